"""A protected count is no number."""

from __future__ import annotations

import pytest

from shoal.privacy.protected import ProtectedCount


def test_a_reported_count_says_its_interval():
    """Its text is the count with its interval."""
    assert str(ProtectedCount("reported", 1234, 1200, 1260)) == "1,234 (between 1,200 and 1,260)"


@pytest.mark.parametrize("state", ["suppressed", "not computed"])
def test_the_other_states_have_no_numbers(state: str):
    """A count that is not reported says so and refuses numbers."""
    assert str(ProtectedCount(state)).startswith(state)
    with pytest.raises(ValueError, match="no numbers"):
        ProtectedCount(state, 1, 1, 1)


@pytest.mark.parametrize("numbers", [(None, None, None), (5, None, 6), (5, 6, 7), (5, 3, 4), (0, -1, 1)])
def test_a_reported_count_lies_within_its_interval(numbers: tuple[int | None, ...]):
    """A reported count without an interval around it is refused."""
    with pytest.raises(ValueError, match="interval"):
        ProtectedCount("reported", *numbers)


def test_an_unknown_state_is_refused():
    """There are three states."""
    with pytest.raises(ValueError, match="state"):
        ProtectedCount("zero")


def test_it_can_not_stand_for_a_number():
    """It is no int, does not add and does not compare."""
    count = ProtectedCount("reported", 5, 4, 6)
    assert count != 5
    with pytest.raises(TypeError):
        int(count)
    with pytest.raises(TypeError):
        _ = count + 1
    with pytest.raises(TypeError):
        _ = count > 4
