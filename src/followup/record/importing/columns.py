"""Which column is what: by the headings' names, and by what stands under them."""

from __future__ import annotations

from collections.abc import Callable
from datetime import date

from followup.errors import FollowupError
from followup.facts import fact
from followup.record.importing.answering import Answers
from followup.record.importing.days import read_day
from followup.record.importing.model import FIELDS, Ask, Columns
from followup.record.importing.sheets import MOST_COLUMNS, Line, Sheet
from followup.record.importing.wording import key, meaning, names_of
from followup.record.model import COLUMNS, FOLLOWED, KEPT_ASIDE
from followup.words import say

__all__ = ["NO_COLUMN", "find_columns", "headings_in", "score_of"]

NO_COLUMN = "none"
"""The answer that no column holds a field."""

_LOOKED_AT = 30
_SAMPLE = 200
_MOST = 0.6
"""A column is taken for a field by its content where so many of its cells fit; our own choice."""


def headings_in(cells: list[str]) -> dict[str, int]:
    """Return the place of each field that a line of headings names, the surest name of each.

    Raises:
        FollowupError: A heading that names a field stands there twice, letter for letter.
    """
    found: dict[str, int] = {}
    taken: set[int] = set()
    for field in FIELDS:
        names = names_of(field)
        fits = [(names[key(cell)], at) for at, cell in enumerate(cells) if key(cell) in names]
        fits = [(rank, at) for rank, at in sorted(fits) if at not in taken]
        if not fits:
            continue
        if len(fits) > 1 and key(cells[fits[0][1]]) == key(cells[fits[1][1]]):
            raise FollowupError(say("import-heading-twice", title=cells[fits[0][1]].strip()))
        found[field] = fits[0][1]
        taken.add(fits[0][1])
    return found


def score_of(cells: list[str]) -> int:
    """Say how much a line looks like headings: how many fields it names, the needed ones twice."""
    try:
        found = headings_in(cells)
    except FollowupError:
        return 3
    return len(found) + sum(field in found for field in ("employer", "date", "result"))


def _heading_line(sheet: Sheet) -> int | None:
    """Return the place of the line of headings among a sheet's lines; None if there is none."""
    scores = [score_of(line.cells or []) for line in sheet.lines[:_LOOKED_AT]]
    best = max(scores, default=0)
    return scores.index(best) if best >= 3 else None


def find_columns(
    sheet: Sheet, today: date, answers: Answers
) -> tuple[Columns, int, list[Ask]] | None:
    """Find what each column of a sheet is.

    Args:
        sheet: The sheet.
        today: The day of the reader.
        answers: What the person has said about columns.

    Returns:
        The columns, the place of their line in the sheet, and questions about those that have to be
        asked; None where the sheet is no table of applications.

    Raises:
        FollowupError: A heading stands there twice.
    """
    at = _heading_line(sheet)
    if at is None:
        return None
    cells = sheet.lines[at].cells or []
    found = headings_in(cells)
    names = {key(cell) for cell in cells if key(cell)}
    is_record = names <= {*FIELDS, FOLLOWED} or names >= {*COLUMNS}
    below = [line.cells for line in sheet.lines[at + 1 : at + 1 + _SAMPLE] if line.cells]
    named = dict(found)
    _add_by_content(found, cells, below, today)
    _add_answers(found, cells, answers)
    questions = _questions(found, named, cells, sheet.lines[at + 1 :], answers)
    if "employer" not in found and "date" not in found and "result" not in found:
        return None
    places = tuple(found.get(field, -1) for field in FIELDS)
    headings = tuple(cells[place].strip() if place >= 0 else None for place in places)
    line = sheet.lines[at].line
    followed, aside = _place_of(FOLLOWED, cells), _place_of(KEPT_ASIDE, cells)
    own = tuple(at for at in _follow_ups_in(cells) if at not in places)
    return Columns(headings, places, line, is_record, followed, aside, own), at, questions


def _follow_ups_in(cells: list[str]) -> tuple[int, ...]:
    """Return the places of the columns in which a list notes its own follow-ups."""
    names = {key(name) for name in fact("import", "follow-ups")["headings"]}
    return tuple(at for at, cell in enumerate(cells) if key(cell) in names)


def _place_of(name: str, cells: list[str]) -> int:
    keys = [key(cell) for cell in cells]
    return keys.index(key(name)) if key(name) in keys else -1


def _add_by_content(
    found: dict[str, int], cells: list[str], below: list[list[str]], today: date
) -> None:
    """Find columns of days and of results by what stands in them."""

    def is_day(cell: str) -> bool:
        day = read_day(cell, today)
        return not day.asked and not day.problem

    tests: dict[str, Callable[[str], bool]] = {
        "date": is_day,
        "result": lambda cell: meaning(cell) is not None,
    }
    for field, fits in tests.items():
        if field in found:
            continue
        looked_at = range(min(len(cells), MOST_COLUMNS))
        taken = {*found.values(), *_follow_ups_in(cells)}
        free = [at for at in looked_at if at not in taken]
        shares = {at: _share(below, at, fits) for at in free}
        best = max(shares, key=lambda at: shares[at], default=-1)
        if best >= 0 and shares[best] >= _MOST:
            found[field] = best


def _share(below: list[list[str]], at: int, fits: Callable[[str], bool]) -> float:
    written = [cells[at] for cells in below if at < len(cells) and cells[at].strip()]
    return sum(map(fits, written)) / len(written) if len(written) >= 2 else 0.0


def _add_answers(found: dict[str, int], cells: list[str], answers: Answers) -> None:
    titles = [cell.strip() for cell in cells]
    for field in FIELDS:
        answer = answers.text("column", field)
        if answer == NO_COLUMN:
            found.pop(field, None)
        elif answer in titles:
            found[field] = titles.index(answer)


def _questions(
    found: dict[str, int],
    named: dict[str, int],
    cells: list[str],
    lines: list[Line],
    answers: Answers,
) -> list[Ask]:
    """Ask which column is the employer, and whether a column found by its content is the result."""
    titles = tuple(cell.strip() for cell in cells if cell.strip())
    all_lines = tuple(line.line for line in lines if line.cells)
    asked = []
    if "employer" not in found:
        free = tuple(
            title for title in titles if title not in {cells[at].strip() for at in found.values()}
        )
        asked.append(Ask("column", "employer", all_lines, free or titles))
    if "result" in found and "result" not in named and not answers.text("column", "result"):
        choices = (cells[found["result"]].strip(), NO_COLUMN)
        asked.append(Ask("column", "result", all_lines, choices))
        del found["result"]
    return asked
