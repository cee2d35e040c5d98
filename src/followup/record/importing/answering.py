"""Answers to an import's questions, as a person or a file gives them."""

from __future__ import annotations

import json
from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from typing import Any

from followup.errors import FollowupError
from followup.record.importing.model import ABOUT
from followup.words import say

__all__ = ["Answer", "Answers", "read_answers"]


@dataclass(frozen=True, slots=True)
class Answer:
    """The answer to one question.

    Args:
        about: What the question is about.
        word: Its word.
        answer: What was chosen; for `followed-up` `none`, `all`, `some` (those for which the list
            itself says yes), or the lines.
    """

    about: str
    word: str
    answer: str | tuple[int, ...]


class Answers:
    """All answers, to be looked up.

    Args:
        answers: The answers; of two to one question the later holds.
    """

    def __init__(self, answers: Iterable[Answer] = ()) -> None:
        self._known = {(each.about, each.word): each.answer for each in answers}

    def text(self, about: str, word: str = "") -> str:
        """Return an answer; empty where there is none."""
        found = self._known.get((about, word), "")
        return found if isinstance(found, str) else ""

    def followed(self, line: int, likely: Sequence[int] = ()) -> bool | None:
        """Return whether a line was followed up; None where nobody has said it.

        Args:
            line: The line.
            likely: The lines for which the list itself says yes; "some" means these.
        """
        found = self._known.get(("followed-up", ""))
        if found is None or (found == "some" and not likely):
            return None
        if isinstance(found, str):
            return found == "all" or (found == "some" and line in likely)
        return line in found


def read_answers(text: str) -> list[Answer]:
    """Read answers from JSON: the questions of an import, each with its "answer".

    A question without an answer stays open.

    Raises:
        FollowupError: It is no such JSON.
    """
    try:
        data = json.loads(text)
    except ValueError as error:
        raise FollowupError(say("import-answers-no-json")) from error
    questions = data.get("questions") if isinstance(data, dict) else data
    if not isinstance(questions, list):
        raise FollowupError(say("import-answers-no-list"))
    return [_answer(each, n) for n, each in enumerate(questions, 1) if _is_answered(each)]


def _is_answered(question: Any) -> bool:
    return not isinstance(question, dict) or question.get("answer") is not None


def _answer(question: Any, number: int) -> Answer:
    about = question.get("about") if isinstance(question, dict) else None
    if about not in ABOUT:
        raise FollowupError(say("import-answer-about", n=number, known=", ".join(ABOUT)))
    answer = question["answer"]
    if isinstance(answer, list) and all(isinstance(line, int) for line in answer):
        return Answer(about, "", tuple(answer))
    if not isinstance(answer, str):
        raise FollowupError(say("import-answer-kind", n=number))
    word = question.get("word") or ""
    return Answer(about, "" if about == "followed-up" else str(word), answer.strip())
