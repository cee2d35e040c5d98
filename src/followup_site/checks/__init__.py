"""Checks of the project that are no tests: `scripts/test.py` runs them."""
