"""Reading what people fill in, a protocol or a statement: every mistake becomes a finding that names key and line."""

from __future__ import annotations

import hashlib
import re
from collections.abc import Mapping
from dataclasses import dataclass
from datetime import date
from pathlib import Path
from typing import Annotated, Any, Generic, TypeVar

import yaml
from pydantic import AfterValidator, BaseModel, BeforeValidator, ConfigDict, StringConstraints, ValidationError
from pydantic_core import ErrorDetails, PydanticCustomError

from shoal.agefile import known_recipient
from shoal.errors import Finding, FindingsError, KeyMissing, ProtocolError
from shoal.intake.packing.findings import packing_finding
from shoal.signing import fingerprint
from shoal.standard.load import standard

LARGEST = 1 << 20
"""Bytes of a paper at most."""
LONGEST = 4_000
"""Letters of one text at most."""
DEEPEST = 8
MOST = 200
"""Findings of one paper at most."""

PURPOSES = "consent-purpose"
"""Name of the list of purposes."""


class PaperModel(BaseModel):
    """What a paper must say."""

    model_config = ConfigDict(frozen=True, extra="forbid")


M = TypeVar("M", bound=PaperModel)


@dataclass(frozen=True)
class Paper(Generic[M]):
    """A paper that says all that it must.

    Args:
        name: Name of the file, for findings.
        value: What it says.
        text: The file as it is, byte for byte.
        lines: The line of each key.
    """

    name: str
    value: M
    text: bytes
    lines: Mapping[str, int]

    @property
    def sha256(self) -> str:
        """Checksum of the file: two parties can see that they have the same one."""
        return hashlib.sha256(self.text).hexdigest()

    def finding(self, code: str, key: str, **values: Any) -> Finding:
        """A finding about one key of this paper.

        Args:
            code: One of the codes of packing.
            key: The key, parts joined with points: "retention.until".
            values: What else stands in its texts.
        """
        return packing_finding(code, file=self.name, key=key, line=str(_line(self.lines, key)), **values)


def load_paper(path: Path, model: type[M]) -> Paper[M]:
    """Read a protocol or a statement from a file.

    Args:
        path: A YAML file.
        model: What it must say.

    Raises:
        ProtocolError: The file can't be read, or is no YAML.
        FindingsError: It lacks something, or says it in another way than it must; each finding names key and line.
    """
    try:
        with path.open("rb") as file:
            text = file.read(LARGEST + 1)
    except OSError as error:
        raise ProtocolError(f"{path.name} can't be read: {error.strerror}.") from error
    return parse_paper(text, model, name=path.name)


def parse_paper(text: bytes, model: type[M], *, name: str) -> Paper[M]:
    """Read a protocol or a statement.

    Args:
        text: YAML in UTF-8. Every scalar is read as text.
        model: What it must say.
        name: Name of the file, for findings.

    Raises:
        ProtocolError: It is no YAML, or too large.
        FindingsError: It lacks something, or says it in another way than it must; each finding names key and line.
    """
    reader = _Reader(name)
    values = reader.values(_composed(text, name))
    if not isinstance(values, dict):
        raise ProtocolError(
            f"{name} has no keys. `shoal pack` writes a file to fill in: --new-protocol, --new-statement."
        )
    try:
        return Paper(name, model.model_validate(values), text, reader.lines)
    except ValidationError as error:
        problems = _without_echoes(error.errors()[:MOST])
        raise FindingsError([_finding(problem, reader.lines, name) for problem in problems]) from None


def _without_echoes(problems: list[ErrorDetails]) -> list[ErrorDetails]:
    """A list is not too short because one of its entries is wrong."""
    places = [problem["loc"] for problem in problems]
    return [
        problem
        for problem in problems
        if problem["type"] != "too_short"
        or not any(place != problem["loc"] and place[: len(problem["loc"])] == problem["loc"] for place in places)
    ]


def _composed(text: bytes, name: str) -> yaml.Node | None:
    if len(text) > LARGEST:
        raise ProtocolError(f"{name} is larger than 1 MB. It should be a short YAML file.")
    try:
        return yaml.compose(text.decode("utf-8-sig"), Loader=yaml.BaseLoader)
    except UnicodeDecodeError as error:
        raise ProtocolError(f"{name} is not UTF-8. Save it as UTF-8.") from error
    except RecursionError as error:
        raise ProtocolError(f"{name} is nested too deep.") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        problem = getattr(error, "problem", None) or "it can't be parsed"
        raise ProtocolError(f"{name}{line}: this is not valid YAML: {problem}. Mend the line.") from error


class _Reader:
    """Texts and lists of a tree, without keys that have nothing behind them, and the line of every key."""

    def __init__(self, name: str) -> None:
        self.lines: dict[str, int] = {}
        self._name = name
        self._seen: set[int] = set()

    def values(self, node: yaml.Node | None, place: tuple[str, ...] = ()) -> Any:
        """What a node holds; `place` is where it stands."""
        if node is None:
            return ""
        if id(node) in self._seen or len(place) > DEEPEST:  # few lines of aliases could stand for a billion
            raise self._error(node, "aliases and deep nesting have no place in it")
        self._seen.add(id(node))
        if isinstance(node, yaml.ScalarNode):
            return node.value.strip()
        found: dict[str, Any] = {}
        for key, child in node.value if isinstance(node, yaml.MappingNode) else _numbered(node):
            label = str(key.value)
            here = (*place, label)
            if ".".join(here) in self.lines:
                raise self._error(key, f"`{label[:80]}` stands here a second time")
            self.lines[".".join(here)] = key.start_mark.line + 1
            value = self.values(child, here)
            if value not in ("", []) or _has_keys(child):
                found[label] = value
        return found if isinstance(node, yaml.MappingNode) else [*found.values()]

    def _error(self, node: yaml.Node, problem: str) -> ProtocolError:
        return ProtocolError(f"{self._name}, line {node.start_mark.line + 1}: {problem}. Mend the line.")


def _has_keys(node: yaml.Node) -> bool:
    """Whether something was begun to be filled in, so that what is missing in it is told part by part."""
    return isinstance(node, yaml.MappingNode) and bool(node.value)


def _numbered(node: yaml.Node) -> list[tuple[yaml.Node, yaml.Node]]:
    return [
        (yaml.ScalarNode("", str(number), child.start_mark, child.end_mark), child)
        for number, child in enumerate(node.value, start=1)
    ]


def _line(lines: Mapping[str, int], key: str) -> int:
    """The line of a key, or of the nearest part above it that stands in the file."""
    parts = key.split(".")
    while parts and ".".join(parts) not in lines:
        parts.pop()
    return lines.get(".".join(parts), 1)


_CODES = {
    "missing": "paper-part-missing",
    "too_short": "paper-part-missing",
    "string_too_short": "paper-part-missing",
    "extra_forbidden": "paper-part-unknown",
    "string_too_long": "paper-text-long",
    "literal_error": "paper-choice-wrong",
    "paper_choice": "paper-choice-wrong",
    "paper_date": "paper-date-wrong",
    "paper_contact": "paper-contact-wrong",
    "paper_key": "paper-key-wrong",
    "paper_number": "paper-number-wrong",
}


def _finding(problem: ErrorDetails, lines: Mapping[str, int], name: str) -> Finding:
    # people count from one; what they wrote themselves may be long
    key = ".".join(str(part + 1) if isinstance(part, int) else str(part) for part in problem["loc"])[:120]
    code = _CODES.get(problem["type"], "paper-shape-wrong")
    values: dict[str, Any] = {"file": name, "key": key, "line": str(_line(lines, key))}
    context = problem.get("ctx", {})
    if code == "paper-choice-wrong":
        values["choices"] = re.sub(r"'([^']*)'(?: or )?", r"\1 ", str(context["expected"])).replace(" , ", ", ").strip()
    elif code == "paper-date-wrong":
        values["shape"] = str(context["shape"])
    elif code == "paper-text-long":
        values["longest"] = LONGEST
    elif code == "paper-number-wrong":
        values |= {"least": int(context["least"]), "most": int(context["most"])}
    return packing_finding(code, **values)


# What the parts of a paper are made of


def _printable(value: str) -> str:
    """Nothing in it can take hold of a terminal that shows it."""
    if value.replace("\n", "").isprintable():
        return value
    raise PydanticCustomError("paper_text", "characters that can't be printed")


Text = Annotated[
    str, StringConstraints(strip_whitespace=True, min_length=1, max_length=LONGEST), AfterValidator(_printable)
]
"""Words of people."""


def _day(value: object) -> object:
    if isinstance(value, date):
        return value
    if isinstance(value, str) and re.fullmatch(r"\d{4}-\d{2}-\d{2}", value):
        try:
            return date.fromisoformat(value)
        except ValueError:
            pass
    raise PydanticCustomError("paper_date", "not a day", {"shape": "YYYY-MM-DD"})


def _month(value: str) -> str:
    if re.fullmatch(r"\d{4}-(0[1-9]|1[0-2])", value):
        return value
    raise PydanticCustomError("paper_date", "not a month", {"shape": "YYYY-MM"})


def _contact(value: str) -> str:
    """An e-mail address, a telephone number or a web address stands in it."""
    if re.search(r"[^\s@]+@[^\s@]+\.[^\s@]{2,}|(?:\d[\s()./-]*){6,}|https?://\S+", value):
        return value
    raise PydanticCustomError("paper_contact", "nobody can be reached there")


def _recipient(value: str) -> str:
    try:
        return known_recipient(value)
    except KeyMissing:
        raise PydanticCustomError("paper_key", "no public key of age") from None


def _public_key(value: str) -> str:
    try:
        fingerprint(value)
    except ValueError:
        raise PydanticCustomError("paper_key", "no public key") from None
    return value


def _purpose(value: str) -> str:
    codes = [code.code for code in standard().lists[PURPOSES].current]
    if value in codes:
        return value
    raise PydanticCustomError("paper_choice", "no purpose", {"expected": ", ".join(codes)})


def _listed(value: object) -> object:
    return [value] if isinstance(value, str) else value


def whole(least: int, most: int) -> BeforeValidator:
    """A whole number within bounds.

    Args:
        least: The smallest.
        most: The largest.
    """

    def read(value: object) -> int:
        text = str(value)
        if re.fullmatch(r"[0-9]{1,9}", text) and least <= int(text) <= most:
            return int(text)
        raise PydanticCustomError("paper_number", "no such number", {"least": least, "most": most})

    return BeforeValidator(read)


Day = Annotated[date, BeforeValidator(_day)]
"""A day, YYYY-MM-DD."""
Month = Annotated[str, AfterValidator(_month)]
"""A month, YYYY-MM."""
Contact = Annotated[Text, AfterValidator(_contact)]
"""How somebody is reached: an e-mail address, a telephone number or a web address."""
Recipient = Annotated[str, AfterValidator(_recipient)]
"""A public key of age."""
PublicKey = Annotated[str, AfterValidator(_public_key)]
"""A public key of Ed25519."""
Purpose = Annotated[str, AfterValidator(_purpose)]
"""A code of the list of purposes."""
Texts = Annotated[tuple[Text, ...], BeforeValidator(_listed)]
"""Several texts; one alone may stand without brackets."""
Purposes = Annotated[tuple[Purpose, ...], BeforeValidator(_listed)]
"""Several purposes; one alone may stand without brackets."""
