"""The linkage unit: it takes in tokens, finds who is one person, and tells the steward by random names alone.

Its folder holds the journal (counts only) and, until they are matched, the uploads as they came: sealed. Tokens are in
the clear only in this process, are keyed anew before they are compared, and are nowhere once it ends. What Python
leaves in memory meanwhile can't be wiped for certain; docs/linkage.md says what follows from that.
"""

from __future__ import annotations

import hashlib
from collections.abc import Callable, Sequence
from dataclasses import dataclass
from pathlib import Path

import numpy as np

from shoal.agefile import Identity
from shoal.errors import FileError, Finding, LedgerDamaged, ProbingRefused, Refused
from shoal.intake.whole import write_whole
from shoal.linkage.crosswalk import write_crosswalk
from shoal.linkage.findings import linkage_finding
from shoal.linkage.journal import Clock, Journal, present
from shoal.linkage.matching import match, rekeyed
from shoal.linkage.probing import History, change_notice, notices_of, refuse_probing
from shoal.linkage.project import Round
from shoal.linkage.tokenfile import Upload, read_tokens
from shoal.signing import SigningKey

JOURNAL = "journal.jsonl"
RECEIVED = "received"


@dataclass(frozen=True)
class Received:
    """An upload that was taken in.

    Args:
        partner: The partner's name.
        persons: How many references it holds.
        repeated: Whether the very same upload was taken in before: then nothing changed.
        notices: What the unit should look into.
    """

    partner: str
    persons: int
    repeated: bool
    notices: tuple[Finding, ...]


@dataclass(frozen=True)
class Linked:
    """A round that was matched. How many persons were found twice is told to nobody but the steward.

    Args:
        crosswalk: The sealed and signed crosswalk.
        partners: Names of the partners whose uploads went in.
        persons: How many references they hold together.
        notices: What the unit should look into.
    """

    crosswalk: bytes
    partners: tuple[str, ...]
    persons: int
    notices: tuple[Finding, ...]


class LinkageUnit:
    """The unit's work in one round.

    Args:
        folder: Where its journal and the sealed uploads are; it is made where there is none.
        of: The round.
        identity: The unit's key of age.
        clock: Tells the time.

    Raises:
        FileError: The folder can't be used.
        LedgerDamaged: The journal was altered.
        Refused: A later round was begun, or another key holder made this one.
    """

    def __init__(self, folder: Path, of: Round, identity: Identity, clock: Clock = present) -> None:
        try:
            (folder / RECEIVED).mkdir(parents=True, exist_ok=True, mode=0o700)
        except OSError as error:
            raise FileError(f"The folder {folder.name} can't be used: {error.strerror}.") from error
        self.journal = Journal(folder / JOURNAL, clock)
        self.round = of
        self.identity, self._received = identity, folder / RECEIVED
        with self.journal.locked():
            self._begin()

    def receive(self, sealed: bytes) -> Received:
        """Take in a partner's upload; the very same one again changes nothing.

        Args:
            sealed: The token file.

        Raises:
            NotTheRecipient: It is sealed for somebody else.
            ContributionDamaged: It was altered or is no token file.
            Refused: It is of another round or of no partner.
            ProbingRefused: The partner sends more, or sooner, than its own cases explain.
        """
        upload = read_tokens(sealed, self.round, self.identity)
        partner, persons = upload.partner, len(upload.tokens)
        with self.journal.locked():
            history = History.of(partner, self.round.id, self.journal.entries())
            if upload.digest in history.digests:
                if self._may_stand(upload):
                    self._store(upload, sealed)
                return Received(partner.name, persons, repeated=True, notices=())
            changed = self._changed(upload)
            try:
                refuse_probing(partner, history, changed, self.journal.clock())
            except ProbingRefused:
                self._note("refused", upload, changed=changed)
                raise
            notices = change_notice(partner, history, changed, persons)
            self._note("upload", upload, changed=changed, digest=upload.digest)
            for notice in notices:
                self._note("notice", upload, code=notice.code, count=notice.count)
            self._store(upload, sealed)
        return Received(partner.name, persons, repeated=False, notices=notices)

    def uploads(self) -> tuple[Upload, ...]:
        """The last upload of each partner that was not matched yet, in the order of the round's partners.

        Raises:
            LedgerDamaged: One that lies there was never taken in.
        """
        opened = []
        taken = {entry["digest"] for entry in self.journal.entries() if entry["kind"] == "upload"}
        for partner in self.round.partners:
            place = self._place(partner.key)
            if place.exists():
                upload = read_tokens(place.read_bytes(), self.round, self.identity)
                if upload.digest not in taken or upload.partner.key != partner.key:
                    raise LedgerDamaged(f"An upload of {partner.name} lies in the folder that was never taken in.")
                opened.append(upload)
        return tuple(opened)

    def link(self, steward: str, key: SigningKey, *, deliver: Callable[[bytes], None]) -> Linked:
        """Find who is one person, hand out the crosswalk, and drop the tokens.

        Args:
            steward: The steward's public key of age.
            key: The unit's signing key.
            deliver: Writes the crosswalk. The uploads are dropped only after it returned.

        Raises:
            Refused: There is no upload, or a key is not whose it should be.
        """
        if key.public != self.round.unit.key:
            raise Refused("This signing key is not the one that the round names for the linkage unit.")
        if steward in {self.round.unit.age, *(partner.age for partner in self.round.partners)}:
            raise Refused(
                "The steward's key is the linkage unit's or a partner's own. Whoever has tokens or the round's key "
                "must not learn who is one person."
            )
        with self.journal.locked():
            uploads = self.uploads()
            if not uploads:
                raise Refused("There is no upload of this round to match. Take in the partners' token files first.")
            labels, crowded = _persons(uploads)
            crosswalk = write_crosswalk(self.round, uploads, labels, steward=steward, key=key)
            deliver(crosswalk)
            persons = sum(len(upload.tokens) for upload in uploads)
            digest = hashlib.sha256(crosswalk).hexdigest()
            self.journal.add("match", round=self.round.id, partners=len(uploads), persons=persons, crosswalk=digest)
            notices = [linkage_finding("tokens-crowded", count=crowded, tokens=crowded)] if crowded else []
            for partner in self.round.partners:
                notices += notices_of(partner, self.round.id, self.journal.entries())
            for upload in uploads:
                self._place(upload.partner.key).unlink()
        return Linked(crosswalk, tuple(upload.partner.name for upload in uploads), persons, tuple(notices))

    def _begin(self) -> None:
        """Refuse a round that others were begun after, or that somebody else than before made."""
        rounds = [entry for entry in self.journal.entries() if entry["kind"] == "round"]
        if any(entry["round"] == self.round.id for entry in rounds):
            if rounds[-1]["round"] == self.round.id:
                return
            raise Refused(f"Round {self.round.number} is over: a later one was begun. Give the round file of that one.")
        if rounds and (rounds[0]["holder"], rounds[0]["project"]) != (self.round.holder, self.round.project):
            raise Refused(
                "This folder is of another project, or of another key holder's rounds. Use a folder of its own."
            )
        if rounds and self.round.number <= rounds[-1]["of"]:
            raise Refused(
                f"The folder has round {rounds[-1]['of']} already, and this is another round {self.round.number}. Ask "
                "the key holder for the newest round file."
            )
        own = {"round": self.round.id, "of": self.round.number}
        self.journal.add("round", **own, project=self.round.project, holder=self.round.holder)
        for old in self._received.iterdir():  # sealed uploads of rounds that are over
            old.unlink()

    def _changed(self, upload: Upload) -> int:
        """Persons that the partner's upload before did not have, or not so. Without that upload: all."""
        place = self._place(upload.partner.key)
        if not place.exists():
            return len(upload.tokens)
        before = set(read_tokens(place.read_bytes(), self.round, self.identity).tokens.values())
        return sum(tokens not in before for tokens in upload.tokens.values())

    def _may_stand(self, upload: Upload) -> bool:
        """Whether an upload that comes again may take its place again: it is the partner's last one."""
        own = [e for e in self.journal.entries() if e["kind"] == "upload" and e["partner"] == upload.partner.key]
        return bool(own) and own[-1]["digest"] == upload.digest and not self._place(upload.partner.key).exists()

    def _store(self, upload: Upload, sealed: bytes) -> None:
        place = self._place(upload.partner.key)
        part = place.with_suffix(".part")
        part.unlink(missing_ok=True)
        write_whole(part, sealed)
        part.replace(place)

    def _place(self, public: str) -> Path:
        name = hashlib.sha256(f"{self.round.id} {public}".encode()).hexdigest()[:32]
        return self._received / f"{name}.age"

    def _note(self, kind: str, upload: Upload, **body: str | int) -> None:
        own = {"round": self.round.id, "partner": upload.partner.key, "persons": len(upload.tokens)}
        self.journal.add(kind, **own, **body)


def _persons(uploads: Sequence[Upload]) -> tuple[list[int], int]:
    """For each reference of each upload, in their order, the number of its person; and how many tokens were ignored."""
    codes = rekeyed([tokens for upload in uploads for tokens in upload.tokens.values()])
    partners = np.repeat(np.arange(len(uploads)), [len(upload.tokens) for upload in uploads])
    matched = match(codes, partners.astype(np.int64))
    return matched.labels.tolist(), matched.crowded
