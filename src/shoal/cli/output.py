"""What the terminal shows: results for people or as JSON, findings, and progress on standard error."""

from __future__ import annotations

import json
import sys
from collections.abc import Callable, Iterator
from contextlib import contextmanager
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
