"""The entities of a case record: HTCDS's fields and codes, and what was added to them."""

from __future__ import annotations

import pytest

from shoal.standard.load import standard
from shoal.standard.model import CodeList, Field

HTCDS_FIELDS = """
org_Name org_ShippingCity org_ShippingCountry org_ShippingState org_ShippingStreet org_ShippingPostalCode
org_ShippingLongitude org_ShippingLatitude org_Phone org_Type prs_Salutation* prs_FirstName* prs_MiddleName
prs_SecondName* prs_Birthdate* prs_Gender* prs_Deceased prs_MaritalStatus prs_NumberOfChildren prs_PrimaryLanguage
prs_SecondaryLanguage prs_HighestLevelOfEducation prs_Citizenship* prs_IdentityNumber prs_Title* prs_Email*
prs_HomePhone* prs_MobilePhone* prs_MailingCity* prs_MailingCountry* prs_MailingState* prs_MailingStreet*
prs_MailingPostalCode* prs_MailingLongitude prs_MailingLatitude vic_AgreementToManagePersonalData vic_TraffickingStatus*
vic_TraffickingStatusDecisionMakingOrg* vic_RelationshipToTrafficker vic_AgeWhenTrafficked
vic_RecruitmentWebsitesAndApps vic_MethodOfRecruitment* vic_LocationOfRecruitment* vic_MethodsOfControl*
vic_TypeOfExploitation* vic_ForcedLabourIndustry* vic_TypeOfSexExploitation* vic_LocationOfExploitation*
vic_ExploitationWebsitesAndApps vic_Vulnerabilities* vic_DetailsOfVulnerabilities* per_RoleInProcess per_RoleDetails
per_Organisation cas_Status* cas_ReasonForCaseClosure* cas_CaseOwner* cas_ReferringOrganisation*
cas_IncomingReferralDate* cas_ReferringPrimaryCaseWorker* cas_ReasonForIncomingReferral* cas_IncomingReferralDetails*
cas_ReferredOrganisation* cas_ReferredPrimaryCaseWorker* cas_ReasonForOutgoingReferral* cas_OutgoingReferralDate*
cas_OutgoingReferralDetails* cco_CaseComment hte_Longitude hte_Latitude hte_City hte_Country hte_State hte_Street
hte_PostalCode hte_Date hte_Type hte_Description spl_Objectives spl_ActionPlan spl_PlannedEndDate spl_ActualEndDate
spl_Type con_Consent*
"""
"""Every field of HTCDS 2.0; a star marks its core."""

HTCDS = HTCDS_FIELDS.split()

CODES = {
    "org_Type": "NGO LawEnforcement HealthServiceOrganisation CentralGovernmentOrganisation "
    "LocalGovernmentOrganisation ImmigrationService LegalService CorporateBusiness SchoolOrCollege",
    "prs_Gender": "Feminine Masculine TransgenderFeminine TransgenderMasculine NonConforming NonSpecifiedUnknown",
    "prs_MaritalStatus": "Single Married Widowed Divorced Separated RegisteredPartnership",
    "prs_HighestLevelOfEducation": "EarlyChildhoodEducation PrimaryEducation LowerSecondaryEducation "
    "UpperSecondaryEducation PostSecondaryNonTertiaryEducation ShortCycleTertiaryEducation BachelorsOrEquivalentLevel "
    "MastersOrEquivalentLevel DoctoralOrEquivalentLevel",
    "vic_TraffickingStatus": "PossibleVictimOfTrafficking ActualVictimOfTrafficking NotAVictimOfTrafficking",
    "vic_TraffickingStatusDecisionMakingOrg": "Police NGO CourtOrProsecution NonPoliceGovernmentalOrganization Other",
    "vic_RelationshipToTrafficker": "Familial Acquainted Unaquainted",
    "vic_RecruitmentWebsitesAndApps": "Facebook Instagram WhatsApp Telegram FacebookMessenger Viber SnapChat Line "
    "4Sale WeChat QQ QZone TikTok Twitter Other",
    "vic_ExploitationWebsitesAndApps": "Facebook Instagram WhatsApp Telegram FacebookMessenger Viber SnapChat Line "
    "4Sale WeChat QQ QZone TikTok Twitter Other",
    "vic_MethodOfRecruitment": "AtAPlaceOfBusiness AtAnEducationalInstitution AtWork ThroughOnlineSocialNetworks "
    "ThroughAnOnlineAdvertisement ThroughATelevisionAdvert ThroughANewspaperAdvert ThroughFamilyOrFamilyEvents "
    "ThroughFriendsOrSocialEvents Other",
    "vic_MethodsOfControl": "PhysicalThreats ThreatsLawEnforcement ThreatensChildrenFamily DebtBondage FalsePromises "
    "PhysicalAbuse SexualAbuse TakesEarnings RestrictsFinancialAccess RestrictsMedicalCare WithholdsNecessities "
    "PsychologicalAbuse PsychoactiveSubstance ExcessiveWorkingHours WithholdsDocuments Other",
    "vic_TypeOfExploitation": "ForcedLabour SexualExploitation ChildLabour ForcedMarriage Servitude "
    "ForcedMilitaryByNonStateActors OrganRemoval ForcedBegging ForcedAdoption Surrogacy Other",
    "vic_ForcedLabourIndustry": "A_AgricultureForestryAndFishing B_MiningAndQuarrying C_Manufacturing "
    "D_ElectricityGasSteamAndAirConditioningSupply E_WaterSupplySewerageWasteManagement F_Construction "
    "G_WholesaleAndRetailTradeRepairOfMotorVehicles H_TransportationAndStorage I_AccommodationAndFoodServiceActivities "
    "J_InformationAndCommunication K_FinancialAndInsuranceActivities L_RealEstateActivities "
    "M_ProfessionalScientificAndTechnicalActivities N_AdministrativeAndSupportServiceActivities "
    "O_PublicAdministrationAndDefence P_Education Q_HumanHealthAndSocialWorkActivities "
    "R_ArtsEntertainmentAndRecreation S_OtherServiceActivities T_ActivitiesOfHouseholdsAsEmployers "
    "U_ActivitiesOfExtraterritorialOrganizations",
    "vic_TypeOfSexExploitation": "Prostitution Pornography RemoteInteractiveServices PrivateSexualServices",
    "vic_Vulnerabilities": "Addiction SocialGroup Discrimination Poverty DisabilityAndPhysicalHealth MentalHealth "
    "Migration Homelessness AbuseSocialMedia AbusePhysical Education WorkEnvironment",
    "per_RoleInProcess": "TravellingPartner Transporter RecruiterOrIntermediary BrokerTravelAgent "
    "TransferredIndividual HarbouredIndividual SoldIndividual BoughtIndividual ReceivedIndividual "
    "ControlledIndividual Smuggler Abuser Kidnapper Exploiter Other",
    "cas_Status": "Active FollowUp Closed ClosedReferred",
    "cas_ReasonForIncomingReferral": "AdditionalServicesRequired MigrationOrChangeOfLocation Other",
    "cas_ReasonForOutgoingReferral": "AdditionalServicesRequired MigrationOrChangeOfLocation Other",
    "hte_Type": "Recruitment Transit Exploitation",
    "spl_Type": "Education Financial Health LabourExploitationRehabilitation Legal Livelihood RightsBasedTraining "
    "SexualExploitationRehabilitation SocialCare",
}
"""Every code of HTCDS 2.0 by field; countries and languages are ISO's."""

CASE_FIELDS = [f for name, e in standard().entities.items() if name != "release-record" for f in e.fields]
BY_FIELD = pytest.mark.parametrize("field", CASE_FIELDS, ids=lambda field: field.name)
LISTS = [standard().lists[name] for name in dict.fromkeys(f.list for f in CASE_FIELDS if f.list)]
BY_LIST = pytest.mark.parametrize("listed", LISTS, ids=lambda listed: listed.name)
CITED = {"country-alpha2", "language", "age-band", "majority"}
"""Lists that are not the case record's own."""


def listed_codes(name: str) -> set[str]:
    """The codes of one of the lists."""
    return {code.code for code in standard().lists[name].codes}


def test_every_field_of_htcds_is_there_once_under_its_own_name():
    """All 84 fields of HTCDS 2.0, and none that HTCDS does not have, claim to be its own."""
    names = [name.rstrip("*") for name in HTCDS]
    assert len(set(names)) == len(names) == 84
    assert sorted(f.htcds for f in CASE_FIELDS if f.htcds) == sorted(names)
    assert all(f.name == f.htcds for f in CASE_FIELDS if f.htcds)


def test_the_core_is_htcds_core():
    """The 40 core fields of HTCDS are core, and no other field of HTCDS is."""
    core = {name.rstrip("*") for name in HTCDS if name.endswith("*")}
    assert len(core) == 40
    assert {f.name for f in CASE_FIELDS if f.htcds and f.core} == core


def test_what_htcds_no_longer_uses_is_deprecated_from_the_start():
    """Three fields came deprecated; the one that has a successor names it."""
    old = {f.name: f.deprecated for f in CASE_FIELDS if f.deprecated}
    assert set(old) == {"vic_AgreementToManagePersonalData", "vic_Vulnerabilities", "vic_DetailsOfVulnerabilities"}
    assert {d.since for d in old.values()} == {"1.0"}
    assert old["vic_AgreementToManagePersonalData"].replaced_by == "con_Consent"


@pytest.mark.parametrize("name", list(CODES))
def test_every_code_of_htcds_is_there(name):
    """Each code of the field stands in its list under HTCDS's own name, as its own equal, since the first version."""
    listed = standard().lists[standard().all_fields[name].list or ""]
    codes = CODES[name].split()
    for code in codes:
        found = listed.find(code)
        assert found is not None
        assert (found.crosswalk["htcds"], found.since) == (code, "1.0")
    added = [code for code in listed.codes if code.code not in codes]
    assert {code.since for code in added} <= {"1.1"}


def test_every_field_with_codes_of_htcds_is_in_the_list_above():
    """No picklist of HTCDS is overlooked."""
    own = {f.name for f in CASE_FIELDS if f.htcds and f.list and f.list not in CITED}
    assert own == set(CODES)


def test_mended_codes_say_so():
    """A misspelled code has a successor; a code that merges meanings has none and says what to do."""
    relation = standard().lists["relationship-to-trafficker"].find("Unaquainted")
    assert relation.deprecated.replaced_by == "Unacquainted"
    gender = standard().lists["person-gender"].find("NonSpecifiedUnknown")
    assert gender.deprecated.replaced_by is None
    assert gender.deprecated.note["en"].strip()
    states = [c for c in standard().lists["role-in-process"].codes if c.code.endswith("Individual")]
    assert len(states) == 6
    assert all(c.deprecated and c.deprecated.since == "1.1" for c in states)


@pytest.mark.parametrize(
    ("listed", "written", "code"),
    [
        ("means-of-control", "DebtBondage ", "DebtBondage"),
        ("means-of-control", "Debt bondage ", "DebtBondage"),
        ("means-of-control", "PsychoactiveSubstances", "PsychoactiveSubstance"),
        ("person-gender", "Woman", "Feminine"),
        ("person-gender", "Male", "Masculine"),
        ("case-status", "Follow up", "FollowUp"),
        ("forced-labour-industry", "Wholesale and retail trade; repair of motor vehicles and motorcycles",
         "G_WholesaleAndRetailTradeRepairOfMotorVehicles"),
        ("missing-reason", "not_asked", "NotAsked"),
    ],
)  # fmt: skip
def test_what_templates_and_files_hold_is_understood(listed, written, code):
    """Texts that HTCDS's own templates put into cells lead to the code that is meant."""
    assert written in standard().lists[listed].find(code).spellings


@BY_FIELD
def test_extensions_are_marked_and_dated(field: Field):
    """A field that HTCDS does not have says that it came with version 1.1; all others were there from the start."""
    assert field.extension == (field.htcds is None)
    assert field.since == ("1.1" if field.extension else "1.0")


@BY_FIELD
def test_a_field_in_use_can_be_collected(field: Field):
    """What is shared is collected first, and nothing of a case record is a column of a release."""
    assert "collect" in field.profiles
    assert "release" not in field.profiles


@BY_FIELD
def test_labels_are_no_placeholders(field: Field):
    """A definition says more than the label, in every language, and ends like a sentence."""
    for language, text in field.definition.items():
        assert text.removesuffix(".") != field.label[language]
        assert text.endswith(".")
        assert not field.label[language].endswith(".")


@pytest.mark.parametrize("language", ["en", "fr", "es", "ar"])
def test_fields_side_by_side_are_called_differently(language):
    """In a flat record all entities stand in one row, so no two fields have one label."""
    labels = [field.label[language] for field in CASE_FIELDS]
    assert len(set(labels)) == len(labels)


def test_no_two_columns_are_taken_for_one_another():
    """Names and other names stay apart when case, spaces and signs are dropped, over all profiles."""
    taken: dict[str, str] = {}
    for field in standard().all_fields.values():
        for name in (field.name, *field.aliases):
            folded = "".join(letter for letter in name.casefold() if letter.isalnum())
            assert taken.setdefault(folded, field.name) == field.name, name


def test_every_case_entity_has_a_key_and_its_relations():
    """Each has a key first of all, each reference stands among the relations, and they lead to keys of the profile."""
    for name, entity in standard().entities.items():
        if name == "release-record":
            continue
        assert entity.fields[0].name == entity.key
        assert entity.fields[0].type == "key"
        references = {field.name: field.to for field in entity.fields if field.type == "reference"}
        related = {relation.field: relation.to for relation in entity.relations}
        assert related == references
        for field in entity.fields:
            if field.to is not None:
                key = standard().entities[field.to].fields[0]
                assert set(field.profiles) <= set(key.profiles)


def test_people_and_cases_are_many_to_many():
    """A person is in a case through a context, and each context belongs to one person and one case."""
    for name in ("victim", "perpetrator"):
        relations = {r.to: r.cardinality for r in standard().entities[name].relations if r.to != "organisation"}
        assert relations == {"person": "many-to-one", "case": "many-to-one"}


@BY_LIST
def test_each_own_code_is_defined(listed: CodeList):
    """Codes of Shoal's and HTCDS's lists have a definition that says more than the label; ISIC's labels say it."""
    if listed.name in CITED | {"forced-labour-industry"}:
        return
    for code in listed.codes:
        for language, text in code.definition.items():
            assert len(text) > 5
            assert text.endswith(".")
            assert text != code.label[language]
        assert code.definition


@BY_LIST
def test_spellings_lead_to_one_code(listed: CodeList):
    """No spelling is a code or the spelling of another code."""
    taken: dict[str, str] = {}
    for code in listed.codes:
        for text in (code.code, *code.spellings):
            assert taken.setdefault(text, code.code) == code.code


@BY_LIST
def test_crosswalks_lead_somewhere(listed: CodeList):
    """What is said of the Palermo protocol and of release columns is there."""
    means, purposes = listed_codes("palermo-means"), listed_codes("palermo-purpose")
    columns = {field.name for field in standard().fields("release")}
    flags = listed.name not in CITED | {"person-gender", "source-type"}
    for code in listed.codes:
        assert set(filter(None, code.crosswalk.get("palermo", "").split(";"))) <= means | purposes
        assert not flags or {code.crosswalk.get("ctdc", "")} <= columns | {""}


def test_control_methods_of_ctdc_all_have_a_code():
    """Every flag of a means of control, but "not specified", can be set from a case record."""
    fed = {code.crosswalk.get("ctdc") for code in standard().lists["means-of-control"].codes}
    flags = {f.name for f in standard().fields("release") if f.name.startswith("meansOfControl") and f.type == "flag"}
    assert {flag for flag in flags if "2021-k-anonymised" in standard().all_fields[flag].datasets} - fed == {
        "meansOfControlNotSpecified"
    }


@BY_FIELD
def test_release_columns_that_a_field_feeds_are_there(field: Field):
    """The columns are columns of a release."""
    assert set(field.ctdc) <= {other.name for other in standard().fields("release")}


def test_finer_codes_of_industry_stand_under_their_section():
    """Divisions, groups and classes of ISIC lead up to one of the 21 sections."""
    listed = standard().lists["forced-labour-industry"]
    for code in listed.codes:
        top = code
        while top.broader:
            top = listed.find(top.broader)
        assert top.crosswalk["htcds"] == top.code
        assert top.crosswalk["isic"] in "ABCDEFGHIJKLMNOPQRSTU"


def test_lists_that_the_world_outgrows_are_open():
    """New websites and ways of recruiting come up; the backbone and the reasons for a missing value stay closed."""
    opened = {listed.name for listed in LISTS if listed.open}
    assert {"websites-and-apps", "method-of-recruitment", "labour-sector", "criminal-activity"} <= opened
    assert not opened & {"palermo-act", "palermo-means", "palermo-purpose", "means-of-control", "person-gender"}
    assert not standard().lists["missing-reason"].open


def test_reasons_for_a_missing_value():
    """The five reasons of the contract between forms, files and checks."""
    assert listed_codes("missing-reason") == {"NotAsked", "Unknown", "Refused", "NotApplicable", "Suppressed"}
