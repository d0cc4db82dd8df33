"""release.json: the signed statement of what a release is, with the SHA-256 of every file."""

from __future__ import annotations

import json
from collections.abc import Mapping, Sequence
from dataclasses import dataclass
from pathlib import PurePosixPath
from typing import Any

from shoal.releases.describe.content import ReleaseContent
from shoal.releases.describe.description import ReleaseDescription
from shoal.releases.files import SIGNATURE, STATEMENT, FileEntry
from shoal.signing import SigningKey, fingerprint

FORMAT = "shoal-release/1"


def statement_json(content: ReleaseContent, files: Sequence[FileEntry], key: SigningKey) -> str:
    """The text of release.json.

    Args:
        content: What is released.
        files: Every file of the folder but release.json and its signature.
        key: The key that signs; its public part is named in the statement.
    """
    value = {
        "format": FORMAT,
        "version": content.version,
        "created": content.created.isoformat(),
        "engine": content.engine,
        "description": content.description.model_dump(mode="json"),
        "guarantee": dict(content.guarantee),
        "accounting": [vars(row) for row in content.accounting],
        "ledger": vars(content.ledger),
        "records": content.records,
        "combinations": len(content.counts),
        "key": {"algorithm": "Ed25519", "public": key.public, "id": key.fingerprint},
        "files": {f.path: {"bytes": f.bytes, "sha256": f.sha256} for f in files},
    }
    return json.dumps(value, ensure_ascii=False, indent=1, sort_keys=True) + "\n"


@dataclass(frozen=True)
class Statement:
    """A statement as it was read.

    Args:
        description: The release description.
        version: Version of the release.
        records: The noisy number of cases.
        combinations: How many combinations are reported.
        guarantee: Epsilon, delta and what goes with them.
        ledger: Collection, head hash and entry number in the collection's ledger.
        public_key: The public key that the statement names.
        files: Every file of the folder, by path.
    """

    description: ReleaseDescription
    version: str
    records: int
    combinations: int
    guarantee: Mapping[str, Any]
    ledger: Mapping[str, Any]
    public_key: str
    files: Mapping[str, FileEntry]


def read_statement(data: bytes) -> Statement:
    """Read release.json.

    Raises:
        ValueError, KeyError, TypeError, AttributeError: It is not a statement of this format.
    """
    value = json.loads(data)
    if value["format"] != FORMAT:
        raise ValueError("not a statement of this format")
    files = {
        path: FileEntry(_inside(path), int(entry["bytes"]), str(entry["sha256"]))
        for path, entry in value["files"].items()
    }
    if value["key"]["id"] != fingerprint(value["key"]["public"]):
        raise ValueError("the key and its id do not go together")
    guarantee = value["guarantee"]
    if not guarantee["records_low"] <= value["records"] <= guarantee["records_high"]:
        raise ValueError("the number of cases is outside its interval")
    return Statement(
        ReleaseDescription.model_validate(value["description"]),
        str(value["version"]),
        int(value["records"]),
        int(value["combinations"]),
        guarantee,
        value["ledger"],
        value["key"]["public"],
        files,
    )


def _inside(path: str) -> str:
    """The path, if it stays within the folder."""
    pure = PurePosixPath(path)
    if pure.is_absolute() or ".." in pure.parts or "\\" in path or ":" in path or str(pure) != path:
        raise ValueError("a path leads out of the folder")
    if path in ("", ".", STATEMENT, SIGNATURE):
        raise ValueError("a path that can't be listed")
    return path
