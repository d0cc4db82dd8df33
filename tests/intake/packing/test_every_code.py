"""Every kind of finding of packing is met by some input, and has words in every language."""

from __future__ import annotations

from collections.abc import Callable
from dataclasses import replace
from datetime import date

import polars as pl
import pytest
from tests.intake.packing.invented import (
    MAPPING,
    PROTOCOL,
    ROWS,
    SECRET,
    STATEMENT,
    TODAY,
    changed,
    mapping,
    order,
    other_steward,
    protocol,
    sheet,
    statement,
    steward,
)
from tests.intake.packing.test_unpack import again

from shoal.errors import Finding, FindingsError
from shoal.intake.mapping.apply import apply_mapping
from shoal.intake.packing.archive import RECORDS, read_archive
from shoal.intake.packing.findings import SEVERITIES
from shoal.intake.packing.pack import Order, Papers, pack, pack_mapped
from shoal.intake.packing.paper import parse_paper
from shoal.intake.packing.protocol import Protocol
from shoal.intake.packing.records import read_records, write_records
from shoal.intake.packing.statement import PartnerStatement
from shoal.intake.packing.unpack import unpack
from shoal.standard import LANGUAGES
from shoal.standard.findings import finding_codes, in_language
from shoal.standard.profiles import Proof

TEXT = PROTOCOL.format(recipient=steward().public)
Given = Callable[..., list[Finding]]


def written(old: str, new: str) -> Given:
    """A protocol that is written in another way."""
    return lambda _: _found(lambda: parse_paper(changed(TEXT, (old, new)).encode(), Protocol, name="protocol.yaml"))


def agreed(*changes: tuple[str, str], **other: object) -> Given:
    """A contribution under a protocol that says something else."""
    return packing(papers=lambda: Papers(protocol(*changes), statement()), **other)


def stated(*changes: tuple[str, str]) -> Given:
    """A contribution with another statement."""
    return packing(papers=lambda: Papers(protocol(), statement(*changes)))


def mapped(*changes: tuple[str, str], **other: object) -> Given:
    """A contribution with another mapping."""
    return packing(mapping_text=changed(MAPPING, *changes), **other)


def packing(mapping_text: str = MAPPING, rows: list[tuple[str, ...]] | None = None, **other: object) -> Given:
    """A contribution of other rows, with another mapping, or under another order."""

    def give(folder) -> list[Finding]:
        values = {name: value() if callable(value) else value for name, value in other.items()}
        wanted: Order = replace(order(), **values)
        return _found(lambda: pack(sheet(rows), mapping(mapping_text), wanted, folder / "x.shoal").findings)

    return give


def records(change: Callable[[pl.DataFrame], pl.DataFrame]) -> Given:
    """Records that were changed after they were mapped."""

    def give(folder) -> list[Finding]:
        made = apply_mapping(sheet(), mapping(), secret=SECRET, today=TODAY)
        other = replace(made, frame=change(made.frame))
        return _found(lambda: pack_mapped(other, mapping(), order(), folder / "x.shoal").findings)

    return give


def received(change: Callable[[pl.DataFrame], pl.DataFrame] = lambda frame: frame, **manifest: object) -> Given:
    """A contribution that another program made."""

    def give(folder) -> list[Finding]:
        packed = pack(sheet(), mapping(), order(), folder / "x.shoal")
        files = read_archive(steward().open(packed.path.read_bytes()))
        frame = change(read_records(files[RECORDS], packed.records))
        sealed = again({**files, RECORDS: write_records(frame)}, **manifest)
        return _found(lambda: unpack(sealed, steward(), today=TODAY).findings)

    return give


def unproven(folder) -> list[Finding]:
    """A standard that was changed so that it promises nothing."""
    with pytest.MonkeyPatch.context() as patch:
        broken = Proof("share", (), (), ("nothing is promised",))
        patch.setattr("shoal.intake.packing.deidentify.prove", lambda _profile: broken)
        return packing()(folder)


def _found(call: Callable[[], object]) -> list[Finding]:
    try:
        made = call()
    except FindingsError as error:
        return [*error.findings]
    return [*made]  # type: ignore[call-overload]


OTHER_KEY = "responsible: Data office\n  signing_key: " + "A" * 43 + "="
AGREED = '{field: con_Consent, columns: [agreed], values: {y: "TRUE", n: "FALSE"}}'
TAKEN_BACK = '  - {field: con_WithdrawnDate, columns: [taken back], dates: ["%Y-%m-%d"]}\n'
UNCLEAR = [*ROWS, ("C-8", "P-8", "", "2025-07-08", "F", "PH", "", "y", "PooledData|Publication", "last summer")]

INPUTS: dict[str, Given] = {
    "paper-part-missing": written("title: Invented protocol", "title:"),
    "paper-part-unknown": written("title:", "titel:"),
    "paper-text-long": written("Invented protocol", "long " * 1_000),
    "paper-date-wrong": written("2025-01-01", "1 January"),
    "paper-choice-wrong": written("kind: consent", "kind: because"),
    "paper-number-wrong": written("hours: 24", "hours: 0"),
    "paper-key-wrong": written("recipient: age1", "recipient: x"),
    "paper-contact-wrong": written("data@shelter.example", "Mary"),
    "paper-shape-wrong": written("breach:\n", "breach: call us\nsome:\n"),
    "protocol-dates-disordered": agreed(("review_on: 2026", "review_on: 2029")),
    "protocol-parts-contradict": agreed(("publication: protected-release", "publication: no")),
    "protocol-unsigned": agreed(("party: steward", "party: partner")),
    "protocol-field-unknown": agreed(("profile: share", "profile: share\n  fields: [prs_FullName]")),
    "protocol-expired": packing(today=date(2028, 1, 1)),
    "protocol-not-yet-valid": packing(today=date(2024, 12, 31)),
    "protocol-retention-too-long": agreed(("until: 2027-12-31\nbreach", "until: 2028-01-01\nbreach")),
    "protocol-purpose-not-covered": packing(purposes=("Referral",)),
    "protocol-recipient-differs": packing(recipient=lambda: other_steward().public),
    "protocol-partner-differs": agreed(("responsible: Data office", OTHER_KEY)),
    "protocol-review-due": agreed(("review_on: 2026-12-31", "review_on: 2026-01-01")),
    "statement-period-disordered": stated(("last: 2025-12", "last: 2022-12")),
    "statement-period-ahead": stated(("last: 2025-12", "last: 2026-12")),
    "statement-years-outside": stated(("first: 2023-01", "first: 2025-01")),
    "statement-records-unexpected": stated(("expected: 6", "expected: 60")),
    "consent-column-missing": mapped((f"  - {AGREED}\n", "")),
    "consent-not-from-records": mapped((AGREED, '{field: con_Consent, constant: "TRUE"}')),
    "withdrawal-unclear": packing(rows=UNCLEAR),
    "withdrawal-unrecorded": mapped((TAKEN_BACK, "")),
    "withheld-withdrawn": packing(),
    "withheld-refused": packing(),
    "withheld-unknown": packing(),
    "withheld-purpose": packing(),
    "profile-unproven": unproven,
    "mapping-profile-differs": mapped(("profile: share", "profile: collect")),
    "mapping-value-identifies": mapped(("F: Feminine,", 'F: Feminine, "call 0044 12345678": Feminine,')),
    "field-not-shareable": records(lambda frame: frame.with_columns(pl.lit("").alias("prs_FullName"))),
    "cell-not-closed": records(lambda frame: frame.with_columns(pl.lit("feminine").alias("prs_Gender"))),
    "person-key-missing": records(lambda frame: frame.drop("prs_Id")),
    "nothing-to-pack": packing(rows=ROWS[2:3]),
    "consent-not-covering": received(lambda frame: frame.with_columns(pl.lit("FALSE").alias("con_Consent"))),
    "fields-left-out": agreed(("profile: share", "profile: share\n  fields: [prs_Gender]")),
    "standard-version-unknown": received(standard="9.0.0"),
}


def test_every_code_of_packing_has_an_input():
    """No code is without a test, without texts or without a severity."""
    assert set(INPUTS) == set(SEVERITIES) == set(finding_codes("packing"))


@pytest.mark.parametrize("code", INPUTS)
def test_the_input_gives_its_finding(tmp_path, code):
    """What was made for a code gives it, with words in every language and no place left open in them."""
    found = {finding.code: finding for finding in INPUTS[code](tmp_path)}
    assert code in found
    assert found[code].severity == SEVERITIES[code]
    for language in LANGUAGES:
        told = in_language(found[code], language)
        assert not {"{", "}", "…"} & {*told.message, *told.fix}


@pytest.mark.parametrize("code", [code for code, severity in SEVERITIES.items() if severity == "error"])
def test_nothing_is_written_where_there_is_an_error(tmp_path, code):
    """An error leaves no sealed file behind."""
    INPUTS[code](tmp_path)
    made = [entry.name for entry in tmp_path.iterdir()]
    assert made == (["x.shoal"] if code in {"consent-not-covering", "standard-version-unknown"} else [])


def test_the_statement_is_read():
    """The invented statement is whole, so that what is found above is what was changed."""
    assert parse_paper(STATEMENT.encode(), PartnerStatement, name="x").value.records_expected == 6
