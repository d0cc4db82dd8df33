"""What is to be said of the columns as a whole: strange, missing, outdated, or of another profile."""

from __future__ import annotations

from shoal.intake.checks.finder import Finder
from shoal.intake.checks.match import Matching
from shoal.intake.checks.table import listed
from shoal.standard import private_reason
from shoal.standard.load import standard
from shoal.standard.model import Field


def check_columns(finder: Finder, matching: Matching) -> None:
    """Check the columns of a file.

    Args:
        finder: Takes the findings.
        matching: What each column is.
    """
    for header, field in matching.elsewhere.items():
        _check_elsewhere(finder, header, field, matching.profile)
    if matching.nothing and len(finder.sheet.frame):  # a file without records is a finding of the reader
        finder.whole("no-known-column")
    for header in matching.unknown:
        private = matching.profile != "collect" and private_reason(header) is not None
        if private:
            finder.whole("column-private", header)
        elif not matching.nothing:
            finder.whole("column-unknown", header)
    for header, names in matching.unclear.items():
        finder.whole("column-unclear", header, fields=listed(list(names)))
    for header, other in matching.twice.items():
        finder.whole("column-twice", header, other=other[:80])
    _check_wide(finder, matching)
    _check_deprecated(finder, matching)
    if not matching.nothing:
        _check_missing(finder, matching)


def _check_elsewhere(finder: Finder, header: str, field: Field, profile: str) -> None:
    """A field of another profile is forbidden where its role is, otherwise only out of place."""
    forbidden = standard().profiles[profile].forbidden
    if field.role not in forbidden:
        finder.whole("column-of-other-profile", header, profile=profile)
    elif field.role == "direct-identifier":
        finder.whole("identifier-column", header, profile=profile)
    else:
        finder.whole("free-text-column", header, profile=profile)


def _check_wide(finder: Finder, matching: Matching) -> None:
    """One finding for all columns that hold one code each of the same field."""
    first: dict[str, str] = {}
    for header, field in matching.wide.items():
        first.setdefault(field.name, header)
    for name, header in first.items():
        count = sum(field.name == name for field in matching.wide.values())
        finder.whole("wide-flags", header, count=count, field=name)


def _check_deprecated(finder: Finder, matching: Matching) -> None:
    for header, field in matching.fields.items():
        if field.deprecated and field.deprecated.replaced_by:
            replacement, since = field.deprecated.replaced_by, field.deprecated.since
            finder.whole("deprecated-column", header, replacement=replacement, since=since)
        elif field.deprecated:
            finder.whole("withdrawn-column", header, since=field.deprecated.since)


def _check_missing(finder: Finder, matching: Matching) -> None:
    """Columns of the profile that the file lacks, core ones apart. A multiple answer may stand in several columns."""
    there = {field.name for field in (*matching.fields.values(), *matching.wide.values())}
    lacking = [field for field in _expected(matching) if field.name not in there]
    for code, core in (("core-column-missing", True), ("columns-missing", False)):
        names = [field.name for field in lacking if _wanted(field) == core]
        if names:
            finder.whole(code, count=len(names), columns=listed(names))


def _wanted(field: Field) -> bool:
    """Core fields that say what happened. Nobody is asked for more names and notes on people than there are."""
    return field.core and field.role not in {"direct-identifier", "free-text"}


def _expected(matching: Matching) -> list[Field]:
    """The fields of the profile; of a release those of the published dataset that the file is most like."""
    fields = [field for field in standard().fields(matching.profile) if not _joined(field)]
    own = [field.datasets for field in matching.fields.values()]
    named = list(dict.fromkeys(name for field in fields for name in field.datasets))
    if matching.profile != "release" or not named:
        return fields
    likest = max(named, key=lambda name: (sum(name in datasets for datasets in own), name))
    return [field for field in fields if likest in field.datasets or field.core]


def _joined(field: Field) -> bool:
    return field.derive is not None and field.derive.joined is not None
