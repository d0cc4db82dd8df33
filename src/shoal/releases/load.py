"""Reading a release description from YAML, with errors that name the line."""

from __future__ import annotations

import json
from collections.abc import Sequence
from pathlib import Path
from typing import Any

import yaml
from pydantic import ValidationError
from yaml.constructor import BaseConstructor

from shoal.errors import DescriptionError
from shoal.releases.describe.description import ReleaseDescription

LARGEST = 4 << 20


def load_description(path: Path | str) -> ReleaseDescription:
    """Read a release description.

    Every scalar is read as text, so the country code NO stays NO and 1e-6 is a number where one is wanted.

    Args:
        path: The YAML file.

    Raises:
        DescriptionError: The file can't be read, is no YAML, or is not a valid description; line and reason are named.
    """
    path = Path(path)
    try:
        if path.stat().st_size > LARGEST:
            raise DescriptionError(f"{path} is larger than 4 MB. A release description is a short YAML file.")
        text = path.read_text(encoding="utf-8")
    except OSError as error:
        raise DescriptionError(f"The release description {path} can't be read: {error.strerror}.") from error
    except UnicodeDecodeError as error:
        raise DescriptionError(f"The release description {path} is not UTF-8. Save it as UTF-8.") from error
    return parse_description(text, name=path.name)


def parse_description(text: str, *, name: str = "release.yaml") -> ReleaseDescription:
    """Read a release description from YAML text; `name` stands in the messages.

    Raises:
        DescriptionError: The text is no YAML or not a valid description; line and reason are named.
    """
    try:
        tree = yaml.compose(text, Loader=yaml.BaseLoader)
        if tree is not None:
            _refuse_repeated_keys(tree, name)
        values = BaseConstructor().construct_document(tree) if tree else None
    except RecursionError as error:
        raise DescriptionError(f"{name} is nested too deep. A release description is a short YAML file.") from error
    except yaml.YAMLError as error:
        mark = getattr(error, "problem_mark", None)
        line = f", line {mark.line + 1}, column {mark.column + 1}" if mark else ""
        problem = getattr(error, "problem", None) or "it can't be parsed"
        raise DescriptionError(f"{name}{line}: this is not valid YAML: {problem}. Mend the line.") from error
    if not isinstance(values, dict):
        raise DescriptionError(f"{name}: a release description is a YAML mapping. `shoal init` drafts one.")
    try:
        return ReleaseDescription.model_validate(_without_blanks(values))
    except ValidationError as error:
        raise DescriptionError(_explained(error, tree, name)) from error


def with_guarantee(
    description: ReleaseDescription, *, epsilon: float | None = None, delta: float | None = None
) -> ReleaseDescription:
    """The description with another epsilon or delta.

    Raises:
        DescriptionError: Epsilon is not above 0 and at most 20, or delta is not above 0 and below 0.001.
    """
    values = description.model_dump()
    given = {"epsilon": epsilon, "delta": delta}
    values["guarantee"].update({name: value for name, value in given.items() if value is not None})
    try:
        return ReleaseDescription.model_validate(values)
    except ValidationError as error:
        reasons = "; ".join(f"{p['loc'][-1]}: {p['msg'].removeprefix('Value error, ')}" for p in error.errors())
        raise DescriptionError(
            f"This guarantee is out of range ({reasons}). Epsilon lies between 0 and 20 (4 and below promise much), "
            "delta far below one in the number of cases, for example 1e-6."
        ) from error


def description_schema() -> str:
    """The JSON Schema of the release description, for editors and for the documentation."""
    schema = ReleaseDescription.model_json_schema()
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"


def _without_blanks(values: Any, done: dict[int, Any] | None = None) -> Any:
    """Leave out keys with nothing behind them, so that they keep their defaults.

    What YAML's aliases repeat is looked at once (`done`), or nine lines could stand for a billion.
    """
    done = {} if done is None else done
    if id(values) not in done:
        if isinstance(values, dict):
            kept = {key: value for key, value in values.items() if value != "" or key in ("label",)}
            done[id(values)] = {key: _without_blanks(value, done) for key, value in kept.items()}
        elif isinstance(values, list):
            done[id(values)] = [_without_blanks(value, done) for value in values]
        else:
            return values
    return done[id(values)]


def _explained(error: ValidationError, tree: yaml.Node | None, name: str) -> str:
    lines = []
    for problem in error.errors()[:10]:
        place = [
            part for part in problem["loc"] if isinstance(part, int) or not str(part).startswith(("function", "tagged"))
        ]
        path = ".".join(str(part) for part in place) or "the description"
        reason = problem["msg"].removeprefix("Value error, ").rstrip(".")
        lines.append(f"{name}, line {_line(tree, place)}: {path}: {reason}.")
    more = error.error_count() - len(lines)
    return "\n".join([*lines, *([f"… and {more} more."] if more > 0 else [])])


def _line(node: yaml.Node | None, place: Sequence[int | str]) -> int:
    """The line of the innermost part of `place` that stands in the file."""
    line = node.start_mark.line + 1 if node else 1
    for part in place:
        child: yaml.Node | None = None
        if isinstance(node, yaml.MappingNode):
            child = next((value for key, value in node.value if key.value == str(part)), None)
        elif isinstance(node, yaml.SequenceNode) and isinstance(part, int) and part < len(node.value):
            child = node.value[part]
        if child is None:
            continue
        node, line = child, child.start_mark.line + 1
    return line


def _refuse_repeated_keys(root: yaml.Node, name: str) -> None:
    todo, known = [root], {id(root)}
    while todo:
        node = todo.pop()
        children = list(node.value) if isinstance(node, yaml.SequenceNode) else []
        if isinstance(node, yaml.MappingNode):
            children = [value for _, value in node.value]
            seen: set[str] = set()
            for key, _ in node.value:
                line = key.start_mark.line + 1
                if not isinstance(key, yaml.ScalarNode):
                    raise DescriptionError(f"{name}, line {line}: a key must be a single text. Mend the line.")
                if key.value in seen:
                    raise DescriptionError(
                        f"{name}, line {line}: `{key.value}` stands here a second time. Keep one of them."
                    )
                seen.add(key.value)
        todo += [child for child in children if id(child) not in known]  # an alias leads to a node that is known
        known |= {id(child) for child in children}
