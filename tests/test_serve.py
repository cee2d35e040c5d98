"""Building, packing and showing the site, as a person would meet them."""

from __future__ import annotations

import os
import queue
import signal
import socket
import subprocess
import sys
import threading
import urllib.request
import zipfile
from collections.abc import Iterator
from pathlib import Path

import build
import pytest
from playwright.sync_api import Browser
from small_projects import Project, settings_of

from followup_site.serving.static_server import StaticServer
from followup_site.site import assets, complaints, offline, older_styles
from followup_site.site import building as site

CONFIG = """\
site_name: A small site
docs_dir: docs/en
use_directory_urls: false
theme: {name: material, font: false}
plugins: [search]
validation:
  links: {not_found: warn, anchors: warn}
"""
PATIENCE = 60.0  # seconds, for a computer that is busy; a good run needs about three


@pytest.fixture
def small(tmp_path: Path) -> Path:
    """A project of one page, with our own scripts, whose bundles are made already."""
    root = Project(tmp_path / "a small site", config=CONFIG).root
    write_page(root, "First words.")
    return root


def write_page(root: Path, words: str) -> None:
    """Save the page with other words."""
    (root / "docs/en/index.md").write_text(f"# Title\n\n{words}\n", encoding="utf-8")


class Served:
    """A running serve.py."""

    def __init__(self, root: Path, *options: str) -> None:
        self.process = subprocess.Popen(
            [sys.executable, str(root / "scripts/serve.py"), "--no-open", *options],
            stdin=subprocess.DEVNULL,
            stdout=subprocess.PIPE,
            stderr=subprocess.STDOUT,
            env=settings_of(root),
            encoding="utf-8",
        )
        self.lines: queue.Queue[str] = queue.Queue()
        self.reader = threading.Thread(target=self._read, daemon=True)
        self.reader.start()

    def _read(self) -> None:
        assert self.process.stdout is not None
        for line in self.process.stdout:
            self.lines.put(line.rstrip("\n"))

    def wait_for(self, text: str) -> str:
        """Give the first line that it prints from now on with a text in it."""
        while text not in (line := self.lines.get(timeout=PATIENCE)):
            pass
        return line

    def end(self) -> int:
        """End it as Ctrl-C does, and give its exit code."""
        self.process.send_signal(signal.SIGTERM if os.name == "nt" else signal.SIGINT)
        code = self.process.wait(PATIENCE)
        self.reader.join(PATIENCE)
        return code

    def close(self) -> None:
        """Leave nothing behind."""
        if self.process.poll() is None:
            self.process.kill()
            self.process.wait()
        self.reader.join()
        assert self.process.stdout is not None
        self.process.stdout.close()


@pytest.fixture
def served(small: Path) -> Iterator[Served]:
    """The small project, served on a free port."""
    running = Served(small)
    yield running
    running.close()


def read(url: str) -> str:
    """Read a page."""
    with urllib.request.urlopen(url, timeout=PATIENCE) as answer:
        content: bytes = answer.read()
    return content.decode()


def test_serve_shows_each_edit(small: Path, served: Served, browser: Browser) -> None:
    """An open page shows an edit by itself; a mistake is one line, and the last good site stays."""
    url = served.wait_for("The site is at ").split()[-1]
    page = browser.new_page()
    page.goto(url)
    write_page(small, "Second words.")
    page.get_by_text("Second words.").wait_for()
    # A service worker would tell of a new version at each edit.
    assert page.evaluate("navigator.serviceWorker.getRegistrations()") == []
    assert "manifest" not in read(url + "index.html")
    page.close()

    module = small / "src/followup_site/site/building.py"
    code = module.read_text(encoding="utf-8")
    module.write_text(code + "(", encoding="utf-8")
    assert "SyntaxError" in served.wait_for("The code cannot be read")
    served.wait_for("The last good site is still shown.")
    module.write_text(code.replace("def build_site(", "print('New code')\n\n\ndef build_site("))
    served.wait_for("New code")
    served.wait_for("Built in ")

    write_page(small, "[A link](nowhere.md).")
    said = served.wait_for("nowhere.md")
    assert said.startswith("docs/en/index.md, line 3: the link 'nowhere.md' leads nowhere")
    served.wait_for("The last good site is still shown.")
    assert "Second words." in read(url + "index.html")
    assert served.end() == 0


def test_serve_says_that_a_port_is_busy(small: Path) -> None:
    """A port that is taken is one line with what to do, and exit code 1."""
    with socket.create_server(("127.0.0.1", 0)) as other:
        port = other.getsockname()[1]
        running = Served(small, "--port", str(port))
        try:
            code = running.process.wait(PATIENCE)
            running.reader.join()
        finally:
            running.close()
    said = list(running.lines.queue)
    assert code == 1
    assert len(said) == 1
    assert said[0].startswith(f"Port {port} cannot be used")
    assert "--port" in said[0]


def test_a_failed_build_keeps_the_last_good_site(small: Path) -> None:
    """A mistake in a page stops the build and leaves the site as it was."""
    site.build_site(small)
    write_page(small, "[A link](nowhere.md).")
    with pytest.raises(site.BuildFailed, match="line 3"):
        site.build_site(small)
    assert "First words." in (small / "site/index.html").read_text(encoding="utf-8")


def test_a_build_that_is_stopped(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Ctrl-C in the middle of a build ends it with one sentence, and no traceback."""

    def stopped(*_: object, **__: object) -> list[str]:
        raise KeyboardInterrupt

    monkeypatch.setattr(site, "build_site", stopped)
    monkeypatch.setattr(sys, "argv", ["build.py"])
    assert build.main() == 130
    assert "The last good site is still there." in capsys.readouterr().err


def test_a_broken_configuration_is_one_line(small: Path) -> None:
    """A mistake in mkdocs.yml is told in one line, with no traceback."""
    (small / "mkdocs.yml").write_text(CONFIG + "theme: [", encoding="utf-8")
    with pytest.raises(site.BuildFailed) as failed:
        site.build_site(small)
    assert "mkdocs.yml" in str(failed.value)
    assert "\n" not in str(failed.value)


def test_nothing_is_made_twice(small: Path) -> None:
    """What is there and up to date is not made again; what is missing is not said to be there."""
    assert assets.prepare(small) == []
    (small / "docs/en/built/fonts/LICENSE.txt").unlink()
    with pytest.raises(FileNotFoundError):  # the copy has no packages to make it from
        assets.prepare(small)


@pytest.mark.parametrize(
    ("css", "light", "dark"),
    [
        (":root{--ink:light-dark(#000, #fff)}", "--ink:#000", "--ink:#fff"),
        (":root{--a:light-dark(rgb(1, 2, 3),tan);--b:red}", "--a:rgb(1, 2, 3)", "--a:tan"),
        (":root{--a: light-dark( red , blue );--b:light-dark(tan,tan)}", "--a:red", "--a:blue"),
    ],
)
def test_palettes_for_older_phones(css: str, light: str, dark: str) -> None:
    """Where `light-dark()` is not known, each of its colours has its light one and its dark one."""
    fallback = older_styles.palettes(css)
    assert fallback.startswith("@supports not (color: light-dark(red, red)){@media screen{")
    assert f":root{{{light}" in fallback
    assert f":root[data-theme=dark]{{{dark}" in fallback
    assert f"(prefers-color-scheme: dark){{:root:not([data-theme=light]){{{dark}" in fallback
    assert fallback.count("{") == fallback.count("}")


def test_no_palette_no_fallback() -> None:
    """A style sheet without `light-dark()` stays as it is."""
    assert older_styles.palettes("p{color:red}") == ""


@pytest.mark.parametrize(
    ("css", "plain"),
    [
        ("p{color:red}", "p{color:red}"),
        (".a :is(p,li){x:y}", ".a p,.a li{x:y}"),
        (
            "b{}:is(i,u):not(.c) :is(p,q)>a,em{x:y}",
            "b{}i:not(.c) p>a,i:not(.c) q>a,u:not(.c) p>a,u:not(.c) q>a,em{x:y}",
        ),
        ("@media print{.a:is(.b,:not(.c,.d)){x:y}}", "@media print{.a.b,.a:not(.c,.d){x:y}}"),
    ],
)
def test_lists_are_written_out(css: str, plain: str) -> None:
    """Each selector with `:is()` becomes a list of selectors without it, in the same order."""
    assert older_styles.plain_lists(css) == plain


def test_bundle_mistake_is_one_line() -> None:
    """A mistake in a script is told with its file, its line and what it is."""
    printed = '✘ [ERROR] Could not resolve "./x.js"\n\n    web/main.js:2:25:\n      2 │ import\n'
    said = assets.bundle_mistake(printed)
    assert said.startswith('web/main.js, line 2: Could not resolve "./x.js".')
    assert "\n" not in said


def test_other_complaints_stay_as_they_are(tmp_path: Path) -> None:
    """A warning that is not about a link is told in the generator's own words."""
    assert complaints.with_place("Something else.", tmp_path) == "Something else."


def test_offline_file_is_the_same_each_time(tmp_path: Path) -> None:
    """The same site gives the same bytes, in one folder, whenever its files were written."""
    site = tmp_path / "site"
    (site / "stories").mkdir(parents=True)
    for name in ("stories/john.html", "index.html", "sitemap.xml"):
        (site / name).write_text(name, encoding="utf-8")
    first = offline.pack(site, tmp_path / "dist/a.zip")
    os.utime(site / "index.html", (0, 0))
    second = offline.pack(site, tmp_path / "dist/b.zip")
    assert first.read_bytes() == second.read_bytes()
    with zipfile.ZipFile(first) as pack:
        names = pack.namelist()
    assert names == [
        "follow-up/READ-ME-FIRST.txt",
        "follow-up/index.html",
        "follow-up/stories/john.html",
    ]


def test_static_server_compresses_and_names_types(tmp_path: Path) -> None:
    """The tests' server sends texts compressed and knows the types that browsers insist on."""
    (tmp_path / "page.html").write_text("words " * 1000, encoding="utf-8")
    (tmp_path / "code.wasm").write_bytes(b"\0asm")
    with StaticServer(tmp_path, compress=True) as server:
        asked = urllib.request.Request(server.url + "page.html")
        asked.add_header("Accept-Encoding", "gzip")
        with urllib.request.urlopen(asked, timeout=PATIENCE) as answer:
            assert answer.headers["Content-Encoding"] == "gzip"
            assert int(answer.headers["Content-Length"]) < 200
        with urllib.request.urlopen(server.url + "code.wasm", timeout=PATIENCE) as answer:
            assert answer.headers["Content-Type"] == "application/wasm"
