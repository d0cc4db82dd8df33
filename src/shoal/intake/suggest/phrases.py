"""Comparing texts with many phrases at once: which share of what each says does the other say?"""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from dataclasses import dataclass
from itertools import chain

import numpy as np
import numpy.typing as npt
from scipy import sparse

from shoal.intake.suggest.concepts import FILLER, Likeness, alike, lexicon

Floats = npt.NDArray[np.float64]

_LITTLE = {
    FILLER: 0.04,
    "#person": 0.15,
    "#case": 0.3,
    "#type": 0.45,
    "#method": 0.5,
    "#moment": 0.08,
    "#first-time": 0.5,
    "#data": 0.4,
    "#status": 0.6,
    "#name": 0.7,
    "#count": 0.7,
    "#level": 0.5,
    "#primary": 0.6,
    "#activity": 0.5,
    "#details": 0.8,
    "#sector": 0.7,
    "#means": 0.7,
}
"""Units that say little, by the share of the usual weight that they have."""
_STRANGE = 0.6
"""Share of the usual weight of a word that no phrase has."""
_DIGIT = 0.1
"""Share of the usual weight of a number, or of a letter alone."""
_OF_PHRASE = 0.6
"""How much it counts that a text says all that a phrase says, against that it says nothing else."""
_LEAST_SAID = 1.2
"""Weight below which a text or a phrase says too little to be compared."""


@dataclass(frozen=True)
class Phrase:
    """Something that a target is called.

    Args:
        target: Number of what is called so.
        text: The phrase.
        language: Its language, or "" of a name for machines.
        trust: From 0 to 1, how surely the phrase means the target.
        kind: "name", "label", "synonym" or "definition": why it is believed.
    """

    target: int
    text: str
    language: str = ""
    trust: float = 1.0
    kind: str = "label"


class PhraseIndex:
    """Phrases, made ready to be compared with many texts.

    Args:
        phrases: The phrases.
        targets: How many targets there are.
    """

    def __init__(self, phrases: Sequence[Phrase], targets: int) -> None:
        self.phrases = tuple(phrases)
        self.targets = targets
        said = [lexicon().units(phrase.text) for phrase in phrases]
        self._vocabulary = {unit: i for i, unit in enumerate(dict.fromkeys(chain.from_iterable(said)))}
        self._weights = self._weigh(said)
        named = (units for phrase, units in zip(phrases, said, strict=True) if phrase.kind != "definition")
        self._named = frozenset(chain.from_iterable(named))
        rows = [i for i, units in enumerate(said) for _ in units]
        columns = [self._vocabulary[unit] for units in said for unit in units]
        shape = (len(phrases), len(self._vocabulary))
        self._holds = sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=shape)
        weighed = self._holds @ sparse.diags(self._weights)
        totals = np.asarray(weighed.sum(axis=1)).ravel()
        self._shares = (sparse.diags(1 / np.maximum(totals, _LEAST_SAID)) @ weighed).tocsr()
        self._trust = np.array([phrase.trust for phrase in phrases])
        self._target_of = np.array([phrase.target for phrase in phrases])

    def _weigh(self, said: Sequence[tuple[str, ...]]) -> Floats:
        """A unit weighs the more the fewer targets are called by it."""
        used: dict[str, set[int]] = {}
        for phrase, units in zip(self.phrases, said, strict=True):
            for unit in units:
                used.setdefault(unit, set()).add(phrase.target)
        return np.array([_little(unit) * np.log(1 + self.targets / len(used[unit])) for unit in self._vocabulary])

    def weight(self, unit: str) -> float:
        """What a unit of a text weighs: a word that no phrase has weighs too, for it says something else."""
        at = self._vocabulary.get(unit)
        usual = float(np.log(1 + self.targets))
        if at is not None:
            return float(self._weights[at])
        return _little(unit) * usual * (1.0 if unit.startswith("#") else _STRANGE)

    def compare(self, texts: Sequence[Sequence[str]], common: frozenset[str] = frozenset()) -> Compared:
        """Compare texts with every phrase.

        Args:
            texts: Units of each text.
            common: Units that many of the texts share, so that they say little of one.

        Returns:
            How well each text says what each phrase says.
        """
        units = list(dict.fromkeys(chain.from_iterable(texts)))
        meant = self._meant(units)  # units x vocabulary
        weights = np.array([self.weight(unit) * (0.15 if unit in common else 1.0) for unit in units])
        rows = [i for i, text in enumerate(texts) for _ in text]
        columns = [units.index(unit) for text in texts for unit in text]
        holds = sparse.csr_matrix((np.ones(len(rows)), (rows, columns)), shape=(len(texts), max(len(units), 1)))
        said = holds @ meant
        said.data = np.minimum(said.data, 1.0)
        of_phrase = (said @ self._shares.T).tocsr()
        shared = (meant @ self._holds.T).tocsr()
        shared.data = np.minimum(shared.data, 1.0)
        padded = weights if units else np.zeros(1)
        weighed = holds @ sparse.diags(padded)
        totals = np.asarray(weighed.sum(axis=1)).ravel()
        said_enough = np.maximum(totals, _LEAST_SAID)
        of_text = (sparse.diags(1 / said_enough) @ weighed @ shared).tocsr()
        both = of_phrase.power(_OF_PHRASE).multiply(of_text.power(1 - _OF_PHRASE)) @ sparse.diags(self._trust)
        return self._best(both.tocoo(), len(texts))

    def _best(self, scores: sparse.coo_matrix, texts: int) -> Compared:
        """For each text and target the best of the target's phrases."""
        best = Compared(np.zeros((texts, self.targets)), np.full((texts, self.targets), -1, dtype=np.int64))
        order = np.argsort(scores.data, kind="stable")
        rows, phrases, data = scores.row[order], scores.col[order], scores.data[order]
        targets = self._target_of[phrases]
        best.scores[rows, targets] = data  # of several the last stays: the best
        best.phrases[rows, targets] = phrases
        return best

    def _meant(self, units: Sequence[str]) -> sparse.csr_matrix:
        """How like each unit is to each of the vocabulary."""
        known = self._vocabulary
        strange = [unit for unit in units if unit not in self._named and not unit.startswith("#")]
        stems = chain(lexicon().singles, (unit for unit in self._named if not unit.startswith("#")))
        guesses = alike(strange, stems) if strange else {}
        rows, columns, values = [], [], []
        for row, unit in enumerate(units):
            meanings: Likeness = guesses.get(unit, {}) | ({unit: 1.0} if unit in known else {})
            for meaning, likeness in meanings.items():
                if meaning in known:
                    rows.append(row)
                    columns.append(known[meaning])
                    values.append(likeness)
        return sparse.csr_matrix((values, (rows, columns)), shape=(max(len(units), 1), len(known)))


@dataclass(frozen=True, eq=False)
class Compared:
    """How well texts say what targets are called.

    Args:
        scores: Texts x targets, from 0 to 1.
        phrases: Texts x targets: number of the phrase that says it best, or -1.
    """

    scores: Floats
    phrases: npt.NDArray[np.int64]


def _little(unit: str) -> float:
    return _DIGIT if unit.isdigit() or len(unit) == 1 else _LITTLE.get(unit, 1.0)


def common_units(texts: Iterable[Sequence[str]], *, share: float = 0.4, least: int = 6) -> frozenset[str]:
    """Units that so many of a file's headers have that they say little of one.

    Args:
        texts: Units of each header.
        share: Share of the headers from which a unit is common.
        least: Headers below which nothing is common.
    """
    listed = [set(text) for text in texts]
    if len(listed) < least:
        return frozenset()
    counts: dict[str, int] = {}
    for text in listed:
        for unit in text:
            counts[unit] = counts.get(unit, 0) + 1
    return frozenset(unit for unit, count in counts.items() if count >= share * len(listed))
