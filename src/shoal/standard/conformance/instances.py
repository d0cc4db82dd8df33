"""The test set: small invented files, each with the findings that it must raise."""

from __future__ import annotations

from importlib.resources import files
from importlib.resources.abc import Traversable
from pathlib import Path

from pydantic import BaseModel, ConfigDict, ValidationError

from shoal.errors import FileError, Severity
from shoal.standard.model import ProfileName

MANIFEST = "manifest.json"


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Expected(_Model):
    """One finding that a file must raise.

    Args:
        code: Stable code of the finding.
        severity: "error", "warning" or "note".
        column: Letter of the column, or None where the finding is of the whole file.
        rows: All rows that have it; None where they are not compared, as in a finding of a whole column.
    """

    code: str
    severity: Severity
    column: str | None = None
    rows: tuple[int, ...] | None = None


class Instance(_Model):
    """One file of the test set.

    Args:
        name: Short name, unique in the set.
        file: Its path within the test set, with forward slashes.
        profile: The profile against which it is checked.
        about: What it shows, in a sentence.
        expected: The findings that it must raise.
        exact: Whether no other error may be raised. Other warnings and notes always may.
    """

    name: str
    file: str
    profile: ProfileName
    about: str
    expected: tuple[Expected, ...] = ()
    exact: bool = True


class InstanceSet(_Model):
    """All of the test set, as its manifest says.

    Args:
        standard: Version of the standard that it tests.
        about: What it is.
        instances: The files in order.
    """

    standard: str
    about: str
    instances: tuple[Instance, ...]


def load_instances(folder: Path | None = None) -> InstanceSet:
    """The manifest of a test set.

    Args:
        folder: A test set that was written out; None is the one that comes with Shoal.

    Returns:
        What the files must raise.

    Raises:
        FileError: There is no manifest, or it is not as it must be.
    """
    manifest = (_own() if folder is None else folder) / MANIFEST
    try:
        return InstanceSet.model_validate_json(manifest.read_text(encoding="utf-8"))
    except (OSError, UnicodeDecodeError):
        raise FileError(f"The folder has no {MANIFEST} that can be read, so it is no test set.") from None
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ".".join(str(part) for part in first["loc"])
        raise FileError(f"{MANIFEST} of the test set is not as it must be: {place}: {first['msg']}.") from None


def write_instances(folder: Path) -> InstanceSet:
    """Write the test set that comes with Shoal into a folder of its own.

    Args:
        folder: A folder that is empty or does not exist yet.

    Returns:
        What was written.

    Raises:
        FileError: The folder has files, or can't be written.
    """
    try:
        folder.mkdir(parents=True, exist_ok=True)
        if any(folder.iterdir()):
            raise FileError(f"{folder} is not empty. Name a folder that does not exist yet.")
        _copy(_own(), folder)
    except OSError as error:
        raise FileError(f"The test set can't be written to {folder}: {error.strerror}.") from None
    return load_instances(folder)


def _own() -> Traversable:
    return files("shoal.standard") / "data" / "conformance"


def _copy(source: Traversable, target: Path) -> None:
    for entry in source.iterdir():
        place = target / entry.name
        if entry.is_dir():
            place.mkdir()
            _copy(entry, place)
        else:
            place.write_bytes(entry.read_bytes())
