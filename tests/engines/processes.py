"""Starts the programs that a browser is made of, and ends all that they started."""

from __future__ import annotations

import os
import re
import signal
import subprocess
from collections.abc import Sequence
from contextlib import ExitStack, suppress
from pathlib import Path
from threading import Thread
from typing import IO, Any

LISTENING = re.compile(rb"listening on (ws://\S+)", re.IGNORECASE)


def launch(
    running: ExitStack,
    command: Sequence[str],
    more: dict[str, str] | None = None,
    **options: Any,
) -> subprocess.Popen[bytes]:
    """Start a program in a group of its own, which ends when `running` does.

    Args:
        running: What ends it.
        command: The program and its arguments.
        more: More variables of its environment.
        options: More of what `subprocess.Popen` takes.
    """
    settings = {**os.environ, **(more or {})}
    nothing = dict.fromkeys(("stdin", "stdout", "stderr"), subprocess.DEVNULL)
    process = subprocess.Popen(
        list(command), env=settings, start_new_session=True, **{**nothing, **options}
    )
    running.callback(end, process)
    return process


def end(process: subprocess.Popen[bytes]) -> None:
    """End a program with all that it started."""
    with suppress(ProcessLookupError):
        os.killpg(process.pid, signal.SIGKILL)
    process.wait()
    if process.stderr:
        process.stderr.close()


def launch_listening(
    running: ExitStack, command: Sequence[str], more: dict[str, str] | None = None
) -> str:
    """Start a browser, and give the address of the websocket that it tells of.

    Raises:
        RuntimeError: It ended before; the text is what it printed.
    """
    process = launch(running, command, more, stderr=subprocess.PIPE)
    assert process.stderr
    printed = b""
    for line in process.stderr:
        printed += line
        if found := LISTENING.search(line):
            # Nobody reads on, and a pipe that is full would stop the browser.
            Thread(target=drain, args=(process.stderr,), daemon=True).start()
            return found[1].decode()
    raise RuntimeError(f"{Path(command[0]).name} ended: {printed.decode('utf-8', 'replace')}")


def drain(pipe: IO[bytes]) -> None:
    """Read a pipe to its end."""
    with suppress(ValueError, OSError):
        for _ in pipe:
            pass
