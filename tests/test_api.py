"""The Python API from end to end: one release with every kind of attribute and every derivation."""

from __future__ import annotations

import json
import os
import typing
from collections import Counter
from pathlib import Path

import polars as pl
import pytest

import shoal
from shoal.releases.build import built_explorer

CANARY = "Zaphod Beeblebrox"


def test_the_release_is_whole_and_stands_in_the_ledger(small):
    """It verifies with its own key, and names the entry that holds its measurements."""
    from shoal.privacy.ledger import Ledger

    release = small.release
    assert release.verify() == []
    assert Ledger.existing(small.ledger).contains(release.ledger_entry)
    assert release.version == "2026.1"


def test_frictionless_finds_nothing(small):
    """The data package is valid for a tool that is not ours."""
    frictionless = pytest.importorskip("frictionless")
    report = frictionless.Package(str(small.folder / "datapackage.json")).validate()
    assert report.valid, report.flatten(["fieldName", "type", "note"])


def test_the_counts_are_near_the_truth(small):
    """Single counts of every kind of attribute are within six standard errors of the counts of the case file."""
    rows = pl.read_csv(small.cases, infer_schema=False).fill_null("")
    order = rows.select(pl.int_range(pl.len()).over("personRef")).to_series()
    rows = rows.filter(order < 2)
    labour, sexual = (rows[name] == "1" for name in ("isForcedLabour", "isSexualExploit"))
    age = rows["age"].cast(pl.Int64, strict=False)
    truth = {
        ("year", "2019"): rows["registered"].str.starts_with("2019").sum(),
        ("ageBand", "9--17"): age.is_between(9, 17).sum(),
        ("ageBand", "30+"): (age >= 30).sum(),
        ("gender", "Female"): rows["gender"].is_in(["F", "Female"]).sum(),
        ("citizenship", "UA"): (rows["citizenship"] == "UA").sum(),
        ("isExploit", "1"): (labour | sexual).sum(),
        ("isBoth", "1"): (labour & sexual).sum(),
        ("sector", "farm"): rows["sector"].str.split("|").list.contains("farm").sum(),
    }
    for (name, value), true in truth.items():
        count = small.release.count(**{name: value})
        assert count.state == "reported", name
        # 90 % of intervals hold the truth; four half-widths to either side fail once in ten thousand millions.
        reach = 4 * (count.high - count.low) / 2 + 60  # the fit of few steps is less exact than the measurements
        assert abs(count.count - true) < reach, (name, count, true)
    assert abs(small.release.records - len(rows)) < 200


def test_synthetic_records_keep_to_the_derivations(small):
    """What follows from other columns by definition follows in every synthetic record too."""
    made = small.release.synthetic()
    assert made.filter((pl.col("isForcedLabour") == "1") & (pl.col("isExploit") != "1")).is_empty()
    assert made.filter((pl.col("isBoth") == "1") & (pl.col("isSexualExploit") != "1")).is_empty()
    assert "personRef" not in made.columns
    assert set(made["sector"].str.split("|").explode()) <= {"farm", "sea", "home", "site", ""}


def test_nothing_of_an_ignored_column_is_anywhere(small):
    """Free text that was not asked for is in no file but the case file."""
    for path in small.root.rglob("*"):
        if path.is_file() and path != small.cases:
            content = path.read_bytes()
            assert not any(word.encode() in content for word in [*CANARY.split(), "P00001"]), path.name


def test_the_report_stands_outside_and_says_that_it_is_sensitive(small):
    """The steward's report is beside the release, for its owner's eyes."""
    assert "sensitive" in small.report.read_text(encoding="utf-8").lower()
    assert small.report.stat().st_mode & 0o077 == 0


def test_counts_are_asked_in_plain_words(small):
    """Wrong names and values get a suggestion; texts, numbers and truth values are all understood."""
    release = small.release
    assert release.count().count == release.records
    assert release.count(debt=True) == release.count(debt=1) == release.count(debt="1")
    assert release.count(sector=["farm", "home"]) == release.count(sector=["home", "farm"])
    assert release.count(year=2019) == release.count(year="2019")
    with pytest.raises(shoal.ShoalError, match="Did you mean 'gender'"):
        release.count(Gender="Female")
    with pytest.raises(shoal.ShoalError, match="Did you mean 'Female'"):
        release.count(gender="female")


def test_cases_are_selected_in_plain_words(small):
    """Selections, shares, tables and comparisons work on a release of every kind of attribute."""
    release = small.release
    early = release.where(year=range(2016, 2019), citizenship=shoal.Not("UA"), sector=["farm", shoal.Not("sea")])
    assert isinstance(early, shoal.Cases)
    assert early.protected.reason == "length"
    assert early.synthetic == len(
        release.synthetic().filter(
            pl.col("year").is_in(["2016", "2017", "2018"])
            & (pl.col("citizenship") != "UA")
            & pl.col("sector").str.split("|").list.contains("farm")
            & ~pl.col("sector").str.split("|").list.contains("sea")
        )
    )
    women, men = release.where(gender="Female"), release.where(gender="Male")
    both = release.count(gender=["Female", "Male"])
    assert isinstance(both, shoal.SelectionCount)
    assert isinstance(both, shoal.ProtectedCount)
    assert both.how == "sum"
    assert both.count == women.protected.count + men.protected.count
    share = women.share(isForcedLabour=True)
    assert isinstance(share, shoal.Ratio)
    assert 0.1 < share.low <= share.value <= share.high < 0.5
    assert women.table("ageBand", "sector").height == 20
    assert women.table("means-of-control").columns[0] == "means-of-control"
    first = women.compare(men).row(0, named=True)
    assert first["differs"]
    assert first["attribute"] in {"isForcedLabour", "isSexualExploit", "isExploit", "sector", "debt"}
    assert release.where(isForcedLabour=True).distinctive()["distinctive"][0]


def test_every_public_name_is_there_and_typed():
    """What `shoal` offers can be imported, and its functions say what they take and give."""
    for name in shoal.__all__:
        offered = getattr(shoal, name)
        assert offered.__doc__
        if not isinstance(offered, type):
            assert "return" in typing.get_type_hints(offered)


def test_the_package_carries_the_explorer():
    """A release can be made without Node."""
    if not (Path(shoal.__file__).parent / "explorer/index.html").is_file():
        if os.environ.get("CI"):
            pytest.fail("The explorer is not built.")
        pytest.skip("The explorer is not built: run `make explorer`.")
    assert (built_explorer() / "assets").is_dir()


PRIVATE = """\
title: Invented
guarantee: {epsilon: 4, delta: 1e-6}
reporting_length: 2
attributes:
  - {name: gender, domain: [Female, Male]}
  - {name: place, domain: private, spellings: {harbour: Harbour}}
"""


@pytest.mark.usefixtures("quick")
def test_a_private_domain_is_found_paid_for_and_shows_nothing_rare(tmp_path, monkeypatch):
    """Frequent values are published, rare ones are nowhere, and the ledger holds the delta that it cost."""
    monkeypatch.delenv("SHOAL_KEY_PASSPHRASE", raising=False)
    places = (
        ["Harbour"] * 300 + ["harbour"] * 100 + ["Market"] * 300 + [f"Milliways{i % 3}" for i in range(9)] + [""] * 91
    )
    cases = tmp_path / "cases.csv"
    rows = [f"{('Female', 'Male')[i % 2]},{place}" for i, place in enumerate(places)]
    cases.write_text("\n".join(["gender,place", *rows]) + "\n", encoding="utf-8")
    description = tmp_path / "release.yaml"
    description.write_text(PRIVATE, encoding="utf-8")
    places_of = {"folder": tmp_path / "2026.1", "ledger": tmp_path / "ledger.jsonl"}
    release = shoal.release(cases, description, **places_of)
    assert release.domain["place"].values == ("Harbour", "Market", "other", "")
    assert abs(release.count(place="Harbour").count - 400) < 150
    assert release.verify() == []
    debit = json.loads((tmp_path / "ledger.jsonl").read_text(encoding="utf-8").splitlines()[1])
    top, bottom = (int(part) for part in (debit["delta"] + "/1").split("/")[:2])
    assert 0 < top / bottom <= 0.5e-6
    for path in tmp_path.rglob("*"):
        if path.is_file() and path != cases:
            assert b"Milliways" not in path.read_bytes(), path.name
    again = shoal.release(cases, description, folder=tmp_path / "2026.2", ledger=places_of["ledger"])
    assert again.synthetic().equals(release.synthetic())
    assert len((tmp_path / "ledger.jsonl").read_text(encoding="utf-8").splitlines()) == 3


def test_messy_cases_are_understood_as_the_clean_ones(tmp_path):
    """Through the drafted description, untidy records give no findings and the very same case table."""
    from shoal.releases.describe.cases import understand
    from shoal.releases.describe.draft import draft_description
    from shoal.releases.load import parse_description

    tables = {}
    for messy in (False, True):
        path = tmp_path / f"cases-{messy}.csv"
        shoal.write_demo(path, 1_000, seed=3, messy=messy)
        sheet = shoal.read_cases(path)
        assert not [finding for finding in sheet.findings if finding.severity == "error"]
        draft = draft_description(sheet.frame.columns, title="Invented", implications=True)
        cases = understand(sheet, parse_description(draft.text))
        tables[messy] = (cases.frame, cases.fingerprint(), cases.table({}).marginal((2, 3)).tolist())
    assert (tmp_path / "cases-True.csv").read_bytes() != (tmp_path / "cases-False.csv").read_bytes()
    assert tables[True][0].equals(tables[False][0])
    assert tables[True][1:] == tables[False][1:]


def test_no_person_counts_more_often_than_declared(small):
    """Of a person with four records the first two are used."""
    from shoal.releases.describe.cases import understand

    cases = understand(shoal.read_cases(small.cases), shoal.load_description(small.description))
    records = pl.read_csv(small.cases, infer_schema=False)["personRef"].to_list()
    assert len(cases.frame) == sum(min(2, n) for n in Counter(records).values()) < len(records)
