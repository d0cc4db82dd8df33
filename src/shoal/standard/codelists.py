"""Code lists with their labels in one language."""

from __future__ import annotations

from dataclasses import dataclass
from functools import lru_cache

from shoal.errors import DescriptionError
from shoal.standard._data import DEFAULT_LANGUAGE, in_language
from shoal.standard.load import standard
from shoal.standard.model import Code
from shoal.standard.names import country_names


@dataclass(frozen=True)
class LabelledCodes:
    """One code list of the standard in one language.

    Args:
        name: Name by which a release description asks for it.
        title: What people read.
        codes: Each code that is not deprecated, with its label, in order. It is shared: never change it.
    """

    name: str
    title: str
    codes: dict[str, str]


@lru_cache
def code_lists(language: str = DEFAULT_LANGUAGE) -> dict[str, LabelledCodes]:
    """All code lists of the standard by name.

    Args:
        language: Language of titles and labels (BCP 47). What is not translated stays English.

    >>> code_lists()["age-band"].title
    'Age band'
    """
    return {
        name: LabelledCodes(
            name, in_language(listed.title, language), {c.code: _label(c, language) for c in listed.current}
        )
        for name, listed in standard().lists.items()
    }


def code_list(name: str, language: str = DEFAULT_LANGUAGE) -> LabelledCodes:
    """One code list of the standard.

    Args:
        name: For example "gender" or "country-alpha2".
        language: Language of title and labels (BCP 47).

    Raises:
        DescriptionError: The standard has no list of that name.

    >>> code_list("country-alpha2").codes["NA"]
    'Namibia'
    """
    lists = code_lists(language)
    if name not in lists:
        raise DescriptionError(f"There is no code list {name[:80]!r}. The standard has: {', '.join(lists)}.")
    return lists[name]


def _label(code: Code, language: str) -> str:
    """A country has a name in more languages than the standard has."""
    alpha2 = code.crosswalk.get("iso", "")
    return country_names(language).get(alpha2) or in_language(code.label, language)
