"""Mapping files: YAML in which every scalar is text, so that `No` is a value and not a truth value."""

from __future__ import annotations

from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError

from shoal.errors import FileError, MappingError
from shoal.intake.mapping.mistakes import first_mistake
from shoal.intake.mapping.model import FieldRule, Mapping, ValueRule
from shoal.intake.mapping.nodes import plain_values
from shoal.intake.whole import write_whole

LARGEST = 20_000_000
"""Bytes of the largest file that is read."""

_LINE_ENDS = frozenset("\r\x85\u2028\u2029")
_TEXT_BY_TEXT = frozenset({"missing", "drop", "keep_local", "given", "expect", "flags"})


def load_mapping(path: Path) -> Mapping:
    """Read a mapping file.

    Args:
        path: A YAML file (UTF-8).

    Returns:
        The mapping. Whether it fits the standard and a file is for `mapping_findings` to say.

    Raises:
        FileError: The file can't be read.
        MappingError: It is no mapping, or names something twice. The message names line and column.
    """
    try:
        if path.stat().st_size > LARGEST:
            raise FileError(f"{path.name} is too large for a mapping. Is it the right file?")
        data = path.read_bytes()
    except OSError as error:
        raise FileError(f"{path.name} can't be read. Does it exist, and may you read it?") from error
    try:
        text = data.decode("utf-8-sig")
    except UnicodeDecodeError as error:
        raise MappingError(f"{path.name} is not written in UTF-8. Save it again as UTF-8.") from error
    return parse_mapping(text, path.name)


def parse_mapping(text: str, name: str = "the mapping") -> Mapping:
    r"""Read a mapping from YAML text.

    Args:
        text: The text of a mapping file.
        name: What messages call it.

    Raises:
        MappingError: It is no mapping, or names something twice. The message names line and column.

    >>> parse_mapping("shoal_mapping: 1\nstandard: 1.1.0\ndrop: {No: not needed}").drop
    {'No': 'not needed'}
    """
    plain, places = plain_values(text, name)
    if not isinstance(plain, dict):
        raise MappingError(f'{name} is no mapping: it must begin with "shoal_mapping: 1".')
    try:
        return Mapping.model_validate(_settled(plain))
    except ValidationError as error:
        raise MappingError(f"{name}, {first_mistake(error, places)}") from error


def _settled(plain: dict[str, Any]) -> dict[str, Any]:
    """The version of the format is the only number; what is left empty has its default, or is an empty text."""
    version = plain.get("shoal_mapping")
    if isinstance(version, str) and version.isascii() and version.isdecimal() and len(version) < 6:
        plain = {**plain, "shoal_mapping": int(version)}
    filled: dict[str, Any] = _filled(plain)
    return filled


def _filled(plain: Any, within: str = "") -> Any:
    if isinstance(plain, list):
        return [_filled(each) for each in plain]
    if not isinstance(plain, dict) or within == "values":
        return plain
    if within in _TEXT_BY_TEXT:
        return {name: "" if value is None else value for name, value in plain.items()}
    return {name: _filled(value, name) for name, value in plain.items() if value is not None}


def write_mapping(mapping: Mapping, path: Path) -> None:
    """Write a mapping as YAML that reads back as the same mapping.

    Args:
        mapping: What to write. What has its default is left out.
        path: A file that does not exist. It appears whole or not at all.

    Raises:
        FileError: The file exists, or can't be written.
    """
    write_whole(path, mapping_text(mapping).encode())


def mapping_text(mapping: Mapping) -> str:
    """A mapping as YAML text.

    >>> print(mapping_text(Mapping(shoal_mapping=1, standard="1.1.0", drop={"No": ""})), end="")
    shoal_mapping: 1
    standard: 1.1.0
    profile: share
    drop:
      'No': ''
    """
    return yaml.dump(
        _plain(mapping), Dumper=_Dumper, sort_keys=False, allow_unicode=True, width=110, default_flow_style=False
    )


def _plain(mapping: Mapping) -> dict[str, Any]:
    """What has its default is left out; the profile stands there always, for it decides what comes out."""
    plain = mapping.model_dump(exclude_defaults=True, mode="json")
    plain |= {"shoal_mapping": mapping.shoal_mapping, "standard": mapping.standard, "profile": mapping.profile}
    if mapping.fields:
        plain["fields"] = [_rule(rule) for rule in mapping.fields]
    if mapping.identity:
        plain["identity"] = _singles(plain["identity"])
    return {name: plain[name] for name in Mapping.model_fields if name in plain}


def _rule(rule: FieldRule) -> dict[str, Any]:
    plain = _singles(rule.model_dump(exclude_defaults=True, mode="json"))
    if rule.values:
        plain["values"] = {local: _short(value) for local, value in rule.values.items()}
    return plain


def _singles(plain: dict[str, Any]) -> dict[str, Any]:
    """Lists of one text as that text."""
    return {name: value[0] if isinstance(value, list) and len(value) == 1 else value for name, value in plain.items()}


def _short(rule: ValueRule) -> Any:
    """The shortest way of writing a value rule that reads back as the same."""
    if rule == ValueRule(to=(), relation="none"):
        return None
    if rule.relation == "exact" and not rule.note:
        return rule.to[0] if len(rule.to) == 1 else list(rule.to)
    return _singles({"to": list(rule.to), "relation": rule.relation} | ({"note": rule.note} if rule.note else {}))


class _Dumper(yaml.SafeDumper):
    """Nothing is written as nothing, for "null" would read as a text; no value is ever written as a reference."""

    def ignore_aliases(self, _data: Any) -> bool:
        return True


_Dumper.add_representer(type(None), lambda dumper, _: dumper.represent_scalar("tag:yaml.org,2002:null", ""))


def _text(dumper: yaml.SafeDumper, text: str) -> yaml.ScalarNode:
    """Texts with line ends that only Unicode knows are escaped: YAML would read a space there."""
    return dumper.represent_scalar("tag:yaml.org,2002:str", text, style='"' if _LINE_ENDS & {*text} else None)


_Dumper.add_representer(str, _text)
