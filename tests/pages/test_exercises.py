"""The exercises on the site: their cards, and the pages on which they are read."""

from __future__ import annotations

import json
import re
import zipfile
from collections import Counter
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from addresses import broken_links, read_page
from exercise_site import exercise_site
from places import DOCS, ROOT
from playwright.sync_api import Browser, Page, expect
from sample_notebooks import SHOWN
from windows import HEIGHTS, OpenPage, Windows, at_rest, violations

from followup.exercises.names import CALLS, NAMES
from followup_site.notebooks.places import GATHERED
from followup_site.serving.static_server import StaticServer
from followup_site.site import offline

MADE = ("exercises.html", "exercises/sample.html", "exercises/plain.html")
TOO_WIDE = "() => document.documentElement.scrollWidth - document.documentElement.clientWidth"
OPEN = "Open in your browser"


@pytest.fixture(scope="module", params=[True, False], ids=["lab", "no lab"])
def built(request: pytest.FixtureRequest, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the tests, with a lab and without."""
    return exercise_site(tmp_path_factory, lab=request.param)


@pytest.fixture(scope="module")
def with_lab(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the tests, with a lab."""
    return exercise_site(tmp_path_factory, lab=True)


@pytest.fixture(scope="module")
def exercise_windows(browser: Browser, with_lab: Path) -> Iterator[Windows]:
    """Windows on the site with a lab."""
    with StaticServer(with_lab, compress=True) as server:
        yield Windows(browser, server.url)


@pytest.fixture
def open_there(exercise_windows: Windows) -> Iterator[OpenPage]:
    """Opens a page of that site; it fails if a request left home or an error was heard."""
    yield exercise_windows.open
    exercise_windows.close()
    assert (exercise_windows.ears.foreign, exercise_windows.ears.errors) == ([], [])


def links(page: Page) -> list[str]:
    """Where the links lead that a reader can see in the cards or in the line at the top."""
    found = page.locator(".fu-ways a:visible, .fu-banner a:visible")
    return [str(link.get_attribute("href")) for link in found.all()]


def test_all_addresses_lead_somewhere(built: Path) -> None:
    """With a lab and without, each card's links and each download are there."""
    assert broken_links(built) == []


def test_the_cards(open_there: OpenPage) -> None:
    """A card says the title, the level, the minutes and what you learn, and offers three ways."""
    page = open_there("exercises.html")
    heading = page.get_by_role("heading", name="Try a “sample”", level=3)
    card = page.locator(".fu-exercises > li", has=heading)
    assert "Medium · about 15 minutes" in card.inner_text()
    assert "what a range says" in card.inner_text()
    for way in (OPEN, "Read online", "Download"):
        expect(card.get_by_role("link", name=f"{way} Try a “sample”", exact=True)).to_be_visible()
    assert links(page) == [
        "lab/notebooks/index.html?path=sample.ipynb",
        "exercises/sample.html",
        "downloads/sample.ipynb",
        "lab/notebooks/index.html?path=plain.ipynb",
        "exercises/plain.html",
        "downloads/plain.ipynb",
    ]
    assert page.locator("a[data-lab]:visible").count() == 2
    expect(page.get_by_text("loads about 10 MB, once.")).to_be_visible()
    expect(page.get_by_text("you need this site on the web")).not_to_be_visible()


def test_nothing_of_the_lab_is_fetched(with_lab: Path, exercise_windows: Windows) -> None:
    """To look at the cards or at an exercise fetches nothing of the lab."""
    with StaticServer(with_lab) as server:
        windows = Windows(exercise_windows.browser, server.url)
        for path in MADE:
            at_rest(windows.open(path, fresh=True))
        windows.close()
        assert [path for path in server.asked if path.startswith("/lab")] == []


def test_each_way_leads_there(open_there: OpenPage) -> None:
    """From a card one comes to the lab with the exercise, to its page, and to its file."""
    page = open_there("exercises.html")
    with page.expect_download() as download:
        page.get_by_role("link", name="Download Try").click()
    assert download.value.suggested_filename == "sample.ipynb"
    page.get_by_role("link", name="Read online Try").click()
    expect(page.get_by_text("You are reading.")).to_be_visible()
    page.get_by_role("link", name=OPEN).click()
    assert page.url.endswith("/lab/notebooks/index.html?path=sample.ipynb")


def test_the_download_is_the_notebook(with_lab: Path) -> None:
    """What is downloaded is the notebook as its author left it."""
    source = with_lab.parent / "notebooks/sample.ipynb"
    assert (with_lab / "downloads/sample.ipynb").read_bytes() == source.read_bytes()


def test_the_package_is_there(with_lab: Path) -> None:
    """The line for one's own Jupyter names the wheel that the page offers, and it is whole."""
    [wheel] = (with_lab / "downloads").glob("*.whl")
    page = (with_lab / "exercises.html").read_text(encoding="utf-8")
    assert f'href="downloads/{wheel.name}"' in page
    assert f"pip install jupyterlab ipywidgets {wheel.name}" in page
    with zipfile.ZipFile(wheel) as content:
        assert content.testzip() is None
        assert "followup/__init__.py" in content.namelist()


@pytest.mark.parametrize("path", MADE)
def test_without_javascript(open_there: OpenPage, path: str) -> None:
    """Without a script nothing offers the lab; it says so, and one can read and download."""
    page = open_there(path, javascript=False)
    assert links(page)
    assert [link for link in links(page) if "lab/" in link] == []
    if path == "exercises.html":
        expect(page.get_by_text("you need this site on the web, and JavaScript")).to_be_visible()
        expect(page.get_by_text("loads about")).not_to_be_visible()


def test_without_a_lab(tmp_path_factory: pytest.TempPathFactory) -> None:
    """A site without a lab names it nowhere but in the one sentence that says so."""
    site = exercise_site(tmp_path_factory, lab=False)
    for path in MADE:
        text = (site / path).read_text(encoding="utf-8")
        assert "data-lab" not in text
        assert OPEN not in text
    page = (site / "exercises.html").read_text(encoding="utf-8")
    assert "This copy of the site cannot open an exercise in your browser." in page


def test_from_a_stick(exercise_windows: Windows, with_lab: Path, tmp_path: Path) -> None:
    """From a folder nothing offers the lab; the page says why, and reading works."""
    with zipfile.ZipFile(offline.pack(with_lab, tmp_path / "stick.zip")) as content:
        content.extractall(tmp_path)
    home = (tmp_path / "follow-up").as_uri() + "/"
    windows = Windows(exercise_windows.browser, home)
    page = windows.open("exercises.html", fresh=True)
    expect(page.get_by_text("you need this site on the web, and JavaScript")).to_be_visible()
    expect(page.get_by_text("the files are in the folder downloads")).to_be_visible()
    assert [link for link in links(page) if "lab/" in link] == []
    page.get_by_role("link", name="Read online Try").click()
    expect(page.get_by_role("heading", name="Step 1", exact=True)).to_be_visible()
    assert links(page) == ["../downloads/sample.ipynb"]
    assert (tmp_path / "follow-up/downloads/sample.ipynb").is_file()
    windows.close()
    assert (windows.ears.foreign, windows.ears.errors) == ([], [])


def test_what_one_reads(open_there: OpenPage) -> None:
    """The page has the words, each cell as it is, and below it what it shows."""
    page = open_there("exercises/sample.html", width=1280)
    assert page.locator(".fu-meta").first.inner_text() == "Exercise · medium · about 15 minutes"
    assert page.locator("article li").all_inner_texts()[:2] == ["a quiet place", "ten minutes"]
    boxes = page.locator(".fu-cell").all()
    assert len(boxes) == len(SHOWN)
    for box, (code, seen) in zip(boxes, SHOWN, strict=True):
        assert box.locator("code").inner_text() == code
        assert box.locator("figcaption").first.inner_text() == "Run"
        if seen:
            assert seen in box.get_by_role("figure", name="You see").inner_text()
    assert boxes[0].get_by_role("figure", name="You see").count() == 0
    assert page.get_by_role("img", name="Between 7 and 45 of 100 people get a yes.").is_visible()
    page.get_by_role("link", name="another one").click()
    assert page.url.endswith("exercises/plain.html")


def test_buttons_are_words(open_there: OpenPage) -> None:
    """What has buttons and fields in Jupyter is here what they say: no control, nothing hidden."""
    page = open_there("exercises/sample.html")
    seen = page.locator(".fu-cell").nth(7).get_by_role("figure", name="You see")
    said = [line for line in seen.inner_text().splitlines() if line]
    assert said == [
        "You see",
        "Northline, Dana speaking.",
        "Do you have two minutes?",
        "Turn 1",
        "Start",
        "Careful",
        "Open",
        "Calls 7",
    ]
    assert page.locator("article").locator("button, input, select").count() == 0


def test_no_script_and_no_look_of_its_own(open_there: OpenPage) -> None:
    """An output brings no script, no style and no colour; where things are may be said."""
    page = open_there("exercises/sample.html")
    assert page.evaluate("window.ran") is None
    assert page.locator("article").locator("script, style, [onclick]").count() == 0
    styles = page.locator(".fu-cell [style]").all()
    assert {style.get_attribute("style") for style in styles} == {"width: 50%"}


@pytest.mark.parametrize("path", MADE)
def test_one_outline_and_unique_names(with_lab: Path, path: str) -> None:
    """A page has one top heading, and though pictures stand twice, no two things have one name."""
    text = (with_lab / path).read_text(encoding="utf-8")
    ids = Counter(read_page(text).ids)
    assert [name for name, count in ids.items() if count > 1] == []
    assert text.count("<h1") == 1
    assert "<h4" not in text


def test_pictures_keep_their_parts(open_there: OpenPage) -> None:
    """A picture that stands twice is named and cut by its own parts, both times."""
    page = open_there("exercises/sample.html", width=1280)
    pictures = page.get_by_role("img", name="A line", exact=True)
    assert pictures.count() == 2
    cut = "svg => !!svg.querySelector(svg.lastElementChild.getAttribute('clip-path').slice(4, -1))"
    assert [picture.evaluate(cut) for picture in pictures.all()] == [True, True]
    assert page.get_by_role("link", name="The hint").last.evaluate(
        "link => link.parentElement.contains(document.querySelector(link.getAttribute('href')))"
    )


@pytest.mark.parametrize("path", MADE)
def test_everybody_can_use_them(open_there: OpenPage, path: str) -> None:
    """Large and small, light and dark: axe finds nothing, and nothing is wider than a phone."""
    page = open_there(path)
    for width, scheme in ((320, "light"), (360, "dark"), (1280, "light"), (1280, "dark")):
        page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        assert (violations(page), page.evaluate(TOO_WIDE)) == ([], 0), (width, scheme)


def test_on_paper(open_there: OpenPage) -> None:
    """Printed, an exercise is its words, code and pictures, without the ways to try it."""
    page = open_there("exercises/sample.html", width=1280)
    page.emulate_media(media="print")
    assert not page.locator(".fu-banner").is_visible()
    assert page.locator(".fu-cell:visible").count() == len(SHOWN)
    page.goto(page.url.replace("exercises/sample", "exercises"))
    assert page.locator(".fu-ways:visible").count() == 0
    assert page.get_by_text("what a range says").first.is_visible()


def test_search_finds_words_not_code(with_lab: Path) -> None:
    """The search knows the words of an exercise, and neither its code nor what that shows."""
    index = json.loads((with_lab / "search/search_index.json").read_text(encoding="utf-8"))
    found = [entry for entry in index["docs"] if entry["location"].startswith("exercises/sample")]
    said = " ".join(entry["title"] + entry["text"] for entry in found)
    assert "all that a box can show" in said
    assert "Step 9" in said
    assert "ipywidgets" not in said
    assert "You are reading" not in said


def test_every_notebook_has_a_page() -> None:
    """Each notebook of the project is read online, and its card stands on the page of exercises."""
    assert {file.stem for file in (DOCS / "exercises").glob("*.md")} == {*NAMES}
    text = (DOCS / "exercises.md").read_text(encoding="utf-8")
    words = ["calls", *(name for name in NAMES if name not in CALLS)]
    assert [name for name in words if text.count(f" {name} ") != 1] == []


def test_every_exercise_leads_on(site: Path) -> None:
    """Each ends with links, and they lead to pages of the site that have the names they say."""
    for name in NAMES:
        *_, last = json.loads((ROOT / GATHERED / f"{name}.ipynb").read_text("utf-8"))["cells"]
        found = re.findall(r"\[(.+?)\]\((.+?)\)", "".join(last["source"]))
        assert len(found) >= 2
        for words, address in found:
            page = (
                (site / "exercises" / address).read_text(encoding="utf-8").partition("</title>")[0]
            )
            assert unescape(words) in unescape(page), address
