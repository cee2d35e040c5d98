"""Every address leads somewhere, and nothing is loaded from elsewhere."""

from __future__ import annotations

import json
import shutil
from collections import Counter
from pathlib import Path

import pytest
from addresses import broken_links, is_outside, linked_pages, read_page
from places import FRAMELESS, PAGES
from playwright.sync_api import expect
from visits import Visits, every_page_and_404
from windows import Windows

from followup_site.serving.static_server import StaticServer

ARTICLE = "http://issbc.org/the-power-of-follow-up/"


def test_the_strict_build_has_every_page(site: Path) -> None:
    """The generator builds every page without a warning (a warning fails the fixture)."""
    built = {file.relative_to(site).as_posix() for file in site.rglob("*.html")}
    built = {page for page in built if not page.startswith("lab/")}  # Jupyter's own
    assert built == {*PAGES, *FRAMELESS, "404.html"}


def test_every_link_and_anchor_leads_somewhere(site: Path) -> None:
    """Links, anchors, pictures, styles, scripts, fonts and the search's places are all there."""
    assert broken_links(site) == []


def test_broken_links_are_seen(tmp_path: Path) -> None:
    """A wilfully broken link, anchor, picture, style or search entry is seen."""
    (tmp_path / "search").mkdir()
    index = {"docs": [{"location": "index.html#gone"}]}
    (tmp_path / "search/search_index.json").write_text(json.dumps(index), encoding="utf-8")
    page = (
        '<h1 id="top">T</h1><a href="#top"></a><a href="http://a.example/"></a>'
        '<a href="x.html"></a><a href="index.html#no"></a><img srcset="index.html 1x, no.png 2x">'
    )
    (tmp_path / "index.html").write_text(page, encoding="utf-8")
    (tmp_path / "a.css").write_text("@import 'b.css';p{mask:url(c.svg)}", encoding="utf-8")
    assert broken_links(tmp_path) == [
        "index.html: x.html",
        "index.html: index.html#no",
        "index.html: no.png",
        "a.css: b.css",
        "a.css: c.svg",
        "index.html: index.html#gone",
    ]


def test_every_page_can_be_reached(site: Path) -> None:
    """Links lead from the home page to every page."""
    reached, new = set[str](), {"index.html"}
    while new:
        reached |= new
        found = {address for page in new for address in linked_pages(site, page)}
        new = found - reached
    assert reached == {*PAGES, *FRAMELESS}


@pytest.mark.parametrize("page", [*PAGES, "404.html"])
def test_ids_are_unique(site: Path, page: str) -> None:
    """No two things on a page have one name."""
    ids = Counter(read_page((site / page).read_text(encoding="utf-8")).ids)
    assert [name for name, count in ids.items() if count > 1] == []


@pytest.mark.parametrize("page", [*PAGES, "404.html"])
def test_other_hosts_are_only_linked(site: Path, page: str) -> None:
    """Only a link that a reader follows leads to another host; no tag loads or prepares one."""
    found = read_page((site / page).read_text(encoding="utf-8")).links
    loaded = [link for tag, link in found if tag != "a" and is_outside(link)]
    assert [link for link in loaded if not link.startswith("data:")] == []


def test_the_article_is_linked_once(site: Path) -> None:
    """The article behind the site is linked on About, and nowhere else."""
    found = [
        page
        for page in [*PAGES, "404.html"]
        for _, link in read_page((site / page).read_text(encoding="utf-8")).links
        if "issbc.org" in link
    ]
    assert found == ["about.html"]
    assert f'href="{ARTICLE}"' in (site / "about.html").read_text(encoding="utf-8")


@every_page_and_404
def test_no_request_leaves_home(visits: Visits, path: str) -> None:
    """With every fold and the search open, no page asks another host."""
    visit = visits(path)
    assert visit["search"] is None
    assert visit["foreign"] == []


@every_page_and_404
def test_no_error_is_heard(visits: Visits, path: str) -> None:
    """Whatever a visitor does on a page, with scripts and without, the browser has no complaint."""
    assert visits(path)["errors"] == []
    assert visits(path, javascript=False)["errors"] == []
    assert visits(path, javascript=False)["foreign"] == []


@pytest.mark.parametrize(
    "tag",
    [
        '<img alt="" src="https://foreign.example/a.png">',
        '<style>p { background: url("https://foreign.example/a.png") }</style><p>A</p>',
        '<script>fetch("https://foreign.example/").catch(() => 0)</script>',
        '<script>new WebSocket("wss://foreign.example/")</script>',
        '<script>navigator.sendBeacon("https://foreign.example/")</script>',
    ],
)
def test_a_wilful_request_is_caught(all_windows: Windows, tmp_path: Path, tag: str) -> None:
    """A page that asks another host, in whatever way, is caught."""
    (tmp_path / "index.html").write_text(f"<!doctype html><title>T</title>{tag}", encoding="utf-8")
    with StaticServer(tmp_path) as server:
        windows = Windows(all_windows.browser, server.url)
        context = windows.new_context()
        page = context.new_page()
        event = "websocket" if "WebSocket" in tag else "request"
        with page.expect_event(event, lambda asked: "foreign" in asked.url):
            page.goto(server.url)
        context.close()
    assert [url.split("/")[2] for url in windows.ears.foreign] == ["foreign.example"]


@pytest.mark.parametrize("base", ["", "follow-up/", "kits/follow-up/"])
@pytest.mark.parametrize("missing", ["gone.html", "stories/old/gone.html"])
def test_a_missing_page_leads_home(
    all_windows: Windows, site: Path, tmp_path: Path, base: str, missing: str
) -> None:
    """Below any path and for an address of any depth, the page looks right and leads on."""
    (tmp_path / base).parent.mkdir(parents=True, exist_ok=True)
    lab = shutil.ignore_patterns("lab")
    shutil.copytree(site, tmp_path / base, dirs_exist_ok=True, ignore=lab)
    shutil.copy(site / "404.html", tmp_path / "404.html")
    with StaticServer(tmp_path) as server:
        context = Windows(all_windows.browser, server.url).new_context()
        page = context.new_page()
        page.goto(server.url + base + missing)
        home = page.get_by_role("link", name="the home page")
        expect(home).to_have_attribute("href", f"/{base}index.html")
        page.keyboard.press("Tab")
        expect(page.get_by_role("link", name="Skip to content")).to_be_focused()
        page.get_by_role("button", name="Search").click()
        page.get_by_label("Search all pages").fill("follow")
        page.get_by_text("places found").wait_for()
        page.get_by_role("dialog").get_by_role("link").first.click()
        page.wait_for_url(f"{server.url}{base}**.html*")
        expect(page.get_by_role("heading", level=1)).not_to_have_text("This page is not here")
        context.close()
