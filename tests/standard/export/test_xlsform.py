"""The form for KoBo and ODK: pyxform reads it, and its names and codes are the standard's own."""

from __future__ import annotations

import re
from functools import lru_cache
from io import BytesIO
from typing import Any
from xml.etree import ElementTree

import openpyxl
import pytest
from pyxform.xls2xform import convert

from shoal.errors import UnknownName
from shoal.standard import LANGUAGES
from shoal.standard.export import rules
from shoal.standard.export.between import in_order, only_with
from shoal.standard.export.xlsform import COLUMN_LANGUAGES, xlsform
from shoal.standard.export.xlsform_logic import ALSO_ONLY_IF
from shoal.standard.load import standard

PROFILES = ("collect", "share")
GROUPS = {"begin_group", "begin_repeat", "end_group", "end_repeat"}
XHTML = "{http://www.w3.org/1999/xhtml}"


@lru_cache
def sheet_of(profile: str, name: str) -> tuple[dict[str, str], ...]:
    """The rows of one sheet of the form; cells that are empty are left out."""
    head, *rows = openpyxl.load_workbook(BytesIO(xlsform(standard(), profile)))[name].iter_rows(values_only=True)
    return tuple({key: cell for key, cell in zip(head, row, strict=True) if cell is not None} for row in rows)


def questions(profile: str) -> list[dict[str, str]]:
    """The rows that stand for fields."""
    return [row for row in sheet_of(profile, "survey") if row["type"] not in GROUPS]


def choices(profile: str) -> dict[str, list[dict[str, str]]]:
    """The choices by list."""
    found: dict[str, list[dict[str, str]]] = {}
    for row in sheet_of(profile, "choices"):
        found.setdefault(row["list_name"], []).append(row)
    return found


@lru_cache
def converted(profile: str) -> tuple[Any, tuple[str, ...]]:
    """The form as pyxform makes it, and its warnings."""
    warnings: list[str] = []
    made = convert(xlsform(standard(), profile), warnings=warnings, validate=False)
    return ElementTree.fromstring(made.xform), tuple(warnings)  # noqa: S314 - our own form


@pytest.mark.parametrize("profile", PROFILES)
def test_pyxform_reads_it_without_a_warning(profile: str) -> None:
    """KoBo and ODK take what pyxform takes."""
    form, warnings = converted(profile)
    assert warnings == ()
    assert form.tag == f"{XHTML}html"


@pytest.mark.parametrize("profile", PROFILES)
def test_the_same_standard_gives_the_same_bytes(profile: str) -> None:
    """Nothing of the day or the machine is in the file."""
    assert xlsform(standard(), profile) == xlsform(standard(), profile)


@pytest.mark.parametrize("profile", PROFILES)
def test_names_are_those_of_the_fields(profile: str) -> None:
    """Every field of the profile is asked or worked out once, under its own name (the ancestor had other names)."""
    names = [row["name"] for row in questions(profile)]
    assert sorted(names) == sorted(field.name for field in standard().fields(profile))


@pytest.mark.parametrize("profile", PROFILES)
def test_names_are_in_the_form_that_pyxform_makes(profile: str) -> None:
    """The record that the telephone sends has the names of the fields as its elements."""
    form, _ = converted(profile)
    names = {element.tag.rpartition("}")[2] for element in form.iter()}
    assert {field.name for field in standard().fields(profile)} <= names


@pytest.mark.parametrize("profile", PROFILES)
def test_choices_are_exactly_the_codes(profile: str) -> None:
    """A question with a code list offers its current codes, and reasons where the field knows them; no other."""
    offered = choices(profile)
    for row in questions(profile):
        kind, _, name = row["type"].partition(" ")
        field = standard().all_fields[row["name"]]
        reasons = list(rules.reasons(standard(), field, profile))
        if field.type in {"code", "codes", "boolean"}:
            own = [c.code for c in standard().lists[field.list].current] if field.list else ["TRUE", "FALSE"]
            assert [choice["name"] for choice in offered[name]] == own + reasons
            assert kind == ("select_multiple" if field.type == "codes" else "select_one")
        else:
            assert not name
    assert set(offered) == {row["type"].partition(" ")[2] for row in questions(profile)} - {""}


@pytest.mark.parametrize("profile", PROFILES)
def test_no_code_among_several_has_a_space(profile: str) -> None:
    """Several codes are sent with spaces between them (the ancestor's `DebtBondage ` had one inside)."""
    several = {row["type"].partition(" ")[2] for row in questions(profile) if row["type"].startswith("select_multiple")}
    for name in several:
        assert all(not re.search(r"\s", row["name"]) for row in choices(profile)[name]), name
    assert all(row["name"] == row["name"].strip() for row in sheet_of(profile, "choices"))


@pytest.mark.parametrize("profile", PROFILES)
def test_four_languages_are_complete(profile: str) -> None:
    """Labels, hints and messages are there in each language, and are those of the standard."""
    for row in sheet_of(profile, "survey"):
        texts = {key.partition("::")[0] for key in row if "::" in key}
        assert {"label", "hint"} <= texts or row["type"] in GROUPS | {"calculate"}
        assert ("constraint" in row) == ("constraint_message" in texts)
        for text in texts:
            assert all(row.get(f"{text}::{COLUMN_LANGUAGES[language]}", "").strip() for language in LANGUAGES)
        field = standard().all_fields.get(row.get("name", ""))
        if field and "label" in texts:
            for language in LANGUAGES:
                assert row[f"label::{COLUMN_LANGUAGES[language]}"] == field.label[language]
                assert row[f"hint::{COLUMN_LANGUAGES[language]}"] == field.definition[language]
    for choice in sheet_of(profile, "choices"):
        assert all(choice[f"label::{COLUMN_LANGUAGES[language]}"] for language in LANGUAGES)
    form, _ = converted(profile)
    translated = {element.get("lang") for element in form.iter() if element.tag.endswith("}translation")}
    assert translated == set(COLUMN_LANGUAGES.values())


@pytest.mark.parametrize("profile", PROFILES)
def test_settings_carry_the_version_of_the_standard(profile: str) -> None:
    """A record can be traced to the version with which it was asked for."""
    (settings,) = sheet_of(profile, "settings")
    assert settings["version"] == standard().version
    assert settings["form_id"] == f"shoal_{profile}"
    assert settings["default_language"] == COLUMN_LANGUAGES["en"]


def test_what_can_be_many_is_repeated() -> None:
    """A case has several persons and referrals, a victim several events; a person is a victim once in a case."""
    begun = {row["name"]: row["type"] for row in sheet_of("collect", "survey") if row["type"].startswith("begin_")}
    assert begun == {
        "case": "begin_group",
        "person": "begin_repeat",
        "victim": "begin_group",
        "event": "begin_repeat",
        "support_plan": "begin_repeat",
        "perpetrator": "begin_group",
        "consent": "begin_repeat",
        "referral": "begin_repeat",
        "organisation": "begin_repeat",
    }


def test_what_belongs_to_a_victim_is_inside_the_victim_and_the_person() -> None:
    """Groups lie in each other as the relations of the standard have it, and each is closed."""
    inside: dict[str, tuple[str, ...]] = {}
    path: list[str] = []
    for row in sheet_of("collect", "survey"):
        if row["type"].startswith("begin_"):
            inside[row["name"]] = tuple(path)
            path.append(row["name"])
        elif row["type"].startswith("end_"):
            path.pop()
    assert path == []
    assert inside["event"] == inside["support_plan"] == ("person", "victim")
    assert inside["consent"] == inside["victim"] == ("person",)
    assert inside["person"] == inside["referral"] == inside["case"] == ()


@pytest.mark.parametrize("profile", PROFILES)
def test_references_are_filled_in_by_the_form(profile: str) -> None:
    """What belongs to a record gets its key, so that nobody copies keys by hand."""
    rows = {row["name"]: row for row in questions(profile)}
    for field in standard().fields(profile):
        if field.type == "reference" and field.derive:
            assert rows[field.name]["type"] == "calculate"
            assert rows[field.name]["calculation"] == f"${{{field.derive.same_as}}}"
        if field.type == "key" and profile == "share":
            assert rows[field.name]["calculation"] == "once(uuid())"


@pytest.mark.parametrize("profile", PROFILES)
def test_only_keys_are_required(profile: str) -> None:
    """Every question about a person can be passed over."""
    required = {row["name"] for row in questions(profile) if row.get("required")}
    assert {standard().all_fields[name].type for name in required} <= {"key"}


@pytest.mark.parametrize("profile", PROFILES)
def test_kinds_are_asked_only_with_the_exploitation(profile: str) -> None:
    """What the standard's rules bind to a code is asked only where that code was chosen."""
    for row in questions(profile):
        condition = only_with(row["name"]) or ALSO_ONLY_IF.get(row["name"])
        if condition:
            source, codes = condition
            assert re.findall(r"selected\(\$\{(\w+)\}, '([^']+)'\)", row["relevant"]) == [(source, c) for c in codes]
            known = standard().lists[standard().all_fields[source].list or ""] if source != "con_Consent" else None
            assert known is None or {code.code for code in known.current} >= set(codes)


def test_dates_are_kept_in_order() -> None:
    """A later date can't be earlier than the one before it, wherever both can be seen in the form."""
    rows = {row["name"]: row for row in questions("collect")}
    assert ". <= ${cas_RegistrationDate}" in rows["prs_Birthdate"]["constraint"]
    assert ". >= ${con_Date}" in rows["con_WithdrawnDate"]["constraint"]
    assert ". >= ${prs_Birthdate}" in rows["hte_Date"]["constraint"]
    assert list(in_order("hte_Date"))
    assert "today()" in rows["prs_Birthdate"]["constraint"]
    assert "today()" not in rows["spl_PlannedEndDate"].get("constraint", "")


def test_a_month_is_written_as_a_month() -> None:
    """A shared date is no more precise than the profile says: a date of the telephone would have a day."""
    rows = {row["name"]: row for row in questions("share")}
    assert rows["hte_Date"]["type"] == "text"
    pattern = re.search(r"regex\(\., '(.*)'\)", rows["hte_Date"]["constraint"])
    assert pattern is not None
    assert re.fullmatch(pattern[1], "2024-03")
    assert not re.fullmatch(pattern[1], "2024-03-01")


@pytest.mark.parametrize(
    ("born", "registered", "band"),
    [
        ("2006-03-16", "2024-03-15", "9--17"),
        ("2006-03-15", "2024-03-15", "18--20"),
        ("2015-06-01", "2024-05-31", "0--8"),
        ("2015-05-31", "2024-05-31", "9--17"),
        ("1976-01-01", "2024-01-01", "48+"),
        ("2024-01-01", "2024-01-01", "0--8"),
    ],
)
def test_age_band_follows_from_birth_and_registration(born: str, registered: str, band: str) -> None:
    """The form works the band out from whole years, to the day of the birthday."""
    row = next(row for row in questions("collect") if row["name"] == "prs_AgeBand")
    assert row["trigger"] == "${prs_Birthdate}"
    text = row["calculation"]
    for name, date in (("prs_Birthdate", born), ("cas_RegistrationDate", registered)):
        text = text.replace(f"number(format-date(${{{name}}}, '%Y%m%d'))", date.replace("-", ""))
        text = text.replace(f"${{{name}}} = ''", "False")
    assert evaluated(text) == band


def evaluated(text: str) -> str:
    """The value of nested if(test, value, else) over ages in whole numbers."""
    if text.startswith("'"):
        return text.strip("'")
    test, value, other = _arguments(text.removeprefix("if(").removesuffix(")"))
    if test.startswith("False"):
        return evaluated(other)
    later, birth, least = map(int, re.fullmatch(r"int\(\((\d+) - (\d+)\) div 10000\) >= (\d+)", test).groups())  # type: ignore[union-attr]
    return evaluated(value if (later - birth) // 10000 >= least else other)


def _arguments(text: str) -> list[str]:
    parts, depth, start = [], 0, 0
    for place, sign in enumerate(text):
        depth += {"(": 1, ")": -1}.get(sign, 0)
        if sign == "," and not depth:
            parts.append(text[start:place].strip())
            start = place + 1
    return [*parts, text[start:].strip()]


def test_nobody_fills_in_a_release_on_a_telephone() -> None:
    """A release is made from records; there is no form for it."""
    with pytest.raises(UnknownName, match="collect, share"):
        xlsform(standard(), "release")
