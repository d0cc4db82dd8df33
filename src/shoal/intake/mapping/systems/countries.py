"""Names of countries as lists of other systems have them."""

from __future__ import annotations

from collections.abc import Iterable
from functools import lru_cache
from importlib.resources import files

import yaml

from shoal.intake.mapping.model import FieldRule, ValueRule
from shoal.standard.load import standard

_LIST = "country-alpha2"


def with_countries(rules: Iterable[FieldRule]) -> tuple[FieldRule, ...]:
    """The rules, with names that the standard does not know where a rule for countries names no values of its own.

    The same names are added whatever the file holds, so that they tell nothing of it.

    Args:
        rules: The rules.
    """
    fields = standard().all_fields
    return tuple(
        rule.model_copy(update={"values": dict(country_names())})
        if rule.columns and not rule.values and fields[rule.field].list == _LIST
        else rule
        for rule in rules
    )


@lru_cache
def country_names() -> dict[str, ValueRule]:
    """The code of each name. It is shared: never change it.

    >>> country_names()["Russian Federation"].to
    ('RU',)
    """
    text = (files(__package__) / "data" / "country-names.yaml").read_text(encoding="utf-8")
    listed = yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 - it makes nothing but text and lists
    return {name: ValueRule(to=(code,)) for code, names in listed.items() for name in names}
