"""Case data standard 1.1.0, profile collect, as models for pydantic 2.

Generated: do not change it by hand. A value that is not recorded is left out or None.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

VERSION = "1.1.0"
PROFILE = "collect"

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


MonthsTraffickedCode = Literal[
    "UpTo12",
    "From13To24",
    "From25To60",
    "Over60",
    "Over24",
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


LanguageCode = Literal[
    "aar",
    "abk",
    "ace",
    "ach",
    "ada",
    "ady",
    "afh",
    "afr",
    "ain",
    "aka",
    "akk",
    "ale",
    "alt",
    "amh",
    "ang",
    "anp",
    "ara",
    "arc",
    "arg",
    "arn",
    "arp",
    "arw",
    "asm",
    "ast",
    "ava",
    "ave",
    "awa",
    "aym",
    "aze",
    "bak",
    "bal",
    "bam",
    "ban",
    "bas",
    "bej",
    "bel",
    "bem",
    "ben",
    "bho",
    "bik",
    "bin",
    "bis",
    "bla",
    "bod",
    "bos",
    "bra",
    "bre",
    "bua",
    "bug",
    "bul",
    "byn",
    "cad",
    "car",
    "cat",
    "ceb",
    "ces",
    "cha",
    "chb",
    "che",
    "chg",
    "chk",
    "chm",
    "chn",
    "cho",
    "chp",
    "chr",
    "chu",
    "chv",
    "chy",
    "cop",
    "cor",
    "cos",
    "cre",
    "crh",
    "csb",
    "cym",
    "dak",
    "dan",
    "dar",
    "del",
    "den",
    "deu",
    "dgr",
    "din",
    "div",
    "doi",
    "dsb",
    "dua",
    "dum",
    "dyu",
    "dzo",
    "efi",
    "egy",
    "eka",
    "ell",
    "elx",
    "eng",
    "enm",
    "epo",
    "est",
    "eus",
    "ewe",
    "ewo",
    "fan",
    "fao",
    "fas",
    "fat",
    "fij",
    "fil",
    "fin",
    "fon",
    "fra",
    "frm",
    "fro",
    "frr",
    "frs",
    "fry",
    "ful",
    "fur",
    "gaa",
    "gay",
    "gba",
    "gez",
    "gil",
    "gla",
    "gle",
    "glg",
    "glv",
    "gmh",
    "goh",
    "gon",
    "gor",
    "got",
    "grb",
    "grc",
    "grn",
    "gsw",
    "guj",
    "gwi",
    "hai",
    "hat",
    "hau",
    "haw",
    "heb",
    "her",
    "hil",
    "hin",
    "hit",
    "hmn",
    "hmo",
    "hrv",
    "hsb",
    "hun",
    "hup",
    "hye",
    "iba",
    "ibo",
    "ido",
    "iii",
    "iku",
    "ile",
    "ilo",
    "ina",
    "ind",
    "inh",
    "ipk",
    "isl",
    "ita",
    "jav",
    "jbo",
    "jpn",
    "jpr",
    "jrb",
    "kaa",
    "kab",
    "kac",
    "kal",
    "kam",
    "kan",
    "kas",
    "kat",
    "kau",
    "kaw",
    "kaz",
    "kbd",
    "kha",
    "khm",
    "kho",
    "kik",
    "kin",
    "kir",
    "kmb",
    "kok",
    "kom",
    "kon",
    "kor",
    "kos",
    "kpe",
    "krc",
    "krl",
    "kru",
    "kua",
    "kum",
    "kur",
    "kut",
    "lad",
    "lah",
    "lam",
    "lao",
    "lat",
    "lav",
    "lez",
    "lim",
    "lin",
    "lit",
    "lol",
    "loz",
    "ltz",
    "lua",
    "lub",
    "lug",
    "lui",
    "lun",
    "luo",
    "lus",
    "mad",
    "mag",
    "mah",
    "mai",
    "mak",
    "mal",
    "man",
    "mar",
    "mas",
    "mdf",
    "mdr",
    "men",
    "mga",
    "mic",
    "min",
    "mkd",
    "mlg",
    "mlt",
    "mnc",
    "mni",
    "moh",
    "mon",
    "mos",
    "mri",
    "msa",
    "mul",
    "mus",
    "mwl",
    "mwr",
    "mya",
    "myv",
    "nap",
    "nau",
    "nav",
    "nbl",
    "nde",
    "ndo",
    "nds",
    "nep",
    "new",
    "nia",
    "niu",
    "nld",
    "nno",
    "nob",
    "nog",
    "non",
    "nor",
    "nqo",
    "nso",
    "nwc",
    "nya",
    "nym",
    "nyn",
    "nyo",
    "nzi",
    "oci",
    "oji",
    "ori",
    "orm",
    "osa",
    "oss",
    "ota",
    "pag",
    "pal",
    "pam",
    "pan",
    "pap",
    "pau",
    "peo",
    "phn",
    "pli",
    "pol",
    "pon",
    "por",
    "pro",
    "pus",
    "que",
    "raj",
    "rap",
    "rar",
    "roh",
    "rom",
    "ron",
    "run",
    "rup",
    "rus",
    "sad",
    "sag",
    "sah",
    "sam",
    "san",
    "sas",
    "sat",
    "scn",
    "sco",
    "sel",
    "sga",
    "shn",
    "sid",
    "sin",
    "slk",
    "slv",
    "sma",
    "sme",
    "smj",
    "smn",
    "smo",
    "sms",
    "sna",
    "snd",
    "snk",
    "sog",
    "som",
    "sot",
    "spa",
    "sqi",
    "srd",
    "srn",
    "srp",
    "srr",
    "ssw",
    "suk",
    "sun",
    "sus",
    "sux",
    "swa",
    "swe",
    "syc",
    "syr",
    "tah",
    "tam",
    "tat",
    "tel",
    "tem",
    "ter",
    "tet",
    "tgk",
    "tgl",
    "tha",
    "tig",
    "tir",
    "tiv",
    "tkl",
    "tlh",
    "tli",
    "tmh",
    "tog",
    "ton",
    "tpi",
    "tsi",
    "tsn",
    "tso",
    "tuk",
    "tum",
    "tur",
    "tvl",
    "twi",
    "tyv",
    "udm",
    "uga",
    "uig",
    "ukr",
    "umb",
    "urd",
    "uzb",
    "vai",
    "ven",
    "vie",
    "vol",
    "vot",
    "wal",
    "war",
    "was",
    "wln",
    "wol",
    "xal",
    "xho",
    "yao",
    "yap",
    "yid",
    "yor",
    "zap",
    "zbl",
    "zen",
    "zgh",
    "zha",
    "zho",
    "zul",
    "zun",
    "zza",
]
"Languages. Languages by their three letters. Where a language has two codes, the one that follows its own name."


CaseStatusCode = Literal[
    "Active",
    "FollowUp",
    "Closed",
    "ClosedReferred",
]
"Case status. Where the work on a case stands."


SourceTypeCode = Literal[
    "Hotline",
    "CaseManagement",
    "Screening",
    "Outreach",
    "ReferralMechanism",
    "CriminalJustice",
    "Other",
]
"Kind of source. In what kind of work cases come to be recorded."


PersonGenderCode = Literal[
    "Feminine",
    "Masculine",
    "TransgenderFeminine",
    "TransgenderMasculine",
    "NonConforming",
    "NonSpecifiedUnknown",
]
"Gender of a person. The gender that a person says is theirs."


MaritalStatusCode = Literal[
    "Single",
    "Married",
    "Widowed",
    "Divorced",
    "Separated",
    "RegisteredPartnership",
]
"Marital status. Whether a person is or was married."


EducationLevelCode = Literal[
    "NoEducation",
    "EarlyChildhoodEducation",
    "PrimaryEducation",
    "LowerSecondaryEducation",
    "UpperSecondaryEducation",
    "PostSecondaryNonTertiaryEducation",
    "ShortCycleTertiaryEducation",
    "BachelorsOrEquivalentLevel",
    "MastersOrEquivalentLevel",
    "DoctoralOrEquivalentLevel",
]
"Level of education. Levels of education in ascending order, as the International Standard Classification of Education of 2011 has them."


TraffickingStatusCode = Literal[
    "PossibleVictimOfTrafficking",
    "ActualVictimOfTrafficking",
    "NotAVictimOfTrafficking",
]
"Trafficking status. Whether a person is held to be a victim of trafficking."


IdentificationStatusCode = Literal[
    "Possible",
    "Presumed",
    "Confirmed",
    "NotAVictim",
]
"Identification as a victim. How far the identification of a person as a victim has come. Who decided stands in a field of its own."


DecisionMakerCode = Literal[
    "Police",
    "NGO",
    "CourtOrProsecution",
    "NonPoliceGovernmentalOrganization",
    "Other",
]
"Deciding organisation. What kind of organisation decides whether a person is a victim of trafficking."


RelationshipToTraffickerCode = Literal[
    "Familial",
    "Acquainted",
    "Unacquainted",
    "Unaquainted",
]
"Relationship to the trafficker. How close a victim and a trafficker were before."


RecruiterRelationCode = Literal[
    "Familial",
    "Parent",
    "OtherRelative",
    "Acquainted",
    "IntimatePartner",
    "Friend",
    "Acquaintance",
    "Employer",
    "RecruitmentAgency",
    "Broker",
    "PersonInAuthority",
    "OnlineContact",
    "Unacquainted",
    "Other",
]
"Relation to the recruiter. What the one who recruited a victim was to them. The three upper codes say how close; use the finer ones where they are known."


MethodOfRecruitmentCode = Literal[
    "AtAPlaceOfBusiness",
    "AtAnEducationalInstitution",
    "AtWork",
    "ThroughOnlineSocialNetworks",
    "ThroughAnOnlineAdvertisement",
    "ThroughATelevisionAdvert",
    "ThroughANewspaperAdvert",
    "ThroughFamilyOrFamilyEvents",
    "ThroughFriendsOrSocialEvents",
    "Other",
]
"Method of recruitment. Where or through what victims are drawn in."


WebsitesAndAppsCode = Literal[
    "Facebook",
    "Instagram",
    "WhatsApp",
    "Telegram",
    "FacebookMessenger",
    "Viber",
    "SnapChat",
    "Line",
    "4Sale",
    "WeChat",
    "QQ",
    "QZone",
    "TikTok",
    "Twitter",
    "DatingApp",
    "JobSite",
    "GamingPlatform",
    "ClassifiedAds",
    "Other",
]
"Websites and apps. Online services by which people are found, recruited or exploited. New ones come up all the time, so local codes are welcome."


MeansOfControlCode = Literal[
    "Threats",
    "PhysicalThreats",
    "ThreatsLawEnforcement",
    "ThreatensChildrenFamily",
    "ThreatensExposure",
    "UsesChildren",
    "DebtBondage",
    "TakesEarnings",
    "RestrictsFinancialAccess",
    "FalsePromises",
    "PsychologicalAbuse",
    "PhysicalAbuse",
    "SexualAbuse",
    "PsychoactiveSubstance",
    "RestrictsMovement",
    "Surveillance",
    "RestrictsMedicalCare",
    "ExcessiveWorkingHours",
    "WithholdsNecessities",
    "WithholdsDocuments",
    "Other",
]
"Means of control. By what victims are kept in exploitation."


TypeOfExploitationCode = Literal[
    "ForcedLabour",
    "SexualExploitation",
    "ChildLabour",
    "ForcedMarriage",
    "Slavery",
    "Servitude",
    "ForcedMilitaryByNonStateActors",
    "OrganRemoval",
    "ForcedBegging",
    "ForcedCriminality",
    "OnlineScam",
    "ForcedAdoption",
    "Surrogacy",
    "Other",
]
"Type of exploitation. For what people are trafficked."


ForcedLabourIndustryCode = Literal[
    "A_AgricultureForestryAndFishing",
    "01",
    "011",
    "012",
    "013",
    "014",
    "015",
    "016",
    "017",
    "02",
    "03",
    "0311",
    "0312",
    "0321",
    "0322",
    "B_MiningAndQuarrying",
    "C_Manufacturing",
    "10",
    "11",
    "12",
    "13",
    "14",
    "15",
    "16",
    "17",
    "18",
    "19",
    "20",
    "21",
    "22",
    "23",
    "24",
    "25",
    "26",
    "27",
    "28",
    "29",
    "30",
    "31",
    "32",
    "33",
    "D_ElectricityGasSteamAndAirConditioningSupply",
    "E_WaterSupplySewerageWasteManagement",
    "F_Construction",
    "G_WholesaleAndRetailTradeRepairOfMotorVehicles",
    "H_TransportationAndStorage",
    "49",
    "50",
    "51",
    "52",
    "53",
    "I_AccommodationAndFoodServiceActivities",
    "55",
    "56",
    "561",
    "563",
    "J_InformationAndCommunication",
    "K_FinancialAndInsuranceActivities",
    "L_RealEstateActivities",
    "M_ProfessionalScientificAndTechnicalActivities",
    "N_AdministrativeAndSupportServiceActivities",
    "77",
    "78",
    "79",
    "80",
    "81",
    "82",
    "O_PublicAdministrationAndDefence",
    "P_Education",
    "Q_HumanHealthAndSocialWorkActivities",
    "R_ArtsEntertainmentAndRecreation",
    "S_OtherServiceActivities",
    "T_ActivitiesOfHouseholdsAsEmployers",
    "U_ActivitiesOfExtraterritorialOrganizations",
]
"Industry of forced labour. The sections of the International Standard Industrial Classification under HTCDS's names, with the divisions, groups and classes in which forced labour is often met."


TypeOfSexExploitationCode = Literal[
    "Prostitution",
    "Pornography",
    "RemoteInteractiveServices",
    "PrivateSexualServices",
]
"Type of sexual exploitation. In what form people are exploited sexually."


LabourSectorCode = Literal[
    "Agriculture",
    "Forestry",
    "Fishing",
    "Mining",
    "Manufacturing",
    "FoodProcessing",
    "Garments",
    "BrickMaking",
    "Energy",
    "WaterAndWaste",
    "Construction",
    "Trade",
    "CarWash",
    "Transport",
    "Hospitality",
    "Information",
    "Finance",
    "RealEstate",
    "ProfessionalServices",
    "SupportServices",
    "PublicAdministration",
    "Education",
    "HealthAndCare",
    "ArtsAndEntertainment",
    "PersonalServices",
    "DomesticWork",
    "Extraterritorial",
    "Begging",
    "Peddling",
    "IllicitActivities",
    "OnlineScam",
    "Other",
]
"Labour sector. In what kind of work people are exploited: the sections of ISIC, some of their parts, and work that has no place in ISIC."


CriminalActivityCode = Literal[
    "OnlineScam",
    "DrugProduction",
    "DrugTrafficking",
    "Theft",
    "BenefitFraud",
    "MoneyLaundering",
    "Smuggling",
    "ArmedViolence",
    "RecruitingOthers",
    "IllegalExtraction",
    "Other",
]
"Forced criminal activities. Unlawful acts that victims are made to commit."


PalermoActCode = Literal[
    "Recruitment",
    "Transportation",
    "Transfer",
    "Harbouring",
    "Receipt",
]
"Acts of trafficking. The acts that article 3 of the United Nations trafficking protocol names, with definitions of our own."


PalermoMeansCode = Literal[
    "ThreatOfForce",
    "UseOfForce",
    "OtherCoercion",
    "Abduction",
    "Fraud",
    "Deception",
    "AbuseOfPower",
    "AbuseOfVulnerability",
    "PaymentForControl",
    "NotRequired",
]
"Means of trafficking. The means that article 3 of the United Nations trafficking protocol names, with definitions of our own."


PalermoPurposeCode = Literal[
    "SexualExploitation",
    "ForcedLabour",
    "Slavery",
    "PracticesSimilarToSlavery",
    "Servitude",
    "OrganRemoval",
    "Other",
]
"Purposes of trafficking. The forms of exploitation that article 3 of the United Nations trafficking protocol names, with definitions of our own."


VulnerabilityCode = Literal[
    "Addiction",
    "SocialGroup",
    "Discrimination",
    "Poverty",
    "DisabilityAndPhysicalHealth",
    "MentalHealth",
    "Migration",
    "Homelessness",
    "AbuseSocialMedia",
    "AbusePhysical",
    "Education",
    "WorkEnvironment",
]
"Vulnerabilities (old). What makes it easier to traffic a person. HTCDS no longer uses the list."


RoleInProcessCode = Literal[
    "TravellingPartner",
    "Transporter",
    "RecruiterOrIntermediary",
    "BrokerTravelAgent",
    "Transferor",
    "Harbourer",
    "Seller",
    "Buyer",
    "Receiver",
    "Controller",
    "Smuggler",
    "Abuser",
    "Kidnapper",
    "Exploiter",
    "Other",
    "TransferredIndividual",
    "HarbouredIndividual",
    "SoldIndividual",
    "BoughtIndividual",
    "ReceivedIndividual",
    "ControlledIndividual",
]
"Role in the trafficking. What someone does in the course of trafficking."


EventTypeCode = Literal[
    "Recruitment",
    "Transit",
    "Exploitation",
]
"Type of event. The steps of trafficking."


ReferralReasonCode = Literal[
    "AdditionalServicesRequired",
    "MigrationOrChangeOfLocation",
    "Other",
]
"Reason for referral. Why a case is handed over."


OrganisationTypeCode = Literal[
    "NGO",
    "LawEnforcement",
    "HealthServiceOrganisation",
    "CentralGovernmentOrganisation",
    "LocalGovernmentOrganisation",
    "ImmigrationService",
    "LegalService",
    "CorporateBusiness",
    "SchoolOrCollege",
    "InternationalOrganisation",
    "PrivateHousehold",
    "Other",
]
"Type of organisation. Kinds of organisations, businesses and households that have to do with cases."


SupportPlanTypeCode = Literal[
    "Education",
    "Financial",
    "Health",
    "LabourExploitationRehabilitation",
    "Legal",
    "Livelihood",
    "RightsBasedTraining",
    "SexualExploitationRehabilitation",
    "SocialCare",
]
"Type of support. Kinds of help for victims."


ConsentPurposeCode = Literal[
    "Services",
    "Referral",
    "LawEnforcement",
    "PooledData",
    "Statistics",
    "Publication",
    "FurtherContact",
]
"Purposes of data use. For what a person can allow their data to be used."


MissingReasonCode = Literal[
    "NotAsked",
    "Unknown",
    "Refused",
    "NotApplicable",
    "Suppressed",
]
"Reason for a missing value. Why a value is not there. A code of this list may stand in place of the value in many fields."


WhyNone = Annotated[list[MissingReasonCode], Field(min_length=1, max_length=1)]
"In place of several codes, a reason why there are none."


class Case(_Model):
    "What an organisation keeps together about one matter of trafficking. It may concern several people."

    cas_Id: Key = Field(
        title="Case identifier",
        description="What tells this case from every other one. It must carry no meaning, and in shared data it is a random identifier.",
    )
    cas_Status: CaseStatusCode | MissingReasonCode | None = Field(
        default=None,
        title="Case status",
        description="Where the work on the case stands.",
    )
    cas_RegistrationDate: Day | MissingReasonCode | None = Field(
        default=None,
        title="Date of registration",
        description="The day on which the organisation first recorded the case.",
    )
    cas_RegistrationYear: Annotated[int, Field(ge=1990, le=2099)] | MissingReasonCode | None = Field(
        default=None,
        title="Year of registration",
        description="The year in which the organisation first recorded the case.",
    )
    cas_SourceType: SourceTypeCode | LocalCode | MissingReasonCode | None = Field(
        default=None,
        title="Kind of source",
        description="In what kind of work the case came to be recorded.",
    )
    cas_CaseOwner: Text | MissingReasonCode | None = Field(
        default=None,
        title="Case worker in charge",
        description="The member of staff who looks after the case.",
    )
    cas_ReasonForCaseClosure: Text | None = Field(
        default=None,
        title="Reason for closing the case",
        description="Why the work on the case ended, in words.",
    )
    cco_CaseComment: Text | None = Field(
        default=None,
        title="Case comment",
        description="What a case worker notes about the course of the case.",
    )


class Person(_Model):
    "A human being who has to do with a case, whether as a victim, as a perpetrator or otherwise."

    prs_Id: Key = Field(
        title="Person identifier",
        description="What tells this person from every other one in all cases. It must carry no meaning, and in shared data it is a random identifier.",
    )
    prs_Salutation: Text | MissingReasonCode | None = Field(
        default=None,
        title="Form of address",
        description="How the person is addressed before the name, for example in a letter.",
    )
    prs_FirstName: Text | MissingReasonCode | None = Field(
        default=None,
        title="First name",
        description="The person's given name.",
    )
    prs_MiddleName: Text | MissingReasonCode | None = Field(
        default=None,
        title="Middle name",
        description="A further name between the first name and the family name.",
    )
    prs_SecondName: Text | MissingReasonCode | None = Field(
        default=None,
        title="Family name",
        description="The person's family name, or the last part of the name where there is no family name.",
    )
    prs_Birthdate: Day | MissingReasonCode | None = Field(
        default=None,
        title="Date of birth",
        description="The day on which the person was born.",
    )
    prs_AgeAtRegistration: Annotated[int, Field(ge=0, le=120)] | MissingReasonCode | None = Field(
        default=None,
        title="Age at registration",
        description="The person's age in full years when the case was first recorded.",
    )
    prs_AgeBand: AgeBandCode | MissingReasonCode | None = Field(
        default=None,
        title="Age band at registration",
        description="The span of ages in which the person was when the case was first recorded.",
    )
    prs_MajorityStatus: MajorityCode | MissingReasonCode | None = Field(
        default=None,
        title="Adult or minor at registration",
        description="Whether the person was under 18 when the case was first recorded.",
    )
    prs_Gender: PersonGenderCode | MissingReasonCode | None = Field(
        default=None,
        title="Gender",
        description="The gender that the person says is theirs.",
    )
    prs_Deceased: bool | MissingReasonCode | None = Field(
        default=None,
        title="Deceased",
        description="Whether the person is known to have died.",
    )
    prs_MaritalStatus: MaritalStatusCode | MissingReasonCode | None = Field(
        default=None,
        title="Marital status",
        description="Whether the person is or was married, by law or custom.",
    )
    prs_NumberOfChildren: Annotated[int, Field(ge=0, le=30)] | MissingReasonCode | None = Field(
        default=None,
        title="Number of children",
        description="How many children the person has.",
    )
    prs_PrimaryLanguage: LanguageCode | MissingReasonCode | None = Field(
        default=None,
        title="First language",
        description="The language that the person speaks best.",
    )
    prs_SecondaryLanguage: LanguageCode | MissingReasonCode | None = Field(
        default=None,
        title="Second language",
        description="Another language in which one can speak with the person.",
    )
    prs_HighestLevelOfEducation: EducationLevelCode | MissingReasonCode | None = Field(
        default=None,
        title="Highest level of education",
        description="The highest level of education that the person has completed.",
    )
    prs_Citizenship: Codes[CountryAlpha2Code] | WhyNone | None = Field(
        default=None,
        title="Citizenship",
        description="Each country whose citizen the person is.",
    )
    prs_IdentityNumber: Text | MissingReasonCode | None = Field(
        default=None,
        title="Identity number",
        description="A number that a state has given to the person, as on a passport.",
    )
    prs_Title: Text | MissingReasonCode | None = Field(
        default=None,
        title="Position in an organisation",
        description="The post that the person holds in an organisation.",
    )
    prs_Email: Annotated[str, Field(pattern="^(?:[^@\\s]+@[^@\\s]+\\.[^@\\s]+)$")] | MissingReasonCode | None = Field(
        default=None,
        title="E-mail address",
        description="An address at which the person can be reached safely by e-mail.",
    )
    prs_HomePhone: Annotated[str, Field(pattern="^(?:\\+?[1-9][0-9]{1,14})$")] | MissingReasonCode | None = Field(
        default=None,
        title="Home phone",
        description="A telephone number at the place where the person lives.",
    )
    prs_MobilePhone: Annotated[str, Field(pattern="^(?:\\+?[1-9][0-9]{1,14})$")] | MissingReasonCode | None = Field(
        default=None,
        title="Mobile phone",
        description="The number of the phone that the person carries.",
    )
    prs_MailingStreet: Text | MissingReasonCode | None = Field(
        default=None,
        title="Street of the address",
        description="Street and house number at which the person gets mail.",
    )
    prs_MailingCity: Text | MissingReasonCode | None = Field(
        default=None,
        title="City of the address",
        description="City or village in which the person gets mail.",
    )
    prs_MailingState: Text | MissingReasonCode | None = Field(
        default=None,
        title="State or province of the address",
        description="State, province or region in which the person gets mail.",
    )
    prs_MailingPostalCode: Text | MissingReasonCode | None = Field(
        default=None,
        title="Postal code of the address",
        description="The code by which mail is sorted for the person's address.",
    )
    prs_MailingCountry: CountryAlpha2Code | MissingReasonCode | None = Field(
        default=None,
        title="Country of the address",
        description="Country in which the person gets mail.",
    )
    prs_MailingLongitude: Annotated[float, Field(ge=-180, le=180)] | MissingReasonCode | None = Field(
        default=None,
        title="Longitude of the address",
        description="How far east of Greenwich the person's address lies, in degrees.",
    )
    prs_MailingLatitude: Annotated[float, Field(ge=-90, le=90)] | MissingReasonCode | None = Field(
        default=None,
        title="Latitude of the address",
        description="How far north of the equator the person's address lies, in degrees.",
    )


class Victim(_Model):
    "A person in one case, as someone against whom trafficking was or may have been committed."

    vic_Id: Key = Field(
        title="Victim context identifier",
        description="What tells this person in this case from every other one. It must carry no meaning, and in shared data it is a random identifier.",
    )
    vic_Person: Key | None = Field(
        default=None,
        title="Person who is the victim",
        description="The person whose situation this is.",
    )
    vic_Case: Key | None = Field(
        default=None,
        title="Case of the victim",
        description="The case in which the person is a victim.",
    )
    vic_AgreementToManagePersonalData: bool | MissingReasonCode | None = Field(
        default=None,
        title="Agreement to manage personal data (old)",
        description="Whether the person agreed that the organisation keeps their personal data.",
        deprecated="HTCDS 2.0 moved consent to a section of its own.",
    )
    vic_TraffickingStatus: TraffickingStatusCode | MissingReasonCode | None = Field(
        default=None,
        title="Trafficking status",
        description="Whether the person is held to be a victim of trafficking.",
    )
    vic_IdentificationStatus: IdentificationStatusCode | MissingReasonCode | None = Field(
        default=None,
        title="Identification as a victim",
        description="How far the identification of the person as a victim of trafficking has come.",
    )
    vic_TraffickingStatusDecisionMakingOrg: DecisionMakerCode | MissingReasonCode | None = Field(
        default=None,
        title="Who decided on the status",
        description="The kind of organisation that decided whether the person is a victim of trafficking.",
    )
    vic_PalermoAct: Codes[PalermoActCode] | WhyNone | None = Field(
        default=None,
        title="Acts of trafficking",
        description="What was done to the person, in the terms of the United Nations trafficking protocol.",
    )
    vic_PalermoMeans: Codes[PalermoMeansCode] | WhyNone | None = Field(
        default=None,
        title="Means of trafficking",
        description="How it was done, in the terms of the United Nations trafficking protocol. For a child no means need be shown.",
    )
    vic_PalermoPurpose: Codes[PalermoPurposeCode] | WhyNone | None = Field(
        default=None,
        title="Purposes of trafficking",
        description="For what exploitation it was done, in the terms of the United Nations trafficking protocol.",
    )
    vic_RelationshipToTrafficker: RelationshipToTraffickerCode | MissingReasonCode | None = Field(
        default=None,
        title="Relationship to the trafficker",
        description="How close the person was to the trafficker before.",
    )
    vic_RecruiterRelation: Codes[RecruiterRelationCode] | WhyNone | None = Field(
        default=None,
        title="Relation to the recruiter",
        description="What the one who recruited the person was to them.",
    )
    vic_AgeWhenTrafficked: Annotated[int, Field(ge=0, le=120)] | MissingReasonCode | None = Field(
        default=None,
        title="Age when first trafficked",
        description="The person's age in full years when the trafficking began.",
    )
    vic_MajorityWhenTrafficked: MajorityCode | MissingReasonCode | None = Field(
        default=None,
        title="Adult or minor when first trafficked",
        description="Whether the person was under 18 when the trafficking began.",
    )
    vic_MajorityWhenExploited: MajorityCode | MissingReasonCode | None = Field(
        default=None,
        title="Adult or minor when first exploited",
        description="Whether the person was under 18 when the exploitation began.",
    )
    vic_MonthsTrafficked: MonthsTraffickedCode | MissingReasonCode | None = Field(
        default=None,
        title="Time in exploitation",
        description="How long the person was exploited, in bands of months.",
    )
    vic_MethodOfRecruitment: Codes[MethodOfRecruitmentCode | LocalCode] | WhyNone | None = Field(
        default=None,
        title="Method of recruitment",
        description="Where or through what the person was drawn in.",
    )
    vic_RecruitmentWebsitesAndApps: Codes[WebsitesAndAppsCode | LocalCode] | WhyNone | None = Field(
        default=None,
        title="Websites and apps of recruitment",
        description="Online services by which the person was found or recruited.",
    )
    vic_LocationOfRecruitment: Key | None = Field(
        default=None,
        title="Place of recruitment",
        description="The organisation, business or household where the person was recruited.",
    )
    vic_MethodsOfControl: Codes[MeansOfControlCode] | WhyNone | None = Field(
        default=None,
        title="Means of control",
        description="By what the person was kept in exploitation.",
    )
    vic_TypeOfExploitation: Codes[TypeOfExploitationCode] | WhyNone | None = Field(
        default=None,
        title="Type of exploitation",
        description="For what the person was exploited, or was to be exploited.",
    )
    vic_CountryOfExploitation: Codes[CountryAlpha2Code] | WhyNone | None = Field(
        default=None,
        title="Country of exploitation",
        description="Each country in which the person was exploited.",
    )
    vic_LabourSector: Codes[LabourSectorCode | LocalCode] | WhyNone | None = Field(
        default=None,
        title="Labour sector",
        description="In what kind of work the person was exploited, also where no industry classification has it.",
    )
    vic_ForcedLabourIndustry: ForcedLabourIndustryCode | MissingReasonCode | None = Field(
        default=None,
        title="Industry of forced labour",
        description="The economic activity in which the person was made to work.",
    )
    vic_CriminalActivities: Codes[CriminalActivityCode | LocalCode] | WhyNone | None = Field(
        default=None,
        title="Forced criminal activities",
        description="Unlawful acts that the person was made to commit. They are never held against the victim here.",
    )
    vic_TypeOfSexExploitation: Codes[TypeOfSexExploitationCode] | WhyNone | None = Field(
        default=None,
        title="Type of sexual exploitation",
        description="In what form the person was exploited sexually.",
    )
    vic_ExploitationWebsitesAndApps: Codes[WebsitesAndAppsCode | LocalCode] | WhyNone | None = Field(
        default=None,
        title="Websites and apps of exploitation",
        description="Online services by which the person was exploited.",
    )
    vic_LocationOfExploitation: Key | None = Field(
        default=None,
        title="Place of exploitation",
        description="The organisation, business or household where the person was exploited.",
    )
    vic_Vulnerabilities: Codes[VulnerabilityCode] | WhyNone | None = Field(
        default=None,
        title="Vulnerabilities (old)",
        description="What made it easier to traffic the person.",
        deprecated="HTCDS 2.0 points to assessments of the individual, the household and the community instead.",
    )
    vic_DetailsOfVulnerabilities: Text | None = Field(
        default=None,
        title="Details of vulnerabilities (old)",
        description="What made it easier to traffic the person, in words.",
        deprecated="HTCDS 2.0 points to assessments of the individual, the household and the community instead.",
    )


class Perpetrator(_Model):
    "A person in one case, as someone who took part in the trafficking or is said to have done so."

    per_Id: Key = Field(
        title="Perpetrator context identifier",
        description="What tells this person in this case from every other one. It must carry no meaning, and in shared data it is a random identifier.",
    )
    per_Person: Key | None = Field(
        default=None,
        title="Person who is the perpetrator",
        description="The person whose part in the trafficking this is.",
    )
    per_Case: Key | None = Field(
        default=None,
        title="Case of the perpetrator",
        description="The case in which the person took part.",
    )
    per_RoleInProcess: Codes[RoleInProcessCode] | WhyNone | None = Field(
        default=None,
        title="Role in the trafficking",
        description="What the person did in the course of the trafficking.",
    )
    per_RoleDetails: Text | None = Field(
        default=None,
        title="Details of the role",
        description="What the person did in the course of the trafficking, in words.",
    )
    per_Organisation: Key | None = Field(
        default=None,
        title="Organisation of the perpetrator",
        description="The organisation or business for which or through which the person acted.",
    )


class Event(_Model):
    "One step of the trafficking that a victim went through, at one place and time."

    hte_Id: Key = Field(
        title="Event identifier",
        description="What tells this event from every other one. It must carry no meaning, and in shared data it is a random identifier.",
    )
    hte_Victim: Key | None = Field(
        default=None,
        title="Victim of the event",
        description="The victim who went through the event.",
    )
    hte_Type: EventTypeCode | MissingReasonCode | None = Field(
        default=None,
        title="Type of event",
        description="Which step of the trafficking it was.",
    )
    hte_Date: Day | MissingReasonCode | None = Field(
        default=None,
        title="Date of the event",
        description="When the event took place or began. Shared data say only the month.",
    )
    hte_Year: Annotated[int, Field(ge=1950, le=2099)] | MissingReasonCode | None = Field(
        default=None,
        title="Year of the event",
        description="The year in which the event took place or began, where no more is known or wanted.",
    )
    hte_Street: Text | MissingReasonCode | None = Field(
        default=None,
        title="Street of the event",
        description="Street and house number where the event took place.",
    )
    hte_City: Text | MissingReasonCode | None = Field(
        default=None,
        title="City of the event",
        description="City or village where the event took place.",
    )
    hte_State: Text | MissingReasonCode | None = Field(
        default=None,
        title="State or province of the event",
        description="State, province or region where the event took place.",
    )
    hte_PostalCode: Text | MissingReasonCode | None = Field(
        default=None,
        title="Postal code of the event",
        description="Postal code of the place where the event took place.",
    )
    hte_Country: CountryAlpha2Code | MissingReasonCode | None = Field(
        default=None,
        title="Country of the event",
        description="Country in which the event took place.",
    )
    hte_Longitude: Annotated[float, Field(ge=-180, le=180)] | MissingReasonCode | None = Field(
        default=None,
        title="Longitude of the event",
        description="How far east of Greenwich the event took place, in degrees.",
    )
    hte_Latitude: Annotated[float, Field(ge=-90, le=90)] | MissingReasonCode | None = Field(
        default=None,
        title="Latitude of the event",
        description="How far north of the equator the event took place, in degrees.",
    )
    hte_Description: Text | None = Field(
        default=None,
        title="Description of the event",
        description="What happened, in words.",
    )


class Referral(_Model):
    "The handing over of a case from one organisation to another, whether it comes in or goes out."

    ref_Id: Key = Field(
        title="Referral identifier",
        description="What tells this referral from every other one. It must carry no meaning, and in shared data it is a random identifier.",
    )
    ref_Case: Key | None = Field(
        default=None,
        title="Case that is referred",
        description="The case that is handed over.",
    )
    cas_ReferringOrganisation: Key | None = Field(
        default=None,
        title="Referring organisation",
        description="The organisation from which the case comes.",
    )
    cas_IncomingReferralDate: Day | MissingReasonCode | None = Field(
        default=None,
        title="Date of incoming referral",
        description="The day on which the case was taken over from another organisation.",
    )
    cas_ReferringPrimaryCaseWorker: Key | None = Field(
        default=None,
        title="Referring case worker",
        description="The member of staff who looked after the case at the referring organisation.",
    )
    cas_ReasonForIncomingReferral: ReferralReasonCode | MissingReasonCode | None = Field(
        default=None,
        title="Reason for incoming referral",
        description="Why the case was handed over to this organisation.",
    )
    cas_IncomingReferralDetails: Text | None = Field(
        default=None,
        title="Details of incoming referral",
        description="What was agreed and arranged for the incoming referral, in words.",
    )
    cas_ReferredOrganisation: Key | None = Field(
        default=None,
        title="Organisation referred to",
        description="The organisation to which the case goes.",
    )
    cas_ReferredPrimaryCaseWorker: Key | None = Field(
        default=None,
        title="Case worker referred to",
        description="The member of staff who takes over the case at the other organisation.",
    )
    cas_ReasonForOutgoingReferral: ReferralReasonCode | MissingReasonCode | None = Field(
        default=None,
        title="Reason for outgoing referral",
        description="Why the case was handed over to another organisation.",
    )
    cas_OutgoingReferralDate: Day | MissingReasonCode | None = Field(
        default=None,
        title="Date of outgoing referral",
        description="The day on which the case was handed over to another organisation.",
    )
    cas_OutgoingReferralDetails: Text | None = Field(
        default=None,
        title="Details of outgoing referral",
        description="What was agreed and arranged for the outgoing referral, in words.",
    )


class Organisation(_Model):
    "An organisation, business or household that has to do with a case, from a shelter to a place of exploitation."

    org_Id: Key = Field(
        title="Organisation identifier",
        description="What tells this organisation from every other one. It must carry no meaning.",
    )
    org_Name: Text | MissingReasonCode | None = Field(
        default=None,
        title="Name of the organisation",
        description="What the organisation is called. It can tell where a victim is staying.",
    )
    org_Type: OrganisationTypeCode | LocalCode | MissingReasonCode | None = Field(
        default=None,
        title="Type of organisation",
        description="What kind of organisation it is.",
    )
    org_ShippingStreet: Text | MissingReasonCode | None = Field(
        default=None,
        title="Street of the organisation",
        description="Street and house number of the organisation.",
    )
    org_ShippingCity: Text | MissingReasonCode | None = Field(
        default=None,
        title="City of the organisation",
        description="City or village of the organisation.",
    )
    org_ShippingState: Text | MissingReasonCode | None = Field(
        default=None,
        title="State or province of the organisation",
        description="State, province or region of the organisation.",
    )
    org_ShippingPostalCode: Text | MissingReasonCode | None = Field(
        default=None,
        title="Postal code of the organisation",
        description="The code by which mail is sorted for the organisation's address.",
    )
    org_ShippingCountry: CountryAlpha2Code | MissingReasonCode | None = Field(
        default=None,
        title="Country of the organisation",
        description="Country in which the organisation has its address.",
    )
    org_ShippingLongitude: Annotated[float, Field(ge=-180, le=180)] | MissingReasonCode | None = Field(
        default=None,
        title="Longitude of the organisation",
        description="How far east of Greenwich the organisation lies, in degrees.",
    )
    org_ShippingLatitude: Annotated[float, Field(ge=-90, le=90)] | MissingReasonCode | None = Field(
        default=None,
        title="Latitude of the organisation",
        description="How far north of the equator the organisation lies, in degrees.",
    )
    org_Phone: Annotated[str, Field(pattern="^(?:\\+?[1-9][0-9]{1,14})$")] | MissingReasonCode | None = Field(
        default=None,
        title="Phone of the organisation",
        description="The main telephone number of the organisation.",
    )


class SupportPlan(_Model):
    "What a victim and an organisation have agreed to do so that the victim gets help."

    spl_Id: Key = Field(
        title="Support plan identifier",
        description="What tells this plan from every other one. It must carry no meaning, and in shared data it is a random identifier.",
    )
    spl_Victim: Key | None = Field(
        default=None,
        title="Victim supported",
        description="The victim for whom the plan is made.",
    )
    spl_Type: SupportPlanTypeCode | MissingReasonCode | None = Field(
        default=None,
        title="Type of support",
        description="What kind of help the plan is for.",
    )
    spl_Objectives: Text | None = Field(
        default=None,
        title="Objectives of the plan",
        description="What the plan is to achieve, in words.",
    )
    spl_ActionPlan: Text | None = Field(
        default=None,
        title="Steps of the plan",
        description="What is to be done, by whom and when, in words.",
    )
    spl_PlannedEndDate: Day | MissingReasonCode | None = Field(
        default=None,
        title="Planned end of the plan",
        description="The day by which the plan should be finished.",
    )
    spl_ActualEndDate: Day | MissingReasonCode | None = Field(
        default=None,
        title="Actual end of the plan",
        description="The day on which the plan was finished or given up.",
    )


class Consent(_Model):
    "What a person allowed to be done with their data, when, and whether they took it back."

    con_Id: Key = Field(
        title="Consent identifier",
        description="What tells this consent from every other one. It must carry no meaning, and in shared data it is a random identifier.",
    )
    con_Person: Key | None = Field(
        default=None,
        title="Person who consents",
        description="The person whose data the consent is about.",
    )
    con_Consent: bool | MissingReasonCode | None = Field(
        default=None,
        title="Consent given",
        description="Whether the person, told what their data are used for, agreed of their own free will.",
    )
    con_Purposes: Codes[ConsentPurposeCode] | WhyNone | None = Field(
        default=None,
        title="Purposes consented to",
        description="For what the person allowed their data to be used.",
    )
    con_Date: Day | MissingReasonCode | None = Field(
        default=None,
        title="Date of consent",
        description="The day on which the person agreed or refused.",
    )
    con_WithdrawnDate: Day | MissingReasonCode | None = Field(
        default=None,
        title="Date of withdrawal",
        description="The day on which the person took the consent back. From then on the record may not be shared.",
    )


class FlatRecord(_Model):
    "One person in one case, the columns of all entities side by side."

    cas_Id: Key | None = Field(
        default=None,
        title="Case identifier",
        description="What tells this case from every other one. It must carry no meaning, and in shared data it is a random identifier.",
    )
    cas_Status: CaseStatusCode | MissingReasonCode | None = Field(
        default=None,
        title="Case status",
        description="Where the work on the case stands.",
    )
    cas_RegistrationDate: Day | MissingReasonCode | None = Field(
        default=None,
        title="Date of registration",
        description="The day on which the organisation first recorded the case.",
    )
    cas_RegistrationYear: Annotated[int, Field(ge=1990, le=2099)] | MissingReasonCode | None = Field(
        default=None,
        title="Year of registration",
        description="The year in which the organisation first recorded the case.",
    )
    cas_SourceType: SourceTypeCode | LocalCode | MissingReasonCode | None = Field(
        default=None,
        title="Kind of source",
        description="In what kind of work the case came to be recorded.",
    )
    cas_CaseOwner: Text | MissingReasonCode | None = Field(
        default=None,
        title="Case worker in charge",
        description="The member of staff who looks after the case.",
    )
    cas_ReasonForCaseClosure: Text | None = Field(
        default=None,
        title="Reason for closing the case",
        description="Why the work on the case ended, in words.",
    )
    cco_CaseComment: Text | None = Field(
        default=None,
        title="Case comment",
        description="What a case worker notes about the course of the case.",
    )
    prs_Id: Key | None = Field(
        default=None,
        title="Person identifier",
        description="What tells this person from every other one in all cases. It must carry no meaning, and in shared data it is a random identifier.",
    )
    prs_Salutation: Text | MissingReasonCode | None = Field(
        default=None,
        title="Form of address",
        description="How the person is addressed before the name, for example in a letter.",
    )
    prs_FirstName: Text | MissingReasonCode | None = Field(
        default=None,
        title="First name",
        description="The person's given name.",
    )
    prs_MiddleName: Text | MissingReasonCode | None = Field(
        default=None,
        title="Middle name",
        description="A further name between the first name and the family name.",
    )
    prs_SecondName: Text | MissingReasonCode | None = Field(
        default=None,
        title="Family name",
        description="The person's family name, or the last part of the name where there is no family name.",
    )
    prs_Birthdate: Day | MissingReasonCode | None = Field(
        default=None,
        title="Date of birth",
        description="The day on which the person was born.",
    )
    prs_AgeAtRegistration: Annotated[int, Field(ge=0, le=120)] | MissingReasonCode | None = Field(
        default=None,
        title="Age at registration",
        description="The person's age in full years when the case was first recorded.",
    )
    prs_AgeBand: AgeBandCode | MissingReasonCode | None = Field(
        default=None,
        title="Age band at registration",
        description="The span of ages in which the person was when the case was first recorded.",
    )
    prs_MajorityStatus: MajorityCode | MissingReasonCode | None = Field(
        default=None,
        title="Adult or minor at registration",
        description="Whether the person was under 18 when the case was first recorded.",
    )
    prs_Gender: PersonGenderCode | MissingReasonCode | None = Field(
        default=None,
        title="Gender",
        description="The gender that the person says is theirs.",
    )
    prs_Deceased: bool | MissingReasonCode | None = Field(
        default=None,
        title="Deceased",
        description="Whether the person is known to have died.",
    )
    prs_MaritalStatus: MaritalStatusCode | MissingReasonCode | None = Field(
        default=None,
        title="Marital status",
        description="Whether the person is or was married, by law or custom.",
    )
    prs_NumberOfChildren: Annotated[int, Field(ge=0, le=30)] | MissingReasonCode | None = Field(
        default=None,
        title="Number of children",
        description="How many children the person has.",
    )
    prs_PrimaryLanguage: LanguageCode | MissingReasonCode | None = Field(
        default=None,
        title="First language",
        description="The language that the person speaks best.",
    )
    prs_SecondaryLanguage: LanguageCode | MissingReasonCode | None = Field(
        default=None,
        title="Second language",
        description="Another language in which one can speak with the person.",
    )
    prs_HighestLevelOfEducation: EducationLevelCode | MissingReasonCode | None = Field(
        default=None,
        title="Highest level of education",
        description="The highest level of education that the person has completed.",
    )
    prs_Citizenship: Codes[CountryAlpha2Code] | WhyNone | None = Field(
        default=None,
        title="Citizenship",
        description="Each country whose citizen the person is.",
    )
    prs_IdentityNumber: Text | MissingReasonCode | None = Field(
        default=None,
        title="Identity number",
        description="A number that a state has given to the person, as on a passport.",
    )
    prs_Title: Text | MissingReasonCode | None = Field(
        default=None,
        title="Position in an organisation",
        description="The post that the person holds in an organisation.",
    )
    prs_Email: Annotated[str, Field(pattern="^(?:[^@\\s]+@[^@\\s]+\\.[^@\\s]+)$")] | MissingReasonCode | None = Field(
        default=None,
        title="E-mail address",
        description="An address at which the person can be reached safely by e-mail.",
    )
    prs_HomePhone: Annotated[str, Field(pattern="^(?:\\+?[1-9][0-9]{1,14})$")] | MissingReasonCode | None = Field(
        default=None,
        title="Home phone",
        description="A telephone number at the place where the person lives.",
    )
    prs_MobilePhone: Annotated[str, Field(pattern="^(?:\\+?[1-9][0-9]{1,14})$")] | MissingReasonCode | None = Field(
        default=None,
        title="Mobile phone",
        description="The number of the phone that the person carries.",
    )
    prs_MailingStreet: Text | MissingReasonCode | None = Field(
        default=None,
        title="Street of the address",
        description="Street and house number at which the person gets mail.",
    )
    prs_MailingCity: Text | MissingReasonCode | None = Field(
        default=None,
        title="City of the address",
        description="City or village in which the person gets mail.",
    )
    prs_MailingState: Text | MissingReasonCode | None = Field(
        default=None,
        title="State or province of the address",
        description="State, province or region in which the person gets mail.",
    )
    prs_MailingPostalCode: Text | MissingReasonCode | None = Field(
        default=None,
        title="Postal code of the address",
        description="The code by which mail is sorted for the person's address.",
    )
    prs_MailingCountry: CountryAlpha2Code | MissingReasonCode | None = Field(
        default=None,
        title="Country of the address",
        description="Country in which the person gets mail.",
    )
    prs_MailingLongitude: Annotated[float, Field(ge=-180, le=180)] | MissingReasonCode | None = Field(
        default=None,
        title="Longitude of the address",
        description="How far east of Greenwich the person's address lies, in degrees.",
    )
    prs_MailingLatitude: Annotated[float, Field(ge=-90, le=90)] | MissingReasonCode | None = Field(
        default=None,
        title="Latitude of the address",
        description="How far north of the equator the person's address lies, in degrees.",
    )
    vic_Id: Key | None = Field(
        default=None,
        title="Victim context identifier",
        description="What tells this person in this case from every other one. It must carry no meaning, and in shared data it is a random identifier.",
    )
    vic_Person: Key | None = Field(
        default=None,
        title="Person who is the victim",
        description="The person whose situation this is.",
    )
    vic_Case: Key | None = Field(
        default=None,
        title="Case of the victim",
        description="The case in which the person is a victim.",
    )
    vic_AgreementToManagePersonalData: bool | MissingReasonCode | None = Field(
        default=None,
        title="Agreement to manage personal data (old)",
        description="Whether the person agreed that the organisation keeps their personal data.",
        deprecated="HTCDS 2.0 moved consent to a section of its own.",
    )
    vic_TraffickingStatus: TraffickingStatusCode | MissingReasonCode | None = Field(
        default=None,
        title="Trafficking status",
        description="Whether the person is held to be a victim of trafficking.",
    )
    vic_IdentificationStatus: IdentificationStatusCode | MissingReasonCode | None = Field(
        default=None,
        title="Identification as a victim",
        description="How far the identification of the person as a victim of trafficking has come.",
    )
    vic_TraffickingStatusDecisionMakingOrg: DecisionMakerCode | MissingReasonCode | None = Field(
        default=None,
        title="Who decided on the status",
        description="The kind of organisation that decided whether the person is a victim of trafficking.",
    )
    vic_PalermoAct: Codes[PalermoActCode] | WhyNone | None = Field(
        default=None,
        title="Acts of trafficking",
        description="What was done to the person, in the terms of the United Nations trafficking protocol.",
    )
    vic_PalermoMeans: Codes[PalermoMeansCode] | WhyNone | None = Field(
        default=None,
        title="Means of trafficking",
        description="How it was done, in the terms of the United Nations trafficking protocol. For a child no means need be shown.",
    )
    vic_PalermoPurpose: Codes[PalermoPurposeCode] | WhyNone | None = Field(
        default=None,
        title="Purposes of trafficking",
        description="For what exploitation it was done, in the terms of the United Nations trafficking protocol.",
    )
    vic_RelationshipToTrafficker: RelationshipToTraffickerCode | MissingReasonCode | None = Field(
        default=None,
        title="Relationship to the trafficker",
        description="How close the person was to the trafficker before.",
    )
    vic_RecruiterRelation: Codes[RecruiterRelationCode] | WhyNone | None = Field(
        default=None,
        title="Relation to the recruiter",
        description="What the one who recruited the person was to them.",
    )
    vic_AgeWhenTrafficked: Annotated[int, Field(ge=0, le=120)] | MissingReasonCode | None = Field(
        default=None,
        title="Age when first trafficked",
        description="The person's age in full years when the trafficking began.",
    )
    vic_MajorityWhenTrafficked: MajorityCode | MissingReasonCode | None = Field(
        default=None,
        title="Adult or minor when first trafficked",
        description="Whether the person was under 18 when the trafficking began.",
    )
    vic_MajorityWhenExploited: MajorityCode | MissingReasonCode | None = Field(
        default=None,
        title="Adult or minor when first exploited",
        description="Whether the person was under 18 when the exploitation began.",
    )
    vic_MonthsTrafficked: MonthsTraffickedCode | MissingReasonCode | None = Field(
        default=None,
        title="Time in exploitation",
        description="How long the person was exploited, in bands of months.",
    )
    vic_MethodOfRecruitment: Codes[MethodOfRecruitmentCode | LocalCode] | WhyNone | None = Field(
        default=None,
        title="Method of recruitment",
        description="Where or through what the person was drawn in.",
    )
    vic_RecruitmentWebsitesAndApps: Codes[WebsitesAndAppsCode | LocalCode] | WhyNone | None = Field(
        default=None,
        title="Websites and apps of recruitment",
        description="Online services by which the person was found or recruited.",
    )
    vic_LocationOfRecruitment: Key | None = Field(
        default=None,
        title="Place of recruitment",
        description="The organisation, business or household where the person was recruited.",
    )
    vic_MethodsOfControl: Codes[MeansOfControlCode] | WhyNone | None = Field(
        default=None,
        title="Means of control",
        description="By what the person was kept in exploitation.",
    )
    vic_TypeOfExploitation: Codes[TypeOfExploitationCode] | WhyNone | None = Field(
        default=None,
        title="Type of exploitation",
        description="For what the person was exploited, or was to be exploited.",
    )
    vic_CountryOfExploitation: Codes[CountryAlpha2Code] | WhyNone | None = Field(
        default=None,
        title="Country of exploitation",
        description="Each country in which the person was exploited.",
    )
    vic_LabourSector: Codes[LabourSectorCode | LocalCode] | WhyNone | None = Field(
        default=None,
        title="Labour sector",
        description="In what kind of work the person was exploited, also where no industry classification has it.",
    )
    vic_ForcedLabourIndustry: ForcedLabourIndustryCode | MissingReasonCode | None = Field(
        default=None,
        title="Industry of forced labour",
        description="The economic activity in which the person was made to work.",
    )
    vic_CriminalActivities: Codes[CriminalActivityCode | LocalCode] | WhyNone | None = Field(
        default=None,
        title="Forced criminal activities",
        description="Unlawful acts that the person was made to commit. They are never held against the victim here.",
    )
    vic_TypeOfSexExploitation: Codes[TypeOfSexExploitationCode] | WhyNone | None = Field(
        default=None,
        title="Type of sexual exploitation",
        description="In what form the person was exploited sexually.",
    )
    vic_ExploitationWebsitesAndApps: Codes[WebsitesAndAppsCode | LocalCode] | WhyNone | None = Field(
        default=None,
        title="Websites and apps of exploitation",
        description="Online services by which the person was exploited.",
    )
    vic_LocationOfExploitation: Key | None = Field(
        default=None,
        title="Place of exploitation",
        description="The organisation, business or household where the person was exploited.",
    )
    vic_Vulnerabilities: Codes[VulnerabilityCode] | WhyNone | None = Field(
        default=None,
        title="Vulnerabilities (old)",
        description="What made it easier to traffic the person.",
        deprecated="HTCDS 2.0 points to assessments of the individual, the household and the community instead.",
    )
    vic_DetailsOfVulnerabilities: Text | None = Field(
        default=None,
        title="Details of vulnerabilities (old)",
        description="What made it easier to traffic the person, in words.",
        deprecated="HTCDS 2.0 points to assessments of the individual, the household and the community instead.",
    )
    per_Id: Key | None = Field(
        default=None,
        title="Perpetrator context identifier",
        description="What tells this person in this case from every other one. It must carry no meaning, and in shared data it is a random identifier.",
    )
    per_Person: Key | None = Field(
        default=None,
        title="Person who is the perpetrator",
        description="The person whose part in the trafficking this is.",
    )
    per_Case: Key | None = Field(
        default=None,
        title="Case of the perpetrator",
        description="The case in which the person took part.",
    )
    per_RoleInProcess: Codes[RoleInProcessCode] | WhyNone | None = Field(
        default=None,
        title="Role in the trafficking",
        description="What the person did in the course of the trafficking.",
    )
    per_RoleDetails: Text | None = Field(
        default=None,
        title="Details of the role",
        description="What the person did in the course of the trafficking, in words.",
    )
    per_Organisation: Key | None = Field(
        default=None,
        title="Organisation of the perpetrator",
        description="The organisation or business for which or through which the person acted.",
    )
    hte_Id: Key | None = Field(
        default=None,
        title="Event identifier",
        description="What tells this event from every other one. It must carry no meaning, and in shared data it is a random identifier.",
    )
    hte_Victim: Key | None = Field(
        default=None,
        title="Victim of the event",
        description="The victim who went through the event.",
    )
    hte_Type: EventTypeCode | MissingReasonCode | None = Field(
        default=None,
        title="Type of event",
        description="Which step of the trafficking it was.",
    )
    hte_Date: Day | MissingReasonCode | None = Field(
        default=None,
        title="Date of the event",
        description="When the event took place or began. Shared data say only the month.",
    )
    hte_Year: Annotated[int, Field(ge=1950, le=2099)] | MissingReasonCode | None = Field(
        default=None,
        title="Year of the event",
        description="The year in which the event took place or began, where no more is known or wanted.",
    )
    hte_Street: Text | MissingReasonCode | None = Field(
        default=None,
        title="Street of the event",
        description="Street and house number where the event took place.",
    )
    hte_City: Text | MissingReasonCode | None = Field(
        default=None,
        title="City of the event",
        description="City or village where the event took place.",
    )
    hte_State: Text | MissingReasonCode | None = Field(
        default=None,
        title="State or province of the event",
        description="State, province or region where the event took place.",
    )
    hte_PostalCode: Text | MissingReasonCode | None = Field(
        default=None,
        title="Postal code of the event",
        description="Postal code of the place where the event took place.",
    )
    hte_Country: CountryAlpha2Code | MissingReasonCode | None = Field(
        default=None,
        title="Country of the event",
        description="Country in which the event took place.",
    )
    hte_Longitude: Annotated[float, Field(ge=-180, le=180)] | MissingReasonCode | None = Field(
        default=None,
        title="Longitude of the event",
        description="How far east of Greenwich the event took place, in degrees.",
    )
    hte_Latitude: Annotated[float, Field(ge=-90, le=90)] | MissingReasonCode | None = Field(
        default=None,
        title="Latitude of the event",
        description="How far north of the equator the event took place, in degrees.",
    )
    hte_Description: Text | None = Field(
        default=None,
        title="Description of the event",
        description="What happened, in words.",
    )
    ref_Id: Key | None = Field(
        default=None,
        title="Referral identifier",
        description="What tells this referral from every other one. It must carry no meaning, and in shared data it is a random identifier.",
    )
    ref_Case: Key | None = Field(
        default=None,
        title="Case that is referred",
        description="The case that is handed over.",
    )
    cas_ReferringOrganisation: Key | None = Field(
        default=None,
        title="Referring organisation",
        description="The organisation from which the case comes.",
    )
    cas_IncomingReferralDate: Day | MissingReasonCode | None = Field(
        default=None,
        title="Date of incoming referral",
        description="The day on which the case was taken over from another organisation.",
    )
    cas_ReferringPrimaryCaseWorker: Key | None = Field(
        default=None,
        title="Referring case worker",
        description="The member of staff who looked after the case at the referring organisation.",
    )
    cas_ReasonForIncomingReferral: ReferralReasonCode | MissingReasonCode | None = Field(
        default=None,
        title="Reason for incoming referral",
        description="Why the case was handed over to this organisation.",
    )
    cas_IncomingReferralDetails: Text | None = Field(
        default=None,
        title="Details of incoming referral",
        description="What was agreed and arranged for the incoming referral, in words.",
    )
    cas_ReferredOrganisation: Key | None = Field(
        default=None,
        title="Organisation referred to",
        description="The organisation to which the case goes.",
    )
    cas_ReferredPrimaryCaseWorker: Key | None = Field(
        default=None,
        title="Case worker referred to",
        description="The member of staff who takes over the case at the other organisation.",
    )
    cas_ReasonForOutgoingReferral: ReferralReasonCode | MissingReasonCode | None = Field(
        default=None,
        title="Reason for outgoing referral",
        description="Why the case was handed over to another organisation.",
    )
    cas_OutgoingReferralDate: Day | MissingReasonCode | None = Field(
        default=None,
        title="Date of outgoing referral",
        description="The day on which the case was handed over to another organisation.",
    )
    cas_OutgoingReferralDetails: Text | None = Field(
        default=None,
        title="Details of outgoing referral",
        description="What was agreed and arranged for the outgoing referral, in words.",
    )
    org_Id: Key | None = Field(
        default=None,
        title="Organisation identifier",
        description="What tells this organisation from every other one. It must carry no meaning.",
    )
    org_Name: Text | MissingReasonCode | None = Field(
        default=None,
        title="Name of the organisation",
        description="What the organisation is called. It can tell where a victim is staying.",
    )
    org_Type: OrganisationTypeCode | LocalCode | MissingReasonCode | None = Field(
        default=None,
        title="Type of organisation",
        description="What kind of organisation it is.",
    )
    org_ShippingStreet: Text | MissingReasonCode | None = Field(
        default=None,
        title="Street of the organisation",
        description="Street and house number of the organisation.",
    )
    org_ShippingCity: Text | MissingReasonCode | None = Field(
        default=None,
        title="City of the organisation",
        description="City or village of the organisation.",
    )
    org_ShippingState: Text | MissingReasonCode | None = Field(
        default=None,
        title="State or province of the organisation",
        description="State, province or region of the organisation.",
    )
    org_ShippingPostalCode: Text | MissingReasonCode | None = Field(
        default=None,
        title="Postal code of the organisation",
        description="The code by which mail is sorted for the organisation's address.",
    )
    org_ShippingCountry: CountryAlpha2Code | MissingReasonCode | None = Field(
        default=None,
        title="Country of the organisation",
        description="Country in which the organisation has its address.",
    )
    org_ShippingLongitude: Annotated[float, Field(ge=-180, le=180)] | MissingReasonCode | None = Field(
        default=None,
        title="Longitude of the organisation",
        description="How far east of Greenwich the organisation lies, in degrees.",
    )
    org_ShippingLatitude: Annotated[float, Field(ge=-90, le=90)] | MissingReasonCode | None = Field(
        default=None,
        title="Latitude of the organisation",
        description="How far north of the equator the organisation lies, in degrees.",
    )
    org_Phone: Annotated[str, Field(pattern="^(?:\\+?[1-9][0-9]{1,14})$")] | MissingReasonCode | None = Field(
        default=None,
        title="Phone of the organisation",
        description="The main telephone number of the organisation.",
    )
    spl_Id: Key | None = Field(
        default=None,
        title="Support plan identifier",
        description="What tells this plan from every other one. It must carry no meaning, and in shared data it is a random identifier.",
    )
    spl_Victim: Key | None = Field(
        default=None,
        title="Victim supported",
        description="The victim for whom the plan is made.",
    )
    spl_Type: SupportPlanTypeCode | MissingReasonCode | None = Field(
        default=None,
        title="Type of support",
        description="What kind of help the plan is for.",
    )
    spl_Objectives: Text | None = Field(
        default=None,
        title="Objectives of the plan",
        description="What the plan is to achieve, in words.",
    )
    spl_ActionPlan: Text | None = Field(
        default=None,
        title="Steps of the plan",
        description="What is to be done, by whom and when, in words.",
    )
    spl_PlannedEndDate: Day | MissingReasonCode | None = Field(
        default=None,
        title="Planned end of the plan",
        description="The day by which the plan should be finished.",
    )
    spl_ActualEndDate: Day | MissingReasonCode | None = Field(
        default=None,
        title="Actual end of the plan",
        description="The day on which the plan was finished or given up.",
    )
    con_Id: Key | None = Field(
        default=None,
        title="Consent identifier",
        description="What tells this consent from every other one. It must carry no meaning, and in shared data it is a random identifier.",
    )
    con_Person: Key | None = Field(
        default=None,
        title="Person who consents",
        description="The person whose data the consent is about.",
    )
    con_Consent: bool | MissingReasonCode | None = Field(
        default=None,
        title="Consent given",
        description="Whether the person, told what their data are used for, agreed of their own free will.",
    )
    con_Purposes: Codes[ConsentPurposeCode] | WhyNone | None = Field(
        default=None,
        title="Purposes consented to",
        description="For what the person allowed their data to be used.",
    )
    con_Date: Day | MissingReasonCode | None = Field(
        default=None,
        title="Date of consent",
        description="The day on which the person agreed or refused.",
    )
    con_WithdrawnDate: Day | MissingReasonCode | None = Field(
        default=None,
        title="Date of withdrawal",
        description="The day on which the person took the consent back. From then on the record may not be shared.",
    )


class Document(_Model):
    "What a file holds: flat records, or the records of each entity."

    standard: Annotated[str, Field(pattern="^(?:1\\.1\\.[0-9]+)$")]
    profile: Literal["collect"]
    records: list[FlatRecord] = Field(default_factory=list)
    cases: list[Case] = Field(default_factory=list)
    persons: list[Person] = Field(default_factory=list)
    victims: list[Victim] = Field(default_factory=list)
    perpetrators: list[Perpetrator] = Field(default_factory=list)
    events: list[Event] = Field(default_factory=list)
    referrals: list[Referral] = Field(default_factory=list)
    organisations: list[Organisation] = Field(default_factory=list)
    support_plans: list[SupportPlan] = Field(default_factory=list)
    consents: list[Consent] = Field(default_factory=list)

    @model_validator(mode="after")
    def _holds_something(self) -> Document:
        if not self.model_fields_set - {"standard", "profile"}:
            raise ValueError("holds no records")
        return self
