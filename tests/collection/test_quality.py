"""What a partner gets back: exact of their own records, published numbers of all others, in four languages."""

from __future__ import annotations

import pytest
from tests.collection.contributions import records, reference
from tests.collection.test_versions import put

from shoal.collection.adding import Terms
from shoal.collection.leaving import expire, remove
from shoal.collection.quality.compare import FieldQuality, Published, quality
from shoal.collection.quality.page import as_html
from shoal.errors import Refused, UnknownName

RANGES = {
    "ageBroad": ("recorded", 0.5, 0.6),
    "isForcedLabour": ("yes", 0.0, 1.0),
    "CountryOfExploitation": ("recorded", 0, 1),
}


@pytest.fixture
def twice(desk) -> tuple[object, str]:
    """A partner's second contribution, which has five known persons and five new ones."""
    ages = ["9--17", "Unknown", "", "18--20"] * 3
    first = put(desk, desk.north, records("North", range(8), prs_AgeBand=ages[:8]))
    rest = {"prs_AgeBand": ["9--17"] * 8 + ["", "Refused"], "vic_TypeOfExploitation": "ForcedLabour"}
    second = put(
        desk, desk.north, records("North", range(3, 13), **rest), previous=first, period=("2026-01", "2026-02")
    )
    put(desk, desk.south, records("South", range(30)))
    return desk, second


def test_a_contribution_beside_the_one_before(twice):
    """Shares of filled cells now and then; persons known and new; core fields that are not there at all."""
    desk, second = twice
    found = quality(desk.collection, second[:12])
    fields = {field.field: field for field in found.fields}
    assert fields["prs_AgeBand"] == FieldQuality("prs_AgeBand", True, 8, 1, 0.5)
    assert fields["con_Consent"] == FieldQuality("con_Consent", True, 0, 0, None)
    assert "prs_Id" not in fields
    assert found.persons == {"all": 10, "known": 5, "new": 5}
    assert (found.partner, found.records, found.published) == ("North", 10, ())
    assert "core-column-missing" in {finding.code for finding in found.findings}


def test_a_contribution_beside_what_was_published(twice):
    """Own shares stand beside the ranges of a release; what does not follow from the own fields is left out."""
    desk, second = twice
    found = quality(desk.collection, second, release="Invented, 2026.1", ranges=RANGES)
    assert found.published == (
        Published("ageBroad", "recorded", 0.8, 0.5, 0.6),
        Published("isForcedLabour", "yes", 1.0, 0.0, 1.0),
    )


def test_others_do_not_matter(twice):
    """Nothing of other partners' records is in it: without them it is the same."""
    desk, second = twice
    before = quality(desk.collection, second, ranges=RANGES)
    remove(desk.collection, [*desk.collection.state.contributions][-1])
    assert quality(desk.collection, second, ranges=RANGES) == before


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_the_page_in_every_language(twice, language: str):
    """A page that stands alone, in its own words and direction, without a reference to a person."""
    desk, second = twice
    page = as_html(quality(desk.collection, second, release="Invented", ranges=RANGES), language)
    assert f'<html lang="{language}" dir="{"rtl" if language == "ar" else "ltr"}">' in page
    assert "default-src &#39;none&#39;" in page or "default-src 'none'" in page
    assert {"en": "more complete", "fr": "plus complet", "es": "más completo", "ar": "أكثر اكتمالًا"}[language] in page
    assert {"en": "above", "fr": "au-dessus", "es": "por encima", "ar": "أعلى"}[language] in page
    assert reference("person", "North", 5) not in page


def test_a_first_contribution_has_nothing_to_be_compared_with(desk):
    """Without one before there is no column for it."""
    first = put(desk, desk.north, records("North", range(8)))
    page = as_html(quality(desk.collection, first))
    assert "first contribution" in page
    assert "Last time" not in page


def test_what_is_gone_is_not_compared(desk):
    """A destroyed contribution gives no page, nor does an unknown one; the one after a destroyed one is the first."""
    first = put(desk, desk.north, records("North", range(8)))
    second = put(desk, desk.north, records("North", range(9)), Terms(replaces=True), previous=first)
    expire(desk.collection)
    with pytest.raises(Refused, match="destroyed"):
        quality(desk.collection, first)
    with pytest.raises(UnknownName):
        quality(desk.collection, "f" * 64)
    assert quality(desk.collection, second).previous == ""
    assert isinstance(quality(desk.collection, second).as_dict()["findings"], list)
