"""Invented case records: what they look like, and what can never be."""

import hashlib

import polars as pl
import pytest

from shoal.demo import COLUMNS, demo_frame, write_demo, writing
from shoal.demo.tables import tables
from shoal.errors import FileError, ShoalError
from shoal.standard import code_list, implications, missing_tokens, release_attributes

FRAME = demo_frame(60_000, 11)  # more than one chunk
BANDS = list(code_list("age-band").codes)


def _share(condition: pl.Expr, among: pl.Expr) -> float:
    return FRAME.filter(among).select(condition.mean()).item()


def _is(column, value="1"):
    return pl.col(column) == value


def test_columns_are_those_of_the_standard_in_order():
    """About fifty columns, none of them outside the standard."""
    assert tuple(FRAME.columns) == COLUMNS
    assert len(COLUMNS) == 53
    assert [name for name in release_attributes() if name in COLUMNS] == list(COLUMNS)


@pytest.mark.parametrize("column", COLUMNS)
def test_clean_values_are_in_the_standard_domain(column):
    """A clean cell is a code of the standard or empty."""
    attribute = release_attributes()[column]
    values = set(FRAME[column].unique()) - {""}
    if attribute.type == "flag":
        assert values == {"0", "1"}
    elif "list" in attribute.domain:
        assert values <= set(code_list(attribute.domain["list"]).codes)
    else:
        assert values <= {str(year) for year in range(2002, 2024)}


@pytest.mark.parametrize("rule", [i for i in implications() if {i.column, i.then_column} <= set(COLUMNS)], ids=str)
def test_structural_facts_hold(rule):
    """No record contradicts an implication of the standard, and each is put to the test."""
    premise = FRAME.filter(_is(rule.column))
    assert premise.height > 0
    assert premise.filter(~_is(rule.then_column)).height == 0


def test_adult_and_minor_agree_with_the_age_band():
    """Who has an age band is adult or minor accordingly."""
    for band in BANDS:
        status = set(FRAME.filter(_is("ageBroad", band))["majorityStatus"])
        assert status == ({"Minor"} if band in BANDS[:2] else {"Adult"})


def test_a_minor_now_was_a_minor_when_it_began():
    """Nobody grows younger."""
    assert FRAME.filter(_is("majorityStatus", "Minor") & _is("majorityStatusAtExploit", "Adult")).height == 0


def test_most_adults_of_thirty_were_adults_when_it_began():
    """Only who has just come of age was often a minor then."""
    then = ~_is("majorityStatusAtExploit", "")
    assert _share(_is("majorityStatusAtExploit", "Adult"), then & _is("ageBroad", "30--38")) > 0.9
    assert 0.5 < _share(_is("majorityStatusAtExploit", "Adult"), then & _is("ageBroad", "18--20")) < 0.8


def test_forced_labour_always_has_a_kind():
    """Where no kind of labour is known, "not specified" is yes."""
    kinds = [c for c in COLUMNS if c.startswith("typeOfLabour")]
    assert FRAME.filter(_is("isForcedLabour") & ~pl.any_horizontal(_is(c) for c in kinds)).height == 0


def test_both_forms_are_flagged_as_both():
    """The flag for both is yes exactly where both are yes."""
    both = _is("isForcedLabour") & _is("isSexualExploit")
    assert FRAME.filter(both != _is("isSexAndLabour")).height == 0
    assert FRAME.filter(both).height > 0


def test_means_not_specified_goes_with_no_means_named():
    """Where a means of control is named, "not specified" is not yes."""
    named = [c for c in COLUMNS if c.startswith("meansOfControl") and c != "meansOfControlNotSpecified"]
    assert FRAME.filter(_is("meansOfControlNotSpecified") & pl.any_horizontal(_is(c) for c in named)).height == 0


def test_hotline_records_hold_less():
    """A hotline seldom learns age and citizenship."""
    for column in ("ageBroad", "citizenship", "recruiterRelationFriend", "majorityStatusAtExploit"):
        by_hotline = _share(_is(column, ""), _is("Datasource", "Hotline"))
        assert by_hotline > 1.2 * _share(_is(column, ""), _is("Datasource", "Case Management"))


def test_profiles_shape_age_gender_and_control():
    """Building sites mean men, domestic work women, and threats come with violence."""
    assert _share(_is("gender", "Male"), _is("typeOfLabourConstruction")) > 0.7
    assert _share(_is("gender", "Female"), _is("typeOfLabourDomesticWork")) > 0.7
    online = _share(
        pl.col("ageBroad").is_in(BANDS[:2]), _is("typeOfSexRemoteInteractiveServices") & ~_is("ageBroad", "")
    )
    assert online > 0.4
    told = ~_is("meansOfControlThreats", "")
    assert _share(_is("meansOfControlPhysicalAbuse"), _is("meansOfControlThreats")) > 1.3 * _share(
        _is("meansOfControlPhysicalAbuse"), told & ~_is("meansOfControlThreats")
    )


def test_routes_have_a_head_and_a_long_tail():
    """A few routes carry much; over a hundred countries appear; Namibia is one of them."""
    known = FRAME.filter(~_is("citizenship", "") & ~_is("CountryOfExploitation", ""))
    routes = known.group_by("citizenship", "CountryOfExploitation").len().sort("len", descending=True)
    assert routes["len"].head(10).sum() > 0.4 * known.height
    assert FRAME["citizenship"].n_unique() > 100
    assert "NA" in FRAME["citizenship"]
    assert set(tables().countries) <= set(code_list("country-alpha2").codes)


def test_no_clean_cell_is_a_token_for_missing():
    """Clean records need no cleaning."""
    assert not FRAME.select(pl.any_horizontal(pl.all().is_in(missing_tokens()).any())).item()


def test_same_seed_same_bytes_other_seed_other_bytes(tmp_path):
    """A seed stands for one file."""
    digests = []
    for name, seed in (("a", 5), ("b", 5), ("c", 6)):
        write_demo(tmp_path / name, 2_000, seed=seed)
        digests.append(hashlib.sha256((tmp_path / name).read_bytes()).hexdigest())
    assert digests[0] == digests[1] != digests[2]


def test_file_and_frame_hold_the_same_records(tmp_path):
    """The CSV file is the frame; an empty cell is empty in both."""
    path = tmp_path / "demo.csv"
    write_demo(path, 60_000, seed=11)
    assert pl.read_csv(path, infer_schema=False).fill_null("").equals(FRAME)
    assert b'"' not in path.read_bytes()


def test_whole_chunks_do_not_depend_on_what_follows():
    """A longer file begins with the chunks of a shorter one."""
    assert demo_frame(writing.CHUNK, 11).equals(FRAME.head(writing.CHUNK))


def test_no_chunk_repeats_another():
    """Each chunk has random numbers of its own."""
    rest = FRAME.height - writing.CHUNK
    assert not FRAME.tail(rest).equals(demo_frame(rest, 11))


@pytest.mark.parametrize("records", [0, 1])
def test_very_small_files(records, tmp_path):
    """No record and one record are files too."""
    write_demo(tmp_path / "demo.csv", records, seed=1, messy=True)
    assert (tmp_path / "demo.csv").read_text().count("\n") == records + 1
    assert demo_frame(records, 1).shape == (records, 53)


def test_an_unwritable_place_leaves_nothing_behind(tmp_path):
    """The message names the file and not its folder; no part of a file stays."""
    with pytest.raises(FileError, match=r"^demo\.csv can't be written"):
        write_demo(tmp_path / "no folder" / "demo.csv", 10, seed=1)
    (tmp_path / "demo.csv").mkdir()
    with pytest.raises(FileError):
        write_demo(tmp_path / "demo.csv", 10, seed=1)
    assert [p.name for p in tmp_path.iterdir()] == ["demo.csv"]


def test_numbers_below_zero_are_refused():
    """Neither records nor seed can be negative."""
    with pytest.raises(ShoalError, match="from 0"):
        demo_frame(-1, 0)
    with pytest.raises(ShoalError, match="from 0"):
        demo_frame(1, -1)
