"""A cell that stops says why in a sentence; Python's own long message is shown only on request."""

from __future__ import annotations

import difflib
import re
import traceback
from collections.abc import Iterable
from types import MethodType
from typing import Any

from followup.errors import FollowupError
from followup.exercises.answers import LETTERS
from followup.exercises.shown import Shown
from followup.exercises.tasks import NOT_YET
from followup.exercises.typed import after_equals, meant
from followup.words import say

__all__ = ["Details", "explain", "speak_plainly"]

_NAME = re.compile(r"name '(\w+)' is not defined")
_WORDS = re.compile(r"[^\"'()]*\w+ [^\W\d_]{2,}[^\"'()]*|[^\W\d_]{2,} [^\"'()]+")
_SPOKEN = re.compile(r"[^\W_][^\"'()=/*+_\[\]]*")
_CURLY = "“”„‟«»‘’‚‹›「」『』＂＇`´"
_COLON = re.compile(r"\d+\s*:\s*\d+")
# Names that a cell above makes: nobody means a text by them.
_GIVEN = ("exercise", "my_call", "second_call", "practise", "open_exercise")


def explain(error: BaseException, names: Iterable[str] = ()) -> str:
    """Return why a cell stopped and what to do, in plain sentences.

    Args:
        error: What Python raised.
        names: The names that there are, to find one that is nearly the same.
    """
    if isinstance(error, FollowupError):
        return str(error)
    if isinstance(error, NameError):
        return _about_name(error, names)
    if isinstance(error, SyntaxError):
        return _about_writing(error)
    if isinstance(error, KeyboardInterrupt):
        return say("exercise-errors-interrupted")
    return say("exercise-errors-stopped", why=_about_kind(error))


def _about_name(error: NameError, names: Iterable[str]) -> str:
    found = _NAME.search(str(error))
    name = found[1] if found else say("exercise-errors-a-name")
    close = difflib.get_close_matches(name, [each for each in names if each[:1] != "_"], n=1)
    if len(name) == 1 and name.upper() in LETTERS:
        return say("exercise-errors-name-letter", code=f'"{name.upper()}"')
    if number := meant(name):
        return say("exercise-errors-digits", code=number[0])
    if close:
        return say("exercise-errors-name-close", typed=name, close=close[0])
    if name in _GIVEN:
        return say("exercise-errors-name-given", typed=name)
    return say("exercise-errors-name-unknown", typed=name)


def _about_writing(error: SyntaxError) -> str:
    line = (error.text or "").strip()
    name, value = after_equals(line)
    mend = _about_value(name, value) or _about_message(str(error.msg)) or _about_line(name, value)
    if line:
        return say("exercise-errors-line-unread", typed=line, mend=mend)
    return say("exercise-errors-unread", mend=mend)


def _about_message(what: str) -> str:
    """How to mend what Python found; empty if its message says too little."""
    if "invalid character" in what:
        return say("exercise-errors-signs") if any(each in what for each in "÷×") else ""
    if "leading zeros" in what:
        return say("exercise-errors-zeros")
    if "never closed" in what or "unmatched" in what or "does not match" in what:
        return say("exercise-errors-brackets")
    return say("exercise-errors-indent") if "indent" in what else ""


def _about_value(name: str, value: str) -> str:
    """The line to write, where the value is one that people type and Python cannot read."""
    rest = value.lstrip(".… ")
    if rest and value[0] in ".…" and not value[1].isdigit():
        return say("exercise-errors-dots-away", code=f"{name} = {_as_python(rest)}")
    if any(each in value for each in _CURLY):
        return say("exercise-errors-quotes-straight", code=_straight(value))
    numbers = () if {*"\"'"} & {*value} else meant(value)
    if len(numbers) > 1:
        return say("exercise-number-unclear", typed=value, one=numbers[0], other=numbers[1])
    if numbers and "%" in value:
        return say("exercise-errors-per-cent", typed=value, code=numbers[0])
    return say("exercise-write", code=f"{name} = {numbers[0]}") if name and numbers else ""


def _as_python(value: str) -> str:
    """What somebody wrote, as Python reads it: a number, or words in quotation marks."""
    if any(each in value for each in _CURLY):
        return _straight(value)
    if '"' in value:
        return value
    numbers = meant(value)
    return numbers[0] if numbers else f'"{value}"' if _SPOKEN.fullmatch(value) else value


def _straight(value: str) -> str:
    inside = value.strip(f"{_CURLY}\"' ")
    return '"' + "".join("'" if each in f'{_CURLY}"' else each for each in inside) + '"'


def _about_line(name: str, value: str) -> str:
    """How to mend a line, from what stands in it."""
    if name and not value:
        return say("exercise-errors-no-value")
    if value.startswith("'") and value.count("'") > 2:
        return say("exercise-errors-quotes-double")
    if value.count('"') > 2:
        return say("exercise-errors-quotes-inside")
    if value.count('"') == 1 or (value.count("'") == 1 and '"' not in value):
        return say("exercise-errors-quotes-ends")
    if _COLON.fullmatch(value):
        return say("exercise-errors-colon", odds=say("odds-ratio", yes=1, no=4))
    if _WORDS.fullmatch(value):
        return say("exercise-errors-quotes-ends")
    was = say("exercise-errors-was", code=f"{name} = ...") if name else ""
    return f"{say('exercise-errors-compare')} {was}".strip()


def _about_kind(error: BaseException) -> str:
    if isinstance(error, ZeroDivisionError):
        return say("exercise-errors-zero")
    if isinstance(error, TypeError) and "ellipsis" in str(error):
        return say("exercise-errors-dots")
    if isinstance(error, TypeError) and "argument" in str(error):
        return say("exercise-errors-arguments")
    if isinstance(error, TypeError) and "not callable" in str(error):
        return say("exercise-errors-no-sign")
    if isinstance(error, TypeError):
        return say("exercise-errors-two-values")
    if isinstance(error, AttributeError):
        return _about_attribute(error)
    if isinstance(error, FileNotFoundError):
        return say("exercise-errors-no-file", file=str(error.filename))
    if isinstance(error, ModuleNotFoundError):
        return say("exercise-errors-no-package", package=str(error.name))
    return say("exercise-errors-python-says", error=str(error) or type(error).__name__)


def _about_attribute(error: AttributeError) -> str:
    name = error.name or ""
    known = [each for each in dir(error.obj) if not each.startswith("_")] if name else []
    close = difflib.get_close_matches(name, known, n=1)
    if close:
        return say("exercise-errors-attribute-close", typed=name, close=close[0])
    return say("exercise-errors-attribute")


class Details:
    """Python's own message about the last cell that stopped."""

    text = ""


def speak_plainly(shell: Any, details: Details) -> None:
    """Let a notebook say in a sentence why a cell stopped.

    Args:
        shell: The running IPython.
        details: Where Python's own message is kept.
    """

    def show(self: Any, *args: Any, **kwargs: Any) -> None:
        error = _current(args)
        if error is None:
            return
        details.text = "".join(traceback.format_exception(error))
        says = explain(error, self.user_ns)
        plain = isinstance(error, FollowupError) or "exercise" not in self.user_ns
        more = "" if plain else say("exercise-errors-more", code="exercise.details()")
        # Printed and not returned: the cell has stopped, and there is nothing to return.
        from IPython.display import display

        display(Shown(f"{says}\n{more}".strip(), kind=NOT_YET))  # type: ignore[no-untyped-call]

    shell.display_formatter.formatters["text/plain"].for_type(MethodType, _without_brackets)
    shell.showtraceback = MethodType(show, shell)
    shell.showsyntaxerror = MethodType(show, shell)


def _without_brackets(method: MethodType, printer: Any, _cycle: bool) -> None:
    """Show what to write in place of `exercise.rate.check`, which alone does nothing."""
    name = method.__name__
    printer.text(say("exercise-errors-no-brackets", code=f"{name}()", typed=name))


def _current(args: tuple[Any, ...]) -> BaseException | None:
    import sys

    given = args[0] if args and isinstance(args[0], tuple) else None
    return given[1] if given else sys.exc_info()[1]
