"""The command `followup record import`, and how the other commands read any list."""

from __future__ import annotations

import argparse
import json
from collections.abc import Callable, Iterator
from datetime import date, datetime, tzinfo
from pathlib import Path
from typing import Any
from zoneinfo import ZoneInfo, ZoneInfoNotFoundError

from followup._files import read_bytes, write_whole
from followup.commands import option
from followup.errors import FollowupError
from followup.record.dates import check_order
from followup.record.importing.answering import Answer, read_answers
from followup.record.importing.model import FIELDS, Ask, Import
from followup.record.importing.reporting import report
from followup.record.importing.settling import as_record
from followup.record.importing.understanding import MOST_BYTES, understand
from followup.record.model import Bad, Record, Summary
from followup.record.reading import read_record, summarise
from followup.record.writing import ENCODING, write_record
from followup.words import say

__all__ = [
    "OPEN_QUESTIONS",
    "Found",
    "OpenQuestions",
    "add_import",
    "add_when",
    "exit_code",
    "import_file",
    "open_points",
    "read_any",
    "run_import",
    "today_of",
    "zone_of",
]

OPEN_QUESTIONS = 3
"""The exit code where nothing is wrong and something is asked."""

_SHOWN = 5


def add_import(parser: argparse.ArgumentParser) -> None:
    """Add the options of `followup record import`, beside those of reading dates."""
    parser.add_argument("file", metavar=say("command-file"), help=say("import-command-file"))
    parser.add_argument(
        "--answers", metavar=say("command-file"), help=say("import-command-answers")
    )
    parser.add_argument(
        "--encoding", metavar="NAME", default="", help=say("import-command-encoding")
    )
    parser.add_argument(
        "-o", "--output", metavar=say("command-out"), help=say("import-command-output")
    )


def add_when(parser: argparse.ArgumentParser) -> None:
    """Add the options that say when and where the reader is."""
    parser.add_argument("--today", metavar="DAY", help=say("import-command-today"))
    parser.add_argument("--zone", metavar="AREA/CITY", help=say("import-command-zone"))


def today_of(asked: argparse.Namespace) -> date:
    """Return the day that was given with --today, or this day.

    Raises:
        FollowupError: It is no day.
    """
    if asked.today is None:
        return datetime.now(zone_of(asked)).date()
    try:
        return date.fromisoformat(asked.today)
    except ValueError:
        raise FollowupError(say("import-command-no-day", typed=asked.today)) from None


def zone_of(asked: argparse.Namespace) -> tzinfo | None:
    """Return the place that was given with --zone, or that of this computer.

    Raises:
        FollowupError: There is no such place.
    """
    if asked.zone is None:
        return datetime.now().astimezone().tzinfo
    try:
        return ZoneInfo(asked.zone)
    except (ZoneInfoNotFoundError, ValueError, OSError):
        raise FollowupError(say("import-command-no-zone", typed=asked.zone)) from None


def import_file(
    asked: argparse.Namespace, file: str, answers: list[Answer] | None = None
) -> Import:
    """Understand a file as the options say.

    Raises:
        FollowupError: It cannot be read, or is no table.
    """
    with option("--dates"):
        order = check_order(asked.dates)
    return understand(
        read_bytes(Path(file), MOST_BYTES),
        today_of(asked),
        encoding=getattr(asked, "encoding", ""),
        order=order,
        zone=zone_of(asked),
        answers=answers or (),
    )


class OpenQuestions(FollowupError):
    """Something in a file is unread or asked, so that what was wanted does not follow from it.

    Args:
        text: What is unread or asked, and how to answer.
        made: The import.
    """

    def __init__(self, text: str, made: Import) -> None:
        super().__init__(text)
        self.exit_code = exit_code(made)


class Found:
    """A record as it was read: quickly, where it is one of ours, or else by understanding it.

    Args:
        file: The file.
        summary: What it adds up to.
        read: Gives all its rows.
        made: The import, where that was needed.
    """

    def __init__(
        self, summary: Summary, read: Callable[[], Record], made: Import | None = None
    ) -> None:
        self.summary = summary
        self.record = read
        self.open = made if made and not made.is_settled else None


def read_any(asked: argparse.Namespace, file: str) -> Found:
    """Read a record, or any list of applications.

    Args:
        asked: The options --dates, --today and --zone.
        file: The file.

    Raises:
        FollowupError: It cannot be read, or is no table.
    """
    today, path = today_of(asked), Path(file)
    with option("--dates"):
        order = check_order(asked.dates) or None
    try:
        summary = summarise(path, today, order)
        if not summary.bad:
            return Found(summary, lambda: read_record(path, today, order))
    except FollowupError:
        read_bytes(path, MOST_BYTES)  # a file that is not there is told as such
    made = import_file(asked, file)
    record = as_record(made)
    return Found(record.summary, lambda: record, made)


def run_import(asked: argparse.Namespace) -> int:
    """Run `followup record import`: say what was understood, and write it where all is."""
    answers: list[Answer] = []
    if asked.answers:
        data = read_bytes(Path(asked.answers), MOST_BYTES)
        answers = read_answers(data.decode("utf-8-sig", errors="replace"))
    made = import_file(asked, asked.file, answers)
    if asked.output and made.is_settled:
        write_whole(Path(asked.output), write_record(as_record(made)), ENCODING)
    if asked.json:
        print(json.dumps(report(made), indent=2, ensure_ascii=False))
    else:
        print("\n".join(_lines(made, asked)))
    return exit_code(made)


def exit_code(made: Import) -> int:
    """Return 1 where rows cannot be read, else 3 where questions are open, else 0."""
    if made.bad:
        return FollowupError.exit_code
    return OPEN_QUESTIONS if made.questions else 0


def _lines(made: Import, asked: argparse.Namespace) -> Iterator[str]:
    """Say what was understood, the first rows included."""
    yield say("import-command-understood", rows=len(made.rows), file=asked.file)
    for field, heading in zip(FIELDS, made.columns.headings, strict=True):
        if heading:
            yield say("import-command-column", field=field, title=heading)
    if made.because:
        yield say("import-command-order", order=made.order, line=str(made.because))
    for row in made.rows[:_SHOWN]:
        day = row.date.isoformat() if row.date else "?"
        cells = (day, row.employer or "?", row.job, row.stage or "", row.result or "?")
        yield "  " + " · ".join(cell for cell in cells if cell)
    yield from open_points(made)
    if made.aside:
        yield say("import-command-aside", n=len(made.aside))
    if asked.output:
        done = made.is_settled
        yield (
            say("import-command-written", file=asked.output)
            if done
            else say("import-command-unwritten")
        )


def open_points(made: Import) -> Iterator[str]:
    """Say what is unread and what is asked, faults of one kind together."""
    for problem, lines in _by_problem(made.bad).items():
        yield say("import-command-bad", lines=_some(lines), problem=problem)
    for ask in made.questions:
        yield _question(ask)


def _by_problem(bad: list[Bad]) -> dict[str, list[int]]:
    found: dict[str, list[int]] = {}
    for each in bad:
        found.setdefault(each.problem, []).append(each.line)
    return found


def _some(lines: Any) -> str:
    """List the first lines; the others are counted."""
    shown = ", ".join(map(str, lines[:_SHOWN]))
    more = len(lines) - _SHOWN
    return say("import-command-more-lines", lines=shown, n=more) if more > 0 else shown


def _question(ask: Ask) -> str:
    lines, choices = _some(ask.lines), ", ".join(ask.choices)
    if ask.about == "word":
        return say("import-command-ask-word", typed=ask.word, lines=lines, choices=choices)
    if ask.about == "date" and ask.choices:
        return say("import-command-ask-date", typed=ask.word, lines=lines, choices=choices)
    if ask.about == "date":
        return say("import-command-ask-day", typed=ask.word, lines=lines)
    if ask.about == "dates":
        return say("import-command-ask-order", lines=lines)
    if ask.about == "column":
        return say("import-command-ask-column", field=ask.word, choices=choices)
    if ask.about == "sheet":
        return say("import-command-ask-sheet", choices=choices)
    if ask.about == "encoding":
        pairs = (f"{name}: {shows}" for name, shows in zip(ask.choices, ask.shows, strict=False))
        return say("import-command-ask-encoding", choices="; ".join(pairs))
    if ask.likely:
        likely = _some(ask.likely)
        return say("import-command-ask-followed-likely", n=len(ask.lines), lines=likely)
    return say("import-command-ask-followed", n=len(ask.lines))
