"""What is shown as two outputs: words, and below them what can be pressed.

The words need no running Python. They stay where a notebook is opened again, saved as a page or
printed, and in a Jupyter that draws no buttons. They change with each press, as long as there is
a Python; so what is saved is what was seen last.
"""

from __future__ import annotations

from typing import Any
from uuid import uuid4

__all__ = ["VIEW", "Live"]

VIEW = "application/vnd.jupyter.widget-view+json"


class Live:
    """Something with words and, where there are widgets, with what can be pressed."""

    _box: Any = None
    _place = ""

    def _words(self) -> dict[str, str]:
        """Return the words now, as text and as HTML."""
        raise NotImplementedError

    def _widgets(self) -> Any:
        """Return what can be pressed, made once."""
        raise NotImplementedError

    def _renew(self) -> None:
        """Put what is said now into the widgets."""
        raise NotImplementedError

    def _ipython_display_(self) -> None:
        """Show the words, and the widgets where there are some."""
        from IPython.display import display

        self._place = self._place or uuid4().hex
        display(self._words(), raw=True, display_id=self._place)  # type: ignore[no-untyped-call]
        if self._drawn():
            # Version 2 is spoken by ipywidgets 7 and 8. What cannot draw it shows the words alone.
            view = {"version_major": 2, "version_minor": 0, "model_id": self._box.model_id}
            nothing = {"text/plain": "", "text/html": ""}
            display({VIEW: view, **nothing}, raw=True)  # type: ignore[no-untyped-call]

    def _drawn(self) -> bool:
        """Make the widgets, unless they are there; tell whether there are some."""
        try:
            import ipywidgets  # noqa: F401 (there only in a Jupyter that has buttons)
        except ImportError:
            return False
        if self._box is None:
            self._box = self._widgets()
            self._renew()
        return True

    def _show_anew(self) -> None:
        """Put what is said now into what is already shown, wherever it is."""
        if self._box is not None:
            self._renew()
        if self._place:
            from IPython.display import display

            words = self._words()
            display(  # type: ignore[no-untyped-call]
                words, raw=True, display_id=self._place, update=True
            )
