"""One sitting at the page: the file, what was suggested, and answers to what the page asks."""

from __future__ import annotations

from collections.abc import Iterable
from dataclasses import dataclass, field
from threading import Lock
from typing import Any, TypeVar

from pydantic import BaseModel, ConfigDict, ValidationError

from shoal.errors import FileError, MappingError
from shoal.intake.guide.catalogue import catalogue
from shoal.intake.guide.columns import columns_of
from shoal.intake.guide.preview import preview, sample_of
from shoal.intake.guide.reasons import in_words
from shoal.intake.guide.saving import Target
from shoal.intake.guide.values import local_values
from shoal.intake.guide.words import texts, words
from shoal.intake.mapping.model import Mapping
from shoal.intake.sheet import Sheet
from shoal.intake.suggest import ColumnSuggestion, Suggestions

DATE_FORMATS = ("%d/%m/%Y", "%m/%d/%Y", "%Y-%m-%d", "%d.%m.%Y", "%d-%m-%Y", "%Y/%m/%d", "%d/%m/%y", "%d %B %Y", "excel")


class _Asked(BaseModel):
    model_config = ConfigDict(extra="forbid")
    mapping: Mapping


class _Values(_Asked):
    column: str
    field: str


class _Save(_Asked):
    replace: bool = False


_Sent = TypeVar("_Sent", bound=_Asked)


@dataclass(eq=False)
class Guide:
    """The file that is mapped and all that the page needs to know of it. It is kept in memory only.

    Args:
        sheet: The file; sensitive.
        mapping: The mapping to begin with.
        suggestions: What was suggested for the file.
        target: Where the mapping is saved.
        language: The language of the page.
    """

    sheet: Sheet
    mapping: Mapping
    suggestions: Suggestions
    target: Target
    language: str = "en"
    _sample: Sheet = field(init=False)
    _busy: Lock = field(default_factory=Lock)

    def __post_init__(self) -> None:
        self._sample = sample_of(self.sheet)

    @property
    def speaks(self) -> str:
        """The language of the page, as the standard calls it."""
        return words(self.language).language

    def state(self) -> dict[str, Any]:
        """All that the page shows at first."""
        language = self.speaks
        return {
            "file": self.sheet.name,
            "target": self.target.path.name,
            "rows": self.sheet.frame.height,
            "language": language,
            "words": texts(language),
            "columns": columns_of(self.sheet),
            "suggested": {each.column: _suggested(each, language) for each in self.suggestions.columns},
            "mapping": self.mapping.model_dump(mode="json"),
            "formats": DATE_FORMATS,
            **catalogue(self.mapping.profile, language),
        }

    def preview(self, body: bytes) -> dict[str, Any]:
        """What the mapping that the page sends makes of some records.

        Raises:
            MappingError: It is no mapping.
        """
        asked = _read(_Asked, body)
        whole = self._sample is self.sheet
        with self._busy:
            return preview(self._sample, asked.mapping, self.speaks, whole=whole)

    def values(self, body: bytes) -> dict[str, Any]:
        """The values of a column beside the codes of the field that it fills.

        Raises:
            MappingError: The file has no such column, or no rule reads it for that field.
        """
        asked = _read(_Values, body)
        rule = asked.mapping.by_field.get(asked.field)
        if rule is None or asked.column not in rule.reads or asked.column not in self.sheet.frame.columns:
            raise MappingError("The mapping has no such rule.")
        with self._busy:
            return {
                "values": local_values(self.sheet.frame.get_column(asked.column), rule, asked.mapping, self.suggestions)
            }

    def save(self, body: bytes) -> dict[str, Any]:
        """Save the mapping that the page sends.

        Raises:
            MappingError: It is no mapping.
        """
        asked = _read(_Save, body)
        with self._busy:
            try:
                saved = self.target.save(asked.mapping, replace=asked.replace)
            except FileError:
                return {"saved": False, "failed": True}
        return {"saved": saved, "exists": not saved}


def _read(model: type[_Sent], body: bytes) -> _Sent:
    """What the page sent; a mistake in it is told without what it holds."""
    try:
        return model.model_validate_json(body)
    except ValidationError as error:
        raise MappingError("What the page sent is no mapping.") from error


def _suggested(column: ColumnSuggestion, language: str) -> dict[str, Any]:
    return {
        "candidates": [
            {
                "field": each.field,
                "code": each.code,
                "confidence": each.confidence,
                "reasons": _said(each.reasons, language),
            }
            for each in column.candidates
        ],
        "split": column.split,
        "dates": list(column.dates),
        "missing": column.missing,
        "notes": _said(column.notes, language),
    }


def _said(sentences: Iterable[str], language: str) -> list[dict[str, str]]:
    told = (in_words(sentence, language) for sentence in sentences)
    return [{"text": text, "language": spoken} for text, spoken in told]
