"""Makes the table by which own sentences are heard, from a small sentence model.

For developers alone: the table is kept in the repository, so neither build nor tests need this.
`src/followup/hearing/README.md` says from what it was made and how well it hears.
"""

from __future__ import annotations

import csv
import random
import re
from collections import Counter
from pathlib import Path
from typing import Any

import numpy as np
import torch
from torch.nn import functional
from transformers import AutoModel, AutoTokenizer

from followup.calls import Call, read_call
from followup.facts import fact
from followup.hearing import words_in

__all__ = ["make_table"]

ROOT = Path(__file__).resolve().parents[2]
TABLE = ROOT / "src/followup/hearing/table.txt"
UNSEEN = ("the-bank", "please-do-not-call")
"""Calls that stay out, so that what is measured on them is what a new call will get."""
DIGITS: str = fact("hearing", "digits")
WIDTH: int = fact("hearing", "width")
WORDS, OWN_WORDS, EPOCHS, BATCH = 3400, 2200, 12, 256
STEPS = 3
"""How many steps of a digit the numbers spread (their standard deviation)."""


def make_table(folder: Path) -> None:
    """Make the table anew.

    Args:
        folder: The folder of the model.
    """
    torch.manual_seed(1)
    random.seed(1)
    model = Model(folder)
    calls = [read_call(path) for path in sorted((ROOT / "calls").glob("*.yml"))]
    calls = [call for call in calls if call.id not in UNSEEN]
    texts = list(dict.fromkeys([*_lines(calls), *_pages(), *_tuning()]))
    words = _vocabulary(texts, model.words)
    numbers = _learned(model, texts, words, _beats(calls))
    scaled = np.clip(np.round(numbers / (numbers.std() / STEPS)), -15, 15).astype(int)
    middle = len(DIGITS) // 2
    lines = (
        f"{word} {''.join(DIGITS[number + middle] for number in row)}\n"
        for word, row in zip(words, scaled, strict=True)
    )
    TABLE.write_text("".join(lines), encoding="ascii")


class Model:
    """The sentence model: a text in, a vector of length 1 out."""

    def __init__(self, folder: Path) -> None:
        self._tokens = AutoTokenizer.from_pretrained(folder)
        self._model = AutoModel.from_pretrained(folder).eval()
        vocabulary = (folder / "vocab.txt").read_text(encoding="utf-8").splitlines()
        self.words = [word for word in vocabulary if re.fullmatch("[a-z]{1,14}", word)][:12_000]
        """Whole words, the commonest first, as the model has them."""

    def vectors(self, texts: list[str]) -> Any:
        """Return the vector of each text, a row each: the mean over its tokens."""
        rows = []
        with torch.no_grad():
            for at in range(0, len(texts), 64):
                batch = self._tokens(
                    texts[at : at + 64],
                    padding=True,
                    truncation=True,
                    max_length=96,
                    return_tensors="pt",
                )
                mask = batch["attention_mask"][..., None].float()
                states = self._model(**batch).last_hidden_state * mask
                rows.append(functional.normalize(states.sum(1) / mask.sum(1), dim=1).numpy())
        return np.concatenate(rows)


def _lines(calls: list[Call]) -> list[str]:
    """All that is said, thought and explained in some calls, whole and in sentences."""
    found: list[str] = []
    for call in calls:
        found += [call.you, call.truth]
        for beat in call.beats:
            found += [beat.says, beat.plain, beat.thinks]
            for choice in beat.choices:
                found += [choice.says, choice.plain, choice.why, *choice.also]
    return [each for text in found if text for each in (text, *_sentences(text))]


def _pages() -> list[str]:
    """The sentences of the site's pages and of its catalogue."""
    lines: list[str] = []
    for page in sorted((ROOT / "docs/en").rglob("*.md")):
        if "calls" not in page.parts:
            lines += page.read_text(encoding="utf-8").splitlines()
    for file in sorted((ROOT / "words/en").glob("*.ftl")):
        messages = file.read_text(encoding="utf-8").splitlines()
        lines += [each.split(" = ", 1)[-1] for each in messages if not re.search("^#|{", each)]
    plain = [re.sub(r"\[([^\]]*)\]\([^)]*\)|[*_#>`|{}]|<[^>]*>", r"\1 ", each) for each in lines]
    return [each for line in plain for each in _sentences(line) if 3 <= len(each.split()) <= 40]


def _tuning() -> list[str]:
    """The sentences to tune on."""
    with (ROOT / "tests/hearing/paraphrases.tsv").open(encoding="utf-8", newline="") as lines:
        rows = list(csv.DictReader(lines, delimiter="\t", quoting=csv.QUOTE_NONE))
    return [row["text"] for row in rows if row["split"] == "train"]


def _sentences(text: str) -> list[str]:
    return [each.strip() for each in re.split(r"(?<=[.!?])\s+", text) if each.strip()]


def _vocabulary(texts: list[str], known: list[str]) -> list[str]:
    """The words of the table: first those of our own texts, then the model's commonest."""
    counts = Counter(word for text in texts for word in words_in(text))
    usual = sorted(counts.items(), key=lambda each: (-each[1], each[0]))
    own = [word for word, count in usual if count > 1 and word in set(known)]
    return list(dict.fromkeys(own[:OWN_WORDS] + [word for word in known if len(word) > 1]))[:WORDS]


def _beats(calls: list[Call]) -> list[list[list[str]]]:
    """Of each beat the texts of each choice that is said."""
    beats = [
        [[c.says, c.plain, *c.also] for c in beat.choices if not c.says.startswith("(")]
        for call in calls
        for beat in call.beats
    ]
    return [choices for choices in beats if len(choices) > 1]


def _learned(model: Model, texts: list[str], words: list[str], beats: list[list[list[str]]]) -> Any:
    """Learn numbers for words whose sums are as like as the model's vectors of whole texts.

    What is learned too is to tell the choices of a beat apart by each other's texts.
    """
    place = {word: at for at, word in enumerate(words)}

    def known(text: str) -> list[int]:
        return [place[word] for word in words_in(text) if word in place] or [0]

    vectors, alone = model.vectors(texts), model.vectors(words)
    both = np.concatenate([vectors, alone * 0.5])
    axes = np.linalg.svd(both - both.mean(0), full_matrices=False)[2][:WIDTH].T
    counts = Counter(at for text in texts for at in known(text))
    often = np.array([counts[at] + 1 for at in range(len(words))])
    rare = 1 / (1 + often / (often.sum() * 1e-3))
    numbers = torch.nn.Parameter(torch.tensor(alone @ axes * rare[:, None] * 2).float())
    told = [*(known(text) for text in texts), *([at] for at in range(len(words)))]
    asked = [[[known(text) for text in each] for each in choices] for choices in beats]
    wanted = torch.tensor(np.concatenate([vectors, alone])).float()
    _learn(numbers, told, wanted, torch.tensor(axes).float(), asked)
    return numbers.detach().numpy()


def _learn(
    numbers: Any, told: list[list[int]], wanted: Any, axes: Any, asked: list[list[list[list[int]]]]
) -> None:
    """Learn in rounds; the choices of beats come in once the words mean something."""
    step = torch.optim.Adam([numbers], lr=2e-3)
    for epoch in range(EPOCHS):
        step.param_groups[0]["lr"] = 2e-3 * (1 - 0.8 * epoch / EPOCHS)
        order = np.random.RandomState(epoch).permutation(len(told))
        for at in range(0, len(told), BATCH):
            places = order[at : at + BATCH]
            ours = _sums(numbers, [_some(told[each]) for each in places])
            theirs = wanted[places]
            alike = ((ours @ ours.T - theirs @ theirs.T) ** 2).mean() * 20
            near = (1 - (ours * functional.normalize(theirs @ axes, dim=1)).sum(1)).mean()
            loss = alike + near
            if epoch > 1:
                loss = loss + 0.5 * sum(_apart(numbers, b) for b in random.sample(asked, 10)) / 10
            step.zero_grad()
            loss.backward()
            step.step()


def _sums(numbers: Any, sentences: list[list[int]]) -> Any:
    """The sum of each sentence's words, stretched to length 1."""
    flat = torch.tensor([word for each in sentences for word in each])
    starts = torch.tensor(np.cumsum([0, *(len(each) for each in sentences[:-1])]))
    sums = functional.embedding_bag(flat, numbers, starts, mode="sum")
    return functional.normalize(sums, dim=1)


def _some(words: list[int]) -> list[int]:
    """Now and then leave out a word of a longer sentence."""
    return [word for word in words if len(words) < 4 or random.random() > 0.1] or words


def _apart(numbers: Any, choices: list[list[list[int]]]) -> Any:
    """How badly the texts of a beat's choices are told apart by each other."""
    texts = [_some(text) for each in choices for text in each]
    owner = torch.tensor([at for at, each in enumerate(choices) for _ in each])
    sums = _sums(numbers, texts)
    middle = torch.stack([sums[owner == at].mean(0) for at in range(len(choices))]).mean(0)
    apart = functional.normalize(sums - middle, dim=1)
    like = (sums @ sums.T + apart @ apart.T) / 2 - 2 * torch.eye(len(texts))
    scores = [torch.logsumexp(like[:, owner == at] * 10, 1) for at in range(len(choices))]
    return functional.cross_entropy(torch.stack(scores, 1), owner)
