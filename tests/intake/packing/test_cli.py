"""`shoal pack`, `shoal unpack` and the keys for them, from an empty folder to a contribution and back."""

from __future__ import annotations

import json
from datetime import UTC, datetime, timedelta

import pytest
from tests.conftest import CANARY
from tests.intake.packing.invented import COLUMNS, MAPPING, PROTOCOL, ROWS, STATEMENT, changed

NOW = datetime.now(UTC).date()


@pytest.fixture
def desk(tmp_path, shoal):
    """A partner's folder with the file, the mapping, the papers and the keys; the steward's key is there too."""
    public = shoal("keys", "age", tmp_path / "steward.age", "--json").json["public_key"]
    assert shoal("keys", "secret", tmp_path / "own.secret").code == 0
    text = changed(PROTOCOL.format(recipient=public), ("2027-12-31", str(NOW + timedelta(days=300))))
    (tmp_path / "protocol.yaml").write_text(changed(text, ("2026-12-31", str(NOW + timedelta(days=200)))))
    (tmp_path / "statement.yaml").write_text(STATEMENT)
    (tmp_path / "mapping.yaml").write_text(MAPPING)
    lines = [",".join(row) for row in [(*COLUMNS, "taken back"), *ROWS]]
    (tmp_path / "cases.csv").write_text("\n".join(lines).replace("Nobody One", CANARY) + "\n")
    return tmp_path


def call(desk, *more: object, **other: object) -> list[object]:
    """The words of a call of `shoal pack`."""
    names = {"mapping": "mapping.yaml", "protocol": "protocol.yaml", "statement": "statement.yaml"}
    names |= {"secret": "own.secret", "output": "made.shoal", **other}
    options = [word for name, file in names.items() for word in (f"--{name}", desk / str(file))]
    return ["pack", desk / "cases.csv", *options, *more]


def test_from_a_file_to_a_contribution_and_back(desk, shoal):
    """The partner packs, the steward opens; what is printed holds no cell."""
    packed = shoal(*call(desk, "--json"))
    assert packed.code == 0, packed.text
    assert (packed.json["records"], sum(packed.json["withheld"].values())) == (3, 4)
    opened = shoal("unpack", desk / "made.shoal", "--key", desk / "steward.age", "--json")
    assert opened.code == 0, opened.text
    assert opened.json["id"] == packed.json["id"]
    assert opened.json["keep_until"] == str(NOW + timedelta(days=300))
    told = shoal("unpack", desk / "made.shoal", "-k", desk / "steward.age", "-o", desk / "open")
    assert "3 records of Invented Shelter" in told.out
    assert json.loads((desk / "open" / "contribution.json").read_text()) == opened.json["manifest"]
    for word in CANARY.split():
        assert word not in packed.text + opened.text + told.text


def test_the_sentences_for_people(desk, shoal):
    """The partner is told how many went, how many were held back, who can open it, and the id."""
    packed = shoal(*call(desk))
    assert "Packed 3 records" in packed.out
    assert "Held back: 4" in packed.out
    assert "Held back: 1 records whose consent was taken back." in packed.err


def test_a_refusal_has_code_one_and_writes_nothing(desk, shoal):
    """An expired protocol, another steward's key and a partner that is not known."""
    text = (desk / "protocol.yaml").read_text()
    (desk / "old.yaml").write_text(text.replace(str(NOW + timedelta(days=300)), "2025-06-30").replace("2026-", "2025-"))
    expired = shoal(*call(desk, protocol="old.yaml"))
    assert (expired.code, "protocol-expired" in expired.err) == (1, True)
    other = shoal("keys", "age", desk / "other.age", "--json").json["public_key"]
    wrong = shoal(*call(desk, "--to", other, "--json"))
    assert (wrong.code, wrong.json["findings"][0]["code"]) == (1, "protocol-recipient-differs")
    assert not (desk / "made.shoal").exists()
    assert shoal(*call(desk)).code == 0
    assert shoal("unpack", desk / "made.shoal", "--key", desk / "other.age").code == 1
    assert shoal("unpack", desk / "made.shoal", "--key", desk / "steward.age", "--partner", "A" * 43 + "=").code == 1


def test_a_call_that_can_not_be_carried_out_has_code_two(desk, shoal):
    """Files that are missing, a place that is taken, a mapping that makes keys without a secret."""
    assert shoal("pack").code == 2
    assert "--mapping" in shoal("pack", desk / "cases.csv").err
    assert shoal(*call(desk, statement="none.yaml")).code == 2
    assert shoal(*call(desk, output="cases.csv")).code == 2
    words = call(desk)
    at = words.index("--secret")
    assert shoal(*words[:at], *words[at + 2 :]).code == 2
    assert shoal("unpack", desk / "none.shoal", "--key", desk / "steward.age").code == 2


def test_papers_to_fill_in(tmp_path, shoal):
    """Both papers are written at once, and a paper that is not filled in is refused."""
    made = shoal("pack", "--new-protocol", tmp_path / "p.yaml", "--new-statement", tmp_path / "s.yaml")
    assert made.code == 0
    assert "Fill it in" in made.out
    assert shoal("pack", "--new-protocol", tmp_path / "p.yaml").code == 2


def test_a_key_of_age_is_made_once_and_shown_after(tmp_path, shoal):
    """The same command makes the key and shows it again; the secret half is never printed."""
    first = shoal("keys", "age", tmp_path / "key", "--json")
    again = shoal("keys", "age", tmp_path / "key", "--json")
    assert (first.json["made"], again.json["made"]) == (True, False)
    assert first.json["public_key"] == again.json["public_key"]
    assert "AGE-SECRET-KEY" not in first.text + again.text
