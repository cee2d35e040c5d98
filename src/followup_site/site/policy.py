"""What a page may load and run, and the scripts that stand in pages themselves.

Each page says it in a `<meta>` before all that it governs, so it holds on the web, in a preview and
from a USB stick. `'self'` works from a folder too: tried with Chromium 156 and Firefox 153 ESR, a
page from file:// loads scripts, styles, fonts, pictures and frames beside it, and runs no other.
"""

from __future__ import annotations

import base64
import hashlib
from collections.abc import Sequence

__all__ = ["DEVICES", "HEADER", "LAB", "allow", "hash_of", "page_policy", "tag"]

_NEVER = {"object-src": "'none'", "base-uri": "'none'"}
LAB = "; ".join(
    (
        # Python and Jupyter compile what they run.
        "default-src 'self'; script-src 'self' 'unsafe-inline' 'unsafe-eval' blob: data:",
        "style-src 'self' 'unsafe-inline'; img-src 'self' data: blob:; font-src 'self' data:",
        "worker-src 'self' blob: data:; connect-src 'self' data: blob:; frame-src 'self'",
        *(f"{name} {value}" for name, value in _NEVER.items()),
    )
)
"""The policy of a page that runs Jupyter."""

_SOUND = "'self' blob:"  # what somebody records is played from the page's own memory
HEADER = f"{LAB}; media-src {_SOUND}; frame-ancestors 'self'"
"""What a server may say of every file: what all pages need, and that no other site frames them."""

DEVICES = "camera=(), geolocation=(), microphone=(self)"
"""Which devices a server lets pages ask for: the microphone, and only the site's own pages.

Two rules of a host for one header add up to what no two hosts read alike, so all pages have one.
"""


def page_policy(scripts: Sequence[str]) -> str:
    """Give the policy of our own pages: all from the site itself, and scripts only as listed.

    Args:
        scripts: The text of each script that stands in a page, to the letter.
    """
    rules = {
        "default-src": "'self'",
        "script-src": " ".join(("'self'", *map(hash_of, scripts))),
        # A bar's width and a word's place in its sentence stand in `style`.
        "style-src": "'self' 'unsafe-inline'",
        # The cord beside a story is a picture inside the style sheet.
        "img-src": "'self' data:",
        "media-src": _SOUND,
        **_NEVER,
        "form-action": "'none'",
    }
    return "; ".join(f"{name} {value}" for name, value in rules.items())


def hash_of(script: str) -> str:
    """Name a script by what it says, as policies do."""
    digest = hashlib.sha256(script.encode()).digest()
    return f"'sha256-{base64.b64encode(digest).decode()}'"


def allow(page: str, script: str) -> str:
    """Let one more script run in one of our own pages, whose HTML this is."""
    # Where all scripts may run, a hash would forbid all but its own.
    listed = "script-src 'self' 'sha256-"
    return page.replace(listed, listed.replace("'sha256-", f"{hash_of(script)} 'sha256-"))


def tag(policy: str) -> str:
    """Write a policy as it stands in a page's head, before all that it governs."""
    return f'<meta http-equiv="Content-Security-Policy" content="{policy}">'
