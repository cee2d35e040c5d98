"""Blocks of a page that are made from data, such as the ladder. Values in, HTML out."""

from __future__ import annotations

from html import escape
from urllib.parse import urlsplit

from followup.ladder import LADDER, RUNGS
from followup.record import ENOUGH_RESULTS, practice_for
from followup_site.evidence import STRENGTHS, Evidence, Ledger
from followup_site.pages.call_pages import LEVEL_WORDS, STORY_NAMES, Card


def ladder_block(reached: str | None = None) -> str:
    """The five rungs as an ordered list, lowest first.

    Args:
        reached: The key of the rung to mark; the rungs below it count as climbed.

    Returns:
        An `<ol>`; the marked rung says so in words and with `aria-current`.
    """
    top = RUNGS.index(reached) if reached else -1
    items = []
    for place, rung in enumerate(LADDER):
        here = ' class="here" aria-current="true"' if place == top else ""
        climbed = ' class="climbed"' if place < top else ""
        example = (
            f" <small>{escape(rung.example)}</small>" if rung.example and reached is None else ""
        )
        mark = " <strong>This is the rung.</strong>" if place == top else ""
        items.append(f"<li{here}{climbed}><span>{escape(rung.says)}{mark}{example}</span></li>")
    return f'<ol class="fu-ladder">{"".join(items)}</ol>'


def sources_block(ledger: Ledger) -> str:
    """The whole ledger, with entries that a script can filter by strength.

    Entries that are not confirmed are listed apart, without their figures.
    """
    used = [entry for entry in ledger.entries if entry.verified]
    rest = [entry for entry in ledger.entries if not entry.verified]
    counts = "".join(
        f'<option value="{key}">{words} ({sum(e.strength == key for e in used)})</option>'
        for key, words in STRENGTHS.items()
    )
    filters = (
        '<fu-filter for="ledger" by="strength" hidden="hidden">'
        "<label>Show evidence of this strength "
        f'<select><option value="">all ({len(used)})</option>{counts}</select></label>'
        '<output aria-live="polite"> </output></fu-filter>'
    )
    entries = "".join(_entry(entry) for entry in used)
    unread = "".join(
        f'<li id="{entry.id}">{escape(entry.source)}. <small>{escape(entry.caveat)}</small></li>'
        for entry in rest
    )
    return (
        f'{filters}<ul class="fu-ledger" id="ledger">{entries}</ul>'
        f'<h2 id="not-confirmed">Not confirmed, so not used</h2>'
        f"<p>We could not read these in the source itself. No page states their numbers.</p>"
        f'<ul class="fu-ledger">{unread}</ul>'
    )


def calls_block(cards: list[Card], root: str) -> str:
    """The practice calls, easy ones first, with a choice of level.

    Args:
        cards: What there is, as `call_pages.card` gives it.
        root: The way from the page to the folder that holds all pages.
    """
    levels = {key: [card for card in cards if card["level"] == key] for key in LEVEL_WORDS}
    options = "".join(
        f'<option value="{key}">{LEVEL_WORDS[key].lower()} ({len(found)})</option>'
        for key, found in levels.items()
        if found
    )
    items = "".join(_call(card, root) for found in levels.values() for card in found)
    return (
        '<fu-filter for="calls" by="level" hidden="hidden"><label>Show calls that are '
        f'<select><option value="">all ({len(cards)})</option>{options}</select></label>'
        '<output aria-live="polite"> </output></fu-filter>'
        f'<ul class="fu-calls" id="calls">{items}</ul>'
    )


def _call(card: Card, root: str) -> str:
    story = (
        f" · {STORY_NAMES[card['story']]}'s story" if card["story"] in ("john", "michelle") else ""
    )
    story = story or (" · the story of the bank" if card["story"] else "")
    return (
        f'<li data-level="{card["level"]}"><a href="{root}calls/{card["id"]}.md">'
        f"{escape(card['title'])}</a>"
        f'<p class="fu-meta">{LEVEL_WORDS[card["level"]]} · about {card["minutes"]} minutes'
        f"{story}</p>"
        f"<p>{escape(card['you'])}</p>"
        f'<p><a href="{root}calls/{card["id"]}-on-paper.md">Role cards to print'
        f'<span class="fu-sr"> for {escape(card["title"])}</span></a></p></li>'
    )


def practise_block(cards: list[Card], story: str, root: str) -> str:
    """Links to the practice calls of a story; nothing if there is none."""
    return "".join(
        f'<p><a class="fu-button" href="{root}calls/{card["id"]}.md">'
        f"Practise: {escape(card['title'])}</a></p>"
        for card in cards
        if card["story"] == story
    )


def practice_block(cards: list[Card], root: str) -> str:
    """Which practice calls fit the rung that a record most often ends on, as a list.

    The component that shows a record reads from the links what each call trains. So a call that
    trains no rung of its own, such as a first call, is linked too, in a part that is not shown.
    """
    items = []
    for rung in RUNGS:
        advice = practice_for({("", "", rung): ENOUGH_RESULTS})
        links = [_training(card, root) for card in cards if rung in card["trains"]]
        items.append(f"<li>{escape(advice.says)}<br/>{', '.join(links)}</li>")
    rest = [card for card in cards if card["trains"] and not {*card["trains"]} & {*RUNGS}]
    if rest:
        items.append(f"<li hidden>{' '.join(_training(card, root) for card in rest)}</li>")
    return f"<ul>{''.join(items)}</ul>"


def _training(card: Card, root: str) -> str:
    call, trains = card["id"], " ".join(card["trains"])
    return (
        f'<a href="{root}calls/{call}.md" data-call="{call}" data-trains="{trains}">'
        f"{escape(card['title'])}</a>"
    )


def _entry(entry: Evidence) -> str:
    place = ""
    if entry.read_at.startswith("http"):
        host = (urlsplit(entry.read_at).hostname or "").removeprefix("www.")
        place = f' <a href="{escape(entry.read_at)}" rel="external">Read it at {escape(host)}</a>.'
    return (
        f'<li id="{entry.id}" data-strength="{entry.strength}">'
        f'<p class="fu-claim">{escape(entry.claim)}</p>'
        f'<p><span class="fu-strength fu-strength--{entry.strength}">'
        f"{entry.strength_in_words.capitalize()} evidence</span>: "
        f"{escape(entry.design)}, {entry.year}."
        f" {escape(entry.population[:1].upper() + entry.population[1:])}.</p>"
        f"<p><b>Be careful:</b> {escape(entry.caveat)}</p>"
        f"<p><b>Figures:</b> {escape(entry.value)}.</p>"
        f"<p><b>Source:</b> {escape(entry.source)}.{place}</p></li>"
    )
