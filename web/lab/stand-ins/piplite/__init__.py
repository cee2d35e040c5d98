"""Stands in for the kernel's installer of packages, which would need another host."""

from . import piplite as piplite
