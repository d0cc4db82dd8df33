"""For every code of a check a smallest table that has it. All cells are invented."""

from __future__ import annotations

from tests.intake.checks.tables import KEYS, Case

from shoal.standard.load import standard

_COUNTRIES = [code.code for code in standard().lists["country-alpha2"].current if code.code != "NA"][:60]
CASES: dict[str, Case] = {
    "no-known-column": Case({"shoe size": ["38"], "price": ["1"]}),
    "identifier-column": Case({"prs_FirstName": ["Ada"]}),
    "free-text-column": Case({"spl_Objectives": ["a text"]}),
    "column-twice": Case({"prs_Gender": ["Feminine"], "PRS GENDER": ["Masculine"]}),
    "column-unclear": Case({"Longitude": ["12.5"]}, "collect"),
    "column-private": Case({"client phone": ["none"]}),
    "core-column-missing": Case({"prs_Gender": ["Feminine"]}),
    "wide-flags": Case({"vic_MethodsOfControl/DebtBondage": ["1"], "vic_MethodsOfControl/Threats": ["0"]}),
    "deprecated-column": Case({"vic_AgreementToManagePersonalData": ["TRUE"]}, "collect"),
    "withdrawn-column": Case({"vic_Vulnerabilities": ["Poverty"]}, "collect"),
    "column-unknown": Case({"prs_Gender": ["Feminine"], "shoe size": ["38"]}),
    "column-of-other-profile": Case({"prs_AgeAtRegistration": ["20"]}),
    "columns-missing": Case({"prs_Gender": ["Feminine"]}),
    "spaces-around": Case({"prs_Gender": [" Feminine"]}),
    "formula-text": Case({"shoe size": ["=1+1"]}),
    "looks-like-identifier": Case({"shoe size": ["ada@example.org"]}),
    "missing-token": Case({"prs_Gender": ["-99"]}),
    "key-empty": Case({"prs_Id": [""], "prs_Gender": ["Feminine"]}),
    "key-too-long": Case({"prs_Id": ["x" * 65]}, "collect"),
    "key-not-random": Case({"prs_Id": ["KHM-2019-0012"]}),
    "key-repeated": Case({"prs_Id": [KEYS[0], KEYS[0]], "prs_Gender": ["Feminine", "Masculine"]}),
    "pattern-mismatch": Case({"prs_MobilePhone": ["ask the sister"]}, "collect"),
    "not-a-whole-number": Case({"prs_NumberOfChildren": ["1.5"]}, "collect"),
    "not-a-number": Case({"prs_MailingLatitude": ["12,5"]}, "collect"),
    "not-a-year": Case({"cas_RegistrationYear": ["2019/20"]}),
    "out-of-range": Case({"prs_AgeAtRegistration": ["180"]}, "collect"),
    "year-out-of-range": Case({"cas_RegistrationYear": ["1066"]}),
    "date-not-iso": Case({"hte_Date": ["13/05/2019"]}, "collect"),
    "date-ambiguous": Case({"hte_Date": ["03/04/2019"]}, "collect"),
    "date-impossible": Case({"hte_Date": ["2019-02-30"]}, "collect"),
    "date-too-precise": Case({"hte_Date": ["2019-05-13"]}),
    "year-improbable": Case({"hte_Date": ["1019-05"]}),
    "unknown-code": Case({"prs_Gender": ["Martian"]}),
    "not-a-flag": Case({"isForcedLabour": ["2"]}, "release"),
    "not-a-boolean": Case({"con_Consent": ["perhaps"]}),
    "several-codes": Case({"prs_Gender": ["Feminine;Masculine"]}),
    "list-separator": Case({"vic_MethodsOfControl": ["DebtBondage,Threats"]}),
    "reason-beside-codes": Case({"vic_MethodsOfControl": ["Refused;Threats"]}),
    "known-spelling": Case({"ageBroad": ["09--17"]}, "release"),
    "label-for-code": Case({"prs_Citizenship": ["Ukraine"]}),
    "wrong-case": Case({"cas_Status": ["ACTIVE"]}),
    "repeated-code": Case({"vic_MethodsOfControl": ["Threats;Threats"]}),
    "empty-code": Case({"vic_MethodsOfControl": ["Threats;"]}),
    "country-code-length": Case({"citizenship": ["UKR"]}, "release"),
    "broader-and-narrower": Case({"vic_MethodsOfControl": ["Threats;PhysicalThreats"]}),
    "local-code": Case({"vic_LabourSector": ["SaltHarvest"]}, "collect"),
    "namibia-lost": Case({"citizenship": ["", *_COUNTRIES]}, "release"),
    "combined-flag-mismatch": Case(
        {"isForcedLabour": ["1"], "isSexualExploit": ["1"], "isSexAndLabour": ["0"]}, "release"
    ),
    "derived-value-mismatch": Case({"ageBroad": ["9--17"], "majorityStatus": ["Adult"]}, "release"),
    "dates-out-of-order": Case({"prs_Birthdate": ["2001-04-30"], "hte_Date": ["2001-04-29"]}, "collect"),
    "date-in-future": Case({"hte_Date": ["2031-01"]}),
    "ages-contradict": Case({"vic_AgeWhenTrafficked": ["20"], "vic_MajorityWhenTrafficked": ["Minor"]}, "collect"),
    "age-goes-back": Case({"majorityEntry": ["Adult"], "majorityStatus": ["Minor"]}, "release"),
    "implied-flag-missing": Case({"typeOfLabourBegging": ["1"], "isForcedLabour": [""]}, "release"),
    "joined-text-without-flag": Case(
        {
            "typeOfSexProstitution": ["0"],
            "typeOfSexPornography": [""],
            "typeOfSexRemoteInteractiveServices": [""],
            "typeOfSexPrivateSexualServices": [""],
            "typeOfSexConcatenated": ["Prostitution"],
        },
        "release",
    ),
    "joined-text-differs": Case(
        {
            "typeOfSexProstitution": ["1"],
            "typeOfSexPornography": ["0"],
            "typeOfSexConcatenated": ["Pornography"],
        },
        "release",
    ),
    "named-and-not-specified": Case(
        {
            "recruiterRelationFriend": ["1"],
            "recruiterRelationUnknown": ["1"],
            "RecruiterRelationship": ["Friend/Acquaintance;Not Specified"],
        },
        "release",
    ),
    "kind-without-exploitation": Case(
        {"vic_TypeOfExploitation": ["ForcedMarriage"], "vic_TypeOfSexExploitation": ["Pornography"]}
    ),
    "means-without-victim": Case(
        {"vic_TraffickingStatus": ["NotAVictimOfTrafficking"], "vic_MethodsOfControl": ["Threats"]}
    ),
    "age-differs": Case(
        {"prs_Birthdate": ["1990-01-01"], "cas_RegistrationYear": ["2020"], "prs_AgeAtRegistration": ["20"]}, "collect"
    ),
    "dates-in-odd-order": Case({"hte_Year": ["2021"], "cas_RegistrationYear": ["2019"]}),
    "consent-missing": Case({"con_Consent": ["", ""], "prs_Gender": ["Feminine", ""]}),
    "consent-withdrawn": Case({"con_WithdrawnDate": ["2020-02-02"]}, "collect"),
    "flag-without-joined-text": Case({"typeOfSexProstitution": ["1"], "typeOfSexConcatenated": [""]}, "release"),
    "decision-without-decider": Case(
        {"vic_TraffickingStatus": ["ActualVictimOfTrafficking"], "vic_TraffickingStatusDecisionMakingOrg": [""]}
    ),
    "deprecated-code": Case({"vic_RelationshipToTrafficker": ["Unaquainted"]}),
    "withdrawn-code": Case({"per_RoleInProcess": ["SoldIndividual"]}),
    "no-year": Case({"prs_Gender": ["Feminine"]}),
    "no-country": Case({"prs_Gender": ["Feminine"]}),
    "no-exploitation": Case({"prs_Gender": ["Feminine"]}),
    "core-mostly-empty": Case({"prs_Gender": ["Feminine", "", ""]}),
    "many-unknown": Case({"prs_Gender": ["Feminine", "Refused"]}),
    "column-empty": Case({"prs_Gender": ["", ""]}),
    "column-constant": Case({"prs_Gender": ["Feminine"] * 20}),
    "repeated-rows": Case({"prs_Gender": ["Feminine", "Feminine"]}),
}
"""A table for each code."""
