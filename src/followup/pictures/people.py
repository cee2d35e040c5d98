"""One hundred people, grouped: some get a yes, some may, the rest do not.

Pictures of people stay in groups on purpose: icons that are scattered make a bad outcome look more
likely (`icon-arrays-mixed` in the evidence ledger).
"""

from __future__ import annotations

from html import escape

PEOPLE = 100


def people_in_words(low: int, high: int | None = None) -> str:
    """The number of people out of 100, in words.

    Args:
        low: How many get a yes, a count from 0 to 100.
        high: The other end of a range, from `low` to 100; left out where there is no range.

    Returns:
        For example `20 of 100 people` or `between 7 and 45 of 100 people`.

    Raises:
        ValueError: If a count is outside its range.
    """
    _check(low, high)
    if high is None or high == low:
        return f"{low} of {PEOPLE} people"
    return f"between {low} and {high} of {PEOPLE} people"


def people_picture(low: int, high: int | None = None) -> str:
    """A picture of 100 people as HTML that style sheets lay out in rows of 20 or of 10.

    Args:
        low: How many certainly get a yes (filled), a count from 0 to 100.
        high: Up to how many may get one (hatched up to here), from `low` to 100.

    Returns:
        One element with the role of a picture and its words as the label.

    Raises:
        ValueError: If a count is outside its range.
    """
    _check(low, high)
    top = low if high is None else high
    people = "<i class=yes></i>" * low + "<i class=maybe></i>" * (top - low)
    people += "<i></i>" * (PEOPLE - top)
    label = escape(f"{people_in_words(low, high)} get a yes.".capitalize())
    return f'<div class="fu-people" role="img" aria-label="{label}">{people}</div>'


def _check(low: int, high: int | None) -> None:
    top = low if high is None else high
    if not 0 <= low <= top <= PEOPLE:
        raise ValueError(
            f"counts of people go from 0 to {PEOPLE}, low before high; got {low} and {top}"
        )
