"""The Markdown extension: a few macros in double braces, and scenes for stories.

A macro alone on its line gives a block; `{{ evidence … }}` stands inside a sentence.

| macro | gives |
|---|---|
| `{{ evidence ID.FIGURE }}` | the figure, how strong the evidence is, a link to its entry |
| `{{ evidence ID }}` | the strength and the link, for a statement without a number |
| `{{ sources }}` | the whole ledger |
| `{{ ladder }}`, `{{ ladder job }}` | the five rungs; with the one that was reached |
| `{{ calls }}` | every practice call, to choose from |
| `{{ practice }}` | which practice calls fit a record |
| `{{ papers }}` | every practice call, with its cards on paper |
| `{{ practise john }}` | a link to the practice call of a story, if there is one |
| `{{ sheets }}` | every run sheet of a workshop |
| `{{ exercises NAME NAME }}` | a card for each of these exercises |
| `{{ exercise NAME }}` | where to try an exercise that is read on this page |
| `{{ lab }}` | what to expect of exercises that open in the browser |
| `{{ wheel }}` | the project's package, and the line that installs it |
| `{{ people 50 }}` | a picture of 100 people |
| `{{ cord loop }}`, `{{ cord story }}` | a picture drawn with the cord |
| `{{ papers }}` | links to the role cards of every call |
| `{{ handout dice }}` | a part of a handout that a program draws: `dice`, `record` and others |

A second-level heading with a class `scene-…` or `decision` becomes a section along the cord. What
comes after a `decision`, up to a heading of class `after`, is folded until the reader opens it; the
attribute `open` is what the reader clicks.
"""

from __future__ import annotations

import json
import re
import xml.etree.ElementTree as ET
from collections.abc import Callable
from functools import cache
from pathlib import Path
from typing import Any

from markdown import Markdown
from markdown.blockprocessors import BlockProcessor
from markdown.extensions import Extension
from markdown.inlinepatterns import InlineProcessor
from markdown.treeprocessors import Treeprocessor
from markdown.util import AtomicString

from followup.errors import FollowupError
from followup.ladder import RUNGS
from followup.pictures import people_picture
from followup.words import say
from followup_site.evidence import Ledger, read_ledger
from followup_site.pages.blocks import (
    calls_block,
    ladder_block,
    practice_block,
    practise_block,
    sources_block,
)
from followup_site.pages.call_pages import Card
from followup_site.pages.cords import CORDS
from followup_site.pages.exercise_blocks import (
    Exercises,
    exercise_block,
    exercises_block,
    lab_block,
    wheel_block,
)
from followup_site.pages.handout_pages import PARTS, dice_sides, papers_block, ten_people
from followup_site.pages.markdown import TELEPHONE, plain
from followup_site.pages.workshop_pages import sheets_block

MACRO = re.compile(r"\{\{\s*(?P<name>[a-z]+)(?P<words>(?:\s+[\w.-]+)*)\s*\}\}")
COMPONENTS = (
    *("fu-call", "fu-check", "fu-clock", "fu-guess", "fu-keep", "fu-odds", "fu-pack"),
    *("fu-practice", "fu-prepare", "fu-record", "fu-room", "fu-sheet", "fu-today", "fu-vote"),
)
ELEMENTS = ("sources", "calls", "papers", "practice", "practise", "sheets")
EXERCISES = ("exercises", "exercise", "lab", "wheel")
BLOCKS = ("ladder", "people", "ten", "cord", "dice", "handout", *ELEMENTS, *EXERCISES)


@cache
def _ledger(path: str, changed: float) -> Ledger:
    """The ledger, read once for each version of the file."""
    return read_ledger(Path(path).read_text(encoding="utf-8"), Path(path).name)


def _listed(path: Path, what: str) -> Any:
    """What the build has found out about the calls, the exercises or the run sheets.

    Raises:
        FollowupError: If it has not been made yet.
    """
    try:
        return json.loads(path.read_text(encoding="utf-8"))
    except OSError:
        raise FollowupError(say("page-list-not-made", what=what, file=str(path))) from None


def page_path(md: Markdown) -> str:
    """The page's own path below the docs folder, as the generator that runs us tells it."""
    if "relpath" in md.treeprocessors:  # MkDocs
        relpath: Any = md.treeprocessors["relpath"]
        return str(relpath.file.src_uri)
    if "rendering_context" in md.preprocessors:  # Zensical
        context: Any = md.preprocessors["rendering_context"]
        return str(context.page.path)
    return "index.md"


def to_root(path: str) -> str:
    """The way from a page to the folder that holds all pages: empty, or `../` repeated."""
    return "../" * path.count("/")


class EvidenceInline(InlineProcessor):
    """`{{ evidence ID.FIGURE }}` inside a sentence."""

    def __init__(self, md: Markdown, ledger: Callable[[], Ledger]) -> None:
        super().__init__(MACRO.pattern, md)
        self.ledger = ledger

    def handleMatch(  # type: ignore[override]
        self, m: re.Match[str], data: str
    ) -> tuple[ET.Element, int, int]:
        """The figure with its strength and link, or one clear error."""
        name, words = m["name"], m["words"].split()
        page = page_path(self.md)
        if name != "evidence" or len(words) != 1:
            known = ", ".join(("evidence", *BLOCKS))
            form = "{{ evidence ID.FIGURE }}"
            what = say("page-macro-misplaced", typed=m[0], form=form, known=known)
            raise FollowupError(f"{page}: {what}")
        return self._figure(words[0], page), m.start(0), m.end(0)

    def _figure(self, reference: str, page: str) -> ET.Element:
        try:
            entry, figure = self.ledger().figure(reference)
        except FollowupError as error:
            raise FollowupError(f"{page}: {error}") from None
        span = ET.Element("span", {"class": "fu-figure"})
        span.text = AtomicString(f"{_whole(plain(figure))} (" if figure else "(")
        link = ET.SubElement(
            span,
            "a",
            {
                "class": f"fu-strength fu-strength--{entry.strength}",
                "href": f"{to_root(page)}sources.md#{entry.id}",
            },
        )
        link.text = say("evidence-strength-inside", strength=entry.strength)
        link.tail = ")"
        return span


class MacroBlock(BlockProcessor):
    """A macro alone on its line."""

    def __init__(
        self,
        md: Markdown,
        ledger: Callable[[], Ledger],
        cards: Callable[[], list[Card]],
        sheets: Callable[[], list[dict[str, Any]]],
        exercises: Callable[[], Exercises],
        later: PutIn,
    ) -> None:
        super().__init__(md.parser)
        self.md = md
        self.later = later
        self.ledger = ledger
        self.cards = cards
        self.sheets = sheets
        self.exercises = exercises

    def test(self, parent: ET.Element, block: str) -> bool:
        """True if the block is one macro and nothing else."""
        match = MACRO.fullmatch(block.strip())
        return bool(match and match["name"] in BLOCKS)

    def run(self, parent: ET.Element, blocks: list[str]) -> None:
        """Put what the macro gives in place of the block."""
        match = MACRO.fullmatch(blocks.pop(0).strip())
        assert match
        try:
            html = self._html(match["name"], match["words"].split())
        except FollowupError as error:
            raise FollowupError(f"{page_path(self.md)}: {error}") from None
        except (ValueError, KeyError, IndexError):
            reason = say("page-macro-not-complete", typed=match[0])
            raise FollowupError(f"{page_path(self.md)}: {reason}") from None
        if match["name"] in ELEMENTS:
            parent.append(self.later.keep(html))
        else:
            # Kept as raw text: a picture is not prose for the other processors to work on.
            ET.SubElement(parent, "p").text = self.md.htmlStash.store(html)

    def _html(self, name: str, words: list[str]) -> str:
        if name == "people":
            return people_picture(*(int(word) for word in words[:2]))
        if name == "ten":
            return ten_people()
        if name == "ladder":
            if words and words[0] not in RUNGS:
                known = ", ".join(RUNGS)
                raise FollowupError(say("page-no-rung", typed=words[0], known=known))
            return ladder_block(words[0] if words else None)
        if name == "cord":
            if words[0] not in CORDS:
                known = ", ".join(CORDS)
                raise FollowupError(say("page-no-cord", typed=words[0], known=known))
            return CORDS[words[0]](*words[1:2])
        if name == "dice":
            return dice_sides(int(words[0]))
        if name == "handout":
            if words[0] not in PARTS:
                known = ", ".join(PARTS)
                raise FollowupError(say("page-no-handout", typed=words[0], known=known))
            return PARTS[words[0]]()
        if name == "papers":
            return papers_block(self.cards(), to_root(page_path(self.md)))
        if name == "calls":
            return calls_block(self.cards(), to_root(page_path(self.md)))
        if name == "sheets":
            return sheets_block(self.sheets(), page_path(self.md))
        if name == "practice":
            return practice_block(self.cards(), to_root(page_path(self.md)))
        if name == "practise":
            return practise_block(self.cards(), words[0], to_root(page_path(self.md)))
        if name in EXERCISES:
            return self._exercises(name, words, to_root(page_path(self.md)))
        return sources_block(self.ledger())

    def _exercises(self, name: str, words: list[str], root: str) -> str:
        if name == "exercises":
            return exercises_block(self.exercises(), words, root)
        if name == "exercise":
            return exercise_block(self.exercises(), words[0], root)
        return lab_block(self.exercises()) if name == "lab" else wheel_block(self.exercises(), root)


class PutIn(Treeprocessor):
    """Puts HTML into the tree as elements, so that generators see the links and ids in it.

    Nothing reads its words as Markdown or as attribute lists: it comes when those are done.
    """

    PLACE = "followup-place"

    def __init__(self, md: Markdown) -> None:
        super().__init__(md)
        self.kept: list[str] = []

    def keep(self, html: str) -> ET.Element:
        """Keep HTML for later, and give what stands in its place until then."""
        self.kept.append(html)
        return ET.Element(self.PLACE, {"number": str(len(self.kept) - 1)})

    def run(self, root: ET.Element) -> None:
        """Put everything in its place."""
        for parent in list(root.iter()):
            for place in parent.findall(self.PLACE):
                at = list(parent).index(place)
                html = self.kept[int(place.get("number", ""))]
                top = ET.fromstring(f"<div>{_whole(html)}</div>")
                # Spaces between the elements: without them the search would join their words.
                self.md.treeprocessors["prettify"].run(top)
                parent[at : at + 1] = list(top)
        self.kept = []


def _whole(text: str) -> str:
    """Keep the ampersands of a tree's text: Markdown takes `&lt;` for a sign that is written so."""
    return text.replace("&", "&amp;")


class Scenes(Treeprocessor):
    """Groups a story's headings and what follows them into sections."""

    def run(self, root: ET.Element) -> None:
        """Wrap the scenes first, then fold what comes after the moment of decision."""
        _wrap_scenes(root)
        _fold_after_decision(root)


class Unbroken(Treeprocessor):
    """Keeps a telephone number such as 604 555 0142 on one line."""

    def run(self, root: ET.Element) -> None:
        """Put spaces that do not break into the numbers of all text."""
        for element in root.iter():
            element.text = element.text and _unbroken(element.text)
            element.tail = element.tail and _unbroken(element.tail)


def _unbroken(text: str) -> str:
    whole = TELEPHONE.sub(lambda number: number[0].replace(" ", "\u00a0"), text)
    # What is no Markdown any more stays so.
    return AtomicString(whole) if isinstance(text, AtomicString) else whole


def _is_scene(element: ET.Element) -> bool:
    kinds = element.get("class", "").split()
    return any(kind == "decision" or kind.startswith("scene-") for kind in kinds)


def _wrap_scenes(root: ET.Element) -> None:
    scene: ET.Element | None = None
    for child in list(root):
        if child.tag in ("h1", "h2"):
            scene = None
            if _is_scene(child):
                scene = ET.Element("section", {"class": f"fu-scene {child.attrib.pop('class')}"})
                root.insert(list(root).index(child), scene)
        if scene is not None:
            root.remove(child)
            scene.append(child)


def _fold_after_decision(root: ET.Element) -> None:
    fold: ET.Element | None = None
    for child in list(root):
        kinds = child.get("class", "").split()
        if "after" in kinds:
            fold = None
        if fold is not None:
            root.remove(child)
            fold.append(child)
        elif "decision" in kinds:
            fold = ET.Element("details", {"class": "fu-fold"})
            what = child[0].attrib.pop("open", None) or say("page-what-happened-next")
            fold.append(_summary(what))
            root.insert(list(root).index(child) + 1, fold)


def _summary(what: str) -> ET.Element:
    """What opens a fold; its second label, for the open fold, is shown by the style sheet."""
    summary = ET.Element("summary")
    ET.SubElement(summary, "span").text = say("page-fold-open", what=what)
    ET.SubElement(summary, "span", {"hidden": "hidden"}).text = say("page-fold-close", what=what)
    return summary


class FollowupExtension(Extension):
    """Registers the macros and the scenes.

    Config:
        ledger: Path of the evidence ledger, from the folder in which the generator runs.
        calls: Path of the list of practice calls, which `scripts/build.py` writes.
        sheets: Path of the list of run sheets, which it writes too.
        exercises: Path of what is known of the exercises, which it writes too.
    """

    def __init__(self, **kwargs: Any) -> None:
        # Python-Markdown wants some words beside each; nobody is shown them.
        self.config = {
            "ledger": ["docs/evidence.yml", ""],
            "calls": ["docs/en/built/calls/index.json", ""],
            "sheets": ["docs/en/built/workshops.json", ""],
            "exercises": ["docs/en/built/exercises.json", ""],
        }
        super().__init__(**kwargs)

    def extendMarkdown(self, md: Markdown) -> None:
        """Add the processors; the order numbers place them before Markdown's own."""
        path = Path(self.getConfig("ledger")).resolve()
        # Our components stand among paragraphs, so that Markdown is read inside them.
        md.block_level_elements.extend(COMPONENTS)

        def ledger() -> Ledger:
            return _ledger(str(path), path.stat().st_mtime)

        def cards() -> list[Card]:
            found: list[Card] = _listed(Path(self.getConfig("calls")), "calls")
            return found

        def sheets() -> list[dict[str, Any]]:
            found: list[dict[str, Any]] = _listed(Path(self.getConfig("sheets")), "sheets")
            return found

        def exercises() -> Exercises:
            found: Exercises = _listed(Path(self.getConfig("exercises")), "exercises")
            return found

        later = PutIn(md)
        blocks = MacroBlock(md, ledger, cards, sheets, exercises, later)
        md.parser.blockprocessors.register(blocks, "followup-blocks", 90)
        md.inlinePatterns.register(EvidenceInline(md, ledger), "followup-evidence", 195)
        # After attr_list (8), which gives the headings their classes; before MkDocs' relpath (0).
        md.treeprocessors.register(later, "followup-put-in", 7)
        md.treeprocessors.register(Scenes(md), "followup-scenes", 5)
        md.treeprocessors.register(Unbroken(md), "followup-unbroken", 4)


def makeExtension(**kwargs: Any) -> FollowupExtension:  # noqa: N802 - Python-Markdown's name
    """The entry that Python-Markdown looks for."""
    return FollowupExtension(**kwargs)
