"""Writing a release folder: there is a whole release, checked and signed, or there is none."""

from __future__ import annotations

import json
import os
import secrets
import shutil
from collections.abc import Callable, Sequence
from pathlib import Path
from typing import Any

from shoal.errors import FileError, ReleaseDamaged
from shoal.releases.charts import charts
from shoal.releases.citation import changelog, citation_cff, licence_text
from shoal.releases.codebook import codebook, codebook_frame
from shoal.releases.datapackage import data_package
from shoal.releases.dcat import dcat_jsonld
from shoal.releases.describe.content import ReleaseContent
from shoal.releases.files import (
    AGGREGATES_CSV,
    AGGREGATES_PARQUET,
    CODEBOOK_CSV,
    SIGNATURE,
    SINGLE,
    STATEMENT,
    SYNTHETIC_CSV,
    SYNTHETIC_PARQUET,
    downloads,
    file_entry,
)
from shoal.releases.jsonld import dataset_jsonld
from shoal.releases.site.explorer_data import write_explorer_data
from shoal.releases.site.pages import write_pages
from shoal.releases.site.prepared import write_tables
from shoal.releases.site.stories import Story, check_stories, write_stories
from shoal.releases.statement import statement_json
from shoal.releases.tables import aggregates_frame, synthetic_frame, write_csv, write_parquet
from shoal.releases.verify import verify_release
from shoal.signing import SigningKey


def check_target(folder: Path) -> None:
    """Check that a release can be written to `folder`; call it before any work and before any budget is spent.

    Raises:
        FileError: It exists, or its parent folder does not or can't be written to.
    """
    if os.path.lexists(folder):
        raise FileError(f"{folder} exists already. A release is never overwritten: choose another name.")
    if not folder.name:
        raise FileError(f"{folder} is no name for a release folder.")
    if not folder.parent.is_dir():
        raise FileError(f"The folder {folder.parent} does not exist. Make it first.")
    probe = _sibling(folder)
    try:
        probe.mkdir()
        probe.rmdir()
    except OSError as error:
        raise FileError(f"Nothing can be written in {folder.parent}: {error.strerror}.") from error


def check_explorer(explorer: Path | None) -> None:
    """Check that `explorer` holds a built explorer.

    Raises:
        FileError: It has no index.html, or one of its files would hide a file of the release.
    """
    if explorer is None:
        return
    if not (explorer / "index.html").is_file():
        raise FileError(f"There is no built explorer in {explorer}: index.html is missing.")
    for name in ("data", "stories", "tables", STATEMENT, SIGNATURE):
        if (explorer / name).exists():
            raise FileError(f"The explorer in {explorer} holds {name}, a name that belongs to the release.")


def publish(
    content: ReleaseContent, folder: Path, *, key: SigningKey, explorer: Path | None, stories: Sequence[Story] = ()
) -> Path:
    """Write, check, sign and publish a release folder.

    Everything is written to a hidden sibling first and renamed at the end.

    Args:
        content: What is released.
        folder: The release folder; it must not exist.
        key: The steward's key.
        explorer: Folder with the built explorer; None for a plain front page instead.
        stories: The stories that go with it.

    Returns:
        The folder.

    Raises:
        FileError: The folder exists or can't be written.
        StoryError: A story leads to something that the release does not have.
        ReleaseDamaged: What was written does not pass its own verification; nothing is left behind.
    """
    check_target(folder)
    check_explorer(explorer)
    check_stories(stories, content)
    part = _sibling(folder)
    try:
        part.mkdir()
        _write(content, part, stories, explorer=explorer)
        _sign(content, part, key)
        _check(part, key)
        _sync(part)
        check_target(folder)
        part.rename(folder)
    except OSError as error:
        shutil.rmtree(part, ignore_errors=True)
        raise FileError(f"The release can't be written to {folder}: {error.strerror or 'unknown cause'}.") from error
    except BaseException:
        shutil.rmtree(part, ignore_errors=True)
        raise
    _sync_folder(folder.parent)
    return folder


def _check(root: Path, key: SigningKey) -> None:
    findings = verify_release(root, public_key=key.public)
    if findings:
        raise ReleaseDamaged(findings)


def _sibling(folder: Path) -> Path:
    return folder.parent / f".{folder.name}.{secrets.token_hex(4)}.part"


def _write(content: ReleaseContent, root: Path, stories: Sequence[Story], *, explorer: Path | None) -> None:
    _write_tables(content, root)
    offered = downloads(root)
    listed = [{"path": f.path, "bytes": f.bytes, "label": f.label} for f in offered]
    if explorer is not None:
        _copy(explorer, root)
    write_explorer_data(content, root, listed, stories=stories)
    write_tables(content, charts(content), root)
    write_stories(stories, root)
    write_pages(content, root, offered, front=explorer is None, stories=stories)
    texts = {"CHANGELOG.md": changelog, "LICENSE": licence_text, "CITATION.cff": citation_cff}
    for name, make in texts.items():
        _write_text(root / name, make(content))
    descriptors: dict[str, Callable[..., dict[str, Any]]] = {
        "datapackage.json": data_package,
        "dataset.jsonld": dataset_jsonld,
        "dcat.jsonld": dcat_jsonld,
    }
    for name, describe in descriptors.items():
        _write_text(root / name, json.dumps(describe(content, offered), ensure_ascii=False, indent=1) + "\n")


def _write_tables(content: ReleaseContent, root: Path) -> None:
    (root / "data").mkdir()
    separators = {name: a.separator for name, a in content.attribute.items()}
    synthetic = synthetic_frame(content.domain, content.columns, content.codes, separators=separators)
    aggregates = aggregates_frame(content.domain, content.columns, content.counts)
    labels = {name: a.label or name for name, a in content.attribute.items()}
    write_csv(synthetic, root / SYNTHETIC_CSV)
    write_parquet(synthetic, root / SYNTHETIC_PARQUET)
    write_csv(aggregates, root / AGGREGATES_CSV)
    write_parquet(aggregates, root / AGGREGATES_PARQUET)
    write_csv(codebook_frame(list(codebook(content.domain, content.columns, labels))), root / CODEBOOK_CSV)


def _copy(explorer: Path, root: Path) -> None:
    """Copy the explorer's files; never a link, and never over a file of the release (those are written later)."""
    for source in sorted(explorer.rglob("*")):
        inside = source.relative_to(explorer)
        if source.is_symlink() or "__pycache__" in inside.parts or source.suffix == ".py":
            continue
        if inside.parts[0] == SINGLE:  # the parts of the single-file version
            continue
        if source.is_file():
            (root / inside).parent.mkdir(parents=True, exist_ok=True)
            shutil.copyfile(source, root / inside)


def _sign(content: ReleaseContent, root: Path, key: SigningKey) -> None:
    paths = sorted(p.relative_to(root).as_posix() for p in root.rglob("*") if p.is_file())
    statement = statement_json(content, [file_entry(root, path) for path in paths], key)
    _write_text(root / STATEMENT, statement)
    _write_text(root / SIGNATURE, key.sign(statement.encode()))


def _write_text(path: Path, text: str) -> None:
    path.write_text(text, encoding="utf-8", newline="\n")


def _sync(root: Path) -> None:
    """Force everything to the disk, files first, then the folders from the inside out."""
    for folder, _, names in os.walk(root, topdown=False):
        for name in names:
            with (Path(folder) / name).open("rb") as file:
                os.fsync(file.fileno())
        _sync_folder(Path(folder))


def _sync_folder(folder: Path) -> None:
    if os.name != "posix":  # other systems can't open a folder
        return
    handle = os.open(folder, os.O_RDONLY)
    try:
        os.fsync(handle)
    finally:
        os.close(handle)
