"""Measures the browser lab beside plain Pyodide: bytes, and seconds from click to first result.

Usage: python scripts/bench.py lab [--json] [--runs N] [--record]

Plain Pyodide runs the same lines in a worker, with Python's files as their makers publish them and
no Jupyter. Both are opened by turns, on this computer, in one run: what counts is the ratio.
--record writes down which files Jupyter fetches at the start, which the lab's page fetches ahead.
"""

from __future__ import annotations

import argparse
import json
import shutil
import statistics
import sys
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass
from pathlib import Path
from typing import TYPE_CHECKING, Any

from followup.words import say
from followup_site import environment
from followup_site.bench import calls as bench_calls
from followup_site.lab import app as lab_app
from followup_site.lab import making as lab
from followup_site.serving import browser
from followup_site.serving.static_server import COMPRESSED, StaticServer, squeeze

if TYPE_CHECKING:
    from playwright.sync_api import Browser, BrowserContext

MOST_RATIO = 1.25
MOST_MB = 9.0
SECONDS = 90_000
# not words: code
CODE = "import followup\nfrom followup.odds import chances\nprint('first', 'result')\n"
WITH_WIDGETS = "import ipywidgets\ndisplay(ipywidgets.Button())\n"
RESULT = "first result"
EXERCISE = "lab/notebooks/index.html?path=first.ipynb"
PLAIN = "plain/index.html"
# What Pyodide's makers publish, and all that a page of our own would need beside it.
CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm", "python_stdlib.zip")
PAGE = """\
<!DOCTYPE html><meta charset="utf-8"><title>Plain</title><link rel="icon" href="data:,">
<pre></pre><script type="module">
const worker = new Worker("worker.mjs", { type: "module" });
worker.onmessage = (event) => { document.querySelector("pre").textContent = event.data; };
</script>
"""
WORKER = """\
import { loadPyodide } from "./pyodide.mjs";
const code = %s;
const python = await loadPyodide();
python.setStdout({ batched: (text) => postMessage(text) });
await python.loadPackagesFromImports(code);
await python.runPythonAsync(code);
"""
# A learner who presses the button the moment that it can be pressed. not words: a script
PRESS = """
  addEventListener("DOMContentLoaded", () => new MutationObserver((changes, observer) => {
    const buttons = [...document.querySelectorAll("#lab button")];
    const run = buttons.find((it) => it.textContent === "Run all");
    if (!run || run.disabled) return;
    observer.disconnect();
    run.click();
  }).observe(document, { childList: true, subtree: true, attributes: true }));
"""


@dataclass(frozen=True)
class Start:
    """One way to the first result.

    Args:
        cold: Seconds with nothing stored.
        warm: Seconds for the second time, with what the browser has kept.
        asked: The paths that the server was asked for, cold.
    """

    cold: float
    warm: float
    asked: tuple[str, ...]


def notebook(code: str) -> str:
    """Write a notebook of one cell."""
    cell: dict[str, Any] = {
        "cell_type": "code",
        "execution_count": None,
        "id": "first",
        "metadata": {},
    }
    kernel = {"display_name": "Python 3", "language": "python", "name": "python3"}
    return json.dumps(
        {
            "cells": [{**cell, "metadata": {}, "outputs": [], "source": code}],
            "metadata": {"kernelspec": kernel},
            "nbformat": 4,
            "nbformat_minor": 5,
        }
    )


def make_site(root: Path, site: Path, code: str = CODE) -> None:
    """Write the lab with a notebook of one cell, and a page of plain Pyodide beside it."""
    notebooks = site / "notebooks"
    notebooks.mkdir(parents=True)
    environment.write(notebooks / "first.ipynb", notebook(code))
    lab.put_in(root, site, notebooks)
    plain = site / "plain"
    plain.mkdir()
    pyodide = root / "web/lab/node_modules/pyodide"
    for name in CORE:
        shutil.copyfile(pyodide / name, plain / name)
    wheel = next((site / "lab/python").glob("*.whl"))
    shutil.copyfile(wheel, plain / wheel.name)
    info = json.loads(environment.read(pyodide / "pyodide-lock.json"))["info"]
    environment.write(plain / "pyodide-lock.json", json.dumps(lock_of(info, wheel)))
    environment.write(plain / "index.html", PAGE)
    environment.write(plain / "worker.mjs", WORKER % json.dumps(CODE))


def lock_of(info: dict[str, Any], wheel: Path) -> dict[str, Any]:
    """Describe the project's wheel as Pyodide wants it."""
    import hashlib

    name, version = wheel.name.split("-")[:2]
    package = {
        "name": name,
        "version": version,
        "file_name": wheel.name,
        "sha256": hashlib.sha256(wheel.read_bytes()).hexdigest(),
        "install_dir": "site",
        "package_type": "package",
        "imports": ["followup"],
        "depends": [],
    }
    return {"info": info, "packages": {name.replace("_", "-"): package}}


def measure_start(program: Browser, server: StaticServer, path: str) -> Start:
    """Open a page twice on a device with nothing stored."""
    context = program.new_context()
    context.add_init_script(PRESS)
    before = len(server.asked)
    cold = _seconds(context, server.url + path)
    asked = tuple(dict.fromkeys(server.asked[before:]))
    warm = _seconds(context, server.url + path)
    context.close()
    return Start(cold, warm, asked)


def _seconds(context: BrowserContext, address: str) -> float:
    """Time from the click on a link to the first result."""
    page = context.new_page()
    start = time.monotonic()
    page.goto(address, wait_until="commit")
    page.locator("pre").filter(has_text=RESULT).last.wait_for(timeout=SECONDS)
    seconds = time.monotonic() - start
    page.close()
    return seconds


def megabytes(site: Path, asked: tuple[str, ...]) -> tuple[float, float]:
    """Add up what was fetched.

    Returns:
        Megabytes as they are, and compressed as web servers do.
    """
    files = {site / path.lstrip("/").partition("?")[0] for path in asked}
    bodies = [(file, file.read_bytes()) for file in files if file.is_file()]
    packed = (squeeze(body) if file.suffix in COMPRESSED else body for file, body in bodies)
    return sum(len(body) for _, body in bodies) / 1e6, sum(map(len, packed)) / 1e6


@contextmanager
def opened(site: Path) -> Iterator[tuple[Browser, StaticServer]]:
    """Serve the site as the web does, with a browser beside it."""
    from playwright.sync_api import sync_playwright

    with StaticServer(site, compress=True) as server, sync_playwright() as browsers:
        arguments = browser.arguments()
        program = browsers.chromium.launch(executable_path=browser.find(), args=arguments)
        yield program, server
        program.close()


def measure(root: Path, runs: int) -> list[bench_calls.Row]:
    """Measure both ways by turns; medians count, and of the ratios the median of the pairs.

    Args:
        root: The project's folder, whose lab is made.
        runs: How often each way is gone, cold and warm.
    """
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        site = Path(folder) / "site"
        make_site(root, site)
        pairs = []
        with opened(site) as (program, server):
            for number in range(runs):
                bench_calls.tell(say("bench-part-lab-run", number=number + 1, n=runs))
                plain = measure_start(program, server, PLAIN)
                pairs.append((plain, measure_start(program, server, EXERCISE)))
        sizes = [megabytes(site, start.asked) for start in pairs[0]]
    return [*_byte_rows(pairs[0][1], sizes), *_second_rows(pairs)]


def _byte_rows(ours: Start, sizes: list[tuple[float, float]]) -> Iterator[bench_calls.Row]:
    plain, lab_size = sizes
    yield bench_calls.Row(say("bench-lab-requests"), "", len(ours.asked))
    yield bench_calls.Row(say("bench-plain-bytes"), "MB", plain[1])
    yield bench_calls.Row(say("bench-lab-raw"), "MB", lab_size[0])
    yield bench_calls.Row(say("bench-lab-bytes"), "MB", lab_size[1], most=MOST_MB)


def _second_rows(pairs: list[tuple[Start, Start]]) -> Iterator[bench_calls.Row]:
    for kind in ("cold", "warm"):
        plain = [getattr(pair[0], kind) for pair in pairs]
        ours = [getattr(pair[1], kind) for pair in pairs]
        ratios = [mine / other for mine, other in zip(ours, plain, strict=True)]
        what = say("bench-plain-seconds", kind=kind)
        yield bench_calls.Row(what, "s", statistics.median(plain))
        what = say("bench-lab-seconds", kind=kind)
        yield bench_calls.Row(what, "s", statistics.median(ours))
        what, times = say("bench-lab-ratio", kind=kind), say("bench-unit-times")
        yield bench_calls.Row(what, times, statistics.median(ratios), most=MOST_RATIO)


def record(root: Path) -> list[str]:
    """Write down which of Jupyter's scripts are fetched up to the first result."""
    with tempfile.TemporaryDirectory(ignore_cleanup_errors=True) as folder:
        site = Path(folder) / "site"
        make_site(root, site, WITH_WIDGETS + CODE)
        lab_app.ask_one_by_one(site / "lab")
        with opened(site) as (program, server):
            start = measure_start(program, server, EXERCISE)
    ours = (path.removeprefix("/lab/") for path in start.asked)
    found = sorted(path for path in ours if is_script(path))
    text = json.dumps(found, indent=1) + "\n"
    environment.write(root / lab_app.START_FILES, text)
    return found


def is_script(path: str) -> bool:
    """Tell whether a path in the lab is one of Jupyter's scripts for the page."""
    file = path.partition("?")[0]
    return (
        file.startswith(("build/", "extensions/"))
        and file.endswith(".js")
        and ".worker." not in file
    )


def options(words: Sequence[str]) -> argparse.Namespace:
    """Read the options."""
    parser = argparse.ArgumentParser(description=say("bench-what-lab"))
    parser.add_argument("--json", action="store_true", help=say("bench-option-json"))
    parser.add_argument("--runs", type=int, default=5, help=say("bench-option-runs"))
    parser.add_argument("--record", action="store_true", help=say("bench-option-record"))
    return parser.parse_args(words)


def run(options: argparse.Namespace) -> int:
    """Measure, print, and give the exit code."""
    try:
        lab.make(environment.ROOT)
    except environment.SetupFailed as failure:
        print(failure, file=sys.stderr)
        return 1
    if options.record:
        print(say("bench-ahead", n=len(record(environment.ROOT))))
        return 0
    rows = measure(environment.ROOT, options.runs)
    if options.json:
        print(json.dumps(bench_calls.as_dicts(rows), indent=1))
    else:
        print(bench_calls.table(rows))
    return 0 if all(row.is_kept for row in rows) else 1
