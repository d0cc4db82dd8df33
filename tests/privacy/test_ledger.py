"""The ledger keeps every debit, notices every change, and says no without spending."""

from __future__ import annotations

import hashlib
import hmac
import json
import stat
from fractions import Fraction
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from shoal.errors import BudgetRefused, FileError, LedgerDamaged, Refused
from shoal.privacy import ledger as module
from shoal.privacy.accountant import epsilon_for, rho_for
from shoal.privacy.ledger import Debit, Ledger

TOTAL = {"total_epsilon": 4.0, "total_delta": 1e-6}
HALF = Debit(rho_for(4.0, 1e-6) / 2, Fraction(0))
SMALL = Debit(Fraction(1, 1000), Fraction(0))


def opened(folder: Path) -> Ledger:
    """A ledger of its own."""
    return Ledger.open(folder / "ledger.jsonl", **TOTAL)


def settled(ledger: Ledger, request: str, debit: Debit = SMALL, payload: bytes | None = None) -> module.Sealed:
    """Settle a request whose answer is known."""
    return ledger.settle(request, debit, lambda _: payload or f"answers {request}".encode(), purpose="a test")


def test_the_debit_is_on_disk_before_anything_is_measured(tmp_path: Path):
    """The answers are drawn when the file already holds the debit, and its receipt is what stands there."""
    ledger = opened(tmp_path)

    def answer(receipt: Debit) -> bytes:
        last = json.loads(ledger.path.read_bytes().splitlines()[-1])
        assert (last["kind"], Fraction(last["rho"]), Fraction(last["delta"])) == ("debit", HALF.rho, HALF.delta)
        assert receipt == HALF
        return b"answers"

    assert ledger.settle("a", HALF, answer, purpose="a test").payload == b"answers"


def test_the_same_request_gives_the_same_answers_and_costs_nothing(tmp_path: Path):
    """A repeated request is told so, gets its sealed answers and draws nothing; another request is debited."""
    ledger = opened(tmp_path)
    first = settled(ledger, "a")
    before = ledger.path.read_bytes()
    again = ledger.settle("a", SMALL, lambda _: pytest.fail("measured again"), purpose="a test")
    assert (again.payload, again.entry, again.number) == (first.payload, first.entry, first.number)
    assert (first.repeated, again.repeated) == (False, True)
    assert ledger.path.read_bytes() == before
    settled(ledger, "b")
    assert ledger.balance().releases == 2
    assert ledger.balance().rho == 2 * SMALL.rho


def test_a_release_that_broke_off_goes_on_under_its_debit(tmp_path: Path):
    """After a failure between debit and seal the next try measures, and pays nothing more."""
    ledger = opened(tmp_path)
    with pytest.raises(ZeroDivisionError):
        ledger.settle("a", SMALL, lambda _: b"%d" % (1 // 0), purpose="a test")
    assert ledger.balance().releases == 1
    assert settled(ledger, "a").payload == b"answers a"
    assert ledger.balance().rho == SMALL.rho


def test_a_broken_off_release_can_not_grow(tmp_path: Path):
    """The receipt of a restart is the debit that stands in the ledger, not a larger one asked for now."""
    ledger = opened(tmp_path)
    with pytest.raises(ZeroDivisionError):
        ledger.settle("a", SMALL, lambda _: b"%d" % (1 // 0), purpose="a test")
    receipts: list[Debit] = []
    ledger.settle("a", HALF, lambda receipt: receipts.append(receipt) or b"x", purpose="a test")
    assert receipts == [SMALL]


def test_a_restart_makes_sure_that_the_debit_is_durable(tmp_path: Path, monkeypatch):
    """Who wrote it may have died before it was on disk, so it is synced again before anything is measured."""
    ledger = opened(tmp_path)
    with pytest.raises(ZeroDivisionError):
        ledger.settle("a", SMALL, lambda _: b"%d" % (1 // 0), purpose="a test")
    order: list[str] = []
    monkeypatch.setattr(module.os, "fsync", lambda _: order.append("synced"))
    ledger.settle("a", SMALL, lambda _: order.append("measured") or b"x", purpose="a test")
    assert order == ["synced", "measured", "synced"]


def test_a_refusal_spends_nothing_and_tells_what_remains(tmp_path: Path):
    """The file keeps its bytes, nothing is measured, and the sentence has total, spent and remaining epsilon."""
    ledger = opened(tmp_path)
    settled(ledger, "a", HALF)
    before = ledger.path.read_bytes()
    too_much = Debit(HALF.rho * Fraction(11, 10), Fraction(0))
    with pytest.raises(BudgetRefused) as refusal:
        ledger.settle("b", too_much, lambda _: pytest.fail("measured"), purpose="a test")
    half = f"{epsilon_for(HALF.rho, 1e-6):.3f}"
    assert f"epsilon 4 at delta 1e-06; {half} is spent in 1 release(s)" in str(refusal.value)
    assert f"at most epsilon {half}" in str(refusal.value)
    assert ledger.path.read_bytes() == before
    settled(ledger, "c", HALF)
    with pytest.raises(BudgetRefused, match=r"at most epsilon 0\.000"):
        settled(ledger, "d", SMALL)


def test_the_total_delta_is_kept_too(tmp_path: Path):
    """δ spent on undeclared domains is taken from the total, and what is left bounds ρ."""
    ledger = opened(tmp_path)
    settled(ledger, "a", Debit(Fraction(1, 1000), Fraction(9, 10**7)))
    with pytest.raises(BudgetRefused):
        settled(ledger, "b", Debit(Fraction(0), Fraction(2, 10**7)))
    with pytest.raises(BudgetRefused):
        settled(ledger, "c", Debit(rho_for(4.0, 1e-6) - Fraction(1, 1000), Fraction(0)))
    settled(ledger, "d", Debit(rho_for(4.0, 0.99e-7) - Fraction(1, 1000), Fraction(0)))
    assert ledger.balance().spent_epsilon <= 4.0


@given(costs=st.lists(st.fractions(Fraction(1, 100), Fraction(1, 5)), max_size=12))
@settings(max_examples=15, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
def test_the_total_is_never_exceeded(costs: list[Fraction], tmp_path_factory: pytest.TempPathFactory):
    """Whatever is asked for, what is debited is the exact sum of what was granted, and within the total."""
    ledger = opened(tmp_path_factory.mktemp("ledger"))
    granted = Fraction(0)
    for number, rho in enumerate(costs):
        try:
            settled(ledger, str(number), Debit(rho, Fraction(0)))
            granted += rho
        except BudgetRefused:
            assert granted + rho > rho_for(4.0, 1e-6)
    balance = ledger.balance()
    assert balance.rho == granted <= rho_for(4.0, 1e-6)
    assert balance.spent_epsilon <= 4.0


def with_older_debit(folder: Path, rho: Fraction, request: str = "older") -> Ledger:
    """A ledger whose first debit names no account, as debits did before the Gaussian account."""
    ledger = opened(folder)
    name = hmac.new(bytes.fromhex(ledger._entries()[0]["secret"]), request.encode(), hashlib.sha256).hexdigest()
    body = {"request": name, "purpose": "a test", "rho": str(rho), "delta": "0"}
    ledger._append(ledger._entries(), "debit", body)
    return ledger


def test_a_ledger_with_an_older_debit_is_converted_as_zcdp(tmp_path: Path):
    """A cost in zCDP is not taken for one in the Gaussian account, and the total holds for old and new together."""
    total, spent = rho_for(4.0, 1e-6, "zcdp"), Fraction(1, 5)
    ledger = with_older_debit(tmp_path, spent)
    assert ledger.balance().account == "zcdp"
    assert ledger.balance().remaining_epsilon == epsilon_for(total - spent, 1e-6)
    assert ledger.balance().spent_epsilon == epsilon_for(spent, 1e-6, "zcdp") > epsilon_for(spent, 1e-6)
    with pytest.raises(BudgetRefused):
        settled(ledger, "b", Debit(total - spent + Fraction(1, 10**9), Fraction(0)))
    settled(ledger, "b", Debit(total - spent, Fraction(0)))
    assert ledger.balance().account == "zcdp"
    assert ledger.balance().spent_epsilon <= 4.0


def test_new_debits_are_in_the_gaussian_account(tmp_path: Path):
    """They say so in the file."""
    ledger = opened(tmp_path)
    settled(ledger, "a")
    assert json.loads(ledger.path.read_bytes().splitlines()[1])["account"] == "gaussian"
    assert ledger.balance().account == "gaussian"


def test_a_release_of_an_older_account_is_left_to_its_version(tmp_path: Path):
    """Neither its debit nor its answers are taken for such as this version makes; nothing is debited twice."""
    ledger = with_older_debit(tmp_path, Fraction(1, 5), request="mine")
    before = ledger.path.read_bytes()
    with pytest.raises(Refused, match="earlier version"):
        ledger.settle("mine", SMALL, lambda _: pytest.fail("measured"), purpose="a test")
    assert ledger.path.read_bytes() == before
    settled(ledger, "another")


def test_a_ledger_ends_where_its_account_is_proven(tmp_path: Path, monkeypatch):
    """There is a largest number of releases; a repeated one is no further release."""
    monkeypatch.setattr(module, "MOST_RELEASES", 2)
    ledger = opened(tmp_path)
    settled(ledger, "a")
    settled(ledger, "b")
    with pytest.raises(BudgetRefused, match="holds 2 releases"):
        settled(ledger, "c")
    assert settled(ledger, "b").repeated


def test_an_existing_ledger_keeps_its_total(tmp_path: Path):
    """Nobody raises the total by opening the ledger with a larger one."""
    opened(tmp_path)
    again = Ledger.open(tmp_path / "ledger.jsonl", total_epsilon=100.0, total_delta=1e-3)
    assert (again.balance().total_epsilon, again.balance().total_delta) == (4.0, 1e-6)


def test_a_new_ledger_is_readable_by_its_owner_only(tmp_path: Path):
    """The secret with which requests are hashed is not for others."""
    assert stat.S_IMODE(opened(tmp_path).path.stat().st_mode) == 0o600


def test_requests_are_kept_as_keyed_hashes(tmp_path: Path):
    """The text of a request stands nowhere in the file, and two ledgers hash it differently."""
    one, other = opened(tmp_path / "one"), opened(tmp_path / "other")
    for ledger in (one, other):
        settled(ledger, "the request")
        assert b"the request" not in ledger.path.read_bytes()
    hashes = [json.loads(ledger.path.read_bytes().splitlines()[1])["request"] for ledger in (one, other)]
    assert hashes[0] != hashes[1]


def test_the_ledger_knows_its_entries(tmp_path: Path):
    """The hash that a release prints is found; its head is the last one."""
    ledger = opened(tmp_path)
    sealed = settled(ledger, "a")
    assert ledger.contains(sealed.entry)
    assert ledger.head() == (sealed.entry, sealed.number) == (sealed.entry, 2)
    assert not ledger.contains("0" * 64)


@pytest.fixture(scope="module")
def history(tmp_path_factory: pytest.TempPathFactory) -> tuple[bytes, str]:
    """The bytes of a ledger with three releases, and the hash that the last one prints."""
    ledger = opened(tmp_path_factory.mktemp("history"))
    heads = [settled(ledger, request).entry for request in "abc"]
    return ledger.path.read_bytes(), heads[-1]


def altered(content: bytes, folder: Path) -> Ledger:
    """A ledger file with this content, not yet read."""
    path = folder / "ledger.jsonl"
    path.write_bytes(content)
    return Ledger(path)


def noticed(content: bytes, head: str, folder: Path) -> bool:
    """Whether the ledger refuses such a file, or no longer has the entry that was printed."""
    ledger = altered(content, folder)
    try:
        return not ledger.contains(head)
    except LedgerDamaged:
        return True


@given(data=st.data())
@settings(max_examples=300, deadline=None)
def test_every_changed_byte_is_noticed(
    data: st.DataObject, history: tuple[bytes, str], tmp_path_factory: pytest.TempPathFactory
):
    """Any other byte in place of any one is seen, also where JSON would read the same."""
    content, head = history
    place = data.draw(st.integers(0, len(content) - 1))
    byte = data.draw(
        st.one_of(st.sampled_from(b' \t\r\n"0'), st.integers(0, 255)).filter(lambda b: b != content[place])
    )
    changed = content[:place] + bytes([byte]) + content[place + 1 :]
    assert noticed(changed, head, tmp_path_factory.getbasetemp())
    if place < len(content) - 1:  # without its newline the last line looks cut off by a crash
        with pytest.raises(LedgerDamaged):
            altered(changed, tmp_path_factory.getbasetemp()).balance()


@given(data=st.data())
@settings(max_examples=100, deadline=None)
def test_lost_and_moved_lines_are_noticed(
    data: st.DataObject, history: tuple[bytes, str], tmp_path_factory: pytest.TempPathFactory
):
    """A line left out, written twice or moved breaks the chain; only cutting off the end needs a printed hash."""
    content, head = history
    lines = content.splitlines(keepends=True)
    order = data.draw(st.lists(st.sampled_from(range(len(lines))), max_size=len(lines) + 2))
    if order == list(range(len(lines))):
        return
    changed = b"".join(lines[i] for i in order)
    assert noticed(changed, head, tmp_path_factory.getbasetemp())
    if order != list(range(len(order))):
        with pytest.raises(LedgerDamaged):
            altered(changed, tmp_path_factory.getbasetemp()).balance()


@given(data=st.data())
@settings(max_examples=150, deadline=None)
def test_a_cut_file_is_whole_up_to_its_last_whole_line(
    data: st.DataObject, history: tuple[bytes, str], tmp_path_factory: pytest.TempPathFactory
):
    """A torn last line never took effect and is removed; the cut is told by the hash that a release printed."""
    content, head = history
    kept = content[: data.draw(st.integers(0, len(content) - 1))]
    whole = kept[: kept.rfind(b"\n") + 1]
    ledger = altered(kept, tmp_path_factory.getbasetemp())
    if not whole:
        with pytest.raises(LedgerDamaged):
            ledger.balance()
        assert ledger.path.read_bytes() == kept
        return
    assert ledger.balance().releases == whole.count(b'"kind": "debit"')
    assert ledger.path.read_bytes() == whole
    assert not ledger.contains(head)


def test_a_forged_line_is_noticed(history: tuple[bytes, str], tmp_path: Path):
    """A debit made cheaper is seen even where its own hash was made to fit."""
    content, head = history
    lines = content.splitlines(keepends=True)
    entry = json.loads(lines[1])
    entry["rho"] = "0"
    entry["hash"] = module._hash(entry)
    lines[1] = json.dumps(entry, sort_keys=True).encode() + b"\n"
    assert noticed(b"".join(lines), head, tmp_path)
    with pytest.raises(LedgerDamaged, match="line 3"):
        altered(b"".join(lines), tmp_path).balance()


def test_a_ledger_without_a_chain_would_not_notice(history: tuple[bytes, str], tmp_path: Path, monkeypatch):
    """Twin: with the hashes unchecked, a line that is left out goes unseen until the end of it all."""
    content, _ = history
    lines = [json.loads(line) for line in content.splitlines()]
    del lines[1]
    monkeypatch.setattr(module, "_hash", lambda entry: entry.get("hash"))
    previous = module._START
    for number, entry in enumerate(lines):
        entry["number"], entry["previous"], previous = number, previous, entry["hash"]
    forged = b"".join(json.dumps(entry, sort_keys=True).encode() + b"\n" for entry in lines)
    assert altered(forged, tmp_path).balance().releases == 2
    monkeypatch.undo()
    with pytest.raises(LedgerDamaged):
        altered(forged, tmp_path).balance()


def test_a_damaged_ledger_debits_nothing(history: tuple[bytes, str], tmp_path: Path):
    """Opening and settling are refused, and the file stays as it is, for whoever must mend it."""
    broken = history[0].replace(b'"rho": "1/1000"', b'"rho": "1/9000"', 1)
    ledger = altered(broken, tmp_path)
    with pytest.raises(LedgerDamaged, match="line 2"):
        settled(ledger, "z")
    with pytest.raises(LedgerDamaged, match="backup"):
        Ledger.open(ledger.path, **TOTAL)
    assert ledger.path.read_bytes() == broken


@pytest.mark.parametrize(
    "content", [b"name;age\nAnn;7", b"name;age", b"[[[[[[" * 20_000 + b"\n", b"\x00\xff\n", b"3\n{}"]
)
def test_another_file_named_by_mistake_is_left_alone(content: bytes, tmp_path: Path):
    """A file that is no ledger is refused with every byte in place."""
    path = tmp_path / "cases.csv"
    path.write_bytes(content)
    with pytest.raises(LedgerDamaged):
        Ledger.open(path, **TOTAL)
    assert path.read_bytes() == content


def test_a_ledger_of_another_version_is_refused(tmp_path: Path, monkeypatch):
    """It says to update rather than guess."""
    monkeypatch.setattr(module, "FORMAT", 2)
    opened(tmp_path)
    monkeypatch.undo()
    with pytest.raises(LedgerDamaged, match="Update Shoal"):
        opened(tmp_path)


def test_an_empty_file_becomes_a_ledger(tmp_path: Path):
    """A file with nothing in it is as good as none."""
    (tmp_path / "ledger.jsonl").touch()
    assert opened(tmp_path).balance().releases == 0


def test_a_folder_is_refused(tmp_path: Path):
    """The message names a file that would do."""
    with pytest.raises(FileError, match=r"is a folder.*ledger\.jsonl"):
        Ledger.open(tmp_path, **TOTAL)


def test_a_path_that_can_not_be_written_is_refused(tmp_path: Path):
    """A ledger below a file is no ledger, and nothing is left behind."""
    (tmp_path / "file").touch()
    with pytest.raises(FileError, match="can't be written"):
        Ledger.open(tmp_path / "file" / "ledger.jsonl", **TOTAL)
    assert [path.name for path in tmp_path.iterdir()] == ["file"]


def test_a_ledger_that_is_gone_is_no_new_one(tmp_path: Path):
    """A ledger deleted under an open release is a problem to tell, not a fresh budget."""
    ledger = opened(tmp_path)
    ledger.path.unlink()
    with pytest.raises(FileError, match="can't be read"):
        settled(ledger, "a")


@pytest.mark.parametrize("failing", ["fsync", "write"])
def test_a_full_disk_is_no_debit(failing: str, tmp_path: Path, monkeypatch):
    """When the debit can't be written durably nothing is measured, and the next try finds a whole ledger."""
    ledger = opened(tmp_path)
    real = Ledger._write

    def full(self: Ledger, line: bytes) -> None:
        if failing == "write":
            with self.path.open("ab") as file:
                file.write(line[:20])
        raise OSError(28, "No space left on device")

    def no_sync(_: int) -> None:
        raise OSError(5, "Input/output error")

    if failing == "write":
        monkeypatch.setattr(Ledger, "_write", full)
    else:
        monkeypatch.setattr(module.os, "fsync", no_sync)
    with pytest.raises(FileError, match=r"can't be written: (No space|Input/output)"):
        ledger.settle("a", SMALL, lambda _: pytest.fail("measured"), purpose="a test")
    monkeypatch.undo()
    assert Ledger._write is real
    assert settled(ledger, "a").payload == b"answers a"
    assert ledger.balance().releases == 1


def test_a_large_answer_is_kept_whole(tmp_path: Path):
    """Megabytes of answers come back byte for byte, from a ledger that is opened anew."""
    payload = bytes(range(256)) * 8_000
    settled(opened(tmp_path), "a", payload=payload)
    again = opened(tmp_path).settle("a", SMALL, lambda _: pytest.fail("measured again"), purpose="a test")
    assert again.payload == payload
