"""The words of a report in the languages of the standard: each kind of report has its own words.yaml."""

from __future__ import annotations

from collections.abc import Mapping
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from typing import Any

import yaml
from babel import Locale
from babel.numbers import format_decimal, format_percent

from shoal.standard import LANGUAGES, base_language

RIGHT_TO_LEFT = frozenset({"ar"})
_NAMES = frozenset({"name", "profile", "column", "field"})
_ISOLATE = "\u2068{}\u2069"  # keeps a name in its own order within Arabic


@dataclass(frozen=True)
class Words:
    """The words of one kind of report in one language.

    Args:
        language: One of the languages of the standard.
        package: The package that has them, in words.yaml.
    """

    language: str
    package: str

    @property
    def direction(self) -> str:
        """Which way the language is written: "ltr" or "rtl"."""
        return "rtl" if self.language in RIGHT_TO_LEFT else "ltr"

    def text(self, key: str, **values: str) -> str:
        """A text with its places filled in.

        Args:
            key: Its key; "groups.error" is one of a group.
            values: What stands in its places.

        Returns:
            The text.
        """
        if self.direction == "rtl":
            values = {place: _ISOLATE.format(value) if place in _NAMES else value for place, value in values.items()}
        return str(self._entry(key)[self.language]).format_map(values)

    def counted(self, key: str, number: int, **values: str) -> str:
        """A text with a number, in the form that the number asks for.

        Args:
            key: Its key.
            number: The number, which stands at {n}.
            values: What else stands in its places.

        Returns:
            The text.

        >>> words("en", "shoal.intake.checks.outputs").counted("count_rows", 97750)
        '97,750 rows'
        """
        forms: Mapping[str, str] = self._entry(key)[self.language]
        form = Locale.parse(self.language).plural_form(number)
        return forms.get(form, forms["other"]).format_map({"n": self.number(number), **values})

    def number(self, number: int) -> str:
        """A whole number as people of this language write it; digits are those of a spreadsheet's rows."""
        return str(format_decimal(number, locale=self.language, numbering_system="latn"))

    def percent(self, share: float) -> str:
        """A share as a whole percentage that is 0 or 100 only where the share is."""
        if 0 < share < 1:
            share = min(max(share, 0.01), 0.99)
        return str(format_percent(share, format="#,##0%", locale=self.language, numbering_system="latn"))

    def _entry(self, key: str) -> Any:
        found: Any = _all(self.package)
        for part in key.split("."):
            found = found[part]
        return found


@lru_cache
def words(language: str, package: str) -> Words:
    """The words of a kind of report; English where the standard does not have the language.

    Args:
        language: A language tag (BCP 47), for example "fr" or "ar-EG".
        package: The package that has them, in words.yaml.
    """
    base = base_language(language)
    return Words(base if base in LANGUAGES else "en", package)


@lru_cache
def _all(package: str) -> dict[str, Any]:
    text = (files(package) / "words.yaml").read_text(encoding="utf-8")
    return dict(yaml.safe_load(text))
