"""What the terminal shows: results for people or as JSON, findings, and progress on standard error."""

from __future__ import annotations

import json
import sys
import traceback
from collections.abc import Callable, Iterator
from contextlib import contextmanager
from pathlib import Path
from typing import Any

import typer
from rich.console import Console
from rich.progress import BarColumn, Progress, TaskID, TextColumn, TimeElapsedColumn

from shoal.errors import Finding, FindingsError, ReleaseDamaged, ShoalError


def show(result: dict[str, Any], sentences: list[str], *, as_json: bool) -> None:
    """Print the result of a command: one JSON object for machines, sentences for people."""
    typer.echo(json.dumps(result, ensure_ascii=False) if as_json else "\n".join(sentences))


def show_findings(findings: tuple[Finding, ...] | list[Finding]) -> None:
    """Print findings on standard error, one a line."""
    for finding in findings:
        typer.echo(f"{finding.severity}: {finding}", err=True)


def report_error(error: ShoalError, *, as_json: bool) -> None:
    """Print an error: findings one by one, everything else as one sentence."""
    findings = list(error.findings) if isinstance(error, FindingsError | ReleaseDamaged) else []
    if as_json:
        kind = type(error).__name__
        typer.echo(json.dumps({"error": kind, "message": str(error), "findings": [f.as_dict() for f in findings]}))
    elif findings:
        show_findings(findings)
    else:
        typer.echo(f"error: {error}", err=True)


def report_mistake(error: Exception, *, as_json: bool) -> None:
    """Print an error that nobody foresaw: its kind and its place in the code. Its own message may hold a cell."""
    last = traceback.extract_tb(error.__traceback__)[-1]
    kind, place = type(error).__name__, f"{Path(last.filename).name}, line {last.lineno}"
    message = f"This is a mistake of Shoal: {kind} in {place}. Report it with these words; no cell is in them."
    if as_json:
        typer.echo(json.dumps({"error": kind, "message": message, "findings": []}))
    else:
        typer.echo(f"error: {message}", err=True)


@contextmanager
def progress(*, quiet: bool) -> Iterator[Callable[[str, float], None]]:
    """A bar for each step, on standard error, where that is a terminal and nobody asked for JSON."""
    if quiet or not sys.stderr.isatty():
        yield lambda _step, _share: None
        return
    columns = TextColumn("{task.description}"), BarColumn(), TimeElapsedColumn()
    with Progress(*columns, console=Console(stderr=True)) as bars:
        tasks: dict[str, TaskID] = {}

        def tell(step: str, share: float) -> None:
            if step not in tasks:
                tasks[step] = bars.add_task(step, total=1.0)
            bars.update(tasks[step], completed=share)

        yield tell
