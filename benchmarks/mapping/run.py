"""How often suggestions are right, on invented exports of partners: one command, two Markdown tables of totals.

    python -m benchmarks.mapping.run [FOLDER] [--show-errors]

The folder holds one folder for each export: `export.csv` or `export.xlsx`, and `truth.yaml`. Without one it is
`benchmarks/mapping/fresh`, an exam whose items nobody who works on the suggestions has seen: only totals are printed,
and `--show-errors` is refused for it. For work on them there are `benchmarks/mapping/dev` and
`benchmarks/mapping/partners`, which was the exam before.

`truth.yaml` says for each column to be scored its field (any of a list is right), the code where it is a flag, or null
where nothing fits; and for each of its values the code (any of a list is right), or null where nothing fits. A column
that is not named in it is not scored.
"""

from __future__ import annotations

import argparse
import time
from collections import Counter
from collections.abc import Iterator
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

import yaml

from shoal.intake import read_for_check
from shoal.intake.suggest import ColumnSuggestion, Suggestions, suggest
from shoal.standard.load import standard

EXAM = Path(__file__).parent / "fresh"
SURE = 0.9
NOTHING = 0.5
"""A value to which nothing fits is right where no candidate is surer than that."""
_NULL = frozenset({"null", "~", ""})
_TRUTHS = {"true": "TRUE", "1": "TRUE", "yes": "TRUE", "false": "FALSE", "0": "FALSE", "no": "FALSE"}
BARS = {"columns, first": 0.85, "columns, first three": 0.95, "values, first": 0.85}


@dataclass
class Tally:
    """Counts of one export, or of all.

    Args:
        columns: Mappable columns.
        first: Those whose first candidate is right.
        three: Those of which one of the first three is right.
        values: Values that are scored.
        values_first: Those whose first candidate is right.
        values_three: Those of which one of the first three is right.
        sure: Suggestions with a confidence over 0.9, of columns and values.
        wrong: Those of them that are wrong.
        none: Columns that nothing fits.
        none_kept: Those of them for which nothing surer than 0.5 is suggested.
        seconds: Time that suggesting took.
        kinds: How many columns and values there are, and how many are right at first, by the kind of the field.
        errors: What was wrong, for people.
    """

    columns: int = 0
    first: int = 0
    three: int = 0
    values: int = 0
    values_first: int = 0
    values_three: int = 0
    sure: int = 0
    wrong: int = 0
    none: int = 0
    none_kept: int = 0
    seconds: float = 0.0
    kinds: Counter[tuple[str, str]] = field(default_factory=Counter)
    errors: list[str] = field(default_factory=list)

    def add(self, other: Tally) -> None:
        """Add the counts of another export."""
        for name in self.__dataclass_fields__:
            setattr(self, name, getattr(self, name) + getattr(other, name))  # numbers, counters and lists alike


def main() -> None:
    """Print the totals."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("folder", type=Path, nargs="?", default=EXAM)
    parser.add_argument("--show-errors", action="store_true", help="print each wrong item; not for the exam")
    asked = parser.parse_args()
    exports = sorted(path.parent for path in asked.folder.glob("*/truth.yaml"))
    if not exports:
        parser.error(f"there is no export in {asked.folder.name}")
    if asked.show_errors and asked.folder.resolve() == EXAM.resolve():
        parser.error("the exam stays unseen: it has totals only")
    total = Tally()
    print("| export | columns | first | first three | values | first | first three | over 0.9 | wrong | s |")
    print("|---|---:|---:|---:|---:|---:|---:|---:|---:|---:|")
    for number, folder in enumerate(exports, start=1):
        tally = measure(folder)
        total.add(tally)
        print(_row(f"{number}" if asked.folder.resolve() == EXAM.resolve() else folder.name, tally), flush=True)
    print(_row("all", total))
    print(
        f"\nColumns that nothing fits: {total.none}; nothing surer than {NOTHING} is suggested for {total.none_kept}."
    )
    print("\n| kind of field | columns | right at first | values | right at first |\n|---|---:|---:|---:|---:|")
    for kind in sorted({kind for kind, _ in total.kinds}):
        columns, values = total.kinds[kind, "columns"], total.kinds[kind, "values"]
        right, values_right = total.kinds[kind, "columns right"], total.kinds[kind, "values right"]
        print(f"| {kind} | {columns} | {_share(right, columns)} | {values} | {_share(values_right, values)} |")
    print("\n| bar | reached |\n|---|---|")
    reached = {
        "columns, first": total.first / max(total.columns, 1),
        "columns, first three": total.three / max(total.columns, 1),
        "values, first": total.values_first / max(total.values, 1),
    }
    for name, bar in BARS.items():
        print(f"| {name}: {bar:.0%} | {reached[name]:.1%}: {'met' if reached[name] >= bar else 'MISSED'} |")
    print(f"| none wrong over {SURE} | {total.wrong} of {total.sure}: {'met' if not total.wrong else 'MISSED'} |")
    if asked.show_errors:
        print("\n" + "\n".join(total.errors))


def measure(folder: Path) -> Tally:
    """The counts of one export.

    Args:
        folder: Its folder.
    """
    truth = yaml.load((folder / "truth.yaml").read_text(encoding="utf-8"), Loader=yaml.BaseLoader)  # noqa: S506 - text only
    file = next(path for path in sorted(folder.glob("export.*")) if path.suffix in {".csv", ".xlsx"})
    sheet = read_for_check(file)
    start = time.perf_counter()
    suggestions = suggest(sheet)
    tally = Tally(seconds=time.perf_counter() - start)
    for header, entry in truth["columns"].items():
        _score_column(tally, _column(suggestions, header), header, entry)
    for header, expected in (truth.get("values") or {}).items():
        entry = truth["columns"].get(header, {})
        if not _yes(entry.get("values_unknowable")):
            for value, codes in _scored_values(expected):
                _score_value(tally, _column(suggestions, header), entry, (header, value, codes))
    tally.errors = [f"{folder.name}: {error}" for error in tally.errors]
    return tally


def _column(suggestions: Suggestions, header: str) -> ColumnSuggestion:
    found = [each for each in suggestions.columns if each.column.strip() == header.strip()]
    if not found:
        raise SystemExit("a column of truth.yaml is not in its export")
    return found[0]


def _score_column(tally: Tally, column: ColumnSuggestion, header: str, entry: dict[str, Any]) -> None:
    fields, codes = _listed(entry.get("field")), _listed(entry.get("code"))

    def right(field_name: str, code: str | None) -> bool:
        return field_name in fields and (not codes or code in codes)

    verdicts = [right(each.field, each.code) for each in column.candidates]
    for each, fine in zip(column.candidates, verdicts, strict=True):
        if each.confidence > SURE:
            tally.sure += 1
            if not fine:
                tally.wrong += 1
                tally.errors.append(f"SURE AND WRONG {header!r}: {each.field} {each.code} {each.confidence}")
    if isinstance(entry.get("field"), list) and _NULL & set(entry["field"]):
        return  # nothing is right too: only what is sure and wrong counts
    if not fields:
        tally.none += 1
        tally.none_kept += not any(each.confidence > NOTHING for each in column.candidates)
        return
    tally.columns += 1
    tally.kinds[_kind(entry), "columns"] += 1
    tally.kinds[_kind(entry), "columns right"] += any(verdicts[:1])
    tally.first += any(verdicts[:1])
    tally.three += any(verdicts[:3])
    if not any(verdicts[:1]):
        shown = [(each.field, each.code, each.confidence) for each in column.candidates[:3]]
        tally.errors.append(f"column {header!r}: {fields} {codes}, not {shown}")


def _score_value(
    tally: Tally, column: ColumnSuggestion, entry: dict[str, Any], asked: tuple[str, str, list[str]]
) -> None:
    header, value, codes = asked
    field_name = next((name for name in _listed(entry.get("field")) if name in column.values), None)
    offered = column.values.get(field_name or "", ())
    found = next((each.candidates for each in offered if each.value == value.strip()), ())
    if entry.get("code"):
        codes = _yes_or_no(codes, _listed(entry["code"]))
    elif _kind(entry) == "boolean":
        codes = [_TRUTHS.get(code.lower(), code) for code in codes]
    verdicts = [each.code in codes for each in found]
    for each, fine in zip(found, verdicts, strict=True):
        if each.confidence > SURE:
            tally.sure += 1
            if not fine:
                tally.wrong += 1
                tally.errors.append(f"SURE AND WRONG {header!r} {value!r}: {each.code} {each.confidence}")
    tally.values += 1
    if entry.get("code") and codes == ["FALSE"]:  # whatever is no yes leaves the code out
        first = three = not any(each.code == "TRUE" and each.confidence > NOTHING for each in found)
    elif codes:
        first, three = any(verdicts[:1]), any(verdicts[:3])
    else:
        first = three = not any(each.confidence > NOTHING for each in found)
    tally.kinds[_kind(entry), "values"] += 1
    tally.kinds[_kind(entry), "values right"] += first
    tally.values_first += first
    tally.values_three += three
    if not first:
        shown = [(each.code, each.confidence) for each in found[:3]]
        tally.errors.append(f"value {header!r} {value!r}: {codes}, not {shown}")


def _scored_values(expected: dict[str, Any]) -> Iterator[tuple[str, list[str]]]:
    for value, codes in expected.items():
        yield value, _listed(codes)


def _listed(given: Any) -> list[str]:
    if given is None or (isinstance(given, str) and given in _NULL):
        return []
    return [given] if isinstance(given, str) else [each for each in given if each not in _NULL]


def _kind(entry: dict[str, Any]) -> str:
    """What kind of column it is, so that totals tell where to work."""
    fields = _listed(entry.get("field"))
    if entry.get("code"):
        return "a flag of a code"
    if not fields:
        return "nothing fits"
    about = standard().all_fields[fields[0]]
    if about.list in {"country-alpha2", "language"}:
        return "country or language"
    return "one code" if about.type == "code" else "several codes" if about.type == "codes" else about.type


def _yes_or_no(codes: list[str], of_column: list[str]) -> list[str]:
    """What a value of a flag means, however the truth says yes and no: by the code itself, or by nothing."""
    if not codes:
        return ["FALSE"]
    yes = any(code in of_column or _TRUTHS.get(code.lower()) == "TRUE" for code in codes)
    no = any(_TRUTHS.get(code.lower()) == "FALSE" for code in codes)
    return [*(["TRUE"] if yes else []), *(["FALSE"] if no else []), *codes]


def _yes(given: Any) -> bool:
    return str(given).lower() == "true"


def _share(part: int, whole: int) -> str:
    return f"{part / whole:.0%}" if whole else "-"


def _row(name: str, tally: Tally) -> str:
    cells = [
        name, tally.columns, _share(tally.first, tally.columns), _share(tally.three, tally.columns), tally.values,
        _share(tally.values_first, tally.values), _share(tally.values_three, tally.values), tally.sure, tally.wrong,
        f"{tally.seconds:.1f}",
    ]  # fmt: skip
    return "| " + " | ".join(map(str, cells)) + " |"


if __name__ == "__main__":
    main()
