"""The page is light: its first view over a slow line, the size of its scripts, and what a build can leave out."""

from __future__ import annotations

import os
import shutil
import subprocess
import time
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

WEB = Path(__file__).parents[2] / "web" / "explorer"
SLOW = {"offline": False, "latency": 100, "downloadThroughput": 400_000 / 8, "uploadThroughput": 400_000 / 8}
"""A line of 400 kbit a second."""
BOTH = """() => ({
  synthetic: document.querySelectorAll("[data-testid=synthetic-count], .figure-synthetic").length,
  figures: document.querySelectorAll(".figures .figure").length,
  said: document.querySelector("[data-testid=announcement]").textContent,
  tip: document.querySelector(".tip")?.textContent ?? "",
})"""


@pytest.fixture
def packages() -> Path:
    """The folder of the explorer's source, with its packages."""
    if shutil.which("npm") is None or not (WEB / "node_modules").is_dir():
        reason = "The explorer's packages are not installed: run `npm ci` in web/explorer."
        if os.environ.get("CI"):
            pytest.fail(reason)
        pytest.skip(reason)
    return WEB


def test_the_first_view_comes_over_a_slow_line(static, visit):
    """At 400 kbit a second the first counts are there within 8 seconds and 250 kB."""
    watched = visit(static)
    line = watched.page.context.new_cdp_session(watched.page)
    received = []
    line.on("Network.loadingFinished", lambda event: received.append(event["encodedDataLength"]))
    line.send("Network.enable")
    line.send("Network.emulateNetworkConditions", SLOW)
    begun = time.monotonic()
    watched.open()
    took = time.monotonic() - begun
    size = sum(received)
    assert took < 8, f"{took:.1f} s"
    assert 20_000 < size < 250_000, f"{size:,} bytes"


def test_the_scripts_are_within_their_limit(packages, built):
    """`npm run size` has nothing to complain of."""
    run = subprocess.run(
        ["npm", "run", "size", "--silent", "--", str(built)], cwd=packages, capture_output=True, text=True, check=False
    )
    assert run.returncode == 0, run.stdout + run.stderr


def test_a_build_without_the_comparison_shows_one_count_at_a_time(packages, small, tmp_path, serve, visit):
    """Built with VITE_COMPARISON=off, no synthetic count stands beside a protected one, and nothing else is amiss."""
    folder = tmp_path / "release"
    shutil.copytree(small.folder, folder)
    subprocess.run(
        ["npx", "--no-install", "vite", "build", "--outDir", str(folder), "--logLevel", "error"],
        cwd=packages,
        env={**os.environ, "VITE_COMPARISON": "off"},
        check=True,
        capture_output=True,
    )
    with serve(folder) as origin:
        watched = visit(origin).open(fragment="gender=Female")
        watched.page.wait_for_selector("html[data-records=ready]", timeout=30_000)
        watched.choose("debt", "1")
        state, figure = watched.protected
        assert (state, figure) == ("reported", f"{small.release.count(gender='Female', debt=True).count:,}")
        watched.page.locator('button[data-column="ageBand"]').nth(1).hover()
        shown = watched.page.evaluate(BOTH)
        assert (shown["synthetic"], shown["figures"]) == (0, 1)
        assert "ynthetic" not in shown["said"] + shown["tip"]
        # Where there are no protected counts the bars still show synthetic ones, and say so.
        watched.show("gender=Female&debt=1&threats=1&movement=1")
        bar = watched.page.locator('button[data-column="ageBand"]').first
        assert bar.get_attribute("data-kind") == "synthetic"
        assert watched.page.evaluate(BOTH)["synthetic"] == 0
        watched.show("~view=compare&gender=Female&~b.gender=Male")
        watched.leave()
