"""The ledger rule: a page states a number about the world only from the evidence ledger."""

from __future__ import annotations

import re
from html.parser import HTMLParser
from pathlib import Path

import pytest
from markdown import Markdown
from places import DOCS, ROOT, WRITTEN

from followup.errors import FollowupError
from followup.words import say
from followup_site.evidence import STRENGTHS, read_ledger
from followup_site.site import building as site

LEDGER = read_ledger((ROOT / "docs/evidence.yml").read_text(encoding="utf-8"), "evidence.yml")
USED = sorted(
    {
        (name, reference)
        for name in WRITTEN
        for reference in re.findall(
            r"\{\{\s*evidence\s+(\S+)\s*\}\}", (DOCS / name).read_text(encoding="utf-8")
        )
    }
)

SHARE = (
    r"\b(?:half|\w+teen|\w+ty|hundred|one|two|three|four|five|six|seven|eight|nine|ten|\d[\d.,]*)"
)
STATES_A_NUMBER = re.compile(
    rf"{SHARE} ?%|{SHARE} per cent|{SHARE}(?: out)? (?:of|in) \d[\d.,]*|odds of {SHARE}"
    rf"|{SHARE} (?:(?:part|yes|time)s? )?in (?:every )?{SHARE}|{SHARE} times (?:as|more|less|the)"
    r"|\d+ ?(?:people|employers|managers|applicants|dollars)|(?:more|less|over|under) than half",
    re.IGNORECASE,
)
ALLOWED = {
    "chances.md": {
        "5 points of 100": "the scale of the review, ours",
        "three times in four": "the chance in an author's call",
        "one time in four": "the chance in an author's call",
    },
    "at-least-one.md": {
        "20 of 100": "the worked example",
        "11 of 100": "the worked example",
        "89 of 100": "the worked example",
        "79 of 100": "the worked example",
        "one in ten": "the name of the page",
        "yes in ten": "the worked example",
    },
    "how-the-odds-work.md": {
        "1 in 2": "the mean of the open start",
        "1 in 10": "the mean of the careful start",
        "80 per cent": "the level of the range, ours",
    },
    "your-odds.md": {"20 of 100": "the worked example"},
    "fifty-fifty.md": {
        "50 per cent": "the article's own words, credited",
        "100 per cent": "the article's own words, credited",
        "Half of 100": "the article's half, as people",
        "100 people": "the picture",
        "1 part in 120": "the worked example",
        "one yes in 120": "the worked example",
        "1 in 120": "the worked example",
        "20 of 100": "the worked example",
    },
    "room/handouts.md": {
        "one yes in ten": "the name of the game",
        "12 people": "how many sheets to print",
        "30 people": "how many sheets to print",
    },
    "room/handouts/dice.md": {
        "yes in ten": "the name of the game",
        "one in ten": "the name of a page",
        "10 people": "the game with dice",
    },
    "glossary.md": {
        "20 per cent": "an example of the word chance",
        "20 of 100": "an example of the word chance",
        "50 per cent": "what fifty-fifty means",
        "odds of 1": "an example of the word odds",
    },
    "index.md": {"100 people": "the picture"},
    "why.md": {"More than half": "the sum of two answers in the entry that the sentence links to"},
}
"""Numbers that are not about the world, each with why it may stand in the page."""


def typed_numbers(name: str, source: str) -> list[str]:
    """The numbers about the world that a page types itself."""
    text = re.sub(r"\A---\n.*?\n---\n", "", source, flags=re.DOTALL)
    text = re.sub(
        r"\{\{.*?\}\}|\]\([^)]*\)|^```.*?^```$", " ", text, flags=re.DOTALL | re.MULTILINE
    )
    for phrase in sorted(ALLOWED.get(name, {}), key=len, reverse=True):
        text = text.replace(phrase, " ")
    return [found[0] for found in STATES_A_NUMBER.finditer(text)]


@pytest.mark.parametrize("name", WRITTEN)
def test_no_page_types_a_number_about_the_world(name: str) -> None:
    """A share, a per cent or a count of people comes from the ledger, or has a reason here."""
    assert typed_numbers(name, (DOCS / name).read_text(encoding="utf-8")) == []


@pytest.mark.parametrize(
    ("page", "phrase"), [(page, phrase) for page, phrases in ALLOWED.items() for phrase in phrases]
)
def test_no_reason_is_left_over(page: str, phrase: str) -> None:
    """What is allowed still stands in its page; otherwise it would hide a new number."""
    assert phrase in (DOCS / page).read_text(encoding="utf-8")


@pytest.mark.parametrize(
    "text",
    [
        "42% of managers",
        "42 per cent said so",
        "forty per cent said so",
        "28 of 100 applicants",
        "One in three people",
        "two out of 3",
        "It is 3 times as likely",
        "three times as often",
        "They asked 300 managers",
        "More than half said so",
    ],
)
def test_typed_numbers_are_seen(text: str) -> None:
    """A number that is typed into a page, in figures or in words, is seen."""
    assert typed_numbers("a-page.md", text) != []


def render(text: str) -> str:
    """Render a page with the extension, without a generator round it."""
    ledger = ROOT / "docs/evidence.yml"
    markdown = Markdown(
        extensions=["followup_site.pages.extension"],
        extension_configs={"followup_site.pages.extension": {"ledger": str(ledger)}},
    )
    return markdown.convert(text)


@pytest.mark.parametrize(
    ("macro", "said"),
    [
        ("evidence too-pushi.canada", "did you mean 'too-pushy'?"),
        ("evidence bls-search-2018", "is not verified (evidence.yml:"),
        ("evidence too-pushy.france", "has no figure 'france'"),
        ("evidence", "cannot stand inside a sentence or is no macro"),
        ("evidnce too-pushy", "cannot stand inside a sentence or is no macro"),
    ],
)
def test_a_wrong_macro_names_the_page_and_what_to_do(macro: str, said: str) -> None:
    """An unknown id, one that is not verified and an unknown figure stop the build, clearly."""
    with pytest.raises(FollowupError) as stopped:
        render(f"Some managers said so: {{{{ {macro} }}}}.")
    assert said in str(stopped.value)
    assert str(stopped.value).startswith("index.md: ")
    assert str(stopped.value).endswith(".")


ENTRY = """
- id: a-study
  claim: In a study, {claim} per cent said yes.
  value: "{value}"
  figures: {{share: "{figure}"}}
  population: adults
  design: experiment
  year: {year}
  source: "A. Author, 'Title'"
  read_at: https://example.org/
  read_in: primary
  verified: {verified}
  strength: {strength}
  supports: follow-up
  caveat: "Small."
"""
GOOD = {
    "claim": "42",
    "value": "42%; n = 358",
    "figure": "42 of 100",
    "year": "2017",
    "verified": "true",
    "strength": "weak",
}


def test_a_good_entry_is_read() -> None:
    """An entry as the ledger's head describes it is read, with its figure."""
    ledger = read_ledger(ENTRY.format(**GOOD), "l.yml")
    assert ledger.figure("a-study.share") == (ledger.entries[0], "42 of 100")
    assert ledger.figure("a-study")[1] == ""


@pytest.mark.parametrize(
    ("change", "said"),
    [
        ({"figure": "43 of 100"}, "such a number stands neither in its value nor in its claim"),
        ({"figure": "358 of 100"}, "such a number stands neither"),
        ({"figure": "42.5 per cent"}, "such a number stands neither"),
        ({"strength": "great"}, "write one of strong, moderate, weak"),
        ({"verified": "yes"}, "write one of true, false"),
        ({"year": "17"}, "write four digits"),
    ],
)
def test_a_figure_must_stand_in_its_entry(change: dict[str, str], said: str) -> None:
    """A figure that its source does not give, or a word that means nothing, names its line."""
    with pytest.raises(FollowupError) as stopped:
        read_ledger(ENTRY.format(**{**GOOD, **change}), "l.yml")
    assert said in str(stopped.value)
    assert re.match(r"l\.yml:\d+: ", str(stopped.value))


def test_no_two_entries_share_an_id() -> None:
    """An id that is given twice is refused, with both lines."""
    with pytest.raises(FollowupError, match=r"l\.yml:\d+: the id 'a-study' is given twice"):
        read_ledger(ENTRY.format(**GOOD) * 2, "l.yml")


def test_every_entry_is_valid() -> None:
    """The ledger is read as a whole, and every entry says how well it is known."""
    assert len(LEDGER.entries) > 20
    assert {entry.strength for entry in LEDGER.entries} == set(STRENGTHS)
    assert not next(e for e in LEDGER.entries if e.id == "bls-search-2018").verified


def test_every_figure_is_used() -> None:
    """A figure is named in the ledger because a page prints it."""
    named = {f"{e.id}.{figure}" for e in LEDGER.entries for figure in e.figures}
    assert named - {reference for _, reference in USED} == set()


class Figures(HTMLParser):
    """The figures of a page: their words, and where their links lead."""

    def __init__(self) -> None:
        super().__init__()
        self.found: list[list[str]] = []
        self.inside = False

    def handle_starttag(self, tag: str, attrs: list[tuple[str, str | None]]) -> None:
        """Begin a figure, or note its link."""
        named = dict(attrs)
        if tag == "span" and named.get("class") == "fu-figure":
            self.inside = True
            self.found.append(["", ""])
        elif tag == "a" and self.inside:
            self.found[-1][1] = named.get("href") or ""

    def handle_endtag(self, tag: str) -> None:
        """End a figure."""
        self.inside = self.inside and tag != "span"

    def handle_data(self, data: str) -> None:
        """Note a figure's words."""
        if self.inside:
            self.found[-1][0] += data


@pytest.mark.parametrize("name", sorted({name for name, _ in USED}))
def test_a_figure_says_its_strength_and_links_to_its_entry(site: Path, name: str) -> None:
    """Every figure, at each depth, prints its words, its strength and a link to its entry."""
    page = Figures()
    page.feed((site / name.replace(".md", ".html")).read_text(encoding="utf-8"))
    source = (DOCS / name).read_text(encoding="utf-8")
    expected = []
    for reference in re.findall(r"\{\{\s*evidence\s+(\S+)\s*\}\}", source):
        entry, figure = LEDGER.figure(reference)
        strength = say("evidence-strength-inside", strength=entry.strength)
        words = f"{figure} ({strength})".strip()
        expected.append([words, f"{'../' * name.count('/')}sources.html#{entry.id}"])
    assert page.found == expected


def test_a_figure_is_used_at_both_depths() -> None:
    """The test above sees a page at the root and one in a folder."""
    assert {name.count("/") for name, _ in USED} >= {0, 1}


def test_sources_hide_what_is_not_confirmed(site: Path) -> None:
    """An entry that is not verified stands apart, without its claim and its figures."""
    text = (site / "sources.html").read_text(encoding="utf-8")
    for entry in LEDGER.entries:
        assert f'id="{entry.id}"' in text
        if not entry.verified:
            assert entry.value not in text
            assert entry.claim not in text


def test_an_unknown_id_stops_the_build(tmp_path: Path) -> None:
    """With an unknown id in a page there is no site, but one line that names page and id."""
    (tmp_path / "docs/en").mkdir(parents=True)
    (tmp_path / ".cache").mkdir()
    (tmp_path / "docs/evidence.yml").write_bytes((ROOT / "docs/evidence.yml").read_bytes())
    (tmp_path / "docs/en/index.md").write_text("# A\n\nMost: {{ evidence no-such }}.\n", "utf-8")
    ledger = tmp_path / "docs/evidence.yml"
    (tmp_path / "mkdocs.yml").write_text(
        "site_name: A\ndocs_dir: docs/en\n"
        "markdown_extensions:\n"
        f"  - followup_site.pages.extension: {{ledger: '{ledger.as_posix()}'}}\n",
        encoding="utf-8",
    )
    with pytest.raises(site.BuildFailed) as stopped:
        site.generate(tmp_path, tmp_path / "site")
    assert "index.md: evidence.yml has no evidence 'no-such'" in str(stopped.value)
    assert "\n" not in str(stopped.value)
