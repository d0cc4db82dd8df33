"""The formats into which the standard is generated, by name. The code of a format is loaded when it is asked for."""

from __future__ import annotations

from dataclasses import dataclass
from difflib import get_close_matches
from importlib import import_module
from pathlib import Path
from typing import Any, Literal

from shoal.errors import UnknownName
from shoal.standard.model import ProfileName, Standard

ALL: tuple[ProfileName, ...] = ("collect", "share", "release")
RECORDS: tuple[ProfileName, ...] = ("collect", "share")


@dataclass(frozen=True)
class Format:
    """One format.

    Args:
        name: What `--format` takes, in kebab-case.
        title: What it is, in a few words.
        suffix: End of its file's name, or the whole name where the format has one of its own; empty of a folder.
        profiles: The profiles for which it can be made.
        place: Where its maker stands: "module:function", the module's name from `shoal.standard` on.
        kind: "file", or "folder": a folder holds every profile at once.
        binary: Whether the file is no text.
        translated: Whether it is made in one language at a time. The others have all languages, or need none.
    """

    name: str
    title: str
    suffix: str
    profiles: tuple[ProfileName, ...]
    place: str
    kind: Literal["file", "folder"] = "file"
    binary: bool = False
    translated: bool = False

    @property
    def file_name(self) -> str:
        """What its file is called unless the user says otherwise.

        >>> FORMATS["json-schema"].file_name, FORMATS["data-package"].file_name
        ('shoal.schema.json', 'datapackage.json')
        """
        return f"shoal{self.suffix}" if self.suffix[:1] in {"", ".", "_"} else self.suffix

    def make(self, standard: Standard, profile: str, *, language: str = "en") -> str | bytes:
        """The file's content: text, or bytes of a binary format. The same standard gives the same bytes.

        Args:
            standard: The standard.
            profile: One of `profiles`.
            language: One of the standard's languages, for a format that is `translated`.

        Raises:
            UnknownName: The format is not made for that profile, or not in that language.
        """
        if profile not in self.profiles:
            known = ", ".join(self.profiles)
            raise UnknownName(f"{self.name} is not made for the profile {profile[:40]!r}. It is made for: {known}.")
        words = {"language": language} if self.translated else {}
        made: str | bytes = self._maker()(standard, profile, **words)
        return made

    def build(self, folder: Path) -> None:
        """Write the files of a folder format into a folder that is empty or new.

        Args:
            folder: The folder.
        """
        self._maker()(folder)

    def _maker(self) -> Any:
        module, function = self.place.split(":")
        return getattr(import_module(f"shoal.standard.{module}"), function)


FORMATS: dict[str, Format] = {
    entry.name: entry
    for entry in (
        Format("json-schema", "JSON Schema 2020-12", ".schema.json", ALL, "export.json_schema:json_schema"),
        Format(
            "table-schema", "Frictionless Table Schema", ".tableschema.json", ALL, "export.table_schema:table_schema"
        ),
        Format(
            "data-package", "Frictionless data package", "datapackage.json", ALL, "export.data_package:data_package"
        ),
        Format("sql-postgresql", "Tables for PostgreSQL", ".postgresql.sql", ALL, "export.sql:sql_postgresql"),
        Format("sql-sqlite", "Tables for SQLite", ".sqlite.sql", ALL, "export.sql:sql_sqlite"),
        Format(
            "pydantic-models", "Python models (pydantic 2)", "_models.py", ALL, "export.pydantic_models:pydantic_models"
        ),
        Format("typescript", "TypeScript types", ".ts", ALL, "export.typescript:typescript"),
        Format("linkml", "LinkML schema", ".linkml.yaml", ALL, "export.linkml:linkml"),
        Format("salesforce", "Field list for Salesforce", ".salesforce.csv", RECORDS, "export.salesforce:salesforce"),
        Format("xlsform", "Form for KoBo and ODK", ".xlsform.xlsx", RECORDS, "export.xlsform:xlsform", binary=True),
        Format(
            "xlsx-template",
            "Workbook to fill in",
            ".template.xlsx",
            ALL,
            "export.xlsx_template:xlsx_template",
            binary=True,
            translated=True,
        ),
        Format(
            "mapping-template",
            "Workbook to map an organisation's own fields",
            ".mapping.xlsx",
            ALL,
            "export.mapping_template:mapping_template",
            binary=True,
            translated=True,
        ),
        Format("site", "Documentation pages", "", ALL, "site.build:build_site", kind="folder"),
    )
}
"""Every format by name, in the order in which people meet them."""


def find_format(name: str) -> Format:
    """The format of a name.

    Args:
        name: What the user typed.

    Raises:
        UnknownName: There is none. The message lists them all.

    >>> find_format("json-schema").suffix
    '.schema.json'
    """
    if name in FORMATS:
        return FORMATS[name]
    near = get_close_matches(name, FORMATS, n=1)
    hint = f" Did you mean {near[0]}?" if near else ""
    raise UnknownName(f"There is no format {name[:40]!r}.{hint} The formats are: {', '.join(FORMATS)}.")
