"""Where the exercises stand once they are gathered. It imports nothing, so that asking costs nothing."""

__all__ = ["GATHERED"]

GATHERED = ".cache/exercises"
