"""Makes and mends what the scripts run in: Python packages in `.venv`, Node ones in `web`.

A script starts with::

    from _start import start

    start("site")

This package needs only Python's standard library and the catalogue. Its syntax, and that of every
script, is one that old Pythons can read too, so that they can say that they are too old.
"""

from __future__ import annotations

import os
import signal
import subprocess
import sys
from collections.abc import Iterator
from pathlib import Path

from followup.words import WordsError, say
from followup_site.environment import files, nodejs
from followup_site.environment.files import ROOT, digest, only_one, read, write, write_if_new
from followup_site.environment.nodejs import node
from followup_site.environment.python import (
    Venv,
    make,
    packages_step,
    project_step,
    wheels_folder,
    wheels_step,
)
from followup_site.environment.steps import (
    SetupFailed,
    Step,
    child_settings,
    log_path,
    progress,
    run_hidden,
    run_step,
)

__all__ = [
    "INSIDE",
    "ROOT",
    "SetupFailed",
    "Venv",
    "child_settings",
    "digest",
    "ensure",
    "log_path",
    "node",
    "only_one",
    "progress",
    "provide",
    "read",
    "rerun_inside",
    "run_hidden",
    "site_venv",
    "wheels_folder",
    "write",
    "write_if_new",
    "zensical_venv",
]

INSIDE = "FOLLOWUP_INSIDE"
LEAST_NODE_OF_LIGHTHOUSE = (22, 19)


def site_venv() -> Venv:
    """Give the environment in which everything runs."""
    return Venv(files.ROOT / ".venv")


def zensical_venv() -> Venv:
    """Give the environment of the other generator."""
    return Venv(files.ROOT / ".zensical")


def ensure(*groups: str) -> None:
    """Make or mend what the groups need, and say so while it takes long.

    A failure ends the program with one clear line and exit code 1.

    Args:
        groups: Any of "site", "test", "engines", "zensical", "bench" and "lab". "test" takes
            "site" with it.
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
    except WordsError as error:
        sys.exit(f"words/en/{error}")
    except OSError as error:
        sys.exit(say("setup-no-folder", file=str(files.ROOT), why=str(error)))
    except KeyboardInterrupt:
        print("\n" + say("setup-go-on"), file=sys.stderr)
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
    child = subprocess.Popen([str(site_venv().python), script, *sys.argv[1:]], env=settings)
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


def _all_done(groups: tuple[str, ...]) -> bool:
    """Tell whether nothing is left to do."""
    sound = all(venv.is_sound() for venv in _venvs(groups))
    return sound and all(step.is_done() for step in _steps(groups))


def _mend(groups: tuple[str, ...]) -> None:
    """Do each step that is not done, in order."""
    for venv in _venvs(groups):
        if not venv.is_sound():
            make(venv)
    for step in _steps(groups):
        if not step.is_done():
            run_step(step)


def _venvs(groups: tuple[str, ...]) -> list[Venv]:
    """List the environments that the groups live in."""
    chosen = [site_venv()] if set(groups) - {"zensical"} else []
    return chosen + ([zensical_venv()] if "zensical" in groups else [])


def _steps(groups: tuple[str, ...]) -> Iterator[Step]:
    """List the steps of the groups in the order in which they build on each other."""
    site, web = site_venv(), files.ROOT / "web"
    if "site" in groups or "test" in groups:
        yield packages_step(site, "site", lambda: say("setup-site-python"), _half_a_minute)
        yield project_step(site)
    if "test" in groups:
        yield packages_step(site, "test", lambda: say("setup-test-python"), _half_a_minute)
        yield wheels_step(site, "widgets-7", lambda: say("setup-older-widgets"))
    if "zensical" in groups:
        venv = zensical_venv()
        yield packages_step(venv, "zensical", lambda: say("setup-zensical"), _ten_seconds)
    if "site" in groups or "test" in groups:
        yield nodejs.packages(web, lambda: say("setup-site-node"), _ten_seconds)
    if "test" in groups:
        yield nodejs.packages(web / "checks", lambda: say("setup-test-node"), _ten_seconds)
    if "engines" in groups:
        yield nodejs.packages(web / "engines", lambda: say("setup-old-browsers"), _half_a_minute)
    if "lab" in groups:
        yield wheels_step(site, "lab", lambda: say("setup-lab-jupyter"))
        yield wheels_step(site, "browser", lambda: say("setup-lab-packages"))
        yield nodejs.packages(web / "lab", lambda: say("setup-lab-python"), _ten_seconds)
    if "bench" in groups:
        least = LEAST_NODE_OF_LIGHTHOUSE
        yield nodejs.packages(web / "bench", lambda: say("setup-lighthouse"), _a_minute, least)


def _ten_seconds() -> str:
    return say("setup-about-seconds", n=10)


def _half_a_minute() -> str:
    return say("setup-about-seconds", n=30)


def _a_minute() -> str:
    return say("setup-about-minute")
