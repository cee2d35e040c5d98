"""Hands on to uv what a person has set for pip: which index, which certificates, which proxy.

uv reads variables of its own and none of pip's. What is set for uv itself stays as it is.
"""

from __future__ import annotations

import ast
import os
import re
import subprocess
from collections.abc import Mapping
from pathlib import Path

# pip's option, uv's variable, and what stands between several values there.
OPTIONS = (
    ("index-url", "UV_DEFAULT_INDEX", " "),
    ("extra-index-url", "UV_INDEX", " "),
    ("find-links", "UV_FIND_LINKS", ","),
    ("trusted-host", "UV_INSECURE_HOST", " "),
    ("cert", "SSL_CERT_FILE", ""),
    ("proxy", "ALL_PROXY", ""),
    ("default-timeout", "UV_HTTP_TIMEOUT", ""),
    ("timeout", "UV_HTTP_TIMEOUT", ""),
)
# pip's own order: what is set later counts.
SECTIONS = ("global.", "install.", ":env:.")
YES = ("1", "true", "yes", "on")


def settings(python: Path) -> dict[str, str]:
    """Give the variables for uv that say what is set for pip.

    Args:
        python: A Python that has pip.
    """
    ran = subprocess.run(
        [str(python), "-m", "pip", "config", "list"],
        capture_output=True,
        encoding="utf-8",
        errors="replace",
        check=False,
    )
    return for_uv(listed(ran.stdout), os.environ)


def listed(printed: str) -> dict[str, str]:
    """Read what pip says of its settings.

    Args:
        printed: The output of `pip config list`.

    Returns:
        Each option with the value that counts.
    """
    found = dict(re.findall(r"^(\S+?)=(.+)$", printed, re.MULTILINE))
    return {
        name.removeprefix(section): str(ast.literal_eval(value))
        for section in SECTIONS
        for name, value in found.items()
        if name.startswith(section)
    }


def for_uv(pip: Mapping[str, str], own: Mapping[str, str]) -> dict[str, str]:
    """Say for uv what is set for pip.

    Args:
        pip: pip's options, with their values.
        own: The variables that are set already; they win.

    Returns:
        Variables for uv.
    """
    said = {
        variable: between.join(pip[option].split()) if between else pip[option]
        for option, variable, between in OPTIONS
        if pip.get(option)
    }
    if pip.get("no-index", "").lower() in YES:
        said["UV_NO_INDEX"] = "1"
    # As pip does: all indexes are asked, and the computer's own certificates are trusted.
    said["UV_INDEX_STRATEGY"] = "unsafe-best-match"
    said["UV_SYSTEM_CERTS"] = "1"
    return {name: value for name, value in said.items() if name not in own}
