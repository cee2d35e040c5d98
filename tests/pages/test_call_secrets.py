"""A call with secrets on a page: nothing is given away, and the end tells the truth."""

from __future__ import annotations

import json
import zipfile
from collections.abc import Callable, Iterator
from functools import cache
from pathlib import Path
from typing import Any

import pytest
from call_site import SECRETS, call_site
from playwright.sync_api import Browser, Page
from windows import Windows, violations

from followup.calls import CallInProgress, Graph, compile_call, play, read_call, review
from followup.calls.secretly import secret_lines, unknown_sentence
from followup_site.serving.static_server import StaticServer
from followup_site.site import offline

KEY = "follow-up.call.secrets"
SEED = "window.seed = {}; crypto.getRandomValues = (into) => into.fill(window.seed)"
REVIEW_SCRIPTS = ("**/built/calls/review/secrets.js", "**/built/review.js")

OpenCall = Callable[..., Page]


@cache
def graph() -> Graph:
    """The call with secrets of the tests."""
    return compile_call(read_call(SECRETS))


@pytest.fixture(scope="module")
def site_of_calls(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with the calls of the tests."""
    return call_site(tmp_path_factory)


@pytest.fixture(scope="module")
def call_windows(browser: Browser, site_of_calls: Path) -> Iterator[Windows]:
    """Windows on that site."""
    with StaticServer(site_of_calls, compress=True) as server:
        yield Windows(browser, server.url)


@pytest.fixture
def windows(call_windows: Windows) -> Iterator[Windows]:
    """The same, closed after the test; it fails if a request left home or an error was heard."""
    call_windows.ears.foreign.clear()
    call_windows.ears.errors.clear()
    yield call_windows
    call_windows.close()
    assert call_windows.ears.foreign == [], "requests to other hosts"
    assert call_windows.ears.errors == [], "errors in the browser"


@pytest.fixture
def open_call(windows: Windows) -> OpenCall:
    """Opens the call with secrets and starts it: `open_call(seed, without=)`."""

    def opener(seed: int, without: str = "") -> Page:
        page = windows.fresh_window()
        page.add_init_script(SEED.format(seed))
        page.set_viewport_size({"width": 360, "height": 740})
        if without:
            page.route(without, lambda route: route.abort())
        page.goto(windows.home + "calls/secrets.html")
        press(page, "Start the call")
        return page

    return opener


def press(page: Page, name: str) -> None:
    """Press the button with this name."""
    page.get_by_role("button", name=name, exact=True).click()


def choose(page: Page, call: CallInProgress, *ids: str) -> None:
    """Make these choices on the page and in Python, and hold one to the other."""
    for name in ids:
        words = next(choice.says for choice in call.choices if choice.id == name)
        call.say(name)
        page.locator(".fu-phone__pill").get_by_text(words, exact=True).click()
        assert (page.locator(".fu-phone__line").text_content() or "").strip() == call.beat.says


def seed_with(secret: str, *ids: str, ends: str) -> int:
    """The first seed that draws a secret and leads by these choices to a beat."""
    for seed in range(1_000):
        call = play(graph(), seed=seed)
        for name in ids:
            if name in [choice.id for choice in call.choices]:
                call.say(name)
        if (call.secret, call.beat.id, len(call.turns)) == (secret, ends, len(ids)):
            return seed
    raise AssertionError("no seed")


def kept(page: Page) -> Any:
    """What the device keeps of the call."""
    return json.loads(page.evaluate("key => localStorage.getItem(key)", KEY))


@pytest.mark.parametrize("secret", ["budget", "inside"])
def test_the_end_tells_the_truth(open_call: OpenCall, secret: str) -> None:
    """The review says what was true this time, what showed it, and what nobody could know."""
    seed = seed_with(secret, "ask", "offer-later", ends="bye")
    page, call = open_call(seed), play(graph(), seed=seed)
    choose(page, call, "ask", "offer-later")
    assert "True this time" not in page.locator("fu-call").inner_text()
    press(page, "See your review")
    page.locator(".fu-review").wait_for()
    text = " ".join(page.locator(".fu-review").inner_text().split())
    for line in [*secret_lines(review(call), graph().call), unknown_sentence(review(call))]:
        assert line in text
    assert violations(page) == []


@pytest.mark.parametrize("script", REVIEW_SCRIPTS)
def test_a_review_that_cannot_be_loaded(open_call: OpenCall, windows: Windows, script: str) -> None:
    """One sentence says so, the call stays kept, and the review comes once it can."""
    seed = seed_with("budget", "ask", "offer-later", ends="bye")
    page, call = open_call(seed, without=script), play(graph(), seed=seed)
    choose(page, call, "ask", "offer-later")
    press(page, "See your review")
    page.get_by_text("Your review could not be loaded.").wait_for()
    assert kept(page)["said"] == ["ask", "offer-later"]
    page.unroute(script)
    page.get_by_role("button", name="See your review").press("Enter")
    page.locator(".fu-review h2").first.wait_for()
    assert all(script.rsplit("/", 1)[1] in error for error in windows.ears.errors)
    windows.ears.errors.clear()


def test_who_has_begun_a_call_can_end_it(open_call: OpenCall, windows: Windows) -> None:
    """The review comes although the network is gone since the call began."""
    seed = seed_with("budget", "ask", "offer-later", ends="bye")
    page, call = open_call(seed), play(graph(), seed=seed)
    page.evaluate("document.querySelector('fu-call').reviews()")
    page.route("**/*", lambda route: route.abort())
    choose(page, call, "ask", "offer-later")
    press(page, "See your review")
    page.locator(".fu-review h2").first.wait_for()
    page.wait_for_load_state("networkidle")
    windows.ears.errors.clear()


def test_a_moment_tried_again_has_other_secrets(open_call: OpenCall) -> None:
    """The same replies up to there, then a secret of its own, which a reload keeps."""
    seed = seed_with("budget", "ask", "offer-other", ends="bye")
    page, call = open_call(seed), play(graph(), seed=seed)
    choose(page, call, "ask", "offer-other")
    press(page, "See your review")
    page.locator(".fu-review").wait_for()
    drawn = []
    for other in range(12):
        page.evaluate("seed => { window.seed = seed; }", other)
        page.locator("article.fu-moment").last.get_by_role("button").click()
        line = page.locator(".fu-phone__line")
        assert (line.text_content() or "").strip() == "It was a hard choice."
        page.locator(".fu-phone__pill").get_by_text("Is there another team").click()
        ((turn, secret, beat, _),) = kept(page)["redrawn"]
        assert (turn, beat) == (1, "evades")
        drawn.append(secret)
        press(page, "See your review")
        page.locator(".fu-review").wait_for()
    assert set(drawn) == {0, 1}
    truth = graph().call.secrets[drawn[-1]].truth
    page.reload()
    page.locator(".fu-review").get_by_text(truth).wait_for()


def test_a_play_of_an_older_version(open_call: OpenCall) -> None:
    """A kept play of a call that has changed is told in one sentence; the call can be started."""
    page = open_call(1)
    choose(page, play(graph(), seed=1), "thank")
    state = kept(page)
    for change in ({"of": state["of"] + 1}, {"of": None, "said": ["gone"]}):
        text = json.dumps({**state, **change})
        page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, text])
        page.evaluate("([key, text]) => sessionStorage.setItem(key, text)", [KEY, text])
        page.reload()
        page.get_by_text("You played an older version of this call.").wait_for()
        page.get_by_role("button", name="Start the call").wait_for()
        assert kept(page)["said"] == json.loads(text)["said"]
    page.evaluate("([key, text]) => localStorage.setItem(key, text)", [KEY, json.dumps(state)])
    page.evaluate("([key, text]) => sessionStorage.setItem(key, text)", [KEY, json.dumps(state)])
    page.reload()
    page.get_by_text("You were in the middle of this call.").wait_for()


def test_from_a_stick(browser: Browser, site_of_calls: Path, tmp_path: Path) -> None:
    """Unzipped from the offline file and opened without a server, the review is there too."""
    pack = offline.pack(site_of_calls, tmp_path / "offline.zip")
    with zipfile.ZipFile(pack) as file:
        file.extractall(tmp_path)
    seed = seed_with("inside", "ask", "offer-later", ends="bye")
    context = Windows(browser, (tmp_path / "follow-up").as_uri() + "/").new_context()
    context.add_init_script(SEED.format(seed))
    page = context.new_page()
    page.goto((tmp_path / "follow-up/calls/secrets.html").as_uri())
    press(page, "Start the call")
    choose(page, play(graph(), seed=seed), "ask", "offer-later")
    press(page, "See your review")
    review_of = page.locator(".fu-review")
    review_of.get_by_text("A colleague had the job before you came.").wait_for()
    context.close()
