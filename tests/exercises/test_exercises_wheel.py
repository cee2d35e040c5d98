"""Installed as the README says, the project plays calls and checks exercises with only Python."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import sys
sys.path.insert(0, sys.argv[1])
for name in ("yaml", "IPython", "ipywidgets", "icalendar", "markdown"):
    sys.modules[name] = None
from followup.calls import shipped_ids
from followup.exercises import NAMES, open_exercise, practise
for name in shipped_ids():
    call = practise(name, seed=5)
    while not call.over:
        call.say(call.best_number)
    print(name, call.rung, len(call.review().text) > 100)
for name in NAMES:
    exercise = open_exercise(name)
    print(name, exercise.progress().text.splitlines()[0])
"""


def test_the_package_alone(tmp_path: Path) -> None:
    """From what pip installs, each call is played and each exercise opened, on its own."""
    inside = tmp_path / "inside"
    install = ["pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run(
        [sys.executable, "-m", *install, "--target", str(inside), ".[exercises]"],
        cwd=ROOT,
        check=True,
    )
    ran = subprocess.run(
        [sys.executable, "-I", "-c", PROGRAM, str(inside)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    lines = ran.stdout.splitlines()
    assert sum(line.endswith(" True") for line in lines) == len(
        list((ROOT / "calls").glob("*.yml"))
    )
    assert sum("tasks are right." in line for line in lines) == len(
        list((ROOT / "notebooks").glob("*.ipynb"))
    )
