"""Invented contributions, made and sealed by the packer itself. Not a test module."""

from __future__ import annotations

from dataclasses import dataclass, field
from datetime import date
from pathlib import Path
from random import Random
from types import SimpleNamespace
from typing import Any
from uuid import UUID

import polars as pl

from shoal.agefile import Identity
from shoal.intake.mapping.files import mapping_text
from shoal.intake.mapping.loss import Loss
from shoal.intake.mapping.model import FieldRule, Mapping
from shoal.intake.packing.archive import CHECKS, LOSS, MAPPING, PROTOCOL, RECORDS, STATEMENT
from shoal.intake.packing.contribution import as_json, sealed
from shoal.intake.packing.manifest import Manifest, Member, Period, Sender
from shoal.intake.packing.records import write_records
from shoal.linkage.crosswalk import write_crosswalk
from shoal.signing import SigningKey
from shoal.standard.load import standard

TODAY = date(2026, 3, 2)

PROTOCOL_TEXT = """\
shoal_protocol: "1"
title: Invented agreement
partner: {{name: {name}, contact: office@example.org, responsible: The data officer}}
steward: {{name: The steward, contact: steward@example.org, responsible: The data steward, recipient: {recipient}}}
basis:
  kind: public-task
  text: An invented law
  covers: all-records
  approved_by: The board
  approved_on: 2025-01-01
purposes: [{purposes}]
shared: {{profile: share}}
recipients: [{{name: The steward's office, why: To merge and release, approved_by: The board}}]
onward: {{records: "no", publication: {publication}}}
agencies: {{name_may_be_shown: "yes"}}
retention: {{until: {until}}}
breach: {{partner: office@example.org, steward: steward@example.org, tell_within_hours: 48}}
valid_from: 2025-01-01
valid_until: 2035-12-31
review_on: 2035-06-30
signed: [{{party: partner, name: A, on: 2025-01-01}}, {{party: steward, name: B, on: 2025-01-01}}]
"""

STATEMENT_TEXT = """\
shoal_statement: "1"
coverage: {{geography: Everywhere, population: Everybody, services: Shelter}}
definitions: {{trafficking: As in the law, identification: By a case worker}}
period: {{first: {first}, last: {last}}}
biases: [None that is known]
changes: None
records_expected: {records}
"""


@dataclass
class Maker:
    """A partner with its own key, who packs contributions for a steward.

    Args:
        home: Where keys and files go.
        name: The partner's name.
        recipient: The steward's public key.
    """

    home: Path
    name: str
    recipient: str
    key: SigningKey = field(init=False)
    made: int = 0

    def __post_init__(self) -> None:
        self.key = SigningKey.new(self.home / f"{self.name}.key")

    @property
    def public(self) -> str:
        """The partner's public key."""
        return self.key.public

    def pack(
        self,
        frame: pl.DataFrame,
        *,
        previous: str = "",
        period: tuple[str, str] = ("2025-01", "2025-12"),
        until: str = "2030-12-31",
        publication: str = "protected-release",
        purposes: str = "PooledData;Statistics;Publication",
        version: str | None = None,
    ) -> tuple[Path, str]:
        """Pack records; returns the file and the contribution's id."""
        rules = tuple(FieldRule(field=name, columns=(name,)) for name in frame.columns)
        mapping = Mapping(shoal_mapping=1, standard=standard().version, fields=rules)
        words = {"name": self.name, "recipient": self.recipient, "publication": publication, "until": until}
        words["purposes"] = purposes.replace(";", ", ")
        statement = STATEMENT_TEXT.format(first=period[0], last=period[1], records=frame.height)
        files = {
            RECORDS: write_records(frame),
            MAPPING: mapping_text(mapping).encode(),
            LOSS: as_json(Loss(standard().version, "share", frame.height).as_dict()),
            CHECKS: as_json({"findings": []}),
            PROTOCOL: PROTOCOL_TEXT.format(**words).encode(),
            STATEMENT: statement.encode(),
        }
        members = {name: Member.of(content) for name, content in files.items()}
        manifest = Manifest(
            standard=version or standard().version,
            partner=Sender(name=self.name, public_key=self.public),
            recipient=self.recipient,
            purpose=purposes,
            period=Period(first=period[0], last=period[1]),
            records=frame.height,
            withheld={},
            mapping_sha256=members[MAPPING].sha256,
            protocol_sha256=members[PROTOCOL].sha256,
            previous=previous,
            members=members,
        )
        self.made += 1
        path = self.home / f"{self.name}-{self.made}.shoal"
        path.write_bytes(sealed(manifest, files, self.key))
        return path, manifest.id


def reference(*parts: object) -> str:
    """A partner's opaque reference of a person: always the same for the same parts."""
    return str(UUID(int=Random(repr(parts)).getrandbits(128), version=4))


def records(partner: str, persons: range, **columns: str | list[str]) -> pl.DataFrame:
    """Invented records, one for each number of a person; columns that are named have these values."""
    random = Random(f"{partner} {persons}")
    frame = pl.DataFrame(
        {
            "cas_Id": [reference("case", partner, number) for number in persons],
            "cas_RegistrationYear": [random.choice(["2023", "2024", "2025"]) for _ in persons],
            "prs_Id": [reference("person", partner, number) for number in persons],
            "prs_AgeBand": [random.choice(["9--17", "18--20", "30--38", ""]) for _ in persons],
            "prs_Gender": [random.choice(["Feminine", "Masculine", "Unknown"]) for _ in persons],
            "prs_Citizenship": [random.choice(["NG", "PH", "UA", "NG;PH"]) for _ in persons],
            "vic_MethodsOfControl": [random.choice(["DebtBondage", "Threats;PhysicalAbuse", ""]) for _ in persons],
            "vic_TypeOfExploitation": [random.choice(["ForcedLabour", "SexualExploitation"]) for _ in persons],
        },
        schema_overrides={"cas_Id": pl.String},
    )
    given = {name: [values] * len(persons) if isinstance(values, str) else values for name, values in columns.items()}
    return frame.with_columns(pl.Series(name, values, pl.String) for name, values in given.items())


def steward(home: Path) -> Identity:
    """The steward's key of age, made in a folder where there is none yet."""
    path = home / "steward.age"
    return Identity.load(path) if path.exists() else Identity.new(path)


def crosswalk(home: Path, pairs: pl.DataFrame, recipient: str, *, name: str = "unit") -> tuple[Path, str]:
    """A crosswalk as the linkage unit writes it; returns the file and the unit's public key.

    Args:
        home: Where the file and the unit's key go.
        pairs: Columns `partner` (public key), `ref`, and `person` (a number).
        recipient: The steward's public key of age.
        name: Name of the file.
    """
    path = home / "unit.key"
    key = SigningKey.load(path) if path.exists() else SigningKey.new(path)
    uploads: dict[str, Any] = {}
    labels: dict[str, list[int]] = {}
    for partner, ref, person in pairs.select("partner", "ref", "person").iter_rows():
        uploads.setdefault(partner, SimpleNamespace(partner=SimpleNamespace(key=partner), tokens={})).tokens[ref] = b""
        labels.setdefault(partner, []).append(person)
    of: Any = SimpleNamespace(project="Invented", number=1, id="0" * 64)
    ordered = [label for own in labels.values() for label in own]
    sealed_ = write_crosswalk(of, list(uploads.values()), ordered, steward=recipient, key=key)
    file = home / f"{name}.crosswalk"
    file.write_bytes(sealed_)
    return file, key.public
