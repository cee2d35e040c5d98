"""Measures the practice calls: the time to compile and solve them, their bytes, and a page's start.

Usage: python scripts/bench.py calls [--json] [--runs N] [--most-states N]

Seconds depend on the computer, so what is judged is how they grow with the number of states; the
bytes stand beside the runtime of ink, the best known engine of branching stories on web pages.
"""

from __future__ import annotations

import argparse
import gc
import importlib
import json
import math
import statistics
import sys
import time
from collections.abc import Iterator, Sequence
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

from followup.words import say
from followup_site import environment
from followup_site.serving import browser
from followup_site.serving.static_server import StaticServer, squeeze
from followup_site.site import building as site

INK = environment.ROOT / "web/bench/node_modules/inkjs/dist/ink.js"
MOST_GROWTH = 1.3
SECONDS_FOR = {100_000: 5.0}
MOST_BUNDLE = 25.0
MOST_CALL = 20.0
# A slow phone on a slow network, as Lighthouse's "slow 3G" and its processor four times slower.
SLOW = {
    "offline": False,
    "latency": 400,
    "downloadThroughput": 400_000 / 8,
    "uploadThroughput": 400_000 / 8,
}
SLOWER = 4
# The page's policy lets nobody compile a text, as a wait for a condition would.
# not words: a script
WAIT = """() => new Promise((resolve) => {
  const look = () => (window.ready ? resolve(window.ready) : requestAnimationFrame(look));
  look();
})"""
# Presses the button that starts the call as soon as it is there, and notes when there is a choice.
# not words: a script
READY = """
  new MutationObserver((changes, observer) => {
    if (document.querySelector(".fu-phone__pill")) {
      observer.disconnect();
      requestAnimationFrame(() => { window.ready = performance.now(); });
      return;
    }
    const start = document.querySelector(".fu-brief button");
    if (start && !window.pressed) {
      window.pressed = true;
      start.click();
    }
  }).observe(document, { childList: true, subtree: true });
"""


@dataclass(frozen=True)
class Row:
    """One measure.

    Args:
        what: What was measured.
        unit: Its unit.
        ours: The measure.
        ink: The same measure of ink's runtime; None where it has none.
        most: The most that it may be; None where nothing is promised.
    """

    what: str
    unit: str
    ours: float
    ink: float | None = None
    most: float | None = None

    @property
    def is_kept(self) -> bool:
        """Whether the promise is kept."""
        return self.most is None or self.ours <= self.most


@dataclass(frozen=True)
class Timing:
    """One compilation and solution: seconds of this program's own time, and the states found."""

    states: int
    compiling: float
    solving: float

    @property
    def seconds(self) -> float:
        """Both together."""
        return self.compiling + self.solving


def growth_rows(most_states: int, runs: int) -> Iterator[Row]:
    """Measure the seconds for generated calls, each ten times as large as the one before.

    A size is measured right after the size below it, so that whatever else slows this computer
    slows both; the median of their ratios counts, and of the seconds the least.

    Args:
        most_states: The size to stop at, count.
        runs: How often each pair of sizes is measured; the one with the largest only once.
    """
    generated = _module(environment.ROOT / "tests/calls/generated.py")
    sizes = [size for size in sorted(generated.SIZES) if size <= most_states]
    calls = {size: generated.sized_call(size) for size in sizes}
    found: dict[int, list[Timing]] = {size: [] for size in sizes}
    growth = []
    for small, large in zip(sizes, sizes[1:], strict=False):
        tell(say("bench-part-growth", small=small, large=large))
        pairs = []
        for _ in range(runs if large < 1_000_000 else 1):
            pairs.append((_timed(calls[small]), _timed(calls[large])))
        for before, after in pairs:
            found[small].append(before)
            found[large].append(after)
        growth.append((small, large, statistics.median(_growth(*pair) for pair in pairs)))
    best = {size: min(each, key=lambda one: one.seconds) for size, each in found.items() if each}
    for size, timing in best.items():
        what = say("bench-states", n=timing.states)
        yield Row(what, "s", timing.seconds, most=SECONDS_FOR.get(size))
        yield Row("  " + say("bench-solving"), "s", timing.solving)
    for small, large, times in growth:
        what = say("bench-growth", small=best[small].states, large=best[large].states)
        yield Row(what, say("bench-unit-linear"), times, most=MOST_GROWTH)
    if best:
        first, last = best[sizes[0]], best[sizes[-1]]
        exponent = math.log(last.seconds / first.seconds) / math.log(last.states / first.states)
        yield Row(say("bench-exponent"), "", exponent)


def _growth(before: Timing, after: Timing) -> float:
    """Say how many times more than in step with the states the seconds grow."""
    return after.seconds / before.seconds / (after.states / before.states)


def _module(file: Path) -> Any:
    """Import a module of the tests."""
    sys.path.insert(0, str(file.parent))
    try:
        return importlib.import_module(file.stem)
    finally:
        sys.path.pop(0)


def _timed(call: Any) -> Timing:
    """Compile and solve a call, with what else runs on this computer left out of the seconds."""
    from followup.calls import compile_call, solve

    gc.collect()
    start = time.process_time()
    graph = compile_call(call)
    middle = time.process_time()
    solve(graph)
    return Timing(len(graph), middle - start, time.process_time() - middle)


def byte_rows(site: Path) -> Iterator[Row]:
    """Measure what a phone fetches to play a call, compressed as servers do."""
    tell(say("bench-part-bytes"))
    ink = _kilobytes(INK)
    yield Row(
        say("bench-components"),
        "kB",
        _kilobytes(site / "built/follow-up.js"),
        ink,
        MOST_BUNDLE,
    )
    for file in sorted((site / "built/calls").glob("*.js")):
        what = say("bench-call", call=file.stem)
        yield Row(what, "kB", _kilobytes(file), None, MOST_CALL)


def _kilobytes(file: Path) -> float:
    """Give a file's size as it is sent, in thousands of bytes."""
    return len(squeeze(file.read_bytes())) / 1000


def start_rows(site: Path, runs: int) -> Iterator[Row]:
    """Measure the time from opening the page of a call until a choice can be made."""
    from playwright.sync_api import sync_playwright

    calls = sorted((site / "built/calls").glob("*.js"), key=lambda file: file.stat().st_size)
    if not calls:
        return
    name = calls[-1].stem  # the largest
    with StaticServer(site, compress=True) as server, sync_playwright() as browsers:
        window = browsers.chromium.launch(executable_path=browser.find(), args=browser.arguments())
        for slow in (False, True):
            where = say("bench-slow-phone") if slow else say("bench-this-computer")
            tell(say("bench-part-start", call=name, where=where))
            url = f"{server.url}calls/{name}.html"
            seconds = statistics.median(_seconds_to_choice(window, url, slow) for _ in range(runs))
            yield Row(say("bench-first-choice", call=name, where=where), "s", seconds)
        window.close()


def _seconds_to_choice(window: Any, url: str, slow: bool) -> float:
    """Open a page with nothing stored, start the call at once, and wait for a choice."""
    context = window.new_context(viewport={"width": 360, "height": 740})
    context.set_default_timeout(120_000)
    page = context.new_page()
    page.add_init_script(READY)
    if slow:
        session = context.new_cdp_session(page)
        session.send("Network.enable")
        session.send("Network.emulateNetworkConditions", SLOW)
        session.send("Emulation.setCPUThrottlingRate", {"rate": SLOWER})
    page.goto(url, wait_until="commit")
    seconds: float = page.evaluate(WAIT) / 1000
    context.close()
    return seconds


def tell(what: str) -> None:
    """Say what is measured now."""
    print(say("bench-measuring", what=what), file=sys.stderr, flush=True)


def measure(site: Path, runs: int, most_states: int = 1_000_000) -> list[Row]:
    """Measure everything about calls.

    Args:
        site: The built site.
        runs: How often each.
        most_states: The size of generated calls to stop at, count.
    """
    return [*growth_rows(most_states, runs), *byte_rows(site), *start_rows(site, runs)]


def table(rows: list[Row]) -> str:
    """Set the measures as a table."""
    wide = max(len(row.what) for row in rows)
    ours, limit = say("bench-ours"), say("bench-most")
    lines = [f"{'':{wide}}  {ours:>8}  {'ink':>8}  {limit:>8}"]
    for row in rows:
        ink = "" if row.ink is None else f"{row.ink:.4g}"
        most = "" if row.most is None else f"{row.most:.4g}"
        kept = "" if row.is_kept else "  " + say("bench-not-kept")
        numbers = f"{row.ours:8.3g}  {ink:>8}  {most:>8}"
        lines.append(f"{row.what:{wide}}  {numbers}  {row.unit}{kept}".rstrip())
    return "\n".join(lines)


def as_dicts(rows: list[Row]) -> list[dict[str, object]]:
    """Give the measures as plain objects."""
    return [{**asdict(row), "kept": row.is_kept} for row in rows]


def options(words: Sequence[str]) -> argparse.Namespace:
    """Read the options."""
    parser = argparse.ArgumentParser(description=say("bench-what-calls"))
    parser.add_argument("--json", action="store_true", help=say("bench-option-json"))
    parser.add_argument("--runs", type=int, default=5, help=say("bench-option-runs"))
    most = say("bench-option-most-states")
    parser.add_argument("--most-states", type=int, default=1_000_000, help=most)
    return parser.parse_args(words)


def run(options: argparse.Namespace) -> int:
    """Measure, print, and give the exit code: 1 if a promise is not kept."""
    try:
        site.build_site(keep_going=True)
        rows = measure(environment.ROOT / "site", options.runs, options.most_states)
    except (site.BuildFailed, browser.NoBrowser) as failure:
        print(failure, file=sys.stderr)
        return 1
    print(json.dumps(as_dicts(rows), indent=1) if options.json else table(rows))
    return 0 if all(row.is_kept for row in rows) else 1
