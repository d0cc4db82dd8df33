"""`make bench-linkage`: linkage of invented pairs, strangers, and a dictionary attack."""

from __future__ import annotations

import argparse
import sys
from time import perf_counter

from benchmarks.linkage.attack import confirmed, guesses, loot
from benchmarks.linkage.names import languages
from benchmarks.linkage.quality import recall, strangers

PAIRS = 10_000
DRAWS = 5


def main() -> int:
    """Print all figures.

    Returns:
        0 if every bar holds.
    """
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--guesses", type=int, default=1_000_000)
    parser.add_argument("--strangers", type=int, default=100_000, help="the larger of the two measurements")
    chosen = parser.parse_args()
    print("Chance that two strangers have the same name: one in")
    for language, stocks in languages().items():
        women, men, families = (round(1 / stock.agreement) for stock in stocks)
        print(f"  {language}: first name of women {women:,}, of men {men:,}, family name {families:,}")
    good = _recall() & _strangers(chosen.strangers)
    return 0 if good & _attack(chosen.guesses) else 1


def _recall() -> bool:
    good = True
    for mistakes, bar in ((0, 0.99), (1, 0.75), (2, 0.0)):
        start = perf_counter()
        found = recall(mistakes, PAIRS, mistakes)
        took = perf_counter() - start
        print(f"{PAIRS:,} pairs, {mistakes} mistakes: {found.found:.4f} found, {found.wrong} wrong ({took:.1f} s)")
        for kind, share in found.by_kind.items() if mistakes == 1 else ():
            print(f"  {share:.3f}  {kind}")
        good &= found.found >= bar and (mistakes > 1 or found.wrong <= 1)
    return good


def _strangers(many: int) -> bool:
    draws = [strangers(seed, PAIRS) for seed in range(DRAWS)]
    print(f"{PAIRS:,} strangers, {DRAWS} draws: {draws} taken for somebody else")
    for language in languages():
        print(f"  all of one language ({language}): {[strangers(seed, PAIRS, language=language) for seed in range(2)]}")
    print(f"{many:,} strangers: {strangers(DRAWS, many)} taken for somebody else")
    return sum(draws) <= DRAWS


def _attack(count: int) -> bool:
    got = loot(1, 2_000)
    start = perf_counter()
    hits = confirmed(got, guesses(2, count, got.persons))
    print(
        f"{count:,} guesses with the round's key, {len(got.persons):,} of them right ({perf_counter() - start:.0f} s):"
    )
    for place, number in hits.items():
        print(f"  {number:>7,} confirmed by {place}{' (planted)' if place in got.planted else ''}")
    broken = all(hits[place] >= len(got.persons) * 0.9 for place in got.planted)
    return broken and not any(hits[place] for place in got.held)


if __name__ == "__main__":
    sys.exit(main())
