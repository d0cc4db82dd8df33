"""Whether everything that the history names is there and whole."""

from __future__ import annotations

from shoal.collection.collection import Collection
from shoal.collection.releasing import check_ledger
from shoal.collection.sealed import CHUNK
from shoal.errors import CollectionDamaged


def verify(collection: Collection) -> int:
    """Open every object of the collection to its last byte.

    Args:
        collection: The collection, the history of which was checked when it was opened.

    Returns:
        How many objects there are.

    Raises:
        CollectionDamaged: One is missing, or was altered.
        LedgerDamaged: The ledger was altered, is gone, or went back behind what the history knows of it.
    """
    names = sorted(collection.state.objects())
    missing = collection.objects.missing(set(names))
    if missing:
        raise CollectionDamaged(f"{len(missing)} object(s) are missing. Restore them from a backup.")
    check_ledger(collection)
    for name in names:
        with collection.objects.open(name) as reader:
            while reader.read(CHUNK):
                pass
    return len(names)


def strays(collection: Collection) -> int:
    """How many objects no line of the history names: a killed command left them, or the history was put back."""
    return len(collection.objects.names() - collection.state.objects())
