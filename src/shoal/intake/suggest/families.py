"""What a column may be by the look of its values alone: the alternatives among which its header chooses."""

from __future__ import annotations

from shoal.intake.suggest.columns import Column
from shoal.intake.suggest.shapes import Shape

_DATES = {
    "cas_RegistrationDate": 0.25,
    "prs_Birthdate": 0.24,
    "cas_IncomingReferralDate": 0.21,
    "hte_Date": 0.21,
    "con_Date": 0.18,
    "cas_OutgoingReferralDate": 0.17,
    "spl_PlannedEndDate": 0.15,
    "spl_ActualEndDate": 0.14,
}
_KEYS = {"cas_Id": 0.2, "prs_Id": 0.19, "vic_Id": 0.18, "prs_IdentityNumber": 0.15}
_LONG = {
    "cco_CaseComment": 0.3,
    "hte_Description": 0.22,
    "cas_IncomingReferralDetails": 0.18,
    "cas_ReasonForCaseClosure": 0.17,
    "cas_OutgoingReferralDetails": 0.15,
    "spl_ActionPlan": 0.14,
}
_REPEATED = {
    "cas_ReferringOrganisation": 0.18,
    "cas_ReferredOrganisation": 0.16,
    "cas_CaseOwner": 0.15,
    "vic_LocationOfExploitation": 0.14,
    "vic_LocationOfRecruitment": 0.13,
}
_HEADED = 0.6
"""What the header adds, of its own score."""


def likely(column: Column, shape: Shape) -> dict[str, float]:
    """The fields that a column may be by the look of its values, each with the score that this alone makes.

    Args:
        column: The column.
        shape: What its values look like.
    """
    if column.flag or shape.filled < 10 or shape["email"] > 0.2:
        return {}
    if shape["date"] >= 0.7:
        return _DATES
    if shape["long"] >= 0.2 or shape["sentence"] >= 0.4:
        return _LONG
    if shape.unique >= 0.9 and shape["with digits"] > 0.8 and shape["decimal"] < 0.5:
        return _KEYS
    text = shape["letters"] >= 0.7 and shape.unique < 0.6 and shape.different >= 3
    return _REPEATED if text and column.split is None else {}


def at_least(own: float, header: float) -> float:
    """The score of a field that is likely by the look of the values, with what the header adds.

    Args:
        own: The score by the look alone.
        header: How the header fits the field.
    """
    return own + _HEADED * header
