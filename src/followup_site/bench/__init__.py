"""Measures what is promised, each measure beside another one of the same run."""
