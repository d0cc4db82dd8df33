"""A round's key reaches its partners and nobody else, and its file can't be changed."""

from __future__ import annotations

import json

import pytest
import yaml

from shoal.agefile import Identity
from shoal.errors import ContributionDamaged, FileError, NotTheRecipient, ProtocolError, Refused
from shoal.linkage.project import load_project, load_round, new_round


def test_every_partner_opens_the_same_key(play):
    """All partners of a round have one key."""
    keys = {play.round.key_for(play.key[name].public, play.age[name]) for name in ("north", "south", "east")}
    assert len(keys) == 1
    assert len(keys.pop()) == 32


def test_each_round_has_a_key_of_its_own(play):
    """The key changes with the round."""
    first, second = (of.key_for(play.key["north"].public, play.age["north"]) for of in (play.round, play.begin(2)))
    assert first != second


def test_the_key_stands_nowhere_in_clear(play):
    """Neither the key nor its base64 is in the round file."""
    import base64

    key = play.round.key_for(play.key["north"].public, play.age["north"])
    held = b"".join(path.read_bytes() for path in play.place.iterdir() if path.is_file())
    assert key not in held
    assert base64.b64encode(key) not in held
    assert key.hex().encode() not in held


def test_nobody_else_opens_the_key(play):
    """Neither another partner, nor the unit, nor the steward has the key of a partner."""
    for name in ("south", "unit", "steward"):
        with pytest.raises(NotTheRecipient):
            play.round.key_for(play.key["north"].public, play.age[name])
    for name in ("unit", "steward"):
        with pytest.raises(Refused, match="takes no part"):
            play.round.key_for(play.key[name].public, play.age[name])


@pytest.mark.parametrize("change", ["number", "load", "sealed", "unit"])
def test_a_changed_round_is_refused(play, change):
    """A changed number, load, key or unit is noticed."""
    path = play.place / "round-1-holder.json"
    plain = json.loads(path.read_bytes())
    match change:
        case "number":
            plain["statement"]["number"] = 2
        case "unit":
            plain["statement"]["unit"]["age"] = play.age["steward"].public
        case _:
            plain["statement"]["partners"][0][change] = (
                plain["statement"]["partners"][1][change] if change == "sealed" else 9
            )
    path.write_text(json.dumps(plain))
    with pytest.raises(ContributionDamaged):
        load_round(path)


def test_a_round_of_another_holder_is_refused(play):
    """A round that somebody else signed is refused by whoever knows the holder's key."""
    play.begin(1, holder="east")
    with pytest.raises(ContributionDamaged, match="not by the key holder"):
        load_round(play.place / "round-1-east.json", holder=play.key["holder"].public)
    assert load_round(play.place / "round-1-holder.json", holder=play.key["holder"].public).number == 1


def test_a_sealed_key_of_another_round_is_refused(play):
    """A holder's own mistake, an old key in a new round, is noticed by the partner."""
    old, new = (json.loads((play.place / name).read_bytes()) for name in _two_rounds(play))
    new["statement"]["partners"][0]["sealed"] = old["statement"]["partners"][0]["sealed"]
    from shoal.linkage.project import canonical

    new["signature"] = play.key["holder"].sign(canonical(new["statement"]))
    (play.place / "mixed").write_bytes(canonical(new))
    with pytest.raises(ContributionDamaged, match="another partner or round"):
        load_round(play.place / "mixed").key_for(play.key["north"].public, play.age["north"])


def _two_rounds(play):
    play.begin(2)
    return "round-1-holder.json", "round-2-holder.json"


@pytest.mark.parametrize("text", ["", "[]", "{}", "null", "\x00", '{"statement": 1, "holder": 2, "signature": 3}'])
def test_what_is_no_round_file_is_refused(play, text):
    """Any other file gives a sentence."""
    path = play.place / "other"
    path.write_text(text)
    with pytest.raises((ProtocolError, ContributionDamaged)):
        load_round(path)
    with pytest.raises(FileError):
        load_round(play.place / "gone")


def project_text(play) -> dict:
    """The project as its holder writes it."""
    return json.loads(play.project.model_dump_json())


def test_a_project_is_read_from_yaml(play):
    """What the key holder wrote is what is read."""
    path = play.place / "project.yaml"
    path.write_text(yaml.safe_dump(project_text(play)))
    assert load_project(path) == play.project


@pytest.mark.parametrize(
    ("change", "said"),
    [
        (lambda p: p["partners"][0].update(load=0), "load"),
        (lambda p: p["partners"][0].update(age="age1nothing"), "age"),
        (lambda p: p["partners"][0].update(key="nothing"), "key"),
        (lambda p: p["partners"][1].update(key=p["partners"][0]["key"]), "two partners"),
        (lambda p: p["partners"][1].update(age=p["unit"]["age"]), "unit"),
        (lambda p: p.update(partners=[]), "partners"),
        (lambda p: p.update(more=1), "more"),
    ],
)
def test_a_project_must_be_complete(play, change, said):
    """A wrong or missing part is named."""
    plain = project_text(play)
    change(plain)
    path = play.place / "project.yaml"
    path.write_text(yaml.safe_dump(plain))
    with pytest.raises(ProtocolError, match=said):
        load_project(path)


def test_the_line_of_broken_yaml_is_named(play):
    """A project that is no YAML says where."""
    path = play.place / "project.yaml"
    path.write_text("shoal_linkage: 1\nproject: [\n")
    with pytest.raises(ProtocolError, match="line"):
        load_project(path)


def test_new_partners_need_a_new_round(play, tmp_path):
    """Who is not in the round file has no key, whatever key of age they have."""
    stranger = Identity.new(tmp_path / "stranger.age")
    with pytest.raises(NotTheRecipient):
        play.round.key_for(play.key["north"].public, stranger)
    assert new_round(play.project, play.key["holder"]) != new_round(play.project, play.key["holder"])


@pytest.mark.parametrize("text", ["a: 2024-13-45\n", "a: " + "9" * 5_000, "[" * 100_000, "&a [*a]"])
def test_yaml_that_can_not_be_meant_is_refused(play, text):
    """A day that there is not, a number without end and brackets without end are mistakes of the file."""
    path = play.place / "project.yaml"
    path.write_text(text)
    with pytest.raises(ProtocolError):
        load_project(path)
