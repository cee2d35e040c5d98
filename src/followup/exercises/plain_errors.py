"""A cell that stops says why in a sentence; Python's own long message is shown only on request."""

from __future__ import annotations

import difflib
import re
import traceback
from collections.abc import Iterable
from types import MethodType
from typing import Any

from followup.errors import FollowupError
from followup.exercises.shown import Shown

__all__ = ["Details", "explain", "speak_plainly"]

_NAME = re.compile(r"name '(\w+)' is not defined")
_AFTER_EQUALS = re.compile(r"^\w+\s*=(?!=)\s*(.*?)\s*(?:#.*)?$")
_WORDS = re.compile(r"[^\"'()]*\w+ [^\W\d_]{2,}[^\"'()]*|[^\W\d_]{2,} [^\"'()]+")
_COLON = re.compile(r"\d+\s*:\s*\d+")
# Names that a cell above makes: nobody means a text by them.
_GIVEN = ("exercise", "my_call", "second_call", "practise", "open_exercise")
_ENDS = "A text needs a quotation mark at both ends."


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
        return "You stopped the cell. Run it again when you like."
    return f"The cell stopped. {_about_kind(error)}"


def _about_name(error: NameError, names: Iterable[str]) -> str:
    found = _NAME.search(str(error))
    name = found[1] if found else "a name"
    close = difflib.get_close_matches(name, [each for each in names if each[:1] != "_"], n=1)
    if close:
        return f"Python does not know the name `{name}`. Did you mean `{close[0]}`?"
    quotes = "" if name in _GIVEN else " A text needs quotation marks."
    return (
        f"Python does not know the name `{name}` yet."
        f" Run the cells above first, from the top.{quotes}"
    )


def _about_writing(error: SyntaxError) -> str:
    line = (error.text or "").strip()
    where = f" Look at this line: `{line}`." if line else ""
    mend = _about_message(str(error.msg)) or _about_line(line)
    return f"Python cannot read the cell.{where} {mend}"


def _about_message(what: str) -> str:
    """How to mend what Python found; empty if its message says too little."""
    if "invalid character" in what:
        if any(each in what for each in "“”„«»‘’"):
            return 'Write straight quotation marks: "'
        return "Write / to divide, and * to multiply." if any(each in what for each in "÷×") else ""
    if "leading zeros" in what:
        return 'A day needs quotation marks, such as "2026-12-01". A number starts without 0.'
    if "never closed" in what or "unmatched" in what or "does not match" in what:
        return "Each bracket that opens must close."
    return "Start each line at the left edge." if "indent" in what else ""


def _about_line(line: str) -> str:
    """How to mend a line, from what stands in it."""
    found = _AFTER_EQUALS.match(line)
    value = found[1] if found else ""
    if found and not value:
        return "Nothing stands after the = yet. Put your value there."
    if '"' not in value and "%" in value:
        return "Write 30% as 0.3."
    if value.startswith("'") and value.count("'") > 2:
        return "Start and end this text with \" and not with '."
    if value.count('"') > 2:
        return "There are quotation marks inside your text. Take those away."
    if value.count('"') == 1 or (value.count("'") == 1 and '"' not in value):
        return _ENDS
    if _COLON.fullmatch(value):
        return 'Write / to divide. Odds need quotation marks, such as "1 to 4".'
    return _ENDS if _WORDS.fullmatch(value) else "Compare it with the cell as it was."


def _about_kind(error: BaseException) -> str:
    if isinstance(error, ZeroDivisionError):
        return "Nothing can be divided by zero. Look at the number below the line."
    if isinstance(error, TypeError) and "ellipsis" in str(error):
        return "There are still three dots (...) in a cell above. Put your value there first."
    if isinstance(error, TypeError) and "argument" in str(error):
        return (
            "Something is missing between the brackets, or it is too much. Compare the cell above."
        )
    if isinstance(error, TypeError) and "not callable" in str(error):
        return "A sign is missing before a bracket, such as / or *. Or a name got another value."
    if isinstance(error, TypeError):
        return "Two values do not go together, such as a text and a number. Look at each of them."
    if isinstance(error, AttributeError):
        return _about_attribute(error)
    if isinstance(error, FileNotFoundError):
        return f"There is no file `{error.filename}` here. Look at its name and its ending."
    if isinstance(error, ModuleNotFoundError):
        return f"The package `{error.name}` is not there. Run the first cell of this notebook."
    return f"Python says: {error or type(error).__name__}"


def _about_attribute(error: AttributeError) -> str:
    name = error.name or ""
    known = [each for each in dir(error.obj) if not each.startswith("_")] if name else []
    close = difflib.get_close_matches(name, known, n=1)
    if close:
        return f"There is no `{name}` after the point. Did you mean `{close[0]}`?"
    return "There is a name after a point that Python does not know. Look at how it is written."


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
        more = "" if plain else "For more: exercise.details()"
        # Printed and not returned: the cell has stopped, and there is nothing to return.
        from IPython.display import display

        display(Shown(f"{says}\n{more}".strip(), kind="not yet"))  # type: ignore[no-untyped-call]

    shell.display_formatter.formatters["text/plain"].for_type(MethodType, _without_brackets)
    shell.showtraceback = MethodType(show, shell)
    shell.showsyntaxerror = MethodType(show, shell)


def _without_brackets(method: MethodType, printer: Any, _cycle: bool) -> None:
    """Show what to write in place of `exercise.rate.check`, which alone does nothing."""
    name = method.__name__
    printer.text(f"The brackets are missing. Write {name}() in place of {name}.")


def _current(args: tuple[Any, ...]) -> BaseException | None:
    import sys

    given = args[0] if args and isinstance(args[0], tuple) else None
    return given[1] if given else sys.exc_info()[1]
