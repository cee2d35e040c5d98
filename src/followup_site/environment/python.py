"""The environments of Python: made and filled by uv, which is itself a pinned package.

uv stands in the project's own folder. pip fetches it, and fetches the wheels that are only unpacked
(uv has no word for that).
"""

from __future__ import annotations

import importlib.util
import os
import platform
import subprocess
import sys
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path

from followup.words import say
from followup_site.environment import files, indexes
from followup_site.environment.steps import Step, run_step

# Words of pip's for quiet and sure work; the second part is for packages with pinned digests.
PIP = ("-m", "pip", "--disable-pip-version-check")
QUIET = ("--no-input", "--progress-bar=off", "--retries=2")
PINNED = ("--require-hashes", "--only-binary=:all:")


@dataclass(frozen=True)
class Venv:
    """A Python environment in a folder of the project."""

    folder: Path

    @property
    def python(self) -> Path:
        """The environment's Python, whether it is there or not."""
        inner = "Scripts/python.exe" if os.name == "nt" else "bin/python"
        return self.folder / inner

    @property
    def unfinished(self) -> Path:
        """A file that is there while packages are being installed."""
        return self.folder / ".unfinished"

    @property
    def stamp(self) -> Path:
        """What the environment was made from, written once it was made."""
        return self.folder / ".made"

    def identity(self) -> str:
        """Its place and its Python's version, or nothing where that Python does not run.

        A moved folder changes its place, and paths inside the environment would be wrong.
        """
        command = [str(self.python), "-I", "-S", "-c", "import sys; print(sys.version_info[:2])"]
        try:
            answer = subprocess.run(command, capture_output=True, text=True, check=True)
        except (OSError, subprocess.CalledProcessError):
            return ""
        return files.digest(str(self.folder), answer.stdout)

    def is_sound(self) -> bool:
        """Tell whether it is whole, runs, and was made where it is now."""
        made = files.read(self.stamp)
        return bool(made) and not self.unfinished.exists() and made == self.identity()


def pins(group: str) -> Path:
    """Give the file that pins a group's packages."""
    return files.ROOT / "requirements" / (group + ".txt")


def make(venv: Venv) -> None:
    """Make an environment anew, empty, from the Python that runs now.

    Raises:
        SetupFailed: It did not work.
    """
    fetch_uv()
    base = getattr(sys, "_base_executable", None) or sys.executable
    options = ("--clear", "--no-project", "--no-python-downloads", "--python", base)
    run_step(
        Step(
            says=lambda: say("setup-environment"),
            usual=lambda: say("setup-few-seconds"),
            stamp=venv.folder / ".venv-made",
            digest="",
            command=lambda: (str(uv()), "venv", *options, str(venv.folder)),
            folder=files.ROOT,
        )
    )
    files.write(venv.stamp, venv.identity())


def fetch_uv() -> None:
    """Fetch uv where it is not there, and pip before it for a Python that has none.

    Raises:
        SetupFailed: It is not to be had.
    """
    if uv_step().is_done() and uv().is_file():
        return
    if importlib.util.find_spec("pip") is None and not _pip_step().is_done():
        run_step(_pip_step())
    run_step(uv_step())


def uv_folder() -> Path:
    """Give the folder of uv."""
    return files.ROOT / ".cache/uv"


def uv() -> Path:
    """Give uv's program, whether it is there or not."""
    name = "uv.exe" if os.name == "nt" else "uv"
    places = [uv_folder() / folder / name for folder in ("bin", "Scripts")]
    return next(filter(Path.is_file, places), places[0])


def uv_step() -> Step:
    """Plan to fetch uv."""
    options = ("--target", str(uv_folder()), "--upgrade", "--no-deps")
    return Step(
        says=lambda: say("setup-uv"),
        usual=lambda: say("setup-about-seconds", n=10),
        stamp=uv_folder() / ".stamp",
        digest=files.digest(files.read(pins("uv")), sys.platform, platform.machine()),
        command=lambda: (
            *(str(python_with_pip()), *PIP, "install", *QUIET),
            *(*options, *PINNED, "-r", str(pins("uv"))),
        ),
        folder=files.ROOT,
    )


def python_with_pip() -> Path:
    """Give a Python that has pip: the one that runs now, or ours."""
    own = _pip_venv().python
    return Path(sys.executable) if importlib.util.find_spec("pip") else own


def _pip_venv() -> Venv:
    return Venv(files.ROOT / ".cache/pip")


def _pip_step() -> Step:
    """Plan to put the pip that comes with Python into a folder of ours."""
    folder = _pip_venv().folder
    return Step(
        says=lambda: say("setup-pip"),
        usual=lambda: say("setup-about-seconds", n=10),
        stamp=folder / ".stamp",
        digest=files.digest(sys.version, str(folder)),
        command=lambda: (sys.executable, "-m", "venv", "--clear", str(folder)),
        folder=files.ROOT,
    )


def packages_step(
    venv: Venv, group: str, says: Callable[[], str], usual: Callable[[], str]
) -> Step:
    """Plan the install of one group's pinned packages."""
    return Step(
        says=says,
        usual=usual,
        stamp=venv.folder / (".stamp-" + group),
        digest=files.digest(files.read(pins(group)), files.read(venv.stamp)),
        command=lambda: _install(venv, *PINNED, "-r", str(pins(group))),
        folder=files.ROOT,
        settings=lambda: indexes.settings(python_with_pip()),
    )


def project_step(venv: Venv) -> Step:
    """Plan the install of this project itself, as links to its source."""
    return Step(
        says=lambda: say("setup-project"),
        usual=lambda: say("setup-few-seconds"),
        stamp=venv.folder / ".stamp-project",
        digest=files.digest(files.read(files.ROOT / "pyproject.toml"), files.read(venv.stamp)),
        command=lambda: _install(
            venv, "--no-deps", "--no-build-isolation", "--no-index", "-e", str(files.ROOT)
        ),
        folder=files.ROOT,
    )


def _install(venv: Venv, *what: str) -> tuple[str, ...]:
    fetch_uv()
    command = (str(uv()), "pip", "install", "--no-progress", "--python", str(venv.python))
    # Compiled once, as pip does: else each start is slow where Python may not write.
    return (*command, "--compile-bytecode", *what)


def wheels_folder(group: str) -> Path:
    """Give the folder of wheels that are fetched and never installed."""
    return files.ROOT / ".cache/wheels" / group


def wheels_step(venv: Venv, group: str, says: Callable[[], str]) -> Step:
    """Plan to fetch a list's pinned wheels for Python in a browser, none of which is installed."""
    folder = wheels_folder(group)
    options = ("--no-deps", "--dest", str(folder))
    pure = ("--platform=any", "--abi=none", "--python-version=3.14")
    return Step(
        says=says,
        usual=lambda: say("setup-about-seconds", n=10),
        stamp=folder / ".stamp",
        digest=files.digest(files.read(pins(group))),
        command=lambda: (
            *(str(venv.python), *PIP, "download", *QUIET, *options),
            *(*pure, *PINNED, "-r", str(pins(group))),
        ),
        folder=files.ROOT,
    )
