"""What the drivers hear and see is what happens: otherwise a way would pass in spite of faults."""

from __future__ import annotations

import pytest
from engine import SECONDS, Engine, EngineError, until
from hearing_pages import HEAR, put_first
from looking import EXTRA

pytestmark = pytest.mark.sweep

# What is planted, and what is heard of it.
FAULTS = {
    "setTimeout(() => { throw Error('thrown late') })": "thrown late",
    "Promise.reject(Error('left alone'))": "left alone",
    "console.error('said aloud')": "said aloud",
    "new Image().src = 'https://example.org/picture.png'": "against the policy",
    "document.write('<script src=not-there.js></scr' + 'ipt>')": "not-there.js",
    "fetch('not-there.json')": "not-there.json",
}
PAGE = """<!doctype html><head><meta http-equiv="Content-Security-Policy"
content="default-src 'self'; script-src 'self' 'unsafe-inline'"></head><script>{}</script>"""


def hear(engine: Engine, words: str) -> None:
    """Wait until something with these words is heard."""

    def listen() -> bool | None:
        return any(words in each for each in engine.errors()) or None

    assert until(listen, SECONDS), words


def test_faults_are_heard(running: Engine) -> None:
    """An error, a rejection, a message, a file that is not there, another host: all are heard."""
    page = running.pages.folder / "planted.html"
    for fault, heard in FAULTS.items():
        page.write_text(PAGE.replace("{}", fault), encoding="utf-8")
        put_first(page, HEAR)
        running.open(page.name)
        hear(running, heard)


def test_sizes_are_true(running: Engine) -> None:
    """A page gets the width and height that were asked for, and what is too wide is seen."""
    for width, height in ((360, 740), (1280, 800), (360, 600)):
        running.open("about.html", width, height)
        assert running.run("[innerWidth, innerHeight]") == [width, height]
        assert running.run(f"({EXTRA})()") == 0
        running.run(f"document.body.style.minWidth = '{width + 1}px'")
        assert running.run(f"({EXTRA})()") > 0


def test_what_cannot_be_done_is_said(running: Engine) -> None:
    """A script that throws, and a thing to press that is not there, are errors with their words."""
    running.open("about.html")
    with pytest.raises(EngineError, match="told"):
        running.run("(() => { throw Error('told') })()")
    with pytest.raises(AssertionError, match="nothing-like-it"):
        running.wait_for("document.querySelector('nothing-like-it')", 1)
