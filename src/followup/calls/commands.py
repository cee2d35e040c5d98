"""The commands under `followup call`: thin edges round the pure middle."""

from __future__ import annotations

import argparse
import contextlib
import json
import re
import secrets
import sys
from pathlib import Path
from typing import Any

from followup._yaml import read_text
from followup.calls.compiling import compile_call
from followup.calls.dice import MOST_SEED
from followup.calls.framing import heard_now
from followup.calls.graph import Graph
from followup.calls.hearing import way_at, you_leave
from followup.calls.knowing import dumps_beliefs
from followup.calls.levels import row_of, row_report, table_text
from followup.calls.listening import ear_at
from followup.calls.loading import loads
from followup.calls.model import CHANNELS, HANG_UP, PHONE, Choice, words_of
from followup.calls.ordering import in_shown_order
from followup.calls.own import with_words
from followup.calls.playing import CallInProgress, Line, play
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
from followup.calls.rules import RULES
from followup.calls.schema import schema_text
from followup.calls.solving import solve
from followup.calls.storing import dumps
from followup.calls.writing import ask_all, new_call
from followup.commands import add_command, option, tell, write
from followup.errors import FaultsError, FollowupError
from followup.words import say

__all__ = ["add_commands"]


def add_commands(groups: Any) -> None:
    """Add `call` and its commands to the parser's command groups."""
    calls = groups.add_parser("call", help=say("call-command-about"))
    commands = calls.add_subparsers(required=True, metavar=say("command-command"))
    file, out = say("command-file"), say("command-out")
    check = add_command(commands, "check", _check, say("call-command-check"))
    check.add_argument("files", nargs="+", metavar=file, help=say("call-command-files"))
    solve = add_command(commands, "solve", _solve, say("call-command-solve"))
    solve.add_argument("file", metavar=file, help=say("call-command-any-file"))
    solve.add_argument("--rule", choices=RULES, help=say("call-command-rule"))
    solve.add_argument("--plain", action="store_true", help=say("call-command-plain"))
    table = add_command(commands, "table", _table, say("call-command-table"))
    table.add_argument("files", nargs="*", metavar=file, help=say("call-command-table-files"))
    plays = add_command(commands, "play", _play, say("call-command-play"))
    plays.add_argument("file", metavar=file, help=say("call-command-any-file"))
    seed = say("call-command-seed", most=str(MOST_SEED))
    plays.add_argument("--seed", metavar="N", help=seed)
    plays.add_argument("--choices", metavar="A,B,C", help=say("call-command-choices"))
    plays.add_argument("--plain", action="store_true", help=say("call-command-plain"))
    hears = add_command(commands, "hear", _hear, say("call-command-hear"))
    hears.add_argument("file", metavar=file, help=say("call-command-file"))
    hears.add_argument("--beat", required=True, metavar=say("call-command-beat"))
    hears.add_argument("--only", metavar="A,B", help=say("call-command-only"))
    compiles = add_command(commands, "compile", _compile, say("call-command-compile"))
    compiles.add_argument("file", metavar=file, help=say("call-command-file"))
    json_file = say("call-command-json-file")
    compiles.add_argument("-o", "--output", metavar=out, required=True, help=json_file)
    new = add_command(commands, "new", _new, say("call-command-new"))
    new.add_argument("-o", "--output", metavar=out, help=say("call-command-new-file"))
    new.add_argument("--channel", choices=CHANNELS, default=PHONE, help=say("call-command-channel"))
    add_command(commands, "schema", _schema, say("call-command-schema"))


def _graph(name: str) -> Graph:
    """Return the graph of a call file, or of a compiled one, with the usual words in its places."""
    path = Path(name)
    if path.suffix == ".json":
        return with_words(loads(read_text(path), name))
    return with_words(compile_call(read_call(path), name))


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
    tell(asked, {"files": reports}, "\n".join(texts))
    return 0 if all(report["ok"] for report in reports) else FollowupError.exit_code


def _solve(asked: argparse.Namespace) -> int:
    if asked.plain and not asked.rule:
        raise FollowupError(say("call-command-plain-alone"))
    rule = (asked.rule, asked.plain) if asked.rule else None
    graph = _graph(asked.file)
    tell(asked, solve_report(graph, rule), solve_text(graph, rule))
    return 0


def _table(asked: argparse.Namespace) -> int:
    names = asked.files or sorted(map(str, Path("calls").glob("*.yml")))
    if not names:
        raise FollowupError(say("call-command-no-calls"))
    rows = [row_of(_graph(name)) for name in names]
    reports = [row_report(row) for row in rows]
    kept = not any(report["broken"] for report in reports)
    tell(asked, {"calls": reports, "kept": kept}, table_text(rows))
    return 0 if kept else FollowupError.exit_code


def _play(asked: argparse.Namespace) -> int:
    with option("--seed"):
        seed = _seed(asked.seed)
    call = play(_graph(asked.file), seed=seed)
    if asked.choices is None:
        _in_terminal(call, seed, asked.plain, sys.stderr if asked.json else sys.stdout)
    else:
        with option("--choices"):
            for choice in filter(None, (each.strip() for each in asked.choices.split(","))):
                call.say(choice)
    reviewed = review(call)
    shown = [] if asked.choices is None else [transcript_text(call)]
    shown += [review_text(reviewed, call.graph.call, asked.plain)] if call.turns else []
    known = "yes" if call.over and call.secret else "no"
    text = "\n\n".join([*shown, say("call-command-again", seed=str(seed), known=known)])
    tell(asked, play_report(call, reviewed, seed), text)
    return 0


def _seed(given: str | None) -> int:
    """Return the seed that was given, or a new one."""
    if given is None:
        return secrets.randbelow(MOST_SEED + 1)
    if not re.fullmatch(r"[0-9]{1,12}", given) or int(given) > MOST_SEED:
        raise FollowupError(say("call-play-seed", typed=repr(given), most=MOST_SEED))
    return int(given)


def _in_terminal(call: CallInProgress, seed: int, plain: bool, out: Any) -> None:
    """Play a call with whoever sits at the terminal, until it ends or the input does."""
    about = call.graph.call
    print(say("call-command-begins", title=about.title, typed=about.you) + "\n", file=out)
    while True:
        left = [line_text(Line("you", you_leave(call.beat)), about)]
        print("\n".join(left if call.hung_up else heard_now(call, plain)), file=out)
        if call.over:
            break
        offer = in_shown_order(call, seed)
        for number, choice in enumerate(offer, start=1):
            print(f"  {number}. {words_of(choice, plain)}", file=out)
        leave = say("call-command-hang-up", way=way_at(call.beat))
        print(f"  {len(offer) + 1}. {leave}", file=out)
        if not _turn(call, offer, out):
            break
    if call.rung:
        print(say("call-command-ended", rung=call.rung) + "\n", file=out)


def _turn(call: CallInProgress, offer: tuple[Choice, ...], out: Any) -> bool:
    """Let the learner make one choice; return False if the input has ended."""
    ids = [choice.id for choice in offer] + [HANG_UP]
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
        print(say("call-command-number", most=len(ids)), file=out)


def _hear(asked: argparse.Namespace) -> int:
    ear = ear_at(read_call(asked.file), asked.beat, asked.only)
    for line in sys.stdin:  # the same with --json and without
        print(json.dumps(ear.hear(line.rstrip("\n"))), flush=True)
    return 0


def _compile(asked: argparse.Namespace) -> int:
    graph = compile_call(read_call(asked.file), asked.file)
    solution, path = solve(graph), Path(asked.output)
    size, states = _written(path, dumps(graph, solution)), len(graph)
    report = {"id": graph.call.id, "states": states, "bytes": size, "file": asked.output}
    told = say("call-command-compiled", file=asked.output, states=states, bytes=size)
    if graph.hidden:
        second = path.parent / "review" / path.name  # where the page looks for it too
        with contextlib.suppress(OSError):  # the file says why it cannot be written
            second.parent.mkdir(exist_ok=True)
        more = _written(second, dumps_beliefs(graph, solution))
        report |= {"review": {"bytes": more, "file": str(second)}}
        told = say(
            "call-command-compiled-both",
            file=asked.output,
            states=states,
            bytes=size,
            name=str(second),
            more=more,
        )
    tell(asked, report, told)
    return 0


def _written(path: Path, text: str) -> int:
    """Write a file whole, and return how many bytes it has."""
    write(path, text)
    return len(text.encode())


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

    answers = ask_all(ask, lambda line: print(line, file=out), asked.channel)
    folder = Path("calls") if Path("calls").is_dir() else Path()
    path = Path(asked.output) if asked.output else folder / f"{answers['id']}.yml"
    with option("--output"):  # all other answers have been checked
        text = new_call({**answers, "id": path.stem})
    write(path, text, new=True)
    told = say("call-command-written", file=str(path))
    tell(asked, {"id": path.stem, "file": str(path)}, told)
    return 0
