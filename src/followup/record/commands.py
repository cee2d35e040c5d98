"""The commands `followup odds` and `followup record`: thin edges round the pure middle."""

from __future__ import annotations

import argparse
import sys
from pathlib import Path
from typing import Any

from followup._files import write_whole
from followup.commands import add_command, option, tell
from followup.errors import FollowupError
from followup.odds import (
    CAREFUL,
    OPEN,
    Asked,
    Belief,
    Start,
    odds_report,
    odds_sentences,
)
from followup.record.advice import Due, Step, due, steps
from followup.record.believing import YES_IS, belief_of, rung_beliefs, yes_and_no
from followup.record.dates import ORDERS
from followup.record.importing import Import, report
from followup.record.importing.command import (
    OpenQuestions,
    add_import,
    add_when,
    exit_code,
    open_points,
    read_any,
    run_import,
    today_of,
)
from followup.record.model import Record, Summary
from followup.record.practising import last_result, practice_for
from followup.record.reminders import remind_on, reminders
from followup.words import say

__all__ = ["add_commands"]

Found = tuple[Belief, Any, dict[str, Any], int]
"""A belief, how many are waited for (a number or its text), more of the report, the exit code."""

_FROM_RECORD = ("yes", "no", "waiting")


def add_commands(groups: Any) -> None:
    """Add `odds` and `record` to the parser's command groups."""
    _add_odds(groups)
    records = groups.add_parser("record", help=say("record-command-about"))
    commands = records.add_subparsers(required=True, metavar=say("command-command"))
    check = add_command(commands, "check", _check, say("record-command-check"))
    next_ = add_command(commands, "next", _next, say("record-command-next"))
    remind = add_command(commands, "remind", _remind, say("record-command-remind"))
    remind.add_argument(
        "-o",
        "--output",
        metavar=say("command-out"),
        required=True,
        help=say("record-command-output"),
    )
    for command in (check, next_, remind):
        command.add_argument("file", metavar=say("command-file"), help=say("record-command-file"))
    imports = add_command(commands, "import", run_import, say("import-command-about"))
    add_import(imports)
    for command in (check, next_, remind, imports):
        _add_dates(command)
        add_when(command)


def _add_dates(parser: argparse.ArgumentParser) -> None:
    first, second = ORDERS
    about = say("record-command-dates", first=first, second=second)
    parser.add_argument("--dates", metavar="ORDER", help=about)


def _add_odds(groups: Any) -> None:
    odds = add_command(groups, "odds", _odds, say("record-command-odds"))
    odds.add_argument("--yes", metavar="N", help=say("record-command-yes"))
    odds.add_argument("--no", metavar="N", help=say("record-command-no"))
    odds.add_argument("--waiting", metavar="N", help=say("record-command-waiting"))
    odds.add_argument("--record", metavar=say("command-file"), help=say("record-command-record"))
    odds.add_argument("--yes-is", metavar="RUNG", help=say("record-command-yes-is", rung=YES_IS))
    _add_dates(odds)
    add_when(odds)
    odds.add_argument(
        "--start", metavar="GUESS", default=OPEN.name, help=say("record-command-start")
    )
    odds.add_argument("--next", metavar="N", default=Asked.next, help=say("record-command-ahead"))
    odds.add_argument(
        "--want", metavar="CHANCE", default=Asked.want, help=say("record-command-want")
    )
    odds.add_argument("--without", metavar="YES,NO", help=say("record-command-without"))


def _odds(asked: argparse.Namespace) -> int:
    with option("--start"):
        start = _start(asked.start)
    if asked.record is None:
        for name in ("yes_is", "dates", "today", "zone"):
            if getattr(asked, name) is not None:
                raise FollowupError(say("record-command-only-with-record", option=_typed(name)))
        belief, waiting, more, code = _counted(asked, start)
    else:
        for name in _FROM_RECORD:
            if getattr(asked, name) is not None:
                raise FollowupError(say("record-command-not-with-record", option=_typed(name)))
        belief, waiting, more, code = _recorded(asked, start)
    with option("--next"):
        Asked(next=asked.next)
    with option("--want"):
        Asked(want=asked.want)
    ask = Asked(waiting, asked.next, asked.want, _without(asked.without, start))
    report = {**odds_report(belief, ask), **more}
    tell(asked, report, "\n".join(odds_sentences(belief, ask)))
    return code


def _typed(name: str) -> str:
    """Return an option as it is typed."""
    return f"--{name.replace('_', '-')}"


def _counted(asked: argparse.Namespace, start: Start) -> Found:
    """Return what to believe from counts that were typed in."""
    if asked.yes is None and asked.no is None:
        raise FollowupError(say("record-command-no-answers"))
    waiting = "0" if asked.waiting is None else asked.waiting
    with option("--yes"):
        Belief(asked.yes, 0)
    with option("--no"):
        belief = Belief(asked.yes, asked.no, start)
    with option("--waiting"):
        Asked(waiting)  # type: ignore[arg-type]  # it checks and reads the text
    return belief, waiting, {}, 0


def _recorded(asked: argparse.Namespace, start: Start) -> Found:
    """Return what to believe from a record, and what else its report holds.

    Raises:
        FollowupError: Something in it is unread or asked: no odds follow from the rest.
    """
    found = read_any(asked, asked.record)
    if found.open:
        raise OpenQuestions(_no_odds(asked.record, found.open), found.open)
    summary = found.summary
    with option("--yes-is"):
        belief = belief_of(summary.counts, asked.yes_is or YES_IS, start)
    more = {"rungs": _rungs(summary, start), "rows": _rows(summary)}
    if asked.without is None:
        asked.without = ",".join(map(str, yes_and_no(summary.without, asked.yes_is or YES_IS)))
        asked.without = None if asked.without == "0,0" else asked.without
    return belief, summary.waiting, more, _complain(asked.record, summary)


def _no_odds(file: str, made: Import) -> str:
    """Say how many rows are missing, what is asked about them, and how to answer."""
    lines = {line for ask in made.questions for line in ask.lines}
    missing = len(made.bad) + len(lines & {row.line for row in made.rows})
    start = say("import-command-no-odds", n=missing, file=file)
    return "\n".join([start, *open_points(made), say("import-command-how-to-answer", file=file)])


def _rungs(summary: Summary, start: Start) -> dict[str, Any]:
    """Return for each rung its counts and what to believe about reaching it or a higher one."""
    rungs = {}
    for rung, belief in rung_beliefs(summary.counts, start).items():
        found = belief.range()
        rungs[rung] = {
            "yes": belief.yes,
            "no": belief.no,
            "chance": belief.chance,
            "low": found.low,
            "high": found.high,
        }
    return rungs


def _rows(summary: Summary) -> dict[str, Any]:
    bad = [{"line": b.line, "field": b.field, "problem": b.problem} for b in summary.bad]
    return {"read": summary.read, "bad": bad}


def _complain(name: str, summary: Summary) -> int:
    """Name each bad row and each open date on standard error; return the exit code."""
    for bad in summary.bad:
        print(f"{name}:{bad.line}: {bad.field}: {bad.problem}", file=sys.stderr)
    if summary.question is not None:
        fix = say("record-command-use-dates", first=ORDERS[0], second=ORDERS[1])
        print(f"{name}: {summary.question} {fix}", file=sys.stderr)
    if summary.aside:
        print(f"{name}: {say('record-command-aside', n=summary.aside)}", file=sys.stderr)
    return FollowupError.exit_code if summary.bad else 0


def _start(given: str) -> Start:
    """Return the starting guess that was asked for."""
    named = {OPEN.name: OPEN, CAREFUL.name: CAREFUL}
    if given.strip().lower() in named:
        return named[given.strip().lower()]
    a, comma, b = given.partition(",")
    if not comma:
        raise FollowupError(say("record-command-start-unknown", typed=given))
    return Start("own", a, b)  # type: ignore[arg-type]  # it checks and reads the texts


def _without(given: str | None, start: Start) -> Belief | None:
    """Return what to believe about the rate without a follow-up."""
    if given is None:
        return None
    yes, comma, no = given.partition(",")
    if not comma:
        raise FollowupError(say("record-command-without-unknown", typed=given))
    with option("--without"):
        return Belief(yes, no, start)  # type: ignore[arg-type]  # it checks and reads the texts


def _read(asked: argparse.Namespace) -> tuple[Record, Summary, int]:
    """Read a record, name what is wrong with it, and return it with the exit code."""
    found = read_any(asked, asked.file)
    record = found.record()
    if not found.open:
        return record, found.summary, _complain(asked.file, found.summary)
    print("\n".join(open_points(found.open)), file=sys.stderr)
    return record, record.summary, exit_code(found.open)


def _check(asked: argparse.Namespace) -> int:
    found = read_any(asked, asked.file)
    if found.open:
        print("\n".join(open_points(found.open)), file=sys.stderr)
        read, bad, code = len(found.open.rows), len(found.open.bad), exit_code(found.open)
        whole = report(found.open)
        rows = {"read": read, "bad": whole["bad"], "questions": whole["questions"]}
    else:
        code = _complain(asked.file, found.summary)
        rows, read, bad = _rows(found.summary), found.summary.read, len(found.summary.bad)
    tell(asked, rows, say("record-command-rows", file=asked.file, n=read, bad=bad))
    return code


def _next(asked: argparse.Namespace) -> int:
    record, summary, code = _read(asked)
    today = today_of(asked)
    waits = due(record.rows, today)
    opened = steps(record.rows, today)
    practice = practice_for(summary.counts, last_result(record.rows, today))
    said = {
        "follow_up": [_due_report(wait) for wait in waits],
        "steps": [_step_report(step) for step in opened],
        "practice": {
            "rung": practice.rung or None,
            "calls": list(practice.calls),
            "words": practice.says,
        },
    }
    lines = [_line(wait) for wait in waits] or [say("record-command-nobody")]
    lines += [_line(step) for step in opened]
    calls = say("record-command-calls", calls=", ".join(practice.calls))
    tell(asked, said, "\n".join([*lines, f"{practice.says} {calls}"]))
    return code


def _due_report(wait: Due) -> dict[str, Any]:
    return {
        "employer": wait.employer,
        "job": wait.job,
        "last": wait.last.isoformat(),
        "days": wait.days,
        "times": wait.times,
        "on": wait.on.isoformat() if wait.on else None,
        "due": wait.is_due,
        "words": wait.says,
        "source": wait.source or None,
    }


def _step_report(step: Step) -> dict[str, Any]:
    return {
        "employer": step.employer,
        "job": step.job,
        "last": step.last.isoformat(),
        "days": step.days,
        "result": step.result,
        "words": step.says,
    }


def _line(found: Due | Step) -> str:
    employer, job = (" ".join(text.split()) for text in (found.employer, found.job))
    if job:
        return say("record-command-for-job", employer=employer, job=job, words=found.says)
    return say("record-command-for-employer", employer=employer, words=found.says)


def _remind(asked: argparse.Namespace) -> int:
    record, _, code = _read(asked)
    today = today_of(asked)
    waits = [wait for wait in due(record.rows, today) if wait.on]
    days = remind_on(waits, today)
    said = {"file": asked.output if days else None, "reminders": len(days)}
    if days:
        write_whole(Path(asked.output), reminders(waits, today))
        text = say("record-command-reminders", file=asked.output, n=len(days))
        if len(waits) > len(days):
            text = f"{text} {say('record-command-more-waits', n=len(waits) - len(days))}"
    else:
        text = say("record-command-no-reminders")
    tell(asked, said, text)
    return code
