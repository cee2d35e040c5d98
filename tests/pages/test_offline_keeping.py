"""The bus without a signal: what was read can be read again, and one tap keeps the whole site."""

from __future__ import annotations

import json
import re
import struct
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from offline_site import DONE, Device, change, copied, until
from places import FRAMELESS, PAGES
from playwright.sync_api import Browser, Page, expect
from windows import OpenPage, violations

from followup_site.site import keeping
from followup_site.site.publishing import publish

NEW = "There is a new version of this site."
CALL = "calls/no-budget.html"
SECRET = "calls/no-answer-yet.html"
FONT = """() => document.fonts.ready.then(() =>
  [...document.fonts].some(face => face.family.includes("Next") && face.status === "loaded"))"""
SMALL = """if (navigator.storage) {
  navigator.storage.estimate = async () => ({ quota: 2_000_000, usage: 500_000 });
}"""
BROKEN_PICTURES = "() => [...document.images].filter(i => !i.naturalWidth).map(i => i.src)"

MakeDevice = Callable[..., Device]


@pytest.fixture
def device(browser: Browser, site: Path, tmp_path: Path) -> Iterator[Device]:
    """A device that has never seen the site, which stands on a server of its own."""
    made = Device(browser, copied(site, tmp_path / "site"))
    with made.server:
        yield made
        made.windows.close()
        assert made.thrown == []
        assert made.windows.ears.foreign == []


@pytest.fixture(scope="module")
def bus(browser: Browser, site: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Device]:
    """A device that has kept the whole site and has lost its signal."""
    made = Device(browser, copied(site, tmp_path_factory.mktemp("bus") / "site"))
    with made.server:
        made.keep()
        made.lose_signal()
        yield made
        made.windows.close()
        assert made.thrown == []
        assert made.windows.ears.foreign == []


def play_to_the_end(page: Page) -> None:
    """Choose the first sentence again and again, until the review is there."""
    page.get_by_role("button", name="Start the call").click()
    play_on(page)


def play_on(page: Page) -> None:
    """Go on with a call to its review."""
    pill, review = page.locator(".fu-phone__pill").first, page.locator(".fu-review")
    end = page.get_by_role("button", name="See your review")
    for _ in range(40):
        expect(pill.or_(end).or_(review).first).to_be_visible()
        if review.is_visible():
            break
        if pill.is_visible():
            pill.click()
        elif end.is_visible():
            end.click()
    expect(review).to_be_visible()


def test_every_page_on_the_bus(bus: Device) -> None:
    """Each page and the slides open whole: their font, their pictures, their components."""
    page = bus.context.new_page()
    for path in (*PAGES, *FRAMELESS):
        answer = page.goto(bus.home + path)
        assert answer is not None and answer.status == 200, path
        assert page.evaluate(BROKEN_PICTURES) == []
        if path not in FRAMELESS:
            assert page.evaluate(FONT), path
            assert page.evaluate("document.documentElement.className") == "js"
            assert page.locator("[data-failed]").count() == 0, path
    page.close()


@pytest.mark.parametrize("path", [CALL, SECRET])
def test_a_call_on_the_bus(bus: Device, path: str) -> None:
    """A call goes from its start to its review, and to what comes after it."""
    page = bus.open(path)
    play_to_the_end(page)
    expect(page.locator(".fu-call__after")).not_to_be_empty()
    page.close()


def test_odds_record_and_search_on_the_bus(bus: Device, tmp_path: Path) -> None:
    """The record takes a follow-up and is saved to a file, the odds know it, the search finds."""
    page = bus.open("your-record.html")
    page.get_by_label("Employer").first.fill("Maple Foods")
    page.get_by_role("radio").first.check()
    page.get_by_role("button", name="Write it down").click()
    expect(page.locator("fu-record")).to_contain_text("Maple Foods")
    with page.expect_download() as download:
        page.get_by_role("button", name="Save to a file").first.click()
    download.value.save_as(tmp_path / "record.csv")
    assert "Maple Foods" in (tmp_path / "record.csv").read_text(encoding="utf-16")
    bus.open("your-odds.html", page)
    expect(page.locator("fu-odds")).to_contain_text("1")
    page.get_by_role("button", name="Search").click()
    page.get_by_label("Search all pages").fill("voicemail")
    page.get_by_role("dialog").get_by_role("link", name="Leave a voicemail").first.click()
    page.wait_for_url("**/words.html#leave-a-voicemail")
    page.close()


def test_a_page_that_is_none_says_so(bus: Device) -> None:
    """For an address that the site does not have, the reader is told, with a way on."""
    page = bus.context.new_page()
    page.goto(bus.home + "gone.html")
    expect(page.get_by_role("heading", name="This page is not on your device")).to_be_visible()
    page.get_by_role("link", name="Your record").first.click()
    page.wait_for_url("**/your-record.html")
    page.close()


def test_what_was_read_is_kept(device: Device) -> None:
    """Without any tap, a page that was read opens again, and a call goes on after a reload."""
    page = device.open(CALL)
    device.waits(page, CALL, "built/follow-up.js")
    at_the_end = ("built/calls/review/no-budget.js", "built/review.js", "built/after.js")
    assert not {*at_the_end} & {*device.kept(page)}  # who only reads need not load them
    page.get_by_role("button", name="Start the call").click()
    device.waits(page, *at_the_end)
    page.locator(".fu-phone__pill").first.click()
    device.lose_signal()
    page.reload()
    page.get_by_role("button", name="Go on").click()
    play_on(page)
    page.goto(device.home + "why.html")
    expect(page.get_by_role("heading", name="This page is not on your device")).to_be_visible()
    assert violations(page) == []


def test_the_landing_page_is_asked_for_once(device: Device) -> None:
    """To keep what was read, nothing is fetched twice: only the service worker comes on top."""
    page = device.open("index.html")
    device.waits(page, "index.html", "built/follow-up.css", "built/follow-up.js")
    asked = [path for path in device.server.asked if path != "/service-worker.js"]
    assert len(set(asked)) == len(asked)


def test_an_update_in_the_middle_of_a_call(device: Device) -> None:
    """The new version is told; the old page keeps to its own files; then the call goes on."""
    page = device.open(CALL)
    device.waits(page, CALL, "built/calls/no-budget.js")
    page.get_by_role("button", name="Start the call").click()
    page.locator(".fu-phone__pill").first.click()
    change(device.folder, CALL, "</h1>", " (new)</h1>")
    change(device.folder, "built/after.js", "(()=>{", '(()=>{window.mixed="new";')
    page.reload()
    expect(page.get_by_text(NEW)).to_be_visible()
    expect(page.get_by_role("heading", level=1)).not_to_contain_text("(new)")
    page.get_by_role("button", name="Go on").click()
    play_on(page)
    assert page.evaluate("window.mixed") is None
    with page.expect_navigation():
        page.get_by_role("button", name="Use it now").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("(new)")
    expect(page.locator(".fu-review")).to_be_visible()
    expect(page.get_by_text(NEW)).to_have_count(0)
    until(page, "() => window.mixed === 'new'")


def test_two_windows_never_mix(device: Device) -> None:
    """While the site is open elsewhere, the new version waits, and the reader is told why."""
    page, other = device.open("index.html"), device.open("why.html")
    device.waits(page, "index.html", "why.html")
    change(device.folder, "index.html", "</h1>", " (new)</h1>")
    page.reload()
    page.get_by_role("button", name="Use it now").click()
    expect(page.get_by_text("The site is open in 1 other window.")).to_be_visible()
    other.close()
    with page.expect_navigation():
        page.get_by_role("button", name="Use it now").click()
    expect(page.get_by_role("heading", level=1)).to_contain_text("(new)")


def test_an_old_kept_version_and_a_new_page(device: Device) -> None:
    """A page that comes from a newer server has its own files, not the old ones that are kept."""
    page = device.open("index.html")
    device.waits(page, "index.html", "built/follow-up.js")
    change(device.folder, "why.html", "</h1>", " (new)</h1>")
    change(device.folder, "built/follow-up.js", "(()=>{", '(()=>{window.mine="new";')
    page.goto(device.home + "why.html")
    expect(page.get_by_role("heading", level=1)).to_contain_text("(new)")
    until(page, "() => window.mine === 'new'")
    page.goto(device.home + "index.html")
    expect(page.get_by_text(NEW)).to_be_visible()
    assert page.evaluate("window.mine") is None


def test_a_whole_site_stays_whole(device: Device) -> None:
    """What was kept by a tap is renewed, and only what has changed is fetched again."""
    page = device.keep()
    change(device.folder, "why.html", "</h1>", " (new)</h1>")
    device.server.asked.clear()
    page.reload()
    expect(page.get_by_text(NEW)).to_be_visible(timeout=30_000)
    asked = {path for path in device.server.asked if path != "/service-worker.js"}
    assert asked == {"/why.html"}
    with page.expect_navigation():
        page.get_by_role("button", name="Use it now").click()
    expect(page.get_by_text("The site is on this device.")).to_be_visible()
    device.lose_signal()
    device.open("why.html", page)
    expect(page.get_by_role("heading", level=1)).to_contain_text("(new)")


@pytest.mark.parametrize("trouble", ["full", "network", "changed"])
def test_nothing_is_half_kept(device: Device, trouble: str) -> None:
    """A full storage, a lost signal or a changed site: told in a sentence; all is as before."""
    page = device.open("keep.html")
    device.waits(page, "keep.html", "built/keep.js", "built/follow-up.js")
    before = device.kept(page)
    said = {
        "full": "The device has no room left, so the site was not kept.",
        "network": "The connection was lost, so the site was not kept.",
        "changed": "The site has just got a new version, so the old one was not kept.",
    }[trouble]
    if trouble == "full":
        usage = page.evaluate("navigator.storage.estimate().then(({ usage }) => usage)")
        device.room(page, usage + 1_500_000)
    elif trouble == "network":
        device.server.gone = True
    else:
        (device.folder / "why.html").write_text("another", encoding="utf-8")
    page.get_by_role("button", name="Keep this site on my phone").click()
    expect(page.get_by_text(said)).to_be_visible(timeout=30_000)
    assert device.kept(page) == before
    assert violations(page) == []
    device.server.gone = False
    page.reload()
    expect(page.get_by_text("This device keeps the pages that you have read")).to_be_visible()


def test_a_small_quota_is_told_before(device: Device) -> None:
    """Where the browser leaves too little room, both sizes are said, and nothing is fetched."""
    device.context.add_init_script(SMALL)
    page = device.open("keep.html")
    device.room(page, 2_000_000)
    expect(
        page.get_by_text(re.compile(r"leaves [\d.]+ MB .* too little for [\d.]+ MB"))
    ).to_be_visible()
    expect(page.get_by_role("button", name="Keep this site on my phone")).to_have_count(0)
    page.get_by_role("button", name="Try it all the same").click()
    expect(page.get_by_text("The device has no room left")).to_be_visible(timeout=30_000)


def test_the_size_is_said_first(device: Device) -> None:
    """Before the tap stands how much is loaded and how much room it takes."""
    page = device.open("keep.html")
    said = page.get_by_text(
        re.compile(r"loads about ([\d.]+) MB, once, and takes about ([\d.]+) MB")
    )
    numbers = [float(each) for each in re.findall(r"\d+(?:[.]\d+)?", said.inner_text())]
    device.server.asked.clear()
    page.get_by_role("button", name="Keep this site on my phone").click()
    expect(page.get_by_text(DONE)).to_be_visible(timeout=60_000)
    taken = sum((device.folder / name).stat().st_size for name in device.kept(page))
    assert numbers[1] - 0.1 <= taken / 1e6 <= numbers[1]
    assert device.kept(page) == keeping.listed(device.folder)
    assert violations(page) == []


def test_one_tap_removes_it(device: Device) -> None:
    """Nothing of the site is kept then, nor what is read later, until the reader asks for it."""
    page = device.keep()
    page.evaluate("localStorage.setItem('follow-up.record', 'mine')")
    page.get_by_role("button", name="Remove it from my device").click()
    expect(page.get_by_text("Removed. This device keeps no page of the site")).to_be_visible()
    device.open("why.html", page)
    assert device.kept(page) == []
    assert page.evaluate("localStorage.getItem('follow-up.record')") == "mine"
    device.keep()


def test_a_browser_without_service_workers(open_page: OpenPage) -> None:
    """Where none can be had, one sentence says so, and the page works."""
    page = open_page("keep.html", fresh=True)
    expect(page.get_by_text("This browser cannot keep the site")).to_be_visible()
    expect(page.get_by_role("button", name="Search")).to_be_visible()
    assert violations(page) == []


def test_a_site_without_its_worker(device: Device) -> None:
    """A site that another generator made alone, or a school's filter: told, and the page works."""
    (device.folder / "service-worker.js").unlink()
    page = device.context.new_page()
    page.goto(device.home + "keep.html")
    expect(page.get_by_text("This browser cannot keep the site")).to_be_visible()
    page.get_by_role("button", name="Search").click()
    expect(page.get_by_label("Search all pages")).to_be_focused()


def test_the_published_site(browser: Browser, site: Path, tmp_path: Path) -> None:
    """At its address, in a folder of a host, the site is kept too, and a new version renewed."""
    copy = copied(site, tmp_path / "site")
    publish(copy, tmp_path / "host/kit", "https://example.org/kit/")
    made = Device(browser, tmp_path / "host", "kit/")
    with made.server:
        page = made.keep()
        change(copy, "built/after.js", "(()=>{", '(()=>{window.mine="new";')
        publish(copy, tmp_path / "host/kit", "https://example.org/kit/")
        page.reload()
        with page.expect_navigation():
            page.get_by_role("button", name="Use it now").click(timeout=60_000)
        made.lose_signal()
        made.open(CALL, page)
        play_to_the_end(page)
        until(page, "() => window.mine === 'new'")
        page.goto(made.home)
        expect(page.get_by_role("heading", level=1)).to_be_visible()
        made.windows.close()
        assert made.thrown == []


def test_the_manifest(site: Path) -> None:
    """A home screen finds a name, a first page, and pictures of the sizes that are told."""
    told = json.loads((site / "site.webmanifest").read_text(encoding="utf-8"))
    assert told["name"] == "The Power of Follow-up"
    assert (site / told["start_url"]).is_file()
    for icon in told["icons"]:
        body = (site / icon["src"]).read_bytes()
        width, height = struct.unpack(">II", body[16:24])
        assert icon["sizes"] == f"{width}x{height}"
    assert {icon["purpose"] for icon in told["icons"]} == {"any", "maskable"}
    assert {"192x192", "512x512"} <= {icon["sizes"] for icon in told["icons"]}


def test_the_list_is_whole(site: Path) -> None:
    """The worker lists every page and all that is bundled, and nothing of the lab."""
    listed = set(keeping.listed(site))
    assert {*PAGES, *FRAMELESS} <= listed
    scripts = {file.relative_to(site).as_posix() for file in (site / "built").rglob("*.js")}
    assert scripts - listed == {"built/worker.js"}
    assert not [name for name in listed if name.startswith("lab/")]
