"""Blocks about the exercises: the cards, and the ways to do one. Values in, HTML out.

An exercise opens in the browser only from a web server and with a script. So that way is hidden in
the page, and the component `fu-exercise` shows it where it leads somewhere.
"""

from __future__ import annotations

import math
from typing import Any

from followup.errors import FollowupError
from followup_site.pages.call_pages import LEVEL_WORDS
from followup_site.pages.markdown import as_html
from followup_site.pages.notebook_pages import Exercise

Exercises = dict[str, Any]
"""All that `followup_site.notebooks` has found out: `exercises`, `left_out`, `lab` and `wheel`."""

SECONDS = 20
"""About how long Python takes to start in the browser, in seconds, on a laptop."""

NONE = "<p>There are no exercises yet.</p>"

# From a folder a browser shows a notebook as text in place of saving it.
STICK = "On a USB stick, the files are in the folder downloads."


def exercises_block(known: Exercises, names: list[str], root: str) -> str:
    """A card for each of some exercises.

    Args:
        known: What there is.
        names: Their names, in the order of the cards.
        root: The way from the page to the folder that holds all pages.

    Raises:
        FollowupError: If there is no exercise of a name.
    """
    if not known["exercises"]:
        return NONE
    found = [_find(known, name) for name in names if name not in known["left_out"]]
    cards = "".join(_card(known, about, root) for about in found)
    return f'<ul class="fu-exercises">{cards}</ul>'


def _find(known: Exercises, name: str) -> Exercise:
    for about in known["exercises"]:
        if about["name"] == name:
            found: Exercise = about
            return found
    names = ", ".join(about["name"] for about in known["exercises"])
    raise FollowupError(f"there is no exercise '{name}': use {names or 'none yet'}.")


def _card(known: Exercises, about: Exercise, root: str) -> str:
    learn = "".join(f"<li>{as_html(line)}</li>" for line in about["learn"])
    return (
        f"<li><div><h3>{as_html(about['title'])}</h3>"
        f'<p class="fu-meta">{LEVEL_WORDS[about["level"]]} · about {about["minutes"]} minutes</p>'
        f"<p>You learn:</p><ul>{learn}</ul></div>{_ways(known, about, root)}</li>"
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
        f'<li><a href="{root}exercises/{name}.html">Read online{which}</a></li>'
        f'<li><a href="{root}downloads/{name}.ipynb" download>Download{which}</a></li>'
        "</ul></fu-exercise>"
    )


def _open(about: Exercise, root: str, look: str = "", which: str = "") -> str:
    kind = f' class="{look}"' if look else ""
    place = f"{root}lab/notebooks/index.html?path={about['name']}.ipynb"
    return f'<a{kind} href="{place}" data-lab>Open in your browser{which}</a>'


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
        "<b>You are reading.</b> To try it yourself: "
        f'{lab}<a href="{root}downloads/{name}.ipynb" download>Download</a></p></fu-exercise></div>'
    )


def lab_block(known: Exercises) -> str:
    """What to expect of an exercise that opens in the browser, or that none does."""
    if not known["lab"]["available"]:
        return (
            '<p class="fu-note">This copy of the site cannot open an exercise in your browser.'
            f" You can read each one here, or download it. {STICK}</p>"
        )
    found = known["lab"].get("gzip_mb", 0)
    size = f"about {math.ceil(found)} MB" if found else "many MB"
    return (
        '<div class="fu-note"><fu-exercise>'
        f'<p data-when="lab" hidden><b>Open in your browser</b> loads {size}, once.'
        f" Then Python takes about {SECONDS} seconds to start, and longer on an old phone."
        " Use Wi-Fi if you can.</p>"
        '<p data-when="no-lab">To open an exercise in your browser, you need this site on the web,'
        f" and JavaScript. Without them you can read each one here, or download it. {STICK}</p>"
        "</fu-exercise></div>"
    )


def wheel_block(known: Exercises, root: str) -> str:
    """The project's own package, and the line that installs it."""
    if not known["wheel"]:
        return NONE
    name = as_html(known["wheel"])
    return (
        f'<p><a href="{root}downloads/{name}" download>{name}</a></p>'
        f"<pre><code>pip install jupyterlab ipywidgets icalendar {name}</code></pre>"
    )
