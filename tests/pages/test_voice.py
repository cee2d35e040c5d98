"""Hear yourself: a line that was said in a call is recorded, played, kept and deleted."""

from __future__ import annotations

import zipfile
from collections.abc import Callable, Iterator
from pathlib import Path

import pytest
from call_site import call_site
from looking import TOO_WIDE
from playwright.sync_api import Browser, Locator, Page, expect
from windows import Windows, violations

from followup_site.serving import browser as browsers
from followup_site.serving.static_server import StaticServer
from followup_site.site import offline

CALL = "calls/example.html"
LIST = "practise.html"
MOST = 20
FAKE = ("--use-fake-device-for-media-stream", "--use-fake-ui-for-media-stream")
SEED = "let n = 0; crypto.getRandomValues = (into) => into.fill(n += 1)"

WATCHED = """
  window.streams = []
  const { mediaDevices } = navigator
  const open = mediaDevices.getUserMedia.bind(mediaDevices)
  mediaDevices.getUserMedia = async (wanted) => {
    addEventListener("pagehide", () => { sessionStorage.left = window.openTracks() })
    if (window.asked) await window.asked
    const stream = await open(wanted)
    window.streams.push(stream)
    return stream
  }
  window.openTracks = () => window.streams.flatMap((stream) => stream.getTracks())
    .filter((track) => track.readyState !== "ended").length
  const wait = window.setTimeout
  window.setTimeout = (does, after, ...more) => {
    if (after === 20_000) window.whenFull = does
    return wait(does, after, ...more)
  }
"""
"""Counts the microphone's open tracks, and hands over what happens after 20 seconds."""

VOICE = """
  window.spoken = []
  window.SpeechSynthesisUtterance = class { constructor(text) { this.text = text } }
  Object.defineProperty(window, "speechSynthesis", { value: {
    getVoices: () => [{ lang: "en-GB", localService: true }],
    addEventListener: () => {}, cancel: () => {}, speak: ({ text }) => window.spoken.push(text),
  } })
"""
REFUSED = """navigator.mediaDevices.getUserMedia = async () => {
  throw new DOMException("", "%s")
}"""
FULL = """() => { IDBObjectStore.prototype.put = () => {
  throw new DOMException("", "QuotaExceededError")
} }"""
HIDDEN = """() => {
  Object.defineProperty(document, "visibilityState", { value: "hidden", configurable: true })
  document.dispatchEvent(new Event("visibilitychange"))
}"""
TAKEN = """() => window.streams.forEach((stream) => stream.getTracks().forEach((track) => {
  track.stop()
  track.dispatchEvent(new Event("ended"))
}))"""
CLOSED = """new Promise((done) => setInterval(() => {
  if (window.streams.length && !window.openTracks()) done()
}, 20))"""
AT_ONCE = """() => {
  document.querySelector(".fu-phone__pill").click()
  return document.querySelector(".fu-voice__open").hidden
}"""
"""Says a line, and looks before anything else can happen whether the microphone is hidden."""

WITHOUT = {
    "no microphone": """navigator.mediaDevices.enumerateDevices =
        async () => [{ kind: "audiooutput" }]""",
    "refused before": "navigator.permissions.query = async () => ({ state: 'denied' })",
    "nothing that records": "delete window.MediaRecorder",
    "an address without https": """Object.defineProperty(
        Navigator.prototype, "mediaDevices", { value: undefined })""",
}
KEPT = """async () => {
  const base = await new Promise((done) => {
    const request = indexedDB.open("follow-up.recordings")
    request.onsuccess = () => done(request.result)
  })
  const all = (store) => new Promise((done) => {
    const request = base.transaction(store).objectStore(store).getAll()
    request.onsuccess = () => done(request.result)
  })
  const there = base.objectStoreNames.contains("rows")
  const rows = there ? await all("rows") : []
  base.close()
  const loud = async ({ sound }) => {
    const heard = await new OfflineAudioContext(1, 1, 48_000).decodeAudioData(sound)
    return heard.getChannelData(0).some((value) => Math.abs(value) > 0.01)
  }
  return Promise.all(rows.map(async (row) => [row.line, await loud(row)]))
}"""
MANY = """async (n) => {
  const base = await new Promise((done) => {
    const request = indexedDB.open("follow-up.recordings", 1)
    request.onupgradeneeded = () =>
      ["rows", "about"].forEach((store) => request.result.createObjectStore(store))
    request.onsuccess = () => done(request.result)
  })
  const within = base.transaction(["rows", "about"], "readwrite")
  const rows = within.objectStore("rows")
  const [row] = await new Promise((done) => {
    const request = rows.getAll()
    request.onsuccess = () => done(request.result)
  })
  rows.clear()
  for (let i = 1; i <= n; i += 1) rows.put({ ...row, id: `r${i}`, line: `Line ${i}.` }, i)
  const about = { format: 2, names: [], aside: [], revision: 99, writer: 1 }
  within.objectStore("about").put(about, "about")
  await new Promise((done) => { within.oncomplete = done })
  base.close()
}"""
NEWER = MANY.replace("format: 2", "format: 99")


class Speaker:
    """Somebody who records a line of a call."""

    def __init__(self, page: Page) -> None:
        self.page = page

    def button(self, name: str) -> Locator:
        """The button with this name."""
        return self.page.get_by_role("button", name=name, exact=True)

    def press(self, name: str) -> None:
        """Press it."""
        self.button(name).click()

    def record(self, name: str = "Record yourself") -> None:
        """Begin to record, and speak for a second."""
        self.press(name)
        expect(self.page.get_by_text("1 of 20 seconds")).to_be_visible()
        assert self.open_tracks == 1

    def take(self, name: str = "Record yourself") -> None:
        """Record a line."""
        self.record(name)
        self.press("Stop")
        expect(self.button("Play mine")).to_be_focused()

    def is_fine(self) -> None:
        """Hold that axe finds nothing; it asks for style sheets, which a folder does not give."""
        if self.page.url.startswith("http"):
            assert violations(self.page) == []
        assert self.page.evaluate(TOO_WIDE) == []

    @property
    def open_tracks(self) -> int:
        """How many tracks of the microphone are open."""
        count: int = self.page.evaluate("window.openTracks()")
        return count

    def told(self, words: str) -> None:
        """Hold that the page tells this."""
        expect(self.page.locator(".fu-voice__news")).to_contain_text(words)

    def goes_on(self) -> None:
        """Hold that the call can be played on."""
        line = self.page.locator(".fu-phone__line")
        before = line.text_content()
        self.page.locator(".fu-phone__pill").first.click()
        expect(line).not_to_have_text(before or "")

    @property
    def kept(self) -> list[list[object]]:
        """The line of each recording that is kept, and whether anything can be heard in it."""
        found: list[list[object]] = self.page.evaluate(KEPT)
        return found


OpenSpeaker = Callable[..., Speaker]
Folders = pytest.TempPathFactory


@pytest.fixture(scope="module")
def microphone(browser: Browser) -> Iterator[Browser]:
    """A browser whose microphone beeps, and may be used."""
    nobody = "--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1"
    options = [*browsers.arguments(), nobody, *FAKE]
    running = browser.browser_type.launch(executable_path=browsers.find(), args=options)
    yield running
    running.close()


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A site with the calls of the tests."""
    return call_site(tmp_path_factory)


@pytest.fixture(scope="module", params=["served", "stick"])
def places(
    request: pytest.FixtureRequest, microphone: Browser, folder: Path, tmp_path_factory: Folders
) -> Iterator[Windows]:
    """Windows on that site, from a server and unzipped from the file for a stick."""
    if request.param == "served":
        with StaticServer(folder, compress=True) as server:
            yield Windows(microphone, server.url)
        return
    place = tmp_path_factory.mktemp("stick")
    with zipfile.ZipFile(offline.pack(folder, place / "offline.zip")) as file:
        file.extractall(place)
    yield Windows(microphone, (place / "follow-up").as_uri() + "/")


@pytest.fixture(scope="module")
def windows(microphone: Browser, folder: Path) -> Iterator[Windows]:
    """Windows on that site, from a server."""
    with StaticServer(folder, compress=True) as server:
        yield Windows(microphone, server.url)


def opener(windows: Windows) -> Iterator[OpenSpeaker]:
    """Opens the example call on a device of its own, where a line has been said."""

    def open_call(*scripts: str, line: bool = True) -> Speaker:
        page = windows.own_device().new_page()
        for script in (SEED, WATCHED, *scripts):
            page.add_init_script(script)
        page.set_viewport_size({"width": 360, "height": 600})
        page.emulate_media(reduced_motion="reduce")  # words that fade in are pale for a moment
        page.goto(windows.home + CALL)
        page.get_by_role("button", name="Start the call").click()
        if line:
            page.locator(".fu-phone__pill").first.click()
        return Speaker(page)

    windows.ears.foreign.clear()
    windows.ears.errors.clear()
    yield open_call
    windows.close()
    assert windows.ears.foreign == [], "requests to other hosts"
    assert windows.ears.errors == [], "errors in the browser"


@pytest.fixture
def speak(windows: Windows) -> Iterator[OpenSpeaker]:
    """Opens a call with a microphone, from a server."""
    yield from opener(windows)


@pytest.fixture
def speak_anywhere(places: Windows) -> Iterator[OpenSpeaker]:
    """Opens a call with a microphone, from a server and from a folder."""
    yield from opener(places)


def test_record_play_again_delete(speak_anywhere: OpenSpeaker) -> None:
    """A line is recorded, played, recorded again and deleted, and the microphone is closed."""
    speaker = speak_anywhere(VOICE)
    page = speaker.page
    said = page.locator(".fu-phone__yours").inner_text()
    for name in ("Record yourself", "Record again"):
        speaker.take(name)
        assert speaker.open_tracks == 0
        speaker.told("Recorded. It is gone when you go on, unless you keep it.")
        speaker.press("Play mine")
        expect(speaker.button("Stop playing")).to_be_visible()
        expect(speaker.button("Play mine")).to_be_visible()
        speaker.press("Play the line")
        assert page.evaluate("window.spoken.pop()") == said
        speaker.is_fine()
    speaker.press("Delete")
    expect(speaker.button("Record yourself")).to_be_focused()
    speaker.told("The recording is deleted.")
    assert not speaker.button("Play mine").is_visible()
    assert speaker.kept == []
    speaker.goes_on()


def test_keep_reload_delete_all(speak_anywhere: OpenSpeaker) -> None:
    """What is kept is heard on the page of the list after a reload, and goes with all the rest."""
    speaker = speak_anywhere(VOICE)
    page = speaker.page
    said = page.locator(".fu-phone__yours").inner_text()
    speaker.take()
    speaker.press("Keep it")
    speaker.told("Kept on this device.")
    assert not speaker.button("Keep it").is_visible()
    assert speaker.kept == [[said, True]]
    speaker.press("Hang up")
    speaker.press("Yes, hang up")
    expect(page.get_by_text("This call is in your practice calls")).to_be_visible()
    page.goto(page.url.replace(CALL, LIST))
    page.reload()
    mine = page.locator("fu-practice")
    expect(mine).to_contain_text(said)
    expect(mine).to_contain_text("1 recording is kept on this device, and in no file.")
    speaker.press("Play mine")
    expect(speaker.button("Stop playing")).to_be_visible()
    expect(speaker.button("Play mine")).to_be_visible()
    speaker.is_fine()
    speaker.press("Delete all practice calls")
    expect(mine).to_contain_text("your recordings and your plans for real calls go too")
    speaker.press("Yes, delete 1 practice call")
    expect(mine).to_contain_text("Deleted. The list is empty.")
    expect(mine).not_to_contain_text("Your recordings")
    assert speaker.kept == []


def test_it_is_deleted_where_it_was_kept(speak: OpenSpeaker) -> None:
    """Delete beside a recording that is kept deletes what is kept, and not before."""
    speaker = speak()
    speaker.take()
    speaker.press("Keep it")
    speaker.take("Record again")
    assert len(speaker.kept) == 1
    speaker.press("Keep it")
    speaker.told("Kept on this device.")
    assert len(speaker.kept) == 2
    speaker.press("Delete")
    speaker.told("The recording is deleted.")
    assert len(speaker.kept) == 1


def test_the_list_deletes_one_or_all(speak: OpenSpeaker) -> None:
    """In the list one recording goes after a question, or all of them, and the focus stays."""
    speaker = speak()
    page = speaker.page
    speaker.take()
    speaker.press("Keep it")
    speaker.told("Kept on this device.")
    page.evaluate(MANY, 3)
    page.goto(page.url.replace(CALL, LIST))
    items = page.locator("fu-practice li")
    expect(items).to_have_count(3)
    first = items.first.get_by_role("button", name="Delete")
    first.click()
    expect(speaker.button("No, keep it")).to_be_focused()
    speaker.is_fine()
    speaker.press("No, keep it")
    expect(first).to_be_focused()
    first.click()
    speaker.press("Yes, delete it")
    expect(items).to_have_count(2)
    assert [line for line, _ in speaker.kept] == ["Line 1.", "Line 2."]
    expect(page.get_by_role("heading", name="Your recordings")).to_be_focused()
    speaker.press("Delete all recordings")
    speaker.press("Yes, delete all")
    expect(page.locator("fu-practice")).to_contain_text("All recordings are deleted.")
    assert speaker.kept == []


def test_the_21st(speak: OpenSpeaker) -> None:
    """With 20 kept, the next one asks for the oldest's place, and without a yes nothing changes."""
    speaker = speak()
    page = speaker.page
    speaker.take()
    speaker.press("Keep it")
    speaker.told("Kept on this device.")
    page.evaluate(MANY, MOST)
    speaker.take("Record again")
    speaker.press("Keep it")
    question = page.get_by_text("The oldest says: “Line 1.”")
    expect(question).to_be_visible()
    speaker.is_fine()
    speaker.press("No, leave them")
    expect(speaker.button("Keep it")).to_be_visible()
    assert [line for line, _ in speaker.kept] == [f"Line {n}." for n in range(1, MOST + 1)]
    speaker.press("Keep it")
    speaker.press("Yes, delete the oldest")
    speaker.told("Kept on this device.")
    kept = [line for line, _ in speaker.kept]
    assert kept[:-1] == [f"Line {n}." for n in range(2, MOST + 1)]
    assert len(kept) == MOST


def test_storage_full(speak: OpenSpeaker) -> None:
    """Where nothing more can be kept the page says so, it still plays, and the kept ones stay."""
    speaker = speak()
    speaker.take()
    speaker.press("Keep it")
    speaker.told("Kept on this device.")
    before = speaker.kept
    speaker.take("Record again")
    speaker.page.evaluate(FULL)
    speaker.press("Keep it")
    speaker.told("This device cannot keep it: its storage is full")
    expect(speaker.button("Keep it")).to_be_visible()
    speaker.press("Play mine")
    expect(speaker.button("Stop playing")).to_be_visible()
    assert speaker.kept == before
    speaker.goes_on()


def test_a_newer_version_wrote_it(speak: OpenSpeaker) -> None:
    """What a newer version of the site keeps is left as it is, and told."""
    speaker = speak()
    page = speaker.page
    speaker.take()
    speaker.press("Keep it")
    speaker.told("Kept on this device.")
    page.evaluate(NEWER, 2)
    speaker.take("Record again")
    speaker.press("Keep it")
    speaker.told("This device cannot keep it")
    assert len(speaker.kept) == 2
    page.goto(page.url.replace(CALL, LIST))
    expect(page.locator("fu-practice")).to_contain_text("A newer version of this site wrote your")


@pytest.mark.parametrize(
    ("happens", "says"),
    [
        ("window.whenFull()", "Recording stops after 20 seconds."),
        (HIDDEN, "Recording stopped because you left the page."),
        (TAKEN, "The microphone was taken away. What you said until then is here."),
        ("dispatchEvent(new PageTransitionEvent('pagehide'))", "because you left the page"),
    ],
    ids=["20 seconds", "hidden", "taken away", "left"],
)
def test_what_ends_a_recording(speak: OpenSpeaker, happens: str, says: str) -> None:
    """Whatever stops a recording closes the microphone, says why, and keeps what was said."""
    speaker = speak()
    speaker.record()
    speaker.page.evaluate(happens)
    speaker.told(says)
    assert speaker.open_tracks == 0
    speaker.press("Play mine")
    expect(speaker.button("Stop playing")).to_be_visible()
    speaker.goes_on()


def test_going_on_closes_the_microphone(speak: OpenSpeaker) -> None:
    """The next line, hanging up and another page close the microphone; nothing is left of it."""
    speaker = speak()
    page = speaker.page
    speaker.record()
    speaker.goes_on()
    assert speaker.open_tracks == 0
    expect(speaker.button("Record yourself")).to_be_visible()
    speaker.record()
    speaker.press("Hang up")
    speaker.press("Yes, hang up")
    assert speaker.open_tracks == 0
    speaker.press("Play again")
    page.locator(".fu-phone__pill").first.click()
    speaker.record()
    page.goto(page.url.replace(CALL, LIST))
    assert page.evaluate("sessionStorage.left") == "0"
    assert speaker.kept == []


def test_an_answer_that_comes_too_late(speak: OpenSpeaker) -> None:
    """A microphone that is allowed when the call has gone on is closed at once."""
    speaker = speak("window.asked = new Promise((done) => { window.allow = done })")
    page = speaker.page
    speaker.press("Record yourself")
    expect(page.get_by_text("Your browser asks for the microphone.")).to_be_visible()
    speaker.is_fine()
    speaker.goes_on()
    page.evaluate("window.allow()")
    page.evaluate(CLOSED)
    expect(speaker.button("Record yourself")).to_be_visible()


@pytest.mark.parametrize(
    ("name", "says", "again"),
    [
        ("NotAllowedError", "The microphone is not allowed here.", False),
        ("NotFoundError", "This device has no microphone.", False),
        ("NotReadableError", "The microphone does not answer.", True),
    ],
)
def test_a_refusal_leaves_the_call(speak: OpenSpeaker, name: str, says: str, again: bool) -> None:
    """A microphone that does not open is told in plain words, and the call goes on."""
    speaker = speak(REFUSED % name)
    speaker.press("Record yourself")
    speaker.told(says)
    assert not speaker.page.evaluate("document.activeElement === document.body")
    speaker.is_fine()
    speaker.goes_on()
    expect(speaker.button("Record yourself")).to_be_visible(visible=again)


@pytest.mark.parametrize("script", WITHOUT.values(), ids=WITHOUT)
def test_where_nothing_can_be_recorded(speak: OpenSpeaker, script: str) -> None:
    """Without a microphone, a way to record, or a permission, there is no button."""
    speaker = speak(script)
    speaker.page.wait_for_load_state("networkidle")
    expect(speaker.button("Record yourself")).to_be_hidden()
    speaker.goes_on()
    expect(speaker.button("Record yourself")).to_be_hidden()


def test_a_recorder_that_fails(speak: OpenSpeaker) -> None:
    """Where recording cannot begin the microphone is closed, and the call goes on."""
    speaker = speak("MediaRecorder.prototype.start = () => { throw new Error('no') }")
    speaker.press("Record yourself")
    speaker.told("The microphone does not answer.")
    assert speaker.open_tracks == 0
    speaker.goes_on()


def test_its_code_comes_when_it_is_pressed(speak: OpenSpeaker, windows: Windows) -> None:
    """Nothing of it is fetched before the button is pressed; if it does not come, that is told."""
    speaker = speak()
    page = speaker.page
    loaded = "performance.getEntriesByType('resource').filter(({ name }) => /voice/.test(name))"
    assert page.evaluate(f"{loaded}.length") == 0
    page.route("**/voice.js", lambda route: route.abort())
    speaker.press("Record yourself")
    speaker.told("Recording could not be loaded.")
    page.unroute("**/voice.js")
    windows.ears.errors.clear()
    speaker.take()
    speaker.goes_on()


def test_by_keyboard(speak: OpenSpeaker) -> None:
    """With keys alone a line is recorded, played, kept and deleted, and the focus is never lost."""
    speaker = speak()
    page = speaker.page

    def press(name: str) -> None:
        for _ in range(40):
            if page.evaluate("document.activeElement.textContent.trim()") == name:
                break
            page.keyboard.press("Tab")
        expect(speaker.button(name)).to_be_focused()
        page.keyboard.press("Enter")

    page.locator("h1").click()
    press("Record yourself")
    expect(page.get_by_text("1 of 20 seconds")).to_be_visible()
    press("Stop")
    expect(speaker.button("Play mine")).to_be_focused()
    press("Keep it")
    speaker.told("Kept on this device.")
    press("Delete")
    expect(speaker.button("Record yourself")).to_be_focused()


def test_what_is_done_is_not_recorded(speak: OpenSpeaker) -> None:
    """Before anything is said there is no button, and words of one's own are never asked for."""
    speaker = speak(line=False)
    expect(speaker.page.locator("fu-voice")).to_have_count(0)


def test_the_microphone_comes_with_the_line(speak: OpenSpeaker) -> None:
    """The button stands there in the same moment as the line, so that it pushes none away later."""
    speaker = speak(line=False)
    assert speaker.page.evaluate(AT_ONCE) is False


def test_other_words_are_the_model(speak: OpenSpeaker) -> None:
    """The switch to simple English changes the model line, and never what is recorded already."""
    speaker = speak(VOICE)
    page = speaker.page
    yours, voice = page.locator(".fu-phone__yours"), page.locator("fu-voice")
    speaker.press("Simple English")
    simple = yours.inner_text()
    assert voice.get_attribute("line") == simple
    speaker.take()
    speaker.press("Simple English")
    assert yours.inner_text() != simple
    assert voice.get_attribute("line") == simple
    speaker.press("Play the line")
    assert page.evaluate("window.spoken.pop()") == simple
