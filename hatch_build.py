"""Puts calls, words and facts, compiled, into the wheel, so that a learner needs only Python."""

from __future__ import annotations

import json
import sys
import tempfile
from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class CompiledSources(BuildHookInterface):  # type: ignore[type-arg, misc]
    """Compiles `calls/`, `words/` and `facts/` while the wheel is built."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:
        """Compile the sources; an installation that can be edited reads the sources themselves."""
        if version == "editable":
            return
        root = Path(self.root)
        sys.path.insert(0, str(root / "src"))
        from followup.calls import also_by_beat, compile_call, dumps, read_call
        from followup_site.catalogue.compiling import write_compiled

        self.folder = tempfile.TemporaryDirectory()
        for file in sorted((root / "calls").glob("*.yml")):
            output = Path(self.folder.name) / f"{file.stem}.json"
            call = read_call(file)
            output.write_text(dumps(compile_call(call, file.name)), encoding="utf-8")
            build_data["force_include"][str(output)] = f"followup/calls/compiled/{output.name}"
            if also := also_by_beat(call):
                output = Path(self.folder.name) / f"{file.stem}-also.json"
                output.write_text(json.dumps(also), encoding="utf-8")
                place = f"followup/calls/compiled/also/{file.stem}.json"
                build_data["force_include"][str(output)] = place
        for output, place in write_compiled(root, Path(self.folder.name)).items():
            build_data["force_include"][str(output)] = place

    def finalize(self, version: str, build_data: dict[str, Any], artifact_path: str) -> None:
        """Take the compiled files away again."""
        if version != "editable":
            self.folder.cleanup()
