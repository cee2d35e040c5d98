"""Why a step of the set-up failed, read off what the step printed, in one sentence for a person.

No side effects: text in, text out.
"""

from __future__ import annotations

import re

DISK_FULL = r"No space left on device|ENOSPC|not enough space on the disk"

# The first that matches is said, so the surest signs stand first.
CAUSES = (
    (
        r"ensurepip is not available|No module named (venv|ensurepip)",
        "this Python cannot make environments: install its venv package "
        "(on Debian and Ubuntu: apt install {venv_package}) and run this again",
    ),
    (
        DISK_FULL,
        "the disk is full: free about 1 GB and run this again",
    ),
    (
        r"DO NOT MATCH THE HASHES|EINTEGRITY",
        "a downloaded package is not the one that was pinned: run this again, and if it happens "
        "again tell the maintainers before you go on",
    ),
    (
        r"CERTIFICATE_VERIFY_FAILED|SELF_SIGNED_CERT|UNABLE_TO_(GET_ISSUER|VERIFY)",
        "a secure connection was not trusted: ask who runs this network for its certificate, name "
        "its file in PIP_CERT and NODE_EXTRA_CA_CERTS, and run this again",
    ),
    (
        r"NewConnectionError|ConnectTimeout|Read timed out|ReadTimeout|ProxyError|Max retries"
        r"|name resolution|Name or service not known|getaddrinfo|nodename nor servname"
        r"|Network is unreachable|Connection (was )?(refused|reset|broken|aborted)|Could not fetch"
        r"|ENOTFOUND|EAI_AGAIN|ECONNREFUSED|ECONNRESET|ETIMEDOUT|ERR_SOCKET_TIMEOUT",
        "could not reach the package index: check the connection and run this again",
    ),
    (
        r"Permission denied|Access is denied|EACCES|EPERM|WinError (5|32)\b",
        "a file is in use or may not be changed: close other programs that run from this folder "
        "(a preview, an editor), check that the folder is yours, and run this again",
    ),
    (
        r"No matching distribution found|EBADPLATFORM",
        "a package has no build for this Python on this kind of computer: use Python 3.11 to 3.14, "
        "64 bit, on Linux, macOS or Windows",
    ),
    (
        r"metadata-generation-failed",
        "the project's own description has a mistake: mend pyproject.toml, or a file that it names",
    ),
)


def explain(printed: str) -> str:
    """Say why a step failed.

    Args:
        printed: All that the step printed.

    Returns:
        The cause and what to do, without a capital or a full stop, to follow a colon.
    """
    for sign, cause in CAUSES:
        if re.search(sign, printed):
            return cause.replace("{venv_package}", _venv_package(printed))
    return "the reason is at the end of the log"


def is_disk_full(printed: str) -> bool:
    """Tell whether a step failed because the disk was full."""
    return re.search(DISK_FULL, printed) is not None


def _venv_package(printed: str) -> str:
    """Name Debian's package for venv, as Debian's own message names it where there is one."""
    named = re.search(r"apt(?:-get)? install (python3\S*-venv)", printed)
    return named.group(1) if named else "python3-venv"
