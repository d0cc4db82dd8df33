"""From the release description to the engine's public domain, and to the names that people read."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise, product
from typing import cast

from shoal.errors import DescriptionError
from shoal.privacy.domain import NOT_RECORDED, Attribute, Domain, Implication
from shoal.privacy.residual import AttributeSet
from shoal.releases.describe.content import ColumnInfo, ColumnType
from shoal.releases.describe.description import (
    RESERVED,
    AllOf,
    AnyOf,
    AttributeDescription,
    Bands,
    CodeListDomain,
    Range,
    ReleaseDescription,
)
from shoal.standard import code_list, headings, private_reason

OTHER = "other"
"""The value that stands for all values that a private domain does not show."""
Found = Mapping[str, Sequence[str]]
"""Values found by partition selection, by attribute with a private domain."""


def declared_values(  # noqa: PLR0911 (one return for each form of a domain)
    attribute: AttributeDescription, found: Found | None = None, *, language: str = "en"
) -> dict[str, str]:
    """The declared values of an attribute with their labels, without "not recorded".

    Args:
        attribute: The attribute's description.
        found: Values of private domains, where they are known already; otherwise such a domain is empty.
        language: Language of the labels of code lists and of yes and no.

    Raises:
        DescriptionError: The attribute has no domain, or a code list has no such name.
    """
    domain = attribute.domain
    if attribute.type == "flag" and domain is None:
        return {"1": headings(language).yes, "0": headings(language).no}
    if isinstance(attribute.derive, Bands):
        return {band: band for band in band_names(attribute.derive.edges)}
    if isinstance(domain, CodeListDomain):
        return dict(code_list(domain.list, language).codes)
    if isinstance(domain, Range):
        return {str(number): str(number) for number in range(domain.first, domain.last + 1)}
    if isinstance(domain, dict):
        return dict(domain)
    if isinstance(domain, list):
        return {code: code for code in domain}
    if domain == "private":
        return {value: value for value in [*(found or {}).get(attribute.name, ()), attribute.other or OTHER]}
    raise DescriptionError(
        f"Attribute {attribute.name} has no domain. Say which values it can take: list its codes, name a code list "
        "(`shoal lists` shows them), or write `domain: private` to have them found at a price in privacy."
    )


def band_names(edges: Sequence[int]) -> list[str]:
    """Names of the bands between edges.

    >>> band_names([0, 9, 18])
    ['0--8', '9--17', '18+']
    """
    return [f"{low}--{high - 1}" for low, high in pairwise(edges)] + [f"{edges[-1]}+"]


def engine_columns(
    description: ReleaseDescription, found: Found | None = None
) -> tuple[Domain, tuple[ColumnInfo, ...]]:
    """The engine's domain and the names of its columns; a multi-valued attribute becomes one flag a code.

    Args:
        description: The release description.
        found: Values of private domains.

    Raises:
        DescriptionError: A domain is missing, a code holds ";" or ":", or names contradict one another.
    """
    attributes: list[Attribute] = []
    columns: list[ColumnInfo] = []
    _check_derivations(description)
    _check_focus(description)
    _check_translated(description)
    for attribute in description.attributes:
        values = declared_values(attribute, found, language=description.language)
        _check_codes(attribute, values)
        _check_translations(attribute, values, description)
        if attribute.type == "multi":
            for code, label in values.items():
                column, info = _flag_of(attribute, code, label, language=description.language)
                attributes.append(column)
                columns.append(info)
        else:
            column, info = _single(attribute, values, language=description.language)
            attributes.append(column)
            columns.append(info)
    names = [a.name for a in attributes]
    repeated = next((name for i, name in enumerate(names) if name in names[:i]), None)
    if repeated is not None:
        raise DescriptionError(f"Attribute {repeated} is described twice. Keep one of them.")
    return Domain(tuple(attributes), _implications(description, attributes)), tuple(columns)


def focus_sets(description: ReleaseDescription) -> tuple[AttributeSet, ...]:
    """The engine columns, and pairs of columns, that the description puts in focus.

    It follows from the description alone. Of a multi-valued attribute, every flag is in focus.

    Args:
        description: The release description, with a domain for every attribute.
    """
    places: dict[str, range] = {}
    following = 0
    for attribute in description.attributes:
        size = len(declared_values(attribute)) if attribute.type == "multi" else 1
        places[attribute.name] = range(following, following + size)
        following += size
    parts = [[item] if isinstance(item, str) else item for item in description.focus]
    found = (columns for part in parts for columns in product(*(places[name] for name in part)))
    return tuple(dict.fromkeys(tuple(sorted(columns)) for columns in found))


def _single(
    attribute: AttributeDescription, values: Mapping[str, str], *, language: str
) -> tuple[Attribute, ColumnInfo]:
    labels = dict(values)
    by_default = ["1"] if attribute.type == "flag" else list(values)
    reported = set(by_default if attribute.reported is None else attribute.reported)
    if attribute.domain != "private" and not reported <= set(values):
        raise DescriptionError(f"Attribute {attribute.name}: `reported` names values that are not in its domain.")
    if attribute.can_be_missing:
        labels[NOT_RECORDED] = headings(language).not_recorded
    column = Attribute(attribute.name, tuple(labels), tuple(value for value in values if value in reported))
    kind = cast("ColumnType", attribute.type)
    label = attribute.label or attribute.name
    return column, ColumnInfo(attribute.name, label, kind, attribute.group, tuple(labels.values()), attribute.name)


def _flag_of(attribute: AttributeDescription, code: str, label: str, *, language: str) -> tuple[Attribute, ColumnInfo]:
    name = f"{attribute.name}.{code}"
    reported = ("1",) if attribute.reported is None or code in attribute.reported else ()
    labels = (headings(language).yes, headings(language).not_recorded)
    info = ColumnInfo(
        name, label, "flag", attribute.group, labels, attribute.name, attribute.name, code, attribute.separator
    )
    return Attribute(name, ("1", NOT_RECORDED), reported), info


def _check_derivations(description: ReleaseDescription) -> None:
    """Yes or no follows from yes or no only, and what is private is found in one column as it stands."""
    kinds = {a.name: a.type for a in description.attributes if a.derive is None}
    for attribute in description.attributes:
        derive = attribute.derive
        if attribute.domain == "private" and (derive is not None or attribute.type in ("flag", "multi")):
            raise DescriptionError(
                f"Attribute {attribute.name}: `domain: private` finds the values of a column with one value a case, "
                "not of a flag, a derived or a multi-valued attribute. Declare its domain."
            )
        if not isinstance(derive, AnyOf | AllOf):
            continue
        if attribute.type != "flag" or attribute.domain is not None:
            raise DescriptionError(
                f"Attribute {attribute.name}: `any_of` and `all_of` give a flag. "
                "Set `type: flag` and leave `domain` out."
            )
        for base in derive.any_of if isinstance(derive, AnyOf) else derive.all_of:
            if kinds.get(base, "flag") != "flag":
                raise DescriptionError(f"Attribute {attribute.name} is derived from {base}, which is not a flag.")


def _check_focus(description: ReleaseDescription) -> None:
    names = {attribute.name for attribute in description.attributes}
    for item in description.focus:
        part = [item] if isinstance(item, str) else item
        unknown = next((name for name in part if name not in names), None)
        if unknown is not None:
            raise DescriptionError(
                f"`focus` names {unknown}, which is no attribute of the release. "
                "Write the name as it stands under `attributes`."
            )
        if len(set(part)) < len(part):
            raise DescriptionError(
                f"`focus` names a table of {part[0]} by itself. Name two attributes, or the one alone."
            )


def _check_translated(description: ReleaseDescription) -> None:
    names = {attribute.name for attribute in description.attributes}
    keys = [(language, key) for language, one in description.translations.items() for key in one.labels]
    for language, key in keys:
        if key.partition(":")[0] not in names:
            raise DescriptionError(
                f"`translations` in {language} names {key}, which is no attribute of the release. "
                "Write the attribute, or attribute:code, as it stands under `attributes`."
            )


def _check_translations(
    attribute: AttributeDescription, values: Mapping[str, str], description: ReleaseDescription
) -> None:
    if attribute.domain == "private":  # its values are not known beforehand
        return
    for language, one in description.translations.items():
        for key in one.labels:
            name, colon, code = key.partition(":")
            if colon and name == attribute.name and code not in values:
                raise DescriptionError(
                    f"`translations` in {language} names {key}, but {code or 'an empty code'} is not in the domain "
                    f"of {name}. Write the code as it stands there."
                )


def _check_codes(attribute: AttributeDescription, values: Mapping[str, str]) -> None:
    if any(mark in text for text in (attribute.name, *values) for mark in RESERVED):
        raise DescriptionError(
            f"Attribute {attribute.name}: neither a name nor a code may hold any of {' '.join(RESERVED)}, which "
            "separate names and values. Use another code, and say in its label what it means."
        )
    if NOT_RECORDED in values:
        raise DescriptionError(f"Attribute {attribute.name}: an empty code means 'not recorded'; leave it out.")
    if attribute.type == "multi" and any(attribute.separator in value for value in values):
        raise DescriptionError(f"Attribute {attribute.name}: a code holds the separator. Choose another separator.")
    if attribute.type == "flag" and "1" not in values:
        raise DescriptionError(f"Attribute {attribute.name}: a flag is 1 or 0. Leave `domain` out, or use `spellings`.")
    if attribute.other is not None and attribute.other not in values:
        raise DescriptionError(f"Attribute {attribute.name}: `other` names a value that is not in its domain.")
    if any(value not in values for value in attribute.spellings.values()) and attribute.domain != "private":
        raise DescriptionError(f"Attribute {attribute.name}: `spellings` leads to a value that is not in its domain.")
    if attribute.domain == "private" and private_reason(attribute.name):
        raise DescriptionError(
            f"Attribute {attribute.name} looks as if it names or reaches a person ({private_reason(attribute.name)}). "
            "Put it under `ignore`, or declare the codes that it holds."
        )


def _implications(description: ReleaseDescription, attributes: Sequence[Attribute]) -> tuple[Implication, ...]:
    rules = []
    for item in description.implications:
        (name, value), (then, then_value) = next(iter(item.when.items())), next(iter(item.then.items()))
        rules.append(Implication(name, value, then, then_value))
    names = {attribute.name for attribute in attributes}
    for attribute in description.attributes:
        if isinstance(attribute.derive, AnyOf):
            rules += [Implication(base, "1", attribute.name, "1") for base in attribute.derive.any_of if base in names]
        if isinstance(attribute.derive, AllOf):
            rules += [Implication(attribute.name, "1", base, "1") for base in attribute.derive.all_of if base in names]
    unique = tuple(dict.fromkeys(rules))
    try:
        Domain(tuple(attributes), unique)
    except ValueError as error:
        raise DescriptionError(f"The implications: {error}. Name attributes and values as they stand above.") from error
    return unique
