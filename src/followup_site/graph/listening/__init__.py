"""Hearing what a Python reads, in this process and in children."""
