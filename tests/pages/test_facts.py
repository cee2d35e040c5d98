"""The stories keep to the article: every fact is there, and what is added says so."""

from __future__ import annotations

import re
from dataclasses import dataclass, field
from html.parser import HTMLParser
from pathlib import Path

import pytest
from places import PAGES, STORIES

BEFORE, NO, STEP, TURN, END, ANY = "", "scene-no", "scene-step", "scene-turn", "scene-end", "any"

# The facts of Jennifer York's article, in note form; for each the scene that tells it, and the
# phrases by which it is known. Several words for one fact are alternatives.
FACTS = {
    "stories/john.html": [
        ("the name is changed", ANY, r"not his real name|name (is|was|has been) changed"),
        ("an immigrant", BEFORE, r"immigrant"),
        ("came to a job search workshop", BEFORE, r"job search workshop"),
        ("learned that one can contact after an interview", BEFORE, r"contact an employer after"),
        ("applied", NO, r"applied for"),
        ("had an interview", NO, r"interview"),
        ("was not selected", NO, r"not selected"),
        ("phoned them", STEP, r"phoned|called"),
        ("thanked them for their time", STEP, r"thanked them for their time"),
        ("asked for feedback", STEP, r"asked for feedback"),
        ("was great", STEP, r"\bgreat\b"),
        ("except for his English, rather low", STEP, r"English was rather low"),
        ("somebody else got it", STEP, r"(somebody|someone) else got"),
        ("thanked again, for reason and time", STEP, r"again, for the reason and for their time"),
        ("the same night", TURN, r"same night"),
        ("signed up for an English course", TURN, r"signed up for an English course"),
        ("the next day", TURN, r"next day"),
        ("an email: thank you for the advice", TURN, r"email.*thanked them for the advice"),
        ("and: I have signed up", TURN, r"I have signed up"),
        ("soon after", END, r"[Ss]oon after"),
        ("they phoned him", END, r"phoned John|phoned him|called John"),
        ("impressed that he acted at once", END, r"impressed.*acted at once"),
        ("that post was gone", END, r"first job was gone"),
        ("a more junior one was free", END, r"more junior job was free"),
        ("would he like it", END, r"Would he like it\?"),
        ("he took it", END, r"He took it"),
        ("first job in Canada", END, r"first job in Canada"),
    ],
    "stories/michelle.html": [
        ("after an interview", BEFORE, r"had an interview"),
        ("an email", NO, r"by email|an email"),
        ("a rejection", NO, r"said no|rejected"),
        ("polite thanks", NO, r"thanked her, politely"),
        ("good wishes", NO, r"wished her well"),
        ("disappointed", NO, r"disappointed"),
        ("about to move on", NO, r"about to move on"),
        ("her employment counsellor", NO, r"employment counsellor"),
        ("call them, ask for feedback", NO, r"call them, and ask for feedback"),
        ("needed courage and motivation", STEP, r"courage and motivation"),
        ("she called", STEP, r"Michelle called|She called"),
        ("they had liked her very much", STEP, r"liked her very much"),
        ("no money in the budget", STEP, r"no money in the budget"),
        ("nobody at all was hired", STEP, r"Nobody at all was hired"),
        ("they thanked her for the call", STEP, r"thanked her for the call"),
        ("a few months later", END, r"few months later"),
        ("they phoned", END, r"phoned Michelle|called Michelle"),
        ("the impression she left was so good", END, r"left a very good impression"),
        ("the first budget went to hiring her", END, r"first budget went to.*hire her"),
    ],
    "stories/the-bank.html": [
        ("no name", ANY, r"gives no name"),
        ("a client", BEFORE, r"client of an employment counsellor"),
        ("one of Canada's large banks", BEFORE, r"one of the large banks of Canada"),
        ("an interview", BEFORE, r"interview"),
        ("no success", NO, r"did not lead to a job"),
        ("she contacted them", STEP, r"contacted the bank"),
        ("the hiring manager", STEP, r"hiring manager"),
        ("we liked you very much", STEP, r"we liked you very much"),
        ("had looked nothing up about the bank", TURN, r"not looked up anything about the bank"),
        ("it seemed that she did not care", TURN, r"seemed that she was not interested"),
        ("since then", END, r"[Ss]ince then"),
        ("research before every single interview", END, r"research on the company before every"),
    ],
    "fifty-fifty.html": [
        ("half yes, half no", ANY, r"50 per cent for each"),
        ("without: no, always", ANY, r"stays a no: 100 per cent"),
        ("half is much better than nothing", ANY, r"Half is much better than nothing"),
        ("nothing can be lost", ANY, r"lose nothing when you ask"),
        ("her argument", ANY, r"article for ISSofBC, Jennifer York"),
    ],
    "about.html": [
        ("who wrote it", ANY, r"Jennifer York told"),
        ("where", ANY, r"ISSofBC"),
        ("a settlement organisation in British Columbia", ANY, r"newcomers in British Columbia"),
        ("managed Job Options BC", ANY, r"managed Job Options BC"),
        ("in three cities of the Vancouver area", ANY, r"three cities of the Vancouver area"),
        ("before that an employment counsellor", ANY, r"Before that.*employment counsellor"),
        ("immigrants, professionals, students", ANY, r"immigrants, professionals and students"),
    ],
}
ALL_FACTS = [(page, *fact) for page, facts in FACTS.items() for fact in facts]


@dataclass
class Scenes(HTMLParser):
    """A page's words by scene; those outside a scene go under an empty name."""

    words: dict[str, list[str]] = field(default_factory=dict)
    imagined: list[str] = field(default_factory=list)
    scene: str = ""
    is_imagined: bool = False
    is_words: bool = False

    def __post_init__(self) -> None:
        super().__init__()

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Follow into the article, into a scene and into an imagined line."""
        kinds = (dict(attrs).get("class") or "").split()
        self.is_words = self.is_words or tag == "article"
        if tag == "section":
            self.scene = kinds[-1] if kinds else ""
        if tag == "p":
            self.is_imagined = "imagined" in kinds
            if self.is_imagined:
                self.imagined.append("")

    def handle_endtag(self, tag: str) -> None:
        """Follow out again."""
        self.is_words = self.is_words and tag != "article"
        if tag == "section":
            self.scene = ""
        if tag == "p":
            self.is_imagined = False

    def handle_data(self, data: str) -> None:
        """Keep the words."""
        if self.is_imagined:
            self.imagined[-1] += data
        elif self.is_words:
            self.words.setdefault(self.scene, []).append(data)

    def told(self, scene: str) -> str:
        """What is told as a fact in a scene, or anywhere."""
        parts = sum(self.words.values(), []) if scene == ANY else self.words.get(scene, [])
        return " ".join(" ".join(parts).split())


def read(site: Path, page: str) -> Scenes:
    """Read a built page."""
    scenes = Scenes()
    scenes.feed((site / page).read_text(encoding="utf-8"))
    return scenes


@pytest.mark.parametrize(
    ("page", "fact", "scene", "phrase"), ALL_FACTS, ids=[f"{f[0]}: {f[1]}" for f in ALL_FACTS]
)
def test_every_fact_is_told(site: Path, page: str, fact: str, scene: str, phrase: str) -> None:
    """Each fact of the article stands in its scene, outside what is imagined."""
    assert re.search(phrase, read(site, page).told(scene)), fact


@pytest.mark.parametrize("page", STORIES)
def test_what_is_imagined_says_so(site: Path, page: str) -> None:
    """A line that is added for colour starts with the word, and the page says whose it is."""
    scenes = read(site, page)
    assert scenes.imagined
    assert [line for line in scenes.imagined if not line.startswith("Imagined: ")] == []
    told = scenes.told(ANY)
    assert "Imagined:" not in told
    assert "Lines marked Imagined are ours" in told
    assert "Jennifer York told it in her article for ISSofBC." in told


@pytest.mark.parametrize("page", STORIES)
def test_a_story_has_all_its_parts(site: Path, page: str) -> None:
    """Each story has its scenes, one decision, the rung, the skill and three questions."""
    scenes = read(site, page)
    assert set(scenes.words) == {"", NO, "decision", STEP, TURN, END}
    told = scenes.told(ANY)
    assert "This is the rung." in told
    assert "The skill:" in told
    text = (site / page).read_text(encoding="utf-8")
    questions = text.split('id="three-questions-to-discuss"')[1].split("</ol>")[0]
    assert questions.count("<li>") == 3
    decision = " ".join(scenes.words["decision"])
    assert "What would you do?" in decision
    assert text.count('<details class="fu-fold">') == 1
    assert text.index('class="fu-scene decision"') < text.index('<details class="fu-fold">')
    assert text.index('<details class="fu-fold">') < text.index("scene-step")


@pytest.mark.parametrize(
    ("page", "rung"),
    [
        ("stories/john.html", "A job."),
        ("stories/michelle.html", "A job."),
        ("stories/the-bank.html", "They told me something I can use."),
    ],
)
def test_the_rung_is_the_articles(site: Path, page: str, rung: str) -> None:
    """The ladder marks the rung that the article tells of."""
    text = (site / page).read_text(encoding="utf-8")
    assert re.findall(r'aria-current="true"><span>(.*?) <strong>', text) == [rung]


def test_nobody_is_named_who_has_no_name(site: Path) -> None:
    """The client at the bank has no name, on any page."""
    told = read(site, "stories/the-bank.html").told(ANY)
    assert not re.search(r"\b(Maria|Ana|Anna|Sara|Fatima)\b", told)


def test_the_site_is_credited_everywhere_it_retells(site: Path) -> None:
    """Every page that names a person of the stories says or links who told them."""
    for page in PAGES:
        told = read(site, page).told(ANY)
        if re.search(r"\b(John|Michelle)\b", told) and not page.startswith("calls/"):
            text = (site / page).read_text(encoding="utf-8")
            assert "Jennifer York" in told or "about.html" in text, page
