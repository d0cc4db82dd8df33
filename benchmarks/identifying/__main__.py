"""Plant identifiers in invented columns, check them as `shoal check --profile share` does, and print what was caught.

    python -m benchmarks.identifying [--columns 5000] [--seed 1]

Every kind is planted in every language as often; a quarter of the columns hold it in 30 to 70 % of their cells only. A
column is caught where a finding says that it looks like an identifier, or where its heading is a field that the profile
forbids; it is told rightly where the kind that was planted is among the kinds said.
"""

from __future__ import annotations

import argparse
import sys
import time
from collections import Counter
from random import Random

import polars as pl
from benchmarks.identifying.harmless import local_columns, own_columns
from benchmarks.identifying.measure import Answer, ask
from benchmarks.identifying.planted import KINDS, LANGUAGES, Column, planted
from benchmarks.identifying.words import FAMILY, GIVEN

from shoal.intake.identifying import suspect
from shoal.intake.identifying.lexicon import fold_one, lexicon

LEAST_CAUGHT, MOST_ALARMS = 0.99, 0.02


def main() -> None:
    """Print the tables; the exit code is 1 where a bar is missed."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--columns", type=int, default=5000)
    parser.add_argument("--seed", type=int, default=1)
    asked = parser.parse_args()
    answers = list(answered(asked.columns, asked.seed))
    caught = _told(answers)
    alarms = [_alarms(asked.seed, own=True), _alarms(asked.seed, own=False)]
    _overlap()
    _speed(asked.seed)
    sys.exit(0 if caught >= LEAST_CAUGHT and max(alarms) <= MOST_ALARMS else 1)


def answered(columns: int, seed: int) -> list[tuple[Column, Answer]]:
    """Planted columns, every kind and language in turn, with what a check said of each.

    Args:
        columns: How many.
        seed: The same seed gives the same columns.
    """
    pairs = [(kind, language) for kind in KINDS for language in LANGUAGES]
    made = (planted(seed * 1_000_003 + index, *pairs[index % len(pairs)]) for index in range(columns))
    return [(column, ask(column)) for column in made]


def _told(answers: list[tuple[Column, Answer]]) -> float:
    print("| kind | columns | caught | kind told rightly | " + " | ".join(LANGUAGES) + " | taken for |")
    print("|---|---:|---:|---:|" + "---:|" * len(LANGUAGES) + "---|")
    for kind in KINDS:
        _line(kind, [each for each in answers if each[0].kind == kind])
    _line("all", answers)
    for style in ("meaningful", "abbreviated", "meaningless", "misleading"):
        _line(style, [each for each in answers if each[0].style == style])
    _line("in some cells only", [each for each in answers if not each[0].whole])
    headed = sum(answer.headed and not answer.kinds for _, answer in answers)
    print(f"\n{headed:,} of them have the heading of a field that the profile forbids; their cells were not searched.")
    return sum(answer.caught for _, answer in answers) / len(answers)


def _line(name: str, answers: list[tuple[Column, Answer]]) -> None:
    right = [answer.headed or column.kind in answer.kinds for column, answer in answers]
    by_language = [[answer.caught for column, answer in answers if column.language == each] for each in LANGUAGES]
    others = Counter(
        kind for (_, answer), told in zip(answers, right, strict=True) if not told for kind in answer.kinds
    )
    cells = (
        name,
        f"{len(answers):,}",
        _percent([a.caught for _, a in answers]),
        _percent(right),
        *map(_percent, by_language),
    )
    print("| " + " | ".join((*cells, ", ".join(f"{k} {n}" for k, n in others.most_common(3)))) + " |", flush=True)


def _percent(truths: list[bool]) -> str:
    return f"{100 * sum(truths) / len(truths):.1f}" if truths else "–"


def _alarms(seed: int, *, own: bool) -> float:
    columns = list(own_columns(seed)) if own else [("share", column) for column in local_columns(seed, 1000)]
    false = [(column, answer) for profile, column in columns if (answer := ask(column, profile)).caught]
    what = "the standard's own columns" if own else "harmless local columns"
    print(f"\nFalse alarms in {len(columns):,} of {what}: {len(false)} ({100 * len(false) / len(columns):.2f} %)")
    for (name, kind), count in Counter((column.heading, answer.kinds) for column, answer in false).most_common(20):
        print(f"- {name}: {', '.join(kind) or 'by its heading'} ({count})")
    return len(false) / len(columns)


def _overlap() -> None:
    words = lexicon()
    for what, planted_names, known in (("given", GIVEN, words.given), ("family", FAMILY, words.family)):
        names = {name for listed in planted_names.values() for name in listed.split()}
        inside = sum(
            fold_one(name).removeprefix("ال").replace("'", "") in known or fold_one(name) in known for name in names
        )
        print(f"\n{inside} of {len(names)} planted {what} names stand in the lexicon.")


def _speed(seed: int) -> None:
    draw = Random(seed)
    shapes = {
        "numbers": lambda: str(draw.randrange(10**6)),
        "words": lambda: "".join(draw.choices("abcdefghij", k=9)),
        "days": lambda: f"{draw.randrange(1950, 2020)}-{draw.randrange(1, 13):02d}-{draw.randrange(1, 29):02d}",
        "keys": lambda: f"{draw.getrandbits(128):032x}",
    }
    for name, make in shapes.items():
        texts = pl.Series([make() for _ in range(10_000)]).unique()
        counts = pl.repeat(1, len(texts), eager=True)
        suspect("x", texts, counts)
        start = time.perf_counter()
        for _ in range(15):
            suspect("x", texts, counts)
        print(f"\n60 columns of {len(texts):,} different {name}: {4 * (time.perf_counter() - start):.2f} s")


if __name__ == "__main__":
    main()
