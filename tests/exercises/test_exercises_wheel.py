"""Installed as the README says, the project plays calls and checks exercises with only Python."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

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


@pytest.fixture(scope="module")
def wheel(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The project's wheel, a zip, as pip builds it."""
    folder = tmp_path_factory.mktemp("wheel")
    options = ["--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    command = [sys.executable, "-m", "pip", "wheel", *options, "--wheel-dir", str(folder), "."]
    subprocess.run(command, cwd=ROOT, check=True)
    return next(folder.glob("*.whl"))


def check_alone(inside: Path) -> None:
    """From this place alone, each call is played and each exercise opened."""
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


def test_the_package_alone(wheel: Path, tmp_path: Path) -> None:
    """From what pip installs, each call is played and each exercise opened, on its own."""
    inside = tmp_path / "inside"
    install = [*("pip", "install", "--quiet", "--no-deps", "--no-index"), "--target", str(inside)]
    subprocess.run([sys.executable, "-m", *install, str(wheel)], check=True)
    check_alone(inside)


def test_the_package_in_a_zip(wheel: Path) -> None:
    """So it is where the package is read from inside a zip, as the browser lab does."""
    check_alone(wheel)
