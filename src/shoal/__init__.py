"""Share what sensitive case records show without exposing one person.

>>> import shoal, tempfile, pathlib
>>> folder = pathlib.Path(tempfile.mkdtemp())
>>> shoal.write_demo(folder / "cases.csv", 500, seed=1)
>>> cases = shoal.read_cases(folder / "cases.csv")
>>> len(cases.frame)
500

`shoal.release` makes a release of such a file; `shoal.open_release` reads one, and so can anybody:

    made = shoal.release(cases, description, folder="2026.1", ledger="ledger.jsonl")
    shoal.open_release("2026.1").where(gender="Female", citizenship=shoal.Not("UA")).share(isForcedLabour=True)
"""

from shoal.api import load_mapping, map_cases, profile, read_cases, release
from shoal.demo import write_demo
from shoal.errors import (
    BudgetRefused,
    CollectionDamaged,
    ContributionDamaged,
    DescriptionError,
    FileError,
    Finding,
    FindingsError,
    KeyMissing,
    LedgerDamaged,
    MappingError,
    NotTheRecipient,
    ProbingRefused,
    ProtocolError,
    Refused,
    ReleaseDamaged,
    ShoalError,
    StoryError,
    UnknownName,
    Where,
)
from shoal.intake.checks import CheckReport, check
from shoal.privacy.protected import ProtectedCount
from shoal.releases.ask.asking import Not
from shoal.releases.ask.opened import Release, open_release
from shoal.releases.ask.selection import SelectionCount
from shoal.releases.ask.shares import Ratio
from shoal.releases.ask.where import Cases
from shoal.releases.describe.description import ReleaseDescription
from shoal.releases.load import load_description

__all__ = [
    "BudgetRefused",
    "Cases",
    "CheckReport",
    "CollectionDamaged",
    "ContributionDamaged",
    "DescriptionError",
    "FileError",
    "Finding",
    "FindingsError",
    "KeyMissing",
    "LedgerDamaged",
    "MappingError",
    "Not",
    "NotTheRecipient",
    "ProbingRefused",
    "ProtectedCount",
    "ProtocolError",
    "Ratio",
    "Refused",
    "Release",
    "ReleaseDamaged",
    "ReleaseDescription",
    "SelectionCount",
    "ShoalError",
    "StoryError",
    "UnknownName",
    "Where",
    "check",
    "load_description",
    "load_mapping",
    "map_cases",
    "open_release",
    "profile",
    "read_cases",
    "release",
    "write_demo",
]
