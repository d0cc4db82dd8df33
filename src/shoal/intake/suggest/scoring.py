"""Header and values together: how likely a column is a field, and why, in words."""

from __future__ import annotations

from shoal.intake.suggest.families import at_least
from shoal.intake.suggest.fits import ADJECTIVES, Fit
from shoal.intake.suggest.flags import FlagMatch
from shoal.intake.suggest.headers import HeaderMatch
from shoal.intake.suggest.ranking import Scored
from shoal.intake.suggest.vocabulary import COUNTRIES, LANGUAGE, OWN, field_words
from shoal.standard.load import standard
from shoal.standard.model import Field

_SURE = frozenset({
    "cas_RegistrationDate", "cas_RegistrationYear", "cas_Status", "prs_FirstName", "prs_SecondName", "prs_Birthdate",
    "prs_AgeAtRegistration", "prs_AgeBand", "prs_Gender", "prs_MaritalStatus", "prs_NumberOfChildren",
    "prs_HighestLevelOfEducation", "prs_Citizenship", "prs_Email", "prs_MobilePhone", "vic_MethodOfRecruitment",
    "vic_MethodsOfControl", "vic_TypeOfExploitation", "vic_CountryOfExploitation", "vic_MonthsTrafficked",
    "vic_LabourSector", "prs_PrimaryLanguage",
})  # fmt: skip
"""Fields that are seldom taken for another, so that one may be certain of them."""
_SURE_WIDE = frozenset({"vic_MethodsOfControl", "vic_TypeOfExploitation"})
HEADER_FROM = 0.12
"""Score below which a header, or a candidate, says nothing."""
SHAPED = {
    "prs_Email": 0.5,
    "cas_RegistrationYear": 0.3,
    "cco_CaseComment": 0.3,
    "prs_MobilePhone": 0.3,
    "cas_RegistrationDate": 0.25,
    "prs_Birthdate": 0.24,
    "prs_AgeAtRegistration": 0.2,
    "prs_Id": 0.18,
    "cas_Id": 0.18,
}
"""What the look of the values alone makes of a column's score."""
_SHAPED_FROM = 0.6
_VALUES_ONLY = 0.5
"""What values alone can make of a column's score."""
_PRIORS = {"collect": 0.97, "other entity": 0.93}
_LESS_LIKELY = {
    "vic_PalermoPurpose": 0.94, "vic_PalermoMeans": 0.94, "vic_PalermoAct": 0.94, "vic_ForcedLabourIndustry": 0.96,
    "vic_RelationshipToTrafficker": 0.97, "vic_ExploitationWebsitesAndApps": 0.96, "prs_SecondaryLanguage": 0.95,
    "prs_MailingCountry": 0.96, "vic_CountryOfExploitation": 0.99, "con_Date": 0.95,
    "vic_MajorityWhenTrafficked": 0.97, "vic_MajorityWhenExploited": 0.96, "cco_CaseComment": 0.99,
}  # fmt: skip
_ADJECTIVES = 0.3
"""How far adjectives of nationality close the gap to certainty."""
_RARE_LISTS = {COUNTRIES: 0.85, LANGUAGE: 0.75, "palermo-means": 0.7, "palermo-purpose": 0.7, "palermo-act": 0.7,
               "organisation-type": 0.6, "support-plan-type": 0.7, "consent-purpose": 0.7, "role-in-process": 0.6,
               "decision-maker": 0.8, "source-type": 0.8, "event-type": 0.5, "referral-reason": 0.7, "majority": 0.8,
               "websites-and-apps": 0.8, "criminal-activity": 0.8, "forced-labour-industry": 0.8, "case-status": 0.9,
               "relationship-to-trafficker": 0.8}  # fmt: skip


def score_field(field: Field, header: HeaderMatch, fits: Fit, *, shaped: float = 0.0) -> Scored | None:
    """A column as a candidate for a field, or None where hardly anything speaks for it.

    Args:
        field: The field.
        header: How the column's header fits it.
        fits: How the column's values fit it.
        shaped: What the look of the values alone makes of its score, or 0.
    """
    score = _score(header.score, fits, field)
    if shaped and fits.score >= 0.0:
        score = max(score, at_least(shaped, header.score) * _prior(field))
    if score < HEADER_FROM:
        return None
    reasons = tuple(filter(None, (_named(header), fits.reason)))
    return Scored(field.name, None, score, _certain(field, header, fits), field.type == "codes", reasons)


def score_flag(match: FlagMatch) -> Scored:
    """A flag as a candidate for one code of a field.

    Args:
        match: How its header fits the code.
    """
    listed = standard().all_fields[match.field].list or ""
    label = standard().lists[listed].find(match.code)
    named = label.label["en"] if label else match.code
    first = f"The header is a name of the code “{named}”." if match.exact else f"The header is like the code “{named}”."
    second = "The header, or columns beside it, are of the same field." if match.named else ""
    reasons = tuple(filter(None, (first, "Its values are yes and no.", second)))
    certain = match.exact and match.named and match.field in _SURE_WIDE
    return Scored(match.field, match.code, match.score, certain, several=False, reasons=reasons)


def _certain(field: Field, header: HeaderMatch, fits: Fit) -> bool:
    """Whether one may be practically certain of a field: the header is its name, and the values are just its own.

    Only the standard's own names make certain: what partners call a field may mean another one to the next partner.
    """
    if not (header.exact and header.own) or field.name not in _SURE:
        return False
    return fits.score >= (0.3 if fits.share is None else 0.85)


def _score(header: float, fits: Fit, field: Field) -> float:
    """Header and values together; values that can't be the field's weigh more than those that can."""
    together = header * (0.8 + 0.2 * fits.score if fits.score >= 0 else 0.8 + 0.62 * fits.score)
    if fits.share is not None and fits.share >= 0.5:
        likely = _RARE_LISTS.get(field.list or "", 1.0)
        together = max(together, _VALUES_ONLY * fits.score * likely + 0.45 * header)
    if fits.score >= _SHAPED_FROM:
        together = max(together, SHAPED.get(field.name, 0.0) + 0.6 * header)
    if fits.reason == ADJECTIVES:
        together = min(1.0, together + _ADJECTIVES * (1 - together))
    return min(1.0, together * _prior(field))


def _prior(field: Field) -> float:
    own = standard().entity_of(field.name).name in OWN
    prior = 1.0 if "share" in field.profiles else _PRIORS["collect"]
    return prior * (1.0 if own else _PRIORS["other entity"]) * _LESS_LIKELY.get(field.name, 1.0)


_LANGUAGES = {"en": "English", "fr": "French", "es": "Spanish", "ar": "Arabic"}


def _named(header: HeaderMatch) -> str:
    """Why the header speaks for a field, in one sentence."""
    if header.phrase < 0 or header.score < 0.4:
        return ""
    said = field_words().index.phrases[header.phrase]
    where = f" in {_LANGUAGES[said.language]}" if said.language else ""
    if header.exact:
        return f"The header is one of the field's names{where}."
    if said.kind == "definition":
        return f"The header has words of the field's definition{where}."
    sure = "says the same as" if header.score >= 0.9 else "is like"
    return f"The header {sure} one of the field's names{where}: “{said.text}”."
