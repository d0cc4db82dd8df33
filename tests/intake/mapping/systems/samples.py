"""Invented exports of known systems. Nobody in them exists."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from dataclasses import dataclass

from shoal.demo import demo_frame
from shoal.intake.mapping.systems.base import dataset_rules

RECORDS = 60
FIRST = ("Ama", "Bela", "Chidi", "Dara", "Eun", "Faisal")
LAST = ("Okoye", "Novak", "Haddad", "Silva", "Tran", "Weber")


@dataclass(frozen=True)
class Sample:
    """An invented export.

    Args:
        system: The system that could have written it.
        columns: Names of its columns.
        rows: Its cells.
        labels: The row of labels below the names of the columns, if there is one.
    """

    system: str
    columns: tuple[str, ...]
    rows: tuple[tuple[str, ...], ...]
    labels: tuple[str, ...] = ()


Draw = Callable[[random.Random, int], str]


def _sample(system: str, seed: int, columns: dict[str, Draw]) -> Sample:
    dice = random.Random(seed)
    rows = tuple(tuple(draw(dice, number) for draw in columns.values()) for number in range(RECORDS))
    return Sample(system, tuple(columns), rows)


def one(*values: str) -> Draw:
    """One of some values."""
    return lambda dice, _: dice.choice(values)


def some(values: Sequence[str], sign: str) -> Draw:
    """None to three of some values with a sign between."""
    return lambda dice, _: sign.join(dice.sample(values, dice.randint(0, min(3, len(values)))))


def day(pattern: str, first: int, last: int) -> Draw:
    """A day in some years, or nothing."""

    def draw(dice: random.Random, number: int) -> str:
        year, month, day_ = dice.randint(first, last), dice.randint(1, 12), dice.randint(1, 28)
        texts = pattern.format(y=year, m=month, d=day_, mon=_MONTHS[month - 1])
        return texts if number else pattern.format(y=year, m=11, d=22, mon="Nov")  # the first tells day and month apart

    return draw


def number(prefix: str) -> Draw:
    """A number of its own for each record."""
    return lambda _, place: f"{prefix}{place + 1}"


def constant(text: str) -> Draw:
    """The same text in every record."""
    return lambda _dice, _place: text


_MONTHS = ("Jan", "Feb", "Mar", "Apr", "May", "Jun", "Jul", "Aug", "Sep", "Oct", "Nov", "Dec")
_GENDERS = ("Feminine", "Masculine", "NonSpecifiedUnknown", "")
_CONTROL = ("Physical threats", "Debt bondage ", "False promises", "Withholds documents", "Other")
_CONTROL_CODES = ("PhysicalThreats", "DebtBondage", "FalsePromises", "WithholdsDocuments", "Other")
_EXPLOITATION = ("Forced labour", "Sexual exploitation", "Forced military (by non-state actors)", "Other")
_EXPLOITATION_CODES = ("ForcedLabour", "SexualExploitation", "ForcedBegging", "Other")


def htcds_excel(seed: int = 1) -> Sample:
    """The HTCDS template with its machine names, shifted as published, and the labels below."""
    sample = _sample("htcds-excel", seed, {name: draw for name, (_, draw) in _HTCDS.items()})
    names = tuple("" if name in {"A", "AJ"} else name for name in _HTCDS)
    labels = tuple(label for label, _ in _HTCDS.values())
    return Sample(sample.system, names, sample.rows, labels)


_NOTHING = constant("")
_HTCDS: dict[str, tuple[str, Draw]] = {
    "A": ("", number("")),
    "cas_CaseOwner": ("Case Owner", one(*FIRST)),
    "prs_Salutation": ("Salutation", _NOTHING),
    "prs_FirstName": ("First Name", one(*FIRST)),
    "prs_SecondName": ("Second Name", one(*LAST)),
    "con_Consent": ("Consent", one("Yes", "TRUE")),
    "prs_Birthdate": ("Birthdate", day("{y}-{m:02}-{d:02}", 1970, 2010)),
    "prs_Gender": ("Gender", one(*_GENDERS)),
    "prs_Citizenship": ("Citizenship", some(("Namibia", "Russian Federation", "Norway", "NO"), ";")),
    "prs_Title": ("Title", _NOTHING),
    "prs_Email": ("Email", _NOTHING),
    "prs_HomePhone": ("Home Phone", _NOTHING),
    "prs_MobilePhone": ("Mobile Phone", _NOTHING),
    "prs_MailingCity": ("Mailing Street", _NOTHING),
    "prs_MailingCountry": ("Mailing City", constant("Springfield")),
    "prs_MailingState": ("Mailing State/Province", _NOTHING),
    "prs_MailingStreet": ("Mailing Zip/Postal Code", _NOTHING),
    "prs_MailingPostalCode": ("Mailing Country", constant("NA")),
    "vic_TraffickingStatus": (
        "Trafficking Status",
        one("Possible victim of trafficking", "Actual victim of trafficking"),
    ),
    "vic_TraffickinStatusDecisionMakingOrg": (
        "Trafficking Status Decision Making Organization",
        one("NGO", "Court or prosecution"),
    ),
    "vic_MethodOfRecruitment": ("Method of Recruitment", some(("At work", "Other"), ";")),
    "vic_LocationOfRecruitment": ("Location of Recruitment", _NOTHING),
    "vic_MethodsOfControl": ("Methods of Control", some(_CONTROL, ";")),
    "vic_TypeOfExploitation": ("Type of Exploitation", some(_EXPLOITATION, ";")),
    "vic_ForcedLabourIndustry": ("Forced Labour Industry", one("Agriculture, forestry and fishing", "")),
    "vic_TypeOfSexExploitation": ("Type of Sex Exploitation", one("", "Prostitution")),
    "vic_LocationOfExploitation": ("Location of Exploitation", _NOTHING),
    "cas_Status": ("Status", one("Active", "Follow Up", "Closed Referred")),
    "cas_ReferringOrganisation": ("Referring Organisation", _NOTHING),
    "cas_IncomingReferralDate": ("Incoming Referral Date", day("{y}-{m:02}-{d:02}", 2018, 2023)),
    "cas_ReferringPrimaryCaseWorker": ("Referring Primary Case Worker", _NOTHING),
    "cas_ReasonForIncomingReferral": ("Reason for Incoming Referral", one("Additional Services Required", "")),
    "cas_IncomingReferralDetails": ("Incoming Referral Details", _NOTHING),
    "cas_ReferredOrganisation": ("Referred Organisation", _NOTHING),
    "cas_ReferredPrimaryCaseWorker": ("Referred Primary Case Worker", _NOTHING),
    "AJ": ("Reason for Outgoing Referral", one("Migration or Change of Location", "")),
    "cas_OutgoingReferralDate": ("Outgoing Referral Date", _NOTHING),
    "cas_OutgoingReferralDetails": ("Outgoing Referral Details", _NOTHING),
    "cas_ReasonForCaseClosure": ("Reason for Case Closure", _NOTHING),
}


def kobo_htcds(seed: int = 2) -> Sample:
    """The form of HTCDS with codes in one cell, spaces between, and one column an answer beside them."""
    sample = _sample("kobo", seed, _KOBO)
    place = sample.columns.index("vic_Methods_of_Control")
    codes = ("PhysicalThreats", "DebtBondage ", "FalsePromises", "WithholdsDocuments", "Other")
    wide = tuple(f"vic_Methods_of_Control/{code}" for code in codes)
    rows = tuple((*row, *("1" if code.strip() in row[place].split() else "0" for code in codes)) for row in sample.rows)
    return Sample("kobo", (*sample.columns, *wide), rows)


def kobo_labels(seed: int = 3) -> Sample:
    """The same form with labels in the cells, which nothing but the columns of single answers tells apart."""
    plain = kobo_htcds(seed)
    place = plain.columns.index("vic_Methods_of_Control")
    labels = dict(zip(_CONTROL_CODES, _CONTROL, strict=True))
    rows = tuple(
        (*row[:place], " ".join(labels[code].strip() for code in row[place].split()), *row[place + 1 :])
        for row in plain.rows
    )
    return Sample("kobo", plain.columns, rows)


_KOBO: dict[str, Draw] = {
    "start": day("{y}-{m:02}-{d:02}T08:15:00.000+02:00", 2022, 2023),
    "end": day("{y}-{m:02}-{d:02}T08:45:00.000+02:00", 2022, 2023),
    "con_Consent": one("TRUE"),
    "prs_First_Name": one(*FIRST),
    "prs_Second_Name": one(*LAST),
    "prs_Birthdate": day("{y}-{m:02}-{d:02}", 1970, 2010),
    "prs_Gender": one(*_GENDERS),
    "prs_Citizenship": one("NA", "NO", "UA", ""),
    "prs_Title": constant(""),
    "prs_MobilePhone": constant(""),
    "vic_MethodOfRecruitment": some(("AtWork", "ThroughOnlineSocialNetworks"), " "),
    "vic_TraffickingStatus": one("PossibleVictimOfTrafficking", "ActualVictimOfTrafficking"),
    "vic_TraffickingStatusDecisionMakingOrg": one("NGO", "Police"),
    "vic_Methods_of_Control": some(_CONTROL_CODES, " "),
    "vic_TypeOfExploitation": some(_EXPLOITATION_CODES, " "),
    "vic_ForcedLabourIndustry": some(("F_Construction", "C_Manufacturing", "P_Education"), " "),
    "vic_TypeOfSexExploitation": constant(""),
    "cas_Status": one("Active", "Closed"),
    "cas_IncomingReferralDate": day("{y}-{m:02}-{d:02}", 2018, 2022),
    "cas_ReasonForIncomingReferral": constant("wanted help"),
    "cas_IncomingReferralDetails": constant(""),
    "__version__": constant("v1"),
    "_id": number("9000"),
    "_uuid": number("0b6e-"),
    "_submission_time": day("{y}-{m:02}-{d:02}T09:00:00", 2022, 2023),
    "_status": constant("submitted_via_web"),
    "_submitted_by": constant("office1"),
    "_index": number(""),
}


def kobo_shoal(seed: int = 4) -> Sample:
    """Shoal's own form, groups before the names and only one column an answer."""
    flags = one("TRUE", "FALSE", "")
    group = "person/victim/"
    return _sample(
        "kobo",
        seed,
        {
            "case/cas_Id": number("c-"),
            "case/cas_Status": one("Active", "Closed", "NotAsked"),
            "case/cas_RegistrationYear": one("2021", "2022"),
            "person/prs_Id": number("p-"),
            "person/prs_AgeBand": one("18--20", "30--38", "Unknown"),
            "person/prs_Gender": one("Feminine", "Masculine", "Refused"),
            "person/prs_Citizenship/NA": flags,
            "person/prs_Citizenship/UA": flags,
            f"{group}vic_TraffickingStatus": one("PossibleVictimOfTrafficking", ""),
            f"{group}vic_MethodsOfControl/DebtBondage": flags,
            f"{group}vic_MethodsOfControl/Threats": flags,
            f"{group}vic_MethodsOfControl/NotAsked": constant("FALSE"),
            f"{group}vic_TypeOfExploitation/ForcedLabour": flags,
            f"{group}vic_TypeOfExploitation/ForcedBegging": flags,
            "person/consent/con_Consent": constant("TRUE"),
            "person/consent/con_Purposes/PooledData": constant("TRUE"),
            "meta/instanceID": number("uuid:77"),
            "KEY": number("uuid:77"),
            "SubmissionDate": day("{y}-{m:02}-{d:02}T09:00:00Z", 2022, 2023),
            "SubmitterID": constant("12"),
        },
    )


_CONCERNS = ("trafficked_smuggled", "sexually_exploited", "migrant", "caafag", "other")


def primero_csv(seed: int = 5) -> Sample:
    """A CSV of Primero: identifiers of lookups, lists as JSON writes them."""

    def concerns(dice: random.Random, _: int) -> str:
        chosen = dice.sample(_CONCERNS, dice.randint(0, 3))
        return "[" + ", ".join(f'"{each}"' for each in chosen) + "]" if chosen else ""

    return _sample(
        "primero",
        seed,
        {
            "id": number("7c1d-"),
            "case_id": number("9f-"),
            "short_id": number("s"),
            "status": one("open", "closed", "transferred", "duplicate"),
            "name": one(*FIRST),
            "name_first": one(*FIRST),
            "name_last": one(*LAST),
            "registration_date": day("{y}-{m:02}-{d:02}", 2019, 2023),
            "sex": one("female", "male", ""),
            "age": one("9", "15", "17"),
            "date_of_birth": day("{y}-{m:02}-{d:02}", 2004, 2012),
            "estimated": one("true", "false"),
            "nationality": one("afghanistan", "trinidad_and_tobago", "drc", "uk", "usa"),
            "maritial_status": one("single", "married_cohabitating", ""),
            "protection_status": one("unaccompanied", "separated", ""),
            "protection_concerns": concerns,
            "consent_for_services": one("true", "false"),
            "disclosure_other_orgs": one("true", "false"),
            "consent_reporting": one("true", "false"),
            "closure_reason": one("", "reunified"),
            "workflow": one("new", "case_plan"),
            "owned_by": constant("worker1"),
            "module_id": constant("primeromodule-cp"),
            "record_state": constant("true"),
        },
    )


def primero_workbook(seed: int = 6) -> Sample:
    """Chosen fields of Primero in one sheet: labels, and bars between several values."""
    return _sample(
        "primero",
        seed,
        {
            "ID": number("s"),
            "Short ID": number("s"),
            "Long ID": number("9f-"),
            "Case Status": one("Open", "Closed"),
            "Date of Registration or Interview": day("{d:02}-{mon}-{y}", 2019, 2023),
            "Sex": one("Female", "Male"),
            "Age": one("9", "15", "19"),
            "Nationality": one("Turkey", "Czech Republic"),
            "Protection Status": one("Separated", ""),
            "Protection Concerns": some(("Trafficked/smuggled", "Sexually Exploited", "Migrant"), " ||| "),
        },
    )


def gbvims(seed: int = 7) -> Sample:
    """The incident recorder."""
    referral = one("Referred", "No referral, Service unavailable", "")
    return _sample(
        "gbvims",
        seed,
        {
            "INCIDENT ID": number("INC-"),
            "SURVIVOR CODE": number("SC-"),
            "CASE MANAGER CODE": one("CM1", "CM2"),
            "DATE OF INTERVIEW": day("{d:02}-{mon}-{y}", 2019, 2023),
            "DATE OF INCIDENT": day("{d:02}-{mon}-{y}", 2017, 2018),
            "DATE OF BIRTH": day("{d:02}-{mon}-{y}", 1970, 2008),
            "SEX": one("F", "M"),
            "ETHNICITY": constant("X"),
            "COUNTRY OF ORIGIN": one("Moldova", "Ukraine", ""),
            "CIVIL / MARITAL STATUS": one("Single", "Married / Cohabitating", "Divorced / Separated", "Widowed"),
            "DISPLACEMENT STATUS AT REPORT": one("Refugee", "IDP"),
            "GBV TYPE": one("Rape", "Forced Marriage", "Physical Assault", "Psychological / Emotional Abuse"),
            "HARMFUL TRADITIONAL PRACTICE": one("No", "Type of Practice 1"),
            "MONEY, GOODS, BENEFITS AND / OR SERVICES EXCHANGED ?": one("Yes", "No"),
            "TYPE OF ABDUCTION": one("None", "Trafficked", "Forced Conscription", "Other Abduction / Kidnapping"),
            "ALLEGED PERPETRATOR - SURVIVOR RELATIONSHIP": one("Supervisor / Employer", "No relation"),
            "REFERRED TO YOU FROM?": one("Self Referral / First Point of Contact", ""),
            "SAFE HOUSE / SHELTER": referral,
            "HEALTH / MEDICAL SERVICES": referral,
            "CONSENT GIVEN": one("Yes", "No"),
            "REPORTING AGENCY CODE": constant("AG1"),
        },
    )


def salesforce(seed: int = 8) -> Sample:
    """A report with labels, months first."""
    return _sample(
        "salesforce",
        seed,
        {
            "Case: Case Number": number("0000"),
            "Contact: Contact ID": number("003A"),
            "Contact: Full Name": one(*FIRST),
            "Contact: First Name": one(*FIRST),
            "Contact: Last Name": one(*LAST),
            "Contact: Birthdate": day("{m}/{d}/{y}", 1970, 2008),
            "Contact: Gender": one(*_GENDERS),
            "Contact: Nationality": some(("Namibia", "Moldova, Republic of"), ";"),
            "Case: Date/Time Opened": day("{m}/{d}/{y} 3:04 PM", 2018, 2023),
            "Case: Status": one("New", "Working", "Closed"),
            "Case: Case Origin": one("Phone", "Email"),
            "Case: Type of Exploitation": some(("ForcedLabour", "SexualExploitation", "Other"), ";"),
            "Case: Methods of Control": some(("DebtBondage", "TakesEarnings", "Other"), ";"),
            "Case: Method of Recruitment": some(("AtWork", "Other"), ";"),
            "Case: Agreement to Manage Personal Data": one("1", "0"),
            "Case: Case Owner": constant("Worker"),
            "Case: Description": constant(""),
        },
    )


def salesforce_names(seed: int = 9) -> Sample:
    """An export with API names, days first."""
    return _sample(
        "salesforce",
        seed,
        {
            "CaseNumber": number("0000"),
            "ContactId": number("003A"),
            "CreatedDate": day("{d:02}/{m:02}/{y}", 2018, 2023),
            "Contact.prs_Gender__c": one("Feminine", "Masculine"),
            "Contact.prs_Citizenship__c": some(("NA", "UA"), ";"),
            "vic_TypeOfExploitation__c": some(_EXPLOITATION_CODES, ";"),
            "vic_MethodsOfControl__c": some(_CONTROL_CODES, ";"),
            "vic_MethodOfRecruitment__c": some(("AtWork", "Other"), ";"),
            "con_Consent__c": one("true", "false"),
        },
    )


def ctdc_2021(seed: int = 10) -> Sample:
    """Invented records in the 63 columns of CTDC's file, with the withdrawn ways of writing that it has."""
    frame = demo_frame(400, seed)
    dice = random.Random(seed)
    columns = tuple(rule.columns[0] for rule in dataset_rules("2021-k-anonymised"))
    extra = {
        "majorityEntry": one("Adult", "Minor", "", ""),
        "citizenship": one("RS", "CN", "NA", "UA", ""),
        "CountryOfExploitation": one("RS", "CN", "NA", "00", ""),
        "isSexAndLabour": one("1", "0", ""),
    }
    filled = {name: frame[name].to_list() for name in columns if name in frame.columns}
    cells = {name: [draw(dice, 1) for _ in range(frame.height)] for name, draw in extra.items()}
    blank = [""] * frame.height
    rows = zip(*(cells.get(name) or filled.get(name) or blank for name in columns), strict=True)
    return Sample("ctdc-2021", columns, tuple(rows))


def ctdc_synthetic(system: str, seed: int = 11) -> Sample:
    """Invented records in the columns of one of CTDC's synthetic files: flags are 1 or empty."""
    dataset = system.removeprefix("ctdc-")
    columns: dict[str, Draw] = {rule.columns[0]: one("1", "") for rule in dataset_rules(dataset)}
    genders = ("Woman", "Man", "Trans/Transgender/NonConforming") if "2024" in system else ("Female", "Male")
    drawn: dict[str, Draw] = {
        "yearOfRegistration": one("2015", "2020", ""),
        "gender": one(*genders, ""),
        "ageBroad": one("09--17", "18--20", "48+", ""),
        "majorityStatusAtExploit": constant(""),
        "citizenship": one("SRB", "CHN", "NAM", "UKR", ""),
        "CountryOfExploitation": one("SRB", "CHN", "NAM", ""),
        "traffickMonths": one("0--12 (0-1 yr)", "13--24 (1-2 yrs)", ""),
    }
    return _sample(system, seed, {name: drawn.get(name, draw) for name, draw in columns.items()})


ALL: dict[str, Callable[[], Sample]] = {
    "htcds-excel": htcds_excel,
    "kobo-htcds": kobo_htcds,
    "kobo-labels": kobo_labels,
    "kobo-shoal": kobo_shoal,
    "primero-csv": primero_csv,
    "primero-workbook": primero_workbook,
    "gbvims": gbvims,
    "salesforce": salesforce,
    "salesforce-names": salesforce_names,
    "ctdc-2021": ctdc_2021,
    "ctdc-2021-synthetic": lambda: ctdc_synthetic("ctdc-2021-synthetic"),
    "ctdc-2024-synthetic": lambda: ctdc_synthetic("ctdc-2024-synthetic"),
}
"""Every invented export by its name."""
