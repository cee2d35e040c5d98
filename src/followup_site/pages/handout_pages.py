"""The paper for a room: parts of handouts that a program draws, and the sheet of words to use.

Values in, Markdown or HTML out. Everything is drawn in black lines, so that any copier can copy it.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from fractions import Fraction
from html import escape

from followup.calls.model import LEVELS
from followup.ladder import LADDER
from followup.odds import OPEN, Belief, at_least_one, at_least_one_if_known
from followup.words import say
from followup_site.pages.call_pages import Card
from followup_site.pages.markdown import as_html, front_matter
from followup_site.pages.role_parts import SEEN
from followup_site.paper.acting import BAD

WATCHED = ("letter", "visit")
"""What an observer can see only where nobody is on the phone."""

SIDES = (1, 2, 3)
"""How many of the six sides of a dice are a yes, in each round."""

THROWS = 10
HANDS_AFTER = (1, 4, 10)
"""After how many throws hands go up."""

RECORD_LINES = 12

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
    in_order = sorted(cards, key=lambda each: LEVELS.index(each["level"]))
    return f"<ul>{''.join(_paper(card, root) for card in in_order)}</ul>"


def _paper(card: Card, root: str) -> str:
    title, level = as_html(card["title"]), card["level"]
    name = say("card-page-title", title=title)
    about = say("call-page-in-brackets", level=level, minutes=card["minutes"])
    return (
        f'<li><a href="{root}calls/{card["id"]}-on-paper.md" data-call="{card["id"]}"'
        f' data-title="{title}" data-level="{level}">{name}</a> {about}</li>'
    )


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
    heads = "".join(_head(say("handout-sides-of-six", sides=sides)) for sides in SIDES)
    rows = "".join(
        f'<tr><th scope="row">{throws}</th>'
        + "".join(f"<td>{_people(dice_chance(sides, throws))}</td>" for sides in SIDES)
        + "</tr>"
        for throws in range(1, THROWS + 1)
    )
    return (
        f'<table class="fu-form fu-dice-table"><caption>{say("handout-dice-caption")}</caption>'
        f"<thead><tr>{_head(say('handout-throws'))}{heads}</tr></thead><tbody>{rows}</tbody></table>"
    )


def _head(words: str, more: str = "") -> str:
    return f'<th scope="col"{more}>{words}</th>'


def _people(chance: Fraction) -> str:
    people = people_of_100(chance)
    if people == 100 > 100 * chance:  # nearly all is not all
        return f"{say('handout-over-of-100', people=99)} {tens_picture(99)}"
    return f"{say('handout-of-100', people=people)} {tens_picture(people)}"


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


def dice_sides(yes: int) -> str:
    """All sides of a dice in a row, the highest of them marked as a yes.

    Args:
        yes: How many sides are a yes, 1 to 6.
    """
    label = say("handout-dice-sides", n=yes)
    sides = "".join(_dice_side(number, number > 6 - yes) for number in range(1, 7))
    return f'<div class="fu-sides" role="img" aria-label="{escape(label)}">{sides}</div>'


def ten_people() -> str:
    """Ten people of whom nothing is known yet."""
    return (
        f'<div class="fu-ten" role="img" aria-label="{say("handout-ten")}">{"<i></i>" * 10}</div>'
    )


def _dice_side(number: int, yes: bool) -> str:
    picture = dice_picture(number).replace(f' role="img" aria-label="{number}"', "")
    return f'<span class="fu-side{" fu-side--yes" if yes else ""}">{picture}</span>'


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
    heads = "".join(_head(str(throw)) for throw in range(1, THROWS + 1))
    pictures = "".join(dice_picture(number) for number in range(1, 7))
    rows = "".join(
        f'<tr><th scope="row">{say("handout-circle", round=sides, sides=sides)}'
        f'<span class="fu-dice">{pictures}</span></th>' + "<td></td>" * THROWS + "</tr>"
        for sides in SIDES
    )
    return (
        f'<table class="fu-form fu-throws"><thead><tr>{_head(say("handout-my-sides"))}'
        f"{heads}</tr></thead><tbody>{rows}</tbody></table>"
    )


def hands_table() -> str:
    """A guess and the hands of the room for each round, after 1, 4 and 10 throws."""
    heads = "".join(_head(say("handout-hands", round=sides)) for sides in SIDES)
    rows = "".join(
        f'<tr><th scope="row">{say("handout-after", throws=throws)}</th>'
        f"<td>{say('handout-of-ten')}</td>" + "<td></td>" * len(SIDES) + "</tr>"
        for throws in HANDS_AFTER
    )
    return (
        f'<table class="fu-form fu-hands"><thead><tr>{_head(say("handout-at-least-one"))}'
        f"{_head(say('handout-my-guess'))}{heads}</tr></thead><tbody>{rows}</tbody></table>"
    )


def guess_block() -> str:
    """What ten tries bring with a dice, and with a guess of the same chance from four noes."""
    belief = Belief(yes=0, no=4, start=OPEN)
    known = people_of_100(at_least_one_if_known(belief.exact_chance, THROWS))
    guessed = people_of_100(at_least_one(belief, THROWS))
    return f"<p>{say('handout-guess', known=known, guessed=guessed)}</p>"


def record_table() -> str:
    """Empty lines for real follow-ups, with a box for waiting and for each rung."""
    tall = ' rowspan="2"'
    before = (say("handout-day"), say("handout-employer"), say("handout-waiting"))
    rungs = "".join(_head(str(place)) for place in range(1, len(LADDER) + 1))
    row = f"<tr>{'<td></td>' * (len(LADDER) + 4)}</tr>"
    return (
        f'<table class="fu-form fu-record"><thead><tr>{"".join(_head(w, tall) for w in before)}'
        f'<th scope="colgroup" colspan="{len(LADDER)}">{say("handout-tick")}</th>'
        f"{_head(say('handout-note'), tall)}</tr><tr>{rungs}</tr></thead>"
        f"<tbody>{row * RECORD_LINES}</tbody></table>"
    )


def observer_table() -> str:
    """What an observer can see in any call, with room for marks."""
    heads = (say("handout-what-helps"), say("handout-your-marks"), say("handout-their-words"))
    return (
        f'<table class="fu-form fu-observer"><thead><tr>{"".join(map(_head, heads))}</tr></thead>'
        f"<tbody>{_observed(say('card-observed', skill=skill) for skill in SEEN)}"
        f"{_observed(say('handout-watched', what=what) for what in WATCHED)}</tbody>"
        f'<tbody><tr><th scope="colgroup" colspan="3">{say("handout-what-harms")}</th></tr>'
        f"{_observed(say('card-observed', skill=skill) for skill in BAD)}</tbody></table>"
    )


def _observed(lines: Iterable[str]) -> str:
    rows = (f'<tr><th scope="row">{as_html(line)}</th><td></td><td></td></tr>' for line in lines)
    return "".join(rows)


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
    nots = (say("handout-not-but", bad=bad, good=good) for bad, good in pairs)
    heading, description = say("handout-words-title"), say("handout-words-description")
    own = "".join(
        f'<p class="fu-lines">{label} <span></span></p>\n'
        for label in (say("handout-first-sentence"), say("handout-question"))
    )
    return (
        f"{front_matter(title=heading, description=description, wide=True)}\n"
        f"# {heading}\n\n{say('handout-words-lead')}\n{{ .fu-lead }}\n\n"
        '<div class="fu-handout" markdown="block">\n\n<div class="fu-pocket" markdown="block">\n\n'
        f"{''.join(cards)}{_words_card(last, nots, kind='fu-nots')}</div>\n\n{own}\n</div>\n"
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
