"""Build hook of the wheel: a wheel without the built explorer is a broken wheel, so its build fails."""

from pathlib import Path
from typing import Any

from hatchling.builders.hooks.plugin.interface import BuildHookInterface


class ExplorerGuard(BuildHookInterface):  # type: ignore[type-arg]
    """Refuse to build a wheel that lacks the explorer; editable installs may build it afterwards."""

    def initialize(self, version: str, build_data: dict[str, Any]) -> None:  # noqa: ARG002 (the hook's signature)
        """Fail with the way out when explorer/index.html is missing."""
        index = Path(self.root) / "src" / "shoal" / "explorer" / "index.html"
        if version != "editable" and not index.is_file():
            raise RuntimeError("The explorer is not built: run `make explorer` first (needs Node 20 or later).")
