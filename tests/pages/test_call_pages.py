"""The pages made from calls: without JavaScript, on paper, in the list, beside the stories."""

from __future__ import annotations

import re
from collections.abc import Iterator

import pytest
from call_site import EXAMPLE, call_site, graph_of
from places import PAGES
from playwright.sync_api import Browser, Page
from static_server import StaticServer
from windows import OpenPage, Windows, open_folds, violations

ON_PAPER = [page for page in PAGES if page.endswith("-on-paper.html")]
CALL = graph_of(EXAMPLE).call


@pytest.fixture(scope="module")
def call_windows(browser: Browser, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Windows]:
    """Windows on a site with the calls of the tests."""
    with StaticServer(call_site(tmp_path_factory), compress=True) as server:
        yield Windows(browser, server.url)


@pytest.fixture
def open_there(call_windows: Windows) -> Iterator[OpenPage]:
    """Opens a page of that site; it fails if a request left home or an error was heard."""
    yield call_windows.open
    call_windows.close()
    assert (call_windows.ears.foreign, call_windows.ears.errors) == ([], [])


def sheets(page: Page) -> dict[str, int]:
    """Return how many sheets a page takes on each size of paper."""
    page.emulate_media(media="print")  # a window that acts another scheme prints its screen
    pdfs = {size: page.pdf(format=size) for size in ("A4", "Letter")}
    return {size: len(re.findall(rb"/Type\s*/Page\b", pdf)) for size, pdf in pdfs.items()}


@pytest.mark.parametrize("path", ON_PAPER)
def test_each_card_fits_a_sheet(open_page: OpenPage, path: str) -> None:
    """Printed, the three cards are three sheets: each on one, the title with the first."""
    page = open_page(path, width=1280)
    assert page.locator(".fu-sheet").count() == 3
    assert sheets(page) == {"A4": 3, "Letter": 3}


@pytest.mark.parametrize("path", ON_PAPER)
def test_cards_are_printed_large(open_page: OpenPage, path: str) -> None:
    """The learner's card and the watcher's have large print; the other has 12 points or more."""
    page = open_page(path)
    page.emulate_media(media="print")
    pixels = "cards => cards.map((card) => parseFloat(getComputedStyle(card).fontSize))"
    found = page.locator(".fu-sheet").evaluate_all(pixels)
    caller, employer, observer = (round(size * 72 / 96) for size in found)
    assert (caller, observer) == (16, 16)
    assert employer >= 12


@pytest.mark.parametrize("name", ["example", "slips", "long"])
@pytest.mark.parametrize("javascript", [True, False])
def test_any_cards_fit_their_sheets(open_there: OpenPage, name: str, javascript: bool) -> None:
    """So it is for a small call and for one longer than any real one, with a script and without."""
    page = open_there(f"calls/{name}-on-paper.html", javascript=javascript)
    assert page.locator(".fu-sheet").count() == 3
    assert sheets(page) == {"A4": 3, "Letter": 3}


def test_what_is_on_the_cards(open_there: OpenPage) -> None:
    """The caller's card keeps the truth; the other has it, how to begin and how to end."""
    page = open_there("calls/example-on-paper.html")
    caller, employer, observer = page.locator(".fu-sheet").all_inner_texts()
    assert CALL.you in caller
    assert CALL.truth not in caller
    assert CALL.truth in employer
    assert "You begin: Northline, Dana speaking." in employer
    for beat in CALL.beats:
        if beat.ends:
            assert beat.says in employer
    assert "They said thank you." in observer
    assert "They pushed too hard." in observer
    assert "They gave up early." not in observer  # nobody can, in this call
    ticks = page.locator(".fu-ticks li")
    assert ticks.count() == 13
    assert ticks.first.evaluate("tick => getComputedStyle(tick).listStyleType") == "none"
    assert violations(page) == []


def test_a_card_speaks_for_everybody_who_is_heard(open_there: OpenPage) -> None:
    """Where a receptionist or a voicemail is heard, the employer's card speaks for them too."""
    page = open_there("calls/slips-on-paper.html")
    card = page.locator(".fu-sheet").nth(1).inner_text()
    assert "You also speak for others: the reception and the voicemail." in card
    assert "You begin: The reception: Mill & Son, good morning." in card
    assert "The voicemail: Leave a message. Beep." in card
    assert "Sam here." in card
    assert "(It rings.)" not in card


def test_a_call_without_javascript(open_there: OpenPage) -> None:
    """Without a script there is the brief and the way to paper; the truth is folded away."""
    page = open_there("calls/example.html", javascript=False)
    assert page.get_by_role("heading", name="Your part").is_visible()
    assert page.get_by_text(CALL.you).is_visible()
    assert page.get_by_role("button").count() == 0
    truth = page.get_by_text(CALL.truth)
    assert not truth.is_visible()
    page.get_by_text("For the person who is Dana Reyes").press("Enter")
    assert truth.is_visible()
    assert page.get_by_text("You begin:").is_visible()
    page.get_by_role("link", name="print it as role cards").click()
    assert page.url.endswith("calls/example-on-paper.html")


def test_the_truth_is_not_told_before_the_call(open_there: OpenPage) -> None:
    """With a script the truth is nowhere to be seen until the review."""
    page = open_there("calls/example.html", fresh=True)
    page.get_by_role("button", name="Start the call").click()
    assert not page.get_by_text(CALL.truth).first.is_visible()
    page.get_by_role("button", name="Hang up").click()
    page.get_by_role("button", name="Yes, hang up").click()
    assert page.get_by_text(CALL.truth).first.is_visible()


def test_a_call_on_paper_from_its_page(open_there: OpenPage) -> None:
    """The page of a call prints its paper version, not a phone that cannot be pressed."""
    page = open_there("calls/example.html", fresh=True)
    page.get_by_role("button", name="Start the call").click()
    page.emulate_media(media="print")
    page.evaluate("dispatchEvent(new Event('beforeprint'))")
    assert not page.locator(".fu-phone").is_visible()
    assert page.get_by_role("heading", name="Your part").last.is_visible()
    assert page.get_by_text(CALL.truth).first.is_visible()


def test_the_list_of_calls(open_there: OpenPage) -> None:
    """The list has each call, easy ones first, and shows those of one level when asked."""
    page = open_there("practise.html", fresh=True)
    links = page.locator("#calls > li > a")
    titles = links.all_inner_texts()
    assert [title.split()[0] for title in titles] == ["Call", "A", "Five"]
    level = page.get_by_role("combobox")
    assert level.locator("option").all_inner_texts() == [
        "all (3)",
        "easy (1)",
        "medium (1)",
        "hard (1)",
    ]
    level.select_option("hard")
    assert page.locator("#calls > li:visible > a").all_inner_texts() == titles[2:]
    assert page.get_by_text("1 shown").is_visible()
    level.select_option("")
    assert page.locator("#calls > li:visible").count() == 3
    page.get_by_role("link", name=titles[0], exact=True).click()
    page.get_by_role("button", name="Start the call").wait_for()


def test_the_list_leads_to_the_cards(open_there: OpenPage) -> None:
    """Beside each call is a link to its role cards, which says for which call they are."""
    page = open_there("practise.html", javascript=False)
    assert page.get_by_role("link", name="Role cards to print").count() == 3
    page.get_by_role("link", name="Role cards to print for Call back after a no").click()
    assert page.url.endswith("calls/example-on-paper.html")


def test_the_list_without_javascript(open_there: OpenPage) -> None:
    """Without a script the whole list is there, with level, minutes and story."""
    page = open_there("practise.html", javascript=False)
    assert page.locator("#calls > li:visible").count() == 3
    assert not page.locator("select").is_visible()
    assert "Easy · about 4 minutes · John's story" in page.locator("#calls").inner_text()


@pytest.mark.parametrize(("story", "call"), [("john", "example"), ("michelle", "long")])
def test_a_story_leads_to_its_call(open_there: OpenPage, story: str, call: str) -> None:
    """The page of a story links to its call, and the call links back."""
    page = open_there(f"stories/{story}.html", javascript=False)
    open_folds(page)
    page.get_by_role("link", name="Practise:").first.click()
    assert page.url.endswith(f"calls/{call}.html")
    page.get_by_role("link", name="the story of").click()
    assert page.url.endswith(f"stories/{story}.html")
