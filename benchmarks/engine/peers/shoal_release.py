"""Run Shoal through its public API: the whole release folder, from the case file and its description.

With the setting `noise` off the noise alone is left out: the error that remains is that of the generator.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path

import shoal
from shoal.signing import SigningKey


def main() -> None:
    """Read the job, make the release; the harness reads the folder."""
    job = json.loads(Path(sys.argv[1]).read_text(encoding="utf-8"))
    folder = Path(job["out"])
    if job["settings"].get("noise") == "off":
        from shoal.privacy import noise

        noise.add_discrete_gaussian = lambda exact, *, scale: exact  # noqa: ARG005
    folder.mkdir()
    SigningKey.new(folder / "steward.key")
    shoal.release(
        job["cases"],
        job["description"],
        folder=folder / "release",
        ledger=folder / "ledger.jsonl",
        key=folder / "steward.key",
        epsilon=job["epsilon"],
        delta=job["delta"],
    )


if __name__ == "__main__":
    main()
