"""Builds the site in another language."""

from __future__ import annotations

import json
import shutil
from pathlib import Path

from followup.words import language, say_in
from followup_site import environment
from followup_site.languages import pseudo
from followup_site.languages.folders import assemble
from followup_site.languages.making_pseudo import make as make_pseudo
from followup_site.site.building import build_site

__all__ = ["build_language"]

# What is the same in each language, and takes long.
SHARED = (".cache/wheel", ".cache/graph/wheel")


def build_language(root: Path, code: str) -> Path:
    """Build the whole site in a language.

    Args:
        root: The project's folder; the English site is built there already.
        code: The language's folder; `qps` is made anew.

    Returns:
        The folder of the built site.

    Raises:
        BuildFailed: Something is wrong.
        WordsError: There is no such language.
    """
    if code == pseudo.CODE:
        make_pseudo(root)
    language.cache_clear()
    project = assemble(root, code)
    for name in SHARED:
        if (root / name).is_dir():
            shutil.copytree(root / name, project / name, dirs_exist_ok=True)
    _write_partial(root, project, code)
    with say_in(code):
        build_site(project, with_lab=False)
    return project / "site"


def _write_partial(root: Path, project: Path, code: str) -> None:
    """Write what Material has to know of a language; for the rest it asks its own English."""
    data = language(code).data
    frame = json.loads(environment.read(root / "languages" / code / "frame.json") or "{}")
    known = json.dumps(
        {
            "language": data["language"],
            "direction": data["direction"],
            "action.skip": frame.get("extra.words.skip"),
        },
        ensure_ascii=False,
    )
    macro = f"{{% macro t(key) %}}{{{{ {known}[key] }}}}{{% endmacro %}}\n"
    for file in (root / "theme").rglob("*.*"):
        if "built" in file.parts:
            continue
        target = project / "theme" / file.relative_to(root / "theme")
        target.parent.mkdir(parents=True, exist_ok=True)
        shutil.copyfile(file, target)
    environment.write_if_new(project / f"theme/partials/languages/{code}.html", macro)
