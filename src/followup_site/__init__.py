"""What only making the site needs. An old Python can read this file, which tells it so."""

from __future__ import annotations

import sys

try:
    import followup  # noqa: F401 (it knows which Python it needs)
except ImportError as error:
    sys.exit(str(error))
