"""How many runs a world: a short form in every test run, a long one in `make audit`."""

from __future__ import annotations

from dataclasses import dataclass

import pytest


@dataclass(frozen=True)
class Size:
    """Runs a world of each kind of game.

    Args:
        primitive: Draws of one noisy query.
        measurements: Runs through the door, for the likelihood ratio.
        releases: Whole small releases.
        folders: Published folders.
        fits: Releases of the least tables.
    """

    primitive: int
    measurements: int
    releases: int
    folders: int
    fits: int


SHORT = Size(2_000, 2_000, 100, 20, 10)
LONG = Size(200_000, 20_000, 4_000, 200, 500)
SIZES = [pytest.param(SHORT, id="short"), pytest.param(LONG, id="long", marks=pytest.mark.audit)]
