"""What a partner gets back: exact of their own records, nothing of others but what is published."""

from __future__ import annotations

import json

import polars as pl
import pytest
from tests.collection.contributions import crosswalk, records, reference
from tests.collection.test_versions import put

from shoal.collection.adding import Terms
from shoal.collection.leaving import expire, remove, withdraw
from shoal.collection.linking import link, read_links
from shoal.collection.quality import PublishedRelease, ReleaseCount, ReleasedAttribute, quality
from shoal.collection.quality.amounts import Amount
from shoal.collection.quality.outputs import as_html, as_text
from shoal.collection.versions import make_version
from shoal.errors import Refused, UnknownName

RELEASE = PublishedRelease(
    "Invented, 2026.1",
    (100, 90, 110),
    (
        ReleasedAttribute("isForcedLabour", "flag", (ReleaseCount("1", "reported", 50, 45, 55),)),
        ReleasedAttribute(
            "gender",
            "category",
            (ReleaseCount("Female", "reported", 60, 55, 65), ReleaseCount("Male", "suppressed")),
        ),
        ReleasedAttribute("CountryOfExploitation", "country", (ReleaseCount("NG", "suppressed"),)),
    ),
)


def two(desk, *, known: range = range(30, 70)) -> tuple[str, str]:
    """A partner's two contributions: forty records, and forty of which ten persons were there before."""
    genders = {"prs_Gender": ["Feminine"] * 20 + ["Masculine"] * 20}
    later = {"prs_Gender": ["Feminine"] * 29 + [""] * 11, "vic_TypeOfExploitation": "ForcedLabour"}
    first = put(desk, desk.north, records("North", range(40), **genders))
    second = put(desk, desk.north, records("North", known, **later), previous=first, period=("2026-01", "2026-02"))
    return first, second


def page_of(desk, contribution: str, release: PublishedRelease | None = None) -> str:
    """The page and the JSON of a contribution as one text."""
    found = quality(desk.collection, contribution, release=release)
    return as_html(found) + as_text(found) + json.dumps(found.as_dict(), sort_keys=True)


def test_a_contribution_beside_the_one_before(desk):
    """Period, records and persons are exact; those known from before are told apart from the new ones."""
    first, second = two(desk)
    found = quality(desk.collection, second[:12])
    assert (found.partner, found.period) == ("North", ("2026-01", "2026-02"))
    assert found.records == Amount("exact", 40, 1.0)
    assert found.previous is not None
    assert found.previous.id == first
    assert found.previous.records.records == 40
    assert (found.persons.known, found.persons.new) == (Amount("exact", 10, 0.25), Amount("exact", 30, 0.75))
    assert (found.receipt.standing, found.release, found.published) == ("in force", "", ())


def test_a_first_contribution_stands_alone(desk):
    """Without one before nothing is compared, and the page says so."""
    first, _ = two(desk)
    found = quality(desk.collection, first)
    assert found.previous is None
    assert found.persons.known is None
    assert found.shares == ()
    assert "There is no earlier contribution to compare with." in as_html(found)


def test_the_one_that_it_names_is_the_one_before(desk):
    """Where a contribution names the one before it, that one counts, although another came between."""
    first = put(desk, desk.north, records("North", range(40)))
    put(desk, desk.north, records("North", range(40, 80)))
    third = put(desk, desk.north, records("North", range(90, 120)), previous=first, period=("2026-01", "2026-03"))
    found = quality(desk.collection, third)
    assert found.previous is not None
    assert found.previous.id == first


def test_a_removed_contribution_is_not_the_one_before(desk):
    """What the steward removed is nothing to compare with."""
    first, second = two(desk)
    remove(desk.collection, first)
    assert quality(desk.collection, second).previous is None


def test_what_came_in_between_does_not_matter(desk):
    """With and without the other partner's contributions, versions, links and withdrawals the page is the same."""
    first, second = two(desk)
    alone = [page_of(desk, each, release) for each in (first, second) for release in (None, RELEASE)]
    put(desk, desk.south, records("South", range(30)))
    pairs = [
        (maker.public, reference("person", maker.name, n), n) for n in range(25) for maker in (desk.north, desk.south)
    ]
    frame = pl.DataFrame(pairs, schema=["partner", "ref", "person"], orient="row")
    path, unit = crosswalk(desk.home, frame, desk.identity.public)
    link(desk.collection, read_links(path, desk.identity, unit=unit))
    make_version(desk.collection)
    withdraw(desk.collection, "South", [reference("person", "South", 3)], everywhere=True)
    assert [page_of(desk, each, release) for each in (first, second) for release in (None, RELEASE)] == alone


def test_records_destroyed_for_another_partner_are_not_told(desk):
    """Where records were destroyed in a contribution there is no page of it, and nothing is compared with it."""
    first, second = two(desk, known=range(50, 90))
    put(desk, desk.south, records("South", range(30)))
    pairs = [(maker.public, reference("person", maker.name, 3), 3) for maker in (desk.north, desk.south)]
    frame = pl.DataFrame(pairs, schema=["partner", "ref", "person"], orient="row")
    path, unit = crosswalk(desk.home, frame, desk.identity.public)
    link(desk.collection, read_links(path, desk.identity, unit=unit))
    withdraw(desk.collection, "South", [reference("person", "South", 3)], everywhere=True)
    assert expire(desk.collection).trimmed == 2
    with pytest.raises(Refused, match="withdrawn"):
        quality(desk.collection, first)
    assert quality(desk.collection, second).previous is None


def test_what_is_gone_gives_no_page(desk):
    """A destroyed contribution gives no page, nor does an unknown one."""
    first = put(desk, desk.north, records("North", range(20)))
    second = put(desk, desk.north, records("North", range(30)), Terms(replaces=True), previous=first)
    expire(desk.collection)
    with pytest.raises(Refused, match="destroyed"):
        quality(desk.collection, first)
    with pytest.raises(UnknownName):
        quality(desk.collection, "f" * 64)
    assert quality(desk.collection, second).previous is None


def test_a_replaced_one_is_still_the_one_before(desk):
    """Until it is destroyed, what was replaced is compared with what took its place."""
    first = put(desk, desk.north, records("North", range(20)))
    second = put(desk, desk.north, records("North", range(30)), Terms(replaces=True), previous=first)
    assert quality(desk.collection, first).receipt.standing == "replaced"
    assert quality(desk.collection, second).previous is not None


def test_own_shares_beside_a_release(desk):
    """The own share, exact, beside the share of protected counts with its interval; suppressed where it is."""
    _, second = two(desk)
    found = {each.attribute: each for each in quality(desk.collection, second, release=RELEASE).published}
    labour = found["isForcedLabour"]
    assert (labour.measure, labour.own, labour.state) == ("yes", Amount("exact", 40, 1.0), "reported")
    assert (labour.low, labour.high) == (45 / 110, 55 / 90)
    female, male = found["gender"].values
    assert (female.own, female.share) == (Amount("exact", 29, 29 / 40), 0.6)
    assert (male.own, male.state, male.share) == (Amount("exact", 0, 0.0), "suppressed", None)
    assert (found["gender"].low, found["gender"].high) == (55 / 110, 1.0)
    assert "CountryOfExploitation" not in found


def test_small_numbers_are_nowhere(desk):
    """In a contribution of a few records no number of them is told."""
    first = put(desk, desk.north, records("North", range(7)))
    found = quality(desk.collection, first, release=RELEASE)
    plain = json.dumps([found.as_dict()[part] for part in ("records", "persons", "fields", "gains", "published")])
    assert found.records == Amount("few")
    assert '"records": 7' not in plain
    assert not {f'"records": {number}' for number in range(1, 10)} & {part.strip(" }") for part in plain.split(",")}


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_the_page_in_every_language(desk, language: str):
    """A page that stands alone, in its own direction, with every part and without a reference to a person."""
    _, second = two(desk)
    found = quality(desk.collection, second, release=RELEASE)
    page = as_html(found, language)
    assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in page
    assert "default-src 'none'" in page
    assert all(f'id="{part}"' in page for part in ("receipt", "fields", "shares", "published", "gains"))
    assert {"en": "more than chance allows", "fr": "le hasard", "es": "el azar", "ar": "المصادفة"}[language] in page
    assert reference("person", "North", 35) not in page + as_text(found, language)
    assert "{" not in page.split("</style>")[1]


def test_without_a_release_the_page_says_how_to_get_it(desk):
    """The part about all records names the option that fills it."""
    first, _ = two(desk)
    found = quality(desk.collection, first)
    assert "--release FOLDER" in as_html(found)
    assert "--release FOLDER" in " ".join(as_text(found).split())
