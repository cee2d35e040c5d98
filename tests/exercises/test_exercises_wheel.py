"""Installed as the README says, the project plays calls and checks exercises with only Python."""

from __future__ import annotations

import shutil
import subprocess
import sys
from pathlib import Path

import pytest

from followup.exercises.names import NAMES

ROOT = Path(__file__).resolve().parents[2]
PROGRAM = """
import sys
sys.path.insert(0, sys.argv[1])
for name in ("yaml", "IPython", "ipywidgets", "openpyxl", "markdown"):
    sys.modules[name] = None
from followup.calls import shipped_ids
from followup.exercises import NAMES, open_exercise, practise
for name in shipped_ids():
    call = practise(name, seed=5)
    while not call.over:
        call.say(call.best_number)
    print(name, call.rung, len(call.review().text) > 100)
call = practise("own-after-a-no", seed=7, you="Zainab").say(3)
call.say("Hello, this is Zainab. Is now a good time?")
print("heard", call.meant)
for name in NAMES:
    exercise = open_exercise(name)
    print(name, exercise.progress().text.splitlines()[0])
"""


@pytest.fixture(scope="module")
def inside(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """What pip installs of the project, in a folder."""
    inside = tmp_path_factory.mktemp("installed") / "inside"
    install = ["pip", "install", "--quiet", "--no-deps", "--no-build-isolation", "--no-index"]
    subprocess.run(
        [sys.executable, "-m", *install, "--target", str(inside), ".[exercises]"],
        cwd=ROOT,
        check=True,
    )
    return inside


@pytest.mark.parametrize("is_zip", [False, True], ids=["folder", "zip"])
def test_the_package_alone(inside: Path, is_zip: bool) -> None:
    """From a folder and a zip, as in the lab, calls are played, words heard, exercises opened."""
    if is_zip:
        inside = Path(shutil.make_archive(str(inside), "zip", inside))
    ran = subprocess.run(
        [sys.executable, "-I", "-c", PROGRAM, str(inside)],
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    lines = ran.stdout.splitlines()
    assert "heard (3,)" in lines
    assert sum(line.endswith(" True") for line in lines) == len(
        list((ROOT / "calls").glob("*.yml"))
    )
    assert sum("tasks are right." in line for line in lines) == len(NAMES)
