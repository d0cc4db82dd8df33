"""What the tests of linkage share."""

from __future__ import annotations

import pytest
from tests.linkage.play import Play


@pytest.fixture
def play(tmp_path):
    """A linkage project with keys and a first round."""
    return Play(tmp_path)
