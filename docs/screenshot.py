"""Take the picture of the explorer in the README: `python docs/screenshot.py RELEASE PICTURE`.

The release is served on this machine only. A selection is made, so that the picture shows what the explorer is for.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

from playwright.sync_api import Browser, Playwright, sync_playwright

SELECTION = "gender=Female&isForcedLabour=1"
"""Short enough to have a protected count; both attributes are drawn by `shoal demo-data`."""
WIDTH, HEIGHT = 1280, 900
LARGEST = 300_000
"""Bytes. A larger picture makes every clone of the repository slower."""
BROWSERS = ("chromium", "chromium-browser", "google-chrome")


def main() -> int:
    """Take the picture and say how large it is; 1 if it is larger than `LARGEST`."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("release", type=Path, help="the release folder")
    parser.add_argument("picture", type=Path, help="the PNG file to write")
    parser.add_argument("--selection", default=SELECTION, help="the selection, as in the explorer's address")
    arguments = parser.parse_args()
    with served(arguments.release) as address, sync_playwright() as playwright:
        browser = open_browser(playwright)
        take_picture(browser, f"{address}#{arguments.selection}", arguments.picture)
        browser.close()
    size = arguments.picture.stat().st_size
    print(f"{arguments.picture}: {size:,} bytes")
    return int(size > LARGEST)


@contextmanager
def served(folder: Path) -> Iterator[str]:
    """The address of a release folder while `shoal explore` serves it."""
    command = [sys.executable, "-m", "shoal.cli", "explore", str(folder), "--port", "0", "--no-browser"]
    with subprocess.Popen(command, stdout=subprocess.PIPE, text=True) as server:
        try:
            line = server.stdout.readline() if server.stdout else ""
            if not line.startswith("http"):
                raise SystemExit(f"{folder} can't be served.")
            yield line.split()[0]
        finally:
            server.terminate()


def open_browser(playwright: Playwright) -> Browser:
    """The system's Chromium, or the one that playwright brought along."""
    path = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    # Chromium refuses its sandbox to root, which is who runs in many containers.
    arguments = ["--no-sandbox"] if os.name == "posix" and os.geteuid() == 0 else []
    return playwright.chromium.launch(executable_path=path, args=arguments)


def take_picture(browser: Browser, address: str, picture: Path) -> None:
    """Wait until the counts of the selection are painted, then take the picture."""
    page = browser.new_page(viewport={"width": WIDTH, "height": HEIGHT}, reduced_motion="reduce")
    page.goto(address)
    page.wait_for_selector("html[data-ready=true][data-records=ready]")
    page.wait_for_load_state("networkidle")
    page.screenshot(path=picture)


if __name__ == "__main__":
    sys.exit(main())
