"""What the page shows of the standard: fields, codes and reasons, in one language."""

from __future__ import annotations

from functools import lru_cache
from typing import Any

from shoal.intake.checks.forms import REASONS
from shoal.standard.load import standard
from shoal.standard.model import CodeList, Field

_PROFILES = ("share", "collect")


@lru_cache
def catalogue(profile: str, language: str) -> dict[str, Any]:
    """The fields that a column may fill, with the lists that they take codes of. It is shared: never change it.

    Fields that the profile has no place for are among them: others follow from them, and they stay with the partner.

    Args:
        profile: For what the mapping is made.
        language: One of the languages of the standard.
    """
    wanted = [field for field in standard().all_fields.values() if _offered(field, profile)]
    lists = dict.fromkeys(field.list for field in wanted if field.list)
    return {
        "fields": [_field(field, profile, language) for field in wanted],
        "lists": {name: _codes(standard().lists[name], language) for name in lists},
        "reasons": _codes(standard().lists[REASONS], language),
    }


def label_of(listed: str | None, cell: str, language: str) -> str:
    """A cell of the result as people read it: the labels of its codes.

    Args:
        listed: Name of the field's code list, or None.
        cell: Codes, joined with ";".
        language: One of the languages of the standard.

    >>> label_of("person-gender", "Feminine", "fr"), label_of(None, "2024-05", "fr")
    ('Femme ou fille', '2024-05')
    """
    labels = _labels(listed, language)
    return "; ".join(labels.get(part, part) for part in cell.split(";"))


@lru_cache
def _labels(listed: str | None, language: str) -> dict[str, str]:
    names = [REASONS, *([listed] if listed else [])]
    return {code.code: code.label[language] for name in names for code in standard().lists[name].codes}


def _offered(field: Field, profile: str) -> bool:
    known = {profile, *_PROFILES} if profile in _PROFILES else {profile}
    return field.deprecated is None and not known.isdisjoint(field.profiles)


def _field(field: Field, profile: str, language: str) -> dict[str, Any]:
    return {
        "name": field.name,
        "label": field.label[language],
        "about": field.definition[language],
        "group": standard().entity_of(field.name).label[language],
        "type": field.type,
        "list": field.list,
        "core": field.core,
        "stays": profile not in field.profiles,
        "reasons": field.reasons,
    }


def _codes(listed: CodeList, language: str) -> list[tuple[str, str]]:
    return [(code.code, code.label[language]) for code in listed.current]
