"""What the workbooks and the form say around the fields, in the languages of the standard."""

from __future__ import annotations

from collections.abc import Mapping

from shoal.errors import UnknownName
from shoal.standard._data import LANGUAGES, read_yaml
from shoal.standard.export import rules
from shoal.standard.model import Field, Standard


def words(language: str) -> Mapping[str, str]:
    """Every text in one language, by its key. It is shared: never change it.

    Args:
        language: One of the standard's languages.

    Raises:
        UnknownName: The standard does not have that language.

    >>> words("fr")["yes"]
    'oui'
    """
    if language not in LANGUAGES:
        raise UnknownName(f"There is no language {language[:40]!r} here. There are: {', '.join(LANGUAGES)}.")
    texts: Mapping[str, str] = read_yaml(f"templates/{language}.yaml")
    return texts


def hint(standard: Standard, field: Field, profile: str, *, language: str) -> str:
    """What a cell of a field takes, in one short sentence or two; empty where anything may stand.

    Args:
        standard: The standard.
        field: One of its fields.
        profile: One of the field's profiles.
        language: One of the standard's languages.

    Raises:
        UnknownName: The standard does not have that language.
    """
    texts = words(language)
    parts = [_what(standard, field, profile, texts=texts), _range(field, texts)]
    reasons = rules.reasons(standard, field, profile)
    if reasons and any(parts):
        parts.append(texts["hint_reason"].format(reason=reasons[0]))
    return " ".join(part for part in parts if part)


def _what(standard: Standard, field: Field, profile: str, *, texts: Mapping[str, str]) -> str:
    match field.type:
        case "key" | "reference":
            name = "hint_uuid" if profile == "share" else "hint_key"
            return texts[name].format(most=rules.KEY_LENGTH)
        case "date":
            return texts[f"hint_{rules.precision(field, profile)}"]
        case "integer":
            return texts["hint_whole"]
        case "codes":
            return texts["hint_codes"].format(example=example(standard, field), list=field.list)
        case "year" | "number" | "flag" | "boolean" | "code":
            return texts[f"hint_{field.type}"]
        case _:
            return ""


def bounds_hint(field: Field, language: str) -> str:
    """What a number or year may be, in one short sentence or two.

    Args:
        field: A field of the standard.
        language: One of the standard's languages.
    """
    texts = words(language)
    what = texts["hint_whole" if field.type == "integer" else f"hint_{field.type}"]
    return f"{what} {_range(field, texts)}".strip()


def _range(field: Field, texts: Mapping[str, str]) -> str:
    if field.type not in {"integer", "number", "year"}:
        return ""
    least, most = field.minimum, field.maximum
    if least is None and most is None:
        return ""
    lower = "hint_since" if field.type == "year" else "hint_least"
    name = "hint_most" if least is None else lower if most is None else "hint_between"
    return texts[name].format(least=_plain(least), most=_plain(most))


def _plain(number: float | None) -> str:
    return "" if number is None else f"{number:g}"


def example(standard: Standard, field: Field) -> str:
    """Two codes of a `codes` field as they stand together in a cell."""
    return ";".join(code.code for code in standard.lists[field.list or ""].current[:2])
