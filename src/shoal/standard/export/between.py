"""What the standard's rules say of fields beside each other, as far as a form or a workbook can go by it."""

from __future__ import annotations

from collections.abc import Iterator

from shoal.standard._data import read_yaml

_FILE = "rules.yaml"


def planned() -> frozenset[str]:
    """Dates that may lie in the future.

    >>> planned()
    frozenset({'spl_PlannedEndDate'})
    """
    return frozenset(read_yaml(_FILE)["planned"])


def in_order(field: str) -> Iterator[tuple[str, str]]:
    """Pairs of dates or years that a field belongs to and of which the first can't lie after the second.

    >>> list(in_order("con_WithdrawnDate"))
    [('con_Date', 'con_WithdrawnDate')]
    """
    return ((earlier, later) for earlier, later in read_yaml(_FILE)["order"] if field in {earlier, later})


def only_with(field: str) -> tuple[str, tuple[str, ...]] | None:
    """The other field and its codes without which a field can't be filled in, or None.

    >>> only_with("vic_TypeOfSexExploitation")
    ('vic_TypeOfExploitation', ('SexualExploitation',))
    """
    rules = (rule["of"] for rule in read_yaml(_FILE)["kinds"] if rule["kind"] == field)
    return next(((rule["field"], tuple(rule["codes"])) for rule in rules), None)
