"""Makes the slides of the workshop: all of them as one page, and a deck for each run sheet.

A picture in a line of its own stands beside a slide's words, a long one below them. Each deck is
made two times: for the wall, and as the presenter window, which the person sees who leads.
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
MADE = ("decks", "presenter")
# Links are written from the folder of the pages; the slides stand in a folder of it.
PICTURE = re.compile(r"(?m)^\{\{ (people|ten|ladder|dice|cord)( \w+)*? \}\}$")
LONG = ("cord story", "cord rounds", "dice", "ten")
VOTING = re.compile(r"(?s)<fu-vote\b.*?</fu-vote>")
LINK = re.compile(r'href="(?!https?:|#)([^"]+?)\.md((?:#[^"]*)?)"')
FIRST = "theme/built/first.html"  # whether this browser can run scripts, as in every page
OWN = "own"  # the deck of a run sheet that somebody changed: the browser chooses its slides
ALL = "all"  # what the presenter window of all slides is called
VOTE = """\
<fu-vote calls="../built/calls/" markdown="block">

{{ papers }}

</fu-vote>
"""
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
<link rel="stylesheet" href="{root}built/{kind}.css">
{first}
<script defer src="{root}built/follow-up.js"></script>
<script defer src="{root}built/{kind}.js"></script>
</head>
{body}
</html>
"""
WALL = """\
<body data-deck="{deck}">
<nav class="fu-slides__way" aria-label="{label}"><a href="{root}{back}">{lead}</a>
<a href="{root}room/presenter/{deck}.html" target="fu-presenter">{presenter}</a>
<span>{keys}</span></nav>
<main><h1 class="fu-sr">{heading}</h1>
<div class="fu-slides"><div class="slides">
{slides}
</div></div></main>
<template>{vote}</template>
</body>"""
DESK = """\
<body class="fu-presenter" data-deck="{deck}" data-wall="{root}room/{wall}">
<header class="fu-presenter__head"><a href="{root}{back}">{lead}</a>
<h1>{heading}</h1></header>
<main class="fu-presenter__main">
<p class="fu-presenter__without">{without}</p>
<div class="fu-slides"><div class="slides">
{slides}
</div></div>
<fu-clock src="{root}built/workshops.js" root="{root}"{sheet}>
<a href="{root}room/clock.html">{clock}</a>
</fu-clock>
<details class="fu-presenter__vote"><summary>{votes}</summary>
{vote}
</details>
</main>
</body>"""


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
    decks = (Target(name, deck, (name,)) for name in sheets)
    targets = [Target("all", slides), Target(OWN, own_deck), *decks]
    graph.make(root, "slides", targets, own=[f"{PAGES}/{each}/*.html" for each in MADE])


def slides(draft: Draft) -> None:
    """Make the page of all slides."""
    known = read_slides(environment.read(draft.root / SOURCE))
    shown = [Shown(slide) for slide in known.values()]
    back = "room/index.html"
    title = say("slides-title")
    draft.write(f"{PAGES}/slides.html", _wall(draft.root, shown, title, ALL, back))
    desk = _desk(draft.root, shown, title, ALL, back)
    draft.write(f"{PAGES}/presenter/{ALL}.html", desk)


def own_deck(draft: Draft) -> None:
    """Make the deck of a run sheet that somebody changed: it has all slides to choose from."""
    known = read_slides(environment.read(draft.root / SOURCE))
    shown = [Shown(slide) for slide in known.values()]
    title, back = say("slides-own"), "room/change.html"
    draft.write(f"{PAGES}/decks/{OWN}.html", _wall(draft.root, shown, title, OWN, back))
    draft.write(f"{PAGES}/presenter/{OWN}.html", _desk(draft.root, shown, title, OWN, back))


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
    back = f"room/sheets/{sheet.id}.html"
    wall = _wall(draft.root, shown, sheet.title, sheet.id, back)
    draft.write(f"{PAGES}/decks/{sheet.id}.html", wall)
    desk = _desk(draft.root, shown, sheet.title, sheet.id, back)
    draft.write(f"{PAGES}/presenter/{sheet.id}.html", desk)


def _wall(root: Path, deck: Sequence[Shown], heading: str, name: str, back: str) -> str:
    """Make the page of slides for the wall.

    Args:
        root: The project's folder.
        deck: The slides, in order.
        heading: The run sheet's title.
        name: What the deck is called.
        back: The page to go back to, from that folder.
    """
    to_root = "../" if name == ALL else "../../"
    body = WALL.format(
        deck=name,
        heading=escape(heading),
        root=to_root,
        back=back,
        label=escape(say("slides-title")),
        lead=escape(say("slides-lead")),
        presenter=escape(say("presenter-title")),
        keys=escape(say("slides-keys")),
        slides=_slides(root, deck, to_root),
        vote=_html(root, VOTE, to_root),
    )
    title = say("slides-page-title") if name == ALL else say("slides-of", sheet=heading)
    return _page(root, "slides", title, to_root, body)


def _desk(root: Path, deck: Sequence[Shown], heading: str, name: str, back: str) -> str:
    """Make the presenter window of a deck.

    Args:
        root: The project's folder.
        deck: The slides, in order.
        heading: The run sheet's title.
        name: What the deck is called.
        back: The page to go back to, from the folder of the pages.
    """
    to_root = "../../"
    is_sheet = name != ALL
    body = DESK.format(
        deck=name,
        wall=f"decks/{name}.html" if is_sheet else "slides.html",
        root=to_root,
        back=back,
        lead=escape(say("slides-lead")),
        heading=escape(heading),
        without=escape(say("presenter-without")),
        slides=VOTING.sub(_voting(), _slides(root, deck, to_root)),
        sheet=f' sheet="{name}"' if is_sheet else "",
        clock=escape(say("presenter-clock")),
        votes=escape(say("presenter-vote")),
        vote=_html(root, VOTE, to_root),
    )
    return _page(root, "presenter", say("presenter-page-title"), to_root, body)


def _voting() -> str:
    """What stands in the picture of a slide in which the room votes."""
    return f'<p class="fu-presenter__here">{escape(say("presenter-vote"))}</p>'


def _page(root: Path, kind: str, title: str, to_root: str, body: str) -> str:
    """Make a page without our frame; `kind` names its script and its style."""
    first = environment.read(root / FIRST).strip()
    script = first.removeprefix("<script>").removesuffix("</script>")
    return TEMPLATE.format(
        language=spoken().code,
        direction=spoken().direction,
        root=to_root,
        title=escape(title),
        policy=policy.tag(policy.page_policy([script])),
        first=first,
        kind=kind,
        body=body,
    )


def _slides(root: Path, deck: Sequence[Shown], to_root: str) -> str:
    return "\n".join(_slide(root, each, place, to_root) for place, each in enumerate(deck))


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
    own = _html(root, slide.notes, to_root)
    notes = f'<div class="fu-slides__own">{own}</div>{_html(root, _of_sheet(shown), to_root)}'
    part = f' data-part="{shown.segment.id}"' if shown.segment else ""
    return (
        f'<section data-slide="{slide.id}"{part}>'
        f'<div class="fu-slide fu-slide--{kind}">{body}</div>'
        f'<aside class="notes">{notes}</aside>'
        f'<a class="fu-slides__go" href="#/{place}">{escape(slide.title)}</a></section>'
    )


def _of_sheet(shown: Shown) -> str:
    """What the run sheet says of a part, for the speaker: with the first slide of the part."""
    segment = shown.segment
    if not segment or not shown.is_first:
        return ""
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
    return "\n\n".join([title, *lists])


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
