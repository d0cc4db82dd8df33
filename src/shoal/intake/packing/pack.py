"""Packing a contribution: what may not go is held back, the rest is proven, signed by the partner and sealed."""

from __future__ import annotations

import re
from collections.abc import Mapping
from dataclasses import dataclass, replace
from datetime import UTC, date, datetime
from pathlib import Path

import polars as pl

from shoal.errors import Finding, FindingsError, ProtocolError
from shoal.intake.checks.engine import check_sheet
from shoal.intake.checks.outputs.json import as_json as report_json
from shoal.intake.checks.report import CheckReport
from shoal.intake.checks.rulebook import rules
from shoal.intake.mapping.apply import Mapped, apply_mapping
from shoal.intake.mapping.files import mapping_text
from shoal.intake.mapping.model import Mapping as FileMapping
from shoal.intake.packing.archive import CHECKS, LOSS, MAPPING, PROTOCOL, RECORDS, SIGNED, STATEMENT
from shoal.intake.packing.consent import PURPOSES, Gate, gate, judge_mapping
from shoal.intake.packing.contribution import as_json, sealed
from shoal.intake.packing.deidentify import PERSON, PROFILE, mapping_findings, share_findings
from shoal.intake.packing.findings import packing_finding
from shoal.intake.packing.manifest import Manifest, Member, Period, Sender, small
from shoal.intake.packing.paper import Paper
from shoal.intake.packing.protocol import Protocol
from shoal.intake.packing.records import write_records
from shoal.intake.packing.statement import PartnerStatement, against_records, statement_findings
from shoal.intake.packing.terms import Use, protocol_findings
from shoal.intake.sheet import Sheet
from shoal.intake.whole import check_absent, write_whole
from shoal.signing import SigningKey
from shoal.standard.load import standard
from shoal.standard.model import SEPARATOR

_ID = re.compile(r"[0-9a-f]{64}")


@dataclass(frozen=True)
class Papers:
    """What goes with the records.

    Args:
        protocol: The information-sharing protocol.
        statement: The partner's statement.
    """

    protocol: Paper[Protocol]
    statement: Paper[PartnerStatement]


@dataclass(frozen=True)
class Order:
    """How a contribution is to be made.

    Args:
        papers: What goes with the records.
        key: The partner's signing key.
        secret: The partner's own secret, from which random-looking keys are made; None if the mapping makes none.
        purposes: For what the records may be used; none stands for all purposes of the protocol.
        recipient: The steward's public key of age, had from the steward; "" takes the protocol's word for it.
        previous: Id of the partner's contribution before this one, or "".
        today: The day on which the protocol must hold; None is the present day.

    Raises:
        ProtocolError: `previous` is no id of a contribution.
    """

    papers: Papers
    key: SigningKey
    secret: bytes | None = None
    purposes: tuple[str, ...] = ()
    recipient: str = ""
    previous: str = ""
    today: date | None = None

    def __post_init__(self) -> None:
        if self.previous and not _ID.fullmatch(self.previous):
            raise ProtocolError(
                "The id of the contribution before is 64 digits from 0 to f, as `shoal pack` showed it."
            )

    @property
    def asked(self) -> tuple[str, ...]:
        """The purposes, in the protocol's order where it has them."""
        agreed = self.papers.protocol.value.purposes
        wanted = dict.fromkeys(self.purposes or agreed)
        return tuple(sorted(wanted, key=lambda code: agreed.index(code) if code in agreed else len(agreed)))

    @property
    def day(self) -> date:
        """The day on which the protocol must hold."""
        return self.today or datetime.now(UTC).date()


@dataclass(frozen=True)
class Packed:
    """A contribution that was packed.

    Args:
        id: SHA-256 of its manifest: the same for the same records and papers.
        path: The sealed file.
        records: How many records it holds.
        withheld: How many were held back, by reason; exact numbers, for the partner only.
        findings: Warnings and notes.
        manifest: What the contribution says of itself.
    """

    id: str
    path: Path
    records: int
    withheld: Mapping[str, int]
    findings: tuple[Finding, ...]
    manifest: Manifest


def pack(sheet: Sheet, mapping: FileMapping, order: Order, output: Path) -> Packed:
    """Map a file, hold back what may not go, prove the rest, and seal it.

    Args:
        sheet: The partner's file; sensitive.
        mapping: How it is mapped to the profile `share`.
        order: How the contribution is to be made.
        output: The sealed file; it must not exist, and appears whole or not at all.

    Returns:
        The contribution, and what was held back.

    Raises:
        FindingsError: Something must be mended first. Nothing is written.
        FileError: The file exists or can't be written.
        MappingError: The mapping makes keys and there is no secret.
    """
    check_absent(output)
    notes = refuse(before_mapping(mapping, order))  # before the long work
    mapped = apply_mapping(sheet, mapping, secret=order.secret, today=order.day)
    opened = _open_gate(mapped, mapping, order)
    if opened.withheld:  # what travels must not count those who were held back
        kept = replace(sheet, frame=sheet.frame[_sheet_rows(sheet, mapped, opened)])
        loss = apply_mapping(kept, mapping, secret=order.secret, today=order.day).loss
        mapped = replace(mapped, loss=loss)
    return _pack(mapped, opened, mapping, (order, notes), output)


def pack_mapped(mapped: Mapped, mapping: FileMapping, order: Order, output: Path) -> Packed:
    """Pack records that were mapped already; see `pack`.

    What the mapping lost is told of all records, those held back among them.

    Args:
        mapped: The records; sensitive.
        mapping: How they were mapped.
        order: How the contribution is to be made.
        output: The sealed file.
    """
    check_absent(output)
    notes = refuse(before_mapping(mapping, order))
    return _pack(mapped, _open_gate(mapped, mapping, order), mapping, (order, notes), output)


def before_mapping(mapping: FileMapping, order: Order) -> list[Finding]:
    """What is wrong before any record is looked at.

    Args:
        mapping: How the file is mapped.
        order: How the contribution is to be made.
    """
    protocol, statement = order.papers.protocol, order.papers.statement
    use = Use(order.day, order.asked, order.recipient, order.key.public)
    found = [*protocol_findings(protocol, use), *statement_findings(statement, order.day), *mapping_findings(mapping)]
    if mapping.profile != PROFILE:
        found.append(packing_finding("mapping-profile-differs", profile=mapping.profile))
    return found


def refuse(findings: list[Finding]) -> tuple[Finding, ...]:
    """Stop where there is an error among the findings; return them otherwise.

    Raises:
        FindingsError: There is an error; it holds the errors only.
    """
    errors = [finding for finding in findings if finding.severity == "error"]
    if errors:
        raise FindingsError(errors)
    return tuple(findings)


def _open_gate(mapped: Mapped, mapping: FileMapping, order: Order) -> Gate:
    """The consent gate, with what the mapping says of consent among its findings."""
    protocol, rule = order.papers.protocol.value, rules().consent[0]
    sources = (mapped.local, mapped.frame)
    said = {name: part[name] for part in sources for name in (rule.field, PURPOSES, rule.withdrawn) if name in part}
    frame = pl.DataFrame({"": pl.repeat("", mapped.frame.height, eager=True), **said})
    found = judge_mapping(mapping, mapped.loss, frame, needed=protocol.needs_consent)
    notes = refuse([*mapped.findings, *found])
    opened = gate(frame, order.asked, needed=protocol.needs_consent)
    if not opened.kept.any():
        raise FindingsError([*opened.findings, packing_finding("nothing-to-pack")])
    return replace(opened, findings=(*notes, *opened.findings))


def _sheet_rows(sheet: Sheet, mapped: Mapped, opened: Gate) -> list[int]:
    return [row - sheet.first_row for row in _rows(mapped, opened)]


def _rows(mapped: Mapped, opened: Gate) -> list[int]:
    """The rows of the partner's own file that may go."""
    rows: list[int] = pl.Series("rows", mapped.rows).filter(opened.kept).to_list()
    return rows


def _pack(
    mapped: Mapped, opened: Gate, mapping: FileMapping, ordered: tuple[Order, tuple[Finding, ...]], output: Path
) -> Packed:
    order, notes = ordered
    kept = mapped.frame if opened.kept.all() else mapped.frame.filter(opened.kept)
    frame, left_out = _agreed(kept, order.papers.protocol)
    report = check_sheet(Sheet(frame, "records", first_row=0), PROFILE, today=order.day)
    checked = _in_own_rows(report, _rows(mapped, opened))
    known = {found.field for found in report.errors}
    proof = [found for found in share_findings(frame, order.day) if found.values.get("field") not in known]
    against = against_records(order.papers.statement, frame)
    findings = (*notes, *opened.findings, *left_out, *refuse([*checked, *proof, *against]))
    files = _files(frame, report, mapped, mapping, order)
    manifest = _manifest(files, frame.height, opened, order)
    write_whole(output, sealed(manifest, files, order.key))
    return Packed(manifest.id, output, frame.height, opened.withheld, findings, manifest)


def _agreed(frame: pl.DataFrame, paper: Paper[Protocol]) -> tuple[pl.DataFrame, list[Finding]]:
    """Only the fields that the protocol allows, if it names any."""
    protocol = paper.value
    always = {PERSON, *((rules().consent[0].field, PURPOSES) if protocol.needs_consent else ())}
    allowed = {*protocol.shared.fields, *always}
    if not protocol.shared.fields or set(frame.columns) <= allowed:
        return frame, []
    kept = [name for name in frame.columns if name in allowed]
    return frame.select(kept), [paper.finding("fields-left-out", "shared.fields", fields=frame.width - len(kept))]


def _in_own_rows(report: CheckReport, rows: list[int]) -> list[Finding]:
    """The findings of the check, with the rows of the partner's own file."""
    found = []
    for finding in (entry.finding for entry in report.findings):
        row = finding.where.row
        where = replace(finding.where, row=None if row is None else rows[row], position=None)
        found.append(replace(finding, where=where, rows=tuple(rows[row] for row in finding.rows)))
    return found


def _files(
    frame: pl.DataFrame, report: CheckReport, mapped: Mapped, mapping: FileMapping, order: Order
) -> dict[str, bytes]:
    """The files whose checksums stand in the manifest."""
    checks = report_json(report)
    for found in checks["findings"]:
        found["rows"] = []  # the records are put in another order
    # the examples of a mapping, and which columns name a person, are the partner's own business
    carried = mapping.model_copy(update={"examples": (), "identity": None})
    contents = {
        RECORDS: write_records(frame),
        MAPPING: mapping_text(carried).encode(),
        LOSS: as_json(mapped.loss.for_others().as_dict()),
        CHECKS: as_json(checks),
        PROTOCOL: order.papers.protocol.text,
        STATEMENT: order.papers.statement.text,
    }
    return {name: contents[name] for name in SIGNED}


def _manifest(files: Mapping[str, bytes], records: int, opened: Gate, order: Order) -> Manifest:
    protocol, period = order.papers.protocol.value, order.papers.statement.value.period
    members = {name: Member.of(content) for name, content in files.items()}
    return Manifest(
        standard=standard().version,
        partner=Sender(name=protocol.partner.name, public_key=order.key.public),
        recipient=protocol.steward.recipient,
        purpose=SEPARATOR.join(order.asked),
        period=Period(first=period.first, last=period.last),
        records=records,
        withheld={reason: small(count) for reason, count in opened.withheld.items()},
        mapping_sha256=members[MAPPING].sha256,
        protocol_sha256=members[PROTOCOL].sha256,
        previous=order.previous,
        members=members,
    )
