"""Taking contributions in: what is refused, what is kept, and that nothing changes where something is refused."""

from __future__ import annotations

from datetime import date
from pathlib import Path

import pytest
from tests.collection.contributions import Maker, records, reference

from shoal.agefile import Identity
from shoal.collection.adding import Terms, add, register
from shoal.collection.incoming import read_papers
from shoal.collection.leaving import remove, withdraw
from shoal.collection.tables import open_table
from shoal.errors import ContributionDamaged, FindingsError, NotTheRecipient, Refused

REGISTER = Terms(register=True)


def codes(found) -> set[str]:
    """The codes of findings."""
    return {finding.code for finding in found}


def refused(desk, path: Path, terms: Terms | None = None, identity: Identity | None = None) -> set[str]:
    """Why a contribution is refused; and that the collection is as it was."""
    before = desk.collection.head, sorted((desk.collection.folder / "objects").iterdir())
    with pytest.raises(FindingsError) as error:
        add(desk.collection, path, identity or desk.identity, terms)
    assert (desk.reopened().head, sorted((desk.collection.folder / "objects").iterdir())) == before
    return codes(error.value.findings)


def test_what_is_kept_is_what_was_signed(desk):
    """Records and papers come out of the collection as the partner signed them."""
    frame = records("North", range(20))
    path, contribution = desk.north.pack(frame)
    added = add(desk.collection, path, desk.identity, REGISTER)
    held = desk.reopened().state.contributions[contribution]
    assert held == added.contribution
    assert (held.records, held.first, held.last, held.retain_until) == (20, "2025-01", "2025-12", "2030-12-31")
    with open_table(desk.collection.objects, held.table) as table:
        (kept,) = table.pieces()
    assert kept.sort("prs_Id").equals(frame.sort("prs_Id"))
    papers = read_papers(desk.collection.objects.read(held.papers))
    assert "records.parquet" not in papers
    assert {"contribution.json", "contribution.sig", "protocol.yaml", "mapping.yaml"} <= set(papers)


def test_an_unknown_partner_is_refused_until_registered(desk):
    """A signature alone lets nobody in: the steward registers a partner, before or with an explicit option."""
    path, _ = desk.north.pack(records("North", range(5)))
    assert refused(desk, path) == {"partner-unregistered"}
    register(desk.collection, "North", desk.north.public)
    assert add(desk.collection, path, desk.identity).partner.name == "North"


def test_a_known_name_with_another_key_is_refused(desk, tmp_path: Path):
    """Who pretends to be a partner is not let in, with --register neither."""
    register(desk.collection, "North", desk.north.public)
    (tmp_path / "pretender").mkdir()
    pretender = Maker(tmp_path / "pretender", "North", desk.identity.public)
    path, _ = pretender.pack(records("North", range(5)))
    assert refused(desk, path, REGISTER) == {"partner-key-differs"}


@pytest.mark.parametrize(("name", "public"), [("", "x"), ("North", "no key"), ("x" * 300, "x")])
def test_a_partner_needs_a_name_and_a_key(desk, name: str, public: str):
    """A partner without a name or with something that is no key is refused."""
    with pytest.raises(Refused):
        register(desk.collection, name, public)


def test_the_same_contribution_twice_is_refused(desk):
    """Sealed anew it is other bytes, but the same contribution."""
    frame = records("North", range(5))
    first, one = desk.north.pack(frame)
    add(desk.collection, first, desk.identity, REGISTER)
    again, other = desk.north.pack(frame)
    assert one == other
    assert first.read_bytes() != again.read_bytes()
    assert refused(desk, again, Terms(again=True)) == {"contribution-repeated"}


def test_one_that_was_removed_comes_back_only_on_purpose(desk):
    """A removed contribution needs --again."""
    path, contribution = desk.north.pack(records("North", range(5)))
    add(desk.collection, path, desk.identity, REGISTER)
    remove(desk.collection, contribution)
    assert refused(desk, path) == {"contribution-removed-before"}
    add(desk.collection, path, desk.identity, Terms(again=True))
    assert desk.reopened().state.contributions[contribution].standing == "in force"


def test_a_contribution_follows_or_replaces(desk):
    """One that names the one before follows it, or takes its place if the steward says so."""
    first, one = desk.north.pack(records("North", range(5)), period=("2024-01", "2024-06"))
    second, two = desk.north.pack(records("North", range(5, 9)), previous=one, period=("2024-07", "2024-12"))
    third, _ = desk.north.pack(records("North", range(9, 12)), previous=two, period=("2024-07", "2025-03"))
    add(desk.collection, first, desk.identity, REGISTER)
    assert add(desk.collection, second, desk.identity).replaced == ()
    assert add(desk.collection, third, desk.identity, Terms(replaces=True)).replaced == (two,)
    standing = [held.standing for held in desk.reopened().state.contributions.values()]
    assert standing == ["in force", "replaced", "in force"]


def test_one_that_names_none_replaces_all_of_the_partner(desk):
    """Without `previous`, --replaces stands for all that the partner has in force; of others it touches nothing."""
    ids = []
    for maker in (desk.north, desk.south):
        path, contribution = maker.pack(records(maker.name, range(5)))
        add(desk.collection, path, desk.identity, REGISTER)
        ids.append(contribution)
    whole, _ = desk.north.pack(records("North", range(8)), period=("2025-01", "2026-02"))
    assert add(desk.collection, whole, desk.identity, Terms(replaces=True)).replaced == (ids[0],)


def test_replacing_nothing_is_refused(desk):
    """There must be something whose place it takes."""
    path, _ = desk.north.pack(records("North", range(5)))
    assert refused(desk, path, Terms(register=True, replaces=True)) == {"replaces-nothing"}


def test_one_that_is_overtaken_is_refused(desk):
    """A contribution that comes after the one that follows it, or whose period ends before, is too late."""
    first, one = desk.north.pack(records("North", range(5)), period=("2024-01", "2024-12"))
    second, _ = desk.north.pack(records("North", range(7)), previous=one, period=("2025-01", "2025-06"))
    add(desk.collection, second, desk.identity, REGISTER)
    assert refused(desk, first) == {"contribution-outdated"}
    other, _ = desk.north.pack(records("North", range(9)), previous=one)
    assert "contribution-outdated" in refused(desk, other)
    newest = [*desk.collection.state.contributions][-1]
    early, _ = desk.north.pack(records("North", range(3)), previous=newest, period=("2024-01", "2024-03"))
    assert refused(desk, early) == {"contribution-outdated"}


def test_a_gap_in_the_order_is_told(desk):
    """A contribution that follows an unknown one, or does not say which one, is taken in with a warning."""
    first, _ = desk.north.pack(records("North", range(5)), previous="a" * 64)
    assert "contribution-previous-unknown" in codes(add(desk.collection, first, desk.identity, REGISTER).findings)
    second, _ = desk.north.pack(records("North", range(9)))
    assert "contribution-previous-missing" in codes(add(desk.collection, second, desk.identity).findings)


def test_one_for_another_steward_is_refused(desk, tmp_path: Path):
    """Sealed for somebody else it can't be opened; packed for another key of the steward it is refused."""
    other = Identity.new(tmp_path / "other.age")
    (tmp_path / "elsewhere").mkdir()
    maker = Maker(tmp_path / "elsewhere", "North", other.public)
    path, _ = maker.pack(records("North", range(5)))
    with pytest.raises(NotTheRecipient):
        add(desk.collection, path, desk.identity, REGISTER)
    assert refused(desk, path, REGISTER, other) == {"contribution-other-steward"}


def test_an_expired_protocol_is_refused(desk):
    """After the last day of its protocol a contribution is not taken in; nor after its retention date."""
    path, _ = desk.north.pack(records("North", range(5)))
    assert refused(desk, path, Terms(register=True, today=date(2036, 1, 1))) >= {"protocol-expired"}
    short, _ = desk.north.pack(records("North", range(6)), until="2026-01-31")
    late = Terms(register=True, today=date(2026, 2, 1))
    assert refused(desk, short, late) == {"contribution-retention-over"}


def test_an_older_standard_needs_a_word(desk):
    """A contribution of an older version of the standard is taken in with --migrate only; of an unknown one never."""
    path, contribution = desk.north.pack(records("North", range(5)), version="1.0.0")
    assert refused(desk, path, REGISTER) == {"contribution-standard-older"}
    add(desk.collection, path, desk.identity, Terms(register=True, migrate=True))
    assert desk.reopened().state.contributions[contribution].standard == "1.0.0"
    newer, _ = desk.north.pack(records("North", range(6)), version="99.0.0")
    assert refused(desk, newer) == {"standard-version-unknown"}


def test_an_altered_contribution_is_refused(desk):
    """One changed byte, and nothing is taken in."""
    path, _ = desk.north.pack(records("North", range(5)))
    content = bytearray(path.read_bytes())
    content[len(content) // 2] ^= 1
    with pytest.raises((ContributionDamaged, NotTheRecipient)):
        add(desk.collection, bytes(content), desk.identity, REGISTER)
    assert len(desk.reopened().entries) == 1


def test_records_of_withdrawn_persons_are_noticed_when_they_come_again(desk):
    """A withdrawal holds for later contributions; only a keyed hash of the reference is kept for it."""
    first, _ = desk.north.pack(records("North", range(5)))
    add(desk.collection, first, desk.identity, REGISTER)
    withdraw(desk.collection, "North", [reference("person", "North", 2)])
    second, _ = desk.north.pack(records("North", range(9)))
    added = add(desk.collection, second, desk.identity)
    assert added.withdrawn == 1
    assert "withdrawn-left-out" in codes(added.findings)
    assert reference("person", "North", 2) not in str(desk.collection.entries)
