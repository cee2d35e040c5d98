"""Chances in millionths, as the pages have them, and in points of 100, as a review says them."""

from __future__ import annotations

from fractions import Fraction

from followup.calls.graph import MILLION
from followup.calls.reviewing import Review

__all__ = ["luck_moved", "millionths", "rounded", "skill_lost", "unknown_moved", "whole"]


def skill_lost(reviewed: Review) -> int:
    """Return what all choices lost, in millionths, added up as the page adds it up."""
    turns = reviewed.turns
    return sum(millionths(turn.before) - millionths(turn.after_choice) for turn in turns)


def luck_moved(reviewed: Review) -> int:
    """Return what all replies moved, in millionths."""
    turns = reviewed.turns
    return sum(millionths(turn.after_reply) - millionths(turn.after_truth) for turn in turns)


def unknown_moved(reviewed: Review) -> int:
    """Return what the secret moved, in millionths."""
    turns = reviewed.turns
    return sum(millionths(turn.after_truth) - millionths(turn.after_choice) for turn in turns)


def millionths(chance: Fraction) -> int:
    """Return a chance as the compiled call holds it."""
    return chance.numerator * MILLION // chance.denominator


def rounded(amount: int, unit: int) -> int:
    """Return whole units of an amount without its sign, halves up, as JavaScript rounds."""
    return (2 * abs(amount) + unit) // (2 * unit)


def whole(amount: int) -> int:
    """Return millionths in whole points of 100, without a sign."""
    return rounded(amount, 10_000)
