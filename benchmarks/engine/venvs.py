"""The peers' virtual environments: one each, made from PyPI with pinned versions, in the harness's own folder."""

from __future__ import annotations

import subprocess
import sys
from dataclasses import dataclass
from pathlib import Path


@dataclass(frozen=True)
class Environment:
    """One virtual environment.

    Args:
        name: Name of its folder.
        version: The peer's version, as the results record it.
        steps: What is installed, one call of pip after the other.
    """

    name: str
    version: str
    steps: tuple[tuple[str, ...], ...]


TORCH = ("torch==2.13.0",)
"""Installed first where a peer wants it: a range would take a build with CUDA."""

ENVIRONMENTS = {
    environment.name: environment
    for environment in (
        Environment("pac-synth", "0.0.8", (("pac-synth==0.0.8", "pandas==2.3.3", "numpy==2.4.6"),)),
        Environment("dpmm", "0.1.9", (TORCH, ("dpmm==0.1.9",))),
        Environment("smartnoise-synth", "1.0.8", (TORCH, ("smartnoise-synth==1.0.8",))),
        Environment("mbi", "2.0.0", (("mbi==2.0.0",),)),
    )
}


def interpreter(name: str, home: Path) -> Path:
    """The interpreter of an environment, which is made where it is not there yet.

    Args:
        name: One of `ENVIRONMENTS`, or "" for the interpreter that runs the harness.
        home: The harness's folder.

    Raises:
        subprocess.CalledProcessError: pip could not install the peer.
    """
    if not name:
        return Path(sys.executable)
    environment = ENVIRONMENTS[name]
    folder = home / "venvs" / name
    python = folder / "bin" / "python"
    ready = folder / f".ready-{environment.version}"
    if not ready.exists():
        subprocess.run([sys.executable, "-m", "venv", folder], check=True)
        for step in environment.steps:
            subprocess.run([python, "-m", "pip", "install", "-q", *step], check=True)
        ready.touch()
    return python
