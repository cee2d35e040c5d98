"""The lab cannot start, or cannot keep the work: the learner reads a sentence and a way on."""

from __future__ import annotations

import os
import shutil
from pathlib import Path

import pytest
from lab_pages import PAGE, SECONDS, Lab, cell, run_all, wait_until_ready
from playwright.sync_api import Browser, Page, expect

from followup_site.serving.static_server import StaticServer

LOST = "Some files did not arrive. Check your connection, then try again."
OLD = "This browser cannot run Python."


def missing(name: str, owner: str = "window") -> str:
    """A script that takes something away from a browser."""
    return f"delete {owner}.{name}; Object.defineProperty({owner}, '{name}', {{value: undefined}})"


def has_ways_on(page: Page, *, again: bool) -> None:
    """The page offers to read the exercise, to take it along and to go back."""
    way = page.get_by_role("alert")
    expect(way.get_by_role("button", name="Try again")).to_have_count(1 if again else 0)
    read = way.get_by_role("link", name="Read the exercise online")
    assert (read.get_attribute("href") or "").endswith("/exercises/sample.html")
    with page.expect_download() as download:
        way.get_by_role("link", name="Download the exercise").click()
    assert download.value.suggested_filename == "sample.ipynb"
    expect(way.get_by_role("link", name="Back to the exercises")).to_be_visible()


LOSSES = ("python/first.bin", "python/pyodide.mjs", "python/pyodide.asm.wasm", "build/start.js*")


@pytest.mark.parametrize("what", [*LOSSES, "versions.json"])
def test_a_lost_connection(browser: Browser, built_lab: Path, tmp_path: Path, what: str) -> None:
    """Files that do not arrive are told of, whichever they are."""
    shutil.copytree(built_lab, tmp_path / "site", copy_function=os.link)
    for file in (tmp_path / "site/lab").glob(what):
        file.unlink()
    with StaticServer(tmp_path / "site") as server:
        opened = Lab(browser, server)
        page = opened.open()
        expect(page.get_by_role("alert")).to_contain_text(LOST, timeout=SECONDS)
        has_ways_on(page, again=True)
        opened.close()
        assert opened.ears.foreign == []


def test_a_slow_connection(troubled: Lab) -> None:
    """When nothing more arrives for a while, the learner may wait or go on in another way."""
    troubled.context.route("**/*.bin", lambda route: None)
    page = troubled.context.new_page()
    page.clock.install()
    page.goto(troubled.address())
    expect(page.get_by_text("Python is starting.")).to_be_visible()
    page.clock.run_for(50_000)
    expect(page.get_by_text("This takes longer than usual.")).to_be_visible()
    expect(page.get_by_role("link", name="Read the exercise online")).to_be_visible()


@pytest.mark.parametrize(
    "lacks",
    [
        missing("WebAssembly"),
        missing("Tag", "WebAssembly"),
        missing("DecompressionStream"),
        missing("structuredClone") + "; delete Element.prototype.replaceChildren",
    ],
)
def test_an_old_browser(page_of: Lab, lacks: str) -> None:
    """A browser that cannot run Python is told at once, and fetches nothing large."""
    page, asked = page_of.context.new_page(), list[str]()
    page.on("request", lambda request: asked.append(request.url))
    page.add_init_script(lacks)
    page.goto(page_of.address())
    expect(page.get_by_role("alert")).to_contain_text(OLD)
    has_ways_on(page, again=False)
    assert not any("/python/" in url for url in asked)


def test_a_browser_that_does_not_understand(troubled: Lab) -> None:
    """Where it turns out only later that a script is too new, that is what is said."""
    newer = {"content_type": "text/javascript", "body": "let a = ?? 1"}
    troubled.context.route("**/build/start.js*", lambda route: route.fulfill(**newer))  # type: ignore[arg-type]
    page = troubled.open()
    expect(page.get_by_role("alert")).to_contain_text(OLD, timeout=SECONDS)
    has_ways_on(page, again=False)


@pytest.mark.parametrize(("how", "said"), [("let a = ?? 1", OLD), ("", LOST)])
def test_not_even_our_script(troubled: Lab, how: str, said: str) -> None:
    """Where our own script is not understood, or does not come, the page itself says so."""
    answer = {"content_type": "text/javascript", "body": how}
    troubled.context.route(
        "**/exercise.js",
        lambda route: route.fulfill(**answer) if how else route.abort(),  # type: ignore[arg-type]
    )
    page = troubled.open()
    expect(page.get_by_text(said)).to_be_visible()
    expect(page.get_by_text("Python is starting")).not_to_be_visible()
    way = page.get_by_role("link", name="Read the exercise online")
    assert (way.evaluate("link => link.href")).endswith("/exercises/sample.html")


def test_without_javascript(browser: Browser, page_of: Lab) -> None:
    """Without scripts the page says what it needs, does not claim a start, and leads back."""
    context = browser.new_context(java_script_enabled=False)
    page = context.new_page()
    page.goto(page_of.server.url + PAGE + "sample.ipynb")
    expect(page.locator("noscript p")).to_contain_text("This page needs JavaScript.")
    expect(page.locator("noscript p")).to_be_visible()
    expect(page.get_by_text("Python is starting")).to_be_hidden()
    assert page.locator("noscript a").get_attribute("href") == "../../exercises.html"
    context.close()


def test_an_unknown_exercise(page_of: Lab) -> None:
    """A name that no exercise has is told of, with the way back."""
    page = page_of.open("no-such.ipynb")
    expect(page.get_by_role("alert")).to_contain_text("There is no exercise with this name here.")


def test_a_private_window(troubled: Lab) -> None:
    """Where nothing can be kept, the learner is told to download, and can still work."""
    page = troubled.open(before=missing("indexedDB"))
    wait_until_ready(page)
    expect(page.get_by_text("This browser keeps nothing here.")).to_be_visible()
    run_all(page)


def test_no_service_worker(troubled: Lab) -> None:
    """Where Python's files cannot be kept, the learner is told, and can still work."""
    page = troubled.open(before=missing("serviceWorker", "Navigator.prototype"))
    wait_until_ready(page)
    expect(page.get_by_text("Files that Python writes are gone")).to_be_visible()
    run_all(page)
    expect(cell(page, 3)).to_contain_text("before: nothing")
