"""The journal tells when it was touched, and holds no more than counts."""

from __future__ import annotations

import pytest
from tests.linkage.play import persons

from shoal.errors import LedgerDamaged
from shoal.linkage.journal import Journal


def filled(path):
    """A journal of three entries."""
    journal = Journal(path)
    for number in range(3):
        journal.add("upload", persons=number)
    return journal


def test_entries_come_back_in_order(tmp_path):
    """What was added is read again, by another process too."""
    filled(tmp_path / "journal")
    assert [entry["persons"] for entry in Journal(tmp_path / "journal").entries()] == [0, 1, 2]


@pytest.mark.parametrize(
    "change",
    [
        lambda lines: lines[:1] + lines[2:],
        lambda lines: [lines[1], lines[0], lines[2]],
        lambda lines: [lines[0].replace(b'"persons": 0', b'"persons": 9'), *lines[1:]],
        lambda lines: [*lines[:2], b"{}", lines[2]],
        lambda lines: [b"hello", *lines],
    ],
)
def test_a_touched_journal_is_noticed(tmp_path, change):
    """A removed, moved, changed or added line is found."""
    path = filled(tmp_path / "journal").path
    path.write_bytes(b"".join(line + b"\n" for line in change(path.read_bytes().splitlines())))
    with pytest.raises(LedgerDamaged):
        Journal(path)


def test_a_line_that_a_crash_cut_off_never_was(tmp_path):
    """The rest of a line is taken away, and writing goes on."""
    journal = filled(tmp_path / "journal")
    with journal.path.open("ab") as file:
        file.write(b'{"form')
    journal.add("upload", persons=3)
    assert [entry["persons"] for entry in Journal(journal.path).entries()] == [0, 1, 2, 3]


def test_another_file_is_left_alone(tmp_path):
    """A file that is no journal is neither read as one nor cut."""
    path = tmp_path / "journal"
    path.write_bytes(b"something else")
    with pytest.raises(LedgerDamaged, match="no journal"):
        Journal(path)
    assert path.read_bytes() == b"something else"


def test_the_journal_holds_counts_only(play):
    """After a whole round no reference, no token and no name of a person is in the journal."""
    unit = play.unit()
    tokens = play.tokens("north", persons("n", range(9)))
    unit.receive(play.sealed("north", persons("n", range(9))))
    unit.link(play.age["steward"].public, play.key["unit"], deliver=len)
    written = unit.journal.path.read_bytes()
    for reference, row in tokens.items():
        assert reference.encode() not in written
        assert all(row[start : start + 6] not in written for start in range(0, len(row), 32))
        assert all(row[start : start + 6].hex().encode() not in written for start in range(0, len(row), 32))
