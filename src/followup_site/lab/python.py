"""Python for the browser lab: Pyodide, the packages and the project itself, compiled beforehand."""

from __future__ import annotations

import gzip
import json
import shutil
import subprocess
import tempfile
from collections.abc import Iterator
from importlib.metadata import distribution
from pathlib import Path

from followup.words import say
from followup_site import environment
from followup_site.graph import Draft
from followup_site.lab import files as lab_files

FOLDER = ".cache/lab/python"
OWN = ".cache/lab/own"
WHEEL = ".cache/wheel"

CORE = ("pyodide.mjs", "pyodide.asm.mjs", "pyodide.asm.wasm")
# What IPython can do without: completions by jedi, and a shell in a terminal.
LEFT_OUT = ("jedi", "parso", "prompt_toolkit", "wcwidth")
# What a module reads beside its code: writing a calendar takes one time zone.
DATA = ("tzdata/zoneinfo/UTC",)
# The kernel's own stand-in for ipywidgets 7.
OLD = "widgetsnbextension-3."


def python(draft: Draft) -> None:
    """Write Pyodide, what every exercise imports, and the rest."""
    root, folder = draft.root, draft.place(FOLDER)
    folder.mkdir()
    pyodide = root / "web/lab/node_modules/pyodide"
    for name in CORE:
        shutil.copyfile(pyodide / name, folder / name)
    lab_files.write_zip(folder / "packages.zip", packages(root))
    draft.heard(freeze(root, "all", folder / "packages.zip", folder))
    (folder / "packages.zip").unlink()
    squeeze(folder / "first.zip", folder / "first.bin")
    environment.write(folder / "licenses.txt", licenses(root))
    info = json.loads(environment.read(pyodide / "pyodide-lock.json"))["info"]
    start = environment.read(root / "web/lab/start.mjs")
    environment.write(folder / "start.mjs", start.replace('"{{info}}"', json.dumps(info)))


def packages(root: Path) -> Iterator[tuple[str, bytes]]:
    """Give the files of all the packages, and of our stand-ins for some of them."""
    for wheel in lab_files.wheels(root, "browser"):
        if wheel.name.split("-")[0] not in LEFT_OUT:
            yield from filter(_is_wanted, lab_files.read_zip(wheel))
    with tempfile.TemporaryDirectory() as folder:
        kernel = _kernel_wheel(root)
        lab_files.unpack(kernel, Path(folder), "/static/pypi/")
        for wheel in sorted(Path(folder).glob("*.whl")):
            if not wheel.name.startswith((OLD, "piplite")):
                yield from filter(_is_wanted, lab_files.read_zip(wheel))
    yield from yaml_files()
    stand_ins = root / "web/lab/stand-ins"
    for file in sorted(stand_ins.rglob("*.py")):
        yield file.relative_to(stand_ins).as_posix(), file.read_bytes()


def yaml_files() -> Iterator[tuple[str, bytes]]:
    """Give PyYAML's own files in plain Python, as they are installed to make the site.

    There is no wheel of it for every computer: each holds a compiled part too, which it can do
    without.
    """
    for file in distribution("pyyaml").files or ():
        if file.parts[0] == "yaml" and file.suffix == ".py":
            yield file.as_posix(), file.read_binary()


def licenses(root: Path) -> str:
    """Put together the licences of all that is in the compiled files."""
    # not words: the name of a licence
    pyodide = "Pyodide: Mozilla Public License 2.0, https://github.com/pyodide/pyodide"
    told = [pyodide]
    for wheel in [*lab_files.wheels(root, "browser"), _kernel_wheel(root)]:
        for name, content in lab_files.read_zip(wheel):
            if ".dist-info/" in name and "LICEN" in name.upper():
                told.append(f"{name}\n\n{content.decode('utf-8', 'replace').strip()}")
    for file in distribution("pyyaml").files or ():
        if ".dist-info/" in file.as_posix() and "LICEN" in file.name.upper():
            told.append(f"{file}\n\n{file.read_text().strip()}")
    return f"\n\n{'-' * 80}\n\n".join(told) + "\n"


def _kernel_wheel(root: Path) -> Path:
    return next(wheel for wheel in lab_files.wheels(root, "lab") if "kernel" in wheel.name)


def _is_wanted(file: tuple[str, bytes]) -> bool:
    """Tell whether a file of a wheel may be of use to a program."""
    name = file[0]
    if name in DATA:
        return True
    return name.endswith(".py") and "/tests/" not in name and ".data/" not in name


def freeze(root: Path, what: str, source: Path, folder: Path) -> list[str]:
    """Compile modules with the Python that will run them, and give the files that it has read.

    Raises:
        SetupFailed: It did not work; this is a mistake in the code.
    """
    script = root / "web/lab/freeze.mjs"
    command = [*environment.node(), str(script), what, str(source), str(folder)]
    ran = subprocess.run(command, capture_output=True, encoding="utf-8", check=False)
    if ran.returncode:
        log = root / ".cache/lab.log"
        log.write_text(ran.stdout + ran.stderr, encoding="utf-8")
        raise environment.SetupFailed(say("build-lab-not-compiled", file=str(log)))
    read: list[str] = json.loads(ran.stdout.splitlines()[-1])
    return read


def squeeze(source: Path, target: Path) -> None:
    """Compress a file whatever the web server does later, and leave only the compressed one."""
    target.write_bytes(gzip.compress(source.read_bytes(), 9, mtime=0))
    source.unlink()


def own(draft: Draft) -> None:
    """Keep the project's wheel, for other Jupyters, and its compiled modules, for the lab."""
    folder = draft.place(OWN)
    folder.mkdir()
    for wheel in (draft.root / WHEEL).glob("*.whl"):
        shutil.copy(wheel, folder)
        draft.heard(freeze(draft.root, "own", wheel, folder))
    squeeze(folder / "own.zip", folder / "own.bin")
