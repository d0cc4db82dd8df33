"""Reading a partner's file: strictly, in a child process, with findings that name the place."""

from __future__ import annotations

from typing import TYPE_CHECKING, Any

from shoal.intake.options import Limits, ReadOptions
from shoal.intake.sheet import Sheet

if TYPE_CHECKING:
    from shoal.intake.read import read_header, read_sheet
    from shoal.intake.tolerant import read_for_check

__all__ = ["Limits", "ReadOptions", "Sheet", "read_for_check", "read_header", "read_sheet"]


def __getattr__(name: str) -> Any:
    """Load the reader when it is first asked for: the child process imports this package and has no use for it."""
    if name in {"read_header", "read_sheet"}:
        from shoal.intake import read

        return getattr(read, name)
    if name == "read_for_check":
        from shoal.intake import tolerant

        return tolerant.read_for_check
    raise AttributeError(f"module {__name__!r} has no attribute {name!r}")
