"""The ledger: the durable, append-only, hash-chained record of the privacy budget spent on one collection.

One JSON line an entry. Each holds the SHA-256 of the one before, so a changed, removed or reordered entry is noticed;
the hash of the last one is printed in every release, so a ledger that was rolled back is noticed too. A debit is on
disk before the first noise is drawn, and the noisy answers are sealed into the ledger before anybody sees them.
Asking again for the same release returns the same sealed answers and costs nothing; after a crash in between, the
answers are drawn under the debit that stands already, for the first ones never left the process.
"""

from __future__ import annotations

import base64
import hashlib
import hmac
import json
import os
import secrets
import zlib
from collections.abc import Callable
from dataclasses import dataclass
from datetime import UTC, datetime
from fractions import Fraction
from pathlib import Path
from typing import Any

from filelock import FileLock

from shoal.errors import BudgetRefused, FileError, LedgerDamaged, Refused
from shoal.privacy.accountant import Account, epsilon_for, rho_for

FORMAT = 1
ACCOUNT: Account = "gaussian"
"""The account of every debit made now. A debit that names none is older, and in zCDP."""
MOST_RELEASES = 1_000
"""With no more releases than this, the noisy numbers of a ledger stay within those that the account is proven for."""
_START = "0" * 64


@dataclass(frozen=True)
class Debit:
    """The ledger's receipt: this much is durably on record as spent.

    Args:
        rho: Cost (`privacy/accountant.py`).
        delta: The part of δ spent on finding undeclared domains.
    """

    rho: Fraction
    delta: Fraction


@dataclass(frozen=True)
class Sealed:
    """Noisy answers as the ledger keeps them.

    Args:
        payload: What the measurement returned.
        entry: Hash of the entry that holds them; printed in the release.
        number: Number of that entry.
        repeated: True where they were measured and paid for before.
        purpose: What they were paid for then: title and version of that release.
    """

    payload: bytes
    entry: str
    number: int
    repeated: bool
    purpose: str


@dataclass(frozen=True)
class Balance:
    """What a collection may spend and has spent, in ρ and in the δ set aside for undeclared domains.

    `account` says how the sum of all ρ is converted. Where one debit is in zCDP all are, for a cost in the Gaussian
    account is a zCDP cost as well.
    """

    total_epsilon: float
    total_delta: float
    rho: Fraction
    delta: Fraction
    releases: int
    account: Account = ACCOUNT

    def covers(self, debit: Debit) -> bool:
        """Whether the total still holds after `debit`."""
        left = self.total_delta - float(self.delta + debit.delta)
        return left > 0 and self.rho + debit.rho <= rho_for(self.total_epsilon, left, self.account)

    @property
    def spent_epsilon(self) -> float:
        """ε spent so far, at the collection's total δ."""
        left = self.total_delta - float(self.delta)
        return epsilon_for(self.rho, left, self.account) if self.rho and left > 0 else 0.0

    @property
    def remaining_epsilon(self) -> float:
        """ε (at the total δ) that one more release of the collection may cost, if it were the last."""
        left = self.total_delta - float(self.delta)
        rest = rho_for(self.total_epsilon, left, self.account) - self.rho if left > 0 else Fraction(0)
        return epsilon_for(rest, left) if rest > 0 else 0.0


class Ledger:
    """The ledger file of one collection.

    Args:
        path: The file. It is made by `Ledger.open` where it does not stand yet.
    """

    def __init__(self, path: Path) -> None:
        self.path = path
        self._lock = FileLock(path.with_name(path.name + ".lock"))

    @classmethod
    def open(cls, path: Path, *, total_epsilon: float, total_delta: float) -> Ledger:
        """Open a ledger, or make one with this total budget where there is none.

        An existing ledger keeps the total with which it was made.

        Raises:
            FileError: The path is a folder, or can't be written.
            LedgerDamaged: The chain of entries is broken.
        """
        if path.is_dir():
            raise FileError(f"{path} is a folder. Name a file for the ledger, for example {path / 'ledger.jsonl'}.")
        ledger = cls(path)
        try:
            path.parent.mkdir(parents=True, exist_ok=True)
            with ledger._lock:
                if not path.exists() or path.stat().st_size == 0:
                    ledger._append([], "open", _opening(total_epsilon, total_delta))
                ledger._entries()
        except OSError as error:
            raise FileError(f"The ledger {path} can't be written: {error.strerror}.") from error
        return ledger

    @classmethod
    def existing(cls, path: Path) -> Ledger:
        """Open a ledger that must be there.

        Raises:
            FileError: It is not there, or can't be read.
            LedgerDamaged: The chain of entries is broken.
        """
        if not path.is_file():
            raise FileError(f"There is no ledger at {path}.")
        ledger = cls(path)
        ledger.head()
        return ledger

    def balance(self) -> Balance:
        """What has been spent and what remains.

        Raises:
            LedgerDamaged: The chain of entries is broken.
        """
        with self._lock:
            return _balance(self._entries())

    def collection(self) -> str:
        """Identifier of the collection: random, made with the ledger."""
        with self._lock:
            return str(self._entries()[0]["collection"])

    def head(self) -> tuple[str, int]:
        """Hash and number of the last entry."""
        with self._lock:
            last = self._entries()[-1]
        return last["hash"], last["number"]

    def contains(self, entry: str) -> bool:
        """Whether an entry with this hash stands in the ledger."""
        with self._lock:
            return any(line["hash"] == entry for line in self._entries())

    def settle(self, request: str, debit: Debit, answer: Callable[[Debit], bytes], *, purpose: str) -> Sealed:
        """Debit the budget, then measure, then seal the answers; or return what was sealed before.

        The ledger stays locked meanwhile, so two releases can't both spend the last of the budget.

        Args:
            request: What is asked, as text: the same text means the same release. Only a keyed hash of it is kept.
            debit: What it costs.
            answer: Draws the noisy answers; called with the receipt, after it is on disk.
            purpose: A line for people: title and version of the release.

        Raises:
            BudgetRefused: The total would be exceeded; nothing is debited.
            LedgerDamaged: The chain of entries is broken.
            Refused: The same release was paid for in the account of an earlier version of Shoal.
        """
        with self._lock:
            entries = self._entries()
            name = hmac.new(bytes.fromhex(entries[0]["secret"]), request.encode(), hashlib.sha256).hexdigest()
            mine = [entry for entry in entries if entry.get("request") == name]
            _refuse_other_account(mine)
            for entry in mine:
                if entry["kind"] == "sealed":
                    payload = zlib.decompress(base64.b64decode(entry["payload"]))
                    paid_for = mine[0]["purpose"]
                    return Sealed(payload, entry["hash"], entry["number"], repeated=True, purpose=paid_for)
            if not mine:
                self._refuse_beyond(_balance(entries), debit)
                cost = {"account": ACCOUNT, "rho": str(debit.rho), "delta": str(debit.delta)}
                entries.append(self._append(entries, "debit", {"request": name, "purpose": purpose, **cost}))
            else:
                self._sync()  # whoever wrote that debit may have died before it was durable
            on_record = next(entry for entry in entries if entry["kind"] == "debit" and entry["request"] == name)
            payload = answer(Debit(Fraction(on_record["rho"]), Fraction(on_record["delta"])))
            packed = base64.b64encode(zlib.compress(payload, 6)).decode()
            sealed = self._append(entries, "sealed", {"request": name, "payload": packed})
            return Sealed(payload, sealed["hash"], sealed["number"], repeated=False, purpose=purpose)

    def _refuse_beyond(self, balance: Balance, debit: Debit) -> None:
        if balance.releases >= MOST_RELEASES:
            raise BudgetRefused(
                f"The ledger holds {balance.releases:,} releases, and its account is proven for no more. "
                "Nothing was debited."
            )
        if not balance.covers(debit):
            raise BudgetRefused(
                f"The collection's budget does not cover this release. Its total is epsilon {balance.total_epsilon:g} "
                f"at delta {balance.total_delta:g}; {balance.spent_epsilon:.3f} is spent in {balance.releases} "
                f"release(s), and a further release may cost at most epsilon {balance.remaining_epsilon:.3f}. "
                "Nothing was debited."
            )

    def _append(self, entries: list[dict[str, Any]], kind: str, body: dict[str, Any]) -> dict[str, Any]:
        number, previous = (entries[-1]["number"] + 1, entries[-1]["hash"]) if entries else (0, _START)
        entry: dict[str, Any] = {
            "number": number,
            "kind": kind,
            "time": datetime.now(UTC).isoformat(timespec="seconds"),
            **body,
            "previous": previous,
        }
        entry["hash"] = _hash(entry)
        try:
            if entries:
                self._write(_line(entry))
            else:
                self._begin(_line(entry))
        except OSError as error:
            raise FileError(f"The ledger {self.path} can't be written: {error.strerror}.") from error
        return entry

    def _write(self, line: bytes) -> None:
        with self.path.open("ab") as file:
            file.write(line)
            file.flush()
            os.fsync(file.fileno())

    def _sync(self) -> None:
        try:
            with self.path.open("rb+") as file:
                os.fsync(file.fileno())
        except OSError as error:
            raise FileError(f"The ledger {self.path} can't be written: {error.strerror}.") from error

    def _begin(self, line: bytes) -> None:
        """Write the opening line to a sibling and rename it, so that a file without a whole line is never a ledger."""
        part = self.path.with_name(self.path.name + ".part")
        part.unlink(missing_ok=True)
        with open(part, "xb", opener=lambda path, flags: os.open(path, flags, 0o600)) as file:
            file.write(line)
            file.flush()
            os.fsync(file.fileno())
        part.replace(self.path)
        _sync_folder(self.path.parent)

    def _entries(self) -> list[dict[str, Any]]:
        """All entries, checked. A last line cut off by a crash never took effect, so it is removed."""
        try:
            content = self.path.read_bytes()
        except OSError as error:
            raise FileError(f"The ledger {self.path} can't be read: {error.strerror}.") from error
        whole, newline, torn = content.rpartition(b"\n")
        entries: list[dict[str, Any]] = []
        previous = _START
        for number, line in enumerate(whole.split(b"\n") if newline else []):
            entry = _parse(line)
            intact = entry is not None and entry.get("previous") == previous and entry.get("number") == number
            if entry is None or not intact or entry.get("hash") != _hash(entry):
                raise LedgerDamaged(
                    f"The ledger {self.path} was altered: line {number + 1} does not follow from the lines before it. "
                    "Nothing was debited. Restore the ledger from a backup that holds every release so far."
                )
            previous = entry["hash"]
            entries.append(entry)
        if not entries or entries[0].get("kind") != "open":
            raise LedgerDamaged(f"{self.path} is no ledger: its first line does not open one. Name another file.")
        if entries[0].get("format") != FORMAT:
            raise LedgerDamaged(f"The ledger {self.path} was written by another version of Shoal. Update Shoal.")
        if torn:  # only now is it sure that the file is a ledger, and not another file named by mistake
            self._cut_to(len(whole) + len(newline))
        return entries

    def _cut_to(self, length: int) -> None:
        with self.path.open("r+b") as file:
            file.truncate(length)
            file.flush()
            os.fsync(file.fileno())


def _opening(total_epsilon: float, total_delta: float) -> dict[str, Any]:
    return {
        "format": FORMAT,
        "collection": secrets.token_hex(8),
        "secret": secrets.token_hex(32),
        "total_epsilon": total_epsilon,
        "total_delta": total_delta,
    }


def _refuse_other_account(mine: list[dict[str, Any]]) -> None:
    """Answers of another account would be printed with costs that they did not have."""
    if any(entry["kind"] == "debit" and entry.get("account") != ACCOUNT for entry in mine):
        raise Refused(
            "An earlier version of Shoal measured this very release, and accounted for it in another way. Publish it "
            "with that version. Nothing was debited."
        )


def _balance(entries: list[dict[str, Any]]) -> Balance:
    debits = [entry for entry in entries if entry["kind"] == "debit"]
    plain = all(entry.get("account") == ACCOUNT for entry in debits)
    return Balance(
        entries[0]["total_epsilon"],
        entries[0]["total_delta"],
        sum((Fraction(entry["rho"]) for entry in debits), Fraction(0)),
        sum((Fraction(entry["delta"]) for entry in debits), Fraction(0)),
        len(debits),
        ACCOUNT if plain else "zcdp",
    )


def _hash(entry: dict[str, Any]) -> str:
    body = {key: value for key, value in entry.items() if key != "hash"}
    return hashlib.sha256(json.dumps(body, sort_keys=True).encode()).hexdigest()


def _line(entry: dict[str, Any]) -> bytes:
    return json.dumps(entry, sort_keys=True).encode() + b"\n"


def _parse(line: bytes) -> dict[str, Any] | None:
    """The entry, or None where the line is not, byte for byte, what `_line` writes."""
    try:
        entry = json.loads(line)
    except (ValueError, RecursionError):
        return None
    return entry if isinstance(entry, dict) and _line(entry) == line + b"\n" else None


def _sync_folder(folder: Path) -> None:
    descriptor = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(descriptor)
    finally:
        os.close(descriptor)
