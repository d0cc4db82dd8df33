"""Protocols and statements: each part that is missing, wrong or contradicts another is named with its line."""

from __future__ import annotations

import json
from datetime import date

import pytest
import yaml
from tests.intake.packing.invented import (
    PROTOCOL,
    STATEMENT,
    TODAY,
    changed,
    other_steward,
    partner,
    protocol,
    statement,
    steward,
)

from shoal.errors import FileError, FindingsError, ProtocolError
from shoal.intake.packing.paper import Paper, parse_paper
from shoal.intake.packing.protocol import Protocol, load_protocol
from shoal.intake.packing.schema import protocol_schema, statement_schema
from shoal.intake.packing.statement import PartnerStatement, load_statement, statement_findings
from shoal.intake.packing.templates import write_template
from shoal.intake.packing.terms import Use, protocol_findings

TEXT = PROTOCOL.format(recipient=steward().public)
MODELS = {"protocol": (TEXT, Protocol), "statement": (STATEMENT, PartnerStatement)}
BEFORE, AFTER = date(2024, 12, 31), date(2028, 1, 1)


def refused(text: str, paper: str = "protocol") -> set[tuple[str, str]]:
    """The keys that are wrong in a paper, each with the code."""
    with pytest.raises(FindingsError) as error:
        parse_paper(text.encode(), MODELS[paper][1], name="paper.yaml")
    return {(str(found.values["key"]), found.code) for found in error.value.findings}


def said(paper: Paper[Protocol], today: date = TODAY, **use: object) -> set[tuple[str, str]]:
    """The keys of a protocol that do not hold, each with the code."""
    return {(str(f.values["key"]), f.code) for f in protocol_findings(paper, Use(today, **use))}


def plain(text: str) -> dict[str, object]:
    """YAML with every scalar as text."""
    return yaml.load(text, Loader=yaml.BaseLoader)  # noqa: S506 (it builds text, lists and mappings only)


def leaves(text: str) -> list[tuple[str, ...]]:
    """The way to every key of a paper."""
    found: list[tuple[str, ...]] = []

    def walk(node: object, way: tuple[str, ...]) -> None:
        if way:
            found.append(way)
        children = node.items() if isinstance(node, dict) else enumerate(node) if isinstance(node, list) else ()
        for key, child in children:
            walk(child, (*way, key))

    walk(plain(text), ())
    return [way for way in found if isinstance(way[-1], str)]


def without(text: str, way: tuple[object, ...]) -> str:
    """A paper without one of its keys."""
    tree = plain(text)
    node = tree
    for step in way[:-1]:
        node = node[step]
    del node[way[-1]]
    return yaml.safe_dump(tree)


@pytest.mark.parametrize("paper", MODELS)
def test_a_whole_paper_has_nothing_wrong(paper):
    """The invented papers hold."""
    assert said(protocol()) == set()
    assert statement_findings(statement(), TODAY) == []
    assert parse_paper(MODELS[paper][0].encode(), MODELS[paper][1], name="x").sha256


@pytest.mark.parametrize("paper", MODELS)
def test_every_part_must_be_there(paper):
    """A paper without any one of its parts is refused, and the part is named."""
    text, model = MODELS[paper]
    parts = leaves(text)
    assert len(parts) > 10
    for way in parts:
        key = ".".join(str(step + 1) if isinstance(step, int) else step for step in way)
        try:
            whole = parse_paper(without(text, way).encode(), model, name="x")
        except FindingsError as error:
            found = {(str(f.values["key"]), f.code) for f in error.findings}
        else:  # one of two parts: that one is missing is told once all others are there
            found = said(whole)
        assert found == {(key, "paper-part-missing")}


@pytest.mark.parametrize("paper", MODELS)
def test_a_new_paper_fails_until_it_is_filled_in(tmp_path, paper):
    """What is written to be filled in names every open part at its line, and is never written over."""
    path = tmp_path / "new.yaml"
    write_template(paper, path)
    with pytest.raises(FindingsError) as error:
        (load_protocol if paper == "protocol" else load_statement)(path)
    lines = path.read_text().splitlines()
    assert {found.code for found in error.value.findings} == {"paper-part-missing"}
    for found in error.value.findings:
        last = str(found.values["key"]).rpartition(".")[2]
        assert f"{last}:" in lines[int(found.values["line"]) - 1]
    with pytest.raises(FileError):
        write_template(paper, path)


@pytest.mark.parametrize("paper", MODELS)
def test_a_new_paper_has_every_key(tmp_path, paper):
    """What is written to be filled in has each key that there is, and no other."""
    path = tmp_path / "new.yaml"
    write_template(paper, path)
    tree = plain(path.read_text())
    model = MODELS[paper][1]
    assert set(tree) == set(model.model_fields)
    for name, info in model.model_fields.items():
        inner = getattr(info.annotation, "model_fields", None)
        if inner:
            assert set(tree[name]) == set(inner), name


@pytest.mark.parametrize(
    ("old", "new", "key", "code"),
    [
        ("title:", "titel:", "titel", "paper-part-unknown"),
        ("on: 2024-12-01", "on: 1.12.2024", "signed.1.on", "paper-date-wrong"),
        ("valid_from: 2025-01-01", "valid_from: 2025-02-30", "valid_from", "paper-date-wrong"),
        ("valid_from: 2025-01-01", "valid_from: 1735689600", "valid_from", "paper-date-wrong"),
        ("kind: consent", "kind: because", "basis.kind", "paper-choice-wrong"),
        ("profile: share", "profile: collect", "shared.profile", "paper-choice-wrong"),
        ("name_may_be_shown: no", "name_may_be_shown: maybe", "agencies.name_may_be_shown", "paper-choice-wrong"),
        ("[PooledData, Publication]", "[PooledData, Fun]", "purposes.2", "paper-choice-wrong"),
        ("hours: 24", "hours: 0", "breach.tell_within_hours", "paper-number-wrong"),
        ("hours: 24", "hours: soon", "breach.tell_within_hours", "paper-number-wrong"),
        ("recipient: age1", "recipient: age2", "steward.recipient", "paper-key-wrong"),
        ("responsible: Data office", "responsible: X\n  signing_key: abc", "partner.signing_key", "paper-key-wrong"),
        ("contact: data@shelter.example", "contact: ask Mary", "partner.contact", "paper-contact-wrong"),
        ("breach:\n", "breach: call us\nsome:\n", "breach", "paper-shape-wrong"),
        ("title: Invented", 'title: "\\e[2J"\n#', "title", "paper-shape-wrong"),
        ("title: Invented", "title: " + "very " * 1_000, "title", "paper-text-long"),
    ],
)
def test_what_is_written_wrong_is_named(old, new, key, code):
    """Each mistake is told by its key and line, and with its remedy."""
    text = changed(TEXT, (old, new))
    assert (key, code) in refused(text)
    with pytest.raises(FindingsError) as error:
        parse_paper(text.encode(), Protocol, name="x")
    found = next(f for f in error.value.findings if f.values["key"] == key)
    assert key.split(".")[-1] in text.splitlines()[int(found.values["line"]) - 1] or key.split(".")[-1].isdigit()


@pytest.mark.parametrize(
    ("change", "key", "code"),
    [
        (("valid_until: 2027", "valid_until: 2024"), "valid_until", "protocol-dates-disordered"),
        (("review_on: 2026", "review_on: 2029"), "valid_until", "protocol-dates-disordered"),
        (("review_on: 2026", "review_on: 2024"), "review_on", "protocol-dates-disordered"),
        (("on: 2024-12-02", "on: 2026-12-02"), "signed.2.on", "protocol-dates-disordered"),
        (("publication: protected-release", "publication: no"), "onward.publication", "protocol-parts-contradict"),
        (("party: steward", "party: partner"), "signed", "protocol-unsigned"),
        (("profile: share", "profile: share\n  fields: [prs_FullName]"), "shared.fields.1", "protocol-field-unknown"),
        (("until: 2027-12-31\nbreach", "until: 2028-01-01\nbreach"), "retention.until", "protocol-retention-too-long"),
        (
            ("until: 2027-12-31\nbreach", "months_after_receipt: 60\nbreach"),
            "retention.months_after_receipt",
            "protocol-retention-too-long",
        ),
        (("kind: consent", "kind: public-task"), "basis.covers", "paper-part-missing"),
        (("kind: consent", "kind: public-task"), "basis.approved_by", "paper-part-missing"),
        (("kind: consent", "kind: public-task"), "basis.approved_on", "paper-part-missing"),
        (("records: no", "records: with-approval"), "onward.approved_by", "paper-part-missing"),
        (("review_on: 2026-12-31", "review_on: 2026-01-01"), "review_on", "protocol-review-due"),
    ],
)
def test_what_contradicts_itself_is_named(change, key, code):
    """Each contradiction is told by its key."""
    assert (key, code) in said(protocol(change))


def test_a_protocol_holds_from_its_first_day_to_its_last():
    """The day before and the day after it does not."""
    assert said(protocol(), BEFORE) >= {("valid_from", "protocol-not-yet-valid")}
    assert said(protocol(), AFTER) == {("valid_until", "protocol-expired")}
    for day in (date(2025, 1, 1), date(2027, 12, 31)):
        assert not {"valid_from", "valid_until"} & {key for key, _ in said(protocol(), day)}


def test_a_protocol_covers_its_own_purposes_and_keys_only():
    """Another purpose, another steward's key and another partner's are not covered."""
    named = protocol(("responsible: Data office", f"responsible: X\n  signing_key: {partner().public}"))
    assert said(named, purposes=("Publication",), recipient=steward().public, partner=partner().public) == set()
    assert said(named, purposes=("Referral",)) == {("purposes", "protocol-purpose-not-covered")}
    assert said(named, recipient=other_steward().public) == {("steward.recipient", "protocol-recipient-differs")}
    assert said(named, partner="another") == {("partner.signing_key", "protocol-partner-differs")}


def test_records_are_kept_until_the_earliest_end():
    """The retention's own day, the months after receipt, or the end of the protocol."""
    assert protocol().value.keep_until(TODAY) == date(2027, 12, 31)
    months = protocol(("until: 2027-12-31\nbreach", "until: 2027-12-31\n  months_after_receipt: 6\nbreach")).value
    assert months.keep_until(TODAY) == date(2026, 9, 1)
    assert months.keep_until(date(2027, 10, 1)) == date(2027, 12, 31)


def test_a_statement_speaks_of_months_that_were():
    """The period is in order, and not in the future."""
    later = statement_findings(statement(("last: 2025-12", "last: 2026-12")), TODAY)
    assert [(f.code, f.severity) for f in later] == [("statement-period-ahead", "warning")]
    assert [f.code for f in statement_findings(statement(("last: 2025-12", "last: 2022-12")), TODAY)] == [
        "statement-period-disordered"
    ]
    text = changed(STATEMENT, ("2023-01", "January"))
    assert refused(text, "statement") == {("period.first", "paper-date-wrong")}


@pytest.mark.parametrize(
    ("text", "reason"),
    [
        (b"\xff\xfe", "UTF-8"),
        (b"a: [", "not valid YAML"),
        (b"just words", "no keys"),
        (b"", "no keys"),
        (b"title: a\ntitle: b", "second time"),
        (b"a: &x [1]\nb: *x", "aliases"),
        (b"[" * 5_000, "deep|parsed|valid"),
        (b"a: " + b"[" * 20 + b"]" * 20, "deep"),
        (b"#" * 1_100_000, "1 MB"),
    ],
)
def test_what_is_no_paper_is_refused_in_a_sentence(text, reason):
    """Broken YAML, aliases that could stand for a billion, and files that are none."""
    with pytest.raises(ProtocolError, match=reason):
        parse_paper(text, Protocol, name="x.yaml")


def test_a_paper_that_is_not_there_is_told(tmp_path):
    """A missing file, or a folder, is a sentence too."""
    for path in (tmp_path / "none.yaml", tmp_path):
        with pytest.raises(ProtocolError, match="can't be read"):
            load_protocol(path)


def test_the_schemas_take_what_the_reader_takes():
    """The JSON Schemas name the same keys as the papers, and need the same ones."""
    for text, paper in ((protocol_schema(), "protocol"), (statement_schema(), "statement")):
        schema, model = json.loads(text), MODELS[paper][1]
        assert list(schema["properties"]) == list(model.model_fields)
        assert schema["required"] == [name for name, info in model.model_fields.items() if info.is_required()]


@pytest.mark.parametrize("text", [b"[" * 100_000, b"a: " + b"[" * 100_000, b"{a: " * 50_000, b"&a [*a]"])
@pytest.mark.parametrize("model", [Protocol, PartnerStatement])
def test_any_depth_of_a_paper_is_refused_in_a_sentence(text, model):
    """Brackets without end, and a part that holds itself, are mistakes of the file."""
    with pytest.raises(ProtocolError):
        parse_paper(text, model, name="paper.yaml")
