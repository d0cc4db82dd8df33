"""A partner's file becomes tokens of exactly those who may be linked, under the references that packing writes."""

from __future__ import annotations

from datetime import date

import pytest
from tests.conftest import CANARY
from tests.linkage.invented import COLUMNS, MAPPING, SECRET, mapping, row, sheet

from shoal.errors import FindingsError, MappingError, ShoalError
from shoal.intake.mapping.apply import apply_mapping
from shoal.linkage.partner import Made, Secrets, tokens_of

KEYS = Secrets(bytes(32), SECRET)
TODAY = date(2026, 3, 1)


def made(*rows: tuple[str, ...], **more) -> Made:
    """Tokens of a file of these records."""
    return tokens_of(sheet(*rows), more.pop("by", mapping()), KEYS, today=TODAY, **more)


def codes(found: Made) -> dict[str, int]:
    """Codes and counts of what the partner is told."""
    return {finding.code: finding.count for finding in found.findings}


def test_references_are_those_that_packing_writes():
    """The steward's records and the unit's tokens name a person alike."""
    file = sheet(row(), row(client="P-2", given="Bea"))
    packed = apply_mapping(file, mapping(), secret=SECRET, today=TODAY).frame["prs_Id"].to_list()
    assert list(made(*file.frame.rows()).tokens) == packed


def test_the_same_person_in_two_files_has_the_same_tokens():
    """Another style, another file, another date form and another word for the sex make no difference."""
    other = mapping(MAPPING.replace("%d/%m/%Y", "%Y-%m-%d"))
    here = made(row())
    there = made(row(client="X", given="ÁLMA", family="  example", born="1994-07-23", sex="mujer"), by=other)
    assert list(here.tokens.values()) == list(there.tokens.values())
    assert list(here.tokens) != list(there.tokens)


@pytest.mark.parametrize("word", ["F", "f", "Female", "mujer", "Femme", "أنثى", "Woman", "Feminine"])
def test_words_for_the_sex_are_understood(word):
    """Codes, labels, words of the mapping and plain words in four languages say the same."""
    assert list(made(row(sex=word)).tokens.values()) == list(made(row()).tokens.values())


def test_m_beside_h_is_a_woman():
    """In a file that writes H and M, M is a woman."""
    plain = mapping(MAPPING.replace(", values: {mujer: Feminine, varon: Masculine}", ""))
    found = made(row(sex="M"), row(client="P-2", sex="H"), by=plain)
    assert next(iter(found.tokens.values())) == next(iter(made(row()).tokens.values()))


def test_rows_of_one_person_are_one():
    """A person with several records has tokens once."""
    found = made(row(), row(), row())
    assert len(found.tokens) == 1
    assert codes(found) == {}


def test_who_said_no_has_no_tokens():
    """Refused or withdrawn consent keeps a person out, whatever the purposes."""
    found = made(row(), row(client="P-2", agreed="n"), row(client="P-3", taken_back="2025-01-02"))
    assert len(found.tokens) == 1
    assert codes(found) == {"consent-withholds-tokens": 2}


def test_with_purposes_only_those_who_agreed_have_tokens():
    """The same records are held back as from a contribution for these purposes."""
    rows = row(), row(client="P-2", agreed=""), row(client="P-3", **{"for": "Publication"})
    assert len(made(*rows).tokens) == 3
    assert len(made(*rows, purposes=("PooledData",)).tokens) == 1


def test_a_word_for_nothing_is_no_name():
    """A token for a missing value, of the standard or of the mapping, is no name."""
    by = mapping(MAPPING.replace("profile: share\n", 'profile: share\nsource: {missing: {xx: ""}}\n'))
    found = made(row(given="Unknown"), row(client="P-2", family="XX"), row(client="P-3"), by=by)
    assert found.unlinkable == 2
    assert codes(found) == {"identity-incomplete": 2}


def test_without_identity_nothing_is_made():
    """A mapping that names no columns with names says so."""
    with pytest.raises(MappingError, match="identity"):
        made(row(), by=mapping(MAPPING.partition("identity:")[0]))


def test_without_references_nothing_is_made():
    """A mapping that does not fill prs_Id says so."""
    text = MAPPING.replace("  - {field: prs_Id, columns: [client], derive: key}\n", "")
    with pytest.raises(MappingError, match="prs_Id"):
        made(row(), by=mapping(text))


def test_without_the_secret_nothing_is_made():
    """References can't be made without the partner's secret."""
    with pytest.raises(MappingError):
        tokens_of(sheet(row()), mapping(), Secrets(bytes(32)), today=TODAY)


def test_an_empty_file_gives_no_tokens():
    """A file without records gives none, and no error."""
    assert made().tokens == {}


SPOILT = {
    "identity-column-missing": lambda: made(row(), by=mapping(MAPPING.replace("[family]", "[surname]"))),
    "reference-missing": lambda: made(row(), row(client="")),
    "reference-of-several": lambda: made(row(), row(given="Bea")),
    "identity-incomplete": lambda: made(row(given="")),
    "birth-date-unreadable": lambda: made(row(born="July 1994")),
    "birth-date-impossible": lambda: made(row(born="23/07/2031")),
    "birth-year-only": lambda: made(row(born="1994")),
    "sex-unclear": lambda: made(row(sex="qqq")),
    "consent-withholds-tokens": lambda: made(row(), row(client="P-2", agreed="n")),
}


def given_by(spoil) -> dict:
    """Findings by code, whether they stop the work or not."""
    try:
        return {finding.code: finding for finding in spoil().findings}
    except FindingsError as error:
        return {finding.code: finding for finding in error.findings}


@pytest.mark.parametrize("code", SPOILT)
def test_a_spoilt_file_gives_its_finding(code):
    """The file that was made for a code gives it."""
    assert code in given_by(SPOILT[code])


@pytest.mark.parametrize("column", COLUMNS)
def test_no_cell_is_ever_told(column):
    """Whatever stands in a cell, no finding, no message and no `repr` tells it."""
    cells = {column.replace(" ", "_"): CANARY}
    said = []
    try:
        found = made(row(**cells), row(client="P-2"))
        said += [repr(found), *map(str, found.findings), str([finding.as_dict() for finding in found.findings])]
    except ShoalError as error:
        said.append(str(error))
    assert not any(word in text for text in said for word in CANARY.split())
