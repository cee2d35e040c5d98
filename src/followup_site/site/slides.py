"""Makes the slides of the workshop: all of them as one page, and a deck for each run sheet.

A picture in a line of its own stands beside a slide's words, a long one below them.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from html import escape
from pathlib import Path

from followup.errors import FollowupError
from followup.words import say, spoken
from followup_site import environment, graph
from followup_site.graph import Draft, Target
from followup_site.pages.markdown import as_markdown
from followup_site.site import policy
from followup_site.workshops import parse_sheet
from followup_site.workshops.slides import Shown, deck_of, read_slides

SOURCE = "workshops/slides.md"
PAGES = "docs/en/room"
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
<link rel="icon" href="{root}assets/favicon.svg">
<link rel="stylesheet" href="{root}built/follow-up.css">
<link rel="stylesheet" href="{root}built/slides.css">
{first}
<script defer src="{root}built/follow-up.js"></script>
<script defer src="{root}built/slides.js"></script>
</head>
<body>
<nav class="fu-slides__way" aria-label="{label}"><a href="{root}{back}">{lead}</a>
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
    if not (root / SOURCE).is_file():
        graph.make(root, "slides", [])
        return
    sheets = sorted(file.name for file in (root / "workshops").glob("*.yml"))
    targets = [Target("all", slides), *(Target(name, deck, (name,)) for name in sheets)]
    graph.make(root, "slides", targets, own=[f"{PAGES}/decks/*.html"])


def slides(draft: Draft) -> None:
    """Make the page of all slides."""
    known = read_slides(environment.read(draft.root / SOURCE))
    page = _page(draft.root, [Shown(slide) for slide in known.values()], "../", "room/index.html")
    draft.write(f"{PAGES}/slides.html", page)


def deck(draft: Draft, name: str) -> None:
    """Make the slides of a run sheet.

    Raises:
        FollowupError: It shows a slide that is not there.
    """
    try:
        sheet = parse_sheet(environment.read(draft.root / "workshops" / name), name)
    except FollowupError:
        return  # whoever makes the sheet's own page has told it
    known = read_slides(environment.read(draft.root / SOURCE))
    try:
        shown = deck_of(sheet, known)
    except FollowupError as error:
        raise FollowupError(f"workshops/{name}: {error}") from None
    title = say("slides-of", sheet=sheet.title)
    page = _page(draft.root, shown, "../../", f"room/sheets/{sheet.id}.html", title)
    draft.write(f"{PAGES}/decks/{sheet.id}.html", page)


def _page(root: Path, deck: Sequence[Shown], to_root: str, back: str, title: str = "") -> str:
    """Make a page of slides.

    Args:
        root: The project's folder.
        deck: The slides, in order.
        to_root: The way from the page to the folder of the pages.
        back: The page to go back to, from that folder.
        title: The page's title, if it is not that of all slides.
    """
    first = environment.read(root / FIRST).strip()
    script = first.removeprefix("<script>").removesuffix("</script>")
    return TEMPLATE.format(
        language=spoken().code,
        direction=spoken().direction,
        root=to_root,
        back=back,
        title=escape(title or say("slides-page-title")),
        label=escape(say("slides-title")),
        lead=escape(say("slides-lead")),
        keys=escape(say("slides-keys")),
        policy=policy.tag(policy.page_policy([script, *_speaker_scripts(root)])),
        first=first,
        slides="\n".join(_slide(root, each, place, to_root) for place, each in enumerate(deck)),
    )


def _speaker_scripts(root: Path) -> list[str]:
    return re.findall(r"(?s)<script>(.*?)</script>", environment.read(root / SPEAKER_VIEW))


def _slide(root: Path, shown: Shown, place: int, to_root: str) -> str:
    """Make one slide: a section, with the notes as an aside that is not shown.

    Args:
        root: The project's folder.
        shown: The slide.
        place: Its place in the deck, from 0, which makes ids in its pictures its own.
        to_root: The way from the page to the folder of the pages.
    """
    slide = shown.slide
    found = PICTURE.search(slide.text)
    words = _html(root, PICTURE.sub("", slide.text, count=1), to_root)
    kind, picture = "plain", ""
    if found:
        kind = "long" if found[0][3:].startswith(LONG) else "beside"
        drawn = _html(root, found[0], to_root)
        drawn = re.sub(r'"(\w+-title)( \w+-desc)?"|"(\w+-desc)"', _own_ids(place), drawn)
        picture = f'<div class="fu-slide__picture">{drawn}</div>'
    body = f'<div class="fu-slide__words">{words}</div>{picture}'
    notes = _html(root, _notes(shown), to_root)
    part = f' data-part="{shown.segment.id}"' if shown.segment else ""
    return (
        f'<section{part}><div class="fu-slide fu-slide--{kind}">{body}</div>'
        f'<aside class="notes">{notes}</aside>'
        f'<a class="fu-slides__go" href="#/{place}">{escape(slide.title)}</a></section>'
    )


def _notes(shown: Shown) -> str:
    """What is for the speaker: with the first slide of a part, what its run sheet says of it."""
    segment, own = shown.segment, shown.slide.notes
    if not segment or not shown.is_first:
        return own
    said = [say("workshop-said", line=as_markdown(line)) for line in segment.say]
    parts = [
        (say("workshop-say"), said),
        (say("workshop-they-do"), [as_markdown(line) for line in segment.they]),
        (say("workshop-you-do"), [as_markdown(line) for line in segment.you]),
    ]
    title = f"**{as_markdown(segment.title)}** · {segment.minutes.usual}:00"
    lists = [
        "\n".join([f"**{head}**", "", *(f"- {it}" for it in lines)])
        for head, lines in parts
        if lines
    ]
    return "\n\n".join([title, own, *lists])


def _own_ids(place: int) -> Callable[[re.Match[str]], str]:
    return lambda found: re.sub(r"\b(title|desc)\b", rf"\1-{place}", found[0])


def _html(root: Path, text: str, to_root: str) -> str:
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
    html = html.replace('="../built/', f'="{to_root}built/')
    return LINK.sub(rf'href="{to_root}\1.html\2"', html)
