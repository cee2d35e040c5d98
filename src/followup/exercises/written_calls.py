"""A practice call that a learner writes in a notebook: checked, solved, and played."""

from __future__ import annotations

import json
import re
from fractions import Fraction
from textwrap import dedent
from typing import Any
from zlib import crc32

from followup.calls import compile_call, parse_call, random_play
from followup.calls.points import millionths, whole
from followup.calls.solving import in_numbers
from followup.calls.writing import questions
from followup.errors import Fault, FaultsError, FollowupError
from followup.exercises.graphs import graph_of, keep_written, solved
from followup.exercises.shown import Shown
from followup.words import say

__all__ = ["WrittenCall", "fault_line", "write_call"]

_KEY = re.compile(r"^([a-z][\w-]*)[ \t]*:", re.MULTILINE)
_ID = re.compile(r"^id[ \t]*:[ \t]*[\"']?([^\n#\"']+)", re.MULTILINE)
_USUAL_ID = "my-call"


class WrittenCall(Shown):
    """A call that was written in a notebook, or what is wrong with it.

    Args:
        text: What was written.
        name: The name by which it is played; empty if it has a fault.
        faults: What is wrong with it; none if it can be played.
    """

    def __init__(self, text: str, name: str = "", faults: tuple[Fault, ...] = ()) -> None:
        self.text_of_call = text
        self.faults = faults
        self._name = name
        if faults:
            lines = [say("exercise-written-faults", n=len(faults)), *map(fault_line, faults)]
        else:
            lines = self._about()
        super().__init__("\n".join(lines))

    def _about(self) -> list[str]:
        beats = graph_of(self._name).call.beats
        choices = sum(len(beat.choices) for beat in beats)
        return [say("exercise-written-good", beats=len(beats), choices=choices)]

    @property
    def name(self) -> str:
        """The name by which it is played.

        Raises:
            FollowupError: If it has a fault.
        """
        if self.faults:
            raise FollowupError(say("exercise-written-mend"))
        return self._name

    @property
    def best(self) -> int:
        """Of 100 calls with the best line each time, how many end in a yes."""
        return whole(millionths(solved(self.name).chance(graph_of(self.name).start)))

    @property
    def by_lot(self) -> int:
        """Of 100 calls in which each line is chosen by lot, how many end in a yes."""
        graph = graph_of(self.name)
        rungs = random_play(graph, solved(self.name).order)
        return whole(millionths(Fraction(in_numbers(rungs, graph.call.yes)["yes"]["fraction"])))

    def solve(self) -> Shown:
        """Show how many of 100 calls end in a yes: with the best lines, and by lot."""
        if self.faults:
            return Shown(say("exercise-written-mend"))
        best = say("exercise-written-best", n=self.best)
        return Shown("\n".join([best, say("exercise-written-lot", n=self.by_lot)]))


def fault_line(fault: Fault) -> str:
    """Return what is wrong with a line, and how to put it right, in one sentence."""
    return say("exercise-written-fault", line=str(fault.line), what=fault.what)


def write_call(text: Any) -> WrittenCall:
    """Return the call that is written in a text; what is missing at its head is put in.

    Args:
        text: Its YAML, as the page *Write a call* says; at least `yes`, `start` and `beats`.

    Raises:
        FollowupError: If it is no text, or YAML cannot be read here.
    """
    if not isinstance(text, str):
        raise FollowupError(say("exercise-written-no-text"))
    written = dedent(text).strip("\n") + "\n"
    found = _ID.search(written)
    try:
        graph = compile_call(parse_call(_whole(written), found[1].strip() if found else _USUAL_ID))
    except FaultsError as error:
        last = written.count("\n")
        # What is missing is named at the end of the whole text, which the learner does not see.
        faults = tuple(Fault(min(each.line, last), each.what) for each in error.faults)
        return WrittenCall(written, faults=faults)
    name = f"{graph.call.id}#{crc32(written.encode()):08x}"
    keep_written(name, graph)
    return WrittenCall(written, name)


def _whole(written: str) -> str:
    """The text with what its head lacks put behind it, so that each line keeps its number."""
    given = set(_KEY.findall(written))
    usual = {each.key: each.usual for each in questions() if each.key != "yes"}
    person = {key: usual.pop(key) for key in ("name", "job", "company")}
    heads: dict[str, Any] = {"format": 1, **usual, "id": _USUAL_ID, "employer": person}
    heads |= {"title": say("exercise-written-title"), "truth": say("exercise-written-truth")}
    heads["minutes"] = int(usual["minutes"])
    # JSON is YAML too.
    lines = (f"{key}: {json.dumps(value)}\n" for key, value in heads.items() if key not in given)
    return written + "".join(lines)
