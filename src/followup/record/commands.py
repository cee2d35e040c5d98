"""The commands `followup odds` and `followup record`: thin edges round the pure middle."""

from __future__ import annotations

import argparse
import json
import sys
from collections.abc import Callable
from datetime import date
from pathlib import Path
from typing import Any

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
from followup.record.believing import YES_IS, belief_of, rung_beliefs
from followup.record.dates import ORDERS
from followup.record.model import Record, Summary
from followup.record.practising import last_result, practice_for
from followup.record.reading import read_record, summarise
from followup.record.reminders import reminders

__all__ = ["add_commands"]

Run = Callable[[argparse.Namespace], int]
Found = tuple[Belief, Any, dict[str, Any], int]
"""A belief, how many are waited for (a number or its text), more of the report, the exit code."""

_FROM_RECORD = ("yes", "no", "waiting")


def add_commands(groups: Any) -> None:
    """Add `odds` and `record` to the parser's command groups."""
    _add_odds(groups)
    records = groups.add_parser("record", help="your own record: check, next, remind")
    commands = records.add_subparsers(required=True, metavar="COMMAND")
    check = _add(commands, "check", _check, "find every row that cannot be used")
    next_ = _add(commands, "next", _next, "whom to follow up with, and what to practise")
    remind = _add(commands, "remind", _remind, "write reminders as a calendar file")
    remind.add_argument("-o", "--output", metavar="OUT", required=True, help="the .ics file")
    for command in (check, next_, remind):
        command.add_argument("file", metavar="FILE", help="your record (CSV)")
        _add_dates(command)


def _add(commands: Any, name: str, run: Run, about: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=about, description=about)
    parser.add_argument("--json", action="store_true", help="print JSON instead of text")
    parser.set_defaults(run=run)
    return parser


def _add_dates(parser: argparse.ArgumentParser) -> None:
    orders = " or ".join(ORDERS)
    parser.add_argument("--dates", metavar="ORDER", help=f"how to read 03/04/2026: {orders}")


def _add_odds(groups: Any) -> None:
    odds = _add(groups, "odds", _odds, "your odds, from your own yeses and noes")
    odds.add_argument("--yes", metavar="N", help="how many said yes")
    odds.add_argument("--no", metavar="N", help="how many said no")
    odds.add_argument("--waiting", metavar="N", help="how many have not answered; 0 if left out")
    odds.add_argument("--record", metavar="FILE", help="count them in your record (CSV)")
    odds.add_argument(
        "--yes-is", metavar="RUNG", help=f"the lowest rung that is a yes; {YES_IS} if left out"
    )
    _add_dates(odds)
    odds.add_argument("--start", metavar="GUESS", default="open", help="open, careful, or A,B")
    odds.add_argument("--next", metavar="N", default=Asked.next, help="look so many ahead")
    odds.add_argument("--want", metavar="CHANCE", default=Asked.want, help="such as 0.9")
    odds.add_argument("--without", metavar="YES,NO", help="your answers without a follow-up")


def _odds(asked: argparse.Namespace) -> int:
    start = _start(asked.start)
    if asked.record is None:
        for option in ("yes_is", "dates"):
            _refuse(getattr(asked, option), option, "Use it with --record.")
        belief, waiting, more, code = _counted(asked, start)
    else:
        for option in _FROM_RECORD:
            _refuse(getattr(asked, option), option, "Leave it out: the record has the answers.")
        belief, waiting, more, code = _recorded(asked, start)
    ask = Asked(waiting, asked.next, asked.want, _without(asked.without, start))
    report = {**odds_report(belief, ask), **more}
    _tell(asked, report, "\n".join(odds_sentences(belief, ask)))
    return code


def _refuse(given: Any, option: str, fix: str) -> None:
    if given is not None:
        raise FollowupError(f"--{option.replace('_', '-')} does not belong here. {fix}")


def _counted(asked: argparse.Namespace, start: Start) -> Found:
    """Return what to believe from counts that were typed in."""
    if asked.yes is None and asked.no is None:
        raise FollowupError(
            "Give your answers: --yes and --no with whole numbers, or --record with a file."
        )
    waiting = "0" if asked.waiting is None else asked.waiting
    return Belief(asked.yes, asked.no, start), waiting, {}, 0


def _recorded(asked: argparse.Namespace, start: Start) -> Found:
    """Return what to believe from a record, and what else its report holds."""
    summary = summarise(Path(asked.record), date.today(), asked.dates)
    belief = belief_of(summary.counts, asked.yes_is or YES_IS, start)
    more = {"rungs": _rungs(summary, start), "rows": _rows(summary)}
    return belief, summary.waiting, more, _complain(asked.record, summary)


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
        fix = f"Use --dates {ORDERS[0]} or --dates {ORDERS[1]}."
        print(f"{name}: {summary.question} {fix}", file=sys.stderr)
    return FollowupError.exit_code if summary.bad else 0


def _start(given: str) -> Start:
    """Return the starting guess that was asked for."""
    named = {OPEN.name: OPEN, CAREFUL.name: CAREFUL}
    if given.strip().lower() in named:
        return named[given.strip().lower()]
    a, comma, b = given.partition(",")
    if not comma:
        raise FollowupError(
            f"The starting guess is {given!r}; use open, careful, or A,B such as 1,9."
        )
    return Start("own", a, b)  # type: ignore[arg-type]  # it checks and reads the texts


def _without(given: str | None, start: Start) -> Belief | None:
    """Return what to believe about the rate without a follow-up."""
    if given is None:
        return None
    yes, comma, no = given.partition(",")
    if not comma:
        raise FollowupError(f"--without is {given!r}; use YES,NO such as 1,20.")
    return Belief(yes, no, start)  # type: ignore[arg-type]  # it checks and reads the texts


def _tell(asked: argparse.Namespace, report: Any, text: str) -> None:
    """Print the report as JSON or as text, as asked."""
    print(json.dumps(report, indent=2, allow_nan=False) if asked.json else text)


def _read(asked: argparse.Namespace) -> tuple[Record, int]:
    """Read a record, name what is wrong with it, and return it with the exit code."""
    record = read_record(Path(asked.file), date.today(), asked.dates)
    return record, _complain(asked.file, record.summary)


def _check(asked: argparse.Namespace) -> int:
    summary = summarise(Path(asked.file), date.today(), asked.dates)
    code = _complain(asked.file, summary)
    bad = len(summary.bad)
    text = f"{asked.file}: {_many(summary.read, 'row')} read, {bad:,} not."
    _tell(asked, _rows(summary), text)
    return code


def _many(n: int, what: str) -> str:
    return f"1 {what}" if n == 1 else f"{n:,} {what}s"


def _next(asked: argparse.Namespace) -> int:
    record, code = _read(asked)
    waits = due(record.rows, date.today())
    opened = steps(record.rows, date.today())
    practice = practice_for(record.summary.counts, last_result(record.rows, date.today()))
    report = {
        "follow_up": [_due_report(wait) for wait in waits],
        "steps": [_step_report(step) for step in opened],
        "practice": {
            "rung": practice.rung or None,
            "calls": list(practice.calls),
            "words": practice.says,
        },
    }
    lines = [f"{_name(wait)}: {wait.says}" for wait in waits] or ["You wait for nobody."]
    lines += [f"{_name(step)}: {step.says}" for step in opened]
    calls = ", ".join(practice.calls)
    _tell(asked, report, "\n".join([*lines, f"{practice.says} Practice calls: {calls}."]))
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


def _name(found: Due | Step) -> str:
    name = f"{found.employer} ({found.job})" if found.job else found.employer
    return " ".join(name.split())


def _remind(asked: argparse.Namespace) -> int:
    record, code = _read(asked)
    waits = [wait for wait in due(record.rows, date.today()) if wait.on]
    report = {"file": asked.output if waits else None, "reminders": len(waits)}
    if waits:
        _write(Path(asked.output), reminders(waits, date.today()))
        text = f"{asked.output}: {_many(len(waits), 'reminder')}. Open it with your calendar."
    else:
        text = "There is nobody to follow up with again, so no file is written."
    _tell(asked, report, text)
    return code


def _write(path: Path, text: str) -> None:
    try:
        path.write_bytes(text.encode("utf-8"))
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise FollowupError(f"{path}: it cannot be written ({reason}).") from None
