"""Runs the notebooks, and makes of them what the site and a Jupyter of one's own need."""
