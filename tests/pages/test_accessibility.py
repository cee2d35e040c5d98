"""axe-core finds nothing: WCAG 2.2 A and AA and best practice, small and large, light and dark."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from places import PAGES
from playwright.sync_api import Page
from windows import HEIGHTS, OpenPage, open_folds, violations

LOOKS = [(width, scheme) for width in (360, 1280) for scheme in ("light", "dark")]


def found_in_every_look(page: Page) -> dict[str, list[str]]:
    """What axe finds in each size and colour scheme, without what it finds nothing in."""
    found = {}
    for width, scheme in LOOKS:
        page.set_viewport_size({"width": width, "height": HEIGHTS[width]})
        page.emulate_media(color_scheme=scheme)  # type: ignore[arg-type]
        found[f"{width} {scheme}"] = violations(page)
    return {look: lines for look, lines in found.items() if lines}


@pytest.mark.parametrize("path", [*PAGES, "404.html"])
def test_no_violation_on_any_page(open_page: OpenPage, path: str) -> None:
    """As it opens, and with its folds open, the page has no violation in any look."""
    page = open_page(path)
    assert found_in_every_look(page) == {}
    if page.locator("main summary:visible").count():
        open_folds(page)
        assert found_in_every_look(page) == {}


def open_search(page: Page) -> None:
    """Search for something that is found."""
    page.keyboard.press("Control+k")
    page.get_by_label("Search all pages").fill("feedback")
    page.get_by_text("places found").wait_for()


def search_in_vain(page: Page) -> None:
    """Search for something that is nowhere."""
    page.keyboard.press("Control+k")
    page.get_by_label("Search all pages").fill("qqqqqqqq")
    page.get_by_text("Nothing found").wait_for()


def open_menu(page: Page) -> None:
    """Open the menu of a small window."""
    page.get_by_text("Menu", exact=True).click()


def guess_wrongly(page: Page) -> None:
    """Ask for the picture without a guess."""
    page.get_by_role("button", name="Show my 100 people").click()


def guess(page: Page) -> None:
    """Guess 20."""
    page.get_by_role("spinbutton").fill("20")
    guess_wrongly(page)


def filter_sources(page: Page) -> None:
    """Show the strong evidence only."""
    page.get_by_role("combobox").select_option("strong")


def follow_anchor(page: Page) -> None:
    """Come from a figure's link."""
    page.goto(page.url + "#too-pushy")


@pytest.mark.parametrize(
    ("path", "do"),
    [
        ("stories/john.html", open_search),
        ("index.html", search_in_vain),
        ("index.html", open_menu),
        ("fifty-fifty.html", guess_wrongly),
        ("fifty-fifty.html", guess),
        ("sources.html", filter_sources),
        ("sources.html", follow_anchor),
    ],
)
def test_no_violation_while_in_use(
    open_page: OpenPage, path: str, do: Callable[[Page], None]
) -> None:
    """What opens, answers or complains on a page has no violation in any look."""
    page = open_page(path)
    do(page)
    assert found_in_every_look(page) == {}


@pytest.mark.parametrize(
    ("rule", "html"),
    [
        ("image-alt", '<img src="data:,">'),
        ("color-contrast", '<p style="color: #999; background: #fff">Pale words</p>'),
        ("heading-order", "<h6>Deep</h6>"),
        ("target-size", "<button class=tiny>a</button><button class=tiny>b</button>"),
    ],
)
def test_a_wilful_violation_is_caught(open_page: OpenPage, rule: str, html: str) -> None:
    """A fault that is put into a page is found: of level A, of AA, of 2.2 and of best practice."""
    page = open_page("about.html")
    put = "html => document.querySelector('article').insertAdjacentHTML('beforeend', html)"
    page.evaluate(put, html + "<style>.tiny { width: 9px; height: 9px; padding: 0 }</style>")
    assert [line.split(":")[0] for line in violations(page)] == [rule]
