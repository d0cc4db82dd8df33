"""A steward, two partners, and a collection."""

from __future__ import annotations

from dataclasses import dataclass
from pathlib import Path

import pytest
from tests.collection.contributions import Maker, steward

from shoal.agefile import Identity
from shoal.collection.collection import Collection
from shoal.collection.keys import CollectionKey


@dataclass
class Desk:
    """What a steward has at hand."""

    home: Path
    identity: Identity
    key: CollectionKey
    collection: Collection
    north: Maker
    south: Maker

    def reopened(self) -> Collection:
        """The collection as another process would find it."""
        return Collection.open(self.collection.folder, self.key)


@pytest.fixture
def desk(tmp_path: Path) -> Desk:
    """A new collection and two partners that nobody has registered yet."""
    identity = steward(tmp_path)
    key = CollectionKey.new(tmp_path / "collection.key")
    collection = Collection.init(tmp_path / "collection", key, identity.public)
    makers = [Maker(tmp_path, name, identity.public) for name in ("North", "South")]
    return Desk(tmp_path, identity, key, collection, *makers)
