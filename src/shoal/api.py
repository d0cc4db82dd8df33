"""The calls of the Python API that do something: read a case file, make a release."""

from __future__ import annotations

from pathlib import Path

from shoal.intake import ReadOptions, Sheet
from shoal.intake.mapping.apply import Mapped, apply_mapping
from shoal.intake.mapping.model import Mapping
from shoal.intake.profiling.model import FileProfile
from shoal.releases.ask.opened import Release
from shoal.releases.build import Progress, Target, build_release
from shoal.releases.describe.description import ReleaseDescription
from shoal.releases.load import load_description, with_guarantee
from shoal.signing import SigningKey


def read_cases(
    path: Path | str, *, encoding: str | None = None, delimiter: str | None = None, sheet: str | None = None
) -> Sheet:
    """Read a case file strictly: every cell as text, nothing guessed, trimmed or shifted.

    Args:
        path: CSV, TSV, XLSX or Parquet.
        encoding: Encoding of a text file, if it is not UTF-8.
        delimiter: The character between cells, if it is not to be detected.
        sheet: Sheet of a workbook.

    Returns:
        The file as text, with the place of every row. It is sensitive.

    Raises:
        FindingsError: The file has ragged rows, doubtful headers or the like; each finding names the place.
        FileError: The file can't be read.
    """
    from shoal.intake import read_sheet

    return read_sheet(Path(path), options=ReadOptions(encoding=encoding, delimiter=delimiter, sheet=sheet))


def release(  # noqa: PLR0913 (the one call that does it all)
    cases: Sheet | Path | str,
    description: ReleaseDescription | Path | str,
    *,
    folder: Path | str,
    ledger: Path | str,
    epsilon: float | None = None,
    delta: float | None = None,
    key: SigningKey | Path | str | None = None,
    report: Path | str | None = None,
    stories: Path | str | None = None,
    previous: Path | str | None = None,
    progress: Progress | None = None,
) -> Release:
    """Make a differentially private release of a case file and publish it as a folder.

    Asking again for the same release gives the same measurements and costs nothing.

    Args:
        cases: The case file, or its path.
        description: The release description, or its path.
        folder: The release folder; it must not exist.
        ledger: The collection's ledger file; made where there is none.
        epsilon: In place of the description's.
        delta: In place of the description's.
        key: The signing key or its path; None for the steward's own, made if needed.
        report: Where to write the steward's report, which is sensitive; None for none.
        stories: Folder with stories in Markdown that go with the release; None for none.
        previous: Folder of the release before: the new one tells what changed; None for a first release.
        progress: Called with the name of each step and the share of it that is done.

    Returns:
        The published release.

    Raises:
        FindingsError: The file does not fit the description. Nothing is debited.
        DescriptionError: The description is broken or asks for too much. Nothing is debited.
        BudgetRefused: The collection's budget does not cover the release. Nothing is debited.
        StoryError: A story names something that the release does not have. Nothing is debited, unless it is a value of
            a private domain: then the same call with the story mended costs nothing more.
        FileError: A file or folder can't be read or written.
    """
    described = description if isinstance(description, ReleaseDescription) else load_description(description)
    described = with_guarantee(described, epsilon=epsilon, delta=delta)
    signing = key if isinstance(key, SigningKey) else SigningKey.ready(Path(key) if key else None)[0]
    target = Target(
        Path(folder),
        Path(ledger),
        signing,
        report=Path(report) if report else None,
        stories=Path(stories) if stories else None,
        previous=Path(previous) if previous else None,
    )
    sheet = cases if isinstance(cases, Sheet) else read_cases(cases)
    return build_release(sheet, described, target, progress=progress)


def profile(
    path: Path | str, *, encoding: str | None = None, delimiter: str | None = None, sheet: str | None = None
) -> FileProfile:
    """Tell what a file of case records holds: columns, kinds of values, and what may name people.

    Args:
        path: CSV, XLSX, JSON or Parquet.
        encoding: Encoding of a text file, if it is not UTF-8.
        delimiter: The character between cells, if it is not to be detected.
        sheet: Sheet of a workbook.

    Returns:
        Its profile. It shows no value that fewer than ten records share, and none of a column that may name people.

    Raises:
        FindingsError: The file is so broken that nothing in it can be told.
        FileError: The file can't be read.
    """
    from shoal.intake import read_for_check
    from shoal.intake.profiling.profile import profile_sheet

    return profile_sheet(
        read_for_check(Path(path), options=ReadOptions(encoding=encoding, delimiter=delimiter, sheet=sheet))
    )


def load_mapping(path: Path | str) -> Mapping:
    """Read a mapping from YAML, or from a workbook.

    Args:
        path: The file.

    Raises:
        FileError: The file can't be read.
        MappingError: It is no mapping, or contradicts itself; the message names the place.
    """
    from shoal.intake.mapping.files import load_mapping as load
    from shoal.intake.mapping.workbook import read_workbook

    return (read_workbook if Path(path).suffix.lower() == ".xlsx" else load)(Path(path))


def map_cases(path: Path | str, mapping: Mapping | Path | str, *, secret: bytes | Path | str | None = None) -> Mapped:
    """Turn a partner's own file into fields and codes of the standard.

    Args:
        path: The file, read as the mapping's `source` says.
        mapping: The mapping, or its path.
        secret: The partner's own secret or its path; only a mapping that makes keys needs it.

    Returns:
        The records with `.frame`, `.findings` and `.loss`, the account of what was lost. They are sensitive.

    Raises:
        FindingsError: The file can't be read as it should, or the mapping does not fit it; each names the place.
        FileError: A file can't be read.
        MappingError: The mapping is broken, or makes keys and there is no secret.
    """
    from shoal.intake.mapping.keys import load_secret
    from shoal.intake.mapping.source import read_source

    used = load_mapping(mapping) if isinstance(mapping, Path | str) else mapping
    held = load_secret(Path(secret)) if isinstance(secret, Path | str) else secret
    return apply_mapping(read_source(Path(path), used), used, secret=held)
