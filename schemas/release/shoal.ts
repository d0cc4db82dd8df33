// Case data standard 1.1.0, profile release. Generated: do not change by hand.
// A value that is not recorded is left out or null.

export const VERSION = "1.1.0";
export const PROFILE = "release";

export type Language = "en" | "fr" | "es" | "ar";
export type Label = Readonly<Record<Language, string>>;

/** Gender. Gender of a victim as public releases write it. */
export type GenderCode =
  | "Female"
  | "Male"
  | "Transgender/NonConforming";

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

/** Kind of source. How a case came to be recorded. */
export type SourceCode =
  | "Case Management"
  | "Hotline";

/** Time in exploitation. How long the exploitation lasted, in bands of months. */
export type TraffickMonthsCode =
  | "0--12 (0-1 yr)"
  | "13--24 (1-2 yrs)"
  | "25+ (2+ yrs)"
  | "25--60 (2-5 yrs)"
  | "61+ (5+ yrs)";

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

/** Means of control, joined. Texts that stand for means of control in the joined column of a release. */
export type JoinedMeansCode =
  | "Debt bondage"
  | "Takes earnings"
  | "Restricts financial access"
  | "Threats"
  | "Psychological abuse"
  | "Physical abuse"
  | "Sexual abuse"
  | "False promises"
  | "Psychoactive substances"
  | "Restricts movement"
  | "Restricts medical care"
  | "Excessive working hours"
  | "Uses children"
  | "Threat of law enforcement"
  | "Withholds necessities"
  | "Withholds documents"
  | "Other"
  | "Not specified";

/** Types of exploitation, joined. Texts that stand for forms of exploitation in the joined column of a release. */
export type JoinedExploitationCode =
  | "Forced labour"
  | "Sexual exploitation"
  | "Other"
  | "Combined sexual and labour exploitation"
  | "Forced marriage"
  | "Forced military"
  | "Organ removal"
  | "Slavery and similar practices";

/** Types of labour, joined. Texts that stand for kinds of forced labour in the joined column of a release. */
export type JoinedLabourCode =
  | "Agriculture"
  | "Aquafarming"
  | "Begging"
  | "Construction"
  | "Domestic work"
  | "Hospitality"
  | "Illicit activities"
  | "Manufacturing"
  | "Mining or drilling"
  | "Peddling"
  | "Transportation"
  | "Other"
  | "Not specified";

/** Types of sexual exploitation, joined. Texts that stand for kinds of sexual exploitation in the joined column of a release. */
export type JoinedSexCode =
  | "Prostitution"
  | "Pornography"
  | "Remote interactive services"
  | "Private sexual services";

/** Relation to the recruiter, joined. Texts that stand for relations to the recruiter in the joined column of a release. */
export type JoinedRecruiterCode =
  | "Intimate Partner"
  | "Friend/Acquaintance"
  | "Family/Relative"
  | "Other"
  | "Not Specified";

/** One row of a public release. It describes no person. In every flag 1 is yes and 0 is no, and an empty cell says that nothing was recorded. */
export interface ReleaseRecord {
  /** Year of registration. Year in which the case was registered with an organisation or first reported to it. */
  yearOfRegistration?: number | null;
  /** Kind of source. Whether the record comes from an organisation that assists the victim or from calls to a hotline. */
  Datasource?: SourceCode | null;
  /** Gender. Gender of the victim as the organisation recorded it. Older and newer releases write the codes in different ways. */
  gender?: GenderCode | null;
  /** Age band. Age of the victim in bands, at the time of registration or first report. */
  ageBroad?: AgeBandCode | null;
  /** Adult or minor when registered. Whether the victim was an adult or a child at the time of registration or first report. */
  majorityStatus?: MajorityCode | null;
  /** Adult or minor when exploitation began. Whether the victim was an adult or a child when the exploitation first began. */
  majorityStatusAtExploit?: MajorityCode | null;
  /** Adult or minor on entering the trafficking process. Whether the victim was an adult or a child on entering the trafficking process, which may be before any exploitation. */
  majorityEntry?: MajorityCode | null;
  /** Citizenship. Country of which the victim is a citizen, the first one recorded where there are several. Some contributors give the country of origin instead. */
  citizenship?: CountryAlpha2Code | null;
  /** Debt bondage. The victim was held by a debt that was set up or made to grow so that it could hardly be paid off. */
  meansOfControlDebtBondage?: 1 | 0 | null;
  /** Earnings taken. All or part of what the victim earned was taken away or never paid out. */
  meansOfControlTakesEarnings?: 1 | 0 | null;
  /** Kept from own money. The victim was kept from using money or a bank account of their own. */
  meansOfControlRestrictsFinancialAccess?: 1 | 0 | null;
  /** Threats. The victim was threatened with harm. A threat of being reported to the authorities has a column of its own. */
  meansOfControlThreats?: 1 | 0 | null;
  /** Psychological abuse. The victim was controlled by humiliation, intimidation, isolation or other harm to the mind. */
  meansOfControlPsychologicalAbuse?: 1 | 0 | null;
  /** Physical abuse. The victim was controlled by violence against the body, such as beating. */
  meansOfControlPhysicalAbuse?: 1 | 0 | null;
  /** Sexual abuse. The victim was controlled by sexual violence. It says nothing about the kind of exploitation. */
  meansOfControlSexualAbuse?: 1 | 0 | null;
  /** False promises. The victim was deceived, for example about the work, the pay, the journey or a marriage. */
  meansOfControlFalsePromises?: 1 | 0 | null;
  /** Drugs or alcohol. The victim was controlled by means of drugs, alcohol or medicines, given, forced or withheld. */
  meansOfControlPsychoactiveSubstances?: 1 | 0 | null;
  /** Movement restricted. The victim was locked in, watched, or not free to come and go. */
  meansOfControlRestrictsMovement?: 1 | 0 | null;
  /** Medical care denied. The victim was kept from seeing a doctor or from getting treatment. */
  meansOfControlRestrictsMedicalCare?: 1 | 0 | null;
  /** Excessive working hours. The victim was made to work so long that there was hardly time to rest or to leave. */
  meansOfControlExcessiveWorkingHours?: 1 | 0 | null;
  /** Children used as leverage. The victim's children were used to put pressure on the victim, for example by keeping or threatening them. */
  meansOfControlUsesChildren?: 1 | 0 | null;
  /** Threat of being reported to the authorities. The victim was threatened with the police, with arrest or with deportation. */
  meansOfControlThreatOfLawEnforcement?: 1 | 0 | null;
  /** Food or other necessities withheld. The victim was denied food, water, sleep, shelter or other things that nobody can do without. */
  meansOfControlWithholdsNecessities?: 1 | 0 | null;
  /** Documents withheld. The victim's passport or other papers were taken away or held back. */
  meansOfControlWithholdsDocuments?: 1 | 0 | null;
  /** Another means of control. The victim was controlled by a means for which the release has no column. */
  meansOfControlOther?: 1 | 0 | null;
  /** Means of control not specified. No means of control is named for this victim. It can't stand beside a named one. */
  meansOfControlNotSpecified?: 1 | 0 | null;
  /** Means of control, joined. The means of control, joined as text with semicolons. It repeats the columns that begin with meansOfControl. */
  meansOfControlConcatenated?: JoinedMeansCode[] | null;
  /** Forced labour. The victim was exploited through forced labour or services outside sexual exploitation. */
  isForcedLabour?: 1 | 0 | null;
  /** Sexual exploitation. The victim was sexually exploited. */
  isSexualExploit?: 1 | 0 | null;
  /** Another form of exploitation. The victim was exploited in a way that is neither forced labour nor sexual exploitation. Releases with fewer columns count forced marriage, forced military service, removal of organs and slavery here. */
  isOtherExploit?: 1 | 0 | null;
  /** Both sexual exploitation and forced labour. The victim was both sexually exploited and in forced labour. It follows from the two columns. */
  isSexAndLabour?: 1 | 0 | null;
  /** Forced marriage. The victim was made to marry without free consent. */
  isForcedMarriage?: 1 | 0 | null;
  /** Forced military service. The victim was forced to serve with armed forces or an armed group. */
  isForcedMilitary?: 1 | 0 | null;
  /** Removal of organs. An organ of the victim was removed, or was meant to be. */
  isOrganRemoval?: 1 | 0 | null;
  /** Slavery or similar practices. The victim was treated as property or held in a condition much like it, such as serfdom. */
  isSlaveryAndPractices?: 1 | 0 | null;
  /** Types of exploitation, joined. The forms of exploitation, joined as text with semicolons. It repeats the columns of exploitation. */
  typeOfExploitConcatenated?: JoinedExploitationCode[] | null;
  /** Labour: farming. Forced labour in growing crops or keeping animals. */
  typeOfLabourAgriculture?: 1 | 0 | null;
  /** Labour: fishing and fish farming. Forced labour in fishing or in raising fish and other water life. */
  typeOfLabourAquafarming?: 1 | 0 | null;
  /** Labour: begging. The victim was forced to beg. */
  typeOfLabourBegging?: 1 | 0 | null;
  /** Labour: construction. Forced labour in building or civil engineering. */
  typeOfLabourConstruction?: 1 | 0 | null;
  /** Labour: domestic work. Forced labour in a private household, such as cleaning, cooking or caring for children. */
  typeOfLabourDomesticWork?: 1 | 0 | null;
  /** Labour: hotels and restaurants. Forced labour in a hotel, a restaurant, a bar or the like. */
  typeOfLabourHospitality?: 1 | 0 | null;
  /** Labour: forced into illegal activities. The victim was forced into acts that the law punishes, such as drug production, theft or online fraud. */
  typeOfLabourIllicitActivities?: 1 | 0 | null;
  /** Labour: manufacturing. Forced labour in a factory or a workshop. */
  typeOfLabourManufacturing?: 1 | 0 | null;
  /** Labour: mining or drilling. Forced labour in a mine, a quarry, or in drilling for oil or gas. */
  typeOfLabourMiningOrDrilling?: 1 | 0 | null;
  /** Labour: street selling. The victim was forced to sell goods in the street or from door to door. */
  typeOfLabourPeddling?: 1 | 0 | null;
  /** Labour: transport. Forced labour in moving or storing goods, or in moving people. */
  typeOfLabourTransportation?: 1 | 0 | null;
  /** Labour: another kind. Forced labour of a kind for which the release has no column. */
  typeOfLabourOther?: 1 | 0 | null;
  /** Labour: kind not specified. Forced labour is recorded, its kind is not. */
  typeOfLabourNotSpecified?: 1 | 0 | null;
  /** Types of labour, joined. The kinds of forced labour, joined as text with semicolons. It repeats the columns that begin with typeOfLabour. */
  typeOfLabourConcatenated?: JoinedLabourCode[] | null;
  /** Sexual exploitation: prostitution. The victim was sexually exploited in prostitution. */
  typeOfSexProstitution?: 1 | 0 | null;
  /** Sexual exploitation: pornography. The victim was sexually exploited to make pictures or films. */
  typeOfSexPornography?: 1 | 0 | null;
  /** Sexual exploitation: online, live. The victim was sexually exploited live over the internet or the telephone. */
  typeOfSexRemoteInteractiveServices?: 1 | 0 | null;
  /** Sexual exploitation: private services. The victim was sexually exploited by one person or household, for their own use. */
  typeOfSexPrivateSexualServices?: 1 | 0 | null;
  /** Types of sexual exploitation, joined. The kinds of sexual exploitation, joined as text with semicolons. It repeats the columns that begin with typeOfSex. */
  typeOfSexConcatenated?: JoinedSexCode[] | null;
  /** Abducted. The victim was brought into the trafficking process by being taken away by force. */
  isAbduction?: 1 | 0 | null;
  /** Relation to the recruiter, joined. The relations between recruiter and victim, joined as text with semicolons. It repeats the columns that begin with recruiterRelation. */
  RecruiterRelationship?: JoinedRecruiterCode[] | null;
  /** Country of exploitation. Country in which the victim was exploited, as far as known. Otherwise the country where the victim was identified, assisted or referred stands in for it. */
  CountryOfExploitation?: CountryAlpha2Code | null;
  /** Recruiter: intimate partner. The recruiter was the victim's spouse or partner, or made believe to be one. */
  recruiterRelationIntimatePartner?: 1 | 0 | null;
  /** Recruiter: friend. The recruiter was a friend or an acquaintance of the victim. */
  recruiterRelationFriend?: 1 | 0 | null;
  /** Recruiter: family member. The recruiter was a parent or another relative of the victim. */
  recruiterRelationFamily?: 1 | 0 | null;
  /** Recruiter: someone else. The recruiter was somebody for whom the release has no column, such as an employer, an agent or a stranger. */
  recruiterRelationOther?: 1 | 0 | null;
  /** Recruiter: not known. It is not known who recruited the victim, or how the two were related. */
  recruiterRelationUnknown?: 1 | 0 | null;
  /** Time in exploitation. How long the exploitation lasted, in bands of months. */
  traffickMonths?: TraffickMonthsCode | null;
  /** Debt bondage or earnings taken. The victim was held by a debt, or earnings were taken. It follows from the two columns of earlier releases. */
  meansDebtBondageEarnings?: 1 | 0 | null;
  /** Threats of any kind. The victim was threatened, was threatened with the authorities, or was put under pressure through children. It follows from the columns of earlier releases. */
  meansThreats?: 1 | 0 | null;
  /** Psychological, physical or sexual abuse. The victim was controlled by psychological, physical or sexual abuse, which of them is not said. It follows from the columns of earlier releases. */
  meansAbusePsyPhySex?: 1 | 0 | null;
  /** Basic needs denied. The victim was denied money, freedom of movement, medical care or other basic needs. It follows from the columns of earlier releases. */
  meansDenyBasicNeeds?: 1 | 0 | null;
  /** Sexual exploitation: another kind. The victim was sexually exploited in a way that is neither prostitution nor pornography. */
  typeOfSexOther?: 1 | 0 | null;
}

/** One person in one case, the columns of all entities side by side. */
type AllFields = ReleaseRecord;
export type FlatRecord = { [Name in keyof AllFields]?: AllFields[Name] | null };

/** What a file holds: flat records, or the records of each entity. */
export interface CaseDocument {
  standard: `1.1.${number}`;
  profile: "release";
  records?: FlatRecord[];
}

/** Label of every code by code list, code and language. */
export const labels: {
  readonly "gender": Readonly<Record<GenderCode, Label>>;
  readonly "age-band": Readonly<Record<AgeBandCode, Label>>;
  readonly "majority": Readonly<Record<MajorityCode, Label>>;
  readonly "source": Readonly<Record<SourceCode, Label>>;
  readonly "traffick-months": Readonly<Record<TraffickMonthsCode, Label>>;
  readonly "country-alpha2": Readonly<Record<CountryAlpha2Code, Label>>;
  readonly "joined-means": Readonly<Record<JoinedMeansCode, Label>>;
  readonly "joined-exploitation": Readonly<Record<JoinedExploitationCode, Label>>;
  readonly "joined-labour": Readonly<Record<JoinedLabourCode, Label>>;
  readonly "joined-sex": Readonly<Record<JoinedSexCode, Label>>;
  readonly "joined-recruiter": Readonly<Record<JoinedRecruiterCode, Label>>;
} = {
  "gender": {
    "Female": { en: "Woman or girl", fr: "Femme ou fille", es: "Mujer o niña", ar: "امرأة أو فتاة" },
    "Male": { en: "Man or boy", fr: "Homme ou garçon", es: "Hombre o niño", ar: "رجل أو فتى" },
    "Transgender/NonConforming": { en: "Transgender or gender non-conforming", fr: "Personne transgenre ou de genre non conforme", es: "Persona transgénero o de género no conforme", ar: "شخص مغاير الهوية الجنسانية أو غير ممتثل للمعايير الجنسانية" },
  },
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
  "source": {
    "Case Management": { en: "Case management", fr: "Gestion des cas", es: "Gestión de casos", ar: "إدارة الحالات" },
    "Hotline": { en: "Hotline", fr: "Ligne d'assistance téléphonique", es: "Línea telefónica de ayuda", ar: "الخط الساخن" },
  },
  "traffick-months": {
    "0--12 (0-1 yr)": { en: "Up to 1 year", fr: "Jusqu'à 1 an", es: "Hasta 1 año", ar: "سنة واحدة أو أقل" },
    "13--24 (1-2 yrs)": { en: "1 to 2 years", fr: "1 à 2 ans", es: "De 1 a 2 años", ar: "من سنة إلى سنتين" },
    "25+ (2+ yrs)": { en: "More than 2 years", fr: "Plus de 2 ans", es: "Más de 2 años", ar: "أكثر من سنتين" },
    "25--60 (2-5 yrs)": { en: "2 to 5 years", fr: "2 à 5 ans", es: "De 2 a 5 años", ar: "من سنتين إلى 5 سنوات" },
    "61+ (5+ yrs)": { en: "More than 5 years", fr: "Plus de 5 ans", es: "Más de 5 años", ar: "أكثر من 5 سنوات" },
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
  "joined-means": {
    "Debt bondage": { en: "Debt bondage", fr: "Servitude pour dettes", es: "Servidumbre por deudas", ar: "عبودية الدين" },
    "Takes earnings": { en: "Earnings taken", fr: "Confiscation des revenus", es: "Confiscación de los ingresos", ar: "الاستيلاء على الدخل" },
    "Restricts financial access": { en: "Kept from own money", fr: "Restriction de l'accès à son propre argent", es: "Restricción del acceso al propio dinero", ar: "تقييد التصرف في المال الشخصي" },
    "Threats": { en: "Threats", fr: "Menaces", es: "Amenazas", ar: "التهديد" },
    "Psychological abuse": { en: "Psychological abuse", fr: "Violences psychologiques", es: "Abuso psicológico", ar: "الإيذاء النفسي" },
    "Physical abuse": { en: "Physical abuse", fr: "Violences physiques", es: "Abuso físico", ar: "الإيذاء الجسدي" },
    "Sexual abuse": { en: "Sexual abuse", fr: "Violences sexuelles", es: "Abuso sexual", ar: "الاعتداء الجنسي" },
    "False promises": { en: "False promises", fr: "Fausses promesses", es: "Promesas falsas", ar: "الوعود الكاذبة" },
    "Psychoactive substances": { en: "Drugs or alcohol", fr: "Drogues ou alcool", es: "Drogas o alcohol", ar: "المخدرات أو الكحول" },
    "Restricts movement": { en: "Movement restricted", fr: "Restriction de la liberté de mouvement", es: "Restricción de la libertad de movimiento", ar: "تقييد حرية التنقل" },
    "Restricts medical care": { en: "Medical care denied", fr: "Privation de soins médicaux", es: "Privación de atención médica", ar: "الحرمان من الرعاية الطبية" },
    "Excessive working hours": { en: "Excessive working hours", fr: "Horaires de travail excessifs", es: "Jornadas de trabajo excesivas", ar: "ساعات عمل مفرطة" },
    "Uses children": { en: "Children used as leverage", fr: "Enfants utilisés comme moyen de pression", es: "Uso de niñas o niños como medio de presión", ar: "استخدام الأطفال كوسيلة ضغط" },
    "Threat of law enforcement": { en: "Threat of being reported to the authorities", fr: "Menace de dénonciation aux autorités", es: "Amenaza de denuncia ante las autoridades", ar: "التهديد بإبلاغ السلطات" },
    "Withholds necessities": { en: "Food or other necessities withheld", fr: "Privation de nourriture ou d'autres biens essentiels", es: "Privación de alimentos o de otros bienes básicos", ar: "الحرمان من الطعام أو غيره من الضروريات" },
    "Withholds documents": { en: "Documents withheld", fr: "Confiscation de documents", es: "Retención de documentos", ar: "حجز الوثائق" },
    "Other": { en: "Another means of control", fr: "Autre moyen de contrôle", es: "Otro medio de control", ar: "وسيلة سيطرة أخرى" },
    "Not specified": { en: "Means of control not specified", fr: "Moyen de contrôle non précisé", es: "Medio de control no especificado", ar: "وسيلة سيطرة غير محددة" },
  },
  "joined-exploitation": {
    "Forced labour": { en: "Forced labour", fr: "Travail forcé", es: "Trabajo forzoso", ar: "العمل القسري" },
    "Sexual exploitation": { en: "Sexual exploitation", fr: "Exploitation sexuelle", es: "Explotación sexual", ar: "الاستغلال الجنسي" },
    "Other": { en: "Another form of exploitation", fr: "Autre forme d'exploitation", es: "Otra forma de explotación", ar: "شكل آخر من أشكال الاستغلال" },
    "Combined sexual and labour exploitation": { en: "Both sexual exploitation and forced labour", fr: "Exploitation sexuelle et travail forcé à la fois", es: "Explotación sexual y trabajo forzoso a la vez", ar: "الاستغلال الجنسي والعمل القسري معًا" },
    "Forced marriage": { en: "Forced marriage", fr: "Mariage forcé", es: "Matrimonio forzado", ar: "الزواج القسري" },
    "Forced military": { en: "Forced military service", fr: "Service militaire forcé", es: "Servicio militar forzado", ar: "الخدمة العسكرية القسرية" },
    "Organ removal": { en: "Removal of organs", fr: "Prélèvement d'organes", es: "Extracción de órganos", ar: "نزع الأعضاء" },
    "Slavery and similar practices": { en: "Slavery or similar practices", fr: "Esclavage ou pratiques analogues", es: "Esclavitud o prácticas análogas", ar: "الرق أو الممارسات الشبيهة بالرق" },
  },
  "joined-labour": {
    "Agriculture": { en: "Labour: farming", fr: "Travail : agriculture", es: "Trabajo: agricultura", ar: "العمل في الزراعة" },
    "Aquafarming": { en: "Labour: fishing and fish farming", fr: "Travail : pêche et aquaculture", es: "Trabajo: pesca y acuicultura", ar: "العمل في صيد الأسماك واستزراعها" },
    "Begging": { en: "Labour: begging", fr: "Travail : mendicité", es: "Trabajo: mendicidad", ar: "العمل في التسول" },
    "Construction": { en: "Labour: construction", fr: "Travail : construction", es: "Trabajo: construcción", ar: "العمل في البناء" },
    "Domestic work": { en: "Labour: domestic work", fr: "Travail : service domestique", es: "Trabajo: servicio doméstico", ar: "العمل المنزلي" },
    "Hospitality": { en: "Labour: hotels and restaurants", fr: "Travail : hôtellerie et restauration", es: "Trabajo: hoteles y restaurantes", ar: "العمل في الفنادق والمطاعم" },
    "Illicit activities": { en: "Labour: forced into illegal activities", fr: "Travail : activités illicites sous la contrainte", es: "Trabajo: actividades ilícitas bajo coacción", ar: "الإجبار على أنشطة غير مشروعة" },
    "Manufacturing": { en: "Labour: manufacturing", fr: "Travail : industrie manufacturière", es: "Trabajo: industria manufacturera", ar: "العمل في الصناعة التحويلية" },
    "Mining or drilling": { en: "Labour: mining or drilling", fr: "Travail : mines ou forage", es: "Trabajo: minería o perforación", ar: "العمل في التعدين أو الحفر" },
    "Peddling": { en: "Labour: street selling", fr: "Travail : vente ambulante", es: "Trabajo: venta ambulante", ar: "العمل في البيع المتجول" },
    "Transportation": { en: "Labour: transport", fr: "Travail : transports", es: "Trabajo: transporte", ar: "العمل في النقل" },
    "Other": { en: "Labour: another kind", fr: "Travail : autre type", es: "Trabajo: otro tipo", ar: "نوع آخر من العمل" },
    "Not specified": { en: "Labour: kind not specified", fr: "Travail : type non précisé", es: "Trabajo: tipo no especificado", ar: "نوع عمل غير محدد" },
  },
  "joined-sex": {
    "Prostitution": { en: "Sexual exploitation: prostitution", fr: "Exploitation sexuelle : prostitution", es: "Explotación sexual: prostitución", ar: "الاستغلال الجنسي في الدعارة" },
    "Pornography": { en: "Sexual exploitation: pornography", fr: "Exploitation sexuelle : pornographie", es: "Explotación sexual: pornografía", ar: "الاستغلال الجنسي في المواد الإباحية" },
    "Remote interactive services": { en: "Sexual exploitation: online, live", fr: "Exploitation sexuelle : en ligne, en direct", es: "Explotación sexual: en línea y en directo", ar: "الاستغلال الجنسي بالبث المباشر عبر الإنترنت" },
    "Private sexual services": { en: "Sexual exploitation: private services", fr: "Exploitation sexuelle : services privés", es: "Explotación sexual: servicios privados", ar: "الاستغلال الجنسي في خدمات خاصة" },
  },
  "joined-recruiter": {
    "Intimate Partner": { en: "Recruiter: intimate partner", fr: "Recrutement : partenaire intime", es: "Captación: pareja", ar: "التجنيد على يد الشريك الحميم" },
    "Friend/Acquaintance": { en: "Recruiter: friend", fr: "Recrutement : ami ou amie", es: "Captación: amigo o amiga", ar: "التجنيد على يد صديق أو صديقة" },
    "Family/Relative": { en: "Recruiter: family member", fr: "Recrutement : membre de la famille", es: "Captación: familiar", ar: "التجنيد على يد أحد أفراد الأسرة" },
    "Other": { en: "Recruiter: someone else", fr: "Recrutement : autre personne", es: "Captación: otra persona", ar: "التجنيد على يد شخص آخر" },
    "Not Specified": { en: "Recruiter: not known", fr: "Recrutement : lien inconnu", es: "Captación: relación desconocida", ar: "صلة القائم بالتجنيد غير معروفة" },
  },
};
