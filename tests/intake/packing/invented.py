"""An invented partner: a file, its mapping, the papers, and the keys of both sides."""

from __future__ import annotations

from dataclasses import dataclass, replace
from datetime import date
from functools import cache
from pathlib import Path
from typing import Any

import polars as pl
from cryptography.hazmat.primitives.asymmetric.ed25519 import Ed25519PrivateKey
from pyrage import x25519

from shoal.agefile import Identity
from shoal.intake.mapping.files import parse_mapping
from shoal.intake.mapping.model import Mapping
from shoal.intake.packing.pack import Order, Packed, Papers, pack
from shoal.intake.packing.paper import Paper, parse_paper
from shoal.intake.packing.protocol import Protocol
from shoal.intake.packing.statement import PartnerStatement
from shoal.intake.sheet import Sheet
from shoal.signing import SigningKey

TODAY = date(2026, 3, 1)
SECRET = bytes(range(32))


@cache
def steward() -> Identity:
    """The steward's key."""
    return Identity(x25519.Identity.generate())


@cache
def other_steward() -> Identity:
    """Another steward's key."""
    return Identity(x25519.Identity.generate())


@cache
def partner() -> SigningKey:
    """The partner's key."""
    return SigningKey(Ed25519PrivateKey.generate())


PROTOCOL = """\
shoal_protocol: 1
title: Invented protocol
partner:
  name: Invented Shelter
  contact: data@shelter.example
  responsible: Data office
steward:
  name: Invented Steward
  contact: "+00 000 000 000"
  responsible: Data unit
  recipient: {recipient}
basis:
  kind: consent
  text: Consent form of 2020, second page
purposes: [PooledData, Publication]
shared:
  profile: share
recipients:
  - name: Data unit
    why: To make protected releases
    approved_by: Both directors
onward:
  records: no
  publication: protected-release
agencies:
  name_may_be_shown: no
retention:
  until: 2027-12-31
breach:
  partner: data@shelter.example
  steward: https://steward.example/breach
  tell_within_hours: 24
valid_from: 2025-01-01
valid_until: 2027-12-31
review_on: 2026-12-31
signed:
  - {{party: partner, name: A. Director, on: 2024-12-01}}
  - {{party: steward, name: B. Director, on: 2024-12-02}}
"""

STATEMENT = """\
shoal_statement: 1
coverage:
  geography: Two invented provinces
  population: Women and girls
  services: A shelter and a helpline
definitions:
  trafficking: As the Palermo Protocol has it
  identification: By a trained case worker
period: {first: 2023-01, last: 2025-12}
biases: [Men are hardly ever referred]
changes: First contribution
records_expected: 6
"""

MAPPING = """\
shoal_mapping: 1
standard: 1.1.0
profile: share
fields:
  - {field: cas_Id, columns: [case no], derive: key}
  - {field: prs_Id, columns: [client], derive: key}
  - {field: cas_RegistrationYear, columns: [registered], dates: ["%Y-%m-%d"], derive: year}
  - {field: prs_Gender, columns: [sex], values: {F: Feminine, M: Masculine}}
  - {field: prs_Citizenship, columns: [nationality]}
  - {field: vic_MethodsOfControl, columns: [control], split: "|"}
  - {field: con_Consent, columns: [agreed], values: {y: "TRUE", n: "FALSE"}}
  - {field: con_Purposes, columns: [for], split: "|"}
  - {field: con_WithdrawnDate, columns: [taken back], dates: ["%Y-%m-%d"]}
drop: {client name: names a person}
examples:
  - {given: {sex: F}, expect: {prs_Gender: Feminine}}
"""

ROWS = [
    ("C-1", "P-1", "Nobody One", "2024-02-03", "F", "PH", "DebtBondage", "y", "PooledData|Publication", ""),
    ("C-2", "P-2", "Nobody Two", "2024-05-13", "M", "NA", "", "y", "PooledData|Publication", ""),
    ("C-3", "P-3", "Nobody Three", "2023-01-30", "F", "UA", "DebtBondage", "n", "", ""),
    ("C-4", "P-4", "Nobody Four", "2025-07-08", "", "", "", "", "PooledData|Publication", ""),
    ("C-5", "P-5", "Nobody Five", "2025-07-09", "F", "MD", "", "y", "PooledData", ""),
    ("C-6", "P-6", "Nobody Six", "2025-07-10", "F", "MD", "", "y", "PooledData|Publication", "2025-08-01"),
    ("C-7", "P-7", "Nobody Seven", "2025-07-11", "F", "MD", "", "y", "Publication|PooledData", ""),
]
COLUMNS = ["case no", "client", "client name", "registered", "sex", "nationality", "control", "agreed", "for"]


def sheet(rows: list[tuple[str, ...]] | None = None) -> Sheet:
    """The partner's file: three of its seven records may go."""
    frame = pl.DataFrame(rows or ROWS, schema=[*COLUMNS, "taken back"], orient="row")
    return Sheet(frame, "cases.csv")


def mapping(text: str = MAPPING) -> Mapping:
    """The partner's mapping."""
    return parse_mapping(text)


def protocol(*changes: tuple[str, str], recipient: str = "") -> Paper[Protocol]:
    """The protocol, with pieces of its text changed."""
    text = PROTOCOL.format(recipient=recipient or steward().public)
    return parse_paper(changed(text, *changes).encode(), Protocol, name="protocol.yaml")


def statement(*changes: tuple[str, str]) -> Paper[PartnerStatement]:
    """The statement, with pieces of its text changed."""
    return parse_paper(changed(STATEMENT, *changes).encode(), PartnerStatement, name="statement.yaml")


def changed(text: str, *changes: tuple[str, str]) -> str:
    """A text with pieces of it changed; each piece must be there."""
    for old, new in changes:
        assert old in text
        text = text.replace(old, new)
    return text


def order(**other: Any) -> Order:
    """The usual order, with parts of it changed."""
    return replace(Order(Papers(protocol(), statement()), partner(), secret=SECRET, today=TODAY), **other)


@dataclass(frozen=True)
class Made:
    """A packed contribution and its bytes."""

    packed: Packed
    sealed: bytes


def made(folder: Path, **other: Any) -> Made:
    """The invented partner's contribution."""
    path = folder / "made.shoal"
    packed = pack(sheet(), mapping(), order(**other), path)
    return Made(packed, path.read_bytes())
