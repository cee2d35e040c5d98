"""Puts the practice calls, compiled, into the wheel, so that playing them takes only Python."""

from __future__ import annotations

import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledCalls(BuildHookInterface):  # type: ignore[type-arg, misc]
    """Compiles `calls/*.yml` while the wheel is built."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile each call; an installation that can be edited reads the sources themselves."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from followup.calls import compile_call, dumps, read_call

        self.folder = tempfile.TemporaryDirectory()
        for file in sorted((root / "calls").glob("*.yml")):
            output = Path(self.folder.name) / f"{file.stem}.json"
            output.write_text(dumps(compile_call(read_call(file), file.name)), encoding="utf-8")
            build_data["force_include"][str(output)] = f"followup/calls/compiled/{output.name}"

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take the compiled calls away again."""
        if version != "editable":
            self.folder.cleanup()
