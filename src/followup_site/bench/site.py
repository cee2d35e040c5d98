"""Measures the site beside stock Material for the same pages, and the calls, in one run.

Usage: python scripts/bench.py site [--json] [--runs N] [--no-lighthouse] [--no-calls] [--no-record]
    [--no-lab]

Seconds depend on the computer, so each stands beside the same measure of a bare MkDocs site of the
same pages: theme Material with no web fonts, its search, and nothing of ours.
"""

from __future__ import annotations

import argparse
import json
import os
import re
import shutil
import statistics
import subprocess
import sys
import tempfile
import time
import urllib.request
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import asdict, dataclass
from pathlib import Path

from followup.words import say
from followup_site import environment
from followup_site.bench import calls as bench_calls
from followup_site.bench import lab as bench_lab
from followup_site.bench import record as bench_record
from followup_site.lab import making as lab
from followup_site.serving import browser
from followup_site.serving.static_server import StaticServer
from followup_site.site import building as site

# not words: a configuration
BARE = """\
site_name: The same pages
docs_dir: docs/en
use_directory_urls: false
theme: {name: material, font: false}
plugins: [search]
"""
NOT_COPIED = ("node_modules", "bench", "__pycache__", "site-draft", "site-old")
LANDING = "index.html"
LIGHTHOUSE_PAGES = (
    *(LANDING, "stories/john.html", "fifty-fifty.html"),
    *("calls/the-bank.html", "your-record.html"),
)
CATEGORIES = ("performance", "accessibility", "best-practices", "seo")
LEAST_NODE_OF_LIGHTHOUSE = (22, 19)


@dataclass(frozen=True)
class Row:
    """One measure, of our site and of the bare one; `bare` is None where it has none."""

    what: str
    unit: str
    ours: float
    bare: float | None

    @property
    def ratio(self) -> float | None:
        """How many times the bare site's measure ours is."""
        return self.ours / self.bare if self.bare else None


@dataclass(frozen=True)
class Site:
    """One of the two sites: its folder, and the commands that build and serve it."""

    root: Path
    build: tuple[str, ...]
    serve: tuple[str, ...]

    @property
    def page(self) -> Path:
        """The page that is edited."""
        return self.root / "docs/en/index.md"


def our_site(place: Path) -> Site:
    """Copy the project, so that nothing of it is touched."""
    shutil.copytree(environment.ROOT, place, ignore=_skip)
    scripts = place / "scripts"
    return Site(
        root=place,
        build=(sys.executable, str(scripts / "build.py"), "--keep-going", "--no-lab"),
        serve=(sys.executable, str(scripts / "serve.py"), "--no-open"),
    )


def _skip(folder: str, names: list[str]) -> set[str]:
    """Leave out what is installed or hidden; but what is known of the bundles comes along."""
    hidden = {name for name in names if name.startswith(".") and name != ".cache"}
    return hidden | set(NOT_COPIED).intersection(names)


def bare_site(place: Path) -> Site:
    """Put the same pages into a MkDocs site that has nothing of ours."""
    skip = shutil.ignore_patterns("built")
    shutil.copytree(environment.ROOT / "docs/en", place / "docs/en", ignore=skip)
    (place / "mkdocs.yml").write_text(BARE, encoding="utf-8")
    mkdocs = (sys.executable, "-m", "mkdocs")
    address = f"127.0.0.1:{_free_port()}"
    return Site(
        root=place,
        build=(*mkdocs, "build", "--quiet"),
        serve=(*mkdocs, "serve", "--livereload", "--dev-addr", address),
    )


def _free_port() -> int:
    """Find a port that is free now; MkDocs cannot say which it took."""
    with StaticServer(environment.ROOT) as server:
        return server.server_port


def build_row(ours: Site, bare: Site, runs: int) -> Row:
    """Measure how long it takes to make the whole site."""
    bench_calls.tell(say("bench-part-build"))
    pairs = [(seconds_to_build(ours), seconds_to_build(bare)) for _ in range(runs)]  # by turns
    first, second = (statistics.median(side) for side in zip(*pairs, strict=True))
    return Row(say("bench-build"), "s", first, second)


def edit_row(ours: Site, bare: Site, runs: int) -> Row:
    """Measure how long it takes until an edit is shown."""
    bench_calls.tell(say("bench-part-edit"))
    seconds = (seconds_after_an_edit(site, runs) for site in (ours, bare))
    return Row(say("bench-edit"), "s", *seconds)


def seconds_to_build(site: Site) -> float:
    """Time a build from the command line."""
    start = time.monotonic()
    subprocess.run(
        site.build, cwd=site.root, env=_settings(), capture_output=True, text=True, check=False
    )
    return time.monotonic() - start


def _settings() -> dict[str, str]:
    """Give what both generators run with; Python keeps what it has compiled, as it usually does."""
    quiet = {"NO_MKDOCS_2_WARNING": "1", "PYTHONUNBUFFERED": "1", "PYTHONDONTWRITEBYTECODE": ""}
    return {**os.environ, environment.INSIDE: "1", **quiet}


def seconds_after_an_edit(site: Site, runs: int) -> float:
    """Serve a site, edit its first page a few times, and give the median until it is shown."""
    with served(site) as url:
        return statistics.median(_one_edit(site, url, number) for number in range(runs))


def _one_edit(site: Site, url: str, number: int) -> float:
    """Save the page and wait as an open browser waits: for the server's word to reload."""
    epoch = re.findall(r"livereload\((\d+), \d+\)", _read(url))[-1]
    text = site.page.read_text(encoding="utf-8")
    start = time.monotonic()
    site.page.write_text(f"{text}\nEdit {number}.\n", encoding="utf-8")
    while int(_read(f"{url}livereload/{epoch}/{number}")) <= int(epoch):
        pass
    return time.monotonic() - start


def _read(url: str) -> str:
    """Read an address."""
    with urllib.request.urlopen(url, timeout=120) as answer:
        content: bytes = answer.read()
    return content.decode()


@contextmanager
def served(site: Site) -> Iterator[str]:
    """Run a site's own live server, and give its address."""
    with subprocess.Popen(
        site.serve,
        cwd=site.root,
        env=_settings(),
        stdout=subprocess.PIPE,
        stderr=subprocess.STDOUT,
        encoding="utf-8",
    ) as server:
        assert server.stdout is not None
        try:
            said = (re.search(r"http://127\.0\.0\.1:\d+/", line) for line in server.stdout)
            yield next(found.group() for found in said if found)
        finally:
            server.terminate()


def landing_rows(ours: Path, bare: Path) -> Iterator[Row]:
    """Measure what a phone fetches for the landing page, compressed as servers do."""
    bench_calls.tell(say("bench-part-landing"))
    (our_bytes, our_count), (bare_bytes, bare_count) = fetched(ours), fetched(bare)
    yield Row(say("bench-landing-bytes"), "kB", our_bytes / 1000, bare_bytes / 1000)
    yield Row(say("bench-landing-requests"), "", our_count, bare_count)


def fetched(site: Path) -> tuple[int, int]:
    """Open the landing page in a browser with nothing stored.

    Returns:
        Bytes over the wire, headers included, and the number of requests.
    """
    from playwright.sync_api import sync_playwright

    with StaticServer(site, compress=True) as server, sync_playwright() as browsers:
        window = browsers.chromium.launch(executable_path=browser.find(), args=browser.arguments())
        page = window.new_page(viewport={"width": 360, "height": 800})
        sizes: list[int] = []
        listener = page.context.new_cdp_session(page)
        listener.send("Network.enable")
        listener.on("Network.loadingFinished", lambda it: sizes.append(it["encodedDataLength"]))
        page.goto(server.url + LANDING, wait_until="networkidle")
        window.close()
        return int(sum(sizes)), len(server.asked)


def lighthouse_rows(site: Path, runs: int) -> Iterator[Row]:
    """Let Lighthouse judge some pages as a slow phone would meet them."""
    with StaticServer(site, compress=True) as server:
        for page in LIGHTHOUSE_PAGES:
            bench_calls.tell(say("bench-part-lighthouse", page=page))
            scores = [_lighthouse(server.url + page) for _ in range(runs)]
            for category in CATEGORIES:
                median = statistics.median(score[category] for score in scores)
                what = say("bench-lighthouse", page=page, category=category)
                yield Row(what, say("bench-unit-of-100"), median, None)


def _lighthouse(url: str) -> dict[str, float]:
    """Run Lighthouse once and give its scores from 0 to 100."""
    flags = " ".join(["--headless=new", *browser.arguments()])
    lighthouse = environment.ROOT / "web/bench/node_modules/lighthouse/cli/index.js"
    command = [*environment.node(LEAST_NODE_OF_LIGHTHOUSE), str(lighthouse), url]
    options = ("--quiet", "--output=json", f"--only-categories={','.join(CATEGORIES)}")
    ran = subprocess.run(
        [*command, *options, f"--chrome-flags={flags}"],
        env={**os.environ, "CHROME_PATH": browser.find()},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    if ran.returncode:
        why = (ran.stderr.strip().splitlines() or ["?"])[-1]
        sys.exit(say("bench-lighthouse-failed", why=why))
    categories = json.loads(ran.stdout)["categories"]
    return {name: round(categories[name]["score"] * 100) for name in CATEGORIES}


def measure(options: argparse.Namespace) -> list[Row]:
    """Make both sites in a folder of their own and measure them."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        ours, bare = our_site(Path(folder) / "ours"), bare_site(Path(folder) / "bare")
        rows = [build_row(ours, bare, options.runs)]
        rows += landing_rows(ours.root / "site", bare.root / "site")
        if not options.no_lighthouse:
            rows += lighthouse_rows(ours.root / "site", options.runs)
        rows.append(edit_row(ours, bare, options.runs))  # last: it changes the pages
    return rows


def record_rows() -> list[bench_calls.Row]:
    """Measure a record of a million rows, against what is promised for it."""
    bench_calls.tell(say("bench-part-record"))
    found = bench_record.measure()
    growth = ("growth", say("bench-unit-times-linear"), 1.2)
    limits = (("seconds", "s", 10.0), ("peak_mb", "MB", 500.0), growth)
    return [
        bench_calls.Row(
            say("bench-record-row", n=found["rows"], name=name), unit, found[name], most=most
        )
        for name, unit, most in limits
        if found[name] is not None
    ]


def lab_rows(runs: int) -> list[bench_calls.Row]:
    """Measure the browser lab beside plain Pyodide."""
    bench_calls.tell(say("bench-part-lab"))
    lab.make(environment.ROOT)
    return bench_lab.measure(environment.ROOT, runs)


def table(rows: list[Row]) -> str:
    """Set the measures as a table."""
    wide = max(len(row.what) for row in rows)
    names = f"{say('bench-ours'):>8}  {say('bench-bare'):>8}  {say('bench-ratio'):>6}"
    lines = [f"{'':{wide}}  {names}"]
    for row in rows:
        bare = "" if row.bare is None else f"{row.bare:.4g}"
        ratio = "" if row.ratio is None else f"{row.ratio:.2f}"
        lines.append(f"{row.what:{wide}}  {row.ours:8.4g}  {bare:>8}  {ratio:>6}  {row.unit}")
    return "\n".join(line.rstrip() for line in lines)


def options(words: Sequence[str]) -> argparse.Namespace:
    """Read the options."""
    parser = argparse.ArgumentParser(description=say("bench-what-site"))
    parser.add_argument("--json", action="store_true", help=say("bench-option-json"))
    parser.add_argument("--runs", type=int, default=5, help=say("bench-option-runs"))
    for name, says in (
        ("--no-lighthouse", say("bench-option-no-lighthouse")),
        ("--no-calls", say("bench-option-no-calls")),
        ("--no-record", say("bench-option-no-record")),
        ("--no-lab", say("build-option-no-lab")),
    ):
        parser.add_argument(name, action="store_true", help=says)
    return parser.parse_args(words)


def run(options: argparse.Namespace) -> int:
    """Measure, print, and give the exit code."""
    try:
        site.build_site(keep_going=True)  # makes the bundles, which the copy takes along
        rows = measure(options)
        built = environment.ROOT / "site"
        # The record first: a program that was large once would make its children seem so too.
        promises = [] if options.no_record else record_rows()
        promises += [] if options.no_calls else bench_calls.measure(built, options.runs)
        promises += [] if options.no_lab else lab_rows(options.runs)
    except (site.BuildFailed, browser.NoBrowser, environment.SetupFailed) as failure:
        print(failure, file=sys.stderr)
        return 1
    if options.json:
        asdicts = [{**asdict(row), "ratio": row.ratio} for row in rows]
        print(json.dumps([*asdicts, *bench_calls.as_dicts(promises)], indent=1))
    else:
        print(table(rows), *([bench_calls.table(promises)] if promises else []), sep="\n\n")
    return 0 if all(row.is_kept for row in promises) else 1
