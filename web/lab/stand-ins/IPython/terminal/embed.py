"""Stands in for IPython's shell in a terminal, which a browser has not."""


def embed(**_):
    """Do nothing: there is no terminal."""
