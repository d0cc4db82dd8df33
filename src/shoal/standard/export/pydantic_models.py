"""Python models (pydantic 2) that accept what the JSON Schema accepts."""

from __future__ import annotations

import json
from collections.abc import Iterator

from shoal.standard.export import rules
from shoal.standard.model import CodeList, Field, Standard

_HEAD = '''"""Case data standard {version}, profile {profile}, as models for pydantic 2.

Generated: do not change it by hand. A value that is not recorded is left out or None.
"""

from __future__ import annotations

from datetime import date
from typing import Annotated, Literal, TypeVar

from pydantic import AfterValidator, BaseModel, ConfigDict, Field, model_validator

VERSION = "{version}"
PROFILE = "{profile}"

_Item = TypeVar("_Item")


def _day(text: str) -> str:
    date.fromisoformat(text + "-01-01"[len(text) - 4 :])
    return text


def _each_once(items: list[_Item]) -> list[_Item]:
    if len(set(items)) < len(items):
        raise ValueError("a code stands twice")
    return items


def _no_reason(code: str) -> str:
    if code in {reasons!r}:
        raise ValueError("a reason for a missing value is no code of your own")
    return code


Text = Annotated[str, Field(pattern={text!r})]
Key = Annotated[str, Field(pattern={key!r})]
Day = Annotated[str, Field(pattern={day!r}), AfterValidator(_day)]
Month = Annotated[str, Field(pattern={month!r})]
YearText = Annotated[str, Field(pattern={year!r})]
Codes = Annotated[list[_Item], Field(min_length=1), AfterValidator(_each_once)]
Flag = Annotated[int, Field(ge=0, le=1)]
LocalCode = Annotated[
    str, Field(pattern={local!r}, description="A code of your own."), AfterValidator(_no_reason)
]


class _Model(BaseModel):
    model_config = ConfigDict(extra="forbid", strict=True)
'''

_FOOT = """
    @model_validator(mode="after")
    def _holds_something(self) -> Document:
        if not self.model_fields_set - {"standard", "profile"}:
            raise ValueError("holds no records")
        return self
"""

_WHY = "WhyNone"
_DATES = {"day": "Day", "month": "Month", "year": "YearText"}


def pydantic_models(standard: Standard, profile: str) -> str:
    """The models as Python source.

    Args:
        standard: The standard.
        profile: One of its profiles.
    """
    parts = rules.parts(standard, profile, deprecated=True)
    blocks = [_head(standard, profile)]
    blocks += ["\n".join(_codes(listed)) for listed in rules.lists_of(standard, profile, deprecated=True)]
    if profile != "release":
        why = f"Annotated[list[{list_type(rules.REASONS)}], Field(min_length=1, max_length=1)]"
        blocks.append(f'{_WHY} = {why}\n"In place of several codes, a reason why there are none."\n')
    blocks += ["\n".join(_entity(standard, profile, part)) for part in parts]
    blocks += ["\n".join(_record(standard, profile, parts)), "\n".join(_document(standard, profile, parts))]
    return "\n\n".join(blocks)


def _head(standard: Standard, profile: str) -> str:
    keys = rules.UUID if profile == "share" else rules.KEY
    shapes = {"key": keys, "local": rules.LOCAL_CODE, **rules.DATES}
    anchored = {name: _anchored(shape) for name, shape in shapes.items()}
    return _HEAD.format(
        version=standard.version, profile=profile, reasons=rules.all_reasons(standard), text=r"\S", **anchored
    )


def _anchored(pattern: str) -> str:
    return f"^(?:{pattern})$"


def list_type(name: str) -> str:
    """Name of the type of a code list.

    >>> list_type("country-alpha2")
    'CountryAlpha2Code'
    """
    return f"{rules.camel(name)}Code"


def _codes(listed: CodeList) -> Iterator[str]:
    yield f"{list_type(listed.name)} = Literal["
    yield from (f"    {_quoted(code.code)}," for code in listed.codes)
    yield "]"
    yield _quoted(f"{listed.title['en']}. {listed.definition['en']}") + "\n"


def _quoted(text: str) -> str:
    """A text as Python source, in double quotes; JSON's escapes are Python's too."""
    return json.dumps(text, ensure_ascii=False)


def _entity(standard: Standard, profile: str, part: rules.Part) -> Iterator[str]:
    yield f"class {part.title}(_Model):"
    yield f"    {_quoted(part.entity.definition['en'])}\n"
    for field in part.fields:
        yield from _attribute(standard, profile, field, needed=part.needs(field))
    yield ""


def _record(standard: Standard, profile: str, parts: tuple[rules.Part, ...]) -> Iterator[str]:
    yield "class FlatRecord(_Model):"
    yield '    "One person in one case, the columns of all entities side by side."\n'
    for part in parts:
        for field in part.fields:
            yield from _attribute(standard, profile, field, needed=False)
    yield ""


def _document(standard: Standard, profile: str, parts: tuple[rules.Part, ...]) -> Iterator[str]:
    yield "class Document(_Model):"
    yield '    "What a file holds: flat records, or the records of each entity."\n'
    yield f"    standard: Annotated[str, Field(pattern={_quoted(_anchored(rules.versions(standard)))})]"
    yield f"    profile: Literal[{_quoted(profile)}]"
    yield "    records: list[FlatRecord] = Field(default_factory=list)"
    if profile != "release":
        yield from (f"    {part.plural}: list[{part.title}] = Field(default_factory=list)" for part in parts)
    yield _FOOT


def _attribute(standard: Standard, profile: str, field: Field, *, needed: bool) -> Iterator[str]:
    words = [f"title={_quoted(field.label['en'])}", f"description={_quoted(field.definition['en'])}"]
    if field.deprecated:
        words.append(f"deprecated={_quoted(field.deprecated.note['en'])}")
    kind = _type(standard, profile, field)
    if not needed:
        kind = " | ".join([kind, *_absent(standard, profile, field)])
    yield f"    {field.name}: {kind} = Field("
    yield "        " + ",\n        ".join(words if needed else ["default=None", *words]) + ","
    yield "    )"


def _absent(standard: Standard, profile: str, field: Field) -> Iterator[str]:
    if rules.reasons(standard, field, profile):
        yield _WHY if field.type == "codes" else list_type(rules.REASONS)
    yield "None"


def _type(standard: Standard, profile: str, field: Field) -> str:
    if field.type in {"code", "codes"}:
        one = list_type(field.list or "") + (" | LocalCode" if rules.is_open(standard, field, profile) else "")
        return one if field.type == "code" else f"Codes[{one}]"
    if field.type in {"integer", "number", "year"}:
        least, most = rules.bounds(field)
        limits = [f"{word}={value}" for word, value in (("ge", least), ("le", most)) if value is not None]
        kind = "float" if field.type == "number" else "int"
        return f"Annotated[{kind}, Field({', '.join(limits)})]" if limits else kind
    if field.type == "date":
        return _DATES[rules.precision(field, profile)]
    if field.pattern and not (field.type in {"key", "reference"} and profile == "share"):
        return f"Annotated[str, Field(pattern={_quoted(_anchored(rules.pattern(field, profile) or ''))})]"
    return {"key": "Key", "reference": "Key", "boolean": "bool", "flag": "Flag"}.get(field.type, "Text")
