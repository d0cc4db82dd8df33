"""The names and labels by which the standard's fields are known in files."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass
from functools import lru_cache

from shoal.intake.folding import folded
from shoal.standard.load import standard
from shoal.standard.model import Field

_RELEASE = "release-record"
_HTCDS_LABELS = {  # labels of HTCDS's own templates that follow from no name
    "Mailing State/Province": "prs_MailingState",
    "Mailing Zip/Postal Code": "prs_MailingPostalCode",
    "Trafficking Status Decision Making Organization": "vic_TraffickingStatusDecisionMakingOrg",
}


@dataclass(frozen=True)
class Known:
    """Fields by the folded texts that stand for them. The mappings are shared: never change them.

    Args:
        names: Fields by the names that programs use.
        labels: Fields by what people read, in every language, and by other names met.
        released: Names of the fields of a public release.
    """

    names: Mapping[str, frozenset[str]]
    labels: Mapping[str, frozenset[str]]
    released: frozenset[str]

    def fields(self, text: str) -> frozenset[str]:
        """The fields that a text may stand for, as a name or as a label."""
        fold = folded(text)
        return self.names.get(fold, _NONE) | self.labels.get(fold, _NONE)

    def label_fields(self, text: str) -> frozenset[str]:
        """The fields that a label may stand for; the name of the entity may stand before it."""
        found = self.labels.get(folded(text), _NONE)
        return found or self.labels.get(folded(text.replace("：", ":").rpartition(":")[2]), _NONE)

    @property
    def tokens(self) -> tuple[str, ...]:
        """Every folded text."""
        return tuple(sorted({*self.names, *self.labels}))


_NONE: frozenset[str] = frozenset()


@lru_cache
def known() -> Known:
    """The names and labels of the standard's fields.

    >>> known().fields("Age Broad")
    frozenset({'ageBroad'})
    """
    names: dict[str, set[str]] = {}
    labels: dict[str, set[str]] = {}
    fields = standard().all_fields.values()
    for field in fields:
        for text in _names(field):
            names.setdefault(folded(text), set()).add(field.name)
        for text in _labels(field):
            labels.setdefault(folded(text), set()).add(field.name)
    for label, name in _HTCDS_LABELS.items():
        labels.setdefault(folded(label), set()).add(name)
    for index in (names, labels):
        index.pop("", None)
    released = {field.name for field in standard().entities[_RELEASE].fields}
    return Known(
        {text: frozenset(found) for text, found in names.items()},
        {text: frozenset(found) for text, found in labels.items()},
        frozenset(released),
    )


def _names(field: Field) -> Iterator[str]:
    yield from (name for name in (field.name, field.htcds, *field.named.values()) if name)


def _labels(field: Field) -> Iterator[str]:
    yield from (*field.label.values(), *field.aliases)
    yield from (name.partition("_")[2] for name in _names(field) if name[3:4] == "_")
