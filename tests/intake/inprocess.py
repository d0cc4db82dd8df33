"""Reading for a check in this process, by the child's own functions, without the start-up of a child."""

from __future__ import annotations

import io
import json
from pathlib import Path
from typing import Any

import pytest

from shoal.errors import Finding, FindingsError
from shoal.intake import ReadOptions, Sheet, child, process, tolerant


def ask_here(path: Path, options: ReadOptions, **wishes: Any) -> process.Reply:
    """What `process.ask` gives, but from this process; an error that nobody foresaw is raised as it is."""
    tolerates = wishes.get("tolerates", frozenset())
    request = {"path": str(path), "options": options.as_dict(), "rows": True, "tolerates": sorted(tolerates)}
    out = io.BytesIO()
    child.answer(json.loads(json.dumps(request)), out)
    out.seek(0)
    *batches, (_, end) = process.frames(out)
    said = json.loads(end)
    assert "broken" not in said, said["broken"]
    return process.reply_of([payload for _, payload in batches], said)


def check_here(path: Path, **options: Any) -> Sheet:
    """What `read_for_check` gives, read in this process."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(tolerant, "ask", ask_here)
        return tolerant.read_for_check(path, options=ReadOptions(**options))


def findings_here(path: Path, **options: Any) -> tuple[Finding, ...]:
    """The findings of reading a file for a check, whether or not they stop the reading."""
    try:
        return check_here(path, **options).findings
    except FindingsError as error:
        return error.findings
