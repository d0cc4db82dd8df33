"""What a licence identifier stands for: a name and an address for people."""

from __future__ import annotations

from dataclasses import dataclass


@dataclass(frozen=True)
class Licence:
    """A licence.

    Args:
        identifier: SPDX identifier, or "LicenseRef-" and a name.
        title: Its full name.
        url: Where its text stands, or an empty string.
    """

    identifier: str
    title: str
    url: str = ""

    @property
    def spdx(self) -> bool:
        """Whether the identifier is on the SPDX list (one of the publisher's own is not)."""
        return not self.identifier.startswith("LicenseRef-")


_CREATIVE_COMMONS = "https://creativecommons.org/"
KNOWN = {
    licence.identifier: licence
    for licence in (
        Licence("CC-BY-4.0", "Creative Commons Attribution 4.0 International", _CREATIVE_COMMONS + "licenses/by/4.0/"),
        Licence(
            "CC-BY-SA-4.0",
            "Creative Commons Attribution-ShareAlike 4.0 International",
            _CREATIVE_COMMONS + "licenses/by-sa/4.0/",
        ),
        Licence(
            "CC-BY-NC-4.0",
            "Creative Commons Attribution-NonCommercial 4.0 International",
            _CREATIVE_COMMONS + "licenses/by-nc/4.0/",
        ),
        Licence("CC0-1.0", "Creative Commons Zero 1.0 Universal", _CREATIVE_COMMONS + "publicdomain/zero/1.0/"),
        Licence(
            "ODC-By-1.0", "Open Data Commons Attribution License 1.0", "https://opendatacommons.org/licenses/by/1-0/"
        ),
        Licence(
            "ODbL-1.0", "Open Data Commons Open Database License 1.0", "https://opendatacommons.org/licenses/odbl/1-0/"
        ),
        Licence(
            "PDDL-1.0",
            "Open Data Commons Public Domain Dedication 1.0",
            "https://opendatacommons.org/licenses/pddl/1-0/",
        ),
    )
}


def licence(identifier: str) -> Licence:
    """The licence behind an identifier; of one that is not known here, what the identifier itself says."""
    if identifier in KNOWN:
        return KNOWN[identifier]
    own = identifier.removeprefix("LicenseRef-")
    if own != identifier:
        return Licence(identifier, own.replace("-", " "))
    return Licence(identifier, identifier, f"https://spdx.org/licenses/{identifier}.html")
