"""Turns what the generator complains of into lines for a person: where, what, how to mend it.

No side effects but reading a page to find the line.
"""

from __future__ import annotations

import re
from pathlib import Path

from followup.words import say
from followup_site import environment

PAGES = "docs/en"
LINK = re.compile(r"^Doc file '(?P<page>.+?)' contains an? .*?link '(?P<link>.+?)',? (?P<rest>.+)$")
PAGE = re.compile(r"page '(?P<page>.+?)'")


def one_line(text: str) -> str:
    """Put a text of several lines into one."""
    return " ".join(text.split())


def with_place(complaint: str, root: Path) -> str:
    """Begin a complaint about a link with its file and line.

    Args:
        complaint: One line from the generator.
        root: The project's folder.

    Returns:
        The line in our form; a complaint about anything else as it was.
    """
    found = LINK.match(complaint)
    if not found:
        return complaint
    file = f"{PAGES}/{found['page']}"
    place = _place_of(found["link"], root, file)
    rest = re.sub(r"^but ", "", found["rest"])
    return say("build-lost-link", place=place, link=found["link"], why=rest)


def _place_of(text: str, root: Path, name: str) -> str:
    """Name a file, with the line on which a text stands if it is found."""
    lines = environment.read(root / name).splitlines()
    found = (number for number, line in enumerate(lines, 1) if text in line)
    line = next(found, None)
    return say("build-line", file=name, line=str(line)) if line else name


def with_page(message: str, complaints: list[str]) -> str:
    """Put the page before a message that does not name it.

    Args:
        message: What is wrong.
        complaints: What the generator said; it names the page in quotes.
    """
    named = (found["page"] for line in complaints if (found := PAGE.search(line)))
    page = next(named, "")
    return f"{PAGES}/{page}: {message}" if page and page not in message else message


def tell(error: BaseException, complaints: list[str]) -> str:
    """Say what stopped the generator.

    Args:
        error: What it raised.
        complaints: What it had said before.

    Returns:
        What is wrong and where; nothing for an error that nobody foresaw.
    """
    from jinja2 import TemplateError
    from mkdocs.exceptions import MkDocsException

    from followup.errors import FollowupError

    message = one_line(str(error))
    if isinstance(error, FollowupError):
        return with_page(message, complaints)
    if isinstance(error, MkDocsException | SystemExit):
        return "\n".join(complaints) or message
    if isinstance(error, TemplateError):
        what = say("build-mend-template", what=message)
        return with_page(f"{_template(error)}: {what}", complaints)
    return ""


def _template(error: Exception) -> str:
    """Name a template's file and line, as far as they are known."""
    known = getattr(error, "filename", None) or getattr(error, "name", None)
    name, line = str(known or say("build-template")), getattr(error, "lineno", None)
    return say("build-line", file=name, line=str(line)) if line else name
