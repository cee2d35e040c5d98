"""Commands and answers over one websocket, as DevTools and WebDriver BiDi have them."""

from __future__ import annotations

import json
from contextlib import ExitStack
from itertools import count
from typing import Any

from engine import EngineError
from websockets.exceptions import WebSocketException
from websockets.sync.client import connect

PATIENCE = 120


class Commands:
    """A connection that stays open while `running` does.

    Args:
        url: The address of the browser's websocket.
        running: What closes it.
    """

    def __init__(self, url: str, running: ExitStack) -> None:
        self.socket = running.enter_context(
            connect(url, max_size=None, compression=None, proxy=None, ping_interval=None)
        )
        self.numbers = count(1)

    def __call__(self, method: str, params: dict[str, Any], **beside: str) -> dict[str, Any]:
        """Give a command and wait for its answer; what the browser tells meanwhile is let go.

        Args:
            method: The command's name.
            params: What it takes.
            beside: What stands beside these, such as a session.

        Returns:
            Its result.

        Raises:
            EngineError: The browser refused, or has ended.
        """
        number = next(self.numbers)
        command = {"id": number, "method": method, "params": params, **beside}
        try:
            self.socket.send(json.dumps(command))
            while True:
                answer = json.loads(self.socket.recv(timeout=PATIENCE))
                if answer.get("id") == number:
                    break
        except (WebSocketException, TimeoutError) as error:
            raise EngineError(f"{method}: {error!r}") from error
        if "error" in answer:
            raise EngineError(f"{method}: {answer.get('message') or answer['error']}")
        result: dict[str, Any] = answer["result"]
        return result
