"""Makes the slides of the workshop: one page, from Markdown, with notes for the speaker.

Slides are kept apart by lines of three hyphens; what comes after a line `Note:` is for the speaker.
A picture in a line of its own stands beside the words, a long one below them.
"""

from __future__ import annotations

import re
from collections.abc import Callable
from html import escape
from pathlib import Path

from followup.words import say, spoken
from followup_site import environment, graph
from followup_site.graph import Draft, Target
from followup_site.site import policy

SOURCE = "workshops/slides.md"
PAGE = "docs/en/room/slides.html"
# Links are written from the folder of the pages; the slides stand in a folder of it.
PICTURE = re.compile(r"(?m)^\{\{ (people|ten|ladder|dice|cord)( \w+)*? \}\}$")
LONG = ("cord story", "cord rounds", "dice", "ten")
LINK = re.compile(r'href="(?!https?:|#)([^"]+?)\.md((?:#[^"]*)?)"')
FIRST = "theme/built/first.html"  # whether this browser can run scripts, as in every page
# The speaker view is a window that reveal.js writes; it lives under the policy of the slides.
SPEAKER_VIEW = "web/node_modules/reveal.js/plugin/notes/speaker-view.html"
TEMPLATE = """\
<!DOCTYPE html>
<html lang="{language}" dir="{direction}" class="no-js">
<head>
<meta charset="utf-8">
{policy}
<meta name="viewport" content="width=device-width, initial-scale=1">
<meta name="color-scheme" content="light dark">
<title>{title}</title>
<link rel="icon" href="../assets/favicon.svg">
<link rel="stylesheet" href="../built/follow-up.css">
<link rel="stylesheet" href="../built/slides.css">
{first}
<script defer src="../built/follow-up.js"></script>
<script defer src="../built/slides.js"></script>
</head>
<body>
<nav class="fu-slides__way" aria-label="{label}"><a href="index.html">{lead}</a>
<span>{keys}</span></nav>
<main><div class="fu-slides"><div class="slides">
{slides}
</div></div></main>
</body>
</html>
"""


def prepare(root: Path = environment.ROOT) -> None:
    """Make the slides, where there are any.

    Args:
        root: The project's folder.

    Raises:
        FollowupError: A macro of a slide is not complete.
    """
    graph.make(root, "slides", [Target("slides", slides)] if (root / SOURCE).is_file() else [])


def slides(draft: Draft) -> None:
    """Make the page of slides."""
    text = environment.read(draft.root / SOURCE)
    sources = enumerate(re.split(r"(?m)^---\s*$", text))
    parts = (_slide(draft.root, part, number) for number, part in sources)
    first = environment.read(draft.root / FIRST).strip()
    script = first.removeprefix("<script>").removesuffix("</script>")
    page = TEMPLATE.format(
        language=spoken().code,
        direction=spoken().direction,
        title=escape(say("slides-page-title")),
        label=escape(say("slides-title")),
        lead=escape(say("slides-lead")),
        keys=escape(say("slides-keys")),
        policy=policy.tag(policy.page_policy([script, *_speaker_scripts(draft.root)])),
        first=first,
        slides="\n".join(parts),
    )
    draft.write(PAGE, page)


def _speaker_scripts(root: Path) -> list[str]:
    return re.findall(r"(?s)<script>(.*?)</script>", environment.read(root / SPEAKER_VIEW))


def _slide(root: Path, text: str, number: int) -> str:
    """Make one slide: a section, with the notes as an aside that is not shown.

    Args:
        root: The project's folder.
        text: The slide's Markdown.
        number: Its place in the deck, from 0, which makes ids in its pictures its own.
    """
    shown, _, notes = text.partition("\nNote:\n")
    aside = f'<aside class="notes">{_html(root, notes)}</aside>' if notes.strip() else ""
    go = f'<a class="fu-slides__go" href="#/{number}">{_title(shown)}</a>'
    found = PICTURE.search(shown)
    words = _html(root, PICTURE.sub("", shown, count=1))
    kind, picture = "plain", ""
    if found:
        kind = "long" if found[0][3:].startswith(LONG) else "beside"
        picture = f'<div class="fu-slide__picture">{_html(root, found[0])}</div>'
        picture = re.sub(r'"(\w+-title)( \w+-desc)?"|"(\w+-desc)"', _own_ids(number), picture)
    body = f'<div class="fu-slide__words">{words}</div>{picture}'
    body = f'<div class="fu-slide fu-slide--{kind}">{body}</div>'
    return f"<section>{body}{aside}{go}</section>"


def _title(markdown: str) -> str:
    found = re.search(r"(?m)^#+ (.*?)(?: \{.*\})?$", markdown)
    return escape(found[1]) if found else ""


def _own_ids(number: int) -> Callable[[re.Match[str]], str]:
    return lambda found: re.sub(r"\b(title|desc)\b", rf"\1-{number}", found[0])


def _html(root: Path, text: str) -> str:
    from markdown import Markdown

    from followup_site.pages.extension import FollowupExtension

    lists = root / "docs/en/built"
    own = FollowupExtension(
        ledger=str(root / "docs/evidence.yml"),
        calls=str(lists / "calls/index.json"),
        sheets=str(lists / "workshops.json"),
        exercises=str(lists / "exercises.json"),
    )
    html = Markdown(extensions=["attr_list", "md_in_html", own]).convert(text.strip())
    return LINK.sub(r'href="../\1.html\2"', html)
