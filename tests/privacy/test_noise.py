"""Noise is drawn on integers, with no floating-point number in between (T-02), and anew in every process."""

from __future__ import annotations

import os
from collections.abc import Callable

import numpy as np
import pytest

from shoal.privacy import noise

BIG = 2**60
"""Here floating-point numbers are 256 apart, so an answer that was one for a moment has lost its low bits."""


def assert_integer_noise(add_noise: Callable[..., np.ndarray]) -> None:
    """The low-bit test: answers are int64, and as exact at 2⁶⁰ as near zero."""
    odd = BIG + 2 * np.arange(500) + 1
    narrow = add_noise(odd, scale=0.01)
    assert narrow.dtype == np.int64
    assert np.array_equal(narrow, odd)  # noise of scale 0.01 is zero: e^-5000 against it
    wide = add_noise(odd, scale=20.0)
    assert wide.dtype == np.int64
    assert np.abs(wide - odd).max() <= 20 * 12
    assert 100 < (wide % 2).sum() < 400
    assert len(np.unique(wide % 256)) > 128


def test_noise_is_added_to_integers_exactly():
    """Answers keep every bit of the query."""
    assert_integer_noise(noise.add_discrete_gaussian)


@pytest.mark.parametrize(
    "faulty",
    [
        lambda values, scale: values + np.random.default_rng(1).laplace(0, scale, values.shape),
        lambda values, scale: np.rint(values + np.random.default_rng(1).laplace(0, scale, values.shape)).astype(int),
        lambda values, scale: np.rint(values + np.random.default_rng(1).normal(0, scale, values.shape)).astype(int),
        lambda values, scale: values.astype(float).astype(np.int64) + int(scale),
    ],
    ids=["laplace", "laplace rounded", "gaussian rounded", "query through float"],
)
def test_floating_point_noise_is_noticed(faulty: Callable[..., np.ndarray]):
    """Twin: noise that is a floating-point number first, also where it is rounded later."""
    with pytest.raises(AssertionError):
        assert_integer_noise(faulty)


def test_floating_point_queries_are_refused():
    """A query that is no integer gets no noise at all."""
    with pytest.raises(TypeError, match="int64"):
        noise.add_discrete_gaussian(np.array([0.5]), scale=1.0)  # type: ignore[arg-type]


@pytest.mark.parametrize("shape", [(), (0,), (3,), (2, 3), (2, 1, 4)])
def test_the_answer_has_the_query_s_shape(shape: tuple[int, ...]):
    """A table of any number of axes, also none, comes back in its shape."""
    answer = noise.add_discrete_gaussian(np.zeros(shape, np.int64), scale=3.0)
    assert answer.shape == shape
    assert answer.dtype == np.int64


def test_the_query_is_left_as_it_was():
    """Noise goes into the answer, not into the caller's array."""
    query = np.arange(6).reshape(2, 3)
    noise.add_discrete_gaussian(query, scale=9.0)
    assert np.array_equal(query, np.arange(6).reshape(2, 3))


def test_a_seeded_numpy_does_not_seed_the_noise():
    """The noise can't be had again by seeding anything."""
    draws = []
    for _ in range(2):
        np.random.seed(3)
        draws.append(noise.add_discrete_gaussian(np.zeros(20, np.int64), scale=1e6))
    assert not np.array_equal(*draws)


def test_forked_processes_draw_different_noise():
    """A fork does not inherit a state from which parent and child draw the same."""
    noise.add_discrete_gaussian(np.zeros(1, np.int64), scale=1.0)
    drawn = [_in_a_fork(lambda: noise.add_discrete_gaussian(np.zeros(20, np.int64), scale=1e6)) for _ in range(3)]
    drawn.append(noise.add_discrete_gaussian(np.zeros(20, np.int64), scale=1e6).tobytes())
    assert len(set(drawn)) == 4


def _in_a_fork(work: Callable[[], np.ndarray]) -> bytes:
    """What `work` returns in a forked child, as bytes."""
    reading, writing = os.pipe()
    child = os.fork()
    if child == 0:
        os.write(writing, work().tobytes())
        os._exit(0)
    os.close(writing)
    with os.fdopen(reading, "rb") as pipe:
        content = pipe.read()
    os.waitpid(child, 0)
    return content


@pytest.mark.parametrize("scale", [0.0, -0.0, -1.0, float("nan")])
def test_a_scale_that_is_not_positive_is_refused(scale: float):
    """No answer comes of a scale that is none; zero would mean no noise."""
    with pytest.raises(ValueError, match="positive"):
        noise.add_discrete_gaussian(np.zeros(1, np.int64), scale=scale)
