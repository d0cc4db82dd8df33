"""The one thing that is told, how many persons two partners share, is protected and asked once."""

from __future__ import annotations

from fractions import Fraction

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.linkage.play import persons

from shoal.errors import BudgetRefused, Refused
from shoal.linkage import overlap as module
from shoal.linkage.overlap import half_width, overlap, pairs_in_common
from shoal.linkage.project import Partner
from shoal.linkage.tokenfile import Upload
from shoal.linkage.tokens import KINDS, SIZE

QUARTER = Fraction(1, 4)


def asked(play, unit, **more):
    """The overlap of North and South."""
    return overlap(
        unit, play.key["north"].public, play.key["south"].public, epsilon=more.pop("epsilon", QUARTER), **more
    )


@pytest.fixture
def ready(play):
    """A unit with two uploads that have thirty persons in common."""
    unit = play.unit()
    unit.receive(play.sealed("north", persons("n", range(50))))
    unit.receive(play.sealed("south", persons("s", range(20, 70))))
    return unit


def test_the_count_is_near_the_truth_and_never_beyond_what_is_possible(play, ready):
    """The answer lies around the true overlap, within its interval, between zero and the smaller load."""
    told = asked(play, ready, epsilon=Fraction(2))
    assert 15 <= told.count.count <= 45
    assert told.count.low <= told.count.count <= told.count.high <= 50
    assert set(told.partners) == {"North", "South"}


def test_the_cost_is_on_record_before_the_noise_is_drawn(play, ready, monkeypatch):
    """If the draw fails, the debit stands; the next question is drawn under it and costs nothing more."""

    def fail(_exact, _scale):
        raise RuntimeError

    with monkeypatch.context() as patch:
        patch.setattr(module, "_laplace", fail)
        with pytest.raises(RuntimeError):
            asked(play, ready)
    assert [entry["kind"] for entry in ready.journal.entries()][-1] == "debit"
    asked(play, ready)
    assert sum(entry["kind"] == "debit" for entry in ready.journal.entries()) == 1


def test_the_same_question_has_the_same_answer(play, ready):
    """In either order, with another epsilon, and after other uploads, the answer of the round stands."""
    first = asked(play, ready)
    play.clock.turn(hours=5)
    ready.receive(play.sealed("south", persons("s", range(22, 72))))
    again = overlap(ready, play.key["south"].public, play.key["north"].public, epsilon=Fraction(1))
    assert again.count == first.count
    assert again.repeated
    assert not first.repeated
    assert again.epsilon == QUARTER


def test_the_budget_of_a_project_ends(play):
    """All answers of all rounds together cost at most epsilon 2."""
    for number in (1, 2, 3):
        play.clock.turn(hours=1)
        unit = play.unit(play.begin(number + 1))
        unit.receive(play.sealed("north", persons("n", range(5)), unit.round))
        unit.receive(play.sealed("south", persons("s", range(5)), unit.round))
        if number < 3:
            asked(play, unit, epsilon=Fraction(1))
    before = unit.journal.entries()
    with pytest.raises(BudgetRefused, match="Nothing was debited"):
        asked(play, unit, epsilon=Fraction(1, 100))
    assert unit.journal.entries() == before


@pytest.mark.parametrize(
    "more", [{"epsilon": Fraction(0)}, {"epsilon": Fraction(-1)}, {"epsilon": Fraction(3)}, {"records": 0}]
)
def test_a_question_without_sense_is_refused(play, ready, more):
    """Epsilon lies above 0 and within the total, and a person has a record."""
    with pytest.raises(Refused):
        asked(play, ready, **more)


def test_a_missing_upload_is_said(play):
    """Without both uploads there is no answer, and no debit."""
    unit = play.unit()
    unit.receive(play.sealed("north", persons("n", range(5))))
    with pytest.raises(Refused, match="missing"):
        asked(play, unit)
    assert not any(entry["kind"] == "debit" for entry in unit.journal.entries())


def test_the_scale_follows_the_sensitivity(play, ready, monkeypatch):
    """The noise is that of two times the records of a person, over epsilon, and costs no more than was debited."""
    scales = []
    monkeypatch.setattr(module, "_laplace", lambda exact, scale: scales.append(scale) or exact)
    assert asked(play, ready, epsilon=Fraction(1, 2), records=3).count.count == 30
    assert scales[0] == pytest.approx(12)
    dp = module._opendp()
    mechanism = dp.m.make_laplace(dp.atom_domain(T="i64"), dp.absolute_distance(T="i64"), scale=scales[0])
    assert mechanism.map(6) <= 0.5


def upload(rows: list[tuple[int, ...]], prefix: str, start: int = 0) -> Upload:
    """An upload whose tokens are numbers."""
    partner = Partner.model_construct(name=prefix, age="", key=prefix, load=9)
    tokens = {
        f"{prefix}{start + i}": b"".join(
            bytes([kind]) + number.to_bytes(SIZE - 1, "big") for kind, number in enumerate(row)
        )
        for i, row in enumerate(rows)
    }
    return Upload(partner, "", tokens)


ROWS = st.lists(st.tuples(*[st.integers(0, 3)] * len(KINDS)), max_size=8)


@settings(max_examples=400, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(ROWS, ROWS, st.tuples(*[st.integers(0, 3)] * len(KINDS)), st.integers(0, 8), st.booleans())
def test_one_more_record_changes_the_count_by_one_at_most(left, right, row, place, first):
    """Wherever a record is added, at either partner, the count stays or grows by one: the sensitivity is 1 a record."""
    one, other = upload(left, "a"), upload(right, "b")
    before = pairs_in_common(one, other)
    into = one if first else other
    name = f"{'a' if first else 'b'}{place}!"  # its reference stands among the others, not only at the end
    more = Upload(into.partner, "", {**into.tokens, name: next(iter(upload([row], "x").tokens.values()))})
    after = pairs_in_common(more, other) if first else pairs_in_common(one, more)
    assert after - before in {0, 1}


def test_the_order_of_a_file_makes_no_difference():
    """Pairs are taken in the order of the references, so an upload whose rows stand otherwise has the same count."""
    left, right = upload([(1, 0, 1, 0, 0), (1, 0, 2, 0, 0)], "a"), upload([(1, 1, 9, 1, 1), (8, 2, 2, 2, 2)], "b")
    turned = Upload(left.partner, "", dict(reversed(left.tokens.items())))
    assert pairs_in_common(left, right) == pairs_in_common(turned, right) == 2


def test_joined_clusters_would_not_have_that_bound():
    """Why clusters are not what is counted: one record can take the count of joint clusters from five to one."""
    import numpy as np

    from shoal.linkage.matching import match, rekeyed

    rows = [tuple(1 if kind == own else 50 + 7 * own + kind for kind in range(5)) for own in range(5)]
    left, right = upload(rows, "a"), upload(rows, "b")
    bridge = upload([(1, 1, 1, 1, 1)], "c")

    def joint(*uploads: Upload) -> int:
        codes = rekeyed([row for each in uploads for row in each.tokens.values()])
        partners = [0] * 5 + [1] * 5 + [0] * (len(codes) - 10)
        return len(set(match(codes, np.array(partners)).labels.tolist()))

    assert joint(left, right) - joint(left, right, bridge) > 0
    assert pairs_in_common(left, right) == 5


def test_the_interval_covers_nine_of_ten_draws():
    """At least 90 % of 20,000 draws of the noise lie within half the width of the interval, and not many more.

    The true share is between 0.900 and 0.912; a draw of 20,000 strays by more than 0.01 once in a million times.
    """
    scale, half = 8.0, half_width(8.0)
    dp = module._opendp()
    mechanism = dp.m.make_laplace(dp.vector_domain(dp.atom_domain(T="i64")), dp.l1_distance(T="i64"), scale=scale)
    within = sum(abs(noise) <= half for noise in mechanism([0] * 20_000)) / 20_000
    assert 0.89 <= within <= 0.925


@pytest.mark.parametrize("scale", [0.1, 1.0, 4.0, 8.0, 80.0])
def test_the_interval_is_the_least_that_covers(scale):
    """Half the width is the least number with at most a tenth of the noise beyond it."""
    import math

    a = math.exp(-1 / scale)

    def beyond(h: int) -> float:
        return 2 * a ** (h + 1) / (1 + a)

    h = half_width(scale)
    assert beyond(h) <= 0.1 + 1e-12
    assert h == 0 or beyond(h - 1) > 0.1
