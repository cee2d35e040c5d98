"""Reads what a call file says for the cards of two people who play it from paper."""

from __future__ import annotations

from collections.abc import Iterator

from followup._yaml import Items, Node
from followup.calls._fields import Fields, quote
from followup.calls.model import Card, Cued
from followup.words import say

__all__ = ["card_of"]

_CARD, _REPLY = ("begin", "knows", "replies", "hard", "well"), ("if", "says")


def card_of(call: Fields) -> Card:
    """Return what stands under `card` in a call file; an empty one if nothing does.

    Args:
        call: The whole file; faults are gathered there.
    """
    node = call.node("card", required=False)
    if node is None:
        return Card()
    fields = Fields(node, quote("card"), _CARD, call.faults, call.at("card"))
    return Card(
        begin=fields.text("begin", required=False),
        knows=fields.text("knows", required=False),
        replies=tuple(_replies(fields, drawn="secrets" in call.table.keys)),
        hard=fields.text("hard", required=False),
        well=fields.text("well", required=False),
    )


def _replies(card: Fields, *, drawn: bool) -> Iterator[Cued]:
    """Read the lines with their cues; `drawn` says whether one may be that of a secret."""
    node: Node | None = card.node("replies", required=False)
    if node is None:
        return
    if not isinstance(node, Items):
        card.fault(node.line, say("call-file-card-replies"))
        return
    for item in node:
        fields = Fields(item, say("call-file-this-reply"), _REPLY, card.faults)
        yield Cued(fields.text("if"), fields.text("says", required=not drawn))
