"""A workbook filled in through its drop-downs is read back as it was filled in, and nothing is found in it."""

from __future__ import annotations

import datetime
from io import BytesIO
from pathlib import Path
from random import Random
from typing import Any
from uuid import UUID

import openpyxl
import pytest

from shoal.intake.checks import check
from shoal.intake.tolerant import read_for_check
from shoal.standard import LANGUAGES
from shoal.standard.export import rules
from shoal.standard.export.xlsx_template import FIRST_ROW, SHEET, xlsx_template
from shoal.standard.load import standard
from shoal.standard.model import Field

RECORDS = 10
PROFILES = ("collect", "share", "release")

AGES = ((22, "21--23", "Adult"), (12, "9--17", "Minor"), (35, "30--38", "Adult"))
STATUS = (("ActualVictimOfTrafficking", "Confirmed"), ("PossibleVictimOfTrafficking", "Presumed"))
KINDS = ("ForcedLabour", "SexualExploitation", "ForcedCriminality")
DECIDED = "vic_TraffickingStatusDecisionMakingOrg"
TEXTS = {
    "prs_Email": "someone@example.org",
    "org_Phone": "+41000000001",
    "prs_HomePhone": "+41000000002",
    "prs_MobilePhone": "+41000000003",
}


def fitting(place: int) -> dict[str, Any]:
    """What fits together in an invented record. Everything else is drawn from what the workbook offers."""
    age, band, majority = AGES[place % 3]
    trafficking, identification = STATUS[place % 2]
    year = 2020 + place % 3
    return {
        "cas_RegistrationDate": datetime.date(year, 6, 1),
        "cas_RegistrationYear": year,
        "prs_Birthdate": datetime.date(year - age, 3, 16),
        "prs_AgeAtRegistration": age,
        "prs_AgeBand": band,
        "prs_MajorityStatus": majority,
        "vic_AgeWhenTrafficked": age - 1,
        "vic_MajorityWhenTrafficked": majority,
        "vic_MajorityWhenExploited": majority,
        "vic_TraffickingStatus": trafficking,
        "vic_IdentificationStatus": identification,
        DECIDED: "NGO",
        "vic_TypeOfExploitation": KINDS,
        "hte_Date": datetime.date(year - 1, 5, 4),
        "hte_Year": year - 1,
        "cas_IncomingReferralDate": datetime.date(year, 6, 2),
        "cas_OutgoingReferralDate": datetime.date(year, 9, 30),
        "spl_PlannedEndDate": datetime.date(year, 12, 31),
        "spl_ActualEndDate": datetime.date(year, 12, 1),
        "con_Consent": "TRUE",
        "con_Date": datetime.date(year, 6, 3),
        "con_WithdrawnDate": None,
    }


def fitting_release(place: int) -> dict[str, Any]:
    """The same for a record of a release. Flags that sum up others are worked out from them."""
    _, band, majority = AGES[place % 3]
    who = {"ageBroad": band, "majorityStatus": majority, "majorityEntry": majority, "majorityStatusAtExploit": majority}
    vague = {field: 0 for field in standard().all_fields if field.endswith(("NotSpecified", "Unknown"))}
    return who | vague | {"isForcedLabour": 1, "isSexualExploit": 1, "isOtherExploit": 1}


class Filler:
    """Somebody who fills in the sheet, column by column, and takes only what a cell offers."""

    def __init__(self, profile: str, language: str) -> None:
        self.profile = profile
        self.fields = standard().fields(profile)
        self.book = openpyxl.load_workbook(BytesIO(xlsx_template(standard(), profile, language=language)))
        self.sheet: Any = self.book[SHEET]
        self.offers = {}
        for rule in self.sheet.data_validations.dataValidation:
            if rule.type == "list":
                sheet, _, cells = rule.formula1.removeprefix("=").partition("!")
                place = str(rule.sqref).partition(str(FIRST_ROW))[0]
                self.offers[place] = [row[0].value for row in self.book[sheet][cells.replace("$", "")]]

    def fill(self, path: Path) -> list[list[str]]:
        """Fill in invented records and save the workbook.

        Returns:
            The records as they should be read back.
        """
        random = Random(7)
        records = [self._record(place, random) for place in range(RECORDS)]
        for row, record in enumerate(records, start=FIRST_ROW):
            for column, value in enumerate(record, start=1):
                if value is not None:
                    cell = self.sheet.cell(row, column, value)
                    look = next(d for d in self.sheet.column_dimensions.values() if d.min <= column <= d.max)
                    cell.number_format = look.number_format
        self.book.save(path)
        return [[self._read(value) for value in record] for record in records]

    def _record(self, place: int, random: Random) -> list[Any]:
        wishes = (fitting_release if self.profile == "release" else fitting)(place)
        record: dict[str, Any] = {}
        for column, field in enumerate(self.fields, start=1):
            offered = self.offers.get(openpyxl.utils.get_column_letter(column), [])
            reasons = rules.reasons(standard(), field, self.profile)
            if field.name in wishes:
                value = self._wished(field, wishes[field.name])
            elif reasons and column % RECORDS == place:
                value = reasons[place % len(reasons)]
            else:
                value = self._drawn(field, [code for code in offered if code not in reasons], random)
            record[field.name] = value
        values = [self._derived(field, record) for field in self.fields]
        for letter, offered in self.offers.items():
            value = values[openpyxl.utils.column_index_from_string(letter) - 1]
            assert value is None or set(str(value).split(";")) <= set(map(str, offered))
        return values

    def _wished(self, field: Field, value: Any) -> Any:
        if isinstance(value, tuple):
            return ";".join(value)
        if isinstance(value, datetime.date) and rules.precision(field, self.profile) == "month":
            return value.isoformat()[:7]
        return value

    def _drawn(self, field: Field, offered: list[Any], random: Random) -> Any:
        if field.type != "codes":
            return random.choice(offered) if offered else self._plain(field, random)
        broader = {code.broader for code in standard().lists[field.list or ""].codes}
        # A code beside another that holds it says less than one of them alone, and checking tells so.
        return ";".join(random.sample([code for code in offered if code not in broader], k=2))

    def _derived(self, field: Field, record: dict[str, Any]) -> Any:
        """Repeat a key where a reference does, and sum up flags where a column of a release does."""
        derive = field.derive
        if derive is None:
            return record[field.name]
        if derive.same_as:
            return record[derive.same_as]
        if derive.any_flag:
            record[field.name] = max(record[name] for name in derive.any_flag)
        if derive.all_flags:
            record[field.name] = min(record[name] for name in derive.all_flags)
        if derive.joined:
            named = (label for flag, label in derive.joined.items() if record[flag])
            record[field.name] = ";".join(named) or None
        return record[field.name]

    def _plain(self, field: Field, random: Random) -> Any:
        match field.type:
            case "key" | "reference":
                return str(UUID(int=random.getrandbits(128), version=4))
            case "integer" | "year" | "number":
                least, most = rules.bounds(field)
                return random.randint(int(least or 0), int(min(2024, most or 9)))
            case "date":
                return self._wished(field, datetime.date(2023, 1, 1) + datetime.timedelta(random.randrange(300)))
            case _:
                return TEXTS.get(field.name, f"invented {random.randrange(1000)}")

    @staticmethod
    def _read(value: Any) -> str:
        return "" if value is None else str(value)


@pytest.mark.parametrize("profile", PROFILES)
def test_a_filled_workbook_is_read_back_as_it_was_filled_in(profile: str, tmp_path: Path) -> None:
    """The same records under the same names, in every language."""
    for language in LANGUAGES:
        path = tmp_path / f"{language}.xlsx"
        records = Filler(profile, language).fill(path)
        frame = read_for_check(path).frame
        assert frame.columns == [field.name for field in standard().fields(profile)]
        assert [list(row) for row in frame.rows()] == records


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("profile", PROFILES)
def test_nothing_is_found_in_a_filled_workbook(profile: str, language: str, tmp_path: Path) -> None:
    """What the drop-downs offer is what checking takes."""
    path = tmp_path / "filled.xlsx"
    Filler(profile, language).fill(path)
    report = check(path, profile=profile)
    assert report.rows == RECORDS
    found = {entry.finding.code: str(entry.finding) for entry in report.findings}
    if profile == "collect":  # nobody took back a consent
        assert "(1): con_WithdrawnDate." in found.pop("column-empty")
    assert found == {}
