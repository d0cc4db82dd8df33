"""Every kind of finding of reading is met by a file, and its words tell nothing of a cell."""

from __future__ import annotations

import json
import signal
import subprocess
import sys

import pytest
from tests.intake.inprocess import check_here, findings_here
from tests.intake.spoilt import SPOILT

from shoal.errors import FindingsError
from shoal.intake import ReadOptions, process, read_for_check
from shoal.intake.kinds import SEVERITIES, TOLERATED
from shoal.standard import LANGUAGES
from shoal.standard.findings import in_language


def test_every_code_of_reading_has_a_file():
    """No code is without a test: each has a file here that gives it, or is about the clock."""
    assert set(SPOILT) | {"reading-too-slow"} == set(SEVERITIES)


@pytest.mark.parametrize("code", SPOILT)
def test_a_spoilt_file_gives_its_finding(tmp_path, code):
    """The file that was made for a code gives it, with words in every language and no place left open in them."""
    spoilt = SPOILT[code]
    path = tmp_path / spoilt.name
    path.write_bytes(spoilt.data())
    found = {finding.code: finding for finding in findings_here(path, **spoilt.options)}
    assert code in found
    for language in LANGUAGES:
        said = in_language(found[code], language)
        assert said.message
        assert said.fix
        assert not {"{", "}", "…"} & {*said.message, *said.fix}


@pytest.mark.parametrize("code", SPOILT)
def test_errors_stop_the_reading_unless_they_are_tolerated(tmp_path, code):
    """A file is refused for what makes its cells of no use, and for nothing else."""
    spoilt = SPOILT[code]
    path = tmp_path / spoilt.name
    path.write_bytes(spoilt.data())
    stops = SEVERITIES[code] == "error" and code not in TOLERATED
    if stops:
        with pytest.raises(FindingsError):
            check_here(path, **spoilt.options)
    else:
        assert check_here(path, **spoilt.options).frame.width


def test_the_real_child_gives_the_same(tmp_path):
    """What is read in a child process equals what is read here, cells and findings."""
    for code in ("shifted-machine-names", "hidden-sheet", "json-repeated-name"):
        path = tmp_path / SPOILT[code].name
        path.write_bytes(SPOILT[code].data())
        there, here = read_for_check(path), check_here(path)
        assert there.frame.equals(here.frame)
        assert (there.findings, there.header, there.first_row) == (here.findings, here.header, here.first_row)


@pytest.mark.parametrize("code", ["shifted-machine-names", "sheet-chosen", "json-nested", "empty-header"])
def test_the_child_stays_light(tmp_path, code):
    """The process that meets a file loads neither the standard nor what the standard needs."""
    path = tmp_path / SPOILT[code].name
    path.write_bytes(SPOILT[code].data())
    request = {"path": str(path), "options": ReadOptions(names=("gender",)).as_dict(), "rows": True, "tolerates": ["x"]}
    start = process._START.replace("import main; main()", "import answer")
    heavy = "[m for m in sys.modules if m.startswith(('yaml', 'babel', 'pydantic', 'polars', 'shoal.standard'))]"
    code = f"{start}; import io, json; answer(json.loads({json.dumps(request)!r}), io.BytesIO()); print({heavy})"
    ran = subprocess.run(
        [sys.executable, "-c", code, str(process._PACKAGE)], capture_output=True, check=True, text=True
    )
    assert ran.stdout.strip() == "[]"


def test_a_clock_that_ran_out_is_a_finding():
    """A child that was ended for the time it took gives a finding, not an error of its own."""
    (found,) = process._why_it_died(-signal.SIGXCPU, ReadOptions(), late=False)
    assert found.code == "reading-too-slow"
    assert "300 seconds" in found.message
