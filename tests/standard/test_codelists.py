"""Code lists of the standard."""

import itertools
import re

import pytest
from babel.core import get_global

from shoal.errors import DescriptionError
from shoal.releases.describe.description import RESERVED
from shoal.standard import code_list, code_lists


def test_country_lists_are_complete():
    """ISO 3166-1 has 249 entries; Kosovo is the one more."""
    two, three = code_list("country-alpha2").codes, code_list("country-alpha3").codes
    assert len(two) == len(three) == 250
    assert two["XK"] == three["XKX"] == "Kosovo"
    assert all(re.fullmatch("[A-Z]{2}", code) for code in two)
    assert all(re.fullmatch("[A-Z]{3}", code) for code in three)


def test_countries_that_readers_and_yaml_mistake_are_there():
    """Namibia is not "missing", and Norway is not "false"."""
    codes = code_list("country-alpha2").codes
    assert codes["NA"] == "Namibia"
    assert codes["NO"] == "Norway"


def test_three_letter_codes_name_the_same_countries_as_two_letter_codes():
    """The pairs agree with those that CLDR knows."""
    known = get_global("territory_aliases")
    two, three = code_list("country-alpha2").codes, code_list("country-alpha3").codes
    checked = [code for code in three if len(known.get(code, [])) == 1 and known[code][0] in two]
    assert len(checked) > 240
    assert all(three[code] == two[known[code][0]] for code in checked)


def test_age_bands_are_in_order_without_gap():
    """Each band begins the year after the one before ends, from birth on."""
    bands = list(code_list("age-band").codes)
    assert bands[0] == "0--8"
    assert bands[-1] == "48+"
    edges = [re.findall(r"\d+", band) for band in bands]
    assert all(int(before[1]) + 1 == int(after[0]) for before, after in itertools.pairwise(edges))


@pytest.mark.parametrize("name", list(code_lists()))
def test_codes_can_stand_in_a_release(name):
    """No code is empty, holds a reserved character or has spaces around it, and each has a label."""
    for code, label in code_list(name).codes.items():
        assert isinstance(code, str)
        assert code == code.strip() != ""
        assert not set(RESERVED) & set(code)
        assert label.strip()


def test_labels_come_in_other_languages():
    """Countries are named in the language asked for; what is not translated stays English."""
    assert code_list("country-alpha2", "fr").codes["DE"] == "Allemagne"
    assert code_list("country-alpha2", "pt-BR").codes["DE"] == "Alemanha"
    assert code_list("gender", "fr").codes["Female"] == "Femme ou fille"
    assert code_list("gender", "pt-BR").codes == code_list("gender").codes


def test_unknown_language_falls_back_to_english():
    """A language that nobody knows is no error."""
    assert code_list("country-alpha2", "zz").codes["DE"] == "Germany"


def test_unknown_list_names_the_ones_there_are():
    """The message tells which lists exist."""
    with pytest.raises(DescriptionError, match="country-alpha2"):
        code_list("planets")
