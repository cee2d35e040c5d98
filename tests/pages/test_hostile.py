"""Words that would run, planted in every field of every kind of file, stay words.

The windows let every script run that gets into a page, whatever the page's policy says.
"""

from __future__ import annotations

import contextlib
import json
import re
import shutil
from collections.abc import Iterator
from html import unescape
from pathlib import Path

import pytest
from places import ROOT
from planting import Planted, keys_taken, plant, trouble, written
from playwright.sync_api import Browser, BrowserContext, Page
from sample_notebooks import notebook
from windows import UNHURRIED, Ears

from followup.calls import parse_call
from followup_site import environment, graph
from followup_site.evidence import read_ledger
from followup_site.pages.markdown import plain
from followup_site.pages.notebook_pages import exercise, reading_page
from followup_site.pages.outputs import STATE, VIEW
from followup_site.serving.static_server import StaticServer
from followup_site.site import assets, calls, handouts, keeping, run_sheets, slides
from followup_site.site import building as site
from followup_site.workshops import parse_sheet

CALL = (ROOT / "tests/calls/example.yml").read_text(encoding="utf-8")
SHEET = (ROOT / "workshops/sixty.yml").read_text(encoding="utf-8")
LEDGER = (ROOT / "docs/evidence.yml").read_text(encoding="utf-8")
ENTRIES = re.split(r"(?m)^(?=- id: )", LEDGER)[1:]
FIRST = "".join(ENTRIES[:2])
FIGURE = "{{ evidence thank-you-canada-2017.consider }}"
MADE = ("built/calls", "calls", "exercises", "downloads", "room/sheets")
PAGES = (
    *("calls/example.html", "calls/example-on-paper.html", "practise.html", "stories/john.html"),
    *("room/handouts.html", "room/handouts/answers.html", "room/handouts/hostile.html"),
    *("room/sheets/sixty.html", "room/index.html", "room/vote.html", "room/clock.html"),
    *("sources.html", "exercises.html", "exercises/sample.html", "your-record.html"),
    *("room/slides.html", "room/decks/sixty.html", "index.html"),
)
HEAR = """
  window.ran = [];
  window.hacked = (mark) => window.ran.push(mark);
  window.alert = window.confirm = window.prompt = window.hacked;
"""
KEPT = (
    *("record", "practice", "kept", "unsaved", "yes-is", "draft", "theme", "vote", "room"),
    *("check", "clock", "call.example", "english", "sound"),
)
KEEP = """([keys, text]) => {
  for (const key of keys) {
    localStorage.setItem(`follow-up.${key}`, text);
    sessionStorage.setItem(`follow-up.${key}`, text);
  }
}"""
WOULD_RUN = """() => [...document.querySelectorAll(
    "[onerror], [onclick], [onload], .h, img[src=x], fu-call[src=x], a[href^='javascript:' i]")]
  .map((element) => element.outerHTML.slice(0, 200)).concat(window.ran)"""

READERS = {
    "call": lambda text: parse_call(text, "example.yml"),
    "sheet": lambda text: parse_sheet(text, "sixty.yml"),
    "ledger": lambda text: read_ledger(text, "evidence.yml"),
}
call_taken = plant(CALL, READERS["call"], "ca")
sheet_taken = plant(SHEET, READERS["sheet"], "sh")
ledger_taken = plant(FIRST, READERS["ledger"], "ev")


def shown(words: str) -> str:
    """Words as one can compare them: without spaces, and with none that does not break."""
    return re.sub(r"\s+", "", plain(words))


class Planting:
    """A project whose files hold trouble, and its site."""

    def __init__(self, root: Path) -> None:
        self.root = root
        self.site = root / "site"
        with graph.lock(ROOT):
            assets.prepare(ROOT)
            for name in ("docs", "theme", "workshops"):
                shutil.copytree(ROOT / name, root / name)
        for name in MADE:
            shutil.rmtree(root / "docs/en" / name, ignore_errors=True)
        shutil.copy(ROOT / "mkdocs.yml", root)
        self.write("calls/example.yml", written(call_taken.data))
        self.write("workshops/sixty.yml", written(sheet_taken.data))
        slides = environment.read(root / "workshops/slides.md")
        lists = "## Lists { #lists }\n\n{{ calls }}\n\n{{ sheets }}\n\n{{ sources }}\n"
        self.write("workshops/slides.md", f"{slides}\n---\n\n{lists}")
        self.write("docs/evidence.yml", written(ledger_taken.data) + "".join(ENTRIES[2:]))
        self.front = trouble("fm")
        head = f"title: {json.dumps(self.front)}\ndescription: {json.dumps(self.front)}"
        self.write(
            "docs/en/room/handouts/hostile.md", f"---\n{head}\n---\n\n# A page\n\nMany: {FIGURE}.\n"
        )
        self.plant_notebook()

    def write(self, name: str, text: str) -> None:
        """Write a file."""
        (self.root / name).parent.mkdir(parents=True, exist_ok=True)
        environment.write(self.root / name, text)

    def plant_notebook(self) -> None:
        """Make the page of a notebook that was run, and the list of exercises."""
        self.notebook = {name: trouble(f"nb{name}") for name in NOTEBOOK}
        ran = notebook_of(self.notebook)
        self.write("docs/en/exercises/sample.md", reading_page(ran, "sample"))
        self.write("docs/en/downloads/sample.ipynb", "{}")
        self.write("docs/en/exercises.md", "# Exercises\n\n{{ exercises sample }}\n")
        known = {"exercises": [exercise(ran, "sample")], "left_out": [], "lab": {"available": True}}
        self.write("docs/en/built/exercises.json", json.dumps({**known, "wheel": ""}))

    def build(self) -> None:
        """Build the site."""
        with contextlib.chdir(self.root):  # the extension's paths start where the generator runs
            assert calls.prepare(self.root) == []
            assert run_sheets.prepare(self.root) == []
            handouts.prepare(self.root)
            slides.prepare(self.root)
            assert site.generate(self.root, self.site) == []
        keeping.put_in(self.site)


NOTEBOOK = (
    "title",
    "learn",
    "code",
    "stream",
    "ename",
    "evalue",
    "plain",
    "html",
    "label",
    "button",
)
# What a cell shows as HTML is HTML: of its words only those outside tags are seen.
AS_HTML = ("html",)


def notebook_of(words: dict[str, str]) -> dict[str, object]:
    """A notebook that was run, with these words in its fields and outputs."""
    ran = notebook("%% # A title", words["code"], title=words["title"], learn=[words["learn"]])
    models = {
        "box": {
            "_model_name": "VBoxModel",
            "children": ["IPY_MODEL_l", "IPY_MODEL_b", "IPY_MODEL_h"],
        },
        "l": {"_model_name": "LabelModel", "value": words["label"]},
        "b": {"_model_name": "ButtonModel", "description": words["button"]},
        "h": {"_model_name": "HTMLModel", "value": words["html"]},
    }
    ran["metadata"]["widgets"] = {
        STATE: {"state": {name: {"state": models[name]} for name in models}}
    }
    display = {"output_type": "display_data"}
    ran["cells"][1]["outputs"] = [
        {"output_type": "stream", "text": [words["stream"]]},
        {"output_type": "error", "ename": words["ename"], "evalue": words["evalue"]},
        {**display, "data": {"text/plain": words["plain"]}},
        {**display, "data": {"text/html": words["html"]}},
        {**display, "data": {"image/svg+xml": f"<svg>{words['html']}</svg>"}},
        {**display, "data": {VIEW: {"model_id": "box"}}},
    ]
    return ran


@pytest.fixture(scope="module")
def planted(tmp_path_factory: pytest.TempPathFactory) -> Planting:
    """That project, and its site."""
    made = Planting(tmp_path_factory.mktemp("hostile"))
    made.build()
    return made


class Watched:
    """Windows in which everything may run that gets into a page, and all of it is seen."""

    def __init__(self, context: BrowserContext, home: str) -> None:
        self.context = context
        self.home = home
        self.ears = Ears(home)
        self.ears.listen(context)
        context.add_init_script(HEAR)
        context.add_init_script(UNHURRIED)
        self.page = context.new_page()
        self.page.on("dialog", lambda dialog: self.ears.errors.append(dialog.message))

    def open(self, path: str) -> Page:
        """Open a page; nothing in it runs."""
        self.page.goto(self.home + path)
        self.look()
        return self.page

    def look(self) -> str:
        """Give the page's words as one can compare them; nothing in it has run or would."""
        assert self.page.evaluate(WOULD_RUN) == []
        return shown(self.page.locator("html").evaluate("root => root.textContent"))


@pytest.fixture
def watched(browser: Browser, planted: Planting) -> Iterator[Watched]:
    """Opens pages of that site; it fails if a request left home or an error was heard."""
    with StaticServer(planted.site) as server:
        context = browser.new_context(bypass_csp=True)
        context.set_default_timeout(10_000)
        watching = Watched(context, server.url)
        yield watching
        context.close()
        assert watching.ears.foreign == []
        assert watching.ears.errors == []
        assert [path for path in server.asked if path.endswith("/x")] == []


@pytest.mark.parametrize(
    ("taken", "kinds"),
    [
        (
            call_taken,
            {"title", "you", "truth", "employer.name", "employer.job", "employer.company"},
        ),
        (call_taken, {f"beats.*.{name}" for name in ("says", "thinks")}),
        (call_taken, {f"beats.*.choices.*.{name}" for name in ("says", "plain", "why")}),
        (sheet_taken, {"title", "group", "prepare.*"}),
        (sheet_taken, {f"segments.*.{name}" for name in ("title", "aim", "say.*", "cut")}),
        (sheet_taken, {f"segments.*.{name}" for name in ("you.*", "they.*")}),
        (sheet_taken, {f"segments.*.rounds.each.*.{name}" for name in ("title", "they")}),
        (
            ledger_taken,
            {f"*.{name}" for name in ("claim", "value", "population", "design", "source")},
        ),
        (ledger_taken, {"*.read_at", "*.supports", "*.caveat", "*.figures.*"}),
    ],
)
def test_words_are_planted(taken: Planted, kinds: set[str]) -> None:
    """Every field that holds words takes them, as far as they are words."""
    assert kinds <= set(taken.marks)


@pytest.mark.parametrize(
    ("kind", "text", "taken"),
    [("call", CALL, call_taken), ("sheet", SHEET, sheet_taken), ("ledger", FIRST, ledger_taken)],
)
def test_all_else_is_refused(kind: str, text: str, taken: Planted) -> None:
    """Ids, levels, numbers, pages and names of parts are no words: the file is told as wrong."""
    ids = {"id", "format", "level", "yes", "place", "*.id", "*.year", "*.verified", "*.strength"}
    assert taken.refused & ids
    assert not taken.refused & set(taken.marks) - {"*.value", "*.claim", "*.figures.*"}
    assert keys_taken(text, READERS[kind]) == []


@pytest.mark.parametrize("show", ["javascript:hacked()//a.md A", "//a.example/a.md A", "a:b.md A"])
def test_a_sheet_shows_only_pages_of_ours(show: str) -> None:
    """What a run sheet shows on the projector is a page of the site, and no other address."""
    text = SHEET.replace("words.md Words to use", show)
    with pytest.raises(Exception, match="cannot be"):
        parse_sheet(text, "sixty.yml")


@pytest.mark.parametrize("address", ["javascript:hacked()", "https://a.example/\"onclick='x'<b>"])
def test_a_source_is_linked_only_on_the_web(address: str) -> None:
    """An address in the ledger is a link where it is one of the web, and is in its quotes there."""
    from followup_site.pages.blocks import sources_block

    text = LEDGER.replace("read_at: https", f"read_at: {json.dumps(address)}\n#", 1)
    html = sources_block(read_ledger(text, "evidence.yml"))
    assert "javascript:" not in html
    assert "<b>A" not in html
    links = [unescape(link) for link in re.findall(r'href="([^"]*)"', html)]
    assert (address in links) == address.startswith("https")


def test_pages_show_what_was_written(planted: Planting, watched: Watched) -> None:
    """Every page opens, nothing in it runs, and each kind of field is read as it was written."""
    seen = ""
    for path in PAGES:
        watched.open(path)
        seen += watched.look()
    assert shown(planted.front) in shown(planted_title(watched, "room/handouts/hostile.html"))
    wanted = {**call_taken.marks, **{f"sheet {k}": v for k, v in sheet_taken.marks.items()}}
    wanted |= {f"ledger {kind}": words for kind, words in ledger_taken.marks.items()}
    wanted |= {name: [words] for name, words in planted.notebook.items() if name not in AS_HTML}
    unseen = {
        kind for kind, them in wanted.items() if not any(shown(each) in seen for each in them)
    }
    # Read in a review, by nobody, or as a link where it is one.
    reviewed = {"beats.*.choices.*.why", "beats.*.thinks"}
    assert unseen == {*reviewed, "ledger *.supports", "ledger *.read_at"}


def planted_title(watched: Watched, path: str) -> str:
    """A page's title as the browser has it."""
    return watched.open(path).title()


def test_a_call_is_played_to_its_review(watched: Watched) -> None:
    """On the phone and in the review, too, each line is read as it was written."""
    page = watched.open("calls/example.html")
    page.get_by_role("button", name="Start the call").click()
    wrong = call_taken.data["beats"]["pick-up"]["choices"]["ask-why-not"]["says"].split()[1]
    page.locator(".fu-phone__pill").filter(has_text=wrong).click()
    seen = watched.look()
    while page.locator(".fu-phone__pill").count():
        page.locator(".fu-phone__pill").last.click()
        seen += watched.look()
    page.get_by_role("button", name="review").click()
    seen += watched.look()
    for kind in ("beats.*.says", "beats.*.choices.*.says", "beats.*.choices.*.why", "truth"):
        assert any(shown(words) in seen for words in call_taken.marks[kind]), kind


def test_a_room_votes(watched: Watched) -> None:
    """The list of the room's calls, the call and its vote are words."""
    page = watched.open("room/vote.html")
    (title,) = call_taken.marks["title"]
    page.locator(".fu-vote__live button").filter(has_text=title.split()[1]).first.click()
    assert shown(title) in watched.look()
    page.get_by_role("button", name="Start the call").click()
    watched.look()
    page.get_by_label("A", exact=True).fill("3")
    page.get_by_role("button", name="Count them").click()
    watched.look()


def test_the_clock_runs(watched: Watched) -> None:
    """The clock shows a sheet's words, and opens only pages of ours."""
    page = watched.open("room/clock.html")
    page.locator(".fu-clock__live").get_by_role("button", name=re.compile("^Start")).first.click()
    seen = watched.look()
    (title,) = sheet_taken.marks["title"]
    assert any(shown(words) in seen for words in (title, *sheet_taken.marks["segments.*.title"]))


def test_the_search_shows_words(watched: Watched) -> None:
    """What the search finds is shown as it was written."""
    page = watched.open("index.html")
    page.get_by_role("button", name="Search").click()
    (title,) = call_taken.marks["title"]
    page.get_by_label("Search all pages").fill(title.split()[1])
    page.locator(".fu-search__results a").first.wait_for()
    assert shown(title) in watched.look()
    page.get_by_label("Search all pages").fill("<img src=x onerror=hacked()>")
    watched.look()


def test_a_file_of_follow_ups(watched: Watched, tmp_path: Path) -> None:
    """A record that was loaded, kept, and typed is words, in the list and in what comes next."""
    page = watched.open("your-record.html")
    words = [trouble(f"re{name}") for name in ("cordo", "job", "note", "more", "head")]
    cells = ['"' + each.replace('"', '""') + '"' for each in words]
    file = tmp_path / "record.csv"
    head = f"date,employer,job,stage,channel,result,note,{cells[4]}"
    rows = [
        f"2020-01-0{day},{cells[0]},{cells[1]},applied,phone,{result},{cells[2]},{cells[3]}"
        for day, result in ((1, "waiting"), (2, "door"), (3, "silence"))
    ]
    file.write_text("\n".join((head, *rows)), encoding="utf-8")
    page.on("filechooser", lambda chooser: chooser.set_files(file))
    page.get_by_role("button", name="Load from a file").click()
    page.get_by_role("button", name="Load them").click()
    page.get_by_text("What next").wait_for()
    seen = watched.look()
    assert shown(words[0]) in seen
    page.reload()
    assert shown(words[0]) in watched.look()


def test_a_file_of_another_program(watched: Watched, tmp_path: Path) -> None:
    """A file whose columns and words are not ours is asked about in words."""
    page = watched.open("your-record.html")
    words = [trouble(f"tr{name}") for name in ("heada", "headb", "who", "what", "status")]
    cells = ['"' + each.replace('"', '""') + '"' for each in words]
    file = tmp_path / "tracker.csv"
    lines = (
        f"{cells[0]},Company,Status,Date,{cells[1]}",
        f"a,{cells[2]},{cells[4]},2020-01-02,{cells[3]}",
        f"b,{cells[2]},Rejected,2020-01-03,{cells[3]}",
    )
    file.write_text("\n".join(lines), encoding="utf-8")
    page.on("filechooser", lambda chooser: chooser.set_files(file))
    page.get_by_role("button", name="Load from a file").click()
    page.get_by_text("Which column is what?").wait_for()
    seen = watched.look()
    assert [words for words in words[:3] if shown(words) not in seen] == []


@pytest.mark.parametrize(
    "text", [trouble("ls"), json.dumps({"format": 1, "entries": [trouble("ls")]})]
)
def test_what_a_device_keeps(watched: Watched, text: str) -> None:
    """Whatever stands in the device's storage, nothing of it runs."""
    page = watched.open("index.html")
    page.evaluate(KEEP, [KEPT, text])
    for path in ("your-record.html", "room/vote.html", "room/odds.html", "room/clock.html"):
        watched.open(f"{path}#sheet-<img src=x onerror=hacked()>")
    watched.open("calls/example.html")


def test_what_is_typed(watched: Watched) -> None:
    """Every field of every page that takes words or numbers takes trouble, and nothing runs."""
    for path in ("your-odds.html", "your-record.html", "room/vote.html", "room/odds.html"):
        page = watched.open(path)
        for field in page.locator("main input:visible, main textarea:visible").all():
            if field.get_attribute("type") not in ("radio", "checkbox", "range", "date", "file"):
                with contextlib.suppress(Exception):  # a field for numbers takes no words
                    field.fill(trouble("ty"))
                field.press("Enter")
                watched.look()
