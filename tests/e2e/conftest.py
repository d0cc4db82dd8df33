"""A real browser, and the release served in the two ways that people serve it."""

from __future__ import annotations

import contextlib
import functools
import http.server
import os
import re
import shutil
import subprocess
import sys
import threading
from collections.abc import Callable, Iterator
from dataclasses import dataclass, field
from pathlib import Path

import pytest

BROWSERS = ("chromium", "chromium-browser", "google-chrome")
FLAGS = [
    "--no-sandbox",
    "--disable-gpu",
    "--disable-quic",
    "--no-first-run",
    "--disable-background-networking",
    "--disable-component-update",
    "--disable-sync",
    "--disable-dev-shm-usage",
]
ASSETS = Path(__file__).parents[2] / "src" / "shoal" / "explorer"
VIEWS = ("explore", "map", "trends", "table", "compare", "distinct", "stories", "about")
"""All views of the small release, which has a story."""
STORED = """async () => {
  const databases = "databases" in indexedDB ? await indexedDB.databases() : [];
  return localStorage.length + sessionStorage.length + document.cookie.length + databases.length;
}"""
"""Nothing may be kept but the copies of the release's own files that the service worker keeps."""
BROKEN_POLICY = """document.addEventListener("securitypolicyviolation", (event) =>
  console.error(`policy broken: ${event.violatedDirective} ${event.blockedURI}`));"""
SETTLED = """() => {
  const { records, ready, changing } = document.documentElement.dataset;
  const state = document.querySelector("[data-testid=protected-state]")?.dataset.state;
  const loading = document.querySelector(".content .loading, .lazy-loading");
  const counting = document.querySelector("[data-testid=synthetic-count]")?.textContent === "…";
  const there = records !== "waiting" && records !== "loading" && !counting;
  return ready === "true" && changing === undefined && there && state !== "loading" && !loading;
}"""
"""Nothing is under way: the state asked for is painted, with its counts, its records and its view."""


def _needed(what: str | None, reason: str) -> str:
    """Skip where something is missing; in CI that is a failure."""
    if what:
        return what
    if os.environ.get("CI"):
        pytest.fail(reason)
    pytest.skip(reason)


@pytest.fixture(scope="session")
def views() -> tuple[str, ...]:
    """The views of the page."""
    return VIEWS


@pytest.fixture(scope="session")
def built() -> Path:
    """The built explorer."""
    _needed("yes" if (ASSETS / "index.html").is_file() else None, "The explorer is not built: run `make explorer`.")
    return ASSETS


@pytest.fixture(scope="session")
def browser(built: Path) -> Iterator[object]:
    """Chromium, headless."""
    assert built
    where = next((found for name in BROWSERS if (found := shutil.which(name))), None)
    program = _needed(where, f"No Chromium is installed ({', '.join(BROWSERS)}).")
    from playwright.sync_api import sync_playwright

    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, headless=True, args=FLAGS)
        yield started
        started.close()


@dataclass
class Watched:
    """A page, and all that it did which it should not."""

    page: object
    origin: str
    strangers: list[str] = field(default_factory=list)
    complaints: list[str] = field(default_factory=list)

    def watch(self) -> None:
        """Note requests to other origins, errors and violations of the policy."""

        def request(asked) -> None:
            if not asked.url.startswith((self.origin, "data:", "blob:" + self.origin)):
                self.strangers.append(asked.url)

        self.page.on("request", request)
        self.page.add_init_script(BROKEN_POLICY)
        self.page.on("pageerror", lambda error: self.complaints.append(str(error)))
        self.page.on(
            "console", lambda said: self.complaints.append(said.text) if said.type in ("error", "warning") else None
        )

    def open(self, path: str = "index.html", fragment: str = "") -> Watched:
        """Open a page and wait until its first counts are painted."""
        self.page.goto("about:blank")
        self.page.goto(f"{self.origin}/{path}{'#' if fragment else ''}{fragment}")
        if path == "index.html":
            self.page.wait_for_selector("html[data-ready=true]", timeout=30_000)
        return self

    def choose(self, column: str, value: str, **options: object) -> None:
        """Click the bar of a value, once the page shows it."""
        bar = self.page.locator(f'button[data-column="{column}"][data-value="{value}"]')
        before = bar.get_attribute("aria-pressed")
        bar.click(**options)
        pressed = f'button[data-column="{column}"][data-value="{value}"]:not([aria-pressed="{before}"])'
        self.page.wait_for_selector(pressed, timeout=10_000)

    def text(self, name: str) -> str:
        """The text of an element by its test id."""
        return self.page.get_by_test_id(name).inner_text()

    def show(self, fragment: str) -> Watched:
        """Go to another state of the same page, and wait until all of it is there."""
        self.page.evaluate("fragment => { location.hash = fragment; }", fragment)
        self.settled()
        return self

    def settled(self) -> None:
        """Wait until the counts, the records and the view are loaded and painted."""
        self.page.evaluate("() => new Promise((done) => requestAnimationFrame(() => setTimeout(done)))")
        self.page.wait_for_function(SETTLED, timeout=20_000)

    def leave(self) -> None:
        """Leave the page once nothing is under way that would complain when the server has gone."""
        self.settled()
        self.page.wait_for_load_state("networkidle")
        self.page.wait_for_function("() => navigator.serviceWorker.ready.then(() => true)", timeout=30_000)
        self.page.goto("about:blank")

    @property
    def protected(self) -> tuple[str, str]:
        """State and figure of the protected count."""
        self.settled()
        return self.page.get_by_test_id("protected-state").get_attribute("data-state"), self.text("protected-count")

    @property
    def synthetic(self) -> int:
        """The synthetic count."""
        self.settled()
        return int(self.text("synthetic-count").replace(",", ""))


class _Quiet(http.server.SimpleHTTPRequestHandler):
    def log_message(self, *_: object) -> None:
        """Say nothing."""


@contextlib.contextmanager
def _serve(folder: Path) -> Iterator[str]:
    server = http.server.ThreadingHTTPServer(("127.0.0.1", 0), functools.partial(_Quiet, directory=str(folder)))
    with server:
        threading.Thread(target=server.serve_forever, daemon=True).start()
        yield f"http://127.0.0.1:{server.server_address[1]}"
        server.shutdown()


@pytest.fixture
def serve() -> Callable[[Path], contextlib.AbstractContextManager[str]]:
    """Serve a folder with Python's plain file server, which sends no headers of its own."""
    return _serve


@pytest.fixture(scope="session")
def static(small) -> Iterator[str]:
    """The small release behind Python's plain file server."""
    with _serve(small.folder) as origin:
        yield origin


@pytest.fixture(scope="session")
def explored(small) -> Iterator[str]:
    """The small release behind `shoal explore`."""
    command = [sys.executable, "-m", "shoal.cli", "explore", str(small.folder), "--no-browser", "--port", "0"]
    with subprocess.Popen(
        command, stdout=subprocess.PIPE, text=True, env={**os.environ, "PYTHONUNBUFFERED": "1"}
    ) as run:
        assert run.stdout is not None
        said = run.stdout.readline()
        found = re.search(r"http://127\.0\.0\.1:\d+", said)
        assert found, said
        yield found[0]
        run.terminate()


@pytest.fixture(params=["static", "explored"])
def origin(request: pytest.FixtureRequest) -> str:
    """Both ways of serving, one after the other."""
    return request.getfixturevalue(request.param)


@pytest.fixture
def visit(browser) -> Iterator[object]:
    """Open pages that are watched: nothing may go elsewhere, be stored or complain."""
    contexts = []

    def new(origin: str, *, complaints: bool = True, **options: object) -> Watched:
        context = browser.new_context(**options)
        watched = Watched(context.new_page(), origin)
        watched.watch()
        contexts.append((context, watched, complaints))
        return watched

    yield new
    for context, watched, complaints in contexts:
        if watched.page.url.startswith("http"):
            assert watched.page.evaluate(STORED) == 0
        assert context.cookies() == []
        assert watched.strangers == []
        assert not complaints or watched.complaints == []
        context.close()


@pytest.fixture(scope="session")
def release(small):
    """The opened release."""
    return small.release


@pytest.fixture(scope="session")
def values(release) -> dict[str, list[str]]:
    """The values of each column."""
    return {attribute.name: list(attribute.values) for attribute in release.domain}


@pytest.fixture
def opened(static, visit):
    """The page, with all its records loaded."""
    watched = visit(static, reduced_motion="reduce").open(fragment="gender=Other")
    watched.settled()
    return watched
