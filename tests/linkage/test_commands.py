"""The whole of linkage on the command line."""

from __future__ import annotations

import json

import pytest
import yaml
from tests.conftest import CANARY
from tests.linkage.invented import COLUMNS, MAPPING, row

from shoal.intake.mapping.keys import new_secret
from shoal.linkage.crosswalk import read_crosswalk

PARTNERS = ("north", "south")


@pytest.fixture
def desk(play):
    """Files of everybody, and the arguments of each command."""
    place = play.place
    (place / "project.yaml").write_text(yaml.safe_dump(json.loads(play.project.model_dump_json())))
    (place / "map.yaml").write_text(MAPPING)
    shared = row(client="A", given="Alma", family="Example")
    for name in PARTNERS:
        new_secret(place / f"{name}.secret")
        own = [row(client=f"{name}-{i}", given=f"Nobody{'bdfgl'[i]}{name}", family=CANARY.split()[0]) for i in range(5)]
        rows = [COLUMNS, *own, shared]
        (place / f"{name}.csv").write_text("\n".join(",".join(cells) for cells in rows) + "\n")
    return Desk(play)


class Desk:
    """Arguments of the commands."""

    def __init__(self, play):
        self.play, self.place = play, play.place

    def new_round(self, output="round.json", *more):
        """The key holder's command."""
        key = self.place / "holder.key"
        return "link", "new-round", self.place / "project.yaml", "--key", key, "-o", self.place / output, *more

    def tokens(self, name, output=None, **changed):
        """A partner's command."""
        options = {
            "mapping": self.place / "map.yaml",
            "round": self.place / "round.json",
            "holder": self.play.key["holder"].public,
            "key-identity": self.place / f"{name}.age",
            "key": self.place / f"{name}.key",
            "secret": self.place / f"{name}.secret",
        } | {option.replace("_", "-"): value for option, value in changed.items()}
        listed = [part for option, value in options.items() for part in (f"--{option}", value)]
        return "link", "tokens", self.place / f"{name}.csv", *listed, "-o", self.place / (output or f"{name}.tokens")

    def unit(self, verb, *uploads):
        """A command of the unit."""
        files = [self.place / f"{name}.tokens" for name in uploads]
        own = (
            "--identity",
            self.place / "unit.age",
            "--folder",
            self.place / "desk",
            "--round",
            self.place / "round.json",
        )
        if verb != "match":
            return "link", verb, *files, *own
        steward = self.play.age["steward"].public
        return (
            "link",
            verb,
            *files,
            *own,
            "--key",
            self.place / "unit.key",
            "--steward",
            steward,
            "-o",
            self.place / "walk",
        )


def test_a_whole_round(desk, shoal):
    """Key holder, partners, unit and steward each do their part, and one person is found."""
    assert shoal(*desk.new_round()).code == 0
    for name in PARTNERS:
        ran = shoal(*desk.tokens(name), "--json")
        assert ran.code == 0, ran.text
        assert ran.json["references"] == 6
    assert shoal(*desk.unit("receive", *PARTNERS)).code == 0
    told = shoal(*desk.unit("overlap", *PARTNERS), "--json").json
    assert told["low"] <= told["count"] <= told["high"]
    assert shoal(*desk.unit("overlap", *reversed(PARTNERS)), "--json").json == {**told, "repeated": True}
    matched = shoal(*desk.unit("match"), "--json")
    assert matched.code == 0
    assert set(matched.json) == {"partners", "persons", "findings"}
    pairs = read_crosswalk((desk.place / "walk").read_bytes(), desk.play.age["steward"]).pairs
    assert pairs.height == 12
    assert pairs["person"].n_unique() == 11


def test_no_command_tells_a_name(desk, shoal):
    """No sentence, no JSON and no file that a command writes holds a cell of a case file."""
    runs = [shoal(*desk.new_round())]
    for name in PARTNERS:
        runs += [shoal(*desk.tokens(name)), shoal(*desk.tokens(name, f"{name}-2"), "--json")]
    runs += [
        shoal(*desk.unit("receive", *PARTNERS)),
        shoal(*desk.unit("overlap", *PARTNERS)),
        shoal(*desk.unit("match")),
    ]
    assert all(ran.code == 0 for ran in runs)
    hidden = [CANARY.split()[0], "Nobody", "Alma"]
    assert not any(word in ran.text for ran in runs for word in hidden)
    written = [path for path in desk.place.rglob("*") if path.is_file() and path.suffix != ".csv"]
    assert not any(word.encode() in path.read_bytes() for path in written for word in hidden)


def test_rounds_are_numbered(desk, shoal):
    """The round after a round has the next number and another key; one of another holder is no round before."""
    assert shoal(*desk.new_round()).code == 0
    ran = shoal(*desk.new_round("round-2.json", "--previous", desk.place / "round.json"), "--json")
    assert ran.json["round"] == 2
    desk.play.begin(7, holder="east")
    ran = shoal(*desk.new_round("round-3.json", "--previous", desk.place / "round-7-east.json"))
    assert ran.code == 1


@pytest.mark.parametrize(
    ("changed", "said"),
    [
        ({"key_identity": "south.age"}, "another key of age"),
        ({"key": "steward.key"}, "takes no part"),
        ({"holder": "unit"}, "not by the key holder"),
        ({"round": "map.yaml"}, "no round file"),
        ({"round": "gone"}, "can't be read"),
        ({"mapping": "bare.yaml"}, "identity"),
        ({"secret": "map.yaml"}, "holds no secret"),
    ],
)
def test_a_wrong_argument_is_said(desk, shoal, changed, said):
    """Each thing that does not fit gives a sentence, and nothing is written."""
    (desk.place / "bare.yaml").write_text(MAPPING.partition("identity:")[0])
    shoal(*desk.new_round())
    named = {
        option: desk.play.key[value].public if option == "holder" else desk.place / value
        for option, value in changed.items()
    }
    ran = shoal(*desk.tokens("north", **named))
    assert ran.code in {1, 2}
    assert said in ran.err
    assert not (desk.place / "north.tokens").exists()


def test_nothing_is_overwritten(desk, shoal):
    """An output that exists already is left alone."""
    for command in (desk.new_round(), desk.tokens("north"), desk.unit("match", "north")):
        assert shoal(*command).code == 0
    for command in (desk.new_round(), desk.tokens("north"), desk.unit("match", "north")):
        ran = shoal(*command)
        assert ran.code == 2
        assert "exists already" in ran.err


def test_what_was_altered_is_refused(desk, shoal):
    """A token file with a changed byte, an empty one and another file are refused with exit code 1."""
    shoal(*desk.new_round())
    shoal(*desk.tokens("north"))
    place = desk.place / "north.tokens"
    whole = place.read_bytes()
    for content in (whole[:-1] + bytes([whole[-1] ^ 1]), b"", b"hello"):
        place.write_bytes(content)
        assert shoal(*desk.unit("receive", "north")).code == 1


def test_the_holder_must_not_be_a_partner(desk, shoal):
    """Who signs the round is neither a partner nor the unit."""
    command = list(desk.new_round())
    command[command.index(desk.place / "holder.key")] = desk.place / "unit.key"
    ran = shoal(*command)
    assert ran.code == 1
    assert "of its own" in ran.err


def test_a_foolish_epsilon_is_said(desk, shoal):
    """An epsilon that is no number, or too large, is refused before anything is drawn."""
    shoal(*desk.new_round())
    for name in PARTNERS:
        shoal(*desk.tokens(name))
    for epsilon in ("much", "1/0", "0", "5"):
        assert shoal(*desk.unit("overlap", *PARTNERS), "--epsilon", epsilon).code == 1
