"""What goes on the web: one folder for one address, where every name leads somewhere."""

from __future__ import annotations

import hashlib
import json
import re
import shutil
import xml.etree.ElementTree as ET
from collections.abc import Iterator
from pathlib import Path

import pytest
from addresses import broken_links, is_outside, read_page
from places import FRAMELESS, PAGES, ROOT, SLIDES
from playwright.sync_api import Browser, Page, expect
from policies import faults_of
from windows import Windows

from followup.errors import FollowupError
from followup_site.serving.static_server import StaticServer
from followup_site.site import elsewhere
from followup_site.site.publishing import base_of, publish

BASE = "https://example.org/kit/"
LISTED = sorted({*PAGES, *FRAMELESS})
TOLD = re.compile(r'<meta property="(og:\w+)" content="([^"]+)">')


def digest_of(folder: Path) -> str:
    """Boil a folder down to a line."""
    digest = hashlib.sha256()
    for file in sorted(folder.rglob("*")):
        if file.is_file():
            digest.update(file.relative_to(folder).as_posix().encode() + file.read_bytes())
    return digest.hexdigest()


@pytest.fixture(scope="module")
def host(site: Path, tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A host's folder, in which the published site stands at `kit/`."""
    before = digest_of(site)
    root = tmp_path_factory.mktemp("host")
    publish(site, root / "kit", BASE)
    shutil.copy(root / "kit/404.html", root)  # as a host shows it, for any address
    assert digest_of(site) == before
    return root


@pytest.fixture(scope="module")
def web(host: Path) -> Path:
    """The published site."""
    return host / "kit"


def text_of(file: Path) -> str:
    """Read a file."""
    return file.read_text(encoding="utf-8")


@pytest.mark.parametrize(
    ("typed", "base"),
    [
        ("https://example.org/kit/", "https://example.org/kit/"),
        ("https://example.org/kit", "https://example.org/kit/"),
        (" https://Example.org ", "https://example.org/"),
        ("http://localhost:8000/a/b-c/~d/", "http://localhost:8000/a/b-c/~d/"),
    ],
)
def test_an_address_of_a_folder(typed: str, base: str) -> None:
    """An address ends with a slash, whether it was typed or not."""
    assert base_of(typed) == base


@pytest.mark.parametrize(
    ("typed", "said"),
    [
        ("", "does not begin with https:// or http://"),
        ("example.org/kit/", "does not begin with https:// or http://"),
        ("ftp://example.org/", "does not begin with https:// or http://"),
        ("file:///kit/", "does not begin with https:// or http://"),
        ("https://", "The host of the address 'https://' cannot be read."),
        ("https:///kit/", "cannot be read"),
        ("https://[::1", "cannot be read"),
        ("https://me:secret@example.org/", "cannot be read"),
        ("https://exa mple.org/", "cannot be read"),
        ("https://example.org:port/", "cannot be read"),
        ("https://example.org/?a=1", "is not that of a folder"),
        ("https://example.org/#a", "is not that of a folder"),
        ("https://example.org/../a/", "is not that of a folder"),
        ('https://example.org/"a"/', "is not that of a folder"),
        ("https://example.org/a//b/", "is not that of a folder"),
        ("https://example.org/kit/index.html", "is that of a page"),
    ],
)
def test_an_address_that_is_none(typed: str, said: str) -> None:
    """Any other address is told in one line, with one that is right."""
    with pytest.raises(FollowupError, match=re.escape(said)) as told:
        base_of(typed)
    assert str(told.value).endswith(", such as https://example.org/kit/.")
    assert "\n" not in str(told.value)


def test_every_link_leads_somewhere(web: Path) -> None:
    """No address on a page, in a style or in the search index is broken by the new names."""
    assert [link for link in broken_links(web) if not link.startswith("404.html: /kit/")] == []
    for _, link in read_page(text_of(web / "404.html")).links:
        assert is_outside(link) or link.startswith(("/kit/", "#")), link
        assert (web / link.removeprefix("/kit/").partition("#")[0]).exists(), link


def test_a_downloaded_exercise_leads_home(site: Path, web: Path) -> None:
    """Its links lead to the site's address, from wherever it is opened; on a stick they stay."""
    for file in sorted((site / "downloads").glob("*.ipynb")):
        found = text_of(web / "downloads" / file.name)
        assert "](../" in text_of(file) and "](../" not in found
        addresses = re.findall(r"\]\((https:.+?)\)", found)
        assert addresses and all((web / each.removeprefix(BASE)).is_file() for each in addresses)
        json.loads(found)


def test_what_is_bundled_is_named_by_its_content(site: Path, web: Path, tmp_path: Path) -> None:
    """All of it stands in one folder, nothing names another, and a change gives another name."""
    (folder,) = (web / "built").iterdir()
    texts = [file for kind in ("html", "css", "js") for file in web.rglob(f"*.{kind}")]
    own = [file for file in texts if not {"build", "extensions"} & set(file.parts)]
    named = {name for file in own for name in re.findall(r"\bbuilt/([\w.-]+)", text_of(file))}
    assert named == {folder.name}
    copy = shutil.copytree(site, tmp_path / "site", ignore=shutil.ignore_patterns("lab"))
    (copy / "built/calls/no-budget.js").write_text("changed", encoding="utf-8")
    publish(copy, tmp_path / "again", BASE)
    assert [each.name for each in (tmp_path / "again/built").iterdir()] != [folder.name]


def test_publishing_twice_gives_the_same(site: Path, web: Path, tmp_path: Path) -> None:
    """The same site for the same address is the same, byte for byte."""
    publish(site, tmp_path / "web", BASE)
    assert digest_of(tmp_path / "web") == digest_of(web)


def test_every_page_says_its_address(site: Path, web: Path) -> None:
    """Each page has one canonical address, and the sitemap lists just these; the stick has none."""
    names = {page: re.sub(r"(^|/)index\.html$", r"\1", page) for page in LISTED}
    for page, name in names.items():
        text = text_of(web / page)
        assert re.findall(r'<link rel="canonical" href="([^"]*)">', text) == [BASE + name]
        told = dict(TOLD.findall(text))
        assert told["og:url"] == BASE + name
        assert told["og:title"]
        assert told["og:site_name"] == "The Power of Follow-up"
        assert ("og:description" in told) == (page not in FRAMELESS)
        assert "canonical" not in text_of(site / page)
    tree = ET.parse(web / "sitemap.xml")
    found = [place.text for place in tree.getroot().findall(".//{*}loc")]
    assert sorted(found) == sorted(BASE + name for name in names.values())
    assert "canonical" not in text_of(web / "404.html")


def test_the_policy_still_holds(web: Path) -> None:
    """What was changed in the pages has changed no script that the policy names."""
    assert faults_of(web) == {}


def test_what_hosts_send(web: Path) -> None:
    """Hosts keep what is bundled for a year; no two rules name a header, as rules add up."""
    lines = text_of(web / "_headers").splitlines()
    assert [line for line in lines if not line.startswith(" ")] == ["/kit/*", "/kit/built/*"]
    headers = [line.strip().partition(":")[0] for line in lines if line.startswith(" ")]
    assert len(set(headers)) == len(headers)
    assert "  Cache-Control: public, max-age=31536000, immutable" in lines
    assert "frame-ancestors 'self'" in text_of(web / "_headers")
    assert "media-src 'self' blob:" in text_of(web / "_headers")
    assert "  Permissions-Policy: camera=(), geolocation=(), microphone=(self)" in lines
    assert "http" not in text_of(web / "_headers")
    assert max(map(len, lines)) < 2000  # the most that Cloudflare reads


def test_robots_are_told_where_they_ask(site: Path, web: Path, tmp_path: Path) -> None:
    """Robots read one file at a host's root, so a site in a folder of a host has none."""
    assert not (web / "robots.txt").exists()
    copy = shutil.copytree(site, tmp_path / "site", ignore=shutil.ignore_patterns("lab"))
    publish(copy, tmp_path / "web", "https://example.org/")
    assert "Sitemap: https://example.org/sitemap.xml" in text_of(tmp_path / "web/robots.txt")


@pytest.fixture
def opened(browser: Browser, host: Path) -> Iterator[Page]:
    """A window on the published site; nothing it asks for is missing or elsewhere."""
    with StaticServer(host, compress=True) as server:
        windows = Windows(browser, server.url + "kit/")
        yield windows.open("index.html", width=1280, alone=True)
        windows.close()
        assert windows.ears.foreign == []
        assert windows.ears.errors == []
        outside = [path for path in server.asked if not path.startswith("/kit/")]
        assert outside == []


def test_the_site_works_at_its_address(opened: Page) -> None:
    """Search, a call, the record, the room and the slides find their scripts by their new names."""
    opened.get_by_role("button", name="Search").click()
    opened.get_by_label("Search all pages").fill("voicemail")
    opened.get_by_role("dialog").get_by_role("link", name="Leave a voicemail").first.click()
    opened.wait_for_url("**/kit/words.html#leave-a-voicemail")
    home = opened.url.partition("words.html")[0]
    opened.goto(home + "calls/no-budget.html")
    opened.get_by_role("button", name="Start the call").click()
    opened.get_by_role("button", name="Stop here").click()
    opened.get_by_role("button", name="Yes, stop").click()
    glossary = opened.locator("fu-call a[href*='glossary']").first
    expect(glossary).to_have_attribute("href", re.compile(r"^\.\./glossary\.html"))
    opened.goto(home + "your-record.html")
    expect(opened.get_by_role("button", name="Load from a file")).to_be_visible()
    opened.goto(home + "room/vote.html")
    opened.locator(".fu-vote__live button").filter(has_text="Call back after a no").first.click()
    expect(opened.get_by_role("button", name="Start the call")).to_be_visible()
    opened.goto(home + "room/clock.html")
    expect(opened.get_by_role("button", name=re.compile("^Start:")).first).to_be_visible()
    opened.goto(home + SLIDES)
    expect(opened.locator(".reveal section.present")).to_be_visible()


@pytest.mark.parametrize("missing", ["gone.html", "stories/old/gone.html"])
@pytest.mark.parametrize("javascript", [True, False])
def test_a_missing_page_needs_no_script(
    browser: Browser, host: Path, missing: str, javascript: bool
) -> None:
    """For an address of any depth the page looks right and leads home, with a script or without."""
    with StaticServer(host) as server:
        windows = Windows(browser, server.url + "kit/")
        page = windows.open(missing, width=1280, javascript=javascript, alone=True)
        assert page.evaluate("getComputedStyle(document.body).margin") == "0px"
        page.get_by_role("link", name="the home page").click()
        page.wait_for_url(f"{server.url}kit/index.html")
        windows.close()
        assert [path for path in server.asked if not path.startswith("/kit/")] == []
        assert "no-address" not in text_of(host / "404.html")


@pytest.mark.parametrize(
    ("base", "settings", "repository"),
    [
        ("https://help.github.io/kit/", "", "help/kit"),
        ("https://help.github.io/", "", "help/help.github.io"),
        ("https://help.github.io/kit/deep/", "", ""),
        (BASE, "", ""),
        (BASE, "site_name: A\nrepo_url: https://github.com/help/kit\n", "help/kit"),
        (BASE, "repo_url: https://example.org/help/kit\n", ""),
    ],
)
def test_the_repository_of_a_site(base: str, settings: str, repository: str) -> None:
    """An address of GitHub Pages, or the settings, tell where the notebooks are; else nothing."""
    assert elsewhere.repository_of(base, settings) == repository


def test_exercises_on_other_computers(web: Path, site: Path, tmp_path: Path) -> None:
    """Colab and Binder are named only where there is a repository, with what leaves the device."""
    for folder in (web, site):
        page = text_of(folder / "exercises.html")
        assert "colab.research" not in page and "mybinder.org" not in page
    base = "https://help.github.io/kit/"
    links = elsewhere.block(ROOT, base)
    publish(site, tmp_path / "web", base, links)
    page = text_of(tmp_path / "web/exercises.html")
    assert page.count("what you type leaves your device") >= 2
    assert f"%pip install -q {base}downloads/power_of_follow_up-" in page
    for file in (ROOT / "notebooks").glob("*.ipynb"):
        assert f"/github/help/kit/blob/main/notebooks/{file.name}" in page
        assert f"/gh/help/kit/main?urlpath=lab/tree/notebooks/{file.name}" in page
