"""The file for a USB stick: unzipped anywhere and opened from there, everything works."""

from __future__ import annotations

import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from places import PAGES
from playwright.sync_api import Page, expect
from visits import VISITED
from windows import Windows, open_folds

from followup_site.site import offline

FONT = """() => document.fonts.ready.then(() =>
  document.fonts.check("16px 'Atkinson Hyperlegible Next'")
  && [...document.fonts].some(face => face.family.includes("Next") && face.status === "loaded"))"""
BROKEN_PICTURES = "() => [...document.images].filter(i => !i.naturalWidth).map(i => i.src)"

TARGETS = """root => [...document.querySelectorAll("main a:not([download], [data-lab]), footer a")]
  .filter(a => !a.closest("[hidden]"))
  .map(a => a.href.split("#")[0]).filter(href => href.startsWith(root))
  .map(href => href.slice(root.length))"""
MARK = """root => [...document.querySelectorAll("main a, footer a")]
  .filter(a => !a.closest("[hidden]"))
  .forEach(a => { a.dataset.to = a.href.split("#")[0].slice(root.length) })"""


@pytest.fixture(scope="module")
def folder(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The zip, unzipped where a person may put it: a name with spaces, umlauts and a sign."""
    place = tmp_path_factory.mktemp("stick")
    pack = offline.pack(site, place / "follow-up-offline.zip")
    target = place / "Für Ünal & Co #1 (100 %)"
    with zipfile.ZipFile(pack) as content:
        assert content.testzip() is None
        content.extractall(target)
    return target / "follow-up"


@pytest.fixture
def stick(all_windows: Windows, folder: Path) -> Iterator[Page]:
    """A window on the unzipped home page; nothing may fail and nothing may leave the folder."""
    windows = Windows(all_windows.browser, folder.as_uri() + "/")
    yield windows.open("index.html", width=1280, fresh=True)
    windows.close()
    assert windows.ears.foreign == []
    assert windows.ears.errors == []


def is_whole(page: Page) -> None:
    """The page has its style, its font and its pictures, and its components live."""
    assert page.evaluate("getComputedStyle(document.body).margin") == "0px"
    assert page.evaluate(FONT)
    assert page.evaluate(BROKEN_PICTURES) == []
    expect(page.get_by_role("button", name="Search")).to_be_visible()
    expect(page.get_by_role("button", name="colours")).to_be_visible()


def test_every_page_by_its_links(stick: Page, folder: Path) -> None:
    """From page to page by clicking, every page opens, whole, with its folds."""
    root = folder.as_uri() + "/"
    done, ways = set[str](), {"index.html": "index.html"}
    while ways:
        path, origin = ways.popitem()
        if path != "index.html":
            stick.goto(root + origin)
            open_folds(stick)
            stick.evaluate(MARK, root)
            link = stick.locator(f"[data-to='{path}']").first
            link.evaluate("link => link.removeAttribute('target')")  # for one that opens a window
            link.click()
            stick.wait_for_url(root + path + "**")
        is_whole(stick)
        open_folds(stick)
        done.add(path)
        for target in stick.evaluate(TARGETS, root):
            if target in set(VISITED) - done:
                ways[target] = path
    assert done == set(VISITED)


@pytest.mark.parametrize("start", ["index.html", "stories/john.html"])
def test_search_finds_and_opens(stick: Page, folder: Path, start: str) -> None:
    """The search finds something, and what it finds opens, from both depths of folders."""
    stick.goto(f"{folder.as_uri()}/{start}")
    stick.get_by_role("button", name="Search").click()
    stick.get_by_label("Search all pages").fill("voicemail")
    stick.get_by_text("places found").wait_for()
    place = stick.get_by_role("dialog").get_by_role("link", name="Leave a voicemail")
    place.first.click()
    stick.wait_for_url("**/words.html#leave-a-voicemail")
    expect(stick.get_by_role("heading", name="Leave a voicemail")).to_be_in_viewport()


def test_components_work(stick: Page, folder: Path) -> None:
    """The guess, the filter and the theme work from a folder too."""
    stick.get_by_role("button", name="Use dark colours").click()
    stick.goto(f"{folder.as_uri()}/fifty-fifty.html")
    stick.get_by_role("spinbutton").fill("20")
    stick.get_by_role("button", name="Show my 100 people").click()
    expect(stick.get_by_role("img", name="20 of 100 people get a yes.")).to_be_visible()
    stick.goto(f"{folder.as_uri()}/sources.html")
    stick.get_by_role("combobox").select_option("strong")
    expect(stick.locator("output")).to_contain_text("shown")


def test_no_address_of_the_web_is_needed(folder: Path) -> None:
    """No page, style or script of ours in the folder starts an address at a root."""
    texts = [folder / page for page in PAGES]
    rooted = [
        f"{file.name}: {sign}"
        for file in texts
        for sign in ('href="/', 'src="/', "url(/", 'type="module"')
        if sign in file.read_text(encoding="utf-8")
    ]
    assert rooted == []


def test_the_folder_says_how_to_start(folder: Path) -> None:
    """A short text in the folder says what to double-click."""
    said = (folder / "READ-ME-FIRST.txt").read_text(encoding="utf-8")
    assert 'Double-click "index.html"' in said
