"""What the commands say about a call, as plain objects for JSON and as text for a reader."""

from __future__ import annotations

from collections.abc import Iterator
from fractions import Fraction
from typing import Any

from followup.calls.advising import advise
from followup.calls.graph import Graph
from followup.calls.model import HANG_UP, Call
from followup.calls.playing import CallInProgress, Line
from followup.calls.reviewing import Review
from followup.calls.rules import rule_play
from followup.calls.secretly import secret_lines
from followup.calls.solving import (
    Rungs,
    Solution,
    best_turns,
    in_numbers,
    random_play,
    solve,
)
from followup.calls.telling import (
    WayOn,
    find_way_on,
    moment_lines,
    speaker_name,
    summary,
    sums,
    way_on_text,
)
from followup.errors import Fault
from followup.words import say

__all__ = [
    "check_report",
    "check_text",
    "fault_list",
    "line_text",
    "play_report",
    "review_text",
    "solve_report",
    "solve_text",
    "transcript_text",
]

Json = dict[str, Any]
Rule = tuple[str, bool]


def points(chance: Fraction | float) -> str:
    """Return a chance in points of 100, such as 62."""
    return f"{100 * float(chance):.0f}"


def fault_list(faults: tuple[Fault, ...]) -> list[Json]:
    """Return faults, or advice, as plain objects."""
    return [{"line": fault.line, "what": fault.what} for fault in faults]


def solve_report(graph: Graph, rule: Rule | None = None) -> Json:
    """Return the exact chances at the start, under best, under random, and by a rule of thumb.

    Args:
        graph: The call.
        rule: The rule of thumb, one of `RULES`, and whether it looks at simple English.
    """
    plays = {name: in_numbers(rungs, graph.call.yes) for name, rungs in _plays(graph, rule).items()}
    report = {"id": graph.call.id, "states": len(graph), "yes": graph.call.yes, **plays}
    report |= _secrets(graph.call)
    if rule:
        report["rule"] = {"name": rule[0], "plain": rule[1], **plays["rule"]}
    return report


def _secrets(call: Call) -> Json:
    """Return how likely each secret is; nothing if the call has none."""
    chances = {secret.name: secret.chance for secret in call.secrets}
    told = {
        name: {"fraction": str(chance), "chance": float(chance)} for name, chance in chances.items()
    }
    return {"secrets": told} if told else {}


def solve_text(graph: Graph, rule: Rule | None = None) -> str:
    """Return the same as `solve_report` for a reader."""
    yes = graph.call.yes
    lines = [say("call-command-solved", name=graph.call.id, states=len(graph), rung=yes)]
    names = {"best": say("call-command-best"), "random": say("call-command-random")}
    if rule:
        words = "plain" if rule[1] else "standard"
        names["rule"] = say("call-command-rule-of", rule=rule[0], words=words)
    for name, rungs in _plays(graph, rule).items():
        chance = Fraction(in_numbers(rungs, yes)["yes"]["fraction"])
        lines += [names[name], _chance_line(say("call-command-a-yes"), chance)]
        lines += [_chance_line(rung, each) for rung, each in rungs.items()]
    if graph.call.secrets:
        lines.append(say("call-command-secrets"))
        lines += [_chance_line(secret.name, secret.chance) for secret in graph.call.secrets]
    return "\n".join(lines)


def _plays(graph: Graph, rule: Rule | None) -> dict[str, Rungs]:
    """Return the exact chances of each way to play that is asked for."""
    solution = solve(graph)
    order = solution.order
    plays = {"best": solution.rungs(graph.start), "random": random_play(graph, order)}
    return {**plays, "rule": rule_play(graph, *rule, order)} if rule else plays


def _chance_line(name: str, chance: Fraction) -> str:
    return f"  {name:<8} {float(chance):.6f}  = {chance}"


def check_report(call: Call, graph: Graph) -> Json:
    """Return what an author wants to know about a call without faults."""
    solution = solve(graph)
    fewest, most = best_turns(solution)
    return {
        "id": call.id,
        "states": len(graph),
        "beats": len(call.beats),
        "choices": sum(len(beat.choices) for beat in call.beats),
        "best_turns": {"fewest": fewest, "most": most},
        "most_turns": solution.order.most_turns,
        "best": float(solution.chance(graph.start)),
        "random": in_numbers(random_play(graph, solution.order), call.yes)["yes"]["chance"],
        "first_choices": _first_choices(solution),
        "advice": fault_list(advise(call)),
    }


def _first_choices(solution: Solution) -> dict[str, float]:
    """Return the chance of a yes after each first choice."""
    graph = solution.graph
    after = {
        graph.choice_of(graph.start, arc).id: float(solution.chance_after(arc))
        for arc in graph.lines(graph.start)
    }
    return {**after, HANG_UP: float(solution.chance_after(graph.leaving(graph.start)))}


def check_text(name: str, report: Json) -> str:
    """Return a `check_report` for a reader.

    Args:
        name: The file's name.
        report: What `check_report` returned.
    """
    first = ", ".join(f"{key} {points(value)}" for key, value in report["first_choices"].items())
    lines = [
        say(
            "call-command-no-faults",
            file=name,
            beats=report["beats"],
            choices=report["choices"],
            states=report["states"],
        ),
        f"  {_best_play(report)}",
        f"  {say('call-command-random-of', points=points(report['random']))}",
        f"  {say('call-command-first-choices', typed=first)}",
    ]
    lines += [f"  {_advice_line(**each)}" for each in report["advice"]]
    return "\n".join(lines)


def _best_play(report: Json) -> str:
    turns = report["best_turns"]
    return say(
        "call-command-best-of",
        points=points(report["best"]),
        fewest=turns["fewest"],
        most=turns["most"],
        longest=report["most_turns"],
    )


def _advice_line(line: int, what: str) -> str:
    return say("call-command-advice", line=str(line), what=what)


def play_report(call: CallInProgress, reviewed: Review, seed: int) -> Json:
    """Return a call that was played, turn by turn.

    If it goes on, it has `choices`, those on offer. If it has ended, it has `way_on`: its `way` is
    `moment` with the `turn` to try again, `next` with the `call` to play, or `real`.

    Args:
        call: The call.
        reviewed: Its review.
        seed: What it was played with.
    """
    report: Json = {
        "id": call.graph.call.id,
        "seed": seed,
        "turns": [
            {
                "beat": turn.beat,
                "choice": turn.choice,
                "before": float(turn.before),
                "after_choice": float(turn.after_choice),
                "after_reply": float(turn.after_reply),
                "skill_lost": float(turn.skill_lost),
                "luck": float(turn.luck),
                **({"unknown": float(turn.unknown)} if call.graph.hidden else {}),
                "label": turn.label,
            }
            for turn in reviewed.turns
        ],
        "rung": reviewed.rung,
        "yes": reviewed.yes,
    }
    if call.over and call.secret:
        report["secret"] = call.secret
    if call.over:
        report["way_on"] = _way_on(find_way_on(reviewed, call.graph.call))
    else:
        report["choices"] = [choice.id for choice in call.choices]
    return report


def _way_on(found: WayOn) -> Json:
    """Return the way on as plain objects: what it is, and which turn or which call."""
    if found.way == "moment":
        return {"way": found.way, "turn": found.turn}
    return {"way": found.way, **({"call": found.next.id} if found.next.id else {})}


def line_text(line: Line, call: Call) -> str:
    """Return one line of a transcript for a reader."""
    if line.part:
        return say("call-part-line", part=line.part, typed=line.says)
    name = speaker_name(call, line.speaker)
    return say("call-line", name=name, typed=line.says) if name else line.says


def transcript_text(call: CallInProgress) -> str:
    """Return everything said so far for a reader."""
    lines = [line_text(line, call.graph.call) for line in call.transcript]
    if call.rung:
        yes = "yes" if call.yes else "no"
        lines.append(say("call-command-ended-so", rung=call.rung, yes=yes))
    else:
        on_offer = ", ".join([choice.id for choice in call.choices] + [HANG_UP])
        lines.append(say("call-command-goes-on", typed=on_offer))
    return "\n".join(lines)


def review_text(reviewed: Review, call: Call, plain: bool = False) -> str:
    """Return a review for a reader, in the words of the pages.

    Args:
        reviewed: The review.
        call: The call that was played.
        plain: Whether it was played in simple English.
    """
    return "\n".join(_review_lines(reviewed, call, plain))


def _review_lines(reviewed: Review, call: Call, plain: bool) -> Iterator[str]:
    heading, *sentences = summary(reviewed, call, plain)
    yield say("review-begins", heading=heading)
    yield from sentences
    for moment in reviewed.moments:
        first, *lines = moment_lines(moment, call, plain)
        yield first
        yield from (f"  {line}" for line in lines)
    yield from secret_lines(reviewed, call)
    yield say("review-all-turns-text")
    for turn in reviewed.turns:
        path = " > ".join(points(at) for at in (turn.before, turn.after_choice, turn.after_reply))
        label = f"  {turn.label}" if turn.label else ""
        yield f"  {turn.turn}. {turn.beat}: {turn.choice}  {path}{label}"
    yield sums(reviewed, call.channel)
    yield say("review-whose", channel=call.channel)
    if reviewed.rung is not None:
        yield way_on_text(reviewed, call)
