"""Jupyter for the browser lab: its simple notebook app, unpacked and set up for learners."""

from __future__ import annotations

import hashlib
import io
import json
import re
import tarfile
from html import escape
from pathlib import Path
from typing import Any

from followup.words import say, spoken
from followup_site import environment
from followup_site.graph import Draft
from followup_site.lab import files as lab_files
from followup_site.site import policy

APP = "notebooks"
FOLDER = ".cache/lab/app"
START_FILES = "web/lab/start-files.json"
TOGETHER = "build/start.js"
EXTENSIONS = "share/jupyter/labextensions/"
KERNEL = "@jupyterlite/pyodide-kernel-extension"
# Of Jupyter's own apps only the notebook is kept; it needs nothing of the others' folders.
APPS = ("consoles", "edit", "lab", "repl", "tree")
SOURCE_MAP = re.compile(r"\n?//# sourceMappingURL=.*\s*$")
LEFT_OUT = re.compile(rf"\.map$|\.eot$|\.ttf$|\.svg$|^build/({'|'.join(APPS)})/")
KEPT = re.compile(rf"^(build/|{APP}/favicon|service-worker\.js$)")


def app(draft: Draft) -> None:
    """Unpack the app and its extensions, and write the page that opens a notebook."""
    root, folder = draft.root, draft.place(FOLDER)
    folder.mkdir()
    core, kernel, widgets = _in_order(lab_files.wheels(root, "lab"))
    own_page = _unpack_app(core, folder)
    for wheel in (kernel, widgets):
        lab_files.unpack(wheel, folder / "extensions", EXTENSIONS)
    for file in (folder / "extensions").rglob("*"):
        if file.suffix in (".map", ".whl"):
            file.unlink()
    web = root / "web/lab"
    settings = json.loads(environment.read(web / "settings.json"))
    _write_schemas(folder, settings["disabledExtensions"])
    _write_translations(folder)
    worker = next((folder / "extensions" / KERNEL / "static").glob("comlink.worker.*.js"))
    own = environment.read(web / "worker.mjs")
    own = own.replace("{{kernel}}", "../" + worker.relative_to(folder).as_posix())
    (folder / "python").mkdir()
    environment.write(folder / "python/worker.mjs", own)
    main = re.search(r'id="jupyter-lite-main"[^>]*href="\.\./([^"]+)"', own_page)
    assert main
    _write_together(root, folder)
    places = {"main": main[1], "settings": as_script(configuration(folder, settings))}
    _write_pages(web, folder, {**places, "start-files": as_script(start_files(root, folder))})


def _write_together(root: Path, folder: Path) -> None:
    """Write into one file the parts of Jupyter that each start needs.

    Each part only says what it holds; Jupyter asks for none that has been said. So a start is one
    request and not a hundred, of which each would name the next.
    """
    parts = [environment.read(folder / name) for name in _known(root, folder) if _is_part(name)]
    environment.write(folder / TOGETHER, "\n".join(map(_apart, parts)))


def _is_part(name: str) -> bool:
    """Tell whether a script only says what it holds; the others run, from their own address."""
    return "remoteEntry" not in name and "/bundle.js" not in name


def _apart(script: str) -> str:
    """Keep a script's strictness and names to itself."""
    return f"(()=>{{{SOURCE_MAP.sub('', script)}\n}})();"


def _write_pages(web: Path, folder: Path, places: dict[str, str]) -> None:
    """Write the page that opens a notebook, and the one that leads from the lab to the exercises.

    Args:
        web: The folder of the pages as they were written.
        folder: The lab's folder.
        places: What the pages hold beside words, by place.
    """
    words = {name: escape(said) for name, said in _words().items()}
    places = {**words, "policy": policy.tag(policy.LAB), **places}
    for source, page in (("notebook.html", APP + "/index.html"), ("index.html", "index.html")):
        environment.write(folder / page, _filled(environment.read(web / source), places))


def _words() -> dict[str, str]:
    """Say what the two pages hold, by place; the rest is said by the script."""
    return {
        "language": spoken().code,
        "direction": spoken().direction,
        "title": say("lab-title-first"),
        "starting": say("lab-starting-first"),
        "needs-scripts": say("lab-needs-scripts"),
        "too-old": say("lab-too-old"),
        "lost": say("lab-lost"),
        "read-online": say("lab-read-online"),
        "back": say("lab-back"),
        "exercises": say("lab-exercises"),
    }


def _filled(page: str, places: dict[str, str]) -> str:
    """Put into a page what its places, such as `{{title}}`, ask for."""
    return re.sub(r"\{\{([\w-]+)\}\}", lambda found: places[found[1]], page)


def as_script(value: object) -> str:
    """Write a value as JSON that can stand inside a page."""
    return json.dumps(value, sort_keys=True).replace("<", "\\u003c")


def start_files(root: Path, folder: Path) -> list[str]:
    """List what Jupyter fetches up to the first result: what is together, and the rest."""
    together = hashlib.sha256((folder / TOGETHER).read_bytes()).hexdigest()[:8]
    apart = [name for name in _known(root, folder) if not _is_part(name)]
    return [f"{TOGETHER}?v={together}", *apart]


def _known(root: Path, folder: Path) -> list[str]:
    """List the scripts that Jupyter asks for one by one, as measured once and kept.

    `python scripts/bench.py lab --record` measures it anew.
    """
    known: list[str] = json.loads(environment.read(root / START_FILES))
    return [name for name in known if (folder / name.partition("?")[0]).is_file()]


def ask_one_by_one(lab: Path) -> None:
    """Let the page of a copy of the lab fetch nothing ahead, so that Jupyter asks for each part."""
    page = lab / APP / "index.html"
    text = environment.read(page)
    page.unlink()  # it may be one file with the lab's own
    environment.write(page, re.sub(r'(id="lab-start-files"[^>]*>)[^<]*', r"\1[]", text))


def _in_order(wheels: list[Path]) -> tuple[Path, Path, Path]:
    names = ("jupyterlite_core", "jupyterlite_pyodide_kernel", "jupyterlab_widgets")
    found = [next(it for it in wheels if it.name.startswith(name)) for name in names]
    return found[0], found[1], found[2]


def _unpack_app(core: Path, folder: Path) -> str:
    """Unpack what is kept of the app, and give its own page."""
    files = dict(lab_files.read_zip(core))
    packed = next(content for name, content in files.items() if name.endswith(".tgz"))
    page = ""
    with tarfile.open(fileobj=io.BytesIO(packed)) as app:
        for member in app:
            name = member.name.removeprefix("package/")
            content = app.extractfile(member) if member.isfile() else None
            if content and name == f"{APP}/index.html":
                page = content.read().decode()
            elif content and KEPT.search(name) and not LEFT_OUT.search(name):
                place = folder / name
                place.parent.mkdir(parents=True, exist_ok=True)
                place.write_bytes(content.read())
    return page


def _extensions(folder: Path) -> list[dict[str, Any]]:
    """Read what each extension says about itself."""
    files = sorted((folder / "extensions").glob("*/*/package.json"))
    return [json.loads(environment.read(file)) for file in files]


def _write_schemas(folder: Path, disabled: list[str]) -> None:
    """Write the extensions' settings where the app looks for them, of none that is disabled.

    The app asks the device's storage for each of them, again and again.
    """
    file = folder / "build/schemas/all.json"
    own = [it for it in json.loads(environment.read(file)) if _is_used(it["id"], disabled)]
    environment.write(file, json.dumps(own))
    all_of_them = []
    for package in _extensions(folder):
        schemas = folder / "extensions" / package["name"] / "schemas" / package["name"]
        for file in sorted(schemas.glob("*.json")):
            schema = json.loads(environment.read(file))
            name = f"{package['name']}:{file.stem}"
            entry = {"id": name, "raw": "{}", "schema": schema, "settings": {}}
            all_of_them.append({**entry, "version": package["version"]})
    environment.write(folder / "build/schemas/all_federated.json", json.dumps(all_of_them))


def _is_used(plugin: str, disabled: list[str]) -> bool:
    """Tell whether a plugin, such as `@jupyterlab/toc-extension:registry`, is not disabled."""
    return plugin not in disabled and plugin.partition(":")[0] not in disabled


def _write_translations(folder: Path) -> None:
    """Write that there is no language but Jupyter's own."""
    translations = folder / "api/translations"
    translations.mkdir(parents=True)
    english = {"en": {"displayName": "English", "nativeName": "English"}}
    environment.write(translations / "all.json", json.dumps({"data": english, "message": ""}))
    environment.write(translations / "en.json", json.dumps({"data": {}, "message": ""}))


def configuration(folder: Path, settings: dict[str, Any]) -> dict[str, Any]:
    """Complete our settings with what is only known from the packages."""
    loaded = [
        {"name": package["name"], **package["jupyterlab"]["_build"]}
        for package in _extensions(folder)
    ]
    return {**settings, "appName": say("lab-name"), "federated_extensions": loaded}
