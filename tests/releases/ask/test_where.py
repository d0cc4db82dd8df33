"""Asking an opened release for selected cases, tables and comparisons."""

from __future__ import annotations

from collections.abc import Callable

import polars as pl
import pytest

from shoal.errors import UnknownName
from shoal.releases.ask.asking import Not
from shoal.releases.ask.opened import Release, open_release
from shoal.releases.ask.shares import SMALLEST_WHOLE
from shoal.releases.describe.content import ReleaseContent
from shoal.releases.folder import publish
from shoal.signing import SigningKey


@pytest.fixture(scope="module")
def release(
    making: Callable[..., ReleaseContent], key: SigningKey, tmp_path_factory: pytest.TempPathFactory
) -> Release:
    """A release with enough records for shares, opened."""
    content = making(records=300, least=4)
    return open_release(publish(content, tmp_path_factory.mktemp("asked") / "2026.1", key=key, explorer=None))


FLAGS = ("meansOfControlDebt", "meansOfControlThreats", "isForcedLabour", "isSlavery")


def has(name: str, code: str) -> pl.Expr:
    """Records with a code of the multi-valued attribute."""
    return pl.col(name).str.split("|").list.contains(code)


ASKED = {
    "all": ({}, pl.lit(True)),
    "one value": ({"gender": "Female"}, pl.col("gender") == "Female"),
    "any of several": ({"ageBroad": ["0--8", "=21+"]}, pl.col("ageBroad").is_in(["0--8", "=21+"])),
    "a range": ({"year": range(2019, 2021)}, pl.col("year").is_in(["2019", "2020"])),
    "all but one": ({"citizenship": Not("AA")}, pl.col("citizenship") != "AA"),
    "all but several": ({"citizenship": Not("AA", "BB")}, ~pl.col("citizenship").is_in(["AA", "BB"])),
    "all but a list": ({"citizenship": [Not(["AA"]), Not("CC")]}, ~pl.col("citizenship").is_in(["AA", "CC"])),
    "not recorded": ({"gender": ""}, pl.col("gender") == ""),
    "a flag": ({"isSlavery": True}, pl.col("isSlavery") == "1"),
    "a flag that is not yes": ({"isSlavery": Not(True)}, pl.col("isSlavery") != "1"),
    "a code": ({"sector": "farm"}, has("sector", "farm")),
    "several codes": ({"sector": ["farm", "sea"]}, has("sector", "farm") & has("sector", "sea")),
    "none of the codes": ({"sector": Not("farm", "sea")}, ~has("sector", "farm") & ~has("sector", "sea")),
    "one and not the other": ({"sector": ["sea", Not("farm")]}, has("sector", "sea") & ~has("sector", "farm")),
    "much": (
        {"gender": ["Female", "Male"], "year": [2020, "2021"], "isForcedLabour": 1, "sector": ["farm"]},
        (pl.col("gender") != "")
        & (pl.col("year") != "2019")
        & (pl.col("isForcedLabour") == "1")
        & has("sector", "farm"),
    ),
}


@pytest.mark.parametrize("case", ASKED)
def test_synthetic_counts_are_those_of_the_records(release: Release, case: str):
    """Whatever is asked in words is what a filter of the records says."""
    asked, expression = ASKED[case]
    assert release.where(**asked).synthetic == release.synthetic().filter(expression).height


@pytest.mark.parametrize("case", ASKED)
def test_protected_counts_agree_with_the_records(release: Release, case: str):
    """In the invented release counts are those of the records where nothing is missing, else "at least" holds."""
    asked, expression = ASKED[case]
    found, true = release.where(**asked).protected, release.synthetic().filter(expression).height
    assert found == release.count(**asked)
    if found.state == "reported":
        assert found.count == true if found.is_whole else found.count <= true
    assert (found.reason == "length") == (case == "much")


@pytest.mark.parametrize(
    ("asked", "hint"),
    [
        ({"Gender": "Female"}, "Did you mean 'gender'"),
        ({"gender": ["Female", "male"]}, "Did you mean 'Male'"),
        ({"citizenship": Not("aa")}, "Did you mean 'AA'"),
        ({"sector": ["farm", Not("See")]}, "Did you mean 'sea'"),
        ({"gender": []}, "No value of the attribute gender is named"),
        ({"gender": Not()}, "No value of the attribute gender is named"),
        ({"gender": ["Female", Not("Male")]}, "or for all but some"),
        ({"gender": Not("Female", "Male", "")}, "is left"),
        ({"sector": ["sea", Not("sea")]}, "and for its absence"),
        ({"year": range(2018, 2020)}, "no value '2018'"),
    ],
)
def test_what_can_not_be_asked_gets_a_hint(release: Release, asked: dict, hint: str):
    """An unknown name, no value, or a contradiction is answered in plain words."""
    with pytest.raises(UnknownName, match=hint):
        release.where(**asked)


def test_cases_tell_by_what_they_are_chosen(release: Release):
    """What is shown of them at a prompt is short and names values."""
    assert repr(release.where()) == "Cases(all)"
    cases = release.where(gender=["Female", ""], citizenship=Not("AA"), sector="farm")
    assert repr(cases) == "Cases(gender: not Male, citizenship: not AA, sector=farm: 1)"
    assert repr(Not("a", ["b", 1])) == "Not('a', 'b', 1)"


def test_a_share_is_that_of_two_counts(release: Release):
    """The share of a part is its count over that of the whole, with the widest bounds."""
    whole, part = release.count(gender="Female"), release.count(gender="Female", isSlavery=True)
    share = release.where(gender="Female").share(isSlavery=True)
    assert (share.value, share.low, share.high) == (
        part.count / whole.count,
        part.low / whole.high,
        part.high / whole.low,
    )
    both = release.where(gender=["Female", "Male"])
    assert both.share(gender="Male").value == release.count(gender="Male").count / both.protected.count
    assert release.where(gender="Female").share(gender="Male").reason == "not computed"


@pytest.mark.parametrize("axes", [("gender",), ("ageBroad", "sector"), ("means-of-control", "year")])
def test_a_table_holds_the_count_of_every_cell(release: Release, axes: tuple[str, ...]):
    """Cells are the protected counts that one would get by asking for each."""
    cases = release.where(isForcedLabour=True)
    table = cases.table(*axes)
    assert table.columns == [*axes, "kind", "state", "count", "low", "high", "missing"]
    assert set(table["kind"]) == {"protected"}
    for *codes, _, state, count, low, high, missing in table.rows():
        asked = {code if name == "means-of-control" else name: code for name, code in zip(axes, codes, strict=True)}
        asked = {name: True if name in FLAGS else value for name, value in asked.items()}
        found = release.count(isForcedLabour=True, **asked)
        assert (found.state, found.count, found.low, found.high, found.missing) == (state, count, low, high, missing)


def test_a_table_has_a_row_for_every_bar(release: Release):
    """Values that are counted, and "not recorded", in published order, the last axis fastest."""
    table = release.where().table("gender", "sector")
    assert table.select("gender", "sector").rows() == [(g, s) for g in ("Female", "Male", "") for s in ("farm", "sea")]
    assert release.where().table("isSlavery")["isSlavery"].to_list() == ["1"]


def test_too_many_columns_are_counted_in_synthetic_records(release: Release):
    """Beyond the reporting length the table is one of synthetic records, without intervals."""
    cases = release.where(gender="Female", isForcedLabour=True)
    assert set(cases.table("year")["kind"]) == {"protected"}
    table = cases.table("year", "sector")
    assert set(table["kind"]) == {"synthetic"}
    assert table["low"].null_count() == table["high"].null_count() == table.height
    for year, sector, *_, count, _low, _high, _missing in table.rows():
        assert count == release.where(gender="Female", isForcedLabour=True, year=year, sector=sector).synthetic


@pytest.mark.parametrize("axes", [("sector", "means-of-control", "year"), ("sector", "sector", "sector")])
def test_three_axes_of_synthetic_records_are_counted_right(release: Release, axes: tuple[str, ...]):
    """A case may be in several bars of a family, also of the same family twice."""
    cases = release.where(gender=Not("Male"), ageBroad=Not("0--8"))
    table = cases.table(*axes)
    assert set(table["kind"]) == {"synthetic"}
    for *codes, _, _, count, _, _, _ in table.rows():
        asked: dict[str, list[object]] = {}
        for name, code in zip(axes, codes, strict=True):
            asked.setdefault(code if name == "means-of-control" else name, []).append(1 if name[0] == "m" else code)
        assert count == release.where(gender=Not("Male"), ageBroad=Not("0--8"), **asked).synthetic
    assert table.columns[:3] == [*axes] if axes[0] != axes[1] else ["sector", "sector_2", "sector_3"]


def test_a_filtered_attribute_shows_the_chosen_values_only(release: Release):
    """Bars that the cases can't have are left out, and the attribute counts once for the reporting length."""
    cases = release.where(gender=["Female", "Male"], year=2020)
    table = cases.table("gender", "citizenship")
    assert set(table["gender"]) == {"Female", "Male"}
    assert set(table["kind"]) == {"protected"}
    assert release.where(sector=Not("sea")).table("sector")["sector"].to_list() == ["farm"]


@pytest.mark.parametrize(
    ("axes", "hint"),
    [
        ((), "one, two or three axes"),
        (("gender",) * 4, "one, two or three axes"),
        (("gender", "gender"), "stands twice"),
        (("gendre",), "Did you mean 'gender'"),
        (("means-of-contrl",), "Did you mean 'means-of-control'"),
    ],
)
def test_tables_that_can_not_be_get_a_hint(release: Release, axes: tuple[str, ...], hint: str):
    """Unknown axes, too many, or an attribute by itself."""
    with pytest.raises(UnknownName, match=hint):
        release.where().table(*axes)


def test_a_comparison_is_of_shares(release: Release):
    """Each bar has its share in both and their difference, and those that differ most surely come first."""
    women, men = release.where(gender="Female"), release.where(gender="Male")
    table = women.compare(men)
    assert "gender" not in set(table["attribute"])
    for row in table.rows(named=True):
        shares = [cases.share(**{row["attribute"]: row["value"]}) for cases in (women, men)]
        assert (row["share"], row["low"], row["high"]) == (shares[0].value, shares[0].low, shares[0].high)
        assert (row["other_share"], row["other_low"]) == (shares[1].value, shares[1].low)
        assert row["reason"] == next((share.reason for share in shares if share.reason), None)
        if row["reason"] is None:
            assert row["difference"] == shares[0].value - shares[1].value
            assert row["difference_low"] == shares[0].low - shares[1].high
            assert row["differs"] == (row["difference_low"] > 0 or row["difference_high"] < 0)
    known = table.filter(pl.col("reason").is_null())
    assert known.height > 5
    distance = pl.max_horizontal(pl.lit(0.0), "difference_low", -pl.col("difference_high"))
    assert known.select(distance).to_series().is_sorted(descending=True)
    assert table["reason"].is_null().to_list() == sorted(table["reason"].is_null().to_list(), reverse=True)


def test_what_is_distinctive_is_ranked_by_its_lift(release: Release):
    """Lifts above and below 1 are ranked together by the bound nearer to 1."""
    table = release.where(isForcedLabour=True).distinctive()
    assert "isForcedLabour" not in set(table["attribute"])
    whole, total = release.count(isForcedLabour=True), release.count()
    assert table["lift"].null_count() < table.height
    for row in table.rows(named=True):
        bar = {row["attribute"]: row["value"]}
        part, margin = release.count(isForcedLabour=True, **bar), release.count(**bar)
        if row["lift"] is not None:
            assert row["lift"] == pytest.approx(part.count / whole.count / (margin.count / total.count))
            assert row["low"] == pytest.approx(part.low / whole.high / (margin.high / total.low))
            assert row["high"] == pytest.approx(part.high / whole.low / (margin.low / total.high))
            assert row["distinctive"] == (row["low"] > 1 or row["high"] < 1)
    ranked = pl.when(pl.col("lift") > 1).then("low").otherwise(1 / pl.col("high"))
    assert table.filter(pl.col("lift").is_not_null()).select(ranked).to_series().is_sorted(descending=True)


def test_longer_selections_are_compared_in_synthetic_records(release: Release):
    """Where the release counts no further column, shares are those of synthetic records, without intervals."""
    one = release.where(gender=Not("Male"), isForcedLabour=Not("1"), year=[2020, 2021])
    table = one.compare(release.where())
    assert set(table["kind"]) == {"synthetic"}
    row = table.filter(pl.col("attribute") == "citizenship", pl.col("value") == "AA").row(0, named=True)
    assert row["difference_low"] is None
    assert row["differs"] is None
    narrower = release.where(gender=Not("Male"), isForcedLabour=Not("1"), year=[2020, 2021], citizenship="AA")
    assert one.synthetic >= SMALLEST_WHOLE
    assert row["share"] == narrower.synthetic / one.synthetic
    lifts = one.distinctive()
    assert set(lifts["kind"]) == {"synthetic"}
    assert lifts["distinctive"].null_count() == lifts.height
