"""The form for KoBo and ODK: groups by entity, choices in four languages, names that are the standard's own."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field

from shoal.errors import UnknownName
from shoal.standard._data import DEFAULT_LANGUAGE, LANGUAGES
from shoal.standard.export import rules
from shoal.standard.export.words import words
from shoal.standard.export.workbook import Book
from shoal.standard.export.xlsform_logic import check, only_if, sources, worked_out
from shoal.standard.export.xlsform_tree import Node, forest
from shoal.standard.model import Code, Field, Standard

COLUMN_LANGUAGES = {
    "en": "English (en)",
    "fr": "Français (fr)",
    "es": "Español (es)",
    "ar": "العربية (ar)",
}
"""How XLSForm names a language: in itself, with its code."""

PROFILES = ("collect", "share")

LONG_LIST = 30
"""A longer list is offered as a field to type in, which finds what fits."""

_BOOLEANS = "boolean"
_WITH_REASONS = "-or-reason"
_PLAIN = ("appearance", "relevant", "constraint", "required", "calculation", "trigger", "default")

Row = Mapping[str, str]


def xlsform(standard: Standard, profile: str) -> bytes:
    """The form of a profile as XLSForm. The same standard gives the same bytes.

    Args:
        standard: The standard.
        profile: "collect" or "share".

    Raises:
        UnknownName: The profile is another one: nobody fills in a release on a telephone.
    """
    if profile not in PROFILES:
        raise UnknownName(f"xlsform is not made for the profile {profile[:40]!r}. It is made for: collect, share.")
    survey = list(_Survey(standard, profile).rows())
    book = Book(words(DEFAULT_LANGUAGE)[f"form_{profile}"])
    _write(book, "survey", survey)
    _write(book, "choices", list(_choices(standard, survey)))
    _write(book, "settings", [_settings(standard, profile)])
    return book.finish()


@dataclass(frozen=True)
class _Survey:
    """The rows of the sheet "survey"."""

    standard: Standard
    profile: str
    _parts: dict[str, rules.Part] = field(init=False)

    def __post_init__(self) -> None:
        parts = {part.entity.name: part for part in rules.parts(self.standard, self.profile)}
        object.__setattr__(self, "_parts", parts)

    def rows(self) -> Iterator[Row]:
        """Every row in order."""
        entities = [part.entity for part in self._parts.values()]
        seen: frozenset[str] = frozenset()
        for node in forest(self.standard, entities):
            yield from self._node(node, seen)
            if not node.many:
                seen |= {asked.name for asked in self._parts[node.entity.name].fields}

    def _node(self, node: Node, seen: frozenset[str]) -> Iterator[Row]:
        """An entity's group, with the entities that belong to it inside.

        Args:
            node: The entity.
            seen: Names of the fields before it that can be seen from inside.
        """
        kind = "repeat" if node.many else "group"
        part = self._parts[node.entity.name]
        yield {"type": f"begin_{kind}", "name": part.name, **_in_all("label", node.entity.label)}
        own: frozenset[str] = frozenset()
        filled = "" if node.children or not seen else self._filled(part)
        for asked in part.fields:
            if self._is_given(asked, seen):
                yield self._given(asked, filled)
            else:
                yield self._question(asked, own=own, seen=seen | own)
            own |= {asked.name}
        for child in node.children:
            yield from self._node(child, seen | own)
        yield {"type": f"end_{kind}"}

    def _filled(self, part: rules.Part) -> str:
        """The expression that is true where anything of an entity has been answered: else it has no key either."""
        asked = (own.name for own in part.fields if own.type not in {"key", "reference"})
        return " or ".join(f"${{{name}}} != ''" for name in asked)

    def _is_given(self, asked: Field, seen: frozenset[str]) -> bool:
        """Whether a key or reference is filled in by the form itself."""
        if asked.type == "key":
            return not self._typed(asked)
        return asked.type == "reference" and bool(worked_out(self.standard, asked, self.profile, asked=seen))

    def _given(self, asked: Field, filled: str) -> Row:
        result = f"${{{asked.derive.same_as}}}" if asked.derive else "once(uuid())"
        return {"type": "calculate", "name": asked.name, "calculation": result, "relevant": filled}

    def _question(self, asked: Field, *, own: frozenset[str], seen: frozenset[str]) -> Row:
        result = worked_out(self.standard, asked, self.profile, asked=seen)
        row: dict[str, str] = {
            "type": self._type(asked),
            "name": asked.name,
            **_in_all("label", asked.label),
            **_in_all("hint", asked.definition),
            "appearance": self._appearance(asked),
            "relevant": only_if(asked, seen),
            "calculation": result,
        }
        if result and asked.derive:
            # An answer that is worked out can be changed: it is worked out anew only when its sources change.
            row["trigger"] = ",".join(f"${{{name}}}" for name in sources(asked.derive) if name in own)
        if asked.required:
            row |= {"required": "yes"} | ({"default": "uuid()"} if asked.type == "key" else {})
        test = check(self.standard, asked, self.profile, asked=seen)
        return row | ({"constraint": test.test} | _in_all("constraint_message", test.message) if test else {})

    def _typed(self, key: Field) -> bool:
        """Whether people write a key themselves: where they have numbers of their own, or must write it elsewhere."""
        entity = self.standard.entity_of(key.name)
        return self.profile == "collect" and (key.required or not any(f.type == "reference" for f in entity.fields))

    def _type(self, asked: Field) -> str:
        match asked.type:
            case "code" | "codes" | "boolean":
                kind = "select_multiple" if asked.type == "codes" else "select_one"
                reasons = rules.reasons(self.standard, asked, self.profile)
                return f"{kind} {asked.list or _BOOLEANS}{_WITH_REASONS if reasons else ''}"
            case "integer" | "year":
                return "integer"
            case "number":
                return "decimal"
            case "date" if rules.precision(asked, self.profile) == "day":
                return "date"
            case _:
                return "text"

    def _appearance(self, asked: Field) -> str:
        if asked.type == "long-text":
            return "multiline"
        return "minimal autocomplete" if asked.list and len(self.standard.lists[asked.list].codes) > LONG_LIST else ""


def _choices(standard: Standard, survey: list[Row]) -> Iterator[Row]:
    """The choices of every list that the form uses, each list once."""
    used = dict.fromkeys(row["type"].partition(" ")[2] for row in survey if row["type"].startswith("select_"))
    for name in used:
        plain = name.removesuffix(_WITH_REASONS)
        if plain == _BOOLEANS:
            for code in ("TRUE", "FALSE"):
                labels = {language: words(language)[code.lower()] for language in LANGUAGES}
                yield {"list_name": name, "name": code, **_in_all("label", labels)}
        else:
            yield from (_choice(name, code) for code in standard.lists[plain].current)
        if name != plain:
            yield from (_choice(name, code) for code in standard.lists[rules.REASONS].current)


def _choice(name: str, code: Code) -> Row:
    return {"list_name": name, "name": code.code, **_in_all("label", code.label)}


def _settings(standard: Standard, profile: str) -> Row:
    return {
        "form_title": words(DEFAULT_LANGUAGE)[f"form_{profile}"],
        "form_id": f"shoal_{profile}",
        "version": standard.version,
        "default_language": COLUMN_LANGUAGES[DEFAULT_LANGUAGE],
    }


def _in_all(column: str, texts: Mapping[str, str]) -> dict[str, str]:
    return {f"{column}::{COLUMN_LANGUAGES[language]}": texts[language] for language in LANGUAGES}


def _write(book: Book, name: str, rows: list[Row]) -> None:
    """Add a sheet with a column for every key that a row has, in the order in which XLSForm is mostly written."""
    met = dict.fromkeys(column for row in rows for column in row if row[column])
    columns = sorted(met, key=lambda column: column in _PLAIN or column.startswith("constraint_message"))
    sheet = book.sheet(name)
    sheet.set_column(0, len(columns) - 1, 24)
    sheet.write_row(0, 0, columns, book.header)
    sheet.freeze_panes(1, 2)
    for place, row in enumerate(rows, start=1):
        for column, header in enumerate(columns):
            if row.get(header):
                sheet.write_string(place, column, row[header])
