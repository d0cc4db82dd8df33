"""A mapping as a workbook, for people who live there, and back. What is read back is the same mapping.

Every list of the mapping is a sheet with one row a thing, so that nothing has to be packed into a cell: a rule that
reads two columns has two rows in "Columns".
"""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping
from pathlib import Path
from typing import Any, get_args

from pydantic import ValidationError

from shoal.errors import FileError, FindingsError, MappingError
from shoal.intake.mapping.model import Derive, FieldRule, Relation, Source
from shoal.intake.mapping.model import Mapping as TheMapping
from shoal.intake.mapping.template import from_template
from shoal.intake.options import ReadOptions
from shoal.intake.read import read_sheet
from shoal.intake.whole import write_whole
from shoal.standard.export.workbook import Book
from shoal.standard.load import standard

Row = dict[str, str]

SHEETS: dict[str, tuple[str, ...]] = {
    "Mapping": ("what", "value"),
    "Fields": ("field", "label", "relation", "derive", "constant", "split", "note"),
    "Columns": ("field", "column", "code"),
    "Values": ("field", "value", "code", "relation", "note"),
    "Missing": ("field", "value", "reason"),
    "Details": ("field", "what", "value"),
    "Left out": ("column", "what", "reason"),
    "Examples": ("example", "what", "name", "value"),
}
"""The sheets with their columns. "Columns" holds flags too: the code that a yes in the column means. "Details" holds
ways of writing dates and yes, fields to derive from, and codes of which a flag tells."""

_ABOUT = ("shoal_mapping", "standard", "profile")
_SOURCE = ("about", "system", "encoding", "delimiter", "sheet")
_DETAILS = {"dates": "date format", "yes": "yes", "fields": "field to derive from", "holds": "code that counts"}
_IDENTITY = ("first_name", "last_name", "birth_date", "sex", "dates")
_FATES = {"drop": "drop", "keep_local": "keep local"}
_WIDTHS = {"label": 34, "note": 50, "reason": 40, "value": 34, "column": 34, "field": 32}


def write_workbook(mapping: TheMapping, path: Path) -> None:
    """Write a mapping as a workbook.

    Args:
        mapping: What to write.
        path: An .xlsx file that does not exist. It appears whole or not at all.

    Raises:
        FileError: The file exists, can't be written, or is to have another kind of name.
    """
    if path.suffix.lower() != ".xlsx":
        raise FileError("The name of the workbook to write must end in .xlsx.")
    write_whole(path, workbook_bytes(mapping))


def workbook_bytes(mapping: TheMapping) -> bytes:
    """The workbook of a mapping. The same mapping gives the same bytes."""
    book = Book("Mapping")
    rows = _rows(mapping)
    for name, columns in SHEETS.items():
        sheet = book.sheet(name, tuple(_WIDTHS.get(column, 18) for column in columns))
        for place, column in enumerate(columns):
            sheet.write_string(0, place, column, book.header)
        for number, row in enumerate(rows[name], start=1):
            for place, column in enumerate(columns):
                if row.get(column):
                    sheet.write_string(number, place, row[column], book.coded)
        sheet.freeze_panes(1, 1)
        _choices(sheet, columns, last=len(rows[name]) + 200)
    return book.finish()


def read_workbook(path: Path) -> TheMapping:
    """Read a mapping from a workbook: one that `write_workbook` wrote, or the standard's mapping template, filled in.

    Args:
        path: An .xlsx file.

    Raises:
        FileError: The file can't be read.
        MappingError: It holds no mapping, or one that contradicts itself. The message names the sheet and the row.
    """
    first = _read(path, "Fields")
    if "your_column" in first[0]:
        return from_template(lambda name: _read(path, name)[1])
    rows = {"Fields": first[1]}
    for name in SHEETS:
        if name not in rows:
            rows[name] = _read(path, name)[1]
    plain = _plain(rows)
    try:
        return TheMapping.model_validate(plain)
    except ValidationError as error:
        raise MappingError(f"{path.name}: {_place(error, plain)}") from error


# To rows


def _rows(mapping: TheMapping) -> dict[str, list[Row]]:
    rows: dict[str, list[Row]] = {name: [] for name in SHEETS}
    rows["Mapping"] += _about(mapping)
    for value, reason in mapping.source.missing.items():
        rows["Missing"].append({"field": "", "value": value, "reason": reason})
    for form in mapping.source.dates:
        rows["Details"].append({"field": "", "what": _DETAILS["dates"], "value": form})
    for rule in mapping.fields:
        _add_rule(rule, rows)
    for fate, what in _FATES.items():
        for column, reason in getattr(mapping, fate).items():
            rows["Left out"].append({"column": column, "what": what, "reason": reason})
    for number, example in enumerate(mapping.examples, start=1):
        about = {"example": str(number), "what": "about", "value": example.about}
        cells = [("given", example.given), ("expect", example.expect)]
        listed = [{"what": what, "name": name, "value": cell} for what, own in cells for name, cell in own.items()]
        rows["Examples"] += [about, *({"example": str(number), **row} for row in listed)]
    return rows


def _about(mapping: TheMapping) -> Iterator[Row]:
    for what in _ABOUT:
        yield {"what": what, "value": str(getattr(mapping, what))}
    for what in _SOURCE:
        value = getattr(mapping.source, what)
        if value:
            yield {"what": f"source.{what}", "value": value}
    if mapping.identity:
        for what in _IDENTITY:
            value = getattr(mapping.identity, what)
            for each in (value,) if isinstance(value, str) else value or ():
                yield {"what": f"identity.{what}", "value": each}


def _add_rule(rule: FieldRule, rows: dict[str, list[Row]]) -> None:
    known = standard().all_fields.get(rule.field)
    rows["Fields"].append(
        {
            "field": rule.field,
            "label": known.label["en"] if known else "",
            "relation": rule.relation,
            "derive": rule.derive or "",
            "constant": rule.constant or "",
            "split": rule.split or "",
            "note": rule.note,
        }
    )
    rows["Columns"] += [{"field": rule.field, "column": column} for column in rule.columns]
    rows["Columns"] += [{"field": rule.field, "column": c, "code": code} for c, code in rule.flags.items()]
    for value, own in rule.values.items():
        first = {"field": rule.field, "value": value, "relation": own.relation, "note": own.note}
        codes = own.to or ("",)
        rows["Values"] += [{**first, "code": codes[0]}]
        rows["Values"] += [{"field": rule.field, "value": value, "code": code} for code in codes[1:]]
    rows["Missing"] += [{"field": rule.field, "value": v, "reason": reason} for v, reason in rule.missing.items()]
    for name, what in _DETAILS.items():
        rows["Details"] += [{"field": rule.field, "what": what, "value": value} for value in getattr(rule, name)]


def _choices(sheet: Any, columns: tuple[str, ...], *, last: int) -> None:
    """Drop-downs for what has few values."""
    reasons = [code.code for code in standard().lists["missing-reason"].current]
    lists = {"relation": get_args(Relation), "derive": get_args(Derive), "reason": reasons}
    if "column" in columns:
        lists.pop("reason")  # of a column that is left out, in the partner's own words
    for place, column in enumerate(columns):
        if column in lists:
            rule = {"validate": "list", "source": list(lists[column]), "error_type": "warning"}
            sheet.data_validation(1, place, last, place, rule)


# From rows


def _read(path: Path, name: str) -> tuple[tuple[str, ...], list[Row]]:
    """The columns of a sheet and its rows; a row without a cell is none."""
    try:
        sheet = read_sheet(path, options=ReadOptions(sheet=name))
    except FindingsError as error:
        if {finding.code for finding in error.findings} == {"no-rows"}:
            return SHEETS.get(name, ("",)), []
        told = "; ".join(str(finding) for finding in error.findings[:3])
        raise MappingError(f'{path.name}, sheet "{name}": {told}') from error
    return tuple(sheet.frame.columns), [row for row in sheet.frame.iter_rows(named=True) if any(row.values())]


def _plain(rows: Mapping[str, list[Row]]) -> dict[str, Any]:
    about = {row["what"]: row["value"] for row in rows["Mapping"] if not row["what"].startswith("identity.")}
    source: dict[str, Any] = {
        what.removeprefix("source."): value for what, value in about.items() if what.startswith("source.")
    }
    source["missing"] = _by_value(rows["Missing"], "", "the whole file")
    source["dates"] = _details(rows, "", "dates")
    fields = [_rule(row, rows) for row in rows["Fields"]]
    _check_known(rows, {row["field"] for row in rows["Fields"]})
    plain: dict[str, Any] = {
        "shoal_mapping": int(about["shoal_mapping"]) if about.get("shoal_mapping", "").isdecimal() else 0,
        **{what: about[what] for what in _ABOUT[1:] if what in about},
        "source": {name: value for name, value in source.items() if name in {*Source.model_fields}},
        "fields": fields,
        "identity": _identity(rows["Mapping"]),
        "examples": list(_examples(rows["Examples"])),
    }
    for fate, what in _FATES.items():
        plain[fate] = {row["column"]: row["reason"] for row in rows["Left out"] if row["what"] == what}
    return plain


def _rule(row: Row, rows: Mapping[str, list[Row]]) -> dict[str, Any]:
    field = row["field"]
    own = [each for each in rows["Columns"] if each["field"] == field]
    rule: dict[str, Any] = {name: row[name] for name in ("field", "relation", "derive", "constant", "split", "note")}
    rule = {name: value for name, value in rule.items() if value}
    rule["columns"] = tuple(each["column"] for each in own if not each["code"])
    rule["flags"] = {each["column"]: each["code"] for each in own if each["code"]}
    rule["values"] = _values(rows["Values"], field)
    rule["missing"] = _by_value(rows["Missing"], field, field)
    return rule | {name: _details(rows, field, name) for name in _DETAILS}


def _values(rows: Iterable[Row], field: str) -> dict[str, dict[str, Any]]:
    """The value rules of a field; of several rows with one value the first says how it stands to all their codes."""
    found: dict[str, dict[str, Any]] = {}
    for row in rows:
        if row["field"] != field:
            continue
        codes = (row["code"],) if row["code"] else ()
        if row["value"] not in found:
            about = {name: row[name] for name in ("relation", "note") if row[name]}
            found[row["value"]] = {"to": codes, **about} if codes or about else {"to": (), "relation": "none"}
        elif row["relation"] or not codes:
            raise MappingError(
                f'Sheet "Values": {field} has a value of the file twice. A second row of the same value adds a code '
                "to the first and leaves the relation empty."
            )
        else:
            found[row["value"]]["to"] += codes
    return found


def _by_value(rows: Iterable[Row], field: str, shown: str) -> dict[str, str]:
    found: dict[str, str] = {}
    for row in rows:
        if row["field"] == field:
            if row["value"] in found:
                raise MappingError(f'Sheet "Missing": {shown} has the same value twice. Leave one out.')
            found[row["value"]] = row["reason"]
    return found


def _details(rows: Mapping[str, list[Row]], field: str, name: str) -> tuple[str, ...]:
    return tuple(row["value"] for row in rows["Details"] if row["field"] == field and row["what"] == _DETAILS[name])


def _identity(rows: Iterable[Row]) -> dict[str, Any] | None:
    own = [(row["what"].removeprefix("identity."), row["value"]) for row in rows if row["what"].startswith("identity.")]
    if not own:
        return None
    found: dict[str, Any] = {}
    for what, value in own:
        found[what] = value if what in {"birth_date", "sex"} else (*found.get(what, ()), value)
    return found


def _examples(rows: Iterable[Row]) -> Iterator[dict[str, Any]]:
    found: dict[str, dict[str, Any]] = {}
    for row in rows:
        example = found.setdefault(row["example"], {"about": "", "given": {}, "expect": {}})
        if row["what"] == "about":
            example["about"] = row["value"]
        elif row["what"] in {"given", "expect"}:
            example[row["what"]][row["name"]] = row["value"]
    yield from found.values()


def _check_known(rows: Mapping[str, list[Row]], fields: set[str]) -> None:
    """Refuse rows about a field that no row of "Fields" fills: they would be lost."""
    for name in ("Columns", "Values", "Missing", "Details"):
        for row in rows[name]:
            if row["field"] and row["field"] not in fields:
                raise MappingError(
                    f'Sheet "{name}" speaks of {row["field"]!r}, which "Fields" does not have. Add a row there.'
                )


def _place(error: ValidationError, plain: Mapping[str, Any]) -> str:
    """Where the first mistake is, in words of the workbook."""
    first = error.errors()[0]
    path = [*first["loc"]]
    if path[:1] == ["fields"] and len(path) > 1 and isinstance(path[1], int):
        return f"the field {plain['fields'][path[1]]['field']}: {first['msg']}."
    return f"{'.'.join(str(part) for part in path) or 'the mapping'}: {first['msg']}."
