"""Blocks about the exercises: the cards, and the ways to do one. Values in, HTML out.

An exercise opens in the browser only from a web server and with a script. So that way is hidden in
the page, and the component `fu-exercise` shows it where it leads somewhere.
"""

from __future__ import annotations

import math
from typing import Any

from followup.calls.model import LEVELS
from followup.errors import FollowupError
from followup.words import say
from followup_site.pages.markdown import as_html
from followup_site.pages.notebook_pages import Exercise
from followup_site.site.elsewhere import MARK

Exercises = dict[str, Any]
"""All that `followup_site.notebooks` has found out: `exercises`, `left_out`, `lab` and `wheel`."""

CALLS = "calls"
"""What a page writes for the exercises of all calls."""

SECONDS = 20
"""About how long Python takes to start in the browser, in seconds, on a laptop."""


def exercises_block(known: Exercises, names: list[str], root: str) -> str:
    """A card for each of some exercises.

    Args:
        known: What there is.
        names: Their names, in the order of the cards; `calls` for those of all calls.
        root: The way from the page to the folder that holds all pages.

    Raises:
        FollowupError: If there is no exercise of a name.
    """
    if not known["exercises"]:
        return _none()
    each = [one for name in names for one in (_calls(known) if name == CALLS else [name])]
    found = [_find(known, name) for name in each if name not in known["left_out"]]
    cards = "".join(_card(known, about, root) for about in found)
    return f'<ul class="fu-exercises">{cards}</ul>'


def _calls(known: Exercises) -> list[str]:
    """The names of the exercises of all calls, easy ones first."""
    found = (about for about in known["exercises"] if about["call"])
    return [each["name"] for each in sorted(found, key=lambda it: LEVELS.index(it["level"]))]


def _none() -> str:
    return f"<p>{say('exercise-page-none')}</p>"


def _find(known: Exercises, name: str) -> Exercise:
    for about in known["exercises"]:
        if about["name"] == name:
            found: Exercise = about
            return found
    names = ", ".join(about["name"] for about in known["exercises"])
    known_names = names or say("page-none-yet")
    raise FollowupError(say("exercise-page-unknown", typed=name, known=known_names))


def _card(known: Exercises, about: Exercise, root: str) -> str:
    learn = "".join(f"<li>{as_html(line)}</li>" for line in about["learn"])
    level = say("page-level", level=about["level"])
    minutes = say("page-about-minutes", minutes=about["minutes"])
    return (
        f"<li><div><h3>{as_html(about['title'])}</h3>"
        f'<p class="fu-meta">{level} · {minutes}</p>'
        f"<p>{say('exercise-page-you-learn')}</p><ul>{learn}</ul></div>"
        f"{_ways(known, about, root)}</li>"
    )


def _ways(known: Exercises, about: Exercise, root: str) -> str:
    """The ways to do an exercise: for the ears each link says which."""
    which = f'<span class="fu-sr"> {as_html(about["title"])}</span>'
    name = about["name"]
    lab = (
        f'<li data-when="lab" hidden>{_open(about, root, "fu-open", which)}</li>'
        if known["lab"]["available"]
        else ""
    )
    return (
        f'<fu-exercise data-search-exclude><ul class="fu-ways">{lab}'
        f'<li><a href="{root}exercises/{name}.html">'
        f"{say('exercise-page-read-online')}{which}</a></li>"
        f'<li><a href="{root}downloads/{name}.ipynb" download>'
        f"{say('exercise-page-download')}{which}</a></li>"
        "</ul></fu-exercise>"
    )


def _open(about: Exercise, root: str, look: str = "", which: str = "") -> str:
    kind = f' class="{look}"' if look else ""
    place = f"{root}lab/notebooks/index.html?path={about['name']}.ipynb"
    return f'<a{kind} href="{place}" data-lab>{say("exercise-page-open")}{which}</a>'


def exercise_block(known: Exercises, name: str, root: str) -> str:
    """The line at the top of a page on which an exercise is read."""
    about = _find(known, name)
    lab = (
        f'<span data-when="lab" hidden>{_open(about, root)} · </span>'
        if known["lab"]["available"]
        else ""
    )
    return (
        '<div class="fu-banner" data-search-exclude><fu-exercise><p>'
        f"{say('exercise-page-reading')} {lab}"
        f'<a href="{root}downloads/{name}.ipynb" download>{say("exercise-page-download")}</a>'
        "</p></fu-exercise></div>"
    )


def lab_block(known: Exercises) -> str:
    """What to expect of an exercise that opens in the browser, or that none does."""
    if not known["lab"]["available"]:
        return f'<p class="fu-note">{say("exercise-page-no-lab")}</p>'
    megabytes = math.ceil(known["lab"].get("gzip_mb", 0))
    loads = say("exercise-page-lab", megabytes=megabytes, seconds=SECONDS)
    return (
        f'<div class="fu-note"><fu-exercise><p data-when="lab" hidden>{loads}</p>'
        f'<p data-when="no-lab">{say("exercise-page-lab-needs")}</p></fu-exercise></div>'
    )


def wheel_block(known: Exercises, root: str) -> str:
    """The project's own package, and the line that installs it."""
    if not known["wheel"]:
        return _none()
    name = as_html(known["wheel"])
    return (
        f'<p><a href="{root}downloads/{name}" download>{name}</a></p>'
        # not words: what is typed at a prompt
        f"<pre><code>pip install jupyterlab ipywidgets {name}</code></pre>{MARK}"
    )
