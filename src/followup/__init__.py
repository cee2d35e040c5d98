"""The Power of Follow-up: practise the call, make it, write it down, see your own odds."""

__version__ = "0.1.0"

__all__ = ["__version__"]
