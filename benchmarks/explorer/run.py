#!/usr/bin/env python3
"""Time the explorer in headless Chromium on big invented releases: one command, one Markdown table.

    python -m benchmarks.explorer.run [--folder DIR] [--rows 200000,1000000] [--changes 200]

Measured are: the first view on a line of 400 kbit/s with 100 ms of delay, from a server that compresses texts and
from one that does not (seconds and kilobytes until the first charts show numbers; the bars are 8 s and 250 kB); the
time from a click on a bar to repainted charts, without throttling (bars: median below 50 ms with 200,000 records, below
200 ms with 1,000,000), and the longest task of the page's thread meanwhile (bar: 100 ms). Releases are made in DIR and
used again.
"""

from __future__ import annotations

import argparse
import contextlib
import functools
import gzip
import http.server
import random
import shutil
import statistics
import tempfile
import threading
import time
from collections.abc import Iterator
from dataclasses import dataclass
from pathlib import Path
from typing import Any

from benchmarks.explorer.big import big_release
from playwright.sync_api import Browser, CDPSession, Page, sync_playwright

HEAD = (
    "| records | protected counts | first view, s (kB), texts packed | not packed | change, median ms | slowest "
    "| longest task |\n|---:|---:|---:|---:|---:|---:|---:|"
)
EXPLORER = Path(__file__).parents[2] / "src" / "shoal" / "explorer"
FLAGS = [
    "--no-sandbox", "--disable-gpu", "--disable-quic", "--no-first-run", "--disable-background-networking",
    "--disable-component-update", "--disable-sync", "--disable-dev-shm-usage",
]  # fmt: skip
SLOW = {"offline": False, "latency": 100, "downloadThroughput": 400_000 / 8, "uploadThroughput": 400_000 / 8}
TEXTS = {".html", ".js", ".css", ".json", ".svg"}
WATCH = """
window.longest = 0;
new PerformanceObserver((list) => {
  for (const { duration } of list.getEntries()) window.longest = Math.max(window.longest, duration);
}).observe({ type: "longtask", buffered: true });
"""


class _Server(http.server.SimpleHTTPRequestHandler):
    """A plain file server; `compress` makes it one that packs texts, as most hosts do."""

    compress = False

    def log_message(self, *_: object) -> None:
        """Say nothing."""

    def do_GET(self) -> None:
        """Send a file, packed where that is asked for."""
        path = Path(self.translate_path(self.path))
        if not self.compress or path.suffix not in TEXTS or not path.is_file():
            super().do_GET()
            return
        body = gzip.compress(path.read_bytes(), 6)
        self.send_response(200)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.end_headers()
        self.wfile.write(body)


@contextlib.contextmanager
def served(folder: Path, *, compress: bool) -> Iterator[str]:
    """The address at which a folder is served."""
    handler = type("Server", (_Server,), {"compress": compress})
    with http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(handler, directory=str(folder))) as server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


@dataclass(frozen=True)
class FirstView:
    """How long the first charts took, and what was loaded for them."""

    seconds: float
    kilobytes: float


def first_view(browser: Browser, origin: str) -> FirstView:
    """Open the page on a slow line with nothing cached."""
    context = browser.new_context()
    page = context.new_page()
    session = context.new_cdp_session(page)
    received = _counting(session)
    session.send("Network.emulateNetworkConditions", SLOW)
    start = time.perf_counter()
    page.goto(f"{origin}/index.html", wait_until="commit", timeout=60_000)
    page.wait_for_selector("html[data-ready=true]", timeout=120_000)
    seen = FirstView(time.perf_counter() - start, received[0] / 1000)
    context.close()
    return seen


def _counting(session: CDPSession) -> list[float]:
    """Bytes received on the line, headers left out: a list of one number that grows."""
    received = [0.0]

    def add(event: dict[str, Any]) -> None:
        received[0] += event["encodedDataLength"]

    session.send("Network.enable")
    session.on("Network.dataReceived", add)
    return received


@dataclass(frozen=True)
class Changes:
    """Milliseconds from clicks to repainted charts, and the longest task of the page's thread."""

    median: float
    slowest: float
    longest_task: float


def changes(browser: Browser, origin: str, number: int, seed: int = 1) -> Changes:
    """Click bars at random, one to three filters deep, and time each change."""
    page = browser.new_page()
    page.add_init_script(WATCH)
    page.goto(f"{origin}/index.html")
    page.wait_for_selector("html[data-records=ready]", timeout=300_000)
    page.wait_for_timeout(500)
    page.evaluate("window.longest = 0")
    dice = random.Random(seed)
    taken = [_change(page, dice) for _ in range(number)]
    longest = page.evaluate("window.longest")
    page.close()
    return Changes(statistics.median(taken), max(taken), longest)


def _change(page: Page, dice: random.Random) -> float:
    if page.locator("button.chip-cross").count() >= dice.choice([2, 3, 4]):
        target = page.get_by_test_id("reset")
    else:
        bars = page.locator("button.bar")
        target = bars.nth(dice.randrange(bars.count()))
    page.evaluate("delete document.documentElement.dataset.lastChangeMs")
    target.evaluate("button => button.click()")
    page.wait_for_selector("html[data-last-change-ms]", timeout=30_000)
    return float(page.evaluate("document.documentElement.dataset.lastChangeMs"))


def main() -> None:
    """Measure, and print the tables."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--folder", type=Path, help="where the big releases are made and kept (default: nowhere)")
    parser.add_argument("--rows", default="200000,1000000", help="sizes of the releases")
    parser.add_argument("--changes", type=int, default=200, help="how many clicks are timed")
    given = parser.parse_args()
    program = next(filter(None, map(shutil.which, ("chromium", "chromium-browser", "google-chrome"))), None)
    with tempfile.TemporaryDirectory() as temporary, sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, headless=True, args=FLAGS)
        print(HEAD)
        for records in map(int, given.rows.split(",")):
            folder = (given.folder or Path(temporary)) / f"release-{records}"
            print(_row(browser, folder, records, given.changes), flush=True)
        browser.close()


def _row(browser: Browser, folder: Path, records: int, number: int) -> str:
    if folder.exists():
        for old in (folder / "assets", folder / "index.html"):
            shutil.rmtree(old) if old.is_dir() else old.unlink(missing_ok=True)
        others = shutil.ignore_patterns("*.py", "__pycache__", "single")
        shutil.copytree(EXPLORER, folder, dirs_exist_ok=True, ignore=others)
    else:
        folder.parent.mkdir(parents=True, exist_ok=True)
        big_release(folder, records, EXPLORER)
    statement = (folder / "data" / "aggregates.csv").open(encoding="utf-8")
    with statement:
        counts = sum(1 for _ in statement) - 1
    views = []
    for compress in (True, False):
        with served(folder, compress=compress) as origin:
            views.append(first_view(browser, origin))
    with served(folder, compress=True) as origin:
        timed = changes(browser, origin, number)
    told = " | ".join(f"{v.seconds:.1f} ({v.kilobytes:.0f})" for v in views)
    milliseconds = f"{timed.median:.0f} | {timed.slowest:.0f} | {timed.longest_task:.0f}"
    return f"| {records:,} | {counts:,} | {told} | {milliseconds} |"


if __name__ == "__main__":
    main()
