"""axe-core finds nothing: WCAG 2.2 A and AA and best practice, small and large, light and dark."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from looking import LOOKS, PHONE, Look, faults, rules_by_look
from playwright.sync_api import Page
from visits import Visits, every_page_and_404
from windows import OpenPage, violations


@every_page_and_404
def test_no_violation_on_any_page(visits: Visits, path: str) -> None:
    """As it opens, and with its folds open, the page has no violation in any look."""
    visit = visits(path)
    assert visit["faults"] == {}
    assert visit["faults with folds open"] == {}


@pytest.mark.parametrize("whole", LOOKS)
def test_size_and_colours_are_looked_at(whole: Look) -> None:
    """Every rule is tried in one look; the other size and the other colours are looked at too."""
    rules = rules_by_look(whole)
    assert rules[whole] == ()
    assert {width for width, _ in rules} == {width for width, _ in LOOKS}
    assert {scheme for _, scheme in rules} == {scheme for _, scheme in LOOKS}


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
    assert faults(page, rules_by_look(PHONE)) == {}


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
