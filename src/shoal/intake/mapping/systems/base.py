"""Rules that need no file of their own, because they follow from the standard."""

from __future__ import annotations

from collections.abc import Iterator

from shoal.intake.mapping.model import FieldRule
from shoal.standard.load import standard


def dataset_rules(dataset: str) -> Iterator[FieldRule]:
    """One rule for each column of a published dataset that the standard knows.

    Args:
        dataset: "2021-k-anonymised", "2021-synthetic" or "2024-synthetic".
    """
    for field in standard().fields("release"):
        if dataset in field.datasets:
            name = field.named.get(dataset, field.name)
            split = ";" if field.type == "codes" else None
            yield FieldRule(field=field.name, columns=(name, *_others(field.name, field.aliases, name)), split=split)


def _others(name: str, aliases: tuple[str, ...], own: str) -> tuple[str, ...]:
    return tuple(each for each in (name, *aliases) if each != own)
