"""What somebody's list leaves open: the questions in words, the answers to choose from."""

from __future__ import annotations

from collections.abc import Mapping
from datetime import date

from followup.exercises.call_reviews import says_of
from followup.record.importing import Answer, Ask, Import
from followup.record.importing.model import ASIDE, FIELDS
from followup.record.model import WAITING
from followup.words import say

__all__ = ["answers_in", "choices_of", "code_of", "question_of"]

_CELLS, _COLUMNS = ("word", "date"), ("employer", "result")
_WHOLE = ("dates", "encoding", "sheet", "followed-up")
_NO_COLUMN = "none"


def question_of(ask: Ask, made: Import) -> str:
    """Return a question of an import, in the words of the page."""
    title = dict(zip(FIELDS, made.columns.headings, strict=True)).get("result") or "result"
    questions = {
        "word": lambda: (
            say("import-page-word", typed=ask.word)
            if ask.word
            else say("import-page-no-word", title=title)
        ),
        "date": lambda: (
            say("import-page-day", typed=ask.word) if ask.word else say("import-page-no-day")
        ),
        "dates": lambda: say("import-page-days"),
        "encoding": lambda: say("import-page-encoding"),
        "sheet": lambda: say("import-page-sheet"),
        "column": lambda: (
            say("import-page-employers")
            if ask.word == "employer"
            else say("import-page-results", title=ask.choices[0])
        ),
        "followed-up": lambda: say("import-page-followed"),
    }
    return questions[ask.about]()


def choices_of(ask: Ask) -> list[tuple[str, str]]:
    """Return what can be answered: for each answer how it reads, and the answer."""
    shows = dict(zip(ask.choices, ask.shows, strict=False))
    return [(_reads(ask, choice, shows.get(choice, "")), choice) for choice in _answers(ask)]


def _answers(ask: Ask) -> tuple[str, ...]:
    if ask.about == "date":
        today = () if ask.choices else (date.today().isoformat(),)
        return (*ask.choices, *today, ASIDE)
    if ask.about == "followed-up" and not ask.likely:
        return tuple(choice for choice in ask.choices if choice != "some")
    return ask.choices


def _reads(ask: Ask, choice: str, shows: str) -> str:
    if choice == ASIDE:
        return say("import-page-leave-out")
    if ask.about == "word":
        return say("ladder-waiting") if choice == WAITING else says_of(choice)
    if ask.about == "followed-up":
        return say("import-page-followed-answer", answer=choice)
    if ask.about == "dates":
        return say("import-page-day-in-order", day=shows, order=choice)
    if ask.about == "date" and not ask.choices:
        return say("exercise-record-day-unknown")
    if choice == _NO_COLUMN:
        return say("import-page-no-column")
    return f"{choice}: {shows}" if shows else choice


def code_of(asks: list[Ask]) -> str:
    """Return how to answer all questions in a line of code, with the likeliest answers."""
    pairs = (f'"{ask.word or ask.about}": "{_likely(ask)}"' for ask in asks)
    return f"answers={{{', '.join(pairs)}}}"


def _likely(ask: Ask) -> str:
    return "all" if ask.about == "followed-up" and not ask.likely else _answers(ask)[0]


def answers_in(answers: Mapping[str, str] | None) -> list[Answer]:
    """Return answers that somebody wrote as `{"maybe": "waiting", "followed-up": "all"}`."""
    found = []
    for word, answer in (answers or {}).items():
        if word in _WHOLE:
            found.append(Answer(word, "", str(answer)))
        elif word in _COLUMNS:
            found.append(Answer("column", word, str(answer)))
        elif word in _CELLS:
            found.append(Answer(word, "", str(answer)))
        else:
            found += [Answer(about, word, str(answer)) for about in _CELLS]
    return found
