"""The wheel plays calls and checks exercises with nothing but Python."""

from __future__ import annotations

import subprocess
import sys
import zipfile
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


def test_the_wheel_alone(tmp_path: Path) -> None:
    """From the wheel, each call is played and each exercise opened, without another package."""
    subprocess.run(
        [sys.executable, "-m", "hatchling", "build", "-t", "wheel", "-d", str(tmp_path)],
        cwd=ROOT,
        check=True,
        capture_output=True,
    )
    (wheel,) = tmp_path.glob("*.whl")
    with zipfile.ZipFile(wheel) as content:
        content.extractall(tmp_path / "inside")
    ran = subprocess.run(
        [sys.executable, "-I", "-c", PROGRAM, str(tmp_path / "inside")],
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
