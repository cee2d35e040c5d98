"""One hundred people, grouped: some get a yes, some may, the rest do not.

Pictures of people stay in groups on purpose: icons that are scattered make a bad outcome look more
likely (`icon-arrays-mixed` in the evidence ledger).
"""

from __future__ import annotations

from html import escape

from followup.words import say

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
    top = _checked(low, high)
    return say("people-of-100", n=low) if low == top else say("people-between", low=low, high=top)


def people_get_a_yes(low: int, high: int | None = None) -> str:
    """The same as a sentence: so many people get a yes.

    Args:
        low: As for `people_in_words`.
        high: As for `people_in_words`.

    Raises:
        ValueError: If a count is outside its range.
    """
    top = _checked(low, high)
    if low == top:
        return say("people-get-a-yes", n=low)
    return say("people-between-get-a-yes", low=low, high=top)


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
    top = _checked(low, high)
    people = "<i class=yes></i>" * low + "<i class=maybe></i>" * (top - low)
    people += "<i></i>" * (PEOPLE - top)
    label = escape(people_get_a_yes(low, high))
    return f'<div class="fu-people" role="img" aria-label="{label}">{people}</div>'


def _checked(low: int, high: int | None) -> int:
    """Return the higher end of a range, if it is one."""
    top = low if high is None else high
    if not 0 <= low <= top <= PEOPLE:
        raise ValueError(say("people-out-of-range", low=low, high=top))
    return top
