"""T-11: a release compared with any earlier one tells hardly more of somebody who came in between than habit does.

The attacker knows gender and citizenship of a person, that they came in between two releases, and how many came with
them; six other attributes are secret. *Habit* is the best guess without the window: the value that is most frequent
among earlier people of the same gender and citizenship, known exactly. The attacker starts from it and adds what the
counts that grew say. The pass line: the share of right guesses is at most 0.05 above habit, at the upper end of its
95 % interval (one side). It is taken person by person (right with the window, less right without it), so that how
predictable the secrets are does not blur it. A *watchful* attacker does not believe the intervals where the counts
vary less.
"""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import dataclass, replace

import numpy as np
import pytest
from tests.attacks.differencing import KNOWN, Window, evidence, habit, population_shares
from tests.attacks.people import people
from tests.attacks.releasing import Published, exact_release, sound_release

from shoal.privacy import noise

ATTRIBUTES = (
    "gender",
    "citizenship",
    "ageBroad",
    "majorityStatus",
    "isForcedLabour",
    "typeOfSexProstitution",
    "meansOfControlThreats",
    "recruiterRelationFriend",
)
OLD, NEW, LATER = 3_000, 6_000, 800
"""People in the earlier releases, people who may come later, and those whom the first release did not have yet."""
LINE = 0.05
Z = 1.645
"""95 % of a normal distribution, on one side: only too much of a gain counts."""
Maker = Callable[[np.ndarray], Published]

EVERYBODY = people(OLD + NEW, 3, ATTRIBUTES, all_reported=True)
BEFORE, NEWCOMERS = EVERYBODY.part(0, OLD), EVERYBODY.part(OLD, OLD + NEW)
TARGETS = NEWCOMERS[(NEWCOMERS[:, KNOWN:] > 0).sum(axis=1) >= 3]
"""Newcomers with at least three of the six secrets in their record: the others have little to lose."""
SHARES = population_shares(EVERYBODY.domain, BEFORE)


@dataclass(frozen=True)
class Gain:
    """Right guesses of habit, and what the window adds to them."""

    habit: float
    added: float
    half: float

    @property
    def within_the_line(self) -> bool:
        """Whether the upper end of the 95 % interval keeps to the line."""
        return self.added + self.half <= LINE

    def __str__(self) -> str:
        return f"habit {self.habit:.3f}, with the window {self.added:+.3f} (± {self.half:.3f})"


def right_guesses(person: np.ndarray, guesses: list[np.ndarray]) -> float:
    """The share of a person's recorded secrets that are guessed right."""
    secrets = person[KNOWN:]
    right = [int(np.argmax(g[1:])) + 1 == secret for g, secret in zip(guesses, secrets, strict=True) if secret]
    return float(np.mean(right))


@dataclass(frozen=True)
class Game:
    """How releases are made, and who comes.

    Args:
        make: Makes a release of some people.
        together: How many people come at a time.
        targets: How many people are attacked in all.
        hidden: What a count that is not listed is taken for.
    """

    make: Maker
    together: int
    targets: int
    hidden: int = 0

    def gains(self, earlier: list[tuple[Published, ...]]) -> dict[tuple[int, bool], Gain]:
        """What an attacker gains, by set of earlier releases and by whether the attacker is watchful."""
        usual, informed = [], {(i, watchful): [] for i in range(len(earlier)) for watchful in (False, True)}
        for start in range(0, self.targets, self.together):
            batch = TARGETS[start : start + self.together]
            guesses = [habit(EVERYBODY.domain, SHARES, person) for person in batch]
            usual += [right_guesses(person, guess) for person, guess in zip(batch, guesses, strict=True)]
            after = self.make(np.concatenate([BEFORE, batch]))
            for (i, watchful), right in informed.items():
                window = replace(self._window(earlier[i], after), watchful=watchful)
                for person, guess in zip(batch, guesses, strict=True):
                    told = evidence(EVERYBODY.domain, window, SHARES, person)
                    both = [a + b for a, b in zip(guess, told, strict=True)]
                    right.append(right_guesses(person, both))
        return {attacker: _gain(np.array(usual), np.array(found)) for attacker, found in informed.items()}

    def _window(self, before: tuple[Published, ...], after: Published) -> Window:
        came = self.together + (LATER if before[0].number < OLD - LATER / 2 else 0)
        return Window.between(before, after, came, hidden=self.hidden)


def _gain(usual: np.ndarray, informed: np.ndarray) -> Gain:
    added = informed - usual
    half = Z * float(added.std(ddof=1)) / len(added) ** 0.5
    return Gain(float(usual.mean()), float(added.mean()), max(half, 1.5 / len(added)))


def sound(epsilon: float) -> Maker:
    """Releases of the ordinary engine."""
    return lambda rows: sound_release(EVERYBODY.domain, rows, epsilon)


def check(epsilon: float, together: int) -> None:
    """Compare releases with three earlier ones, each by itself, and with the two newest of them together."""
    make = sound(epsilon)
    first, second, third = make(BEFORE[LATER:]), make(BEFORE), make(BEFORE)
    found = Game(make, together, 200).gains([(first,), (second,), (third,), (second, third)])
    print(epsilon, together, {attacker: str(gain) for attacker, gain in found.items()})  # noqa: T201 (docs/attacks.md)
    assert {attacker: str(gain) for attacker, gain in found.items() if not gain.within_the_line} == {}


@pytest.mark.parametrize("epsilon", [pytest.param(1.0, marks=pytest.mark.audit), 4.0])
def test_earlier_releases_tell_hardly_more_than_habit(epsilon: float):
    """Two hundred people who come twenty-five at a time, against each earlier release and two together."""
    check(epsilon, 25)


@pytest.mark.audit
@pytest.mark.parametrize("together", [1, 5])
@pytest.mark.parametrize("epsilon", [1.0, 4.0])
def test_few_newcomers_are_as_safe(epsilon: float, together: int):
    """Full form: two hundred people who come alone, or with four others."""
    check(epsilon, together)


@pytest.mark.parametrize(("together", "targets"), [(1, 40), (5, 100), (25, 200)])
@pytest.mark.parametrize("smallest", [1, 10])
def test_exact_and_suppressed_counts_are_noticed(together: int, targets: int, smallest: int):
    """Twins: exact counts, and exact counts from ten on (suppression and nothing else), are over the line."""

    def make(rows: np.ndarray) -> Published:
        return exact_release(EVERYBODY.domain, rows, 3, smallest=smallest)

    found = Game(make, together, targets, smallest - 1).gains([(make(BEFORE),)])[0, False]
    print(smallest, together, found)  # noqa: T201 (the figures of docs/attacks.md)
    assert found.added - found.half > LINE


@pytest.mark.parametrize(("together", "targets"), [(1, 12), pytest.param(5, 100, marks=pytest.mark.audit)])
def test_an_engine_without_noise_is_noticed(together: int, targets: int, monkeypatch: pytest.MonkeyPatch):
    """Twin: with the noise off, the fitted counts still tell a watchful attacker who came, model or no model."""
    monkeypatch.setattr(noise, "add_discrete_gaussian", lambda values, **_: values.copy())
    make = sound(4.0)
    found = Game(make, together, targets).gains([(make(BEFORE),)])[0, True]
    print("no noise", together, found)  # noqa: T201 (the figures of docs/attacks.md)
    assert found.added - found.half > LINE
