"""Where things stand in the site: paths and anchors. They are permanent, so names and codes alone make them."""

from __future__ import annotations

import re
from dataclasses import dataclass
from urllib.parse import quote

from shoal.standard.model import Standard

SAFE = "-._~!$&'()*+,;=:@/"
"""What a path or fragment may hold unescaped (RFC 3986); "/" parts of a path are our own."""


def code_anchor(code: str) -> str:
    """The id of a code on its list's page: the code itself, white space apart, which no id may hold.

    >>> code_anchor("DebtBondage"), code_anchor("Debt bondage")
    ('DebtBondage', 'Debt_bondage')
    """
    return re.sub(r"\s+", "_", code)


@dataclass(frozen=True)
class Links:
    """Addresses as one page needs them.

    Args:
        base: The way from the page to its language's folder: "" or "../".
        files: File name of each field's page.
    """

    base: str
    files: dict[str, str]

    def page(self, path: str) -> str:
        """A page of the same language by its path."""
        return self.base + quote(path, safe=SAFE)

    def field(self, name: str) -> str:
        """A field's page."""
        return self.page(f"fields/{self.files[name]}.html")

    def entity(self, name: str) -> str:
        """An entity's page."""
        return self.page(f"entities/{name}.html")

    def list(self, name: str) -> str:
        """A code list's page."""
        return self.page(f"lists/{name}.html")

    def code(self, listed: str, code: str) -> str:
        """A code on its list's page."""
        return f"{self.list(listed)}#{quote(code_anchor(code), safe=SAFE)}"

    def profile(self, name: str) -> str:
        """A profile's page."""
        return self.page(f"profiles/{name}.html")

    def role(self, name: str) -> str:
        """What a role means."""
        return f"{self.page('profiles/index.html')}#role-{name}"

    def type(self, name: str) -> str:
        """How values of a type are written."""
        return f"{self.page('writing.html')}#type-{name}"

    def finding(self, code: str) -> str:
        """A finding's page."""
        return self.page(f"findings/{code}.html")

    def crosswalk(self, scheme: str) -> str:
        """The page of a cross-walk."""
        return self.page(f"crosswalks/{scheme}.html")


def field_files(standard: Standard) -> dict[str, str]:
    """The file name, without its end, of every field's page.

    It is the field's name. Names that differ in nothing but upper and lower case would be one file on some disks: the
    later ones get a number.
    """
    taken: dict[str, int] = {}
    files = {}
    for name in standard.all_fields:
        taken[name.casefold()] = number = taken.get(name.casefold(), 0) + 1
        files[name] = name if number == 1 else f"{name}-{number}"
    return files
