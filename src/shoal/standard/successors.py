"""What stands in the place of what is no longer to be used, from an older version of the standard on."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from typing import Any

from shoal.standard.load import standard
from shoal.standard.model import Deprecation
from shoal.standard.versions import known, known_versions, snapshot_of


@dataclass(frozen=True)
class Successors:
    """What was deprecated or removed up to the present version. The mappings are shared: never change them.

    Args:
        fields: Each such field with the present one that replaces it, or None.
        codes: By list, each such code with the present one that replaces it, or None.
        kinds: Type and code list of every field that any version has.
    """

    fields: Mapping[str, str | None]
    codes: Mapping[str, Mapping[str, str | None]]
    kinds: Mapping[str, tuple[str, str | None]]

    def alike(self, field: str, other: str) -> bool:
        """Whether two fields hold the same kind of value, so that one can take the other's cells."""
        return self.kinds[field] == self.kinds[other]

    def note(self, name: str, listed: str | None = None) -> str:
        """What the standard says about a deprecated field, or about a deprecated code of a list; may be empty."""
        said: Deprecation | None = None
        if listed is not None:
            code = standard().lists[listed].find(name)
            said = code.deprecated if code else None
        elif name in standard().all_fields:
            said = standard().all_fields[name].deprecated
        return said.note["en"] if said else ""


@lru_cache
def successors(version: str) -> Successors:
    """What became of the fields and codes of a version.

    Args:
        version: For example "1.0".

    Raises:
        UnknownName: There is no such version.

    >>> successors("1.0").codes["relationship-to-trafficker"]["Unaquainted"]
    'Unacquainted'
    """
    versions = known_versions()
    snapshots = [snapshot_of(name) for name in versions[versions.index(known(version)) :]]
    fields = [{n: f.get("deprecated") for n, f in shot["fields"].items()} for shot in snapshots]
    lists = {name for shot in snapshots for name in shot["lists"]}
    codes = {name: [shot["lists"].get(name, {}).get("codes", {}) for shot in snapshots] for name in sorted(lists)}
    kinds = {name: (entry["type"], entry["list"]) for shot in snapshots for name, entry in shot["fields"].items()}
    return Successors(
        fields=_ends(fields), codes={name: ends for name, said in codes.items() if (ends := _ends(said))}, kinds=kinds
    )


def _ends(said: Sequence[Mapping[str, Any]]) -> dict[str, str | None]:
    """Each thing that is no longer to be used with what replaces it at last, where something does."""
    present = {name for name, deprecated in said[-1].items() if not deprecated}
    replaced = {name: (about or {}).get("replaced_by") for shot in said for name, about in shot.items()}
    return {name: _last(name, replaced, present) for name in replaced if name not in present}


def _last(name: str, replaced: Mapping[str, str | None], present: set[str]) -> str | None:
    """What replaces a thing at the end of a chain; a chain that leads nowhere, or round, gives None."""
    seen = {name}
    following = replaced.get(name)
    while following is not None and following not in present and following not in seen:
        seen.add(following)
        following = replaced.get(following)
    return following if following in present else None
