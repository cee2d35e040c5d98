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
    return (
        f"Python does not know the name `{name}` yet."
        " Run the cells above first, from the top. A text needs quotation marks."
    )


def _about_writing(error: SyntaxError) -> str:
    line = (error.text or "").strip()
    where = f" Look at this line: `{line}`." if line else ""
    if "%" in line:
        return f"Python cannot read the cell.{where} Write 30% as 0.3."
    what = str(error.msg)
    if "unterminated string" in what or "EOL" in what:
        return f"Python cannot read the cell.{where} A text needs a quotation mark at both ends."
    if "never closed" in what or "unmatched" in what:
        return f"Python cannot read the cell.{where} Each bracket that opens must close."
    if "indent" in what:
        return f"Python cannot read the cell.{where} Start each line at the left edge."
    return f"Python cannot read the cell.{where} Compare it with the cell as it was."


def _about_kind(error: BaseException) -> str:
    if isinstance(error, ZeroDivisionError):
        return "Nothing can be divided by zero. Look at the number below the line."
    if isinstance(error, TypeError) and "ellipsis" in str(error):
        return "There are still three dots (...) in a cell above. Put your value there first."
    if isinstance(error, TypeError):
        return "Two values do not go together, such as a text and a number. Look at each of them."
    if isinstance(error, AttributeError):
        return "There is a name after a point that Python does not know. Look at how it is written."
    if isinstance(error, FileNotFoundError):
        return f"There is no file `{error.filename}` here. Look at its name and its ending."
    if isinstance(error, ModuleNotFoundError):
        return f"The package `{error.name}` is not there. Run the first cell of this notebook."
    return f"Python says: {error or type(error).__name__}"


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
        more = "" if isinstance(error, FollowupError) else "For more: exercise.details()"
        # Printed and not returned: the cell has stopped, and there is nothing to return.
        from IPython.display import display

        display(Shown(f"{says}\n{more}".strip(), kind="not yet"))  # type: ignore[no-untyped-call]

    shell.showtraceback = MethodType(show, shell)
    shell.showsyntaxerror = MethodType(show, shell)


def _current(args: tuple[Any, ...]) -> BaseException | None:
    import sys

    given = args[0] if args and isinstance(args[0], tuple) else None
    return given[1] if given else sys.exc_info()[1]
