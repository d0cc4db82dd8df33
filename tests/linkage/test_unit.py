"""The unit links the same persons, tells nobody but the steward, and forgets."""

from __future__ import annotations

import pytest
from tests.linkage.play import Play, persons, somebody

from shoal.agefile import seal
from shoal.errors import ContributionDamaged, FileError, LedgerDamaged, NotTheRecipient, ProbingRefused, Refused
from shoal.linkage.crosswalk import read_crosswalk


def crosswalk(play, unit):
    """Match, and what the steward reads."""
    sealed = []
    linked = unit.link(play.age["steward"].public, play.key["unit"], deliver=sealed.append)
    return linked, read_crosswalk(sealed[0], play.age["steward"], unit=play.key["unit"].public)


def people_of(pairs) -> dict[str, str]:
    """The person of each reference."""
    return dict(zip(pairs["ref"].to_list(), pairs["person"].to_list(), strict=True))


def test_the_same_person_has_one_name_and_others_have_their_own(play):
    """Persons whom two partners know have one random name; every reference has some name."""
    unit = play.unit()
    unit.receive(play.sealed("north", persons("n", range(10))))
    unit.receive(play.sealed("south", persons("s", range(5, 15))))
    linked, told = crosswalk(play, unit)
    found = people_of(told.pairs)
    assert len(found) == linked.persons == 20
    assert all((found[f"n-{i}"] == found[f"s-{i}"]) for i in range(5, 10))
    assert len(set(found.values())) == 15
    assert set(told.pairs["partner"]) == {play.key["north"].public, play.key["south"].public}


def test_one_partner_s_own_repetitions_are_found(play):
    """A person under two references of one partner has one name."""
    unit = play.unit()
    unit.receive(play.sealed("north", {"a": somebody(1), "b": somebody(1), "c": somebody(2)}))
    found = people_of(crosswalk(play, unit)[1].pairs)
    assert found["a"] == found["b"] != found["c"]


def test_names_mean_nothing_beyond_one_crosswalk(play):
    """Matching the same tokens again gives other random names."""
    names = []
    for _ in range(2):
        unit = play.unit()
        unit.receive(play.sealed("north", persons("n", range(3))))
        names.append(set(people_of(crosswalk(play, unit)[1].pairs).values()))
    assert not names[0] & names[1]


def test_tokens_are_gone_after_the_match(play):
    """Nothing sealed lies in the unit's folder once the round was matched."""
    unit = play.unit()
    unit.receive(play.sealed("north", persons("n", range(3))))
    assert len(list((play.place / "unit" / "received").iterdir())) == 1
    crosswalk(play, unit)
    assert list((play.place / "unit" / "received").iterdir()) == []
    with pytest.raises(Refused, match="no upload"):
        crosswalk(play, unit)


def test_if_the_crosswalk_can_not_be_written_the_tokens_stay(play):
    """A match that failed can be done again."""
    unit = play.unit()
    unit.receive(play.sealed("north", persons("n", range(3))))

    def fail(_sealed):
        raise FileError("no room")

    with pytest.raises(FileError, match="no room"):
        unit.link(play.age["steward"].public, play.key["unit"], deliver=fail)
    assert crosswalk(play, unit)[0].persons == 3


def test_nobody_but_the_steward_reads_the_crosswalk(play):
    """The unit itself and the partners can't open it, and what another key signed is refused."""
    unit = play.unit()
    unit.receive(play.sealed("north", persons("n", range(3))))
    sealed = []
    unit.link(play.age["steward"].public, play.key["unit"], deliver=sealed.append)
    for name in ("unit", "north"):
        with pytest.raises(NotTheRecipient):
            read_crosswalk(sealed[0], play.age[name])
    with pytest.raises(ContributionDamaged):
        read_crosswalk(sealed[0], play.age["steward"], unit=play.key["north"].public)
    plain = play.age["steward"].open(sealed[0])
    for changed in (plain.replace(b"n-1", b"n-7"), plain[:-1], b"", b"{}", b"x\n[]"):
        with pytest.raises(ContributionDamaged):
            read_crosswalk(seal(changed, [play.age["steward"].public]), play.age["steward"])


def test_only_the_unit_s_own_key_signs(play):
    """A crosswalk can't be made with another signing key."""
    unit = play.unit()
    unit.receive(play.sealed("north", persons("n", range(3))))
    with pytest.raises(Refused, match="not the one"):
        unit.link(play.age["steward"].public, play.key["north"], deliver=len)


@pytest.mark.parametrize("name", ["unit", "north"])
def test_the_steward_is_neither_the_unit_nor_a_partner(play, name):
    """Who has tokens or the round's key does not get the crosswalk."""
    unit = play.unit()
    unit.receive(play.sealed("north", persons("n", range(3))))
    with pytest.raises(Refused, match="steward"):
        unit.link(play.age[name].public, play.key["unit"], deliver=len)


def test_the_very_same_upload_again_changes_nothing(play):
    """Sending the same tokens twice is one upload, at once and after the match."""
    unit = play.unit()
    for _ in range(2):
        taken = unit.receive(play.sealed("north", persons("n", range(3))))
    assert taken.repeated
    crosswalk(play, unit)
    assert unit.receive(play.sealed("north", persons("n", range(3)))).repeated
    assert crosswalk(play, unit)[0].persons == 3
    assert sum(entry["kind"] == "upload" for entry in unit.journal.entries()) == 1


def test_the_last_upload_counts(play):
    """A corrected upload takes the place of the one before; that one does not come back."""
    unit = play.unit()
    first = play.sealed("north", persons("n", range(30)))
    unit.receive(first)
    play.clock.turn(hours=2)
    unit.receive(play.sealed("north", persons("n", range(29)) | {"n-new": somebody(99)}))
    assert unit.receive(first).repeated
    assert "n-new" in people_of(crosswalk(play, unit)[1].pairs)


def test_an_old_round_is_over(play):
    """After a later round was begun, an earlier one is refused, and its uploads are gone."""
    play.unit().receive(play.sealed("north", persons("n", range(3))))
    later = play.begin(2)
    assert play.unit(later).uploads() == ()
    with pytest.raises(Refused, match="is over"):
        play.unit()


def test_a_second_round_of_the_same_number_is_refused(play):
    """Nobody slips in another round with other keys under a number that was used."""
    play.unit()
    with pytest.raises(Refused, match="another round 1"):
        play.unit(play.begin(1))


def test_another_holder_s_round_is_refused(play):
    """The unit's folder stays with the key holder of its first round."""
    play.unit()
    with pytest.raises(Refused, match="another key holder"):
        play.unit(play.begin(2, holder="east"))


def test_an_upload_that_was_never_taken_in_is_noticed(play):
    """A file that somebody put into the folder is not matched."""
    unit = play.unit()
    unit.receive(play.sealed("north", persons("n", range(3))))
    place = next((play.place / "unit" / "received").iterdir())
    place.write_bytes(play.sealed("north", persons("n", range(4))))
    with pytest.raises(LedgerDamaged, match="never taken in"):
        unit.uploads()


def test_crowded_tokens_are_told(play):
    """A filler in place of names is ignored and noticed, and makes nobody one person."""
    unit = play.unit()
    unit.receive(play.sealed("north", {f"n-{i}": somebody(1) for i in range(40)}))
    linked, told = crosswalk(play, unit)
    assert [notice.code for notice in linked.notices] == ["tokens-crowded"]
    assert len(set(people_of(told.pairs).values())) == 40


# T-62: a partner that probes


def test_a_partner_can_not_send_more_persons_than_it_declared(play):
    """Beyond the declared load and a tenth, an upload is refused and that is on record."""
    unit = play.unit()
    assert unit.receive(play.sealed("north", persons("n", range(55)))).persons == 55
    with pytest.raises(ProbingRefused, match="55"):
        unit.receive(play.sealed("south", persons("s", range(56))))
    assert unit.journal.entries()[-1]["kind"] == "refused"
    linked, told = crosswalk(play, unit)
    assert [notice.code for notice in linked.notices if notice.values["partner"] == "South"] == ["uploads-refused"]
    assert told.pairs.height == 55


def test_changed_persons_count_again(play):
    """A partner can't exchange its persons for others, upload after upload, whatever references it gives them."""
    unit = play.unit()
    unit.receive(play.sealed("north", persons("n", range(50))))
    play.clock.turn(hours=1_000)
    with pytest.raises(ProbingRefused):
        unit.receive(play.sealed("north", persons("n", range(100, 150))))
    renamed = {f"other-{i}": somebody(i) for i in range(50)}
    assert unit.receive(play.sealed("north", renamed)).notices == ()


def test_an_upload_with_many_changes_is_noticed(play):
    """A further upload that differs much is taken in within the load, and noticed."""
    unit = play.unit()
    unit.receive(play.sealed("north", persons("n", range(20))))
    play.clock.turn(hours=2)
    taken = unit.receive(play.sealed("north", persons("n", range(10, 30))))
    assert [notice.code for notice in taken.notices] == ["uploads-changed"]
    assert taken.notices[0].count == 10
    assert "uploads-changed" in [notice.code for notice in crosswalk(play, unit)[0].notices]


def test_each_upload_waits_twice_as_long(play):
    """The second upload waits an hour, the third two, the fourth four."""
    unit = play.unit()
    unit.receive(play.sealed("north", persons("n", range(10))))
    for number, hours in enumerate((1, 2, 4), start=1):
        changed = play.sealed("north", persons("n", range(10 + number)))
        play.clock.turn(hours=hours - 0.1)
        with pytest.raises(ProbingRefused, match="twice as long"):
            unit.receive(changed)
        play.clock.turn(hours=0.1)
        assert not unit.receive(changed).repeated


def test_a_clock_that_was_turned_back_opens_nothing(play):
    """An upload that seems to come before the last one is too early."""
    unit = play.unit()
    unit.receive(play.sealed("north", persons("n", range(10))))
    play.clock.turn(hours=-100)
    with pytest.raises(ProbingRefused):
        unit.receive(play.sealed("north", persons("n", range(11))))


def test_after_a_match_another_upload_counts_in_full(play):
    """Where the upload before was dropped, all persons of the next one count as changed."""
    unit = play.unit()
    unit.receive(play.sealed("north", persons("n", range(50))))
    crosswalk(play, unit)
    play.clock.turn(hours=1_000)
    with pytest.raises(ProbingRefused):
        unit.receive(play.sealed("north", persons("n", range(51))))


def test_a_thousand_invented_names_tell_their_sender_nothing(tmp_path):
    """A partner that sends 1,000 guesses learns nothing: all it can see is the same whether they hit or not."""
    seen = []
    for number, hits in enumerate((0, 1_000)):
        (tmp_path / str(number)).mkdir()
        play = Play(tmp_path / str(number), load=1_000)
        unit = play.unit()
        unit.receive(play.sealed("north", persons("n", range(1_000))))
        taken = unit.receive(play.sealed("south", persons("s", range(1_000 - hits, 2_000 - hits))))
        linked, told = crosswalk(play, unit)
        assert len(set(people_of(told.pairs).values())) == 2_000 - hits
        seen.append((taken, linked.partners, linked.persons, linked.notices, len(linked.crosswalk) > 0))
        kinds = [entry["kind"] for entry in unit.journal.entries()]
        seen[-1] += (kinds,)
        play.clock.turn(hours=2)
        with pytest.raises(ProbingRefused):
            unit.receive(play.sealed("south", persons("s", range(3_000, 4_000))))
        assert unit.journal.entries()[-1]["kind"] == "refused"
    assert seen[0] == seen[1]
