"""A list of custom objects and fields as a Salesforce administrator sets them up, one field a row."""

from __future__ import annotations

import csv
import io
from collections.abc import Iterator

from shoal.standard.export import rules
from shoal.standard.model import Field, Standard

COLUMNS = (
    "Object Label",
    "Object API Name",
    "Field Label",
    "Field API Name",
    "Data Type",
    "Length",
    "Decimal Places",
    "Related To",
    "Picklist Values",
    "Restrict To Values",
    "Required",
    "Unique External ID",
    "Help Text",
    "Description",
)
NAME, LABEL, HELP, ABOUT = 40, 40, 510, 1000
"""Characters that Salesforce gives a name (without its ending), a label, a help text and a description."""

Row = dict[str, str]


def salesforce(standard: Standard, profile: str) -> str:
    """The list as CSV text. Picklist values are codes and labels: "Code;Label" on lines of their own.

    A checkbox can't tell "no" from "not asked", so yes and no are a picklist; a date field can't hold a year alone, so
    a date is a text, YYYY-MM-DD or shorter.

    Args:
        standard: The standard.
        profile: "collect" or "share".
    """
    out = io.StringIO()
    table = csv.DictWriter(out, COLUMNS, restval="", lineterminator="\n")
    table.writeheader()
    for part in rules.parts(standard, profile):
        for field in part.fields:
            for row in _rows(standard, profile, field):
                table.writerow(_of_object(part) | row)
    return out.getvalue()


def _of_object(part: rules.Part) -> Row:
    return {"Object Label": part.entity.label["en"], "Object API Name": _object(part.entity.name)}


def _object(entity: str) -> str:
    return "_".join(word.capitalize() for word in entity.split("-")) + "__c"


def _rows(standard: Standard, profile: str, field: Field) -> Iterator[Row]:
    why = rules.reasons(standard, field, profile)
    row = _row(standard, profile, field)
    picked = field.type in {"code", "codes", "boolean", "flag"}
    if picked and why:
        row["Picklist Values"] += "\n" + _reasons(standard)
    yield row
    if why and not picked and field.type not in {"text", "long-text", "reference"}:
        label = f"{field.label['en']}: why missing"
        yield {
            "Field Label": _short(label, LABEL),
            "Field API Name": _api(f"{field.name}_missing"),
            "Data Type": "Picklist",
            "Picklist Values": _reasons(standard),
            "Restrict To Values": "TRUE",
            "Required": "FALSE",
            "Unique External ID": "FALSE",
            "Help Text": "Only where there is no value: the reason why.",
            "Description": label,
        }


def _row(standard: Standard, profile: str, field: Field) -> Row:
    return {
        "Field Label": _short(field.label["en"], LABEL),
        "Field API Name": _api(field.name),
        **_kind(field, profile),
        "Picklist Values": _picklist(standard, field),
        "Restrict To Values": _truth(bool(_picklist(standard, field)) and not rules.is_open(standard, field, profile)),
        "Required": _truth(field.required),
        "Unique External ID": _truth(field.type == "key"),
        "Help Text": _short(field.definition["en"], HELP),
        "Description": _short(f"{field.name}. {field.label['en']}", ABOUT),
    }


def _kind(field: Field, profile: str) -> Row:
    """Data type with what belongs to it."""
    sizes = {"text": ("Text", "255"), "long-text": ("Long Text Area", "32768"), "key": ("Text", str(rules.KEY_LENGTH))}
    if field.type in sizes:
        kind, length = sizes[field.type]
        return {"Data Type": kind, "Length": length}
    if field.type == "reference":
        return {"Data Type": "Lookup", "Related To": _object(field.to or "")}
    if field.type in {"integer", "number", "year"}:
        whole, places = {"integer": ("18", "0"), "number": ("12", "6"), "year": ("4", "0")}[field.type]
        return {"Data Type": "Number", "Length": whole, "Decimal Places": places}
    if field.type == "date":
        return {
            "Data Type": "Text",
            "Length": {"day": "10", "month": "7", "year": "4"}[rules.precision(field, profile)],
        }
    return {"Data Type": "Multi-Select Picklist" if field.type == "codes" else "Picklist"}


def _picklist(standard: Standard, field: Field) -> str:
    if field.list:
        return "\n".join(f"{code.code};{code.label['en']}" for code in standard.lists[field.list].current)
    return {"boolean": "TRUE;Yes\nFALSE;No", "flag": "1;Yes\n0;No"}.get(field.type, "")


def _reasons(standard: Standard) -> str:
    return "\n".join(f"{code.code};{code.label['en']}" for code in standard.lists[rules.REASONS].current)


def _api(name: str) -> str:
    """Salesforce ends the names of custom fields in __c and allows no other two underscores together."""
    return name.replace("__", "_")[:NAME].rstrip("_") + "__c"


def _short(text: str, most: int) -> str:
    return text if len(text) <= most else text[: most - 1].rstrip() + "…"


def _truth(value: bool) -> str:
    return "TRUE" if value else "FALSE"
