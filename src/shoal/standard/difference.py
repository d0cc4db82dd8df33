"""What differs between two versions of the standard, and which step of the version number that calls for."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import asdict, dataclass
from typing import Any, Literal

Step = Literal["none", "patch", "minor", "major"]
STEPS: tuple[Step, ...] = ("none", "patch", "minor", "major")

COMPARED = ("type", "list", "role", "profiles")
"""What is compared of a field that both versions have."""


@dataclass(frozen=True)
class FieldChange:
    """One thing that changed of a field.

    Args:
        field: Name of the field.
        what: "type", "list", "role" or "profiles".
        old: As it was.
        new: As it is.
    """

    field: str
    what: str
    old: Any
    new: Any

    @property
    def breaks(self) -> bool:
        """Whether a file that was right may now be wrong: another type or list, or a profile fewer."""
        return self.what in {"type", "list"} or (self.what == "profiles" and not set(self.old) <= set(self.new))


@dataclass(frozen=True)
class Difference:
    """What differs between two versions. The mappings are shared: never change them.

    Args:
        old: The older version.
        new: The newer version.
        fields_added: Names of fields.
        fields_removed: Names of fields.
        fields_deprecated: Fields no longer to be used, each with the field to use instead, or None.
        fields_changed: Fields that both have and that are not the same.
        lists_added: Names of code lists.
        lists_removed: Names of code lists.
        lists_closed: Names of code lists that took local codes and do so no longer.
        lists_opened: Names of code lists that now take local codes.
        codes_added: Codes by list (of lists that both have, here and below).
        codes_removed: Codes by list.
        codes_deprecated: Codes no longer to be used by list, each with the code to use instead, or None.
    """

    old: str
    new: str
    fields_added: tuple[str, ...]
    fields_removed: tuple[str, ...]
    fields_deprecated: Mapping[str, str | None]
    fields_changed: tuple[FieldChange, ...]
    lists_added: tuple[str, ...]
    lists_removed: tuple[str, ...]
    lists_closed: tuple[str, ...]
    lists_opened: tuple[str, ...]
    codes_added: Mapping[str, tuple[str, ...]]
    codes_removed: Mapping[str, tuple[str, ...]]
    codes_deprecated: Mapping[str, Mapping[str, str | None]]

    @property
    def breaking(self) -> tuple[str, ...]:
        """What makes a file wrong that was right, in sentences."""
        return tuple(_breaking(self))

    @property
    def step(self) -> Step:
        """The least step of the version number that the difference calls for. Words alone call for "none"."""
        if self.breaking:
            return "major"
        parts = {key: value for key, value in asdict(self).items() if key not in {"old", "new"}}
        return "minor" if any(parts.values()) else "none"

    @property
    def problems(self) -> tuple[str, ...]:
        """Why the newer version's number is not the one that the difference calls for; empty if it is."""
        taken = _step_taken(self.old, self.new)
        if STEPS.index(taken) >= STEPS.index(self.step):
            return ()
        why = f" {' '.join(self.breaking)}" if self.breaking else ""
        return (
            f"From {self.old} to {self.new} is a {taken} step, and the difference calls for a {self.step} one.{why}",
        )

    def as_dict(self) -> dict[str, Any]:
        """The difference as plain values, for `--json`."""
        return {**asdict(self), "step": self.step, "breaking": list(self.breaking)}


def compare(old: Mapping[str, Any], new: Mapping[str, Any]) -> Difference:
    """What differs between two snapshots.

    Args:
        old: The older snapshot, as `shoal.standard.versions.snapshot` makes it.
        new: The newer one.

    >>> field = {"type": "text", "list": None, "role": "administrative", "profiles": ["collect"]}
    >>> a = {"version": "1.0.0", "fields": {"org_Name": field}, "lists": {}}
    >>> compare(a, {"version": "1.0.1", "fields": {}, "lists": {}}).step
    'major'
    """
    fields, lists = (old["fields"], new["fields"]), (old["lists"], new["lists"])
    both = [name for name in lists[1] if name in lists[0]]
    codes = {name: (lists[0][name]["codes"], lists[1][name]["codes"]) for name in both}
    return Difference(
        old=old["version"],
        new=new["version"],
        fields_added=_fewer(fields[1], fields[0]),
        fields_removed=_fewer(fields[0], fields[1]),
        fields_deprecated=_deprecated(*({n: f.get("deprecated") for n, f in side.items()} for side in fields)),
        fields_changed=tuple(_changes(*fields)),
        lists_added=_fewer(lists[1], lists[0]),
        lists_removed=_fewer(lists[0], lists[1]),
        lists_closed=tuple(name for name in both if lists[0][name]["open"] and not lists[1][name]["open"]),
        lists_opened=tuple(name for name in both if lists[1][name]["open"] and not lists[0][name]["open"]),
        codes_added={name: found for name, (a, b) in codes.items() if (found := _fewer(b, a))},
        codes_removed={name: found for name, (a, b) in codes.items() if (found := _fewer(a, b))},
        codes_deprecated={name: said for name, (a, b) in codes.items() if (said := _deprecated(a, b))},
    )


def _fewer(some: Mapping[str, Any], others: Mapping[str, Any]) -> tuple[str, ...]:
    return tuple(name for name in some if name not in others)


def _deprecated(old: Mapping[str, Any], new: Mapping[str, Any]) -> dict[str, str | None]:
    """What is newly deprecated among the things that both have, and what stands in its place."""
    return {name: said["replaced_by"] for name, said in new.items() if said and name in old and not old[name]}


def _changes(old: Mapping[str, Any], new: Mapping[str, Any]) -> Iterator[FieldChange]:
    for name in new:
        for what in COMPARED if name in old else ():
            if old[name][what] != new[name][what]:
                yield FieldChange(name, what, old[name][what], new[name][what])


def _breaking(found: Difference) -> Iterator[str]:
    yield from (f"The field {name} was removed." for name in found.fields_removed)
    yield from (
        f"The {change.what} of {change.field} went from {change.old} to {change.new}."
        for change in found.fields_changed
        if change.breaks
    )
    yield from (f"The code list {name} was removed." for name in found.lists_removed)
    yield from (f"The code list {name} takes local codes no longer." for name in found.lists_closed)
    for name, codes in found.codes_removed.items():
        yield from (f"The code {code} was removed from {name}." for code in codes)


def _step_taken(old: str, new: str) -> Step:
    before, after = ([int(part) for part in version.split(".")] for version in (old, new))
    steps: tuple[Step, ...] = ("major", "minor", "patch")
    for step, a, b in zip(steps, before, after, strict=True):
        if a != b:
            return step if b > a else "none"
    return "none"
