"""A linkage project: who takes part, and the signed file of a round with its key sealed for each partner.

The key holder writes the project by hand (YAML) and makes a round file from it. Each round has a key of its own, which
stands nowhere in clear: in the round file it is sealed for each partner, and for nobody else. The linkage unit has no
copy.
"""

from __future__ import annotations

import base64
import hashlib
import json
import secrets
from collections.abc import Callable
from dataclasses import dataclass
from pathlib import Path
from typing import Annotated, Any, Literal, Self, TypeVar

import yaml
from pydantic import AfterValidator, BaseModel, ConfigDict, Field, ValidationError, model_validator

from shoal.agefile import Identity, known_recipient, seal
from shoal.errors import ContributionDamaged, FileError, KeyMissing, NotTheRecipient, ProtocolError, Refused
from shoal.signing import SigningKey, fingerprint, signed_by

KEY_BYTES = 32
M = TypeVar("M", bound=BaseModel)
LARGEST = 10_000_000
"""Bytes of the largest project or round file that is read."""


def _checked(check: Callable[[str], object]) -> AfterValidator:
    def valid(text: str) -> str:
        try:
            check(text)
        except KeyMissing as error:
            raise ValueError(str(error)) from error
        return text

    return AfterValidator(valid)


AgeKey = Annotated[str, _checked(known_recipient)]
SigningPublic = Annotated[str, _checked(fingerprint)]
Name = Annotated[str, Field(min_length=1, max_length=200)]


class _Model(BaseModel):
    model_config = ConfigDict(frozen=True, extra="forbid")


class Unit(_Model):
    """The linkage unit.

    Args:
        age: Its public key of age: tokens are sealed for it.
        key: Its public signing key: it signs crosswalks.
    """

    age: AgeKey
    key: SigningPublic


class Partner(_Model):
    """A partner of a project.

    Args:
        name: Its name, for people.
        age: Its public key of age: the round's key is sealed for it.
        key: Its public signing key, with which it also signs contributions.
        load: How many persons it has at most, by its own word.
    """

    name: Name
    age: AgeKey
    key: SigningPublic
    load: int = Field(ge=1, le=10_000_000)


class Project(_Model):
    """Who takes part in a linkage project.

    Args:
        shoal_linkage: Version of this format.
        project: Its name.
        unit: The linkage unit.
        partners: The partners, at least one.
    """

    shoal_linkage: Literal[1]
    project: Name
    unit: Unit
    partners: tuple[Partner, ...] = Field(min_length=1, max_length=1_000)

    @model_validator(mode="after")
    def _different(self) -> Self:
        for of, keys in (("age", [each.age for each in self.partners]), ("key", [each.key for each in self.partners])):
            if len(set(keys)) < len(keys):
                raise ValueError(f"two partners have the same `{of}`; each needs its own")
        if self.unit.age in {each.age for each in self.partners}:
            raise ValueError("the linkage unit can't be a partner: it must never hold the round's key")
        return self


class _Invited(Partner):
    """A partner in a round file, with the round's key sealed for it."""

    sealed: str


class _Statement(_Model):
    format: Literal[1]
    project: Name
    number: int = Field(ge=1)
    unit: Unit
    partners: tuple[_Invited, ...]


@dataclass(frozen=True)
class Round:
    """One round of a project, as its signed file says.

    Args:
        statement: What is signed.
        holder: Public signing key of the key holder.
        id: SHA-256 of the signed bytes.
    """

    statement: _Statement
    holder: str
    id: str

    @property
    def project(self) -> str:
        """Name of the project."""
        return self.statement.project

    @property
    def number(self) -> int:
        """Number of the round, from 1."""
        return self.statement.number

    @property
    def unit(self) -> Unit:
        """The linkage unit."""
        return self.statement.unit

    @property
    def partners(self) -> tuple[Partner, ...]:
        """Everybody who takes part."""
        return self.statement.partners

    def partner(self, public: str) -> Partner:
        """The partner with this public signing key.

        Raises:
            Refused: It takes no part in this round.
        """
        return self._invited(public)

    def key_for(self, public: str, identity: Identity) -> bytes:
        """The round's key, opened by a partner.

        Args:
            public: The partner's public signing key.
            identity: The partner's own key of age.

        Raises:
            Refused: The partner takes no part in this round.
            NotTheRecipient: The key is sealed for somebody else.
        """
        own = self._invited(public)
        if identity.public != own.age:
            raise NotTheRecipient(
                f"In round {self.number} the key of {own.name} is sealed for another key of age than this one. Use the "
                "key whose public half the key holder has, or ask for a new round."
            )
        try:
            opened = json.loads(identity.open(base64.b64decode(own.sealed)))
            key = base64.b64decode(opened["key"])
            meant = (opened["project"], opened["number"], opened["partner"]) == (self.project, self.number, public)
        except (ValueError, KeyError, TypeError) as error:
            raise ContributionDamaged("The key in the round file can't be read. Ask the key holder for it.") from error
        if not meant or len(key) != KEY_BYTES:
            raise ContributionDamaged("The key in the round file is of another partner or round. Ask the key holder.")
        return key

    def _invited(self, public: str) -> _Invited:
        for partner in self.statement.partners:
            if partner.key == public:
                return partner
        try:
            named = fingerprint(public)
        except ValueError as error:
            raise ContributionDamaged("No partner has the key that the file names. Ask for the file again.") from error
        raise Refused(
            f"The partner with the signing key {named} takes no part in round {self.number} of "
            f"{self.project}. Use the key that the round file names, or ask the key holder for a new round."
        )


def load_project(path: Path) -> Project:
    """Read who takes part in a project.

    Raises:
        FileError: The file can't be read.
        ProtocolError: It does not say what it must. The message names the place.
    """
    try:
        plain = yaml.safe_load(_read(path).decode("utf-8-sig"))
    except (ValueError, yaml.YAMLError, RecursionError) as error:  # also a day or number that there can't be
        mark = getattr(error, "problem_mark", None)
        place = f", line {mark.line + 1}" if mark else ""
        raise ProtocolError(f"{path.name}{place}: this is no YAML in UTF-8. Mend it there.") from error
    return _valid(Project, plain, path.name)


def new_round(project: Project, holder: SigningKey, *, number: int = 1) -> bytes:
    """Make a round: a new key, sealed for each partner, in a signed file.

    Args:
        project: Who takes part.
        holder: The key holder's signing key.
        number: The round's number; one more than the last one's.

    Returns:
        The round file.
    """
    key = base64.b64encode(secrets.token_bytes(KEY_BYTES)).decode()

    def invited(partner: Partner) -> dict[str, Any]:
        text = json.dumps({"project": project.project, "number": number, "partner": partner.key, "key": key})
        return {**partner.model_dump(), "sealed": base64.b64encode(seal(text.encode(), [partner.age])).decode()}

    statement = {
        "format": 1,
        "project": project.project,
        "number": number,
        "unit": project.unit.model_dump(),
        "partners": [invited(partner) for partner in project.partners],
    }
    signed = canonical(statement)
    signature = holder.sign(signed)
    return canonical({"statement": statement, "holder": holder.public, "signature": signature}) + b"\n"


def load_round(path: Path, *, holder: str | None = None) -> Round:
    """Read a round file.

    Args:
        path: The file.
        holder: The key holder's public signing key, had from the holder by another way. A round that somebody else
            made would have tokens made with a key that this somebody knows.

    Raises:
        FileError: The file can't be read.
        ProtocolError: It is no round file.
        ContributionDamaged: It was altered, or another key signed it.
    """
    try:
        plain = json.loads(_read(path))
        statement, signer, signature = plain["statement"], str(plain["holder"]), str(plain["signature"])
        signed = canonical(statement)
    except (ValueError, KeyError, TypeError, RecursionError) as error:
        raise ProtocolError(f"{path.name} is no round file. `shoal link new-round` makes one.") from error
    if not signed_by(signed, signature, signer):
        raise ContributionDamaged(f"{path.name} was altered after it was signed. Ask the key holder for it again.")
    if holder is not None and holder != signer:
        raise ContributionDamaged(
            f"{path.name} was signed with the key {fingerprint(signer)}, and not by the key holder that you named. "
            "Do not use it: ask the key holder."
        )
    return Round(_valid(_Statement, statement, path.name), signer, hashlib.sha256(signed).hexdigest())


def canonical(value: object) -> bytes:
    """Plain values as JSON in its one spelling here: what is signed and hashed."""
    return json.dumps(value, sort_keys=True, separators=(",", ":"), ensure_ascii=True).encode()


def _read(path: Path) -> bytes:
    try:
        if path.stat().st_size > LARGEST:
            raise FileError(f"{path.name} is too large. Is it the right file?")
        return path.read_bytes()
    except OSError as error:
        raise FileError(f"{path.name} can't be read. Does it exist, and may you read it?") from error


def _valid(model: type[M], plain: object, name: str) -> M:
    try:
        return model.model_validate(plain)
    except ValidationError as error:
        first = error.errors(include_url=False, include_input=False)[0]
        place = ", ".join(str(step + 1) if isinstance(step, int) else step for step in first["loc"])
        raise ProtocolError(f"{name}: {place or 'the file'}: {first['msg']}.") from error
