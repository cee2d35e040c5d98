"""The commands under `followup call`: thin edges round the pure middle."""

from __future__ import annotations

import argparse
import json
import re
import secrets
import sys
from collections.abc import Callable
from pathlib import Path
from typing import Any

from followup._yaml import read_text
from followup.calls.compiling import compile_call
from followup.calls.dice import MOST_SEED
from followup.calls.graph import Graph
from followup.calls.loading import loads
from followup.calls.model import HANG_UP
from followup.calls.playing import CallInProgress, play
from followup.calls.reading import read_call
from followup.calls.reporting import (
    check_report,
    check_text,
    fault_list,
    line_text,
    play_report,
    review_text,
    solve_report,
    solve_text,
    transcript_text,
)
from followup.calls.reviewing import review
from followup.calls.schema import schema_text
from followup.calls.storing import dumps
from followup.calls.writing import ask_all, new_call
from followup.errors import FaultsError, FollowupError

__all__ = ["add_commands"]

Run = Callable[[argparse.Namespace], int]


def add_commands(groups: Any) -> None:
    """Add `call` and its commands to the parser's command groups."""
    calls = groups.add_parser("call", help="practise calls: check, solve, play, compile, new")
    commands = calls.add_subparsers(required=True, metavar="COMMAND")
    check = _add(commands, "check", _check, "find every fault, and show how the call plays")
    check.add_argument("files", nargs="+", metavar="FILE", help="call files (YAML)")
    solve = _add(commands, "solve", _solve, "show the exact chances under best and random play")
    solve.add_argument("file", metavar="FILE", help="a call file (YAML, or compiled JSON)")
    plays = _add(commands, "play", _play, "play a call, then see the review")
    plays.add_argument("file", metavar="FILE", help="a call file (YAML, or compiled JSON)")
    plays.add_argument("--seed", metavar="N", help=f"replies by chance follow it, 0 to {MOST_SEED}")
    plays.add_argument("--choices", metavar="A,B,C", help=f"say these; `{HANG_UP}` hangs up")
    compiles = _add(commands, "compile", _compile, "write a call as JSON for the player")
    compiles.add_argument("file", metavar="FILE", help="a call file (YAML)")
    compiles.add_argument("-o", "--output", metavar="OUT", required=True, help="the JSON file")
    new = _add(commands, "new", _new, "ask a few questions and write a small call")
    new.add_argument("-o", "--output", metavar="OUT", help="the file; in calls/ if left out")
    _add(commands, "schema", _schema, "print the JSON Schema of a call file, for editors")


def _add(commands: Any, name: str, run: Run, about: str) -> argparse.ArgumentParser:
    parser: argparse.ArgumentParser = commands.add_parser(name, help=about, description=about)
    parser.add_argument("--json", action="store_true", help="print JSON instead of text")
    parser.set_defaults(run=run)
    return parser


def _tell(asked: argparse.Namespace, report: Any, text: str) -> None:
    """Print the report as JSON or as text, as asked."""
    print(json.dumps(report, indent=2) if asked.json else text)


def _graph(name: str) -> Graph:
    """Return the graph of a call file, or of a compiled one."""
    path = Path(name)
    if path.suffix == ".json":
        return loads(read_text(path), name)
    return compile_call(read_call(path), name)


def _check(asked: argparse.Namespace) -> int:
    reports, texts = [], []
    for name in asked.files:
        try:
            call = read_call(name)
            report = check_report(call, compile_call(call, name))
            reports.append({"file": name, "ok": True, **report, "faults": []})
            texts.append(check_text(name, report))
        except FollowupError as error:
            faults = error.faults if isinstance(error, FaultsError) else ()
            report = {"file": name, "ok": False, "error": str(error)}
            reports.append({**report, "faults": fault_list(faults)})
            texts.append(str(error))
    _tell(asked, {"files": reports}, "\n".join(texts))
    return 0 if all(report["ok"] for report in reports) else FollowupError.exit_code


def _solve(asked: argparse.Namespace) -> int:
    graph = _graph(asked.file)
    _tell(asked, solve_report(graph), solve_text(graph))
    return 0


def _play(asked: argparse.Namespace) -> int:
    seed = _seed(asked.seed)
    call = play(_graph(asked.file), seed=seed)
    if asked.choices is None:
        _in_terminal(call, sys.stderr if asked.json else sys.stdout)
    else:
        for choice in filter(None, (each.strip() for each in asked.choices.split(","))):
            call.say(choice)
    reviewed = review(call)
    shown = [] if asked.choices is None else [transcript_text(call)]
    shown += [review_text(reviewed, call.graph.call)] if call.turns else []
    text = "\n\n".join([*shown, f"Play it again with --seed {seed}."])
    _tell(asked, play_report(call, reviewed, seed), text)
    return 0


def _seed(given: str | None) -> int:
    """Return the seed that was given, or a new one."""
    if given is None:
        return secrets.randbelow(MOST_SEED + 1)
    if not re.fullmatch(r"[0-9]{1,12}", given):
        raise FollowupError(f"The seed is {given!r}; use a whole number from 0 to {MOST_SEED:,}.")
    return int(given)


def _in_terminal(call: CallInProgress, out: Any) -> None:
    """Play a call with whoever sits at the terminal, until it ends or the input does."""
    about = call.graph.call
    print(f"{about.title}. {about.you}\n", file=out)
    while True:
        print(line_text(call.transcript[-1], about), file=out)
        if call.over:
            break
        for number, choice in enumerate(call.choices, start=1):
            print(f"  {number}. {choice.says}", file=out)
        print(f"  {len(call.choices) + 1}. (Hang up.)", file=out)
        if not _turn(call, out):
            break
    if call.rung:
        print(f"The call ended on `{call.rung}`.\n", file=out)


def _turn(call: CallInProgress, out: Any) -> bool:
    """Let the learner make one choice; return False if the input has ended."""
    ids = [choice.id for choice in call.choices] + [HANG_UP]
    while True:
        print("> ", end="", file=out, flush=True)
        typed = sys.stdin.readline()
        if not typed:
            return False
        word = typed.strip()
        if word.isascii() and word.isdigit() and 1 <= int(word[:6]) <= len(ids):
            word = ids[int(word[:6]) - 1]
        if word in ids:
            call.say(word)
            return True
        print(f"Type a number from 1 to {len(ids)}.", file=out)


def _compile(asked: argparse.Namespace) -> int:
    graph = compile_call(read_call(asked.file), asked.file)
    text = dumps(graph)
    _write(Path(asked.output), text)
    size = len(text.encode())
    report = {"id": graph.call.id, "states": len(graph), "bytes": size, "file": asked.output}
    _tell(asked, report, f"{asked.output}: {len(graph):,} states, {size:,} bytes.")
    return 0


def _schema(asked: argparse.Namespace) -> int:
    print(schema_text(), end="")  # the same with --json and without
    return 0


def _new(asked: argparse.Namespace) -> int:
    out = sys.stderr if asked.json else sys.stdout

    def ask(prompt: str) -> str:
        print(prompt, end="", file=out, flush=True)
        if not (typed := sys.stdin.readline()):
            raise EOFError
        return typed

    answers = ask_all(ask, lambda line: print(line, file=out))
    folder = Path("calls") if Path("calls").is_dir() else Path()
    path = Path(asked.output) if asked.output else folder / f"{answers['id']}.yml"
    text = new_call({**answers, "id": path.stem})
    _write(path, text, new=True)
    report = {"id": path.stem, "file": str(path)}
    _tell(asked, report, f"{path} is written. Check it with `followup call check {path}`.")
    return 0


def _write(path: Path, text: str, new: bool = False) -> None:
    """Write a text file; a new one must not be there yet."""
    try:
        with path.open("x" if new else "w", encoding="utf-8", newline="\n") as file:
            file.write(text)
    except FileExistsError:
        raise FollowupError(f"{path}: it is there already; name another file.") from None
    except (OSError, ValueError) as error:
        reason = getattr(error, "strerror", None) or error
        raise FollowupError(f"{path}: it cannot be written ({reason}).") from None
