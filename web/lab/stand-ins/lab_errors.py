"""Lets a cell that stops say why in a sentence, before an exercise is open."""

from __future__ import annotations

from typing import Any


def begin() -> None:
    """Begin to do so. The words are loaded once a cell stops, so that the start takes no longer."""
    from pyodide_kernel import ipython_shell as shell

    def show(name: str, *args: Any, **kwargs: Any) -> None:
        from followup.exercises.plain_errors import Details, speak_plainly

        speak_plainly(shell, Details())
        getattr(shell, name)(*args, **kwargs)

    for name in ("showtraceback", "showsyntaxerror"):
        setattr(shell, name, lambda *args, name=name, **kwargs: show(name, *args, **kwargs))
