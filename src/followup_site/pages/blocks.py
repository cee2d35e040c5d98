"""Blocks of a page that are made from data, such as the ladder. Values in, HTML out."""

from __future__ import annotations

from collections.abc import Sequence
from urllib.parse import urlsplit

from followup.calls.model import LEVELS
from followup.ladder import LADDER, RUNGS
from followup.record import ENOUGH_RESULTS, practice_for
from followup.words import say
from followup_site.evidence import STRENGTHS, Evidence, Ledger
from followup_site.pages.call_pages import Card
from followup_site.pages.english import in_english
from followup_site.pages.markdown import as_html


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
            f" <small>{as_html(rung.example)}</small>" if rung.example and reached is None else ""
        )
        mark = f" <strong>{say('page-this-is-the-rung')}</strong>" if place == top else ""
        items.append(f"<li{here}{climbed}><span>{as_html(rung.says)}{mark}{example}</span></li>")
    return f'<ol class="fu-ladder">{"".join(items)}</ol>'


def sources_block(ledger: Ledger) -> str:
    """The whole ledger, with entries that a script can filter by strength.

    Entries that are not confirmed are listed apart, without their figures.
    """
    used = [entry for entry in ledger.entries if entry.verified]
    rest = [entry for entry in ledger.entries if not entry.verified]
    counts = {key: sum(entry.strength == key for entry in used) for key in STRENGTHS}
    options = [(key, say("evidence-count", strength=key, n=n)) for key, n in counts.items()]
    filters = _filter("ledger", "strength", say("evidence-show"), len(used), options)
    entries = "".join(_entry(entry) for entry in used)
    unread = "".join(
        f'<li id="{as_html(entry.id)}">{in_english(as_html(entry.source))}.'
        f" <small>{as_html(entry.caveat)}</small></li>"
        for entry in rest
    )
    return (
        f'{filters}<ul class="fu-ledger" id="ledger">{entries}</ul>'
        f'<h2 id="not-confirmed">{say("evidence-not-confirmed")}</h2>'
        f"<p>{say('evidence-not-confirmed-why')}</p>"
        f'<ul class="fu-ledger">{unread}</ul>'
    )


def _filter(items: str, by: str, label: str, n: int, options: Sequence[tuple[str, str]]) -> str:
    """A choice of what a list shows, which a script makes work.

    Args:
        items: The id of the list.
        by: The name of the attribute `data-…` that its items carry.
        label: What stands before the choice.
        n: How many items there are, a count.
        options: Each value of the attribute, and its words.
    """
    choices = "".join(f'<option value="{key}">{words}</option>' for key, words in options)
    return (
        f'<fu-filter for="{items}" by="{by}" hidden="hidden"><label>{label} <select>'
        f'<option value="">{say("page-all", n=n)}</option>{choices}</select></label>'
        '<output aria-live="polite"> </output></fu-filter>'
    )


def calls_block(cards: list[Card], root: str) -> str:
    """The practice calls, easy ones first, with a choice of level.

    Args:
        cards: What there is, as `call_pages.card` gives it.
        root: The way from the page to the folder that holds all pages.
    """
    levels = {key: [card for card in cards if card["level"] == key] for key in LEVELS}
    options = [
        (key, say("page-level-count", level=key, n=len(found)))
        for key, found in levels.items()
        if found
    ]
    items = "".join(_call(card, root) for found in levels.values() for card in found)
    return (
        _filter("calls", "level", say("call-page-show"), len(cards), options)
        + f'<ul class="fu-calls" id="calls">{items}</ul>'
    )


def _call(card: Card, root: str) -> str:
    title, level, minutes = as_html(card["title"]), card["level"], card["minutes"]
    page = f"{root}calls/{card['id']}"
    about = [say("page-level", level=level), say("page-about-minutes", minutes=minutes)]
    if card["story_says"]:
        about.append(as_html(card["story_says"]))
    return (
        f'<li data-level="{level}" data-call="{card["id"]}"><a href="{page}.md">{title}</a>'
        f'<p class="fu-meta">{" · ".join(about)}</p>'
        f"<p>{as_html(card['you'])}</p>"
        f'<p><a href="{page}-on-paper.md">{say("call-page-role-cards")}'
        f'<span class="fu-sr"> {say("call-page-role-cards-for", title=title)}</span></a></p></li>'
    )


def practise_block(cards: list[Card], story: str, root: str) -> str:
    """Links to the practice calls of a story; nothing if there is none."""
    return "".join(
        f'<p><a class="fu-button" href="{root}calls/{card["id"]}.md">'
        f"{say('call-page-practise', title=as_html(card['title']))}</a></p>"
        for card in cards
        if card["story"] == story
    )


def practice_block(cards: list[Card], root: str) -> str:
    """Which practice calls fit the rung that a record most often ends on, as a list.

    The component that shows a record reads from the links what each call trains. So a call that
    trains no rung of its own, such as a first call, is linked too, in a part that is not shown.
    """
    trains = {card["id"]: tuple(card["trains"]) for card in cards}
    items = []
    for rung in RUNGS:
        advice = practice_for({("", "", rung): ENOUGH_RESULTS}, trains=trains)
        links = [_training(card, root) for card in cards if rung in card["trains"]]
        items.append(f"<li>{as_html(advice.says)}<br/>{', '.join(links)}</li>")
    rest = [card for card in cards if card["trains"] and not {*card["trains"]} & {*RUNGS}]
    if rest:
        items.append(f"<li hidden>{' '.join(_training(card, root) for card in rest)}</li>")
    return f"<ul>{''.join(items)}</ul>"


def _training(card: Card, root: str) -> str:
    call, trains = as_html(card["id"]), as_html(" ".join(card["trains"]))
    return (
        f'<a href="{root}calls/{call}.md" data-call="{call}" data-trains="{trains}">'
        f"{as_html(card['title'])}</a>"
    )


def _entry(entry: Evidence) -> str:
    place = ""
    if entry.read_at.startswith(("https://", "http://")):
        host = (urlsplit(entry.read_at).hostname or "").removeprefix("www.")
        read = say("evidence-read-at", host=as_html(host))
        place = f' <a href="{as_html(entry.read_at)}" rel="external">{read}</a>.'
    strength = say("evidence-strength", strength=entry.strength)
    return (
        f'<li id="{as_html(entry.id)}" data-strength="{entry.strength}">'
        f'<p class="fu-claim">{as_html(entry.claim)}</p>'
        f'<p><span class="fu-strength fu-strength--{entry.strength}">{strength}</span>: '
        f"{as_html(entry.design)}, {entry.year}."
        f" {as_html(entry.population[:1].upper() + entry.population[1:])}.</p>"
        f"<p><b>{say('evidence-be-careful')}</b> {as_html(entry.caveat)}</p>"
        f"<p><b>{say('evidence-figures')}</b> {as_html(entry.value)}.</p>"
        f"<p><b>{say('evidence-source')}</b> {in_english(as_html(entry.source))}.{place}</p></li>"
    )
