"""A first sentence in the learner's own words: written, heard in a call, and made better."""

from __future__ import annotations

import json
import re
from typing import Any

from followup.exercises.answers import is_kind, whole
from followup.exercises.calls import PracticeCall
from followup.exercises.checks._kinds import chosen
from followup.exercises.checks._played import read_call
from followup.exercises.checks._sentences import MOST_WORDS, as_spoken, read_sentence
from followup.exercises.own_words import Parts
from followup.exercises.tasks import Misread, Mistake, Task, Values
from followup.facts import fact
from followup.hearing import parts_heard, words_in
from followup.words import say

_MOST_LETTERS: int = fact("own", "most-letters")["you"]
_MOST_PARTS = 5
_FIRST_TRY: str = fact("exercise", "first-try")
_GOOD: str = fact("exercise", "first-sentence")
_NAME = 'my_name = "Sara"'
_LEAST = ("name", "thanks", "time")
_UNKIND = ("push", "blame", "give-up")
_MORE_THAN_A_NAME = re.compile(
    rf"\b({'|'.join(map(re.escape, fact('exercise', 'says-who')))})\b|[?!]", re.IGNORECASE
)


def title() -> str:
    """Return the exercise's name for people."""
    return say("exercise-write-your-first-sentence-title")


def tasks() -> tuple[Task, ...]:
    """Return what there is to do, in order."""
    return (
        _my_name(),
        _my_sentence(),
        _my_call(),
        _not_heard(),
        _better_sentence(),
        _second_call(),
        _what_it_means(),
    )


def _my_name() -> Task:
    return Task(
        name="my_name",
        ask=say("exercise-write-your-first-sentence-my-name-ask"),
        read=_read_name,
        right=lambda value, _: not _is_long(value) and not _is_more(value),
        praise=say("exercise-write-your-first-sentence-my-name-praise"),
        mistakes=(
            Mistake(
                lambda value, _: _is_more(value),
                say("exercise-write-your-first-sentence-my-name-sentence"),
            ),
            Mistake(
                lambda value, _: _is_long(value),
                say("exercise-write-your-first-sentence-my-name-long"),
            ),
        ),
        hints=(
            say("exercise-write-your-first-sentence-my-name-hint-1"),
            say("exercise-write-your-first-sentence-my-name-hint-2"),
            say("exercise-write-your-first-sentence-my-name-hint-3", code=_NAME),
        ),
        answer=_NAME,
        why=say("exercise-write-your-first-sentence-my-name-why"),
        kind="own-words",
    )


def _read_name(value: Any) -> str:
    if not isinstance(value, str):
        raise Misread(say("exercise-write-your-first-sentence-my-name-ask"))
    if not value.strip():
        raise Misread(say("exercise-write-your-first-sentence-my-name-empty"))
    words = words_in(value)
    if not words:
        raise Misread(say("exercise-write-your-first-sentence-my-name-script"))
    if all(word.isdecimal() for word in words):
        raise Misread(say("exercise-write-your-first-sentence-my-name-digits"))
    return value.strip()


def _is_long(name: str) -> bool:
    return len(name) > _MOST_LETTERS


def _is_more(name: str) -> bool:
    return bool(_MORE_THAN_A_NAME.search(name))


def _my_sentence() -> Task:
    return Task(
        name="my_sentence",
        ask=say("exercise-start-ask"),
        read=read_sentence,
        right=lambda value, _: bool(value),
        praise=say("exercise-write-your-first-sentence-my-sentence-praise"),
        hints=(
            say("exercise-write-your-first-sentence-my-sentence-hint-1"),
            say("exercise-write-your-first-sentence-my-sentence-hint-2"),
            say("exercise-start-example", says=_FIRST_TRY),
        ),
        answer=f'my_sentence = "{_FIRST_TRY}"',
        why=say("exercise-write-your-first-sentence-my-sentence-why"),
        kind="own-words",
    )


def _my_call() -> Task:
    return _said_in_call(
        "my_call",
        "my_sentence",
        say("exercise-write-your-first-sentence-my-call-praise"),
    )


def _second_call() -> Task:
    return _said_in_call(
        "second_call",
        "better_sentence",
        say("exercise-write-your-first-sentence-second-call-praise"),
        Mistake(
            lambda call, v: _first_own(call)[1] != read_sentence(v["better_sentence"]),
            say("exercise-write-your-first-sentence-second-call-old"),
        ),
        Mistake(
            lambda call, _: call.line_of(_first_own(call)[0]).skill in _UNKIND,
            say("exercise-write-your-first-sentence-second-call-skill"),
        ),
    )


def _said_in_call(name: str, takes: str, praise: str, *mistakes: Mistake) -> Task:
    """Return the task of saying a sentence in a call; `mistakes` are of one that was said."""
    first_line = f"{name}.say(1)"
    return Task(
        name=name,
        ask=say("exercise-write-your-first-sentence-call-ask"),
        read=read_call,
        right=lambda call, v: (
            bool(call.own_sentences) and not any(m.gives(call, v) for m in mistakes)
        ),
        praise=praise,
        mistakes=(
            Mistake(
                lambda call, _: not call.own_sentences and bool(call.meant),
                say("exercise-write-your-first-sentence-call-asks"),
            ),
            Mistake(
                lambda call, _: not call.own_sentences and call.turns > 1,
                say("exercise-write-your-first-sentence-call-other-line"),
            ),
            Mistake(
                lambda call, _: not call.own_sentences,
                say("exercise-write-your-first-sentence-call-not-found"),
            ),
            *mistakes,
        ),
        hints=(
            say("exercise-write-your-first-sentence-call-hint-1"),
            say("exercise-write-your-first-sentence-call-hint-2"),
            say("exercise-write-your-first-sentence-call-hint-3", code=first_line),
        ),
        answer=lambda v: _confirmed(name, v),
        why=say("exercise-write-your-first-sentence-call-why"),
        kind="play",
        needs=(takes, name),
    )


def _confirmed(name: str, values: Values) -> str:
    meant = read_call(values[name]).meant
    if not meant:
        raise Misread(say("exercise-write-your-first-sentence-call-ask"))
    return f"{name}.say({meant[0]})"


def _first_own(call: PracticeCall) -> tuple[int, str]:
    """The first sentence of the learner's own in a call, with its turn."""
    return min(call.own_sentences.items())


def _not_heard() -> Task:
    return Task(
        name="not_heard",
        ask=say("exercise-write-your-first-sentence-not-heard-ask"),
        read=whole(0, _MOST_PARTS),
        right=lambda value, v: value == len(_parts(v).missed),
        praise=say("exercise-write-your-first-sentence-not-heard-praise"),
        mistakes=(
            Mistake(
                lambda value, v: value == len(_parts(v).heard),
                say("exercise-write-your-first-sentence-not-heard-ticks"),
            ),
        ),
        otherwise=say("exercise-write-your-first-sentence-not-heard-otherwise"),
        hints=(
            say("exercise-write-your-first-sentence-not-heard-hint-1"),
            say("exercise-write-your-first-sentence-not-heard-hint-2"),
            say("exercise-write-your-first-sentence-not-heard-hint-3"),
        ),
        answer=lambda v: f"not_heard = {len(_parts(v).missed)}",
        why=say("exercise-write-your-first-sentence-not-heard-why"),
        kind="counting",
        needs=("my_call",),
    )


def _parts(values: Values) -> Parts:
    call = read_call(values["my_call"])
    if not call.own_sentences:
        raise Misread(say("exercise-write-your-first-sentence-not-heard-no-review"))
    return call.parts(_first_own(call)[0])


def _better_sentence() -> Task:
    return Task(
        name="better_sentence",
        ask=say("exercise-start-ask"),
        read=read_sentence,
        right=lambda value, v: (
            is_kind(value)
            and not _lacks(value, v)
            and value.count("?") <= 1
            and len(value.split()) <= MOST_WORDS
        ),
        praise=say("exercise-write-your-first-sentence-better-sentence-praise"),
        mistakes=(
            *as_spoken(),
            _not_in_it("name", say("exercise-write-your-first-sentence-better-sentence-name")),
            _not_in_it("thanks", say("exercise-write-your-first-sentence-better-sentence-thanks")),
            _not_in_it("time", say("exercise-write-your-first-sentence-better-sentence-time")),
        ),
        otherwise=say("exercise-write-your-first-sentence-better-sentence-questions"),
        hints=(
            say("exercise-write-your-first-sentence-better-sentence-hint-1"),
            say("exercise-write-your-first-sentence-better-sentence-hint-2"),
            say("exercise-start-example", says=_GOOD),
        ),
        answer=_good,
        why=say("exercise-write-your-first-sentence-better-sentence-why"),
        kind="own-words",
        needs=("my_name",),
    )


def _good(values: Values) -> str:
    says = _GOOD.replace("Sara", _read_name(values["my_name"]))
    return f"better_sentence = {json.dumps(says, ensure_ascii=False)}"  # as Python writes it too


def _lacks(value: str, values: Values) -> list[str]:
    """The parts of a first sentence that were not heard."""
    heard = parts_heard(value, words_in(_read_name(values["my_name"])))
    return [part for part in _LEAST if part not in heard]


def _not_in_it(part: str, says: str) -> Mistake:
    return Mistake(lambda value, v: part in _lacks(value, v), says)


def _what_it_means() -> Task:
    return chosen(
        "what_it_means",
        "B",
        ask=say("exercise-choose"),
        praise=say("exercise-write-your-first-sentence-what-it-means-praise"),
        wrong=(
            say("exercise-write-your-first-sentence-what-it-means-a"),
            say("exercise-write-your-first-sentence-what-it-means-c"),
        ),
        hints=(
            say("exercise-write-your-first-sentence-what-it-means-hint-1"),
            say("exercise-write-your-first-sentence-what-it-means-hint-2"),
            say("exercise-write-your-first-sentence-what-it-means-hint-3"),
        ),
        why=say("exercise-write-your-first-sentence-what-it-means-why"),
    )
