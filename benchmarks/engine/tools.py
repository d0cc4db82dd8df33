"""The tools that are compared, each with its settings, and the limits that stand in the same tables."""

from __future__ import annotations

import hashlib
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

from benchmarks.engine.venvs import ENVIRONMENTS

import shoal

LIMITS_VERSION = "2"


@dataclass(frozen=True)
class Tool:
    """One tool with its settings.

    Args:
        name: Its name in the results and on the command line.
        label: Its name in the tables.
        script: The script in `peers/` that runs it; "" for a limit that the harness computes itself.
        environment: Its virtual environment; "" for the harness's own.
        settings: What the script is told.
        slow: Whether it gets the long time limit.
        noisy: Whether it starts from noisy marginals that Shoal measured.
        per_epsilon: Whether its result depends on epsilon.
        per_seed: Whether it is run once a seed.
    """

    name: str
    label: str
    script: str = ""
    environment: str = ""
    settings: dict[str, Any] = field(default_factory=dict)
    slow: bool = False
    noisy: bool = False
    per_epsilon: bool = True
    per_seed: bool = True

    @property
    def version(self) -> str:
        """What a result belongs to: one of another version, or with other settings, does not count as done."""
        if self.environment:
            chosen = ", ".join(f"{name}={value}" for name, value in self.settings.items() if name != "model")
            return ENVIRONMENTS[self.environment].version + (f" ({chosen})" if chosen else "")
        return engine_version() if self.script else LIMITS_VERSION


def engine_version() -> str:
    """Shoal's version with a digest of the engine's source, so that a changed engine is measured anew."""
    digest = hashlib.sha256()
    for path in sorted((Path(shoal.__file__).parent / "privacy").glob("*.py")):
        digest.update(path.name.encode() + path.read_bytes())
    return f"engine {digest.hexdigest()[:8]}"


TUNED = {"synthetic_counts": True, "protected_number": True}
"""pac-synth heeds what it has made already, and makes as many records as its own protected number of them.

Of the settings tried this gave the lowest errors on `ctdc25` at epsilon 4, but at length 1 over shown cells.
"""

_ALL = (
    Tool("limit-bootstrap", "*bootstrap of the truth*", per_epsilon=False),
    Tool("limit-independent", "*independent columns*", per_epsilon=False),
    Tool("limit-unbiased", "*best unbiased counts*", per_seed=False),
    Tool("limit-nonnegative", "*the same, cut at zero*", per_seed=False),
    Tool("limit-generator", "*Shoal, noise off*", "shoal_release.py", settings={"noise": "off"}, per_epsilon=False),
    Tool("shoal", "**Shoal**", "shoal_release.py"),
    Tool("pac-synth", "pac-synth, defaults", "pac_synth.py", "pac-synth"),
    Tool("pac-synth-tuned", "pac-synth, tuned", "pac_synth.py", "pac-synth", TUNED),
    Tool("mbi-mrf", "mbi, Markov random field", "mbi_models.py", "mbi", {"model": "mrf", "steps": 2_000}, noisy=True),
    Tool(
        "mbi-mixture",
        "mbi, mixture of products",
        "mbi_models.py",
        "mbi",
        {"model": "mixture", "steps": 5_000, "components": 300, "step": 0.1},
        noisy=True,
    ),
    Tool("dpmm-privbayes", "PrivBayes, dpmm", "dpmm_models.py", "dpmm", {"model": "privbayes"}),
    Tool("smartnoise-mst", "MST, smartnoise", "smartnoise.py", "smartnoise-synth", {"model": "mst"}),
    Tool("dpmm-mst", "MST, dpmm", "dpmm_models.py", "dpmm", {"model": "mst"}),
    Tool("smartnoise-aim", "AIM, smartnoise", "smartnoise.py", "smartnoise-synth", {"model": "aim"}, slow=True),
    Tool("dpmm-aim", "AIM, dpmm", "dpmm_models.py", "dpmm", {"model": "aim"}, slow=True),
)
TOOLS = {tool.name: tool for tool in _ALL}
"""All tools by name, in the order in which they are run and shown."""
