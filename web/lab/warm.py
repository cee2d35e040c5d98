"""What an exercise does, done once at build time: whatever this imports is sent to every learner.

Runs inside Pyodide. The rest of what Python has stays in a second file, fetched if asked for.
"""

from __future__ import annotations

from pathlib import Path

import pyodide_kernel

CELLS = Path(__file__).with_name("warm-cells.txt")


async def warm() -> None:
    """Run the cells as the kernel runs them, and ask for what an editor asks for."""
    shell, kernel = pyodide_kernel.ipython_shell, pyodide_kernel.kernel_instance
    shell.send_comm = lambda *_: None
    for cell in CELLS.read_text(encoding="utf-8").split("\n# %%\n"):
        await kernel.run(cell)
    kernel.complete("impo", 4)
    kernel.complete("widgets.Bu", 10)
    kernel.inspect("len", 3, 0)
    kernel.is_complete("while True:")
