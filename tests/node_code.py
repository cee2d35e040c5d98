"""Runs the browser's modules under Node, to hold them to Python. Not a test."""

from __future__ import annotations

import json
import subprocess
from pathlib import Path
from typing import Any

from places import ROOT

from followup_site import environment
from followup_site.catalogue import compiling
from followup_site.site import assets

RUN = """
require(process.argv[1]);
const given = JSON.parse(require("fs").readFileSync(0, "utf8"));
process.stdout.write(JSON.stringify(globalThis[process.argv[2]](given)));
"""


def call(script: Path, function: str, given: Any, folder: Path) -> Any:
    """Call a function that a script puts on `globalThis`.

    Args:
        script: A module that imports the pages' own; it is bundled first.
        function: The function's name.
        given: What it is given, as JSON can hold it.
        folder: Where the bundle may be written.

    Returns:
        What it gives back.
    """
    bundle = folder / f"{script.stem}.cjs"
    program = [str(assets.esbuild(ROOT / "web")), str(script), "--bundle", "--charset=utf8"]
    program += compiling.bundler_options(compiling.write_modules(ROOT))
    subprocess.run([*program, "--format=iife", f"--outfile={bundle}"], cwd=ROOT, check=True)
    ran = subprocess.run(
        [*environment.node(), "-e", RUN, str(bundle), function],
        input=json.dumps(given),
        capture_output=True,
        encoding="utf-8",
        check=False,
    )
    assert ran.returncode == 0, ran.stderr
    return json.loads(ran.stdout)
