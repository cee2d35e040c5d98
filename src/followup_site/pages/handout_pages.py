"""The paper for a room: parts of handouts that a program draws, and the sheet of words to use.

Values in, Markdown or HTML out. Everything is drawn in black lines, so that any copier can copy it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from fractions import Fraction

from followup.ladder import LADDER
from followup.odds import OPEN, Belief, at_least_one, at_least_one_if_known
from followup_site.pages.call_pages import LEVEL_WORDS, Card
from followup_site.pages.markdown import as_html, front_matter
from followup_site.pages.role_parts import CAREFUL, OBSERVED

SIDES = (1, 2, 3)
"""How many of the six sides of a dice are a yes, in each round."""

THROWS = 10
HANDS_AFTER = (1, 4, 10)
"""After how many throws hands go up."""

RECORD_LINES = 12

_OWN_SENTENCES = (
    '<p class="fu-lines">My first sentence: <span></span></p>\n'
    '<p class="fu-lines">My question: <span></span></p>\n\n'
)
_CELL, _SIDE = 10, 8
_PIPS = {
    1: ((5, 5),),
    2: ((2.6, 2.6), (7.4, 7.4)),
    3: ((2.6, 2.6), (5, 5), (7.4, 7.4)),
    4: ((2.6, 2.6), (2.6, 7.4), (7.4, 2.6), (7.4, 7.4)),
    5: ((2.6, 2.6), (2.6, 7.4), (5, 5), (7.4, 2.6), (7.4, 7.4)),
    6: ((2.6, 2.6), (2.6, 5), (2.6, 7.4), (7.4, 2.6), (7.4, 5), (7.4, 7.4)),
}


def papers_block(cards: list[Card], root: str) -> str:
    """Links to the role cards of every call, easy ones first.

    Args:
        cards: What calls there are, as `call_pages.card` gives it.
        root: The way from the page to the folder that holds all pages.
    """
    levels = list(LEVEL_WORDS)
    items = "".join(
        f'<li><a href="{root}calls/{card["id"]}-on-paper.md" data-call="{card["id"]}"'
        f' data-title="{as_html(card["title"])}" data-level="{card["level"]}">Role cards:'
        f" {as_html(card['title'])}</a> ({card['level']}, about {card['minutes']} minutes)</li>"
        for card in sorted(cards, key=lambda each: levels.index(each["level"]))
    )
    return f"<ul>{items}</ul>"


def people_of_100(chance: Fraction | float) -> int:
    """A chance as people of 100, rounded to a whole person, halves up.

    Args:
        chance: A probability, 0 to 1.
    """
    return int(Fraction(chance) * 100 + Fraction(1, 2))


def dice_chance(sides: int, throws: int) -> Fraction:
    """The chance of at least one yes with a dice.

    Args:
        sides: How many of its six sides are a yes, 1 to 6.
        throws: How often it is thrown, a count from 0 to 1,000.
    """
    return at_least_one_if_known(Fraction(sides, 6), throws)


def dice_table() -> str:
    """The chance of at least one yes for each round and 1 to 10 throws, as numbers and pictures."""
    heads = "".join(f'<th scope="col">{_sides_in_words(sides)}</th>' for sides in SIDES)
    rows = "".join(
        f'<tr><th scope="row">{throws}</th>'
        + "".join(f"<td>{_people(dice_chance(sides, throws))}</td>" for sides in SIDES)
        + "</tr>"
        for throws in range(1, THROWS + 1)
    )
    return (
        '<table class="fu-form fu-dice-table"><caption>At least one yes, of 100 people. '
        "A black square is 10 people. A striped square is a part of 10.</caption>"
        f'<thead><tr><th scope="col">Throws</th>{heads}</tr></thead><tbody>{rows}</tbody></table>'
    )


def _sides_in_words(sides: int) -> str:
    return "1 side of 6 is a yes" if sides == 1 else f"{sides} sides of 6 are a yes"


def _people(chance: Fraction) -> str:
    people = people_of_100(chance)
    words = str(people)
    if people == 100 > 100 * chance:  # nearly all is not all
        people, words = 99, "over 99"
    return f'<b>{words}</b> <span class="fu-of">of 100</span> {tens_picture(people)}'


def tens_picture(people: int) -> str:
    """Ten squares for 100 people: black for 10, striped for a part of 10, white for nobody.

    Args:
        people: A count from 0 to 100.
    """
    full, part = divmod(people, 10)
    black = "".join(_square(place) for place in range(full))
    white = "".join(_square(place) for place in range(full, 10))
    stripes = "".join(_stripe(full, place) for place in (2, 5, 8, 11, 14))
    striped = f'<path class="stripes" d="{stripes}"/>' if part else ""
    return (
        f'<svg class="fu-tens" viewBox="0 0 {10 * _CELL} {_CELL}" aria-hidden="true">'
        f'<path class="full" d="{black}"/><path class="empty" d="{white}"/>{striped}</svg>'
    )


def _square(place: int) -> str:
    return f"M{place * _CELL + 1} 1h{_SIDE}v{_SIDE}h-{_SIDE}z"


def _stripe(place: int, at: int) -> str:
    """One slanted line across a square, from corner to corner where `at` is its side."""
    low, high = max(0, at - _SIDE), min(at, _SIDE)
    return f"M{place * _CELL + 1 + low} {1 + high}l{high - low} {low - high}"


def dice_picture(number: int) -> str:
    """One side of a dice.

    Args:
        number: How many dots it has, 1 to 6.
    """
    dots = "".join(f'<circle cx="{x}" cy="{y}" r="1"/>' for x, y in _PIPS[number])
    return (
        f'<svg class="fu-die" viewBox="0 0 10 10" role="img" aria-label="{number}">'
        f'<rect x=".4" y=".4" width="9.2" height="9.2" rx="1.6"/>{dots}</svg>'
    )


def throws_table() -> str:
    """Three rounds with sides to circle and a box for each throw."""
    heads = "".join(f'<th scope="col">{throw}</th>' for throw in range(1, THROWS + 1))
    sides = "".join(dice_picture(number) for number in range(1, 7))
    rows = "".join(
        f'<tr><th scope="row">Round {sides_of}: circle {_count(sides_of)}'
        f'<span class="fu-dice">{sides}</span></th>' + "<td></td>" * THROWS + "</tr>"
        for sides_of in SIDES
    )
    return (
        '<table class="fu-form fu-throws"><thead><tr><th scope="col">My sides</th>'
        f"{heads}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _count(sides: int) -> str:
    return "1 side" if sides == 1 else f"{sides} sides"


def hands_table() -> str:
    """A guess and the hands of the room for each round, after 1, 4 and 10 throws."""
    heads = "".join(f'<th scope="col">Round {sides}: hands</th>' for sides in SIDES)
    rows = "".join(
        f'<tr><th scope="row">After {_times(throws)}</th><td>of 10</td>'
        + "<td></td>" * len(SIDES)
        + "</tr>"
        for throws in HANDS_AFTER
    )
    return (
        '<table class="fu-form fu-hands"><thead><tr><th scope="col">At least one yes</th>'
        f'<th scope="col">Round 1: my guess</th>{heads}</tr></thead><tbody>{rows}</tbody></table>'
    )


def _times(throws: int) -> str:
    return "1 throw" if throws == 1 else f"{throws} throws"


def guess_block() -> str:
    """What ten tries bring with a dice, and with a guess of the same chance from four noes."""
    belief = Belief(yes=0, no=4, start=OPEN)
    known = people_of_100(at_least_one_if_known(belief.exact_chance, THROWS))
    guessed = people_of_100(at_least_one(belief, THROWS))
    return (
        f"<p>Say that you followed up 4 times, and all 4 said no. Your best guess is 1 in 6, the "
        f"same as one side of a dice. Ten throws of the dice bring at least one yes to {known} of "
        f"100 people. Ten more follow-ups bring one to {guessed} of 100. It is less, because your "
        "1 in 6 is only a guess.</p>"
    )


def record_table() -> str:
    """Empty lines for real follow-ups, with a box for waiting and for each rung."""
    rungs = "".join(f'<th scope="col">{place}</th>' for place in range(1, len(LADDER) + 1))
    row = f"<tr>{'<td></td>' * (len(LADDER) + 4)}</tr>"
    return (
        '<table class="fu-form fu-record"><thead><tr><th scope="col" rowspan="2">Day</th>'
        '<th scope="col" rowspan="2">Employer and job</th><th scope="col" rowspan="2">I wait</th>'
        f'<th scope="colgroup" colspan="{len(LADDER)}">Tick what happened</th>'
        f'<th scope="col" rowspan="2">Note</th></tr><tr>{rungs}</tr></thead>'
        f"<tbody>{row * RECORD_LINES}</tbody></table>"
    )


def observer_table() -> str:
    """What an observer can see in any call, with room for marks."""
    seen = "".join(_observed(words) for words in OBSERVED.values())
    careful = "".join(_observed(words) for words in CAREFUL.values())
    head = '<th scope="col">Your marks</th><th scope="col">Their words</th>'
    return (
        '<table class="fu-form fu-observer"><thead><tr><th scope="col">What helps</th>'
        f"{head}</tr></thead><tbody>{seen}</tbody>"
        '<tbody><tr><th scope="colgroup" colspan="3">What makes the call harder</th></tr>'
        f"{careful}</tbody></table>"
    )


def _observed(words: str) -> str:
    return f'<tr><th scope="row">{as_html(words)}</th><td></td><td></td></tr>'


PARTS: dict[str, Callable[[], str]] = {
    "dice": dice_table,
    "guess": guess_block,
    "hands": hands_table,
    "observer": observer_table,
    "record": record_table,
    "throws": throws_table,
}
"""What `{{ handout NAME }}` puts on a page, by name."""


def words_page(source: str) -> str:
    """The simple sentences of the page *Words to use* on one sheet, to fold and to carry.

    Args:
        source: The Markdown of that page: headings of second level, tables whose first column is
            the simple sentence, and at the end a table of two columns, not to say and to say.

    Returns:
        Markdown with front matter, for the folder `room/handouts/` of the site.
    """
    parts = [part for part in re.split(r"^## ", source, flags=re.MULTILINE)[1:] if "\n|" in part]
    tables = [(part.splitlines()[0], list(_rows(part))) for part in parts]
    *groups, (last, pairs) = [(title, rows) for title, rows in tables if rows] or [("", [])]
    cards = (_words_card(title, (simple for simple, _ in rows)) for title, rows in groups)
    nots = (f"Not: {bad}<br>**Say:** {good}" for bad, good in pairs)
    return (
        front_matter(
            title="Words for your pocket",
            description="Short sentences for a follow-up call on one sheet, to fold and to carry."
            " Open, thank, ask, listen and close.",
            wide=True,
        )
        + "\n# Words for your pocket\n\n"
        "Tick one sentence in each part.\nSay it aloud three times before you call.\n"
        "Fold the sheet and take it with you.\n{ .fu-lead }\n\n"
        '<div class="fu-handout" markdown="block">\n\n<div class="fu-pocket" markdown="block">\n\n'
        f"{''.join(cards)}{_words_card(last, nots, kind='fu-nots')}</div>\n\n"
        f"{_OWN_SENTENCES}</div>\n"
    )


def _rows(part: str) -> Iterable[tuple[str, str]]:
    """The first two cells of each row under the head of a table."""
    lines = [line for line in part.splitlines() if line.startswith("|")]
    for line in lines[2:]:
        first, second, *_ = (cell.strip() for cell in line.strip("|").split("|"))
        yield first, second


def _words_card(title: str, sentences: Iterable[str], kind: str = "") -> str:
    items = "\n".join(f"- {sentence}" for sentence in sentences)
    start = f'<section class="{kind}" markdown="block">' if kind else '<section markdown="block">'
    return f"{start}\n\n## {title}\n\n{items}\n\n</section>\n\n"
