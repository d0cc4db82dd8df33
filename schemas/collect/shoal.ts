// Case data standard 1.1.0, profile collect. Generated: do not change by hand.
// A value that is not recorded is left out or null.

export const VERSION = "1.1.0";
export const PROFILE = "collect";

export type Language = "en" | "fr" | "es" | "ar";
export type Label = Readonly<Record<Language, string>>;

/** Age band. Age in bands that are wide enough for a public release. */
export type AgeBandCode =
  | "0--8"
  | "9--17"
  | "18--20"
  | "21--23"
  | "24--26"
  | "27--29"
  | "30--38"
  | "39--47"
  | "48+";

/** Adult or minor. Whether someone is a child or an adult. */
export type MajorityCode =
  | "Minor"
  | "Adult";

/** Time in exploitation. How long the exploitation lasted, in bands of months. */
export type MonthsTraffickedCode =
  | "UpTo12"
  | "From13To24"
  | "From25To60"
  | "Over60"
  | "Over24";

/** Countries and territories, two letters. Countries and territories by their two letters, with XK for Kosovo. */
export type CountryAlpha2Code =
  | "AD"
  | "AE"
  | "AF"
  | "AG"
  | "AI"
  | "AL"
  | "AM"
  | "AO"
  | "AQ"
  | "AR"
  | "AS"
  | "AT"
  | "AU"
  | "AW"
  | "AX"
  | "AZ"
  | "BA"
  | "BB"
  | "BD"
  | "BE"
  | "BF"
  | "BG"
  | "BH"
  | "BI"
  | "BJ"
  | "BL"
  | "BM"
  | "BN"
  | "BO"
  | "BQ"
  | "BR"
  | "BS"
  | "BT"
  | "BV"
  | "BW"
  | "BY"
  | "BZ"
  | "CA"
  | "CC"
  | "CD"
  | "CF"
  | "CG"
  | "CH"
  | "CI"
  | "CK"
  | "CL"
  | "CM"
  | "CN"
  | "CO"
  | "CR"
  | "CU"
  | "CV"
  | "CW"
  | "CX"
  | "CY"
  | "CZ"
  | "DE"
  | "DJ"
  | "DK"
  | "DM"
  | "DO"
  | "DZ"
  | "EC"
  | "EE"
  | "EG"
  | "EH"
  | "ER"
  | "ES"
  | "ET"
  | "FI"
  | "FJ"
  | "FK"
  | "FM"
  | "FO"
  | "FR"
  | "GA"
  | "GB"
  | "GD"
  | "GE"
  | "GF"
  | "GG"
  | "GH"
  | "GI"
  | "GL"
  | "GM"
  | "GN"
  | "GP"
  | "GQ"
  | "GR"
  | "GS"
  | "GT"
  | "GU"
  | "GW"
  | "GY"
  | "HK"
  | "HM"
  | "HN"
  | "HR"
  | "HT"
  | "HU"
  | "ID"
  | "IE"
  | "IL"
  | "IM"
  | "IN"
  | "IO"
  | "IQ"
  | "IR"
  | "IS"
  | "IT"
  | "JE"
  | "JM"
  | "JO"
  | "JP"
  | "KE"
  | "KG"
  | "KH"
  | "KI"
  | "KM"
  | "KN"
  | "KP"
  | "KR"
  | "KW"
  | "KY"
  | "KZ"
  | "LA"
  | "LB"
  | "LC"
  | "LI"
  | "LK"
  | "LR"
  | "LS"
  | "LT"
  | "LU"
  | "LV"
  | "LY"
  | "MA"
  | "MC"
  | "MD"
  | "ME"
  | "MF"
  | "MG"
  | "MH"
  | "MK"
  | "ML"
  | "MM"
  | "MN"
  | "MO"
  | "MP"
  | "MQ"
  | "MR"
  | "MS"
  | "MT"
  | "MU"
  | "MV"
  | "MW"
  | "MX"
  | "MY"
  | "MZ"
  | "NA"
  | "NC"
  | "NE"
  | "NF"
  | "NG"
  | "NI"
  | "NL"
  | "NO"
  | "NP"
  | "NR"
  | "NU"
  | "NZ"
  | "OM"
  | "PA"
  | "PE"
  | "PF"
  | "PG"
  | "PH"
  | "PK"
  | "PL"
  | "PM"
  | "PN"
  | "PR"
  | "PS"
  | "PT"
  | "PW"
  | "PY"
  | "QA"
  | "RE"
  | "RO"
  | "RS"
  | "RU"
  | "RW"
  | "SA"
  | "SB"
  | "SC"
  | "SD"
  | "SE"
  | "SG"
  | "SH"
  | "SI"
  | "SJ"
  | "SK"
  | "SL"
  | "SM"
  | "SN"
  | "SO"
  | "SR"
  | "SS"
  | "ST"
  | "SV"
  | "SX"
  | "SY"
  | "SZ"
  | "TC"
  | "TD"
  | "TF"
  | "TG"
  | "TH"
  | "TJ"
  | "TK"
  | "TL"
  | "TM"
  | "TN"
  | "TO"
  | "TR"
  | "TT"
  | "TV"
  | "TW"
  | "TZ"
  | "UA"
  | "UG"
  | "UM"
  | "US"
  | "UY"
  | "UZ"
  | "VA"
  | "VC"
  | "VE"
  | "VG"
  | "VI"
  | "VN"
  | "VU"
  | "WF"
  | "WS"
  | "XK"
  | "YE"
  | "YT"
  | "ZA"
  | "ZM"
  | "ZW";

/** Languages. Languages by their three letters. Where a language has two codes, the one that follows its own name. */
export type LanguageCode =
  | "aar"
  | "abk"
  | "ace"
  | "ach"
  | "ada"
  | "ady"
  | "afh"
  | "afr"
  | "ain"
  | "aka"
  | "akk"
  | "ale"
  | "alt"
  | "amh"
  | "ang"
  | "anp"
  | "ara"
  | "arc"
  | "arg"
  | "arn"
  | "arp"
  | "arw"
  | "asm"
  | "ast"
  | "ava"
  | "ave"
  | "awa"
  | "aym"
  | "aze"
  | "bak"
  | "bal"
  | "bam"
  | "ban"
  | "bas"
  | "bej"
  | "bel"
  | "bem"
  | "ben"
  | "bho"
  | "bik"
  | "bin"
  | "bis"
  | "bla"
  | "bod"
  | "bos"
  | "bra"
  | "bre"
  | "bua"
  | "bug"
  | "bul"
  | "byn"
  | "cad"
  | "car"
  | "cat"
  | "ceb"
  | "ces"
  | "cha"
  | "chb"
  | "che"
  | "chg"
  | "chk"
  | "chm"
  | "chn"
  | "cho"
  | "chp"
  | "chr"
  | "chu"
  | "chv"
  | "chy"
  | "cop"
  | "cor"
  | "cos"
  | "cre"
  | "crh"
  | "csb"
  | "cym"
  | "dak"
  | "dan"
  | "dar"
  | "del"
  | "den"
  | "deu"
  | "dgr"
  | "din"
  | "div"
  | "doi"
  | "dsb"
  | "dua"
  | "dum"
  | "dyu"
  | "dzo"
  | "efi"
  | "egy"
  | "eka"
  | "ell"
  | "elx"
  | "eng"
  | "enm"
  | "epo"
  | "est"
  | "eus"
  | "ewe"
  | "ewo"
  | "fan"
  | "fao"
  | "fas"
  | "fat"
  | "fij"
  | "fil"
  | "fin"
  | "fon"
  | "fra"
  | "frm"
  | "fro"
  | "frr"
  | "frs"
  | "fry"
  | "ful"
  | "fur"
  | "gaa"
  | "gay"
  | "gba"
  | "gez"
  | "gil"
  | "gla"
  | "gle"
  | "glg"
  | "glv"
  | "gmh"
  | "goh"
  | "gon"
  | "gor"
  | "got"
  | "grb"
  | "grc"
  | "grn"
  | "gsw"
  | "guj"
  | "gwi"
  | "hai"
  | "hat"
  | "hau"
  | "haw"
  | "heb"
  | "her"
  | "hil"
  | "hin"
  | "hit"
  | "hmn"
  | "hmo"
  | "hrv"
  | "hsb"
  | "hun"
  | "hup"
  | "hye"
  | "iba"
  | "ibo"
  | "ido"
  | "iii"
  | "iku"
  | "ile"
  | "ilo"
  | "ina"
  | "ind"
  | "inh"
  | "ipk"
  | "isl"
  | "ita"
  | "jav"
  | "jbo"
  | "jpn"
  | "jpr"
  | "jrb"
  | "kaa"
  | "kab"
  | "kac"
  | "kal"
  | "kam"
  | "kan"
  | "kas"
  | "kat"
  | "kau"
  | "kaw"
  | "kaz"
  | "kbd"
  | "kha"
  | "khm"
  | "kho"
  | "kik"
  | "kin"
  | "kir"
  | "kmb"
  | "kok"
  | "kom"
  | "kon"
  | "kor"
  | "kos"
  | "kpe"
  | "krc"
  | "krl"
  | "kru"
  | "kua"
  | "kum"
  | "kur"
  | "kut"
  | "lad"
  | "lah"
  | "lam"
  | "lao"
  | "lat"
  | "lav"
  | "lez"
  | "lim"
  | "lin"
  | "lit"
  | "lol"
  | "loz"
  | "ltz"
  | "lua"
  | "lub"
  | "lug"
  | "lui"
  | "lun"
  | "luo"
  | "lus"
  | "mad"
  | "mag"
  | "mah"
  | "mai"
  | "mak"
  | "mal"
  | "man"
  | "mar"
  | "mas"
  | "mdf"
  | "mdr"
  | "men"
  | "mga"
  | "mic"
  | "min"
  | "mkd"
  | "mlg"
  | "mlt"
  | "mnc"
  | "mni"
  | "moh"
  | "mon"
  | "mos"
  | "mri"
  | "msa"
  | "mul"
  | "mus"
  | "mwl"
  | "mwr"
  | "mya"
  | "myv"
  | "nap"
  | "nau"
  | "nav"
  | "nbl"
  | "nde"
  | "ndo"
  | "nds"
  | "nep"
  | "new"
  | "nia"
  | "niu"
  | "nld"
  | "nno"
  | "nob"
  | "nog"
  | "non"
  | "nor"
  | "nqo"
  | "nso"
  | "nwc"
  | "nya"
  | "nym"
  | "nyn"
  | "nyo"
  | "nzi"
  | "oci"
  | "oji"
  | "ori"
  | "orm"
  | "osa"
  | "oss"
  | "ota"
  | "pag"
  | "pal"
  | "pam"
  | "pan"
  | "pap"
  | "pau"
  | "peo"
  | "phn"
  | "pli"
  | "pol"
  | "pon"
  | "por"
  | "pro"
  | "pus"
  | "que"
  | "raj"
  | "rap"
  | "rar"
  | "roh"
  | "rom"
  | "ron"
  | "run"
  | "rup"
  | "rus"
  | "sad"
  | "sag"
  | "sah"
  | "sam"
  | "san"
  | "sas"
  | "sat"
  | "scn"
  | "sco"
  | "sel"
  | "sga"
  | "shn"
  | "sid"
  | "sin"
  | "slk"
  | "slv"
  | "sma"
  | "sme"
  | "smj"
  | "smn"
  | "smo"
  | "sms"
  | "sna"
  | "snd"
  | "snk"
  | "sog"
  | "som"
  | "sot"
  | "spa"
  | "sqi"
  | "srd"
  | "srn"
  | "srp"
  | "srr"
  | "ssw"
  | "suk"
  | "sun"
  | "sus"
  | "sux"
  | "swa"
  | "swe"
  | "syc"
  | "syr"
  | "tah"
  | "tam"
  | "tat"
  | "tel"
  | "tem"
  | "ter"
  | "tet"
  | "tgk"
  | "tgl"
  | "tha"
  | "tig"
  | "tir"
  | "tiv"
  | "tkl"
  | "tlh"
  | "tli"
  | "tmh"
  | "tog"
  | "ton"
  | "tpi"
  | "tsi"
  | "tsn"
  | "tso"
  | "tuk"
  | "tum"
  | "tur"
  | "tvl"
  | "twi"
  | "tyv"
  | "udm"
  | "uga"
  | "uig"
  | "ukr"
  | "umb"
  | "urd"
  | "uzb"
  | "vai"
  | "ven"
  | "vie"
  | "vol"
  | "vot"
  | "wal"
  | "war"
  | "was"
  | "wln"
  | "wol"
  | "xal"
  | "xho"
  | "yao"
  | "yap"
  | "yid"
  | "yor"
  | "zap"
  | "zbl"
  | "zen"
  | "zgh"
  | "zha"
  | "zho"
  | "zul"
  | "zun"
  | "zza";

/** Case status. Where the work on a case stands. */
export type CaseStatusCode =
  | "Active"
  | "FollowUp"
  | "Closed"
  | "ClosedReferred";

/** Kind of source. In what kind of work cases come to be recorded. */
export type SourceTypeCode =
  | "Hotline"
  | "CaseManagement"
  | "Screening"
  | "Outreach"
  | "ReferralMechanism"
  | "CriminalJustice"
  | "Other";

/** Gender of a person. The gender that a person says is theirs. */
export type PersonGenderCode =
  | "Feminine"
  | "Masculine"
  | "TransgenderFeminine"
  | "TransgenderMasculine"
  | "NonConforming"
  | "NonSpecifiedUnknown";

/** Marital status. Whether a person is or was married. */
export type MaritalStatusCode =
  | "Single"
  | "Married"
  | "Widowed"
  | "Divorced"
  | "Separated"
  | "RegisteredPartnership";

/** Level of education. Levels of education in ascending order, as the International Standard Classification of Education of 2011 has them. */
export type EducationLevelCode =
  | "NoEducation"
  | "EarlyChildhoodEducation"
  | "PrimaryEducation"
  | "LowerSecondaryEducation"
  | "UpperSecondaryEducation"
  | "PostSecondaryNonTertiaryEducation"
  | "ShortCycleTertiaryEducation"
  | "BachelorsOrEquivalentLevel"
  | "MastersOrEquivalentLevel"
  | "DoctoralOrEquivalentLevel";

/** Trafficking status. Whether a person is held to be a victim of trafficking. */
export type TraffickingStatusCode =
  | "PossibleVictimOfTrafficking"
  | "ActualVictimOfTrafficking"
  | "NotAVictimOfTrafficking";

/** Identification as a victim. How far the identification of a person as a victim has come. Who decided stands in a field of its own. */
export type IdentificationStatusCode =
  | "Possible"
  | "Presumed"
  | "Confirmed"
  | "NotAVictim";

/** Deciding organisation. What kind of organisation decides whether a person is a victim of trafficking. */
export type DecisionMakerCode =
  | "Police"
  | "NGO"
  | "CourtOrProsecution"
  | "NonPoliceGovernmentalOrganization"
  | "Other";

/** Relationship to the trafficker. How close a victim and a trafficker were before. */
export type RelationshipToTraffickerCode =
  | "Familial"
  | "Acquainted"
  | "Unacquainted"
  | "Unaquainted";

/** Relation to the recruiter. What the one who recruited a victim was to them. The three upper codes say how close; use the finer ones where they are known. */
export type RecruiterRelationCode =
  | "Familial"
  | "Parent"
  | "OtherRelative"
  | "Acquainted"
  | "IntimatePartner"
  | "Friend"
  | "Acquaintance"
  | "Employer"
  | "RecruitmentAgency"
  | "Broker"
  | "PersonInAuthority"
  | "OnlineContact"
  | "Unacquainted"
  | "Other";

/** Method of recruitment. Where or through what victims are drawn in. */
export type MethodOfRecruitmentCode =
  | "AtAPlaceOfBusiness"
  | "AtAnEducationalInstitution"
  | "AtWork"
  | "ThroughOnlineSocialNetworks"
  | "ThroughAnOnlineAdvertisement"
  | "ThroughATelevisionAdvert"
  | "ThroughANewspaperAdvert"
  | "ThroughFamilyOrFamilyEvents"
  | "ThroughFriendsOrSocialEvents"
  | "Other";

/** Websites and apps. Online services by which people are found, recruited or exploited. New ones come up all the time, so local codes are welcome. */
export type WebsitesAndAppsCode =
  | "Facebook"
  | "Instagram"
  | "WhatsApp"
  | "Telegram"
  | "FacebookMessenger"
  | "Viber"
  | "SnapChat"
  | "Line"
  | "4Sale"
  | "WeChat"
  | "QQ"
  | "QZone"
  | "TikTok"
  | "Twitter"
  | "DatingApp"
  | "JobSite"
  | "GamingPlatform"
  | "ClassifiedAds"
  | "Other";

/** Means of control. By what victims are kept in exploitation. */
export type MeansOfControlCode =
  | "Threats"
  | "PhysicalThreats"
  | "ThreatsLawEnforcement"
  | "ThreatensChildrenFamily"
  | "ThreatensExposure"
  | "UsesChildren"
  | "DebtBondage"
  | "TakesEarnings"
  | "RestrictsFinancialAccess"
  | "FalsePromises"
  | "PsychologicalAbuse"
  | "PhysicalAbuse"
  | "SexualAbuse"
  | "PsychoactiveSubstance"
  | "RestrictsMovement"
  | "Surveillance"
  | "RestrictsMedicalCare"
  | "ExcessiveWorkingHours"
  | "WithholdsNecessities"
  | "WithholdsDocuments"
  | "Other";

/** Type of exploitation. For what people are trafficked. */
export type TypeOfExploitationCode =
  | "ForcedLabour"
  | "SexualExploitation"
  | "ChildLabour"
  | "ForcedMarriage"
  | "Slavery"
  | "Servitude"
  | "ForcedMilitaryByNonStateActors"
  | "OrganRemoval"
  | "ForcedBegging"
  | "ForcedCriminality"
  | "OnlineScam"
  | "ForcedAdoption"
  | "Surrogacy"
  | "Other";

/** Industry of forced labour. The sections of the International Standard Industrial Classification under HTCDS's names, with the divisions, groups and classes in which forced labour is often met. */
export type ForcedLabourIndustryCode =
  | "A_AgricultureForestryAndFishing"
  | "01"
  | "011"
  | "012"
  | "013"
  | "014"
  | "015"
  | "016"
  | "017"
  | "02"
  | "03"
  | "0311"
  | "0312"
  | "0321"
  | "0322"
  | "B_MiningAndQuarrying"
  | "C_Manufacturing"
  | "10"
  | "11"
  | "12"
  | "13"
  | "14"
  | "15"
  | "16"
  | "17"
  | "18"
  | "19"
  | "20"
  | "21"
  | "22"
  | "23"
  | "24"
  | "25"
  | "26"
  | "27"
  | "28"
  | "29"
  | "30"
  | "31"
  | "32"
  | "33"
  | "D_ElectricityGasSteamAndAirConditioningSupply"
  | "E_WaterSupplySewerageWasteManagement"
  | "F_Construction"
  | "G_WholesaleAndRetailTradeRepairOfMotorVehicles"
  | "H_TransportationAndStorage"
  | "49"
  | "50"
  | "51"
  | "52"
  | "53"
  | "I_AccommodationAndFoodServiceActivities"
  | "55"
  | "56"
  | "561"
  | "563"
  | "J_InformationAndCommunication"
  | "K_FinancialAndInsuranceActivities"
  | "L_RealEstateActivities"
  | "M_ProfessionalScientificAndTechnicalActivities"
  | "N_AdministrativeAndSupportServiceActivities"
  | "77"
  | "78"
  | "79"
  | "80"
  | "81"
  | "82"
  | "O_PublicAdministrationAndDefence"
  | "P_Education"
  | "Q_HumanHealthAndSocialWorkActivities"
  | "R_ArtsEntertainmentAndRecreation"
  | "S_OtherServiceActivities"
  | "T_ActivitiesOfHouseholdsAsEmployers"
  | "U_ActivitiesOfExtraterritorialOrganizations";

/** Type of sexual exploitation. In what form people are exploited sexually. */
export type TypeOfSexExploitationCode =
  | "Prostitution"
  | "Pornography"
  | "RemoteInteractiveServices"
  | "PrivateSexualServices";

/** Labour sector. In what kind of work people are exploited: the sections of ISIC, some of their parts, and work that has no place in ISIC. */
export type LabourSectorCode =
  | "Agriculture"
  | "Forestry"
  | "Fishing"
  | "Mining"
  | "Manufacturing"
  | "FoodProcessing"
  | "Garments"
  | "BrickMaking"
  | "Energy"
  | "WaterAndWaste"
  | "Construction"
  | "Trade"
  | "CarWash"
  | "Transport"
  | "Hospitality"
  | "Information"
  | "Finance"
  | "RealEstate"
  | "ProfessionalServices"
  | "SupportServices"
  | "PublicAdministration"
  | "Education"
  | "HealthAndCare"
  | "ArtsAndEntertainment"
  | "PersonalServices"
  | "DomesticWork"
  | "Extraterritorial"
  | "Begging"
  | "Peddling"
  | "IllicitActivities"
  | "OnlineScam"
  | "Other";

/** Forced criminal activities. Unlawful acts that victims are made to commit. */
export type CriminalActivityCode =
  | "OnlineScam"
  | "DrugProduction"
  | "DrugTrafficking"
  | "Theft"
  | "BenefitFraud"
  | "MoneyLaundering"
  | "Smuggling"
  | "ArmedViolence"
  | "RecruitingOthers"
  | "IllegalExtraction"
  | "Other";

/** Acts of trafficking. The acts that article 3 of the United Nations trafficking protocol names, with definitions of our own. */
export type PalermoActCode =
  | "Recruitment"
  | "Transportation"
  | "Transfer"
  | "Harbouring"
  | "Receipt";

/** Means of trafficking. The means that article 3 of the United Nations trafficking protocol names, with definitions of our own. */
export type PalermoMeansCode =
  | "ThreatOfForce"
  | "UseOfForce"
  | "OtherCoercion"
  | "Abduction"
  | "Fraud"
  | "Deception"
  | "AbuseOfPower"
  | "AbuseOfVulnerability"
  | "PaymentForControl"
  | "NotRequired";

/** Purposes of trafficking. The forms of exploitation that article 3 of the United Nations trafficking protocol names, with definitions of our own. */
export type PalermoPurposeCode =
  | "SexualExploitation"
  | "ForcedLabour"
  | "Slavery"
  | "PracticesSimilarToSlavery"
  | "Servitude"
  | "OrganRemoval"
  | "Other";

/** Vulnerabilities (old). What makes it easier to traffic a person. HTCDS no longer uses the list. */
export type VulnerabilityCode =
  | "Addiction"
  | "SocialGroup"
  | "Discrimination"
  | "Poverty"
  | "DisabilityAndPhysicalHealth"
  | "MentalHealth"
  | "Migration"
  | "Homelessness"
  | "AbuseSocialMedia"
  | "AbusePhysical"
  | "Education"
  | "WorkEnvironment";

/** Role in the trafficking. What someone does in the course of trafficking. */
export type RoleInProcessCode =
  | "TravellingPartner"
  | "Transporter"
  | "RecruiterOrIntermediary"
  | "BrokerTravelAgent"
  | "Transferor"
  | "Harbourer"
  | "Seller"
  | "Buyer"
  | "Receiver"
  | "Controller"
  | "Smuggler"
  | "Abuser"
  | "Kidnapper"
  | "Exploiter"
  | "Other"
  | "TransferredIndividual"
  | "HarbouredIndividual"
  | "SoldIndividual"
  | "BoughtIndividual"
  | "ReceivedIndividual"
  | "ControlledIndividual";

/** Type of event. The steps of trafficking. */
export type EventTypeCode =
  | "Recruitment"
  | "Transit"
  | "Exploitation";

/** Reason for referral. Why a case is handed over. */
export type ReferralReasonCode =
  | "AdditionalServicesRequired"
  | "MigrationOrChangeOfLocation"
  | "Other";

/** Type of organisation. Kinds of organisations, businesses and households that have to do with cases. */
export type OrganisationTypeCode =
  | "NGO"
  | "LawEnforcement"
  | "HealthServiceOrganisation"
  | "CentralGovernmentOrganisation"
  | "LocalGovernmentOrganisation"
  | "ImmigrationService"
  | "LegalService"
  | "CorporateBusiness"
  | "SchoolOrCollege"
  | "InternationalOrganisation"
  | "PrivateHousehold"
  | "Other";

/** Type of support. Kinds of help for victims. */
export type SupportPlanTypeCode =
  | "Education"
  | "Financial"
  | "Health"
  | "LabourExploitationRehabilitation"
  | "Legal"
  | "Livelihood"
  | "RightsBasedTraining"
  | "SexualExploitationRehabilitation"
  | "SocialCare";

/** Purposes of data use. For what a person can allow their data to be used. */
export type ConsentPurposeCode =
  | "Services"
  | "Referral"
  | "LawEnforcement"
  | "PooledData"
  | "Statistics"
  | "Publication"
  | "FurtherContact";

/** Reason for a missing value. Why a value is not there. A code of this list may stand in place of the value in many fields. */
export type MissingReasonCode =
  | "NotAsked"
  | "Unknown"
  | "Refused"
  | "NotApplicable"
  | "Suppressed";

/** What an organisation keeps together about one matter of trafficking. It may concern several people. */
export interface Case {
  /** Case identifier. What tells this case from every other one. It must carry no meaning, and in shared data it is a random identifier. */
  cas_Id: string;
  /** Case status. Where the work on the case stands. */
  cas_Status?: CaseStatusCode | MissingReasonCode | null;
  /** Date of registration. The day on which the organisation first recorded the case. */
  cas_RegistrationDate?: string | MissingReasonCode | null;
  /** Year of registration. The year in which the organisation first recorded the case. */
  cas_RegistrationYear?: number | MissingReasonCode | null;
  /** Kind of source. In what kind of work the case came to be recorded. */
  cas_SourceType?: (SourceTypeCode | (string & {})) | MissingReasonCode | null;
  /** Case worker in charge. The member of staff who looks after the case. */
  cas_CaseOwner?: string | MissingReasonCode | null;
  /** Reason for closing the case. Why the work on the case ended, in words. */
  cas_ReasonForCaseClosure?: string | null;
  /** Case comment. What a case worker notes about the course of the case. */
  cco_CaseComment?: string | null;
}

/** A human being who has to do with a case, whether as a victim, as a perpetrator or otherwise. */
export interface Person {
  /** Person identifier. What tells this person from every other one in all cases. It must carry no meaning, and in shared data it is a random identifier. */
  prs_Id: string;
  /** Form of address. How the person is addressed before the name, for example in a letter. */
  prs_Salutation?: string | MissingReasonCode | null;
  /** First name. The person's given name. */
  prs_FirstName?: string | MissingReasonCode | null;
  /** Middle name. A further name between the first name and the family name. */
  prs_MiddleName?: string | MissingReasonCode | null;
  /** Family name. The person's family name, or the last part of the name where there is no family name. */
  prs_SecondName?: string | MissingReasonCode | null;
  /** Date of birth. The day on which the person was born. */
  prs_Birthdate?: string | MissingReasonCode | null;
  /** Age at registration. The person's age in full years when the case was first recorded. */
  prs_AgeAtRegistration?: number | MissingReasonCode | null;
  /** Age band at registration. The span of ages in which the person was when the case was first recorded. */
  prs_AgeBand?: AgeBandCode | MissingReasonCode | null;
  /** Adult or minor at registration. Whether the person was under 18 when the case was first recorded. */
  prs_MajorityStatus?: MajorityCode | MissingReasonCode | null;
  /** Gender. The gender that the person says is theirs. */
  prs_Gender?: PersonGenderCode | MissingReasonCode | null;
  /** Deceased. Whether the person is known to have died. */
  prs_Deceased?: boolean | MissingReasonCode | null;
  /** Marital status. Whether the person is or was married, by law or custom. */
  prs_MaritalStatus?: MaritalStatusCode | MissingReasonCode | null;
  /** Number of children. How many children the person has. */
  prs_NumberOfChildren?: number | MissingReasonCode | null;
  /** First language. The language that the person speaks best. */
  prs_PrimaryLanguage?: LanguageCode | MissingReasonCode | null;
  /** Second language. Another language in which one can speak with the person. */
  prs_SecondaryLanguage?: LanguageCode | MissingReasonCode | null;
  /** Highest level of education. The highest level of education that the person has completed. */
  prs_HighestLevelOfEducation?: EducationLevelCode | MissingReasonCode | null;
  /** Citizenship. Each country whose citizen the person is. */
  prs_Citizenship?: CountryAlpha2Code[] | [MissingReasonCode] | null;
  /** Identity number. A number that a state has given to the person, as on a passport. */
  prs_IdentityNumber?: string | MissingReasonCode | null;
  /** Position in an organisation. The post that the person holds in an organisation. */
  prs_Title?: string | MissingReasonCode | null;
  /** E-mail address. An address at which the person can be reached safely by e-mail. */
  prs_Email?: string | MissingReasonCode | null;
  /** Home phone. A telephone number at the place where the person lives. */
  prs_HomePhone?: string | MissingReasonCode | null;
  /** Mobile phone. The number of the phone that the person carries. */
  prs_MobilePhone?: string | MissingReasonCode | null;
  /** Street of the address. Street and house number at which the person gets mail. */
  prs_MailingStreet?: string | MissingReasonCode | null;
  /** City of the address. City or village in which the person gets mail. */
  prs_MailingCity?: string | MissingReasonCode | null;
  /** State or province of the address. State, province or region in which the person gets mail. */
  prs_MailingState?: string | MissingReasonCode | null;
  /** Postal code of the address. The code by which mail is sorted for the person's address. */
  prs_MailingPostalCode?: string | MissingReasonCode | null;
  /** Country of the address. Country in which the person gets mail. */
  prs_MailingCountry?: CountryAlpha2Code | MissingReasonCode | null;
  /** Longitude of the address. How far east of Greenwich the person's address lies, in degrees. */
  prs_MailingLongitude?: number | MissingReasonCode | null;
  /** Latitude of the address. How far north of the equator the person's address lies, in degrees. */
  prs_MailingLatitude?: number | MissingReasonCode | null;
}

/** A person in one case, as someone against whom trafficking was or may have been committed. */
export interface Victim {
  /** Victim context identifier. What tells this person in this case from every other one. It must carry no meaning, and in shared data it is a random identifier. */
  vic_Id: string;
  /** Person who is the victim. The person whose situation this is. */
  vic_Person?: string | null;
  /** Case of the victim. The case in which the person is a victim. */
  vic_Case?: string | null;
  /** Agreement to manage personal data (old). Whether the person agreed that the organisation keeps their personal data. @deprecated HTCDS 2.0 moved consent to a section of its own. */
  vic_AgreementToManagePersonalData?: boolean | MissingReasonCode | null;
  /** Trafficking status. Whether the person is held to be a victim of trafficking. */
  vic_TraffickingStatus?: TraffickingStatusCode | MissingReasonCode | null;
  /** Identification as a victim. How far the identification of the person as a victim of trafficking has come. */
  vic_IdentificationStatus?: IdentificationStatusCode | MissingReasonCode | null;
  /** Who decided on the status. The kind of organisation that decided whether the person is a victim of trafficking. */
  vic_TraffickingStatusDecisionMakingOrg?: DecisionMakerCode | MissingReasonCode | null;
  /** Acts of trafficking. What was done to the person, in the terms of the United Nations trafficking protocol. */
  vic_PalermoAct?: PalermoActCode[] | [MissingReasonCode] | null;
  /** Means of trafficking. How it was done, in the terms of the United Nations trafficking protocol. For a child no means need be shown. */
  vic_PalermoMeans?: PalermoMeansCode[] | [MissingReasonCode] | null;
  /** Purposes of trafficking. For what exploitation it was done, in the terms of the United Nations trafficking protocol. */
  vic_PalermoPurpose?: PalermoPurposeCode[] | [MissingReasonCode] | null;
  /** Relationship to the trafficker. How close the person was to the trafficker before. */
  vic_RelationshipToTrafficker?: RelationshipToTraffickerCode | MissingReasonCode | null;
  /** Relation to the recruiter. What the one who recruited the person was to them. */
  vic_RecruiterRelation?: RecruiterRelationCode[] | [MissingReasonCode] | null;
  /** Age when first trafficked. The person's age in full years when the trafficking began. */
  vic_AgeWhenTrafficked?: number | MissingReasonCode | null;
  /** Adult or minor when first trafficked. Whether the person was under 18 when the trafficking began. */
  vic_MajorityWhenTrafficked?: MajorityCode | MissingReasonCode | null;
  /** Adult or minor when first exploited. Whether the person was under 18 when the exploitation began. */
  vic_MajorityWhenExploited?: MajorityCode | MissingReasonCode | null;
  /** Time in exploitation. How long the person was exploited, in bands of months. */
  vic_MonthsTrafficked?: MonthsTraffickedCode | MissingReasonCode | null;
  /** Method of recruitment. Where or through what the person was drawn in. */
  vic_MethodOfRecruitment?: (MethodOfRecruitmentCode | (string & {}))[] | [MissingReasonCode] | null;
  /** Websites and apps of recruitment. Online services by which the person was found or recruited. */
  vic_RecruitmentWebsitesAndApps?: (WebsitesAndAppsCode | (string & {}))[] | [MissingReasonCode] | null;
  /** Place of recruitment. The organisation, business or household where the person was recruited. */
  vic_LocationOfRecruitment?: string | null;
  /** Means of control. By what the person was kept in exploitation. */
  vic_MethodsOfControl?: MeansOfControlCode[] | [MissingReasonCode] | null;
  /** Type of exploitation. For what the person was exploited, or was to be exploited. */
  vic_TypeOfExploitation?: TypeOfExploitationCode[] | [MissingReasonCode] | null;
  /** Country of exploitation. Each country in which the person was exploited. */
  vic_CountryOfExploitation?: CountryAlpha2Code[] | [MissingReasonCode] | null;
  /** Labour sector. In what kind of work the person was exploited, also where no industry classification has it. */
  vic_LabourSector?: (LabourSectorCode | (string & {}))[] | [MissingReasonCode] | null;
  /** Industry of forced labour. The economic activity in which the person was made to work. */
  vic_ForcedLabourIndustry?: ForcedLabourIndustryCode | MissingReasonCode | null;
  /** Forced criminal activities. Unlawful acts that the person was made to commit. They are never held against the victim here. */
  vic_CriminalActivities?: (CriminalActivityCode | (string & {}))[] | [MissingReasonCode] | null;
  /** Type of sexual exploitation. In what form the person was exploited sexually. */
  vic_TypeOfSexExploitation?: TypeOfSexExploitationCode[] | [MissingReasonCode] | null;
  /** Websites and apps of exploitation. Online services by which the person was exploited. */
  vic_ExploitationWebsitesAndApps?: (WebsitesAndAppsCode | (string & {}))[] | [MissingReasonCode] | null;
  /** Place of exploitation. The organisation, business or household where the person was exploited. */
  vic_LocationOfExploitation?: string | null;
  /** Vulnerabilities (old). What made it easier to traffic the person. @deprecated HTCDS 2.0 points to assessments of the individual, the household and the community instead. */
  vic_Vulnerabilities?: VulnerabilityCode[] | [MissingReasonCode] | null;
  /** Details of vulnerabilities (old). What made it easier to traffic the person, in words. @deprecated HTCDS 2.0 points to assessments of the individual, the household and the community instead. */
  vic_DetailsOfVulnerabilities?: string | null;
}

/** A person in one case, as someone who took part in the trafficking or is said to have done so. */
export interface Perpetrator {
  /** Perpetrator context identifier. What tells this person in this case from every other one. It must carry no meaning, and in shared data it is a random identifier. */
  per_Id: string;
  /** Person who is the perpetrator. The person whose part in the trafficking this is. */
  per_Person?: string | null;
  /** Case of the perpetrator. The case in which the person took part. */
  per_Case?: string | null;
  /** Role in the trafficking. What the person did in the course of the trafficking. */
  per_RoleInProcess?: RoleInProcessCode[] | [MissingReasonCode] | null;
  /** Details of the role. What the person did in the course of the trafficking, in words. */
  per_RoleDetails?: string | null;
  /** Organisation of the perpetrator. The organisation or business for which or through which the person acted. */
  per_Organisation?: string | null;
}

/** One step of the trafficking that a victim went through, at one place and time. */
export interface Event {
  /** Event identifier. What tells this event from every other one. It must carry no meaning, and in shared data it is a random identifier. */
  hte_Id: string;
  /** Victim of the event. The victim who went through the event. */
  hte_Victim?: string | null;
  /** Type of event. Which step of the trafficking it was. */
  hte_Type?: EventTypeCode | MissingReasonCode | null;
  /** Date of the event. When the event took place or began. Shared data say only the month. */
  hte_Date?: string | MissingReasonCode | null;
  /** Year of the event. The year in which the event took place or began, where no more is known or wanted. */
  hte_Year?: number | MissingReasonCode | null;
  /** Street of the event. Street and house number where the event took place. */
  hte_Street?: string | MissingReasonCode | null;
  /** City of the event. City or village where the event took place. */
  hte_City?: string | MissingReasonCode | null;
  /** State or province of the event. State, province or region where the event took place. */
  hte_State?: string | MissingReasonCode | null;
  /** Postal code of the event. Postal code of the place where the event took place. */
  hte_PostalCode?: string | MissingReasonCode | null;
  /** Country of the event. Country in which the event took place. */
  hte_Country?: CountryAlpha2Code | MissingReasonCode | null;
  /** Longitude of the event. How far east of Greenwich the event took place, in degrees. */
  hte_Longitude?: number | MissingReasonCode | null;
  /** Latitude of the event. How far north of the equator the event took place, in degrees. */
  hte_Latitude?: number | MissingReasonCode | null;
  /** Description of the event. What happened, in words. */
  hte_Description?: string | null;
}

/** The handing over of a case from one organisation to another, whether it comes in or goes out. */
export interface Referral {
  /** Referral identifier. What tells this referral from every other one. It must carry no meaning, and in shared data it is a random identifier. */
  ref_Id: string;
  /** Case that is referred. The case that is handed over. */
  ref_Case?: string | null;
  /** Referring organisation. The organisation from which the case comes. */
  cas_ReferringOrganisation?: string | null;
  /** Date of incoming referral. The day on which the case was taken over from another organisation. */
  cas_IncomingReferralDate?: string | MissingReasonCode | null;
  /** Referring case worker. The member of staff who looked after the case at the referring organisation. */
  cas_ReferringPrimaryCaseWorker?: string | null;
  /** Reason for incoming referral. Why the case was handed over to this organisation. */
  cas_ReasonForIncomingReferral?: ReferralReasonCode | MissingReasonCode | null;
  /** Details of incoming referral. What was agreed and arranged for the incoming referral, in words. */
  cas_IncomingReferralDetails?: string | null;
  /** Organisation referred to. The organisation to which the case goes. */
  cas_ReferredOrganisation?: string | null;
  /** Case worker referred to. The member of staff who takes over the case at the other organisation. */
  cas_ReferredPrimaryCaseWorker?: string | null;
  /** Reason for outgoing referral. Why the case was handed over to another organisation. */
  cas_ReasonForOutgoingReferral?: ReferralReasonCode | MissingReasonCode | null;
  /** Date of outgoing referral. The day on which the case was handed over to another organisation. */
  cas_OutgoingReferralDate?: string | MissingReasonCode | null;
  /** Details of outgoing referral. What was agreed and arranged for the outgoing referral, in words. */
  cas_OutgoingReferralDetails?: string | null;
}

/** An organisation, business or household that has to do with a case, from a shelter to a place of exploitation. */
export interface Organisation {
  /** Organisation identifier. What tells this organisation from every other one. It must carry no meaning. */
  org_Id: string;
  /** Name of the organisation. What the organisation is called. It can tell where a victim is staying. */
  org_Name?: string | MissingReasonCode | null;
  /** Type of organisation. What kind of organisation it is. */
  org_Type?: (OrganisationTypeCode | (string & {})) | MissingReasonCode | null;
  /** Street of the organisation. Street and house number of the organisation. */
  org_ShippingStreet?: string | MissingReasonCode | null;
  /** City of the organisation. City or village of the organisation. */
  org_ShippingCity?: string | MissingReasonCode | null;
  /** State or province of the organisation. State, province or region of the organisation. */
  org_ShippingState?: string | MissingReasonCode | null;
  /** Postal code of the organisation. The code by which mail is sorted for the organisation's address. */
  org_ShippingPostalCode?: string | MissingReasonCode | null;
  /** Country of the organisation. Country in which the organisation has its address. */
  org_ShippingCountry?: CountryAlpha2Code | MissingReasonCode | null;
  /** Longitude of the organisation. How far east of Greenwich the organisation lies, in degrees. */
  org_ShippingLongitude?: number | MissingReasonCode | null;
  /** Latitude of the organisation. How far north of the equator the organisation lies, in degrees. */
  org_ShippingLatitude?: number | MissingReasonCode | null;
  /** Phone of the organisation. The main telephone number of the organisation. */
  org_Phone?: string | MissingReasonCode | null;
}

/** What a victim and an organisation have agreed to do so that the victim gets help. */
export interface SupportPlan {
  /** Support plan identifier. What tells this plan from every other one. It must carry no meaning, and in shared data it is a random identifier. */
  spl_Id: string;
  /** Victim supported. The victim for whom the plan is made. */
  spl_Victim?: string | null;
  /** Type of support. What kind of help the plan is for. */
  spl_Type?: SupportPlanTypeCode | MissingReasonCode | null;
  /** Objectives of the plan. What the plan is to achieve, in words. */
  spl_Objectives?: string | null;
  /** Steps of the plan. What is to be done, by whom and when, in words. */
  spl_ActionPlan?: string | null;
  /** Planned end of the plan. The day by which the plan should be finished. */
  spl_PlannedEndDate?: string | MissingReasonCode | null;
  /** Actual end of the plan. The day on which the plan was finished or given up. */
  spl_ActualEndDate?: string | MissingReasonCode | null;
}

/** What a person allowed to be done with their data, when, and whether they took it back. */
export interface Consent {
  /** Consent identifier. What tells this consent from every other one. It must carry no meaning, and in shared data it is a random identifier. */
  con_Id: string;
  /** Person who consents. The person whose data the consent is about. */
  con_Person?: string | null;
  /** Consent given. Whether the person, told what their data are used for, agreed of their own free will. */
  con_Consent?: boolean | MissingReasonCode | null;
  /** Purposes consented to. For what the person allowed their data to be used. */
  con_Purposes?: ConsentPurposeCode[] | [MissingReasonCode] | null;
  /** Date of consent. The day on which the person agreed or refused. */
  con_Date?: string | MissingReasonCode | null;
  /** Date of withdrawal. The day on which the person took the consent back. From then on the record may not be shared. */
  con_WithdrawnDate?: string | MissingReasonCode | null;
}

/** One person in one case, the columns of all entities side by side. */
type AllFields = Case & Person & Victim & Perpetrator & Event & Referral & Organisation & SupportPlan & Consent;
export type FlatRecord = { [Name in keyof AllFields]?: AllFields[Name] | null };

/** What a file holds: flat records, or the records of each entity. */
export interface CaseDocument {
  standard: `1.1.${number}`;
  profile: "collect";
  records?: FlatRecord[];
  cases?: Case[];
  persons?: Person[];
  victims?: Victim[];
  perpetrators?: Perpetrator[];
  events?: Event[];
  referrals?: Referral[];
  organisations?: Organisation[];
  support_plans?: SupportPlan[];
  consents?: Consent[];
}

/** Label of every code by code list, code and language. */
export const labels: {
  readonly "age-band": Readonly<Record<AgeBandCode, Label>>;
  readonly "majority": Readonly<Record<MajorityCode, Label>>;
  readonly "months-trafficked": Readonly<Record<MonthsTraffickedCode, Label>>;
  readonly "country-alpha2": Readonly<Record<CountryAlpha2Code, Label>>;
  readonly "language": Readonly<Record<LanguageCode, Label>>;
  readonly "case-status": Readonly<Record<CaseStatusCode, Label>>;
  readonly "source-type": Readonly<Record<SourceTypeCode, Label>>;
  readonly "person-gender": Readonly<Record<PersonGenderCode, Label>>;
  readonly "marital-status": Readonly<Record<MaritalStatusCode, Label>>;
  readonly "education-level": Readonly<Record<EducationLevelCode, Label>>;
  readonly "trafficking-status": Readonly<Record<TraffickingStatusCode, Label>>;
  readonly "identification-status": Readonly<Record<IdentificationStatusCode, Label>>;
  readonly "decision-maker": Readonly<Record<DecisionMakerCode, Label>>;
  readonly "relationship-to-trafficker": Readonly<Record<RelationshipToTraffickerCode, Label>>;
  readonly "recruiter-relation": Readonly<Record<RecruiterRelationCode, Label>>;
  readonly "method-of-recruitment": Readonly<Record<MethodOfRecruitmentCode, Label>>;
  readonly "websites-and-apps": Readonly<Record<WebsitesAndAppsCode, Label>>;
  readonly "means-of-control": Readonly<Record<MeansOfControlCode, Label>>;
  readonly "type-of-exploitation": Readonly<Record<TypeOfExploitationCode, Label>>;
  readonly "forced-labour-industry": Readonly<Record<ForcedLabourIndustryCode, Label>>;
  readonly "type-of-sex-exploitation": Readonly<Record<TypeOfSexExploitationCode, Label>>;
  readonly "labour-sector": Readonly<Record<LabourSectorCode, Label>>;
  readonly "criminal-activity": Readonly<Record<CriminalActivityCode, Label>>;
  readonly "palermo-act": Readonly<Record<PalermoActCode, Label>>;
  readonly "palermo-means": Readonly<Record<PalermoMeansCode, Label>>;
  readonly "palermo-purpose": Readonly<Record<PalermoPurposeCode, Label>>;
  readonly "vulnerability": Readonly<Record<VulnerabilityCode, Label>>;
  readonly "role-in-process": Readonly<Record<RoleInProcessCode, Label>>;
  readonly "event-type": Readonly<Record<EventTypeCode, Label>>;
  readonly "referral-reason": Readonly<Record<ReferralReasonCode, Label>>;
  readonly "organisation-type": Readonly<Record<OrganisationTypeCode, Label>>;
  readonly "support-plan-type": Readonly<Record<SupportPlanTypeCode, Label>>;
  readonly "consent-purpose": Readonly<Record<ConsentPurposeCode, Label>>;
  readonly "missing-reason": Readonly<Record<MissingReasonCode, Label>>;
} = {
  "age-band": {
    "0--8": { en: "0 to 8 years", fr: "0 à 8 ans", es: "De 0 a 8 años", ar: "من 0 إلى 8 سنوات" },
    "9--17": { en: "9 to 17 years", fr: "9 à 17 ans", es: "De 9 a 17 años", ar: "من 9 إلى 17 سنة" },
    "18--20": { en: "18 to 20 years", fr: "18 à 20 ans", es: "De 18 a 20 años", ar: "من 18 إلى 20 سنة" },
    "21--23": { en: "21 to 23 years", fr: "21 à 23 ans", es: "De 21 a 23 años", ar: "من 21 إلى 23 سنة" },
    "24--26": { en: "24 to 26 years", fr: "24 à 26 ans", es: "De 24 a 26 años", ar: "من 24 إلى 26 سنة" },
    "27--29": { en: "27 to 29 years", fr: "27 à 29 ans", es: "De 27 a 29 años", ar: "من 27 إلى 29 سنة" },
    "30--38": { en: "30 to 38 years", fr: "30 à 38 ans", es: "De 30 a 38 años", ar: "من 30 إلى 38 سنة" },
    "39--47": { en: "39 to 47 years", fr: "39 à 47 ans", es: "De 39 a 47 años", ar: "من 39 إلى 47 سنة" },
    "48+": { en: "48 years and older", fr: "48 ans et plus", es: "48 años o más", ar: "48 سنة فأكثر" },
  },
  "majority": {
    "Minor": { en: "Under 18 years", fr: "Moins de 18 ans", es: "Menos de 18 años", ar: "أقل من 18 سنة" },
    "Adult": { en: "18 years or older", fr: "18 ans ou plus", es: "18 años o más", ar: "18 سنة فأكثر" },
  },
  "months-trafficked": {
    "UpTo12": { en: "Up to 1 year", fr: "Jusqu'à 1 an", es: "Hasta 1 año", ar: "سنة واحدة أو أقل" },
    "From13To24": { en: "1 to 2 years", fr: "1 à 2 ans", es: "De 1 a 2 años", ar: "من سنة إلى سنتين" },
    "From25To60": { en: "2 to 5 years", fr: "2 à 5 ans", es: "De 2 a 5 años", ar: "من سنتين إلى 5 سنوات" },
    "Over60": { en: "More than 5 years", fr: "Plus de 5 ans", es: "Más de 5 años", ar: "أكثر من 5 سنوات" },
    "Over24": { en: "More than 2 years", fr: "Plus de 2 ans", es: "Más de 2 años", ar: "أكثر من سنتين" },
  },
  "country-alpha2": {
    "AD": { en: "Andorra", fr: "Andorre", es: "Andorra", ar: "أندورا" },
    "AE": { en: "United Arab Emirates", fr: "Émirats arabes unis", es: "Emiratos Árabes Unidos", ar: "الإمارات العربية المتحدة" },
    "AF": { en: "Afghanistan", fr: "Afghanistan", es: "Afganistán", ar: "أفغانستان" },
    "AG": { en: "Antigua & Barbuda", fr: "Antigua-et-Barbuda", es: "Antigua y Barbuda", ar: "أنتيغوا وبربودا" },
    "AI": { en: "Anguilla", fr: "Anguilla", es: "Anguila", ar: "أنغويلا" },
    "AL": { en: "Albania", fr: "Albanie", es: "Albania", ar: "ألبانيا" },
    "AM": { en: "Armenia", fr: "Arménie", es: "Armenia", ar: "أرمينيا" },
    "AO": { en: "Angola", fr: "Angola", es: "Angola", ar: "أنغولا" },
    "AQ": { en: "Antarctica", fr: "Antarctique", es: "Antártida", ar: "أنتاركتيكا" },
    "AR": { en: "Argentina", fr: "Argentine", es: "Argentina", ar: "الأرجنتين" },
    "AS": { en: "American Samoa", fr: "Samoa américaines", es: "Samoa Americana", ar: "ساموا الأمريكية" },
    "AT": { en: "Austria", fr: "Autriche", es: "Austria", ar: "النمسا" },
    "AU": { en: "Australia", fr: "Australie", es: "Australia", ar: "أستراليا" },
    "AW": { en: "Aruba", fr: "Aruba", es: "Aruba", ar: "أروبا" },
    "AX": { en: "Åland Islands", fr: "Îles Åland", es: "Islas Aland", ar: "جزر آلاند" },
    "AZ": { en: "Azerbaijan", fr: "Azerbaïdjan", es: "Azerbaiyán", ar: "أذربيجان" },
    "BA": { en: "Bosnia & Herzegovina", fr: "Bosnie-Herzégovine", es: "Bosnia y Herzegovina", ar: "البوسنة والهرسك" },
    "BB": { en: "Barbados", fr: "Barbade", es: "Barbados", ar: "بربادوس" },
    "BD": { en: "Bangladesh", fr: "Bangladesh", es: "Bangladés", ar: "بنغلاديش" },
    "BE": { en: "Belgium", fr: "Belgique", es: "Bélgica", ar: "بلجيكا" },
    "BF": { en: "Burkina Faso", fr: "Burkina Faso", es: "Burkina Faso", ar: "بوركينا فاسو" },
    "BG": { en: "Bulgaria", fr: "Bulgarie", es: "Bulgaria", ar: "بلغاريا" },
    "BH": { en: "Bahrain", fr: "Bahreïn", es: "Baréin", ar: "البحرين" },
    "BI": { en: "Burundi", fr: "Burundi", es: "Burundi", ar: "بوروندي" },
    "BJ": { en: "Benin", fr: "Bénin", es: "Benín", ar: "بنين" },
    "BL": { en: "St. Barthélemy", fr: "Saint-Barthélemy", es: "San Bartolomé", ar: "سان بارتليمي" },
    "BM": { en: "Bermuda", fr: "Bermudes", es: "Bermudas", ar: "برمودا" },
    "BN": { en: "Brunei", fr: "Brunei", es: "Brunéi", ar: "بروناي" },
    "BO": { en: "Bolivia", fr: "Bolivie", es: "Bolivia", ar: "بوليفيا" },
    "BQ": { en: "Caribbean Netherlands", fr: "Pays-Bas caribéens", es: "Caribe neerlandés", ar: "هولندا الكاريبية" },
    "BR": { en: "Brazil", fr: "Brésil", es: "Brasil", ar: "البرازيل" },
    "BS": { en: "Bahamas", fr: "Bahamas", es: "Bahamas", ar: "جزر البهاما" },
    "BT": { en: "Bhutan", fr: "Bhoutan", es: "Bután", ar: "بوتان" },
    "BV": { en: "Bouvet Island", fr: "Île Bouvet", es: "Isla Bouvet", ar: "جزيرة بوفيه" },
    "BW": { en: "Botswana", fr: "Botswana", es: "Botsuana", ar: "بوتسوانا" },
    "BY": { en: "Belarus", fr: "Biélorussie", es: "Bielorrusia", ar: "بيلاروس" },
    "BZ": { en: "Belize", fr: "Belize", es: "Belice", ar: "بليز" },
    "CA": { en: "Canada", fr: "Canada", es: "Canadá", ar: "كندا" },
    "CC": { en: "Cocos (Keeling) Islands", fr: "Îles Cocos", es: "Islas Cocos", ar: "جزر كوكوس (كيلينغ)" },
    "CD": { en: "Congo - Kinshasa", fr: "Congo-Kinshasa", es: "República Democrática del Congo", ar: "الكونغو - كينشاسا" },
    "CF": { en: "Central African Republic", fr: "République centrafricaine", es: "República Centroafricana", ar: "جمهورية أفريقيا الوسطى" },
    "CG": { en: "Congo - Brazzaville", fr: "Congo-Brazzaville", es: "Congo", ar: "الكونغو - برازافيل" },
    "CH": { en: "Switzerland", fr: "Suisse", es: "Suiza", ar: "سويسرا" },
    "CI": { en: "Côte d’Ivoire", fr: "Côte d’Ivoire", es: "Côte d’Ivoire", ar: "ساحل العاج" },
    "CK": { en: "Cook Islands", fr: "Îles Cook", es: "Islas Cook", ar: "جزر كوك" },
    "CL": { en: "Chile", fr: "Chili", es: "Chile", ar: "تشيلي" },
    "CM": { en: "Cameroon", fr: "Cameroun", es: "Camerún", ar: "الكاميرون" },
    "CN": { en: "China", fr: "Chine", es: "China", ar: "الصين" },
    "CO": { en: "Colombia", fr: "Colombie", es: "Colombia", ar: "كولومبيا" },
    "CR": { en: "Costa Rica", fr: "Costa Rica", es: "Costa Rica", ar: "كوستاريكا" },
    "CU": { en: "Cuba", fr: "Cuba", es: "Cuba", ar: "كوبا" },
    "CV": { en: "Cape Verde", fr: "Cap-Vert", es: "Cabo Verde", ar: "الرأس الأخضر" },
    "CW": { en: "Curaçao", fr: "Curaçao", es: "Curazao", ar: "كوراساو" },
    "CX": { en: "Christmas Island", fr: "Île Christmas", es: "Isla de Navidad", ar: "جزيرة كريسماس" },
    "CY": { en: "Cyprus", fr: "Chypre", es: "Chipre", ar: "قبرص" },
    "CZ": { en: "Czechia", fr: "Tchéquie", es: "Chequia", ar: "التشيك" },
    "DE": { en: "Germany", fr: "Allemagne", es: "Alemania", ar: "ألمانيا" },
    "DJ": { en: "Djibouti", fr: "Djibouti", es: "Yibuti", ar: "جيبوتي" },
    "DK": { en: "Denmark", fr: "Danemark", es: "Dinamarca", ar: "الدانمرك" },
    "DM": { en: "Dominica", fr: "Dominique", es: "Dominica", ar: "دومينيكا" },
    "DO": { en: "Dominican Republic", fr: "République dominicaine", es: "República Dominicana", ar: "جمهورية الدومينيكان" },
    "DZ": { en: "Algeria", fr: "Algérie", es: "Argelia", ar: "الجزائر" },
    "EC": { en: "Ecuador", fr: "Équateur", es: "Ecuador", ar: "الإكوادور" },
    "EE": { en: "Estonia", fr: "Estonie", es: "Estonia", ar: "إستونيا" },
    "EG": { en: "Egypt", fr: "Égypte", es: "Egipto", ar: "مصر" },
    "EH": { en: "Western Sahara", fr: "Sahara occidental", es: "Sáhara Occidental", ar: "الصحراء الغربية" },
    "ER": { en: "Eritrea", fr: "Érythrée", es: "Eritrea", ar: "إريتريا" },
    "ES": { en: "Spain", fr: "Espagne", es: "España", ar: "إسبانيا" },
    "ET": { en: "Ethiopia", fr: "Éthiopie", es: "Etiopía", ar: "إثيوبيا" },
    "FI": { en: "Finland", fr: "Finlande", es: "Finlandia", ar: "فنلندا" },
    "FJ": { en: "Fiji", fr: "Fidji", es: "Fiyi", ar: "فيجي" },
    "FK": { en: "Falkland Islands", fr: "Îles Malouines", es: "Islas Malvinas", ar: "جزر فوكلاند" },
    "FM": { en: "Micronesia", fr: "Micronésie", es: "Micronesia", ar: "ميكرونيزيا" },
    "FO": { en: "Faroe Islands", fr: "Îles Féroé", es: "Islas Feroe", ar: "جزر فارو" },
    "FR": { en: "France", fr: "France", es: "Francia", ar: "فرنسا" },
    "GA": { en: "Gabon", fr: "Gabon", es: "Gabón", ar: "الغابون" },
    "GB": { en: "United Kingdom", fr: "Royaume-Uni", es: "Reino Unido", ar: "المملكة المتحدة" },
    "GD": { en: "Grenada", fr: "Grenade", es: "Granada", ar: "غرينادا" },
    "GE": { en: "Georgia", fr: "Géorgie", es: "Georgia", ar: "جورجيا" },
    "GF": { en: "French Guiana", fr: "Guyane française", es: "Guayana Francesa", ar: "غويانا الفرنسية" },
    "GG": { en: "Guernsey", fr: "Guernesey", es: "Guernesey", ar: "غيرنزي" },
    "GH": { en: "Ghana", fr: "Ghana", es: "Ghana", ar: "غانا" },
    "GI": { en: "Gibraltar", fr: "Gibraltar", es: "Gibraltar", ar: "جبل طارق" },
    "GL": { en: "Greenland", fr: "Groenland", es: "Groenlandia", ar: "غرينلاند" },
    "GM": { en: "Gambia", fr: "Gambie", es: "Gambia", ar: "غامبيا" },
    "GN": { en: "Guinea", fr: "Guinée", es: "Guinea", ar: "غينيا" },
    "GP": { en: "Guadeloupe", fr: "Guadeloupe", es: "Guadalupe", ar: "غوادلوب" },
    "GQ": { en: "Equatorial Guinea", fr: "Guinée équatoriale", es: "Guinea Ecuatorial", ar: "غينيا الاستوائية" },
    "GR": { en: "Greece", fr: "Grèce", es: "Grecia", ar: "اليونان" },
    "GS": { en: "South Georgia & South Sandwich Islands", fr: "Géorgie du Sud-et-les Îles Sandwich du Sud", es: "Islas Georgia del Sur y Sandwich del Sur", ar: "جورجيا الجنوبية وجزر ساندويتش الجنوبية" },
    "GT": { en: "Guatemala", fr: "Guatemala", es: "Guatemala", ar: "غواتيمالا" },
    "GU": { en: "Guam", fr: "Guam", es: "Guam", ar: "غوام" },
    "GW": { en: "Guinea-Bissau", fr: "Guinée-Bissau", es: "Guinea-Bisáu", ar: "غينيا بيساو" },
    "GY": { en: "Guyana", fr: "Guyana", es: "Guyana", ar: "غيانا" },
    "HK": { en: "Hong Kong SAR China", fr: "R.A.S. chinoise de Hong Kong", es: "RAE de Hong Kong (China)", ar: "هونغ كونغ الصينية (منطقة إدارية خاصة)" },
    "HM": { en: "Heard & McDonald Islands", fr: "Îles Heard-et-MacDonald", es: "Islas Heard y McDonald", ar: "جزيرة هيرد وجزر ماكدونالد" },
    "HN": { en: "Honduras", fr: "Honduras", es: "Honduras", ar: "هندوراس" },
    "HR": { en: "Croatia", fr: "Croatie", es: "Croacia", ar: "كرواتيا" },
    "HT": { en: "Haiti", fr: "Haïti", es: "Haití", ar: "هايتي" },
    "HU": { en: "Hungary", fr: "Hongrie", es: "Hungría", ar: "هنغاريا" },
    "ID": { en: "Indonesia", fr: "Indonésie", es: "Indonesia", ar: "إندونيسيا" },
    "IE": { en: "Ireland", fr: "Irlande", es: "Irlanda", ar: "أيرلندا" },
    "IL": { en: "Israel", fr: "Israël", es: "Israel", ar: "إسرائيل" },
    "IM": { en: "Isle of Man", fr: "Île de Man", es: "Isla de Man", ar: "جزيرة مان" },
    "IN": { en: "India", fr: "Inde", es: "India", ar: "الهند" },
    "IO": { en: "British Indian Ocean Territory", fr: "Territoire britannique de l’océan Indien", es: "Territorio Británico del Océano Índico", ar: "الإقليم البريطاني في المحيط الهندي" },
    "IQ": { en: "Iraq", fr: "Irak", es: "Irak", ar: "العراق" },
    "IR": { en: "Iran", fr: "Iran", es: "Irán", ar: "إيران" },
    "IS": { en: "Iceland", fr: "Islande", es: "Islandia", ar: "آيسلندا" },
    "IT": { en: "Italy", fr: "Italie", es: "Italia", ar: "إيطاليا" },
    "JE": { en: "Jersey", fr: "Jersey", es: "Jersey", ar: "جيرسي" },
    "JM": { en: "Jamaica", fr: "Jamaïque", es: "Jamaica", ar: "جامايكا" },
    "JO": { en: "Jordan", fr: "Jordanie", es: "Jordania", ar: "الأردن" },
    "JP": { en: "Japan", fr: "Japon", es: "Japón", ar: "اليابان" },
    "KE": { en: "Kenya", fr: "Kenya", es: "Kenia", ar: "كينيا" },
    "KG": { en: "Kyrgyzstan", fr: "Kirghizstan", es: "Kirguistán", ar: "قيرغيزستان" },
    "KH": { en: "Cambodia", fr: "Cambodge", es: "Camboya", ar: "كمبوديا" },
    "KI": { en: "Kiribati", fr: "Kiribati", es: "Kiribati", ar: "كيريباتي" },
    "KM": { en: "Comoros", fr: "Comores", es: "Comoras", ar: "جزر القمر" },
    "KN": { en: "St. Kitts & Nevis", fr: "Saint-Christophe-et-Niévès", es: "San Cristóbal y Nieves", ar: "سانت كيتس ونيفيس" },
    "KP": { en: "North Korea", fr: "Corée du Nord", es: "Corea del Norte", ar: "كوريا الشمالية" },
    "KR": { en: "South Korea", fr: "Corée du Sud", es: "Corea del Sur", ar: "كوريا الجنوبية" },
    "KW": { en: "Kuwait", fr: "Koweït", es: "Kuwait", ar: "الكويت" },
    "KY": { en: "Cayman Islands", fr: "Îles Caïmans", es: "Islas Caimán", ar: "جزر كايمان" },
    "KZ": { en: "Kazakhstan", fr: "Kazakhstan", es: "Kazajistán", ar: "كازاخستان" },
    "LA": { en: "Laos", fr: "Laos", es: "Laos", ar: "لاوس" },
    "LB": { en: "Lebanon", fr: "Liban", es: "Líbano", ar: "لبنان" },
    "LC": { en: "St. Lucia", fr: "Sainte-Lucie", es: "Santa Lucía", ar: "سانت لوسيا" },
    "LI": { en: "Liechtenstein", fr: "Liechtenstein", es: "Liechtenstein", ar: "ليختنشتاين" },
    "LK": { en: "Sri Lanka", fr: "Sri Lanka", es: "Sri Lanka", ar: "سريلانكا" },
    "LR": { en: "Liberia", fr: "Liberia", es: "Liberia", ar: "ليبيريا" },
    "LS": { en: "Lesotho", fr: "Lesotho", es: "Lesoto", ar: "ليسوتو" },
    "LT": { en: "Lithuania", fr: "Lituanie", es: "Lituania", ar: "ليتوانيا" },
    "LU": { en: "Luxembourg", fr: "Luxembourg", es: "Luxemburgo", ar: "لوكسمبورغ" },
    "LV": { en: "Latvia", fr: "Lettonie", es: "Letonia", ar: "لاتفيا" },
    "LY": { en: "Libya", fr: "Libye", es: "Libia", ar: "ليبيا" },
    "MA": { en: "Morocco", fr: "Maroc", es: "Marruecos", ar: "المغرب" },
    "MC": { en: "Monaco", fr: "Monaco", es: "Mónaco", ar: "موناكو" },
    "MD": { en: "Moldova", fr: "Moldavie", es: "Moldavia", ar: "مولدوفا" },
    "ME": { en: "Montenegro", fr: "Monténégro", es: "Montenegro", ar: "الجبل الأسود" },
    "MF": { en: "St. Martin", fr: "Saint-Martin", es: "San Martín", ar: "سان مارتن" },
    "MG": { en: "Madagascar", fr: "Madagascar", es: "Madagascar", ar: "مدغشقر" },
    "MH": { en: "Marshall Islands", fr: "Îles Marshall", es: "Islas Marshall", ar: "جزر مارشال" },
    "MK": { en: "North Macedonia", fr: "Macédoine du Nord", es: "Macedonia del Norte", ar: "مقدونيا الشمالية" },
    "ML": { en: "Mali", fr: "Mali", es: "Mali", ar: "مالي" },
    "MM": { en: "Myanmar (Burma)", fr: "Myanmar (Birmanie)", es: "Myanmar (Birmania)", ar: "ميانمار (بورما)" },
    "MN": { en: "Mongolia", fr: "Mongolie", es: "Mongolia", ar: "منغوليا" },
    "MO": { en: "Macao SAR China", fr: "R.A.S. chinoise de Macao", es: "RAE de Macao (China)", ar: "منطقة ماكاو الإدارية الخاصة" },
    "MP": { en: "Northern Mariana Islands", fr: "Îles Mariannes du Nord", es: "Islas Marianas del Norte", ar: "جزر ماريانا الشمالية" },
    "MQ": { en: "Martinique", fr: "Martinique", es: "Martinica", ar: "جزر المارتينيك" },
    "MR": { en: "Mauritania", fr: "Mauritanie", es: "Mauritania", ar: "موريتانيا" },
    "MS": { en: "Montserrat", fr: "Montserrat", es: "Montserrat", ar: "مونتسرات" },
    "MT": { en: "Malta", fr: "Malte", es: "Malta", ar: "مالطا" },
    "MU": { en: "Mauritius", fr: "Maurice", es: "Mauricio", ar: "موريشيوس" },
    "MV": { en: "Maldives", fr: "Maldives", es: "Maldivas", ar: "جزر المالديف" },
    "MW": { en: "Malawi", fr: "Malawi", es: "Malaui", ar: "ملاوي" },
    "MX": { en: "Mexico", fr: "Mexique", es: "México", ar: "المكسيك" },
    "MY": { en: "Malaysia", fr: "Malaisie", es: "Malasia", ar: "ماليزيا" },
    "MZ": { en: "Mozambique", fr: "Mozambique", es: "Mozambique", ar: "موزمبيق" },
    "NA": { en: "Namibia", fr: "Namibie", es: "Namibia", ar: "ناميبيا" },
    "NC": { en: "New Caledonia", fr: "Nouvelle-Calédonie", es: "Nueva Caledonia", ar: "كاليدونيا الجديدة" },
    "NE": { en: "Niger", fr: "Niger", es: "Níger", ar: "النيجر" },
    "NF": { en: "Norfolk Island", fr: "Île Norfolk", es: "Isla Norfolk", ar: "جزيرة نورفولك" },
    "NG": { en: "Nigeria", fr: "Nigeria", es: "Nigeria", ar: "نيجيريا" },
    "NI": { en: "Nicaragua", fr: "Nicaragua", es: "Nicaragua", ar: "نيكاراغوا" },
    "NL": { en: "Netherlands", fr: "Pays-Bas", es: "Países Bajos", ar: "هولندا" },
    "NO": { en: "Norway", fr: "Norvège", es: "Noruega", ar: "النرويج" },
    "NP": { en: "Nepal", fr: "Népal", es: "Nepal", ar: "نيبال" },
    "NR": { en: "Nauru", fr: "Nauru", es: "Nauru", ar: "ناورو" },
    "NU": { en: "Niue", fr: "Niue", es: "Niue", ar: "نيوي" },
    "NZ": { en: "New Zealand", fr: "Nouvelle-Zélande", es: "Nueva Zelanda", ar: "نيوزيلندا" },
    "OM": { en: "Oman", fr: "Oman", es: "Omán", ar: "عُمان" },
    "PA": { en: "Panama", fr: "Panama", es: "Panamá", ar: "بنما" },
    "PE": { en: "Peru", fr: "Pérou", es: "Perú", ar: "بيرو" },
    "PF": { en: "French Polynesia", fr: "Polynésie française", es: "Polinesia Francesa", ar: "بولينيزيا الفرنسية" },
    "PG": { en: "Papua New Guinea", fr: "Papouasie-Nouvelle-Guinée", es: "Papúa Nueva Guinea", ar: "بابوا غينيا الجديدة" },
    "PH": { en: "Philippines", fr: "Philippines", es: "Filipinas", ar: "الفلبين" },
    "PK": { en: "Pakistan", fr: "Pakistan", es: "Pakistán", ar: "باكستان" },
    "PL": { en: "Poland", fr: "Pologne", es: "Polonia", ar: "بولندا" },
    "PM": { en: "St. Pierre & Miquelon", fr: "Saint-Pierre-et-Miquelon", es: "San Pedro y Miquelón", ar: "سان بيير ومكويلون" },
    "PN": { en: "Pitcairn Islands", fr: "Îles Pitcairn", es: "Islas Pitcairn", ar: "جزر بيتكيرن" },
    "PR": { en: "Puerto Rico", fr: "Porto Rico", es: "Puerto Rico", ar: "بورتوريكو" },
    "PS": { en: "Palestinian Territories", fr: "Territoires palestiniens", es: "Territorios Palestinos", ar: "الأراضي الفلسطينية" },
    "PT": { en: "Portugal", fr: "Portugal", es: "Portugal", ar: "البرتغال" },
    "PW": { en: "Palau", fr: "Palaos", es: "Palaos", ar: "بالاو" },
    "PY": { en: "Paraguay", fr: "Paraguay", es: "Paraguay", ar: "باراغواي" },
    "QA": { en: "Qatar", fr: "Qatar", es: "Catar", ar: "قطر" },
    "RE": { en: "Réunion", fr: "La Réunion", es: "Reunión", ar: "روينيون" },
    "RO": { en: "Romania", fr: "Roumanie", es: "Rumanía", ar: "رومانيا" },
    "RS": { en: "Serbia", fr: "Serbie", es: "Serbia", ar: "صربيا" },
    "RU": { en: "Russia", fr: "Russie", es: "Rusia", ar: "روسيا" },
    "RW": { en: "Rwanda", fr: "Rwanda", es: "Ruanda", ar: "رواندا" },
    "SA": { en: "Saudi Arabia", fr: "Arabie saoudite", es: "Arabia Saudí", ar: "المملكة العربية السعودية" },
    "SB": { en: "Solomon Islands", fr: "Îles Salomon", es: "Islas Salomón", ar: "جزر سليمان" },
    "SC": { en: "Seychelles", fr: "Seychelles", es: "Seychelles", ar: "سيشل" },
    "SD": { en: "Sudan", fr: "Soudan", es: "Sudán", ar: "السودان" },
    "SE": { en: "Sweden", fr: "Suède", es: "Suecia", ar: "السويد" },
    "SG": { en: "Singapore", fr: "Singapour", es: "Singapur", ar: "سنغافورة" },
    "SH": { en: "St. Helena", fr: "Sainte-Hélène", es: "Santa Elena", ar: "سانت هيلينا" },
    "SI": { en: "Slovenia", fr: "Slovénie", es: "Eslovenia", ar: "سلوفينيا" },
    "SJ": { en: "Svalbard & Jan Mayen", fr: "Svalbard et Jan Mayen", es: "Svalbard y Jan Mayen", ar: "سفالبارد وجان ماين" },
    "SK": { en: "Slovakia", fr: "Slovaquie", es: "Eslovaquia", ar: "سلوفاكيا" },
    "SL": { en: "Sierra Leone", fr: "Sierra Leone", es: "Sierra Leona", ar: "سيراليون" },
    "SM": { en: "San Marino", fr: "Saint-Marin", es: "San Marino", ar: "سان مارينو" },
    "SN": { en: "Senegal", fr: "Sénégal", es: "Senegal", ar: "السنغال" },
    "SO": { en: "Somalia", fr: "Somalie", es: "Somalia", ar: "الصومال" },
    "SR": { en: "Suriname", fr: "Suriname", es: "Surinam", ar: "سورينام" },
    "SS": { en: "South Sudan", fr: "Soudan du Sud", es: "Sudán del Sur", ar: "جنوب السودان" },
    "ST": { en: "São Tomé & Príncipe", fr: "Sao Tomé-et-Principe", es: "Santo Tomé y Príncipe", ar: "ساو تومي وبرينسيبي" },
    "SV": { en: "El Salvador", fr: "Salvador", es: "El Salvador", ar: "السلفادور" },
    "SX": { en: "Sint Maarten", fr: "Saint-Martin (partie néerlandaise)", es: "Sint Maarten", ar: "سانت مارتن" },
    "SY": { en: "Syria", fr: "Syrie", es: "Siria", ar: "سوريا" },
    "SZ": { en: "Eswatini", fr: "Eswatini", es: "Esuatini", ar: "إسواتيني" },
    "TC": { en: "Turks & Caicos Islands", fr: "Îles Turques-et-Caïques", es: "Islas Turcas y Caicos", ar: "جزر توركس وكايكوس" },
    "TD": { en: "Chad", fr: "Tchad", es: "Chad", ar: "تشاد" },
    "TF": { en: "French Southern Territories", fr: "Terres australes françaises", es: "Territorios Australes Franceses", ar: "الأقاليم الجنوبية الفرنسية" },
    "TG": { en: "Togo", fr: "Togo", es: "Togo", ar: "توغو" },
    "TH": { en: "Thailand", fr: "Thaïlande", es: "Tailandia", ar: "تايلاند" },
    "TJ": { en: "Tajikistan", fr: "Tadjikistan", es: "Tayikistán", ar: "طاجيكستان" },
    "TK": { en: "Tokelau", fr: "Tokelau", es: "Tokelau", ar: "توكيلاو" },
    "TL": { en: "Timor-Leste", fr: "Timor oriental", es: "Timor-Leste", ar: "تيمور - ليشتي" },
    "TM": { en: "Turkmenistan", fr: "Turkménistan", es: "Turkmenistán", ar: "تركمانستان" },
    "TN": { en: "Tunisia", fr: "Tunisie", es: "Túnez", ar: "تونس" },
    "TO": { en: "Tonga", fr: "Tonga", es: "Tonga", ar: "تونغا" },
    "TR": { en: "Türkiye", fr: "Turquie", es: "Turquía", ar: "تركيا" },
    "TT": { en: "Trinidad & Tobago", fr: "Trinité-et-Tobago", es: "Trinidad y Tobago", ar: "ترينيداد وتوباغو" },
    "TV": { en: "Tuvalu", fr: "Tuvalu", es: "Tuvalu", ar: "توفالو" },
    "TW": { en: "Taiwan", fr: "Taïwan", es: "Taiwán", ar: "تايوان" },
    "TZ": { en: "Tanzania", fr: "Tanzanie", es: "Tanzania", ar: "تنزانيا" },
    "UA": { en: "Ukraine", fr: "Ukraine", es: "Ucrania", ar: "أوكرانيا" },
    "UG": { en: "Uganda", fr: "Ouganda", es: "Uganda", ar: "أوغندا" },
    "UM": { en: "U.S. Outlying Islands", fr: "Îles mineures éloignées des États-Unis", es: "Islas menores alejadas de EE. UU.", ar: "جزر الولايات المتحدة النائية" },
    "US": { en: "United States", fr: "États-Unis", es: "Estados Unidos", ar: "الولايات المتحدة" },
    "UY": { en: "Uruguay", fr: "Uruguay", es: "Uruguay", ar: "أورغواي" },
    "UZ": { en: "Uzbekistan", fr: "Ouzbékistan", es: "Uzbekistán", ar: "أوزبكستان" },
    "VA": { en: "Vatican City", fr: "État de la Cité du Vatican", es: "Ciudad del Vaticano", ar: "الفاتيكان" },
    "VC": { en: "St. Vincent & Grenadines", fr: "Saint-Vincent-et-les Grenadines", es: "San Vicente y las Granadinas", ar: "سانت فنسنت وجزر غرينادين" },
    "VE": { en: "Venezuela", fr: "Venezuela", es: "Venezuela", ar: "فنزويلا" },
    "VG": { en: "British Virgin Islands", fr: "Îles Vierges britanniques", es: "Islas Vírgenes Británicas", ar: "جزر فيرجن البريطانية" },
    "VI": { en: "U.S. Virgin Islands", fr: "Îles Vierges des États-Unis", es: "Islas Vírgenes de EE. UU.", ar: "جزر فيرجن الأمريكية" },
    "VN": { en: "Vietnam", fr: "Viêt Nam", es: "Vietnam", ar: "فيتنام" },
    "VU": { en: "Vanuatu", fr: "Vanuatu", es: "Vanuatu", ar: "فانواتو" },
    "WF": { en: "Wallis & Futuna", fr: "Wallis-et-Futuna", es: "Wallis y Futuna", ar: "جزر والس وفوتونا" },
    "WS": { en: "Samoa", fr: "Samoa", es: "Samoa", ar: "ساموا" },
    "XK": { en: "Kosovo", fr: "Kosovo", es: "Kosovo", ar: "كوسوفو" },
    "YE": { en: "Yemen", fr: "Yémen", es: "Yemen", ar: "اليمن" },
    "YT": { en: "Mayotte", fr: "Mayotte", es: "Mayotte", ar: "مايوت" },
    "ZA": { en: "South Africa", fr: "Afrique du Sud", es: "Sudáfrica", ar: "جنوب أفريقيا" },
    "ZM": { en: "Zambia", fr: "Zambie", es: "Zambia", ar: "زامبيا" },
    "ZW": { en: "Zimbabwe", fr: "Zimbabwe", es: "Zimbabue", ar: "زيمبابوي" },
  },
  "language": {
    "aar": { en: "Afar", fr: "afar", es: "afar", ar: "الأفارية" },
    "abk": { en: "Abkhazian", fr: "abkhaze", es: "abjasio", ar: "الأبخازية" },
    "ace": { en: "Acehnese", fr: "aceh", es: "achenés", ar: "الأتشينيزية" },
    "ach": { en: "Acoli", fr: "acoli", es: "acoli", ar: "الأكولية" },
    "ada": { en: "Adangme", fr: "adangme", es: "adangme", ar: "الأدانجمية" },
    "ady": { en: "Adyghe", fr: "adyguéen", es: "adigué", ar: "الأديغة" },
    "afh": { en: "Afrihili", fr: "afrihili", es: "afrihili", ar: "الأفريهيلية" },
    "afr": { en: "Afrikaans", fr: "afrikaans", es: "afrikáans", ar: "الأفريقانية" },
    "ain": { en: "Ainu", fr: "aïnou", es: "ainu", ar: "الآينوية" },
    "aka": { en: "Akan", fr: "akan", es: "akan", ar: "الأكانية" },
    "akk": { en: "Akkadian", fr: "akkadien", es: "acadio", ar: "الأكادية" },
    "ale": { en: "Aleut", fr: "aléoute", es: "aleutiano", ar: "الأليوتية" },
    "alt": { en: "Southern Altai", fr: "altaï du Sud", es: "altái meridional", ar: "الألطائية الجنوبية" },
    "amh": { en: "Amharic", fr: "amharique", es: "amárico", ar: "الأمهرية" },
    "ang": { en: "Old English", fr: "ancien anglais", es: "inglés antiguo", ar: "الإنجليزية القديمة" },
    "anp": { en: "Angika", fr: "angika", es: "angika", ar: "الأنجيكا" },
    "ara": { en: "Arabic", fr: "arabe", es: "árabe", ar: "العربية" },
    "arc": { en: "Aramaic", fr: "araméen", es: "arameo", ar: "الآرامية" },
    "arg": { en: "Aragonese", fr: "aragonais", es: "aragonés", ar: "الأراغونية" },
    "arn": { en: "Mapuche", fr: "mapuche", es: "mapuche", ar: "المابودونغونية" },
    "arp": { en: "Arapaho", fr: "arapaho", es: "arapaho", ar: "الأراباهو" },
    "arw": { en: "Arawak", fr: "arawak", es: "arahuaco", ar: "الأراواكية" },
    "asm": { en: "Assamese", fr: "assamais", es: "asamés", ar: "الأسامية" },
    "ast": { en: "Asturian", fr: "asturien", es: "asturiano", ar: "الأسترية" },
    "ava": { en: "Avaric", fr: "avar", es: "avar", ar: "الأوارية" },
    "ave": { en: "Avestan", fr: "avestique", es: "avéstico", ar: "الأفستية" },
    "awa": { en: "Awadhi", fr: "awadhi", es: "avadhi", ar: "الأوادية" },
    "aym": { en: "Aymara", fr: "aymara", es: "aimara", ar: "الأيمارا" },
    "aze": { en: "Azerbaijani", fr: "azerbaïdjanais", es: "azerbaiyano", ar: "الأذربيجانية" },
    "bak": { en: "Bashkir", fr: "bachkir", es: "baskir", ar: "الباشكيرية" },
    "bal": { en: "Baluchi", fr: "baloutchi", es: "baluchi", ar: "البلوشية" },
    "bam": { en: "Bambara", fr: "bambara", es: "bambara", ar: "البامبارا" },
    "ban": { en: "Balinese", fr: "balinais", es: "balinés", ar: "البالينية" },
    "bas": { en: "Basaa", fr: "bassa", es: "basaa", ar: "الباسا" },
    "bej": { en: "Beja", fr: "bedja", es: "beja", ar: "البيجا" },
    "bel": { en: "Belarusian", fr: "biélorusse", es: "bielorruso", ar: "البيلاروسية" },
    "bem": { en: "Bemba", fr: "bemba", es: "bemba", ar: "البيمبا" },
    "ben": { en: "Bangla", fr: "bengali", es: "bengalí", ar: "البنغالية" },
    "bho": { en: "Bhojpuri", fr: "bhodjpouri", es: "bhoyapurí", ar: "البهوجبورية" },
    "bik": { en: "Bikol", fr: "bikol", es: "bicol", ar: "البيكولية" },
    "bin": { en: "Bini", fr: "bini", es: "bini", ar: "البينية" },
    "bis": { en: "Bislama", fr: "bichelamar", es: "bislama", ar: "البيسلامية" },
    "bla": { en: "Siksiká", fr: "siksika", es: "siksika", ar: "السيكسيكية" },
    "bod": { en: "Tibetan", fr: "tibétain", es: "tibetano", ar: "التبتية" },
    "bos": { en: "Bosnian", fr: "bosniaque", es: "bosnio", ar: "البوسنية" },
    "bra": { en: "Braj", fr: "braj", es: "braj", ar: "البراجية" },
    "bre": { en: "Breton", fr: "breton", es: "bretón", ar: "البريتونية" },
    "bua": { en: "Buriat", fr: "bouriate", es: "buriato", ar: "البرياتية" },
    "bug": { en: "Buginese", fr: "bugi", es: "buginés", ar: "البجينيزية" },
    "bul": { en: "Bulgarian", fr: "bulgare", es: "búlgaro", ar: "البلغارية" },
    "byn": { en: "Blin", fr: "blin", es: "blin", ar: "البلينية" },
    "cad": { en: "Caddo", fr: "caddo", es: "caddo", ar: "الكادو" },
    "car": { en: "Carib", fr: "caribe", es: "caribe", ar: "الكاريبية" },
    "cat": { en: "Catalan", fr: "catalan", es: "catalán", ar: "الكتالانية" },
    "ceb": { en: "Cebuano", fr: "cebuano", es: "cebuano", ar: "السيبيوانية" },
    "ces": { en: "Czech", fr: "tchèque", es: "checo", ar: "التشيكية" },
    "cha": { en: "Chamorro", fr: "chamorro", es: "chamorro", ar: "التشامورو" },
    "chb": { en: "Chibcha", fr: "chibcha", es: "chibcha", ar: "التشيبشا" },
    "che": { en: "Chechen", fr: "tchétchène", es: "checheno", ar: "الشيشانية" },
    "chg": { en: "Chagatai", fr: "tchaghataï", es: "chagatái", ar: "التشاجاتاي" },
    "chk": { en: "Chuukese", fr: "chuuk", es: "trukés", ar: "التشكيزية" },
    "chm": { en: "Mari", fr: "mari", es: "marí", ar: "الماري" },
    "chn": { en: "Chinook Jargon", fr: "jargon chinook", es: "jerga chinuk", ar: "الشينوك جارجون" },
    "cho": { en: "Choctaw", fr: "choctaw", es: "choctaw", ar: "الشوكتو" },
    "chp": { en: "Chipewyan", fr: "chipewyan", es: "chipewyan", ar: "الشيباوايان" },
    "chr": { en: "Cherokee", fr: "cherokee", es: "cheroqui", ar: "الشيروكي" },
    "chu": { en: "Church Slavic", fr: "slavon d’église", es: "eslavo eclesiástico", ar: "سلافية كنسية" },
    "chv": { en: "Chuvash", fr: "tchouvache", es: "chuvasio", ar: "التشوفاشي" },
    "chy": { en: "Cheyenne", fr: "cheyenne", es: "cheyene", ar: "الشايان" },
    "cop": { en: "Coptic", fr: "copte", es: "copto", ar: "القبطية" },
    "cor": { en: "Cornish", fr: "cornique", es: "córnico", ar: "الكورنية" },
    "cos": { en: "Corsican", fr: "corse", es: "corso", ar: "الكورسيكية" },
    "cre": { en: "Cree", fr: "cree", es: "cree", ar: "الكرى" },
    "crh": { en: "Crimean Tatar", fr: "tatar de Crimée", es: "tártaro de Crimea", ar: "لغة تتار القرم" },
    "csb": { en: "Kashubian", fr: "kachoube", es: "casubio", ar: "الكاشبايان" },
    "cym": { en: "Welsh", fr: "gallois", es: "galés", ar: "الويلزية" },
    "dak": { en: "Dakota", fr: "dakota", es: "dakota", ar: "الداكوتا" },
    "dan": { en: "Danish", fr: "danois", es: "danés", ar: "الدانمركية" },
    "dar": { en: "Dargwa", fr: "dargwa", es: "dargva", ar: "الدارجوا" },
    "del": { en: "Delaware", fr: "delaware", es: "delaware", ar: "الديلوير" },
    "den": { en: "Slave", fr: "esclave", es: "slave", ar: "السلافية" },
    "deu": { en: "German", fr: "allemand", es: "alemán", ar: "الألمانية" },
    "dgr": { en: "Dogrib", fr: "dogrib", es: "dogrib", ar: "الدوجريب" },
    "din": { en: "Dinka", fr: "dinka", es: "dinka", ar: "الدنكا" },
    "div": { en: "Divehi", fr: "maldivien", es: "divehi", ar: "المالديفية" },
    "doi": { en: "Dogri", fr: "dogri", es: "dogri", ar: "الدوجرية" },
    "dsb": { en: "Lower Sorbian", fr: "bas-sorabe", es: "bajo sorbio", ar: "صوربيا السفلى" },
    "dua": { en: "Duala", fr: "douala", es: "duala", ar: "الديولا" },
    "dum": { en: "Middle Dutch", fr: "moyen néerlandais", es: "neerlandés medio", ar: "الهولندية الوسطى" },
    "dyu": { en: "Dyula", fr: "dioula", es: "diula", ar: "الدايلا" },
    "dzo": { en: "Dzongkha", fr: "dzongkha", es: "dzongkha", ar: "دزونكا" },
    "efi": { en: "Efik", fr: "éfik", es: "efik", ar: "الإفيك" },
    "egy": { en: "Ancient Egyptian", fr: "égyptien ancien", es: "egipcio antiguo", ar: "المصرية القديمة" },
    "eka": { en: "Ekajuk", fr: "ékadjouk", es: "ekajuk", ar: "الإكاجك" },
    "ell": { en: "Greek", fr: "grec", es: "griego", ar: "اليونانية" },
    "elx": { en: "Elamite", fr: "élamite", es: "elamita", ar: "الإمايت" },
    "eng": { en: "English", fr: "anglais", es: "inglés", ar: "الإنجليزية" },
    "enm": { en: "Middle English", fr: "moyen anglais", es: "inglés medio", ar: "الإنجليزية الوسطى" },
    "epo": { en: "Esperanto", fr: "espéranto", es: "esperanto", ar: "الإسبرانتو" },
    "est": { en: "Estonian", fr: "estonien", es: "estonio", ar: "الإستونية" },
    "eus": { en: "Basque", fr: "basque", es: "euskera", ar: "الباسكية" },
    "ewe": { en: "Ewe", fr: "éwé", es: "ewé", ar: "الإيوي" },
    "ewo": { en: "Ewondo", fr: "éwondo", es: "ewondo", ar: "الإيوندو" },
    "fan": { en: "Fang", fr: "fang", es: "fang", ar: "الفانج" },
    "fao": { en: "Faroese", fr: "féroïen", es: "feroés", ar: "الفاروية" },
    "fas": { en: "Persian", fr: "persan", es: "persa", ar: "الفارسية" },
    "fat": { en: "Fanti", fr: "fanti", es: "fanti", ar: "الفانتي" },
    "fij": { en: "Fijian", fr: "fidjien", es: "fiyiano", ar: "الفيجية" },
    "fil": { en: "Filipino", fr: "filipino", es: "filipino", ar: "الفلبينية" },
    "fin": { en: "Finnish", fr: "finnois", es: "finés", ar: "الفنلندية" },
    "fon": { en: "Fon", fr: "fon", es: "fon", ar: "الفون" },
    "fra": { en: "French", fr: "français", es: "francés", ar: "الفرنسية" },
    "frm": { en: "Middle French", fr: "moyen français", es: "francés medio", ar: "الفرنسية الوسطى" },
    "fro": { en: "Old French", fr: "ancien français", es: "francés antiguo", ar: "الفرنسية القديمة" },
    "frr": { en: "Northern Frisian", fr: "frison septentrional", es: "frisón septentrional", ar: "الفريزينية الشمالية" },
    "frs": { en: "Eastern Frisian", fr: "frison oriental", es: "frisón oriental", ar: "الفريزينية الشرقية" },
    "fry": { en: "Western Frisian", fr: "frison occidental", es: "frisón occidental", ar: "الفريزيان" },
    "ful": { en: "Fula", fr: "peul", es: "fula", ar: "الفولانية" },
    "fur": { en: "Friulian", fr: "frioulan", es: "friulano", ar: "الفريلايان" },
    "gaa": { en: "Ga", fr: "ga", es: "ga", ar: "الجا" },
    "gay": { en: "Gayo", fr: "gayo", es: "gayo", ar: "الجايو" },
    "gba": { en: "Gbaya", fr: "gbaya", es: "gbaya", ar: "الجبيا" },
    "gez": { en: "Geez", fr: "guèze", es: "geez", ar: "الجعزية" },
    "gil": { en: "Gilbertese", fr: "gilbertin", es: "gilbertés", ar: "لغة أهل جبل طارق" },
    "gla": { en: "Scottish Gaelic", fr: "gaélique écossais", es: "gaélico escocés", ar: "الغيلية الأسكتلندية" },
    "gle": { en: "Irish", fr: "irlandais", es: "irlandés", ar: "الأيرلندية" },
    "glg": { en: "Galician", fr: "galicien", es: "gallego", ar: "الجاليكية" },
    "glv": { en: "Manx", fr: "mannois", es: "manés", ar: "المنكية" },
    "gmh": { en: "Middle High German", fr: "moyen haut-allemand", es: "alto alemán medio", ar: "الألمانية العليا الوسطى" },
    "goh": { en: "Old High German", fr: "ancien haut allemand", es: "alto alemán antiguo", ar: "الألمانية العليا القديمة" },
    "gon": { en: "Gondi", fr: "gondi", es: "gondi", ar: "الجندي" },
    "gor": { en: "Gorontalo", fr: "gorontalo", es: "gorontalo", ar: "الجورونتالو" },
    "got": { en: "Gothic", fr: "gotique", es: "gótico", ar: "القوطية" },
    "grb": { en: "Grebo", fr: "grebo", es: "grebo", ar: "الجريبو" },
    "grc": { en: "Ancient Greek", fr: "grec ancien", es: "griego antiguo", ar: "اليونانية القديمة" },
    "grn": { en: "Guarani", fr: "guarani", es: "guaraní", ar: "الغوارانية" },
    "gsw": { en: "Swiss German", fr: "suisse allemand", es: "alemán suizo", ar: "الألمانية السويسرية" },
    "guj": { en: "Gujarati", fr: "goudjarati", es: "guyaratí", ar: "الغوجاراتية" },
    "gwi": { en: "Gwichʼin", fr: "gwichʼin", es: "kutchin", ar: "غوتشن" },
    "hai": { en: "Haida", fr: "haïda", es: "haida", ar: "الهيدا" },
    "hat": { en: "Haitian Creole", fr: "créole haïtien", es: "criollo haitiano", ar: "الكريولية الهايتية" },
    "hau": { en: "Hausa", fr: "haoussa", es: "hausa", ar: "الهوسا" },
    "haw": { en: "Hawaiian", fr: "hawaïen", es: "hawaiano", ar: "لغة هاواي" },
    "heb": { en: "Hebrew", fr: "hébreu", es: "hebreo", ar: "العبرية" },
    "her": { en: "Herero", fr: "héréro", es: "herero", ar: "الهيريرو" },
    "hil": { en: "Hiligaynon", fr: "hiligaynon", es: "hiligaynon", ar: "الهيليجينون" },
    "hin": { en: "Hindi", fr: "hindi", es: "hindi", ar: "الهندية" },
    "hit": { en: "Hittite", fr: "hittite", es: "hitita", ar: "الحثية" },
    "hmn": { en: "Hmong", fr: "hmong", es: "hmong", ar: "الهمونجية" },
    "hmo": { en: "Hiri Motu", fr: "hiri motu", es: "hiri motu", ar: "الهيري موتو" },
    "hrv": { en: "Croatian", fr: "croate", es: "croata", ar: "الكرواتية" },
    "hsb": { en: "Upper Sorbian", fr: "haut-sorabe", es: "alto sorbio", ar: "الصوربية العليا" },
    "hun": { en: "Hungarian", fr: "hongrois", es: "húngaro", ar: "الهنغارية" },
    "hup": { en: "Hupa", fr: "hupa", es: "hupa", ar: "الهبا" },
    "hye": { en: "Armenian", fr: "arménien", es: "armenio", ar: "الأرمنية" },
    "iba": { en: "Iban", fr: "iban", es: "iban", ar: "الإيبان" },
    "ibo": { en: "Igbo", fr: "igbo", es: "igbo", ar: "الإيجبو" },
    "ido": { en: "Ido", fr: "ido", es: "ido", ar: "الإيدو" },
    "iii": { en: "Sichuan Yi", fr: "yi du Sichuan", es: "yi de Sichuán", ar: "السيتشيون يي" },
    "iku": { en: "Inuktitut", fr: "inuktitut", es: "inuktitut", ar: "الإينكتيتت" },
    "ile": { en: "Interlingue", fr: "interlingue", es: "interlingue", ar: "الإنترلينج" },
    "ilo": { en: "Iloko", fr: "ilocano", es: "ilocano", ar: "الإيلوكو" },
    "ina": { en: "Interlingua", fr: "interlingua", es: "interlingua", ar: "اللّغة الوسيطة" },
    "ind": { en: "Indonesian", fr: "indonésien", es: "indonesio", ar: "الإندونيسية" },
    "inh": { en: "Ingush", fr: "ingouche", es: "ingush", ar: "الإنجوشية" },
    "ipk": { en: "Inupiaq", fr: "inupiaq", es: "inupiaq", ar: "الإينبياك" },
    "isl": { en: "Icelandic", fr: "islandais", es: "islandés", ar: "الأيسلندية" },
    "ita": { en: "Italian", fr: "italien", es: "italiano", ar: "الإيطالية" },
    "jav": { en: "Javanese", fr: "javanais", es: "javanés", ar: "الجاوية" },
    "jbo": { en: "Lojban", fr: "lojban", es: "lojban", ar: "اللوجبان" },
    "jpn": { en: "Japanese", fr: "japonais", es: "japonés", ar: "اليابانية" },
    "jpr": { en: "Judeo-Persian", fr: "judéo-persan", es: "judeo-persa", ar: "الفارسية اليهودية" },
    "jrb": { en: "Judeo-Arabic", fr: "judéo-arabe", es: "judeo-árabe", ar: "العربية اليهودية" },
    "kaa": { en: "Kara-Kalpak", fr: "karakalpak", es: "karakalpako", ar: "الكارا-كالباك" },
    "kab": { en: "Kabyle", fr: "kabyle", es: "cabileño", ar: "القبيلية" },
    "kac": { en: "Kachin", fr: "kachin", es: "kachin", ar: "الكاتشين" },
    "kal": { en: "Kalaallisut", fr: "groenlandais", es: "groenlandés", ar: "الكالاليست" },
    "kam": { en: "Kamba", fr: "kamba", es: "kamba", ar: "الكامبا" },
    "kan": { en: "Kannada", fr: "kannada", es: "canarés", ar: "الكانادا" },
    "kas": { en: "Kashmiri", fr: "cachemiri", es: "cachemir", ar: "الكشميرية" },
    "kat": { en: "Georgian", fr: "géorgien", es: "georgiano", ar: "الجورجية" },
    "kau": { en: "Kanuri", fr: "kanouri", es: "kanuri", ar: "الكانوري" },
    "kaw": { en: "Kawi", fr: "kawi", es: "kawi", ar: "الكوي" },
    "kaz": { en: "Kazakh", fr: "kazakh", es: "kazajo", ar: "الكازاخستانية" },
    "kbd": { en: "Kabardian", fr: "kabarde", es: "kabardiano", ar: "الكاباردايان" },
    "kha": { en: "Khasi", fr: "khasi", es: "khasi", ar: "الكازية" },
    "khm": { en: "Khmer", fr: "khmer", es: "jemer", ar: "الخميرية" },
    "kho": { en: "Khotanese", fr: "khotanais", es: "kotanés", ar: "الخوتانيز" },
    "kik": { en: "Kikuyu", fr: "kikuyu", es: "kikuyu", ar: "الكيكيو" },
    "kin": { en: "Kinyarwanda", fr: "kinyarwanda", es: "kinyarwanda", ar: "الكينيارواندا" },
    "kir": { en: "Kyrgyz", fr: "kirghize", es: "kirguís", ar: "القيرغيزية" },
    "kmb": { en: "Kimbundu", fr: "kimboundou", es: "kimbundu", ar: "الكيمبندو" },
    "kok": { en: "Konkani", fr: "konkani", es: "konkaní", ar: "الكونكانية" },
    "kom": { en: "Komi", fr: "komi", es: "komi", ar: "الكومي" },
    "kon": { en: "Kongo", fr: "kikongo", es: "kongo", ar: "الكونغو" },
    "kor": { en: "Korean", fr: "coréen", es: "coreano", ar: "الكورية" },
    "kos": { en: "Kosraean", fr: "kosraéen", es: "kosraeano", ar: "الكوسراين" },
    "kpe": { en: "Kpelle", fr: "kpellé", es: "kpelle", ar: "الكبيل" },
    "krc": { en: "Karachay-Balkar", fr: "karatchaï balkar", es: "karachay-balkar", ar: "الكاراتشاي-بالكار" },
    "krl": { en: "Karelian", fr: "carélien", es: "carelio", ar: "الكاريلية" },
    "kru": { en: "Kurukh", fr: "kouroukh", es: "kurukh", ar: "الكوروخ" },
    "kua": { en: "Kuanyama", fr: "kuanyama", es: "kuanyama", ar: "كوانياما" },
    "kum": { en: "Kumyk", fr: "koumyk", es: "kumyk", ar: "القموقية" },
    "kur": { en: "Kurdish", fr: "kurde", es: "kurdo", ar: "الكردية" },
    "kut": { en: "Kutenai", fr: "kutenai", es: "kutenai", ar: "الكتيناي" },
    "lad": { en: "Ladino", fr: "ladino", es: "ladino", ar: "اللادينو" },
    "lah": { en: "Western Panjabi", fr: "lahnda", es: "lahnda", ar: "اللاهندا" },
    "lam": { en: "Lamba", fr: "lamba", es: "lamba", ar: "اللامبا" },
    "lao": { en: "Lao", fr: "lao", es: "lao", ar: "اللاوية" },
    "lat": { en: "Latin", fr: "latin", es: "latín", ar: "اللاتينية" },
    "lav": { en: "Latvian", fr: "letton", es: "letón", ar: "اللاتفية" },
    "lez": { en: "Lezghian", fr: "lezghien", es: "lezgiano", ar: "الليزجية" },
    "lim": { en: "Limburgish", fr: "limbourgeois", es: "limburgués", ar: "الليمبورغية" },
    "lin": { en: "Lingala", fr: "lingala", es: "lingala", ar: "اللينجالا" },
    "lit": { en: "Lithuanian", fr: "lituanien", es: "lituano", ar: "الليتوانية" },
    "lol": { en: "Mongo", fr: "mongo", es: "mongo", ar: "منغولى" },
    "loz": { en: "Lozi", fr: "lozi", es: "lozi", ar: "اللوزي" },
    "ltz": { en: "Luxembourgish", fr: "luxembourgeois", es: "luxemburgués", ar: "اللكسمبورغية" },
    "lua": { en: "Luba-Lulua", fr: "luba-kasaï (ciluba)", es: "luba-lulua", ar: "اللبا-لؤلؤ" },
    "lub": { en: "Luba-Katanga", fr: "luba-katanga (kiluba)", es: "luba-katanga", ar: "اللوبا كاتانغا" },
    "lug": { en: "Ganda", fr: "ganda", es: "ganda", ar: "الغاندا" },
    "lui": { en: "Luiseno", fr: "luiseño", es: "luiseño", ar: "اللوسينو" },
    "lun": { en: "Lunda", fr: "lunda", es: "lunda", ar: "اللوندا" },
    "luo": { en: "Luo", fr: "Luo", es: "Luo", ar: "اللو" },
    "lus": { en: "Mizo", fr: "lushaï", es: "mizo", ar: "الميزو" },
    "mad": { en: "Madurese", fr: "madurais", es: "madurés", ar: "المادريز" },
    "mag": { en: "Magahi", fr: "magahi", es: "magahi", ar: "الماجا" },
    "mah": { en: "Marshallese", fr: "marshallais", es: "marshalés", ar: "المارشالية" },
    "mai": { en: "Maithili", fr: "maïthili", es: "maithili", ar: "المايثيلي" },
    "mak": { en: "Makasar", fr: "makassar", es: "macasar", ar: "الماكاسار" },
    "mal": { en: "Malayalam", fr: "malayalam", es: "malayálam", ar: "المالايالامية" },
    "man": { en: "Mandingo", fr: "mandingue", es: "mandingo", ar: "الماندينغ" },
    "mar": { en: "Marathi", fr: "marathi", es: "maratí", ar: "الماراثية" },
    "mas": { en: "Masai", fr: "maasaï", es: "masái", ar: "الماساي" },
    "mdf": { en: "Moksha", fr: "mokcha", es: "moksha", ar: "الموكشا" },
    "mdr": { en: "Mandar", fr: "mandar", es: "mandar", ar: "الماندار" },
    "men": { en: "Mende", fr: "mendé", es: "mende", ar: "الميند" },
    "mga": { en: "Middle Irish", fr: "moyen irlandais", es: "irlandés medio", ar: "الأيرلندية الوسطى" },
    "mic": { en: "Mi'kmaw", fr: "micmac", es: "micmac", ar: "الميكماكيونية" },
    "min": { en: "Minangkabau", fr: "minangkabau", es: "minangkabau", ar: "المينانجكاباو" },
    "mkd": { en: "Macedonian", fr: "macédonien", es: "macedonio", ar: "المقدونية" },
    "mlg": { en: "Malagasy", fr: "malgache", es: "malgache", ar: "الملغاشي" },
    "mlt": { en: "Maltese", fr: "maltais", es: "maltés", ar: "المالطية" },
    "mnc": { en: "Manchu", fr: "mandchou", es: "manchú", ar: "المانشو" },
    "mni": { en: "Manipuri", fr: "manipuri", es: "manipurí", ar: "المانيبورية" },
    "moh": { en: "Mohawk", fr: "mohawk", es: "mohawk", ar: "الموهوك" },
    "mon": { en: "Mongolian", fr: "mongol", es: "mongol", ar: "المنغولية" },
    "mos": { en: "Mossi", fr: "moré", es: "mossi", ar: "الموسي" },
    "mri": { en: "Māori", fr: "maori", es: "maorí", ar: "الماورية" },
    "msa": { en: "Malay", fr: "malais", es: "malayo", ar: "الماليزية" },
    "mul": { en: "Multiple languages", fr: "multilingue", es: "varios idiomas", ar: "لغات متعددة" },
    "mus": { en: "Muscogee", fr: "creek", es: "creek", ar: "الكريك" },
    "mwl": { en: "Mirandese", fr: "mirandais", es: "mirandés", ar: "الميرانديز" },
    "mwr": { en: "Marwari", fr: "marwarî", es: "marwari", ar: "الماروارية" },
    "mya": { en: "Burmese", fr: "birman", es: "birmano", ar: "البورمية" },
    "myv": { en: "Erzya", fr: "erzya", es: "erzya", ar: "الأرزية" },
    "nap": { en: "Neapolitan", fr: "napolitain", es: "napolitano", ar: "النابولية" },
    "nau": { en: "Nauru", fr: "nauruan", es: "nauruano", ar: "النورو" },
    "nav": { en: "Navajo", fr: "navajo", es: "navajo", ar: "النافاجو" },
    "nbl": { en: "South Ndebele", fr: "ndébélé du Sud", es: "ndebele meridional", ar: "النديبيل الجنوبي" },
    "nde": { en: "North Ndebele", fr: "ndébélé du Nord", es: "ndebele septentrional", ar: "النديبيل الشمالية" },
    "ndo": { en: "Ndonga", fr: "ndonga", es: "ndonga", ar: "الندونجا" },
    "nds": { en: "Low German", fr: "bas-allemand", es: "bajo alemán", ar: "الألمانية السفلى" },
    "nep": { en: "Nepali", fr: "népalais", es: "nepalí", ar: "النيبالية" },
    "new": { en: "Newari", fr: "newari", es: "nevarí", ar: "النوارية" },
    "nia": { en: "Nias", fr: "niha", es: "nias", ar: "النياس" },
    "niu": { en: "Niuean", fr: "niuéen", es: "niueano", ar: "النيوي" },
    "nld": { en: "Dutch", fr: "néerlandais", es: "neerlandés", ar: "الهولندية" },
    "nno": { en: "Norwegian Nynorsk", fr: "norvégien nynorsk", es: "noruego nynorsk", ar: "النرويجية نينورسك" },
    "nob": { en: "Norwegian Bokmål", fr: "norvégien bokmål", es: "noruego bokmal", ar: "النرويجية بوكمال" },
    "nog": { en: "Nogai", fr: "nogaï", es: "nogai", ar: "النوجاي" },
    "non": { en: "Old Norse", fr: "vieux norrois", es: "nórdico antiguo", ar: "النورس القديم" },
    "nor": { en: "Norwegian", fr: "norvégien", es: "noruego", ar: "النرويجية" },
    "nqo": { en: "N’Ko", fr: "n’ko", es: "n’ko", ar: "أنكو" },
    "nso": { en: "Northern Sotho", fr: "sotho du Nord", es: "sotho septentrional", ar: "السوتو الشمالية" },
    "nwc": { en: "Classical Newari", fr: "newarî classique", es: "newari clásico", ar: "النوارية التقليدية" },
    "nya": { en: "Nyanja", fr: "chewa", es: "nyanja", ar: "النيانجا" },
    "nym": { en: "Nyamwezi", fr: "nyamwezi", es: "nyamwezi", ar: "النيامويزي" },
    "nyn": { en: "Nyankole", fr: "nyankolé", es: "nyankole", ar: "النيانكول" },
    "nyo": { en: "Nyoro", fr: "nyoro", es: "nyoro", ar: "النيورو" },
    "nzi": { en: "Nzima", fr: "nzema", es: "nzima", ar: "النزيما" },
    "oci": { en: "Occitan", fr: "occitan", es: "occitano", ar: "الأوكسيتانية" },
    "oji": { en: "Ojibwa", fr: "ojibwa", es: "ojibwa", ar: "الأوجيبوا" },
    "ori": { en: "Odia", fr: "odia", es: "oriya", ar: "الأورية" },
    "orm": { en: "Oromo", fr: "oromo", es: "oromo", ar: "الأورومية" },
    "osa": { en: "Osage", fr: "osage", es: "osage", ar: "الأوساج" },
    "oss": { en: "Ossetic", fr: "ossète", es: "osético", ar: "الأوسيتيك" },
    "ota": { en: "Ottoman Turkish", fr: "turc ottoman", es: "turco otomano", ar: "التركية العثمانية" },
    "pag": { en: "Pangasinan", fr: "pangasinan", es: "pangasinán", ar: "البانجاسينان" },
    "pal": { en: "Pahlavi", fr: "pahlavi", es: "pahlavi", ar: "البهلوية" },
    "pam": { en: "Pampanga", fr: "pampangan", es: "pampanga", ar: "البامبانجا" },
    "pan": { en: "Punjabi", fr: "pendjabi", es: "punyabí", ar: "البنجابية" },
    "pap": { en: "Papiamento", fr: "papiamento", es: "papiamento", ar: "البابيامينتو" },
    "pau": { en: "Palauan", fr: "palau", es: "palauano", ar: "البالوان" },
    "peo": { en: "Old Persian", fr: "persan ancien", es: "persa antiguo", ar: "الفارسية القديمة" },
    "phn": { en: "Phoenician", fr: "phénicien", es: "fenicio", ar: "الفينيقية" },
    "pli": { en: "Pali", fr: "pali", es: "pali", ar: "البالية" },
    "pol": { en: "Polish", fr: "polonais", es: "polaco", ar: "البولندية" },
    "pon": { en: "Pohnpeian", fr: "pohnpei", es: "pohnpeiano", ar: "البوهنبيايان" },
    "por": { en: "Portuguese", fr: "portugais", es: "portugués", ar: "البرتغالية" },
    "pro": { en: "Old Provençal", fr: "provençal ancien", es: "provenzal antiguo", ar: "البروفانسية القديمة" },
    "pus": { en: "Pashto", fr: "pachto", es: "pastún", ar: "البشتو" },
    "que": { en: "Quechua", fr: "quechua", es: "quechua", ar: "كيشوا" },
    "raj": { en: "Rajasthani", fr: "rajasthani", es: "rajasthani", ar: "الراجاسثانية" },
    "rap": { en: "Rapanui", fr: "rapanui", es: "rapanui", ar: "الراباني" },
    "rar": { en: "Rarotongan", fr: "rarotongien", es: "rarotongano", ar: "الراروتونجاني" },
    "roh": { en: "Romansh", fr: "romanche", es: "romanche", ar: "الرومانشية" },
    "rom": { en: "Romany", fr: "romani", es: "romaní", ar: "الغجرية" },
    "ron": { en: "Romanian", fr: "roumain", es: "rumano", ar: "الرومانية" },
    "run": { en: "Rundi", fr: "roundi", es: "kirundi", ar: "الرندي" },
    "rup": { en: "Aromanian", fr: "aroumain", es: "arrumano", ar: "الأرومانيان" },
    "rus": { en: "Russian", fr: "russe", es: "ruso", ar: "الروسية" },
    "sad": { en: "Sandawe", fr: "sandawe", es: "sandawe", ar: "السانداوي" },
    "sag": { en: "Sango", fr: "sango", es: "sango", ar: "السانجو" },
    "sah": { en: "Yakut", fr: "iakoute", es: "sakha", ar: "الساخيّة" },
    "sam": { en: "Samaritan Aramaic", fr: "araméen samaritain", es: "arameo samaritano", ar: "الآرامية السامرية" },
    "san": { en: "Sanskrit", fr: "sanskrit", es: "sánscrito", ar: "السنسكريتية" },
    "sas": { en: "Sasak", fr: "sasak", es: "sasak", ar: "الساساك" },
    "sat": { en: "Santali", fr: "santali", es: "santali", ar: "السانتالية" },
    "scn": { en: "Sicilian", fr: "sicilien", es: "siciliano", ar: "الصقلية" },
    "sco": { en: "Scots", fr: "écossais", es: "escocés", ar: "الأسكتلندية" },
    "sel": { en: "Selkup", fr: "selkoupe", es: "selkup", ar: "السيلكب" },
    "sga": { en: "Old Irish", fr: "ancien irlandais", es: "irlandés antiguo", ar: "الأيرلندية القديمة" },
    "shn": { en: "Shan", fr: "shan", es: "shan", ar: "الشان" },
    "sid": { en: "Sidamo", fr: "sidamo", es: "sidamo", ar: "السيدامو" },
    "sin": { en: "Sinhala", fr: "cingalais", es: "cingalés", ar: "السنهالية" },
    "slk": { en: "Slovak", fr: "slovaque", es: "eslovaco", ar: "السلوفاكية" },
    "slv": { en: "Slovenian", fr: "slovène", es: "esloveno", ar: "السلوفانية" },
    "sma": { en: "Southern Sami", fr: "same du Sud", es: "sami meridional", ar: "السامي الجنوبي" },
    "sme": { en: "Northern Sami", fr: "same du Nord", es: "sami septentrional", ar: "سامي الشمالية" },
    "smj": { en: "Lule Sami", fr: "same de Lule", es: "sami lule", ar: "اللول سامي" },
    "smn": { en: "Inari Sami", fr: "same d’Inari", es: "sami inari", ar: "الإيناري سامي" },
    "smo": { en: "Samoan", fr: "samoan", es: "samoano", ar: "الساموائية" },
    "sms": { en: "Skolt Sami", fr: "same skolt", es: "sami skolt", ar: "السكولت سامي" },
    "sna": { en: "Shona", fr: "shona", es: "shona", ar: "الشونا" },
    "snd": { en: "Sindhi", fr: "sindhi", es: "sindi", ar: "السندية" },
    "snk": { en: "Soninke", fr: "soninké", es: "soninké", ar: "السونينك" },
    "sog": { en: "Sogdien", fr: "sogdien", es: "sogdiano", ar: "السوجدين" },
    "som": { en: "Somali", fr: "somali", es: "somalí", ar: "الصومالية" },
    "sot": { en: "Southern Sotho", fr: "sotho du Sud", es: "sotho meridional", ar: "السوتو الجنوبية" },
    "spa": { en: "Spanish", fr: "espagnol", es: "español", ar: "الإسبانية" },
    "sqi": { en: "Albanian", fr: "albanais", es: "albanés", ar: "الألبانية" },
    "srd": { en: "Sardinian", fr: "sarde", es: "sardo", ar: "السردينية" },
    "srn": { en: "Sranan Tongo", fr: "sranan tongo", es: "sranan tongo", ar: "السرانان تونجو" },
    "srp": { en: "Serbian", fr: "serbe", es: "serbio", ar: "الصربية" },
    "srr": { en: "Serer", fr: "sérère", es: "serer", ar: "السرر" },
    "ssw": { en: "Swati", fr: "swati", es: "suazi", ar: "السواتي" },
    "suk": { en: "Sukuma", fr: "soukouma", es: "sukuma", ar: "السوكوما" },
    "sun": { en: "Sundanese", fr: "soundanais", es: "sundanés", ar: "السوندانية" },
    "sus": { en: "Susu", fr: "soussou", es: "susu", ar: "السوسو" },
    "sux": { en: "Sumerian", fr: "sumérien", es: "sumerio", ar: "السومارية" },
    "swa": { en: "Swahili", fr: "swahili", es: "suajili", ar: "السواحلية" },
    "swe": { en: "Swedish", fr: "suédois", es: "sueco", ar: "السويدية" },
    "syc": { en: "Classical Syriac", fr: "syriaque classique", es: "siríaco clásico", ar: "سريانية تقليدية" },
    "syr": { en: "Syriac", fr: "syriaque", es: "siriaco", ar: "السريانية" },
    "tah": { en: "Tahitian", fr: "tahitien", es: "tahitiano", ar: "التاهيتية" },
    "tam": { en: "Tamil", fr: "tamoul", es: "tamil", ar: "التاميلية" },
    "tat": { en: "Tatar", fr: "tatar", es: "tártaro", ar: "التترية" },
    "tel": { en: "Telugu", fr: "télougou", es: "telugu", ar: "التيلوغوية" },
    "tem": { en: "Timne", fr: "timné", es: "temne", ar: "التيمن" },
    "ter": { en: "Tereno", fr: "tereno", es: "tereno", ar: "التيرينو" },
    "tet": { en: "Tetum", fr: "tétoum", es: "tetún", ar: "التيتم" },
    "tgk": { en: "Tajik", fr: "tadjik", es: "tayiko", ar: "الطاجيكية" },
    "tgl": { en: "Tagalog", fr: "tagalog", es: "tagalo", ar: "التاغالوغية" },
    "tha": { en: "Thai", fr: "thaï", es: "tailandés", ar: "التايلاندية" },
    "tig": { en: "Tigre", fr: "tigré", es: "tigré", ar: "التيغرية" },
    "tir": { en: "Tigrinya", fr: "tigrigna", es: "tigriña", ar: "التغرينية" },
    "tiv": { en: "Tiv", fr: "tiv", es: "tiv", ar: "التيف" },
    "tkl": { en: "Tokelau", fr: "tokelau", es: "tokelauano", ar: "التوكيلاو" },
    "tlh": { en: "Klingon", fr: "klingon", es: "klingon", ar: "الكلينجون" },
    "tli": { en: "Tlingit", fr: "tlingit", es: "tlingit", ar: "التلينغيتية" },
    "tmh": { en: "Tamashek", fr: "tamacheq", es: "tamashek", ar: "التاماشيك" },
    "tog": { en: "Nyasa Tonga", fr: "tonga nyasa", es: "tonga del Nyasa", ar: "تونجا - نياسا" },
    "ton": { en: "Tongan", fr: "tongien", es: "tongano", ar: "التونغية" },
    "tpi": { en: "Tok Pisin", fr: "tok pisin", es: "tok pisin", ar: "التوك بيسين" },
    "tsi": { en: "Tsimshian", fr: "tsimshian", es: "tsimshiano", ar: "التسيمشيان" },
    "tsn": { en: "Tswana", fr: "tswana", es: "setsuana", ar: "التسوانية" },
    "tso": { en: "Tsonga", fr: "tsonga", es: "tsonga", ar: "السونجا" },
    "tuk": { en: "Turkmen", fr: "turkmène", es: "turcomano", ar: "التركمانية" },
    "tum": { en: "Tumbuka", fr: "tumbuka", es: "tumbuka", ar: "التامبوكا" },
    "tur": { en: "Turkish", fr: "turc", es: "turco", ar: "التركية" },
    "tvl": { en: "Tuvalu", fr: "tuvalu", es: "tuvaluano", ar: "التوفالو" },
    "twi": { en: "Twi", fr: "twi", es: "twi", ar: "التوي" },
    "tyv": { en: "Tuvinian", fr: "touvain", es: "tuviniano", ar: "التوفية" },
    "udm": { en: "Udmurt", fr: "oudmourte", es: "udmurt", ar: "الأدمرت" },
    "uga": { en: "Ugaritic", fr: "ougaritique", es: "ugarítico", ar: "اليجاريتيك" },
    "uig": { en: "Uyghur", fr: "ouïghour", es: "uigur", ar: "الأويغورية" },
    "ukr": { en: "Ukrainian", fr: "ukrainien", es: "ucraniano", ar: "الأوكرانية" },
    "umb": { en: "Umbundu", fr: "umbundu", es: "umbundu", ar: "الأمبندو" },
    "urd": { en: "Urdu", fr: "ourdou", es: "urdu", ar: "الأوردية" },
    "uzb": { en: "Uzbek", fr: "ouzbek", es: "uzbeko", ar: "الأوزبكية" },
    "vai": { en: "Vai", fr: "vaï", es: "Vai", ar: "الفاي" },
    "ven": { en: "Venda", fr: "venda", es: "venda", ar: "الفيندا" },
    "vie": { en: "Vietnamese", fr: "vietnamien", es: "vietnamita", ar: "الفيتنامية" },
    "vol": { en: "Volapük", fr: "volapük", es: "volapük", ar: "لغة الفولابوك" },
    "vot": { en: "Votic", fr: "vote", es: "vótico", ar: "الفوتيك" },
    "wal": { en: "Wolaytta", fr: "walamo", es: "wolayta", ar: "الولاياتا" },
    "war": { en: "Waray", fr: "waray", es: "waray", ar: "الواراي" },
    "was": { en: "Washo", fr: "washo", es: "washo", ar: "الواشو" },
    "wln": { en: "Walloon", fr: "wallon", es: "valón", ar: "الولونية" },
    "wol": { en: "Wolof", fr: "wolof", es: "wólof", ar: "الولوفية" },
    "xal": { en: "Kalmyk", fr: "kalmouk", es: "kalmyk", ar: "الكالميك" },
    "xho": { en: "Xhosa", fr: "xhosa", es: "xhosa", ar: "الخوسا" },
    "yao": { en: "Yao", fr: "yao", es: "yao", ar: "الياو" },
    "yap": { en: "Yapese", fr: "yapois", es: "yapés", ar: "اليابيز" },
    "yid": { en: "Yiddish", fr: "yiddish", es: "yidis", ar: "اليديشية" },
    "yor": { en: "Yoruba", fr: "yoruba", es: "yoruba", ar: "اليوروبا" },
    "zap": { en: "Zapotec", fr: "zapotèque", es: "zapoteco", ar: "الزابوتيك" },
    "zbl": { en: "Blissymbols", fr: "symboles Bliss", es: "símbolos Bliss", ar: "رموز المعايير الأساسية" },
    "zen": { en: "Zenaga", fr: "zenaga", es: "zenaga", ar: "الزيناجا" },
    "zgh": { en: "Standard Moroccan Tamazight", fr: "amazighe standard marocain", es: "tamazight estándar marroquí", ar: "التمازيغية المغربية القياسية" },
    "zha": { en: "Zhuang", fr: "zhuang", es: "zhuang", ar: "الزهيونج" },
    "zho": { en: "Chinese", fr: "chinois", es: "chino", ar: "الصينية" },
    "zul": { en: "Zulu", fr: "zoulou", es: "zulú", ar: "الزولو" },
    "zun": { en: "Zuni", fr: "zuñi", es: "zuñi", ar: "الزونية" },
    "zza": { en: "Zaza", fr: "zazaki", es: "zazaki", ar: "زازا" },
  },
  "case-status": {
    "Active": { en: "Active", fr: "Actif", es: "Activo", ar: "حالة قائمة" },
    "FollowUp": { en: "In follow-up", fr: "En suivi", es: "En seguimiento", ar: "قيد المتابعة" },
    "Closed": { en: "Closed", fr: "Clos", es: "Cerrado", ar: "مغلقة" },
    "ClosedReferred": { en: "Closed after referral", fr: "Clos après orientation", es: "Cerrado tras derivación", ar: "مغلقة بعد الإحالة" },
  },
  "source-type": {
    "Hotline": { en: "Hotline", fr: "Ligne d'assistance", es: "Línea de ayuda", ar: "خط المساعدة" },
    "CaseManagement": { en: "Case management", fr: "Gestion des cas", es: "Gestión de casos", ar: "إدارة الحالات" },
    "Screening": { en: "Screening", fr: "Entretien de repérage", es: "Entrevista de detección", ar: "الفحص والكشف المبكر" },
    "Outreach": { en: "Outreach", fr: "Travail de proximité", es: "Trabajo de proximidad", ar: "العمل الميداني" },
    "ReferralMechanism": { en: "National referral mechanism", fr: "Mécanisme national d'orientation", es: "Mecanismo nacional de derivación", ar: "آلية الإحالة الوطنية" },
    "CriminalJustice": { en: "Police or court", fr: "Police ou justice", es: "Policía o justicia", ar: "الشرطة أو القضاء" },
    "Other": { en: "Another kind of source", fr: "Autre type de source", es: "Otro tipo de fuente", ar: "مصدر من نوع آخر" },
  },
  "person-gender": {
    "Feminine": { en: "Woman or girl", fr: "Femme ou fille", es: "Mujer o niña", ar: "امرأة أو فتاة" },
    "Masculine": { en: "Man or boy", fr: "Homme ou garçon", es: "Hombre o niño", ar: "رجل أو فتى" },
    "TransgenderFeminine": { en: "Transgender woman or girl", fr: "Femme ou fille transgenre", es: "Mujer o niña transgénero", ar: "امرأة أو فتاة مغايرة الهوية الجنسانية" },
    "TransgenderMasculine": { en: "Transgender man or boy", fr: "Homme ou garçon transgenre", es: "Hombre o niño transgénero", ar: "رجل أو فتى مغاير الهوية الجنسانية" },
    "NonConforming": { en: "Gender non-conforming", fr: "Personne de genre non conforme", es: "Persona de género no conforme", ar: "شخص غير ممتثل للمعايير الجنسانية" },
    "NonSpecifiedUnknown": { en: "Not specified or unknown (old)", fr: "Non précisé ou inconnu (ancien)", es: "No especificado o desconocido (antiguo)", ar: "غير محدد أو غير معروف، رمز قديم" },
  },
  "marital-status": {
    "Single": { en: "Single", fr: "Célibataire", es: "Sin pareja registrada", ar: "غير متزوج" },
    "Married": { en: "Married", fr: "Marié ou mariée", es: "En matrimonio", ar: "متزوج" },
    "Widowed": { en: "Widowed", fr: "Veuf ou veuve", es: "En viudez", ar: "أرمل" },
    "Divorced": { en: "Divorced", fr: "Divorcé ou divorcée", es: "En divorcio", ar: "مطلق" },
    "Separated": { en: "Separated", fr: "Séparé ou séparée", es: "En separación", ar: "منفصل" },
    "RegisteredPartnership": { en: "Registered partnership", fr: "Partenariat enregistré", es: "Unión registrada", ar: "شراكة مسجلة" },
  },
  "education-level": {
    "NoEducation": { en: "No schooling completed", fr: "Aucune scolarité achevée", es: "Ninguna escolaridad completada", ar: "لم يُكمل أي تعليم" },
    "EarlyChildhoodEducation": { en: "Early childhood education", fr: "Éducation de la petite enfance", es: "Educación de la primera infancia", ar: "تعليم الطفولة المبكرة" },
    "PrimaryEducation": { en: "Primary school", fr: "Enseignement primaire", es: "Educación primaria", ar: "التعليم الابتدائي" },
    "LowerSecondaryEducation": { en: "Lower secondary school", fr: "Premier cycle du secondaire", es: "Secundaria baja", ar: "المرحلة الأولى من التعليم الثانوي" },
    "UpperSecondaryEducation": { en: "Upper secondary school", fr: "Second cycle du secondaire", es: "Secundaria alta", ar: "المرحلة الثانية من التعليم الثانوي" },
    "PostSecondaryNonTertiaryEducation": { en: "Post-secondary, not tertiary", fr: "Postsecondaire non supérieur", es: "Postsecundaria no terciaria", ar: "ما بعد الثانوي غير العالي" },
    "ShortCycleTertiaryEducation": { en: "Short-cycle tertiary", fr: "Supérieur de cycle court", es: "Terciaria de ciclo corto", ar: "التعليم العالي القصير" },
    "BachelorsOrEquivalentLevel": { en: "Bachelor's level", fr: "Niveau licence", es: "Grado o equivalente", ar: "مستوى الإجازة الجامعية" },
    "MastersOrEquivalentLevel": { en: "Master's level", fr: "Niveau master", es: "Maestría o equivalente", ar: "مستوى الماجستير" },
    "DoctoralOrEquivalentLevel": { en: "Doctoral level", fr: "Niveau doctorat", es: "Doctorado o equivalente", ar: "مستوى الدكتوراه" },
  },
  "trafficking-status": {
    "PossibleVictimOfTrafficking": { en: "Possible victim of trafficking", fr: "Victime possible de la traite", es: "Posible víctima de trata", ar: "ضحية محتملة للاتجار" },
    "ActualVictimOfTrafficking": { en: "Victim of trafficking", fr: "Victime de la traite", es: "Víctima de trata", ar: "ضحية للاتجار" },
    "NotAVictimOfTrafficking": { en: "Not a victim of trafficking", fr: "Non victime de la traite", es: "No es víctima de trata", ar: "ليس ضحية للاتجار" },
  },
  "identification-status": {
    "Possible": { en: "Possible victim", fr: "Victime possible", es: "Posible víctima", ar: "ضحية محتملة" },
    "Presumed": { en: "Presumed victim", fr: "Victime présumée", es: "Presunta víctima", ar: "ضحية مفترضة" },
    "Confirmed": { en: "Confirmed victim", fr: "Victime confirmée", es: "Víctima confirmada", ar: "ضحية مؤكدة" },
    "NotAVictim": { en: "Not a victim", fr: "Non victime", es: "No es víctima", ar: "ليس ضحية" },
  },
  "decision-maker": {
    "Police": { en: "Police", fr: "Services de police", es: "Policía", ar: "الشرطة" },
    "NGO": { en: "Non-governmental organisation", fr: "Organisation non gouvernementale", es: "Organización no gubernamental", ar: "منظمة غير حكومية" },
    "CourtOrProsecution": { en: "Court or prosecution", fr: "Tribunal ou parquet", es: "Tribunal o fiscalía", ar: "محكمة أو نيابة" },
    "NonPoliceGovernmentalOrganization": { en: "Government body other than the police", fr: "Organisme public autre que la police", es: "Organismo público distinto de la policía", ar: "جهة حكومية غير الشرطة" },
    "Other": { en: "Another organisation", fr: "Autre organisme", es: "Otra organización", ar: "جهة أخرى" },
  },
  "relationship-to-trafficker": {
    "Familial": { en: "Family", fr: "Famille", es: "Familia", ar: "صلة عائلية" },
    "Acquainted": { en: "Acquainted", fr: "Connaissance", es: "Se conocían", ar: "معرفة سابقة" },
    "Unacquainted": { en: "Not acquainted", fr: "Sans lien préalable", es: "No se conocían", ar: "لا معرفة سابقة" },
    "Unaquainted": { en: "Not acquainted (old spelling)", fr: "Sans lien préalable (ancienne graphie)", es: "No se conocían (grafía antigua)", ar: "لا معرفة سابقة، رمز قديم" },
  },
  "recruiter-relation": {
    "Familial": { en: "Family member", fr: "Membre de la famille", es: "Familiar", ar: "أحد أفراد الأسرة" },
    "Parent": { en: "Parent or guardian", fr: "Parent, tuteur ou tutrice", es: "Progenitor, tutor o tutora", ar: "أحد الوالدين أو الوصي" },
    "OtherRelative": { en: "Another relative", fr: "Autre membre de la parenté", es: "Otro pariente", ar: "قريب آخر" },
    "Acquainted": { en: "Someone the victim knew", fr: "Une personne connue de la victime", es: "Alguien a quien la víctima conocía", ar: "شخص يعرفه الضحية" },
    "IntimatePartner": { en: "Intimate partner", fr: "Partenaire intime", es: "Pareja", ar: "الشريك الحميم" },
    "Friend": { en: "Friend", fr: "Ami ou amie", es: "Amigo o amiga", ar: "صديق أو صديقة" },
    "Acquaintance": { en: "Acquaintance", fr: "Simple connaissance", es: "Conocido o conocida", ar: "أحد المعارف" },
    "Employer": { en: "Employer", fr: "Employeur ou employeuse", es: "Empleador o empleadora", ar: "صاحب عمل" },
    "RecruitmentAgency": { en: "Recruitment agency", fr: "Agence de recrutement", es: "Agencia de contratación", ar: "وكالة توظيف" },
    "Broker": { en: "Broker", fr: "Intermédiaire", es: "Intermediario o intermediaria", ar: "وسيط" },
    "PersonInAuthority": { en: "Person in authority", fr: "Personne ayant autorité", es: "Persona con autoridad", ar: "شخص ذو سلطة" },
    "OnlineContact": { en: "Online contact", fr: "Contact en ligne", es: "Contacto en línea", ar: "جهة اتصال عبر الإنترنت" },
    "Unacquainted": { en: "Stranger", fr: "Personne inconnue", es: "Persona desconocida", ar: "شخص غريب" },
    "Other": { en: "Someone else", fr: "Une autre personne", es: "Otra persona", ar: "شخص آخر" },
  },
  "method-of-recruitment": {
    "AtAPlaceOfBusiness": { en: "At a place of business", fr: "Dans un commerce ou une entreprise", es: "En un establecimiento comercial", ar: "في منشأة تجارية" },
    "AtAnEducationalInstitution": { en: "At a place of education", fr: "Dans un établissement d'enseignement", es: "En un centro educativo", ar: "في مؤسسة تعليمية" },
    "AtWork": { en: "At work", fr: "Au travail", es: "En el trabajo", ar: "في مكان العمل" },
    "ThroughOnlineSocialNetworks": { en: "Through online social networks", fr: "Par les réseaux sociaux en ligne", es: "Por redes sociales en línea", ar: "عبر شبكات التواصل الاجتماعي" },
    "ThroughAnOnlineAdvertisement": { en: "Through an online advertisement", fr: "Par une annonce en ligne", es: "Por un anuncio en línea", ar: "عبر إعلان على الإنترنت" },
    "ThroughATelevisionAdvert": { en: "Through a television advertisement", fr: "Par une annonce télévisée", es: "Por un anuncio de televisión", ar: "عبر إعلان تلفزيوني" },
    "ThroughANewspaperAdvert": { en: "Through a newspaper advertisement", fr: "Par une annonce dans un journal", es: "Por un anuncio de periódico", ar: "عبر إعلان في صحيفة" },
    "ThroughFamilyOrFamilyEvents": { en: "Through family or family events", fr: "Par la famille ou lors de fêtes de famille", es: "Por la familia o en reuniones familiares", ar: "عن طريق الأسرة أو مناسباتها" },
    "ThroughFriendsOrSocialEvents": { en: "Through friends or social events", fr: "Par des amis ou lors de sorties", es: "Por amistades o en actos sociales", ar: "عن طريق الأصدقاء أو المناسبات الاجتماعية" },
    "Other": { en: "Another way", fr: "Autre mode", es: "Otra vía", ar: "طريقة أخرى" },
  },
  "websites-and-apps": {
    "Facebook": { en: "Facebook", fr: "Facebook", es: "Facebook", ar: "فيسبوك" },
    "Instagram": { en: "Instagram", fr: "Instagram", es: "Instagram", ar: "إنستغرام" },
    "WhatsApp": { en: "WhatsApp", fr: "WhatsApp", es: "WhatsApp", ar: "واتساب" },
    "Telegram": { en: "Telegram", fr: "Telegram", es: "Telegram", ar: "تيليغرام" },
    "FacebookMessenger": { en: "Facebook Messenger", fr: "Facebook Messenger", es: "Facebook Messenger", ar: "فيسبوك ماسنجر" },
    "Viber": { en: "Viber", fr: "Viber", es: "Viber", ar: "فايبر" },
    "SnapChat": { en: "Snapchat", fr: "Snapchat", es: "Snapchat", ar: "سناب شات" },
    "Line": { en: "LINE", fr: "LINE", es: "LINE", ar: "لاين" },
    "4Sale": { en: "4Sale", fr: "4Sale", es: "4Sale", ar: "4 سيل" },
    "WeChat": { en: "WeChat", fr: "WeChat", es: "WeChat", ar: "وي تشات" },
    "QQ": { en: "QQ", fr: "QQ", es: "QQ", ar: "كيو كيو" },
    "QZone": { en: "Qzone", fr: "Qzone", es: "Qzone", ar: "كيو زون" },
    "TikTok": { en: "TikTok", fr: "TikTok", es: "TikTok", ar: "تيك توك" },
    "Twitter": { en: "X or Twitter", fr: "X ou Twitter", es: "X o Twitter", ar: "إكس أو تويتر" },
    "DatingApp": { en: "Dating site or app", fr: "Site ou application de rencontre", es: "Sitio o aplicación de citas", ar: "موقع مواعدة أو تطبيقها" },
    "JobSite": { en: "Job site", fr: "Site d'offres d'emploi", es: "Sitio de empleo", ar: "موقع للوظائف" },
    "GamingPlatform": { en: "Online game", fr: "Jeu en ligne", es: "Juego en línea", ar: "لعبة عبر الإنترنت" },
    "ClassifiedAds": { en: "Classified or escort advertisements", fr: "Petites annonces ou annonces d'escorte", es: "Anuncios clasificados o de compañía", ar: "إعلانات مبوبة أو إعلانات مرافقة" },
    "Other": { en: "Another website or app", fr: "Autre site ou application", es: "Otro sitio o aplicación", ar: "موقع أو تطبيق آخر" },
  },
  "means-of-control": {
    "Threats": { en: "Threats", fr: "Menaces", es: "Amenazas", ar: "التهديد" },
    "PhysicalThreats": { en: "Threats of violence", fr: "Menaces de violences", es: "Amenazas de violencia", ar: "التهديد بالعنف" },
    "ThreatsLawEnforcement": { en: "Threats to call the authorities", fr: "Menaces de dénonciation aux autorités", es: "Amenazas de denuncia ante las autoridades", ar: "التهديد بإبلاغ السلطات" },
    "ThreatensChildrenFamily": { en: "Threats to children or family", fr: "Menaces visant les enfants ou la famille", es: "Amenazas a los hijos o la familia", ar: "تهديد الأطفال أو الأسرة" },
    "ThreatensExposure": { en: "Threats to expose secrets or images", fr: "Menaces de divulgation de secrets ou d'images", es: "Amenazas de divulgar secretos o imágenes", ar: "التهديد بكشف أسرار أو صور" },
    "UsesChildren": { en: "Children used as leverage", fr: "Enfants utilisés comme moyen de pression", es: "Uso de hijas o hijos como medio de presión", ar: "استخدام الأطفال وسيلة للضغط" },
    "DebtBondage": { en: "Debt bondage", fr: "Servitude pour dettes", es: "Servidumbre por deudas", ar: "عبودية الدين" },
    "TakesEarnings": { en: "Earnings taken", fr: "Confiscation des revenus", es: "Confiscación de los ingresos", ar: "الاستيلاء على الدخل" },
    "RestrictsFinancialAccess": { en: "Kept from own money", fr: "Restriction de l'accès à son propre argent", es: "Restricción del acceso al propio dinero", ar: "تقييد التصرف في المال الشخصي" },
    "FalsePromises": { en: "False promises", fr: "Fausses promesses", es: "Promesas falsas", ar: "الوعود الكاذبة" },
    "PsychologicalAbuse": { en: "Psychological abuse", fr: "Violences psychologiques", es: "Violencia psicológica", ar: "الإيذاء النفسي" },
    "PhysicalAbuse": { en: "Physical abuse", fr: "Violences physiques", es: "Violencia física", ar: "الإيذاء الجسدي" },
    "SexualAbuse": { en: "Sexual abuse", fr: "Violences sexuelles", es: "Violencia sexual", ar: "الاعتداء الجنسي" },
    "PsychoactiveSubstance": { en: "Drugs or alcohol", fr: "Drogues ou alcool", es: "Drogas o alcohol", ar: "المخدرات أو الكحول" },
    "RestrictsMovement": { en: "Movement restricted", fr: "Restriction de la liberté de mouvement", es: "Restricción de la libertad de movimiento", ar: "تقييد حرية التنقل" },
    "Surveillance": { en: "Surveillance", fr: "Mise sous surveillance", es: "Vigilancia", ar: "المراقبة" },
    "RestrictsMedicalCare": { en: "Medical care denied", fr: "Privation de soins médicaux", es: "Privación de atención médica", ar: "الحرمان من الرعاية الطبية" },
    "ExcessiveWorkingHours": { en: "Excessive working hours", fr: "Horaires de travail excessifs", es: "Jornadas de trabajo excesivas", ar: "ساعات عمل مفرطة" },
    "WithholdsNecessities": { en: "Food or other necessities withheld", fr: "Privation de nourriture ou d'autres biens essentiels", es: "Privación de alimentos o de otros bienes básicos", ar: "الحرمان من الطعام أو غيره من الضروريات" },
    "WithholdsDocuments": { en: "Documents withheld", fr: "Confiscation de documents", es: "Retención de documentos", ar: "حجز الوثائق" },
    "Other": { en: "Another means of control", fr: "Autre moyen de contrôle", es: "Otro medio de control", ar: "وسيلة سيطرة أخرى" },
  },
  "type-of-exploitation": {
    "ForcedLabour": { en: "Forced labour", fr: "Travail forcé", es: "Trabajo forzoso", ar: "العمل القسري" },
    "SexualExploitation": { en: "Sexual exploitation", fr: "Exploitation sexuelle", es: "Explotación sexual", ar: "الاستغلال الجنسي" },
    "ChildLabour": { en: "Child labour", fr: "Travail des enfants", es: "Trabajo infantil", ar: "عمل الأطفال" },
    "ForcedMarriage": { en: "Forced marriage", fr: "Mariage forcé", es: "Matrimonio forzado", ar: "الزواج القسري" },
    "Slavery": { en: "Slavery or similar practices", fr: "Esclavage ou pratiques analogues", es: "Esclavitud o prácticas análogas", ar: "الرق أو الممارسات الشبيهة بالرق" },
    "Servitude": { en: "Servitude", fr: "Asservissement", es: "Servidumbre", ar: "الاستعباد" },
    "ForcedMilitaryByNonStateActors": { en: "Forced recruitment by armed groups", fr: "Enrôlement forcé par des groupes armés", es: "Reclutamiento forzado por grupos armados", ar: "التجنيد القسري على يد جماعات مسلحة" },
    "OrganRemoval": { en: "Removal of organs", fr: "Prélèvement d'organes", es: "Extracción de órganos", ar: "نزع الأعضاء" },
    "ForcedBegging": { en: "Forced begging", fr: "Mendicité forcée", es: "Mendicidad forzada", ar: "التسول القسري" },
    "ForcedCriminality": { en: "Forced criminality", fr: "Criminalité forcée", es: "Delincuencia forzada", ar: "الإجرام القسري" },
    "OnlineScam": { en: "Forced online scams", fr: "Escroqueries en ligne forcées", es: "Estafas en línea forzadas", ar: "الاحتيال القسري عبر الإنترنت" },
    "ForcedAdoption": { en: "Illegal adoption", fr: "Adoption illégale", es: "Adopción ilegal", ar: "التبني غير المشروع" },
    "Surrogacy": { en: "Forced surrogacy", fr: "Gestation pour autrui forcée", es: "Gestación subrogada forzada", ar: "تأجير الأرحام القسري" },
    "Other": { en: "Another form of exploitation", fr: "Autre forme d'exploitation", es: "Otra forma de explotación", ar: "شكل آخر من أشكال الاستغلال" },
  },
  "forced-labour-industry": {
    "A_AgricultureForestryAndFishing": { en: "Agriculture, forestry and fishing", fr: "Agriculture, sylviculture et pêche", es: "Agricultura, silvicultura y pesca", ar: "الزراعة والحراجة وصيد الأسماك" },
    "01": { en: "Crops and animals", fr: "Cultures et élevage", es: "Cultivos y ganado", ar: "المحاصيل والحيوانات" },
    "011": { en: "Annual crops", fr: "Cultures annuelles", es: "Cultivos anuales", ar: "المحاصيل الحولية" },
    "012": { en: "Perennial crops", fr: "Cultures permanentes", es: "Cultivos perennes", ar: "المحاصيل المعمرة" },
    "013": { en: "Plant propagation", fr: "Reproduction de plantes", es: "Propagación de plantas", ar: "إكثار النباتات" },
    "014": { en: "Animal farming", fr: "Élevage d'animaux", es: "Cría de animales", ar: "تربية الحيوانات" },
    "015": { en: "Mixed farming", fr: "Exploitation mixte", es: "Explotación mixta", ar: "الزراعة المختلطة" },
    "016": { en: "Farm support and post-harvest work", fr: "Services agricoles et après récolte", es: "Apoyo agrícola y poscosecha", ar: "الخدمات الزراعية وما بعد الحصاد" },
    "017": { en: "Hunting and trapping", fr: "Chasse et piégeage", es: "Caza y captura", ar: "الصيد البري والفخاخ" },
    "02": { en: "Forestry and logging", fr: "Sylviculture et coupe de bois", es: "Silvicultura y tala", ar: "الحراجة وقطع الأشجار" },
    "03": { en: "Fishing and aquaculture", fr: "Pêche et aquaculture", es: "Pesca y acuicultura", ar: "صيد الأسماك واستزراعها" },
    "0311": { en: "Marine fishing", fr: "Pêche en mer", es: "Pesca marítima", ar: "الصيد البحري" },
    "0312": { en: "Freshwater fishing", fr: "Pêche en eau douce", es: "Pesca de agua dulce", ar: "الصيد في المياه العذبة" },
    "0321": { en: "Marine aquaculture", fr: "Aquaculture marine", es: "Acuicultura marina", ar: "الاستزراع البحري" },
    "0322": { en: "Freshwater aquaculture", fr: "Aquaculture en eau douce", es: "Acuicultura de agua dulce", ar: "الاستزراع في المياه العذبة" },
    "B_MiningAndQuarrying": { en: "Mining and quarrying", fr: "Activités extractives", es: "Minas y canteras", ar: "التعدين واستغلال المحاجر" },
    "C_Manufacturing": { en: "Manufacturing", fr: "Industrie manufacturière", es: "Industria manufacturera", ar: "الصناعة التحويلية" },
    "10": { en: "Food products", fr: "Produits alimentaires", es: "Productos alimenticios", ar: "المنتجات الغذائية" },
    "11": { en: "Beverages", fr: "Boissons", es: "Bebidas", ar: "المشروبات" },
    "12": { en: "Tobacco products", fr: "Produits du tabac", es: "Productos de tabaco", ar: "منتجات التبغ" },
    "13": { en: "Textiles", fr: "Produits textiles", es: "Productos textiles", ar: "المنسوجات" },
    "14": { en: "Clothing", fr: "Vêtements", es: "Prendas de vestir", ar: "الملابس" },
    "15": { en: "Leather goods and shoes", fr: "Cuir et chaussures", es: "Cuero y calzado", ar: "الجلود والأحذية" },
    "16": { en: "Wood and cork products", fr: "Bois et liège", es: "Madera y corcho", ar: "منتجات الخشب والفلين" },
    "17": { en: "Paper", fr: "Papier", es: "Papel y cartón", ar: "الورق" },
    "18": { en: "Printing", fr: "Imprimerie", es: "Impresión", ar: "الطباعة" },
    "19": { en: "Coke and refined oil", fr: "Cokéfaction et raffinage", es: "Coque y refinación de petróleo", ar: "فحم الكوك والنفط المكرر" },
    "20": { en: "Chemicals", fr: "Produits chimiques", es: "Productos químicos", ar: "المواد الكيميائية" },
    "21": { en: "Medicines", fr: "Produits pharmaceutiques", es: "Productos farmacéuticos", ar: "المنتجات الدوائية" },
    "22": { en: "Rubber and plastics", fr: "Caoutchouc et plastique", es: "Caucho y plástico", ar: "المطاط والبلاستيك" },
    "23": { en: "Glass, bricks and other mineral products", fr: "Verre, briques et autres produits minéraux", es: "Vidrio, ladrillos y otros productos minerales", ar: "الزجاج والطوب ومنتجات معدنية لافلزية أخرى" },
    "24": { en: "Basic metals", fr: "Métallurgie", es: "Metales básicos", ar: "الفلزات القاعدية" },
    "25": { en: "Metal products", fr: "Ouvrages en métaux", es: "Productos de metal", ar: "المنتجات المعدنية" },
    "26": { en: "Computers and electronics", fr: "Informatique et électronique", es: "Informática y electrónica", ar: "الحواسيب والإلكترونيات" },
    "27": { en: "Electrical equipment", fr: "Matériel électrique", es: "Equipo eléctrico", ar: "المعدات الكهربائية" },
    "28": { en: "Machinery", fr: "Machines", es: "Maquinaria", ar: "الآلات" },
    "29": { en: "Motor vehicles", fr: "Véhicules automobiles", es: "Vehículos automotores", ar: "المركبات ذات المحركات" },
    "30": { en: "Other transport equipment", fr: "Autres matériels de transport", es: "Otro equipo de transporte", ar: "معدات نقل أخرى" },
    "31": { en: "Furniture", fr: "Meubles", es: "Muebles", ar: "الأثاث" },
    "32": { en: "Other goods", fr: "Autres produits manufacturés", es: "Otros productos manufacturados", ar: "منتجات مصنعة أخرى" },
    "33": { en: "Repair of machinery", fr: "Réparation de machines", es: "Reparación de maquinaria", ar: "إصلاح الآلات" },
    "D_ElectricityGasSteamAndAirConditioningSupply": { en: "Electricity, gas, steam and air conditioning", fr: "Électricité, gaz, vapeur et climatisation", es: "Electricidad, gas, vapor y aire acondicionado", ar: "الكهرباء والغاز والبخار وتكييف الهواء" },
    "E_WaterSupplySewerageWasteManagement": { en: "Water, sewerage and waste", fr: "Eau, assainissement et déchets", es: "Agua, alcantarillado y residuos", ar: "المياه والصرف الصحي والنفايات" },
    "F_Construction": { en: "Construction", fr: "Bâtiment et travaux publics", es: "Construcción", ar: "البناء" },
    "G_WholesaleAndRetailTradeRepairOfMotorVehicles": { en: "Trade and vehicle repair", fr: "Commerce et réparation de véhicules", es: "Comercio y reparación de vehículos", ar: "التجارة وإصلاح المركبات" },
    "H_TransportationAndStorage": { en: "Transport and storage", fr: "Transports et entreposage", es: "Transporte y almacenamiento", ar: "النقل والتخزين" },
    "49": { en: "Land transport and pipelines", fr: "Transports terrestres et conduites", es: "Transporte terrestre y tuberías", ar: "النقل البري وخطوط الأنابيب" },
    "50": { en: "Water transport", fr: "Transports par eau", es: "Transporte por agua", ar: "النقل المائي" },
    "51": { en: "Air transport", fr: "Transports aériens", es: "Transporte aéreo", ar: "النقل الجوي" },
    "52": { en: "Warehousing", fr: "Entreposage et services annexes", es: "Almacenamiento y servicios anexos", ar: "التخزين وخدمات النقل المساندة" },
    "53": { en: "Post and couriers", fr: "Poste et messagerie", es: "Correo y mensajería", ar: "البريد والتوصيل" },
    "I_AccommodationAndFoodServiceActivities": { en: "Accommodation and food services", fr: "Hébergement et restauration", es: "Alojamiento y servicio de comidas", ar: "الإقامة وخدمات الطعام" },
    "55": { en: "Accommodation", fr: "Hébergement", es: "Alojamiento", ar: "الإقامة" },
    "56": { en: "Food and drink services", fr: "Restauration et débits de boissons", es: "Servicio de comidas y bebidas", ar: "خدمات الطعام والشراب" },
    "561": { en: "Food services", fr: "Restauration", es: "Servicio de comidas", ar: "خدمات الطعام" },
    "563": { en: "Drink services", fr: "Débits de boissons", es: "Servicio de bebidas", ar: "خدمات الشراب" },
    "J_InformationAndCommunication": { en: "Information and communication", fr: "Information et communication", es: "Información y comunicación", ar: "المعلومات والاتصالات" },
    "K_FinancialAndInsuranceActivities": { en: "Finance and insurance", fr: "Finance et assurance", es: "Finanzas y seguros", ar: "المال والتأمين" },
    "L_RealEstateActivities": { en: "Real estate", fr: "Immobilier", es: "Actividades inmobiliarias", ar: "العقارات" },
    "M_ProfessionalScientificAndTechnicalActivities": { en: "Professional, scientific and technical services", fr: "Services spécialisés, scientifiques et techniques", es: "Servicios profesionales, científicos y técnicos", ar: "الخدمات المهنية والعلمية والتقنية" },
    "N_AdministrativeAndSupportServiceActivities": { en: "Administrative and support services", fr: "Services administratifs et d'appui", es: "Servicios administrativos y de apoyo", ar: "الخدمات الإدارية وخدمات الدعم" },
    "77": { en: "Rental and leasing", fr: "Location et location-bail", es: "Alquiler y arrendamiento", ar: "التأجير والاستئجار" },
    "78": { en: "Employment agencies", fr: "Agences d'emploi", es: "Agencias de empleo", ar: "وكالات التوظيف" },
    "79": { en: "Travel agencies", fr: "Agences de voyages", es: "Agencias de viajes", ar: "وكالات السفر" },
    "80": { en: "Security services", fr: "Services de sécurité", es: "Servicios de seguridad", ar: "خدمات الحراسة" },
    "81": { en: "Cleaning and gardening", fr: "Nettoyage et jardinage", es: "Limpieza y jardinería", ar: "التنظيف والبستنة" },
    "82": { en: "Office support", fr: "Soutien de bureau", es: "Apoyo de oficina", ar: "الدعم المكتبي" },
    "O_PublicAdministrationAndDefence": { en: "Public administration and defence", fr: "Administration publique et défense", es: "Administración pública y defensa", ar: "الإدارة العامة والدفاع" },
    "P_Education": { en: "Education", fr: "Enseignement", es: "Enseñanza", ar: "التعليم" },
    "Q_HumanHealthAndSocialWorkActivities": { en: "Health and social work", fr: "Santé et action sociale", es: "Salud y asistencia social", ar: "الصحة والعمل الاجتماعي" },
    "R_ArtsEntertainmentAndRecreation": { en: "Arts, entertainment and recreation", fr: "Arts, spectacles et loisirs", es: "Artes, entretenimiento y recreación", ar: "الفنون والترفيه والترويح" },
    "S_OtherServiceActivities": { en: "Other services", fr: "Autres services", es: "Otros servicios", ar: "خدمات أخرى" },
    "T_ActivitiesOfHouseholdsAsEmployers": { en: "Households as employers", fr: "Ménages employeurs", es: "Hogares como empleadores", ar: "الأسر المعيشية بصفتها صاحبة عمل" },
    "U_ActivitiesOfExtraterritorialOrganizations": { en: "Embassies and international bodies", fr: "Ambassades et organismes internationaux", es: "Embajadas y organismos internacionales", ar: "السفارات والهيئات الدولية" },
  },
  "type-of-sex-exploitation": {
    "Prostitution": { en: "Exploitation in prostitution", fr: "Exploitation dans la prostitution", es: "Explotación en la prostitución", ar: "الاستغلال في الدعارة" },
    "Pornography": { en: "Exploitation in pornography", fr: "Exploitation dans la pornographie", es: "Explotación en la pornografía", ar: "الاستغلال في المواد الإباحية" },
    "RemoteInteractiveServices": { en: "Sexual acts shown live online", fr: "Actes sexuels en direct en ligne", es: "Actos sexuales en directo en línea", ar: "أفعال جنسية تُبث مباشرة عبر الإنترنت" },
    "PrivateSexualServices": { en: "Private sexual services", fr: "Services sexuels privés", es: "Servicios sexuales privados", ar: "خدمات جنسية خاصة" },
  },
  "labour-sector": {
    "Agriculture": { en: "Farming", fr: "Agriculture et élevage", es: "Agricultura y ganadería", ar: "الزراعة وتربية المواشي" },
    "Forestry": { en: "Forestry", fr: "Sylviculture", es: "Silvicultura", ar: "الحراجة" },
    "Fishing": { en: "Fishing and fish farming", fr: "Pêche et aquaculture", es: "Pesca y acuicultura", ar: "صيد الأسماك واستزراعها" },
    "Mining": { en: "Mining or drilling", fr: "Mines ou forage", es: "Minería o perforación", ar: "التعدين أو الحفر" },
    "Manufacturing": { en: "Manufacturing", fr: "Industrie manufacturière", es: "Industria manufacturera", ar: "الصناعة التحويلية" },
    "FoodProcessing": { en: "Food processing", fr: "Industrie alimentaire", es: "Industria alimentaria", ar: "الصناعات الغذائية" },
    "Garments": { en: "Textiles and garments", fr: "Textile et habillement", es: "Textil y confección", ar: "المنسوجات والملابس" },
    "BrickMaking": { en: "Brick kilns", fr: "Briqueteries", es: "Fábricas de ladrillos", ar: "قمائن الطوب" },
    "Energy": { en: "Electricity and gas", fr: "Électricité et gaz", es: "Electricidad y gas", ar: "الكهرباء والغاز" },
    "WaterAndWaste": { en: "Water and waste", fr: "Eau et déchets", es: "Agua y residuos", ar: "المياه والنفايات" },
    "Construction": { en: "Construction", fr: "Bâtiment et travaux publics", es: "Construcción", ar: "البناء" },
    "Trade": { en: "Shops and trade", fr: "Commerce", es: "Comercio", ar: "التجارة" },
    "CarWash": { en: "Car washes", fr: "Lavage de voitures", es: "Lavado de automóviles", ar: "غسل السيارات" },
    "Transport": { en: "Transport and storage", fr: "Transports et entreposage", es: "Transporte y almacenamiento", ar: "النقل والتخزين" },
    "Hospitality": { en: "Hotels and restaurants", fr: "Hôtellerie et restauration", es: "Hoteles y restaurantes", ar: "الفنادق والمطاعم" },
    "Information": { en: "Information and communication", fr: "Information et communication", es: "Información y comunicación", ar: "المعلومات والاتصالات" },
    "Finance": { en: "Finance and insurance", fr: "Finance et assurance", es: "Finanzas y seguros", ar: "المال والتأمين" },
    "RealEstate": { en: "Real estate", fr: "Immobilier", es: "Actividades inmobiliarias", ar: "العقارات" },
    "ProfessionalServices": { en: "Professional services", fr: "Services spécialisés", es: "Servicios profesionales", ar: "الخدمات المهنية" },
    "SupportServices": { en: "Cleaning, security and other support", fr: "Nettoyage, sécurité et autres services d'appui", es: "Limpieza, seguridad y otros servicios de apoyo", ar: "التنظيف والحراسة وخدمات الدعم الأخرى" },
    "PublicAdministration": { en: "Public administration", fr: "Services publics", es: "Administración pública", ar: "الإدارة العامة" },
    "Education": { en: "Education", fr: "Enseignement", es: "Enseñanza", ar: "التعليم" },
    "HealthAndCare": { en: "Health and care", fr: "Santé et soins", es: "Salud y cuidados", ar: "الصحة والرعاية" },
    "ArtsAndEntertainment": { en: "Arts and entertainment", fr: "Arts et divertissement", es: "Artes y entretenimiento", ar: "الفنون والترفيه" },
    "PersonalServices": { en: "Personal and other services", fr: "Services à la personne et autres", es: "Servicios personales y otros", ar: "الخدمات الشخصية وغيرها" },
    "DomesticWork": { en: "Domestic work", fr: "Travail domestique", es: "Trabajo doméstico", ar: "العمل المنزلي" },
    "Extraterritorial": { en: "Embassies and international bodies", fr: "Ambassades et organismes internationaux", es: "Embajadas y organismos internacionales", ar: "السفارات والهيئات الدولية" },
    "Begging": { en: "Begging", fr: "Mendicité", es: "Mendicidad", ar: "التسول" },
    "Peddling": { en: "Street selling", fr: "Vente ambulante", es: "Venta ambulante", ar: "البيع المتجول" },
    "IllicitActivities": { en: "Illicit activities", fr: "Activités illicites", es: "Actividades ilícitas", ar: "أنشطة غير مشروعة" },
    "OnlineScam": { en: "Online scams", fr: "Escroqueries en ligne", es: "Estafas en línea", ar: "الاحتيال عبر الإنترنت" },
    "Other": { en: "Another sector", fr: "Autre secteur", es: "Otro sector", ar: "قطاع آخر" },
  },
  "criminal-activity": {
    "OnlineScam": { en: "Online scams", fr: "Escroqueries en ligne", es: "Estafas en línea", ar: "الاحتيال عبر الإنترنت" },
    "DrugProduction": { en: "Growing or making drugs", fr: "Culture ou fabrication de drogues", es: "Cultivo o fabricación de drogas", ar: "زراعة المخدرات أو صنعها" },
    "DrugTrafficking": { en: "Carrying or selling drugs", fr: "Transport ou vente de drogues", es: "Transporte o venta de drogas", ar: "نقل المخدرات أو بيعها" },
    "Theft": { en: "Theft", fr: "Vol", es: "Robo o hurto", ar: "السرقة" },
    "BenefitFraud": { en: "Fraud with documents or benefits", fr: "Fraude aux documents ou aux prestations", es: "Fraude con documentos o prestaciones", ar: "الاحتيال بالوثائق أو الإعانات" },
    "MoneyLaundering": { en: "Moving unlawful money", fr: "Transfert d'argent illicite", es: "Movimiento de dinero ilícito", ar: "نقل أموال غير مشروعة" },
    "Smuggling": { en: "Smuggling of goods or people", fr: "Contrebande ou trafic de migrants", es: "Contrabando o tráfico de migrantes", ar: "تهريب البضائع أو المهاجرين" },
    "ArmedViolence": { en: "Violence or armed acts", fr: "Violences ou actes armés", es: "Violencia o actos armados", ar: "العنف أو الأعمال المسلحة" },
    "RecruitingOthers": { en: "Recruiting other victims", fr: "Recrutement d'autres victimes", es: "Captación de otras víctimas", ar: "تجنيد ضحايا آخرين" },
    "IllegalExtraction": { en: "Unlawful mining, logging or fishing", fr: "Extraction, coupe ou pêche illégales", es: "Minería, tala o pesca ilegales", ar: "التعدين أو قطع الأشجار أو الصيد غير المشروع" },
    "Other": { en: "Another unlawful act", fr: "Autre acte illicite", es: "Otro acto ilícito", ar: "فعل آخر غير مشروع" },
  },
  "palermo-act": {
    "Recruitment": { en: "Recruitment", fr: "Recrutement", es: "Captación", ar: "التجنيد" },
    "Transportation": { en: "Transportation", fr: "Transport", es: "Transporte", ar: "النقل" },
    "Transfer": { en: "Transfer", fr: "Transfert", es: "Traslado", ar: "التنقيل" },
    "Harbouring": { en: "Harbouring", fr: "Hébergement", es: "Acogida", ar: "الإيواء" },
    "Receipt": { en: "Receipt", fr: "Accueil", es: "Recepción", ar: "الاستقبال" },
  },
  "palermo-means": {
    "ThreatOfForce": { en: "Threat of force", fr: "Menace de recours à la force", es: "Amenaza de uso de la fuerza", ar: "التهديد بالقوة" },
    "UseOfForce": { en: "Use of force", fr: "Recours à la force", es: "Uso de la fuerza", ar: "استعمال القوة" },
    "OtherCoercion": { en: "Other forms of coercion", fr: "Autres formes de contrainte", es: "Otras formas de coacción", ar: "أشكال أخرى من القسر" },
    "Abduction": { en: "Abduction", fr: "Enlèvement", es: "Rapto", ar: "الاختطاف" },
    "Fraud": { en: "Fraud", fr: "Fraude", es: "Fraude", ar: "الاحتيال" },
    "Deception": { en: "Deception", fr: "Tromperie", es: "Engaño", ar: "الخداع" },
    "AbuseOfPower": { en: "Abuse of power", fr: "Abus d'autorité", es: "Abuso de poder", ar: "استغلال السلطة" },
    "AbuseOfVulnerability": { en: "Abuse of a position of vulnerability", fr: "Abus d'une situation de vulnérabilité", es: "Abuso de una situación de vulnerabilidad", ar: "استغلال حالة استضعاف" },
    "PaymentForControl": { en: "Payment to one who has control", fr: "Paiement à qui a autorité sur la personne", es: "Pago a quien tiene autoridad sobre la persona", ar: "دفع مقابل لمن له سيطرة على الشخص" },
    "NotRequired": { en: "Not required, as the victim was a child", fr: "Non requis, la victime étant un enfant", es: "No se requiere, por ser la víctima menor de edad", ar: "غير لازم لأن الضحية طفل" },
  },
  "palermo-purpose": {
    "SexualExploitation": { en: "Sexual exploitation", fr: "Exploitation sexuelle", es: "Explotación sexual", ar: "الاستغلال الجنسي" },
    "ForcedLabour": { en: "Forced labour or services", fr: "Travail ou services forcés", es: "Trabajos o servicios forzados", ar: "السخرة أو الخدمة قسرًا" },
    "Slavery": { en: "Slavery", fr: "Esclavage", es: "Esclavitud", ar: "الاسترقاق" },
    "PracticesSimilarToSlavery": { en: "Practices similar to slavery", fr: "Pratiques analogues à l'esclavage", es: "Prácticas análogas a la esclavitud", ar: "الممارسات الشبيهة بالرق" },
    "Servitude": { en: "Servitude", fr: "Servitude imposée", es: "Servidumbre", ar: "الاستعباد" },
    "OrganRemoval": { en: "Removal of organs", fr: "Prélèvement d'organes", es: "Extracción de órganos", ar: "نزع الأعضاء" },
    "Other": { en: "Another form of exploitation", fr: "Autre forme d'exploitation", es: "Otra forma de explotación", ar: "شكل آخر من أشكال الاستغلال" },
  },
  "vulnerability": {
    "Addiction": { en: "Addiction", fr: "Dépendance", es: "Adicción", ar: "الإدمان" },
    "SocialGroup": { en: "Social group", fr: "Groupe social", es: "Grupo social", ar: "الفئة الاجتماعية" },
    "Discrimination": { en: "Discrimination", fr: "Traitement discriminatoire", es: "Discriminación", ar: "التمييز" },
    "Poverty": { en: "Poverty", fr: "Pauvreté", es: "Pobreza", ar: "الفقر" },
    "DisabilityAndPhysicalHealth": { en: "Disability or physical health", fr: "Handicap ou santé physique", es: "Discapacidad o salud física", ar: "الإعاقة أو الصحة البدنية" },
    "MentalHealth": { en: "Mental health", fr: "Santé mentale", es: "Salud mental", ar: "الصحة النفسية" },
    "Migration": { en: "Migration", fr: "Parcours migratoire", es: "Migración", ar: "الهجرة" },
    "Homelessness": { en: "Homelessness", fr: "Absence de logement", es: "Falta de vivienda", ar: "التشرد" },
    "AbuseSocialMedia": { en: "Abuse on social media", fr: "Violences sur les réseaux sociaux", es: "Abuso en las redes sociales", ar: "الإساءة عبر وسائل التواصل الاجتماعي" },
    "AbusePhysical": { en: "Physical abuse", fr: "Violences physiques", es: "Violencia física", ar: "الإيذاء الجسدي" },
    "Education": { en: "Little education", fr: "Faible instruction", es: "Escasa educación", ar: "قلة التعليم" },
    "WorkEnvironment": { en: "Work environment", fr: "Conditions de travail", es: "Entorno laboral", ar: "بيئة العمل" },
  },
  "role-in-process": {
    "TravellingPartner": { en: "Travelling partner", fr: "Accompagnateur ou accompagnatrice du voyage", es: "Acompañante de viaje", ar: "مرافق في السفر" },
    "Transporter": { en: "Transporter", fr: "Transporteur ou transporteuse", es: "Transportista", ar: "ناقل" },
    "RecruiterOrIntermediary": { en: "Recruiter or intermediary", fr: "Recruteur ou intermédiaire", es: "Captador o intermediario", ar: "قائم بالتجنيد أو وسيط" },
    "BrokerTravelAgent": { en: "Broker or travel agent", fr: "Courtier ou agent de voyages", es: "Corredor o agente de viajes", ar: "سمسار أو وكيل سفر" },
    "Transferor": { en: "Handed the victim on", fr: "A remis la victime à autrui", es: "Entregó a la víctima a otros", ar: "سلّم الضحية إلى غيره" },
    "Harbourer": { en: "Harboured the victim", fr: "A hébergé la victime", es: "Alojó a la víctima", ar: "آوى الضحية" },
    "Seller": { en: "Sold the victim", fr: "A vendu la victime", es: "Vendió a la víctima", ar: "باع الضحية" },
    "Buyer": { en: "Bought the victim", fr: "A acheté la victime", es: "Compró a la víctima", ar: "اشترى الضحية" },
    "Receiver": { en: "Received the victim", fr: "A réceptionné la victime", es: "Recibió a la víctima", ar: "استقبل الضحية" },
    "Controller": { en: "Controlled the victim", fr: "A contrôlé la victime", es: "Controló a la víctima", ar: "سيطر على الضحية" },
    "Smuggler": { en: "Smuggler", fr: "Passeur ou passeuse", es: "Traficante de migrantes", ar: "مهرّب" },
    "Abuser": { en: "Abuser", fr: "Auteur ou autrice de violences", es: "Agresor o agresora", ar: "معتدٍ" },
    "Kidnapper": { en: "Kidnapper", fr: "Ravisseur ou ravisseuse", es: "Secuestrador o secuestradora", ar: "خاطف" },
    "Exploiter": { en: "Exploiter", fr: "Exploitant ou exploitante", es: "Explotador o explotadora", ar: "مستغِل" },
    "Other": { en: "Another role", fr: "Autre rôle", es: "Otro papel", ar: "دور آخر" },
    "TransferredIndividual": { en: "Transferred individual (old)", fr: "Personne transférée (ancien)", es: "Persona trasladada (antiguo)", ar: "شخص منقول، رمز قديم" },
    "HarbouredIndividual": { en: "Harboured individual (old)", fr: "Personne hébergée (ancien)", es: "Persona alojada (antiguo)", ar: "شخص تم إيواؤه، رمز قديم" },
    "SoldIndividual": { en: "Sold individual (old)", fr: "Personne vendue (ancien)", es: "Persona vendida (antiguo)", ar: "شخص مبيع، رمز قديم" },
    "BoughtIndividual": { en: "Bought individual (old)", fr: "Personne achetée (ancien)", es: "Persona comprada (antiguo)", ar: "شخص مشترى، رمز قديم" },
    "ReceivedIndividual": { en: "Received individual (old)", fr: "Personne accueillie (ancien)", es: "Persona recibida (antiguo)", ar: "شخص مستقبَل، رمز قديم" },
    "ControlledIndividual": { en: "Controlled individual (old)", fr: "Personne contrôlée (ancien)", es: "Persona controlada (antiguo)", ar: "شخص خاضع للسيطرة، رمز قديم" },
  },
  "event-type": {
    "Recruitment": { en: "Recruitment", fr: "Recrutement", es: "Captación", ar: "التجنيد" },
    "Transit": { en: "On the way", fr: "En route", es: "En tránsito", ar: "في الطريق" },
    "Exploitation": { en: "Exploited", fr: "Exploitation subie", es: "Explotación", ar: "الاستغلال" },
  },
  "referral-reason": {
    "AdditionalServicesRequired": { en: "Further services needed", fr: "Besoin d'autres services", es: "Necesidad de otros servicios", ar: "الحاجة إلى خدمات إضافية" },
    "MigrationOrChangeOfLocation": { en: "Move to another place", fr: "Changement de lieu", es: "Cambio de lugar", ar: "الانتقال إلى مكان آخر" },
    "Other": { en: "Another reason", fr: "Autre motif", es: "Otro motivo", ar: "سبب آخر" },
  },
  "organisation-type": {
    "NGO": { en: "Non-governmental organisation", fr: "Organisation non gouvernementale", es: "Organización no gubernamental", ar: "منظمة غير حكومية" },
    "LawEnforcement": { en: "Law enforcement", fr: "Forces de l'ordre", es: "Fuerzas del orden", ar: "جهة إنفاذ القانون" },
    "HealthServiceOrganisation": { en: "Health service", fr: "Service de santé", es: "Servicio de salud", ar: "خدمة صحية" },
    "CentralGovernmentOrganisation": { en: "Central government", fr: "Administration centrale", es: "Administración central", ar: "جهة حكومية مركزية" },
    "LocalGovernmentOrganisation": { en: "Local government", fr: "Administration locale", es: "Administración local", ar: "جهة حكومية محلية" },
    "ImmigrationService": { en: "Immigration service", fr: "Service d'immigration", es: "Servicio de migración", ar: "دائرة الهجرة" },
    "LegalService": { en: "Legal service", fr: "Service juridique", es: "Servicio jurídico", ar: "خدمة قانونية" },
    "CorporateBusiness": { en: "Business", fr: "Entreprise", es: "Empresa", ar: "شركة" },
    "SchoolOrCollege": { en: "School or college", fr: "École ou établissement supérieur", es: "Escuela o centro superior", ar: "مدرسة أو كلية" },
    "InternationalOrganisation": { en: "International organisation", fr: "Organisation internationale", es: "Organización internacional", ar: "منظمة دولية" },
    "PrivateHousehold": { en: "Private household", fr: "Ménage privé", es: "Hogar particular", ar: "منزل خاص" },
    "Other": { en: "Another type", fr: "Autre type", es: "Otro tipo", ar: "نوع آخر" },
  },
  "support-plan-type": {
    "Education": { en: "Education", fr: "Éducation", es: "Educación", ar: "التعليم" },
    "Financial": { en: "Financial help", fr: "Aide financière", es: "Ayuda económica", ar: "المساعدة المالية" },
    "Health": { en: "Health care", fr: "Soins de santé", es: "Atención de la salud", ar: "الرعاية الصحية" },
    "LabourExploitationRehabilitation": { en: "Recovery from labour exploitation", fr: "Rétablissement après exploitation par le travail", es: "Recuperación tras la explotación laboral", ar: "التعافي من الاستغلال في العمل" },
    "Legal": { en: "Legal help", fr: "Aide juridique", es: "Asistencia jurídica", ar: "المساعدة القانونية" },
    "Livelihood": { en: "Livelihood", fr: "Moyens de subsistance", es: "Medios de vida", ar: "سبل العيش" },
    "RightsBasedTraining": { en: "Training on rights", fr: "Formation aux droits", es: "Formación sobre derechos", ar: "التدريب على الحقوق" },
    "SexualExploitationRehabilitation": { en: "Recovery from sexual exploitation", fr: "Rétablissement après exploitation sexuelle", es: "Recuperación tras la explotación sexual", ar: "التعافي من الاستغلال الجنسي" },
    "SocialCare": { en: "Social care", fr: "Accompagnement social", es: "Atención social", ar: "الرعاية الاجتماعية" },
  },
  "consent-purpose": {
    "Services": { en: "Own services", fr: "Services de l'organisation", es: "Servicios propios", ar: "خدمات المنظمة نفسها" },
    "Referral": { en: "Referral to others", fr: "Orientation vers d'autres organisations", es: "Derivación a otras organizaciones", ar: "الإحالة إلى جهات أخرى" },
    "LawEnforcement": { en: "Police and courts", fr: "Police et justice", es: "Policía y justicia", ar: "الشرطة والقضاء" },
    "PooledData": { en: "De-identified data for pooling", fr: "Données dépersonnalisées pour mise en commun", es: "Datos sin identificadores para su puesta en común", ar: "بيانات مجردة من الهوية للتجميع" },
    "Statistics": { en: "Research and statistics", fr: "Recherche et statistiques", es: "Investigación y estadísticas", ar: "البحث والإحصاء" },
    "Publication": { en: "Publication without identity", fr: "Publication sans identité", es: "Publicación sin identidad", ar: "النشر دون كشف الهوية" },
    "FurtherContact": { en: "Further contact", fr: "Contact ultérieur", es: "Contacto posterior", ar: "الاتصال لاحقًا" },
  },
  "missing-reason": {
    "NotAsked": { en: "Not asked", fr: "Question non posée", es: "No se preguntó", ar: "لم يُسأل" },
    "Unknown": { en: "Not known", fr: "Inconnu", es: "Se desconoce", ar: "غير معروف" },
    "Refused": { en: "Refused to answer", fr: "Refus de répondre", es: "No quiso responder", ar: "رفض الإجابة" },
    "NotApplicable": { en: "Not applicable", fr: "Sans objet", es: "No procede", ar: "لا ينطبق" },
    "Suppressed": { en: "Withheld for protection", fr: "Non communiqué par protection", es: "No se comunica por protección", ar: "محجوب للحماية" },
  },
};
