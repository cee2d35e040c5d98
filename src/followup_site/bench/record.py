"""Measures how quickly a long record is read and summed, and in how much memory.

Usage: python scripts/bench.py record [ROWS]

Each measure runs in a process of its own, so that the memory is that of reading and nothing else.
"""

from __future__ import annotations

import argparse
import json
import random
import subprocess
import sys
import tempfile
import time
from collections.abc import Sequence
from datetime import date, timedelta
from pathlib import Path
from typing import Any

from followup.words import say

ROWS = 1_000_000
TODAY = date(2026, 11, 23)
SEED = 4


def write(path: Path, rows: int) -> None:
    """Write a record with all columns: many employers, notes of every length, some in quotes."""
    dice = random.Random(SEED)
    results = ("silence", "answer", "Advice", "door", "job", "waiting", "No answer.")
    with path.open("w", encoding="utf-8", newline="") as file:
        file.write("date,employer,job,stage,channel,result,note\r\n")
        for number in range(rows):
            day = (TODAY - timedelta(days=dice.randrange(2_000))).isoformat()
            note = '"They said: ""later"", and thanks"' if number % 7 == 0 else "ask again " * 3
            file.write(
                f"{day},Employer {dice.randrange(rows)},job {number % 91},"
                f"{dice.choice(('applied', 'Interviewed', 'rejected', ''))},"
                f"{dice.choice(('phone', 'email', 'in person', 'message'))},"
                f"{dice.choice(results)},{note}\r\n"
            )


def _once(path: Path) -> dict[str, Any]:
    """Read and sum one file here, and say how long it took and how much memory at most."""
    from followup.record import belief_of, summarise

    start, worked = time.perf_counter(), time.process_time()
    summary = summarise(path, TODAY)
    belief_of(summary.counts)
    return {
        "rows": summary.read,
        "seconds": time.perf_counter() - start,
        "cpu_seconds": time.process_time() - worked,
        "peak_mb": _peak_mb(),
    }


def _peak_mb() -> float | None:
    """Return the most memory that this process has had, in megabytes; Windows does not tell."""
    try:
        import resource
    except ImportError:
        return None
    peak = resource.getrusage(resource.RUSAGE_SELF).ru_maxrss
    return peak / (1_000_000 if sys.platform == "darwin" else 1_000)


def _run(path: Path) -> dict[str, Any]:
    command = [sys.executable, "-m", __spec__.name, str(path)]
    ran = subprocess.run(command, capture_output=True, text=True, check=True)
    return dict(json.loads(ran.stdout))


def _quickest(runs: list[dict[str, Any]], of: str) -> float:
    return min(float(run[of]) for run in runs)


def measure(rows: int = ROWS) -> dict[str, Any]:
    """Measure a long record, and one of a tenth of its rows beside it, by turns.

    Args:
        rows: How many follow-ups the long one has, a count of 10 or more.

    Returns:
        `rows`; `seconds`, the quickest of three; `peak_mb`, the most memory of the process in
        megabytes, None on Windows; `growth`, how many times as long the processor works on a row
        as in the short record (1: linear).
    """
    with tempfile.TemporaryDirectory() as folder:
        short, long = Path(folder) / "short.csv", Path(folder) / "long.csv"
        write(short, rows // 10)
        write(long, rows)
        pairs = [(_run(short), _run(long)) for _ in range(3)]
    shorts, longs = [pair[0] for pair in pairs], [pair[1] for pair in pairs]
    work = _quickest(longs, "cpu_seconds") / _quickest(shorts, "cpu_seconds")
    return {
        "rows": longs[0]["rows"],
        "seconds": _quickest(longs, "seconds"),
        "peak_mb": longs[0]["peak_mb"],
        "growth": work / (longs[0]["rows"] / shorts[0]["rows"]),
    }


def options(words: Sequence[str]) -> argparse.Namespace:
    """Read the options."""
    parser = argparse.ArgumentParser(description=say("bench-what-record"))
    rows = say("bench-option-rows")
    parser.add_argument("rows", type=int, nargs="?", default=ROWS, metavar="ROWS", help=rows)
    return parser.parse_args(words)


def run(options: argparse.Namespace) -> int:
    """Measure, print, and give the exit code."""
    print(json.dumps(measure(options.rows), indent=2))
    return 0


if __name__ == "__main__":
    print(json.dumps(_once(Path(sys.argv[1]))))
