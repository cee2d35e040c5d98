"""A cell that stops says why in a sentence; Python's own long message is shown only on request."""

from __future__ import annotations

import difflib
import re
import traceback
from collections.abc import Mapping
from html import escape
from types import MethodType
from typing import Any

from followup.errors import FollowupError
from followup.exercises.answers import LETTERS
from followup.exercises.shown import Shown, fold, paragraphs
from followup.exercises.tasks import NOT_YET, UNFIT, Misread, Task
from followup.exercises.typed import after_equals, meant
from followup.exercises.typed_records import is_typed
from followup.words import say

__all__ = ["Details", "explain", "speak_plainly"]

_NAME = re.compile(r"name '(\w+)' is not defined")
_WORDS = re.compile(r"[^\"'()]*\w+ [^\W\d_]{2,}[^\"'()]*|[^\W\d_]{2,} [^\"'()]+")
_SPOKEN = re.compile(r"[^\W_][^\"'()=/*+_\[\]]*")
_CURLY = "“”„‟«»‘’‚‹›「」『』＂＇`´"
_COLON = re.compile(r"\d+\s*:\s*\d+")
_DASHES = "–—−"
_RECORD = "record"
"""The variable of a record, whose lines are typed between quotation marks."""
# Names that a cell above makes: nobody means a text by them.
_GIVEN = ("exercise", "my_call", "second_call", "practise", "open_exercise")


def explain(error: BaseException, values: Mapping[str, Any] | None = None) -> str:
    """Return why a cell stopped and what to do, in plain sentences.

    Args:
        error: What Python raised.
        values: The learner's variables, in a notebook with the cells that were run.
    """
    values = values or {}
    if isinstance(error, FollowupError):
        return str(error)
    if isinstance(error, NameError):
        return _about_name(error, values)
    if isinstance(error, SyntaxError):
        return _about_writing(error, _tasks(values))
    if isinstance(error, KeyboardInterrupt):
        return say("exercise-errors-interrupted")
    return say("exercise-errors-stopped", why=_about_kind(error))


def _tasks(values: Mapping[str, Any]) -> Mapping[str, Task]:
    """The tasks of the open exercise by their variables; none where no exercise is open."""
    opened = getattr(values.get("exercise"), "tasks", {})
    return {name: each.task for name, each in opened.items()}


def _about_name(error: NameError, values: Mapping[str, Any]) -> str:
    found = _NAME.search(str(error))
    name = found[1] if found else say("exercise-errors-a-name")
    if len(name) == 1 and name.upper() in LETTERS:
        return say("exercise-errors-name-letter", code=f'"{name.upper()}"')
    if number := meant(name):
        return say("exercise-errors-digits", code=number[0])
    names = [each for each in values if each[:1] != "_"]
    if apart := _written_apart(names, values):
        return say("exercise-errors-name-close", typed=apart.replace("_", " "), close=apart)
    tasks = _tasks(values)
    above = {*_GIVEN, *tasks, *(need for task in tasks.values() for need in task.needs)}
    if name in above:
        return say("exercise-errors-name-given", typed=name)
    if close := difflib.get_close_matches(name, names, n=1):
        return say("exercise-errors-name-close", typed=name, close=close[0])
    return say("exercise-errors-name-unknown", typed=name)


def _written_apart(names: list[str], values: Mapping[str, Any]) -> str:
    """The name that somebody wrote with spaces in the last cell, as `none in three`; or none."""
    cell = str((values.get("In") or [""])[-1])
    long = (name for name in names if "_" in name)
    return next((name for name in long if re.search(rf"\b{name.replace('_', ' ')}\b", cell)), "")


def _about_writing(error: SyntaxError, tasks: Mapping[str, Task]) -> str:
    line, what = (error.text or "").strip(), str(error.msg)
    if _RECORD in tasks and (is_typed(line) or "triple-quoted" in what):
        return say("exercise-errors-record-lines", code=_RECORD_CELL)
    name, value = after_equals(line)
    mend = (
        _about_value(name, value)
        or _about_message(what, name, value)
        or (_about_number(name, value) if _takes_number(tasks.get(name)) else "")
        or _about_line(name, value)
    )
    if line:
        typed = f"{name} = {value}" if name and value else line
        return say("exercise-errors-line-unread", typed=typed, mend=mend)
    return say("exercise-errors-unread", mend=mend)


_RECORD_CELL = """
my_lines = \"\"\"
City Bakery, no
\"\"\"
record = my_record(my_lines)
record"""


def _takes_number(task: Task | None) -> bool:
    """Tell whether a task takes a number, and no text."""
    if task is None or task.kind not in ("counting", "guess", "look-up"):
        return False
    for number in (0, 1, 30):
        try:
            task.read(number)
            return True
        except (Misread, *UNFIT):
            pass
    return False


def _about_number(name: str, value: str) -> str:
    """How to write a number, where it is words or a division with another sign."""
    if ":" in value:
        return say("exercise-write", code=f"{name} = {value.replace(':', '/')}")
    return say("exercise-errors-number", code=f"{name} = 3") if _WORDS.fullmatch(value) else ""


def _about_message(what: str, name: str, value: str) -> str:
    """How to mend what Python found; empty if its message says too little."""
    if "invalid character" in what and any(each in value for each in _DASHES):
        plain = re.sub(rf"\s*[{_DASHES}]\s*", " - ", value)
        return say("exercise-errors-minus", code=f"{name} = {plain}")
    if "invalid character" in what:
        return say("exercise-errors-signs") if any(each in what for each in "÷×") else ""
    if "leading zeros" in what:
        return say("exercise-errors-zeros")
    if "never closed" in what or "unmatched" in what or "does not match" in what:
        return say("exercise-errors-brackets")
    return say("exercise-errors-indent") if "indent" in what else ""


def _about_value(name: str, value: str) -> str:
    """The line to write, where the value is one that people type and Python cannot read."""
    rest = value.strip(".… ")
    dots_after = value.endswith(("..", "…"))
    if rest and (dots_after or (value[0] in ".…" and not value[1].isdigit())):
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
        text = says = explain(error, self.user_ns)
        html = paragraphs(says)
        if not isinstance(error, FollowupError) and "exercise" in self.user_ns:
            text += "\n" + say("exercise-errors-more", code="exercise.details()")
            html += fold(say("exercise-errors-own"), f"<pre>{escape(details.text)}</pre>")
        # Printed and not returned: the cell has stopped, and there is nothing to return.
        from IPython.display import display

        display(Shown(text, html, NOT_YET))  # type: ignore[no-untyped-call]

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
