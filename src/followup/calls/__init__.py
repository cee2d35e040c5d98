"""Practice calls: read, compiled, solved, played and reviewed."""
