"""Whatever the records are, the steward finds the mapped table and no other."""

from __future__ import annotations

import uuid

import polars as pl
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.intake.packing.invented import TODAY, mapping, order, protocol, statement, steward

from shoal.errors import FindingsError
from shoal.intake.mapping.apply import Mapped
from shoal.intake.mapping.loss import Loss
from shoal.intake.packing.consent import gate
from shoal.intake.packing.deidentify import share_findings
from shoal.intake.packing.pack import Papers, pack_mapped
from shoal.intake.packing.records import in_order, read_records, write_records
from shoal.intake.packing.unpack import unpack
from shoal.standard.load import standard
from shoal.standard.model import Field

FIELDS = {field.name: field for field in standard().fields("share")}
WORDS = "\n  covers: all-records\n  approved_by: The authority\n  approved_on: 2024-11-01"


def cells(field: Field) -> st.SearchStrategy[str]:
    """Cells that a field of the profile can have."""
    reasons = st.sampled_from(["", *(["Refused", "NotAsked"] if field.reasons else [])])
    match field.type:
        case "key" | "reference":
            return st.uuids(version=4).map(str)
        case "code":
            codes = [code.code for code in standard().lists[field.list].current]
            return reasons | st.sampled_from(codes)
        case "codes":
            codes = [code.code for code in standard().lists[field.list].current]
            return reasons | st.lists(st.sampled_from(codes), min_size=1, max_size=4, unique=True).map(";".join)
        case "boolean":
            return reasons | st.sampled_from(["TRUE", "FALSE"])
        case "year":
            return reasons | st.integers(2002, 2025).map(str)
        case _:
            return reasons | st.sampled_from(["2019-05", "2020"])


@st.composite
def frames(draw: st.DrawFn) -> pl.DataFrame:
    """Records with the key of the person and some other fields, in the standard's order."""
    chosen = draw(st.sets(st.sampled_from([name for name in FIELDS if not name.endswith("_Id")]), max_size=6))
    names = [name for name in FIELDS if name in {"prs_Id", *chosen}]
    rows = draw(st.integers(1, 8))
    columns = {name: draw(st.lists(cells(FIELDS[name]), min_size=rows, max_size=rows)) for name in names}
    return pl.DataFrame(columns, schema=dict.fromkeys(names, pl.String))


@settings(deadline=None)
@given(frames())
def test_records_come_back_as_they_were(frame):
    """Written and read again, the records are the same, in the order of their keys."""
    assert read_records(write_records(frame), frame.height).equals(in_order(frame))
    assert write_records(frame) == write_records(frame.reverse())


@settings(deadline=None)
@given(frames())
def test_what_the_profile_allows_passes(frame):
    """Cells made of what the standard allows are never refused."""
    assert share_findings(frame, TODAY) == []


@settings(deadline=None)
@given(frames(), st.text(min_size=1, max_size=12), st.data())
def test_what_is_not_of_the_standard_is_refused(frame, text, data):
    """Any other text in any cell is refused."""
    name = data.draw(st.sampled_from(frame.columns))
    row = data.draw(st.integers(0, frame.height - 1))
    spoilt = frame.with_columns(pl.Series(name, [*frame[name][:row], text, *frame[name][row + 1 :]]))
    clean = pl.DataFrame({name: [text], **({} if name == "prs_Id" else {"prs_Id": [str(uuid.uuid4())]})})
    allowed = share_findings(clean, TODAY) == []
    known = {code.code for listed in standard().lists.values() for code in listed.codes} | {"TRUE", "FALSE"}
    assert not allowed or text in known or text.isdigit() or ";" in text
    assert (share_findings(spoilt, TODAY) == []) == allowed


@settings(max_examples=12, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(frame=frames())
def test_pack_then_unpack_is_the_mapped_table(frame, tmp_path_factory):
    """All records of those who did not say no arrive, cell by cell; or the packing says why not."""
    paper = protocol(("kind: consent", f"kind: legal-obligation{WORDS}"))
    mapped = Mapped(frame, pl.DataFrame(), range(2, frame.height + 2), (), Loss("1.1.0", "share", frame.height))
    path = tmp_path_factory.mktemp("x") / "x.shoal"
    kept = gate(frame, (), needed=False).kept
    try:
        packed = pack_mapped(mapped, mapping(), order(papers=Papers(paper, statement())), path)
    except FindingsError as refused:
        codes = {found.code for found in refused.findings}
        # records drawn by dice may contradict themselves, or all be of people who said no
        assert codes <= {
            "nothing-to-pack",
            "withheld-refused",
            "ages-contradict",
            "age-goes-back",
            "dates-out-of-order",
            "derived-value-mismatch",
        }
        assert not path.exists()
        return
    found = unpack(path, steward(), today=TODAY)
    assert found.id == packed.id
    assert found.frame.equals(in_order(frame.filter(kept)))


@settings(deadline=None)
@given(
    st.lists(
        st.tuples(
            st.sampled_from(["TRUE", "FALSE", "", "Unknown", "NotAsked"]),
            st.sampled_from(["", "PooledData", "PooledData;Publication", "Publication;PooledData", "Refused"]),
            st.sampled_from(["", "2025-01-01", "NotApplicable", "Unknown"]),
        ),
        min_size=1,
        max_size=12,
    )
)
def test_a_record_goes_only_with_consent_to_every_purpose(rows):
    """The gate is the rule, record by record, and counts each record once."""
    frame = pl.DataFrame(rows, schema=["con_Consent", "con_Purposes", "con_WithdrawnDate"], orient="row")
    opened = gate(frame, ("PooledData", "Publication"), needed=True)
    wanted = [
        consent == "TRUE"
        and {"PooledData", "Publication"} <= set(purposes.split(";"))
        and taken in {"", "NotApplicable"}
        for consent, purposes, taken in rows
    ]
    assert opened.kept.to_list() == wanted
    assert sum(opened.withheld.values()) == len(rows) - sum(wanted)
    unwilling = gate(frame, (), needed=False)
    assert unwilling.kept.to_list() == [c != "FALSE" and t in {"", "NotApplicable"} for c, _, t in rows]


def test_the_gate_needs_no_column_to_say_no():
    """Where nothing is known of consent, nobody consented."""
    opened = gate(pl.DataFrame({"prs_Id": ["", ""]}), ("PooledData",), needed=True)
    assert opened.withheld == {"unknown": 2}
