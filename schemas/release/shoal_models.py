"""Case data standard 1.1.0, profile release, as models for pydantic 2.

Generated: do not change it by hand. A value that is not recorded is left out or None.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

VERSION = "1.1.0"
PROFILE = "release"

_Item = TypeVar("_Item")


def _day(text: str) -> str:
    date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    return text


def _each_once(items: list[_Item]) -> list[_Item]:
    if len(set(items)) < len(items):
        raise ValueError("a code stands twice")
    return items


def _no_reason(code: str) -> str:
    if code in ('NotAsked', 'Unknown', 'Refused', 'NotApplicable', 'Suppressed'):
        raise ValueError("a reason for a missing value is no code of your own")
    return code


Text = Annotated[str, Field(pattern='\\S')]
Key = Annotated[str, Field(pattern='^(?:[^\\s;](?:[^\\r\\n;]{0,62}[^\\s;])?)$')]
Day = Annotated[str, Field(pattern='^(?:(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12][0-9]|3[01]))?)?)$'), AfterValidator(_day)]
Month = Annotated[str, Field(pattern='^(?:(?:19|20)[0-9]{2}(?:-(?:0[1-9]|1[0-2]))?)$')]
YearText = Annotated[str, Field(pattern='^(?:(?:19|20)[0-9]{2})$')]
Codes = Annotated[list[_Item], Field(min_length=1), AfterValidator(_each_once)]
Flag = Annotated[int, Field(ge=0, le=1)]
LocalCode = Annotated[
    str, Field(pattern='^(?:[A-Za-z][A-Za-z0-9_-]{0,63})$', description="A code of your own."), AfterValidator(_no_reason)
]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)


GenderCode = Literal[
    "Female",
    "Male",
    "Transgender/NonConforming",
]
"Gender. Gender of a victim as public releases write it."


AgeBandCode = Literal[
    "0--8",
    "9--17",
    "18--20",
    "21--23",
    "24--26",
    "27--29",
    "30--38",
    "39--47",
    "48+",
]
"Age band. Age in bands that are wide enough for a public release."


MajorityCode = Literal[
    "Minor",
    "Adult",
]
"Adult or minor. Whether someone is a child or an adult."


SourceCode = Literal[
    "Case Management",
    "Hotline",
]
"Kind of source. How a case came to be recorded."


TraffickMonthsCode = Literal[
    "0--12 (0-1 yr)",
    "13--24 (1-2 yrs)",
    "25+ (2+ yrs)",
    "25--60 (2-5 yrs)",
    "61+ (5+ yrs)",
]
"Time in exploitation. How long the exploitation lasted, in bands of months."


CountryAlpha2Code = Literal[
    "AD",
    "AE",
    "AF",
    "AG",
    "AI",
    "AL",
    "AM",
    "AO",
    "AQ",
    "AR",
    "AS",
    "AT",
    "AU",
    "AW",
    "AX",
    "AZ",
    "BA",
    "BB",
    "BD",
    "BE",
    "BF",
    "BG",
    "BH",
    "BI",
    "BJ",
    "BL",
    "BM",
    "BN",
    "BO",
    "BQ",
    "BR",
    "BS",
    "BT",
    "BV",
    "BW",
    "BY",
    "BZ",
    "CA",
    "CC",
    "CD",
    "CF",
    "CG",
    "CH",
    "CI",
    "CK",
    "CL",
    "CM",
    "CN",
    "CO",
    "CR",
    "CU",
    "CV",
    "CW",
    "CX",
    "CY",
    "CZ",
    "DE",
    "DJ",
    "DK",
    "DM",
    "DO",
    "DZ",
    "EC",
    "EE",
    "EG",
    "EH",
    "ER",
    "ES",
    "ET",
    "FI",
    "FJ",
    "FK",
    "FM",
    "FO",
    "FR",
    "GA",
    "GB",
    "GD",
    "GE",
    "GF",
    "GG",
    "GH",
    "GI",
    "GL",
    "GM",
    "GN",
    "GP",
    "GQ",
    "GR",
    "GS",
    "GT",
    "GU",
    "GW",
    "GY",
    "HK",
    "HM",
    "HN",
    "HR",
    "HT",
    "HU",
    "ID",
    "IE",
    "IL",
    "IM",
    "IN",
    "IO",
    "IQ",
    "IR",
    "IS",
    "IT",
    "JE",
    "JM",
    "JO",
    "JP",
    "KE",
    "KG",
    "KH",
    "KI",
    "KM",
    "KN",
    "KP",
    "KR",
    "KW",
    "KY",
    "KZ",
    "LA",
    "LB",
    "LC",
    "LI",
    "LK",
    "LR",
    "LS",
    "LT",
    "LU",
    "LV",
    "LY",
    "MA",
    "MC",
    "MD",
    "ME",
    "MF",
    "MG",
    "MH",
    "MK",
    "ML",
    "MM",
    "MN",
    "MO",
    "MP",
    "MQ",
    "MR",
    "MS",
    "MT",
    "MU",
    "MV",
    "MW",
    "MX",
    "MY",
    "MZ",
    "NA",
    "NC",
    "NE",
    "NF",
    "NG",
    "NI",
    "NL",
    "NO",
    "NP",
    "NR",
    "NU",
    "NZ",
    "OM",
    "PA",
    "PE",
    "PF",
    "PG",
    "PH",
    "PK",
    "PL",
    "PM",
    "PN",
    "PR",
    "PS",
    "PT",
    "PW",
    "PY",
    "QA",
    "RE",
    "RO",
    "RS",
    "RU",
    "RW",
    "SA",
    "SB",
    "SC",
    "SD",
    "SE",
    "SG",
    "SH",
    "SI",
    "SJ",
    "SK",
    "SL",
    "SM",
    "SN",
    "SO",
    "SR",
    "SS",
    "ST",
    "SV",
    "SX",
    "SY",
    "SZ",
    "TC",
    "TD",
    "TF",
    "TG",
    "TH",
    "TJ",
    "TK",
    "TL",
    "TM",
    "TN",
    "TO",
    "TR",
    "TT",
    "TV",
    "TW",
    "TZ",
    "UA",
    "UG",
    "UM",
    "US",
    "UY",
    "UZ",
    "VA",
    "VC",
    "VE",
    "VG",
    "VI",
    "VN",
    "VU",
    "WF",
    "WS",
    "XK",
    "YE",
    "YT",
    "ZA",
    "ZM",
    "ZW",
]
"Countries and territories, two letters. Countries and territories by their two letters, with XK for Kosovo."


JoinedMeansCode = Literal[
    "Debt bondage",
    "Takes earnings",
    "Restricts financial access",
    "Threats",
    "Psychological abuse",
    "Physical abuse",
    "Sexual abuse",
    "False promises",
    "Psychoactive substances",
    "Restricts movement",
    "Restricts medical care",
    "Excessive working hours",
    "Uses children",
    "Threat of law enforcement",
    "Withholds necessities",
    "Withholds documents",
    "Other",
    "Not specified",
]
"Means of control, joined. Texts that stand for means of control in the joined column of a release."


JoinedExploitationCode = Literal[
    "Forced labour",
    "Sexual exploitation",
    "Other",
    "Combined sexual and labour exploitation",
    "Forced marriage",
    "Forced military",
    "Organ removal",
    "Slavery and similar practices",
]
"Types of exploitation, joined. Texts that stand for forms of exploitation in the joined column of a release."


JoinedLabourCode = Literal[
    "Agriculture",
    "Aquafarming",
    "Begging",
    "Construction",
    "Domestic work",
    "Hospitality",
    "Illicit activities",
    "Manufacturing",
    "Mining or drilling",
    "Peddling",
    "Transportation",
    "Other",
    "Not specified",
]
"Types of labour, joined. Texts that stand for kinds of forced labour in the joined column of a release."


JoinedSexCode = Literal[
    "Prostitution",
    "Pornography",
    "Remote interactive services",
    "Private sexual services",
]
"Types of sexual exploitation, joined. Texts that stand for kinds of sexual exploitation in the joined column of a release."


JoinedRecruiterCode = Literal[
    "Intimate Partner",
    "Friend/Acquaintance",
    "Family/Relative",
    "Other",
    "Not Specified",
]
"Relation to the recruiter, joined. Texts that stand for relations to the recruiter in the joined column of a release."


class ReleaseRecord(_Model):
    "One row of a public release. It describes no person. In every flag 1 is yes and 0 is no, and an empty cell says that nothing was recorded."

    yearOfRegistration: Annotated[int, Field(ge=2002, le=2099)] | None = Field(
        default=None,
        title="Year of registration",
        description="Year in which the case was registered with an organisation or first reported to it.",
    )
    Datasource: SourceCode | None = Field(
        default=None,
        title="Kind of source",
        description="Whether the record comes from an organisation that assists the victim or from calls to a hotline.",
    )
    gender: GenderCode | None = Field(
        default=None,
        title="Gender",
        description="Gender of the victim as the organisation recorded it. Older and newer releases write the codes in different ways.",
    )
    ageBroad: AgeBandCode | None = Field(
        default=None,
        title="Age band",
        description="Age of the victim in bands, at the time of registration or first report.",
    )
    majorityStatus: MajorityCode | None = Field(
        default=None,
        title="Adult or minor when registered",
        description="Whether the victim was an adult or a child at the time of registration or first report.",
    )
    majorityStatusAtExploit: MajorityCode | None = Field(
        default=None,
        title="Adult or minor when exploitation began",
        description="Whether the victim was an adult or a child when the exploitation first began.",
    )
    majorityEntry: MajorityCode | None = Field(
        default=None,
        title="Adult or minor on entering the trafficking process",
        description="Whether the victim was an adult or a child on entering the trafficking process, which may be before any exploitation.",
    )
    citizenship: CountryAlpha2Code | None = Field(
        default=None,
        title="Citizenship",
        description="Country of which the victim is a citizen, the first one recorded where there are several. Some contributors give the country of origin instead.",
    )
    meansOfControlDebtBondage: Flag | None = Field(
        default=None,
        title="Debt bondage",
        description="The victim was held by a debt that was set up or made to grow so that it could hardly be paid off.",
    )
    meansOfControlTakesEarnings: Flag | None = Field(
        default=None,
        title="Earnings taken",
        description="All or part of what the victim earned was taken away or never paid out.",
    )
    meansOfControlRestrictsFinancialAccess: Flag | None = Field(
        default=None,
        title="Kept from own money",
        description="The victim was kept from using money or a bank account of their own.",
    )
    meansOfControlThreats: Flag | None = Field(
        default=None,
        title="Threats",
        description="The victim was threatened with harm. A threat of being reported to the authorities has a column of its own.",
    )
    meansOfControlPsychologicalAbuse: Flag | None = Field(
        default=None,
        title="Psychological abuse",
        description="The victim was controlled by humiliation, intimidation, isolation or other harm to the mind.",
    )
    meansOfControlPhysicalAbuse: Flag | None = Field(
        default=None,
        title="Physical abuse",
        description="The victim was controlled by violence against the body, such as beating.",
    )
    meansOfControlSexualAbuse: Flag | None = Field(
        default=None,
        title="Sexual abuse",
        description="The victim was controlled by sexual violence. It says nothing about the kind of exploitation.",
    )
    meansOfControlFalsePromises: Flag | None = Field(
        default=None,
        title="False promises",
        description="The victim was deceived, for example about the work, the pay, the journey or a marriage.",
    )
    meansOfControlPsychoactiveSubstances: Flag | None = Field(
        default=None,
        title="Drugs or alcohol",
        description="The victim was controlled by means of drugs, alcohol or medicines, given, forced or withheld.",
    )
    meansOfControlRestrictsMovement: Flag | None = Field(
        default=None,
        title="Movement restricted",
        description="The victim was locked in, watched, or not free to come and go.",
    )
    meansOfControlRestrictsMedicalCare: Flag | None = Field(
        default=None,
        title="Medical care denied",
        description="The victim was kept from seeing a doctor or from getting treatment.",
    )
    meansOfControlExcessiveWorkingHours: Flag | None = Field(
        default=None,
        title="Excessive working hours",
        description="The victim was made to work so long that there was hardly time to rest or to leave.",
    )
    meansOfControlUsesChildren: Flag | None = Field(
        default=None,
        title="Children used as leverage",
        description="The victim's children were used to put pressure on the victim, for example by keeping or threatening them.",
    )
    meansOfControlThreatOfLawEnforcement: Flag | None = Field(
        default=None,
        title="Threat of being reported to the authorities",
        description="The victim was threatened with the police, with arrest or with deportation.",
    )
    meansOfControlWithholdsNecessities: Flag | None = Field(
        default=None,
        title="Food or other necessities withheld",
        description="The victim was denied food, water, sleep, shelter or other things that nobody can do without.",
    )
    meansOfControlWithholdsDocuments: Flag | None = Field(
        default=None,
        title="Documents withheld",
        description="The victim's passport or other papers were taken away or held back.",
    )
    meansOfControlOther: Flag | None = Field(
        default=None,
        title="Another means of control",
        description="The victim was controlled by a means for which the release has no column.",
    )
    meansOfControlNotSpecified: Flag | None = Field(
        default=None,
        title="Means of control not specified",
        description="No means of control is named for this victim. It can't stand beside a named one.",
    )
    meansOfControlConcatenated: Codes[JoinedMeansCode] | None = Field(
        default=None,
        title="Means of control, joined",
        description="The means of control, joined as text with semicolons. It repeats the columns that begin with meansOfControl.",
    )
    isForcedLabour: Flag | None = Field(
        default=None,
        title="Forced labour",
        description="The victim was exploited through forced labour or services outside sexual exploitation.",
    )
    isSexualExploit: Flag | None = Field(
        default=None,
        title="Sexual exploitation",
        description="The victim was sexually exploited.",
    )
    isOtherExploit: Flag | None = Field(
        default=None,
        title="Another form of exploitation",
        description="The victim was exploited in a way that is neither forced labour nor sexual exploitation. Releases with fewer columns count forced marriage, forced military service, removal of organs and slavery here.",
    )
    isSexAndLabour: Flag | None = Field(
        default=None,
        title="Both sexual exploitation and forced labour",
        description="The victim was both sexually exploited and in forced labour. It follows from the two columns.",
    )
    isForcedMarriage: Flag | None = Field(
        default=None,
        title="Forced marriage",
        description="The victim was made to marry without free consent.",
    )
    isForcedMilitary: Flag | None = Field(
        default=None,
        title="Forced military service",
        description="The victim was forced to serve with armed forces or an armed group.",
    )
    isOrganRemoval: Flag | None = Field(
        default=None,
        title="Removal of organs",
        description="An organ of the victim was removed, or was meant to be.",
    )
    isSlaveryAndPractices: Flag | None = Field(
        default=None,
        title="Slavery or similar practices",
        description="The victim was treated as property or held in a condition much like it, such as serfdom.",
    )
    typeOfExploitConcatenated: Codes[JoinedExploitationCode] | None = Field(
        default=None,
        title="Types of exploitation, joined",
        description="The forms of exploitation, joined as text with semicolons. It repeats the columns of exploitation.",
    )
    typeOfLabourAgriculture: Flag | None = Field(
        default=None,
        title="Labour: farming",
        description="Forced labour in growing crops or keeping animals.",
    )
    typeOfLabourAquafarming: Flag | None = Field(
        default=None,
        title="Labour: fishing and fish farming",
        description="Forced labour in fishing or in raising fish and other water life.",
    )
    typeOfLabourBegging: Flag | None = Field(
        default=None,
        title="Labour: begging",
        description="The victim was forced to beg.",
    )
    typeOfLabourConstruction: Flag | None = Field(
        default=None,
        title="Labour: construction",
        description="Forced labour in building or civil engineering.",
    )
    typeOfLabourDomesticWork: Flag | None = Field(
        default=None,
        title="Labour: domestic work",
        description="Forced labour in a private household, such as cleaning, cooking or caring for children.",
    )
    typeOfLabourHospitality: Flag | None = Field(
        default=None,
        title="Labour: hotels and restaurants",
        description="Forced labour in a hotel, a restaurant, a bar or the like.",
    )
    typeOfLabourIllicitActivities: Flag | None = Field(
        default=None,
        title="Labour: forced into illegal activities",
        description="The victim was forced into acts that the law punishes, such as drug production, theft or online fraud.",
    )
    typeOfLabourManufacturing: Flag | None = Field(
        default=None,
        title="Labour: manufacturing",
        description="Forced labour in a factory or a workshop.",
    )
    typeOfLabourMiningOrDrilling: Flag | None = Field(
        default=None,
        title="Labour: mining or drilling",
        description="Forced labour in a mine, a quarry, or in drilling for oil or gas.",
    )
    typeOfLabourPeddling: Flag | None = Field(
        default=None,
        title="Labour: street selling",
        description="The victim was forced to sell goods in the street or from door to door.",
    )
    typeOfLabourTransportation: Flag | None = Field(
        default=None,
        title="Labour: transport",
        description="Forced labour in moving or storing goods, or in moving people.",
    )
    typeOfLabourOther: Flag | None = Field(
        default=None,
        title="Labour: another kind",
        description="Forced labour of a kind for which the release has no column.",
    )
    typeOfLabourNotSpecified: Flag | None = Field(
        default=None,
        title="Labour: kind not specified",
        description="Forced labour is recorded, its kind is not.",
    )
    typeOfLabourConcatenated: Codes[JoinedLabourCode] | None = Field(
        default=None,
        title="Types of labour, joined",
        description="The kinds of forced labour, joined as text with semicolons. It repeats the columns that begin with typeOfLabour.",
    )
    typeOfSexProstitution: Flag | None = Field(
        default=None,
        title="Sexual exploitation: prostitution",
        description="The victim was sexually exploited in prostitution.",
    )
    typeOfSexPornography: Flag | None = Field(
        default=None,
        title="Sexual exploitation: pornography",
        description="The victim was sexually exploited to make pictures or films.",
    )
    typeOfSexRemoteInteractiveServices: Flag | None = Field(
        default=None,
        title="Sexual exploitation: online, live",
        description="The victim was sexually exploited live over the internet or the telephone.",
    )
    typeOfSexPrivateSexualServices: Flag | None = Field(
        default=None,
        title="Sexual exploitation: private services",
        description="The victim was sexually exploited by one person or household, for their own use.",
    )
    typeOfSexConcatenated: Codes[JoinedSexCode] | None = Field(
        default=None,
        title="Types of sexual exploitation, joined",
        description="The kinds of sexual exploitation, joined as text with semicolons. It repeats the columns that begin with typeOfSex.",
    )
    isAbduction: Flag | None = Field(
        default=None,
        title="Abducted",
        description="The victim was brought into the trafficking process by being taken away by force.",
    )
    RecruiterRelationship: Codes[JoinedRecruiterCode] | None = Field(
        default=None,
        title="Relation to the recruiter, joined",
        description="The relations between recruiter and victim, joined as text with semicolons. It repeats the columns that begin with recruiterRelation.",
    )
    CountryOfExploitation: CountryAlpha2Code | None = Field(
        default=None,
        title="Country of exploitation",
        description="Country in which the victim was exploited, as far as known. Otherwise the country where the victim was identified, assisted or referred stands in for it.",
    )
    recruiterRelationIntimatePartner: Flag | None = Field(
        default=None,
        title="Recruiter: intimate partner",
        description="The recruiter was the victim's spouse or partner, or made believe to be one.",
    )
    recruiterRelationFriend: Flag | None = Field(
        default=None,
        title="Recruiter: friend",
        description="The recruiter was a friend or an acquaintance of the victim.",
    )
    recruiterRelationFamily: Flag | None = Field(
        default=None,
        title="Recruiter: family member",
        description="The recruiter was a parent or another relative of the victim.",
    )
    recruiterRelationOther: Flag | None = Field(
        default=None,
        title="Recruiter: someone else",
        description="The recruiter was somebody for whom the release has no column, such as an employer, an agent or a stranger.",
    )
    recruiterRelationUnknown: Flag | None = Field(
        default=None,
        title="Recruiter: not known",
        description="It is not known who recruited the victim, or how the two were related.",
    )
    traffickMonths: TraffickMonthsCode | None = Field(
        default=None,
        title="Time in exploitation",
        description="How long the exploitation lasted, in bands of months.",
    )
    meansDebtBondageEarnings: Flag | None = Field(
        default=None,
        title="Debt bondage or earnings taken",
        description="The victim was held by a debt, or earnings were taken. It follows from the two columns of earlier releases.",
    )
    meansThreats: Flag | None = Field(
        default=None,
        title="Threats of any kind",
        description="The victim was threatened, was threatened with the authorities, or was put under pressure through children. It follows from the columns of earlier releases.",
    )
    meansAbusePsyPhySex: Flag | None = Field(
        default=None,
        title="Psychological, physical or sexual abuse",
        description="The victim was controlled by psychological, physical or sexual abuse, which of them is not said. It follows from the columns of earlier releases.",
    )
    meansDenyBasicNeeds: Flag | None = Field(
        default=None,
        title="Basic needs denied",
        description="The victim was denied money, freedom of movement, medical care or other basic needs. It follows from the columns of earlier releases.",
    )
    typeOfSexOther: Flag | None = Field(
        default=None,
        title="Sexual exploitation: another kind",
        description="The victim was sexually exploited in a way that is neither prostitution nor pornography.",
    )


class FlatRecord(_Model):
    "One person in one case, the columns of all entities side by side."

    yearOfRegistration: Annotated[int, Field(ge=2002, le=2099)] | None = Field(
        default=None,
        title="Year of registration",
        description="Year in which the case was registered with an organisation or first reported to it.",
    )
    Datasource: SourceCode | None = Field(
        default=None,
        title="Kind of source",
        description="Whether the record comes from an organisation that assists the victim or from calls to a hotline.",
    )
    gender: GenderCode | None = Field(
        default=None,
        title="Gender",
        description="Gender of the victim as the organisation recorded it. Older and newer releases write the codes in different ways.",
    )
    ageBroad: AgeBandCode | None = Field(
        default=None,
        title="Age band",
        description="Age of the victim in bands, at the time of registration or first report.",
    )
    majorityStatus: MajorityCode | None = Field(
        default=None,
        title="Adult or minor when registered",
        description="Whether the victim was an adult or a child at the time of registration or first report.",
    )
    majorityStatusAtExploit: MajorityCode | None = Field(
        default=None,
        title="Adult or minor when exploitation began",
        description="Whether the victim was an adult or a child when the exploitation first began.",
    )
    majorityEntry: MajorityCode | None = Field(
        default=None,
        title="Adult or minor on entering the trafficking process",
        description="Whether the victim was an adult or a child on entering the trafficking process, which may be before any exploitation.",
    )
    citizenship: CountryAlpha2Code | None = Field(
        default=None,
        title="Citizenship",
        description="Country of which the victim is a citizen, the first one recorded where there are several. Some contributors give the country of origin instead.",
    )
    meansOfControlDebtBondage: Flag | None = Field(
        default=None,
        title="Debt bondage",
        description="The victim was held by a debt that was set up or made to grow so that it could hardly be paid off.",
    )
    meansOfControlTakesEarnings: Flag | None = Field(
        default=None,
        title="Earnings taken",
        description="All or part of what the victim earned was taken away or never paid out.",
    )
    meansOfControlRestrictsFinancialAccess: Flag | None = Field(
        default=None,
        title="Kept from own money",
        description="The victim was kept from using money or a bank account of their own.",
    )
    meansOfControlThreats: Flag | None = Field(
        default=None,
        title="Threats",
        description="The victim was threatened with harm. A threat of being reported to the authorities has a column of its own.",
    )
    meansOfControlPsychologicalAbuse: Flag | None = Field(
        default=None,
        title="Psychological abuse",
        description="The victim was controlled by humiliation, intimidation, isolation or other harm to the mind.",
    )
    meansOfControlPhysicalAbuse: Flag | None = Field(
        default=None,
        title="Physical abuse",
        description="The victim was controlled by violence against the body, such as beating.",
    )
    meansOfControlSexualAbuse: Flag | None = Field(
        default=None,
        title="Sexual abuse",
        description="The victim was controlled by sexual violence. It says nothing about the kind of exploitation.",
    )
    meansOfControlFalsePromises: Flag | None = Field(
        default=None,
        title="False promises",
        description="The victim was deceived, for example about the work, the pay, the journey or a marriage.",
    )
    meansOfControlPsychoactiveSubstances: Flag | None = Field(
        default=None,
        title="Drugs or alcohol",
        description="The victim was controlled by means of drugs, alcohol or medicines, given, forced or withheld.",
    )
    meansOfControlRestrictsMovement: Flag | None = Field(
        default=None,
        title="Movement restricted",
        description="The victim was locked in, watched, or not free to come and go.",
    )
    meansOfControlRestrictsMedicalCare: Flag | None = Field(
        default=None,
        title="Medical care denied",
        description="The victim was kept from seeing a doctor or from getting treatment.",
    )
    meansOfControlExcessiveWorkingHours: Flag | None = Field(
        default=None,
        title="Excessive working hours",
        description="The victim was made to work so long that there was hardly time to rest or to leave.",
    )
    meansOfControlUsesChildren: Flag | None = Field(
        default=None,
        title="Children used as leverage",
        description="The victim's children were used to put pressure on the victim, for example by keeping or threatening them.",
    )
    meansOfControlThreatOfLawEnforcement: Flag | None = Field(
        default=None,
        title="Threat of being reported to the authorities",
        description="The victim was threatened with the police, with arrest or with deportation.",
    )
    meansOfControlWithholdsNecessities: Flag | None = Field(
        default=None,
        title="Food or other necessities withheld",
        description="The victim was denied food, water, sleep, shelter or other things that nobody can do without.",
    )
    meansOfControlWithholdsDocuments: Flag | None = Field(
        default=None,
        title="Documents withheld",
        description="The victim's passport or other papers were taken away or held back.",
    )
    meansOfControlOther: Flag | None = Field(
        default=None,
        title="Another means of control",
        description="The victim was controlled by a means for which the release has no column.",
    )
    meansOfControlNotSpecified: Flag | None = Field(
        default=None,
        title="Means of control not specified",
        description="No means of control is named for this victim. It can't stand beside a named one.",
    )
    meansOfControlConcatenated: Codes[JoinedMeansCode] | None = Field(
        default=None,
        title="Means of control, joined",
        description="The means of control, joined as text with semicolons. It repeats the columns that begin with meansOfControl.",
    )
    isForcedLabour: Flag | None = Field(
        default=None,
        title="Forced labour",
        description="The victim was exploited through forced labour or services outside sexual exploitation.",
    )
    isSexualExploit: Flag | None = Field(
        default=None,
        title="Sexual exploitation",
        description="The victim was sexually exploited.",
    )
    isOtherExploit: Flag | None = Field(
        default=None,
        title="Another form of exploitation",
        description="The victim was exploited in a way that is neither forced labour nor sexual exploitation. Releases with fewer columns count forced marriage, forced military service, removal of organs and slavery here.",
    )
    isSexAndLabour: Flag | None = Field(
        default=None,
        title="Both sexual exploitation and forced labour",
        description="The victim was both sexually exploited and in forced labour. It follows from the two columns.",
    )
    isForcedMarriage: Flag | None = Field(
        default=None,
        title="Forced marriage",
        description="The victim was made to marry without free consent.",
    )
    isForcedMilitary: Flag | None = Field(
        default=None,
        title="Forced military service",
        description="The victim was forced to serve with armed forces or an armed group.",
    )
    isOrganRemoval: Flag | None = Field(
        default=None,
        title="Removal of organs",
        description="An organ of the victim was removed, or was meant to be.",
    )
    isSlaveryAndPractices: Flag | None = Field(
        default=None,
        title="Slavery or similar practices",
        description="The victim was treated as property or held in a condition much like it, such as serfdom.",
    )
    typeOfExploitConcatenated: Codes[JoinedExploitationCode] | None = Field(
        default=None,
        title="Types of exploitation, joined",
        description="The forms of exploitation, joined as text with semicolons. It repeats the columns of exploitation.",
    )
    typeOfLabourAgriculture: Flag | None = Field(
        default=None,
        title="Labour: farming",
        description="Forced labour in growing crops or keeping animals.",
    )
    typeOfLabourAquafarming: Flag | None = Field(
        default=None,
        title="Labour: fishing and fish farming",
        description="Forced labour in fishing or in raising fish and other water life.",
    )
    typeOfLabourBegging: Flag | None = Field(
        default=None,
        title="Labour: begging",
        description="The victim was forced to beg.",
    )
    typeOfLabourConstruction: Flag | None = Field(
        default=None,
        title="Labour: construction",
        description="Forced labour in building or civil engineering.",
    )
    typeOfLabourDomesticWork: Flag | None = Field(
        default=None,
        title="Labour: domestic work",
        description="Forced labour in a private household, such as cleaning, cooking or caring for children.",
    )
    typeOfLabourHospitality: Flag | None = Field(
        default=None,
        title="Labour: hotels and restaurants",
        description="Forced labour in a hotel, a restaurant, a bar or the like.",
    )
    typeOfLabourIllicitActivities: Flag | None = Field(
        default=None,
        title="Labour: forced into illegal activities",
        description="The victim was forced into acts that the law punishes, such as drug production, theft or online fraud.",
    )
    typeOfLabourManufacturing: Flag | None = Field(
        default=None,
        title="Labour: manufacturing",
        description="Forced labour in a factory or a workshop.",
    )
    typeOfLabourMiningOrDrilling: Flag | None = Field(
        default=None,
        title="Labour: mining or drilling",
        description="Forced labour in a mine, a quarry, or in drilling for oil or gas.",
    )
    typeOfLabourPeddling: Flag | None = Field(
        default=None,
        title="Labour: street selling",
        description="The victim was forced to sell goods in the street or from door to door.",
    )
    typeOfLabourTransportation: Flag | None = Field(
        default=None,
        title="Labour: transport",
        description="Forced labour in moving or storing goods, or in moving people.",
    )
    typeOfLabourOther: Flag | None = Field(
        default=None,
        title="Labour: another kind",
        description="Forced labour of a kind for which the release has no column.",
    )
    typeOfLabourNotSpecified: Flag | None = Field(
        default=None,
        title="Labour: kind not specified",
        description="Forced labour is recorded, its kind is not.",
    )
    typeOfLabourConcatenated: Codes[JoinedLabourCode] | None = Field(
        default=None,
        title="Types of labour, joined",
        description="The kinds of forced labour, joined as text with semicolons. It repeats the columns that begin with typeOfLabour.",
    )
    typeOfSexProstitution: Flag | None = Field(
        default=None,
        title="Sexual exploitation: prostitution",
        description="The victim was sexually exploited in prostitution.",
    )
    typeOfSexPornography: Flag | None = Field(
        default=None,
        title="Sexual exploitation: pornography",
        description="The victim was sexually exploited to make pictures or films.",
    )
    typeOfSexRemoteInteractiveServices: Flag | None = Field(
        default=None,
        title="Sexual exploitation: online, live",
        description="The victim was sexually exploited live over the internet or the telephone.",
    )
    typeOfSexPrivateSexualServices: Flag | None = Field(
        default=None,
        title="Sexual exploitation: private services",
        description="The victim was sexually exploited by one person or household, for their own use.",
    )
    typeOfSexConcatenated: Codes[JoinedSexCode] | None = Field(
        default=None,
        title="Types of sexual exploitation, joined",
        description="The kinds of sexual exploitation, joined as text with semicolons. It repeats the columns that begin with typeOfSex.",
    )
    isAbduction: Flag | None = Field(
        default=None,
        title="Abducted",
        description="The victim was brought into the trafficking process by being taken away by force.",
    )
    RecruiterRelationship: Codes[JoinedRecruiterCode] | None = Field(
        default=None,
        title="Relation to the recruiter, joined",
        description="The relations between recruiter and victim, joined as text with semicolons. It repeats the columns that begin with recruiterRelation.",
    )
    CountryOfExploitation: CountryAlpha2Code | None = Field(
        default=None,
        title="Country of exploitation",
        description="Country in which the victim was exploited, as far as known. Otherwise the country where the victim was identified, assisted or referred stands in for it.",
    )
    recruiterRelationIntimatePartner: Flag | None = Field(
        default=None,
        title="Recruiter: intimate partner",
        description="The recruiter was the victim's spouse or partner, or made believe to be one.",
    )
    recruiterRelationFriend: Flag | None = Field(
        default=None,
        title="Recruiter: friend",
        description="The recruiter was a friend or an acquaintance of the victim.",
    )
    recruiterRelationFamily: Flag | None = Field(
        default=None,
        title="Recruiter: family member",
        description="The recruiter was a parent or another relative of the victim.",
    )
    recruiterRelationOther: Flag | None = Field(
        default=None,
        title="Recruiter: someone else",
        description="The recruiter was somebody for whom the release has no column, such as an employer, an agent or a stranger.",
    )
    recruiterRelationUnknown: Flag | None = Field(
        default=None,
        title="Recruiter: not known",
        description="It is not known who recruited the victim, or how the two were related.",
    )
    traffickMonths: TraffickMonthsCode | None = Field(
        default=None,
        title="Time in exploitation",
        description="How long the exploitation lasted, in bands of months.",
    )
    meansDebtBondageEarnings: Flag | None = Field(
        default=None,
        title="Debt bondage or earnings taken",
        description="The victim was held by a debt, or earnings were taken. It follows from the two columns of earlier releases.",
    )
    meansThreats: Flag | None = Field(
        default=None,
        title="Threats of any kind",
        description="The victim was threatened, was threatened with the authorities, or was put under pressure through children. It follows from the columns of earlier releases.",
    )
    meansAbusePsyPhySex: Flag | None = Field(
        default=None,
        title="Psychological, physical or sexual abuse",
        description="The victim was controlled by psychological, physical or sexual abuse, which of them is not said. It follows from the columns of earlier releases.",
    )
    meansDenyBasicNeeds: Flag | None = Field(
        default=None,
        title="Basic needs denied",
        description="The victim was denied money, freedom of movement, medical care or other basic needs. It follows from the columns of earlier releases.",
    )
    typeOfSexOther: Flag | None = Field(
        default=None,
        title="Sexual exploitation: another kind",
        description="The victim was sexually exploited in a way that is neither prostitution nor pornography.",
    )


class Document(_Model):
    "What a file holds: flat records, or the records of each entity."

    standard: Annotated[str, Field(pattern="^(?:1\\.1\\.[0-9]+)$")]
    profile: Literal["release"]
    records: list[FlatRecord] = Field(default_factory=list)

    @model_validator(mode="after")
    def _holds_something(self) -> Document:
        if not self.model_fields_set - {"standard", "profile"}:
            raise ValueError("holds no records")
        return self
