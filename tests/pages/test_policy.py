"""Every page says before all else what it may load, and nothing else runs on it."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path

import pytest
from places import SLIDES
from playwright.sync_api import Browser, Page, expect
from policies import faults, faults_of, read
from windows import OpenPage, Windows

from followup_site.serving.preview import Preview, waiting
from followup_site.serving.static_server import StaticServer

HEARD = """document.addEventListener("securitypolicyviolation",
  ({ effectiveDirective }) => (window.stopped = window.stopped || []).push(effectiveDirective))"""
SENT = """() => new Promise((stopped) => {
  document.addEventListener("securitypolicyviolation", ({ effectiveDirective }) => {
    if (effectiveDirective === "form-action") stopped(true);
  });
  document.forms[0].querySelector("button").click();
})"""
STOPPED = {"script-src-elem", "script-src-attr", "style-src-elem", "img-src", "object-src"}
HOSTILE = """\
<script>window.hacked = 1</script>
<p onclick="window.hacked = 2"><a href="javascript:window.hacked = 3">Press</a></p>
<img src="x" alt="" onerror="window.hacked = 4">
<script src="data:text/javascript,window.hacked=5"></script>
<iframe srcdoc="<script>parent.hacked = 6</script>"></iframe>
<object data="x.html"></object>
<img src="ELSEWHERE/a.png" alt="">
<link rel="stylesheet" href="ELSEWHERE/a.css">
<form action="ELSEWHERE/"><button>Send</button></form>
"""


def test_every_page_has_the_policy(site: Path) -> None:
    """No page is without it, nothing comes before it, and each script in a page is named in it."""
    assert faults_of(site) == {}


def test_the_lab_has_a_policy(site: Path) -> None:
    """The page that runs Python lets more run, and still loads nothing from another host."""
    page = read((site / "lab/notebooks/index.html").read_text(encoding="utf-8"))
    assert page.before == []
    assert page.policy["default-src"] == "'self'"
    assert page.policy["object-src"] == page.policy["base-uri"] == "'none'"
    assert not [value for value in page.policy.values() if "http" in value or "*" in value]
    assert read((site / "lab/index.html").read_text(encoding="utf-8")).policy


@pytest.mark.parametrize(
    ("html", "said"),
    [
        ("<p>A</p>", "the policy has default-src None"),
        ("<script>go()</script>", "not allowed: go()"),
        ("<p onclick='go()'>", "p onclick is a script in a tag"),
        ("<a href=' javascript:go()'>", " javascript:go() is a script in a tag"),
    ],
)
def test_faults_are_seen(html: str, said: str) -> None:
    """A page without the policy, or with a script that it does not name, is seen."""
    assert said in faults(html)


def test_the_preview_reloads_under_the_policy(site: Path) -> None:
    """The script that the preview adds is named in the page, and in one without a policy runs."""
    preview = Preview(lambda: None, site, 0)
    for page in ("index.html", SLIDES, "404.html"):
        added = preview._inject_js_into_html((site / page).read_bytes(), 1).decode()
        assert "livereload(1" in added
        assert faults(added) == []
    lab = (site / "lab/notebooks/index.html").read_bytes()
    added = preview._inject_js_into_html(lab, 1).decode()
    assert "sha256" not in added
    assert b"livereload(1" in preview._inject_js_into_html(waiting().encode(), 1)
    preview.server_close()


@pytest.fixture
def copied(site: Path, tmp_path: Path) -> Path:
    """A copy of the home page."""
    shutil.copytree(site / "built", tmp_path / "built")
    shutil.copytree(site / "assets", tmp_path / "assets")
    shutil.copy(site / "index.html", tmp_path)
    (tmp_path / "x.html").write_text("<script>parent.hacked = 7</script>", encoding="utf-8")
    return tmp_path


@pytest.fixture(params=["served", "stick"])
def attacked(request: pytest.FixtureRequest, browser: Browser, copied: Path) -> Iterator[Page]:
    """That page with scripts that somebody has put in, from a server and from a folder.

    Nothing may ask another server.
    """
    with StaticServer(copied) as server, StaticServer(copied) as elsewhere:
        planted = HOSTILE.replace("ELSEWHERE/", elsewhere.url)
        text = (copied / "index.html").read_text(encoding="utf-8")
        before, mark, after = text.partition('<article class="fu-page')
        (copied / "index.html").write_text(before + planted + mark + after, encoding="utf-8")
        windows = Windows(browser, "")
        page = windows.own_device().new_page()
        page.add_init_script(HEARD)
        page.goto(
            (server.url if request.param == "served" else f"{copied.as_uri()}/") + "index.html"
        )
        yield page
        windows.close()
        assert elsewhere.asked == []


def test_what_is_planted_in_a_page_does_not_run(attacked: Page) -> None:
    """Scripts, handlers, frames, pictures of other hosts and forms do nothing; the page lives."""
    expect(attacked.get_by_role("button", name="Search")).to_be_visible()
    attacked.get_by_text("Press").click()
    assert attacked.evaluate(SENT)
    assert attacked.evaluate("window.hacked") is None
    assert attacked.evaluate("document.documentElement.className") == "js"
    assert set(attacked.evaluate("window.stopped")) >= STOPPED


def test_a_bundle_that_does_not_come(open_page: OpenPage, all_windows: Windows) -> None:
    """Where the components do not come, the page is one without a script, with no handler in it."""
    page = all_windows.own_device().new_page()
    page.route("**/follow-up.js", lambda route: route.abort())
    page.goto(all_windows.home + "index.html")
    expect(page.locator("html")).to_have_class("no-js")
    all_windows.ears.errors.clear()
