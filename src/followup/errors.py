"""The package's one family of errors.

    ValueError
    └── FollowupError    something in the input is wrong, and the text says how to fix it
"""

from __future__ import annotations

__all__ = ["FollowupError"]


class FollowupError(ValueError):
    """What is wrong with the input and how to fix it, in full sentences for a reader.

    Commands show ``str(error)`` as it is and end with `exit_code`.
    """

    exit_code = 1
