"""Five hundred columns with a planted identifier, and harmless ones. `make bench-identifiers` has ten times as many."""

from __future__ import annotations

from benchmarks.identifying.__main__ import LEAST_CAUGHT, MOST_ALARMS, answered
from benchmarks.identifying.harmless import local_columns, own_columns
from benchmarks.identifying.measure import ask
from benchmarks.identifying.planted import KINDS as PLANTED
from benchmarks.identifying.planted import LANGUAGES, planted

from shoal.intake.identifying import KINDS

ALARMED = 300


def test_planted_identifiers_are_caught() -> None:
    """Of 500 columns, of every kind and language, at least 99 % are caught and nearly all are called what they are."""
    answers = answered(500, seed=11)
    caught = [answer.caught for _, answer in answers]
    right = [answer.headed or column.kind in answer.kinds for column, answer in answers]
    assert sum(caught) >= LEAST_CAUGHT * len(caught)
    assert sum(right) >= 0.97 * len(right)


def test_the_standards_own_columns_raise_no_alarm() -> None:
    """Codes and labels of the standard, in four languages and under any heading, are not taken for identifiers."""
    columns = list(own_columns(5))[::3]
    assert sum(ask(column, profile).caught for profile, column in columns) <= MOST_ALARMS * len(columns)


def test_harmless_local_columns_raise_no_alarm() -> None:
    """Regions, programmes, scales, small counts, months and opaque keys are not taken for identifiers."""
    assert sum(ask(column).caught for column in local_columns(6, ALARMED)) <= MOST_ALARMS * ALARMED


def test_the_generator_plants_every_kind() -> None:
    """At least twenty kinds in four languages, and the same seed gives the same column."""
    assert set(PLANTED) == set(KINDS)
    assert len(PLANTED) >= 20
    assert {"en", "fr", "es", "ar"} <= set(LANGUAGES)
    assert planted(3, "phone", "fr") == planted(3, "phone", "fr")
    assert planted(3, "phone", "fr") != planted(4, "phone", "fr")
