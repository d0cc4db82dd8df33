"""The page: its address, its manners, its size, and whether everybody can use it."""

from __future__ import annotations

import gzip
import os
import shutil
import statistics
import subprocess
from pathlib import Path

import pytest

pytestmark = pytest.mark.browser

PAGES = ("index.html", "summary.html", "codebook.html", "methodology.html")
WEB = Path(__file__).parents[2] / "web" / "explorer"


def test_the_view_is_in_the_address(origin, visit):
    """Reloading, and opening the address elsewhere, give the same view; going back undoes."""
    watched = visit(origin).open()
    watched.choose("gender", "Female")
    watched.choose("debt", "1")
    watched.choose("sector.farm", "1")
    words, counts = watched.text("selection-words"), (watched.protected, watched.synthetic)
    address = watched.page.url
    assert address.endswith("#gender=Female&debt=1&sector=farm")
    watched.page.reload()
    watched.page.wait_for_selector("html[data-ready=true]")
    assert (watched.text("selection-words"), (watched.protected, watched.synthetic)) == (words, counts)
    fresh = visit(origin).open(fragment=address.partition("#")[2])
    assert (fresh.text("selection-words"), (fresh.protected, fresh.synthetic)) == (words, counts)
    fresh.page.get_by_test_id("reset").click()
    fresh.page.wait_for_function("location.hash == ''")
    fresh.page.go_back()
    fresh.page.wait_for_function("location.hash.includes('farm')")
    fresh.page.wait_for_selector('button[data-column="sector.farm"][aria-pressed=true]')
    assert fresh.synthetic == counts[1]


@pytest.mark.parametrize(
    "fragment",
    ["gender=Femail", "colour=red", "gender", "%E0%A4%A&x=%", "year=2010..2012", "=&&=", "gender=" + "x" * 5_000],
)
def test_an_address_that_asks_for_something_unknown_gives_a_notice(static, visit, small, fragment):
    """Old and broken addresses give a working page that says what was left out."""
    watched = visit(static).open(fragment=f"debt=1&{fragment}")
    assert "left out" in watched.text("notices")
    assert int(watched.protected[1].replace(",", "")) == small.release.count(debt=True).count
    watched.choose("gender", "Male")
    assert "left out" not in watched.text("notices")


def test_markup_in_an_address_is_text(static, visit):
    """An address can't put anything into the page but words."""
    watched = visit(static).open(fragment="<img src=x onerror=alert(1)>=%3Cscript%3Ealert(1)%3C/script%3E")
    assert "<script>" in watched.text("notices")
    assert watched.page.locator("[data-testid=notices] script, [data-testid=notices] img").count() == 0


def test_every_page_keeps_to_its_origin(origin, visit):
    """No page of a release asks another origin, stores or complains, however it is served."""
    for path in PAGES:
        watched = visit(origin).open(path)
        assert watched.page.locator("h1").count() == 1
        assert watched.page.title()


@pytest.mark.parametrize("path", PAGES)
def test_a_narrow_screen_needs_no_sideways_scroll(static, visit, path):
    """At 320 pixels everything is in one column."""
    watched = visit(static, viewport={"width": 320, "height": 700}).open(path)
    if path == "index.html":
        watched.choose("gender", "Female")
        watched.choose("debt", "1")
    wide = watched.page.evaluate("document.scrollingElement.scrollWidth")
    assert wide <= 320


@pytest.mark.parametrize("scheme", ["light", "dark"])
@pytest.mark.parametrize("path", PAGES)
def test_axe_finds_nothing(static, visit, path, scheme):
    """axe-core has nothing to complain of, in light and in dark."""
    from axe_playwright_python.sync_playwright import Axe

    watched = visit(static, color_scheme=scheme, reduced_motion="reduce").open(path)
    if path == "index.html":
        watched.choose("gender", "Female")
        watched.choose("debt", "1")
        watched.page.locator("[data-chart=Age]").get_by_test_id("table-toggle").click()
        watched.page.locator("details > summary").first.click()
    results = Axe().run(watched.page)
    assert results.violations_count == 0, results.generate_report()


def test_the_keyboard_alone_is_enough(static, visit, small):
    """A bar is reached by Tab and chosen by the space bar, and the counts are announced."""
    watched = visit(static).open()
    bar = watched.page.locator('button[data-column="gender"][data-value="Female"]')
    for _ in range(60):
        watched.page.keyboard.press("Tab")
        if bar.evaluate("button => button === document.activeElement"):
            break
    watched.page.keyboard.press("Space")
    watched.page.wait_for_selector('button[data-value=Female][aria-pressed="true"]')
    assert f"{small.release.count(gender='Female').count:,}" in watched.text("announcement")


def test_damaged_files_leave_a_page_that_works(tmp_path, small, visit, serve):
    """A column that is missing is named, protected counts stand in for it, and nothing else breaks."""
    folder = tmp_path / "damaged"
    shutil.copytree(small.folder, folder)
    (folder / "data/explorer/columns/2.bin.gz").write_bytes(b"no gzip")
    with serve(folder) as origin:
        watched = visit(origin, complaints=False).open()
        assert "Gender" in watched.text("notices")
        watched.choose("gender", "Female")
        assert int(watched.protected[1].replace(",", "")) == small.release.count(gender="Female").count
        assert watched.text("synthetic-count") == "Not available"
        watched.page.goto("about:blank")


def test_the_page_is_small(built):
    """All JavaScript of the explorer together is below 60 kB once gzipped."""
    size = sum(len(gzip.compress(path.read_bytes(), 9)) for path in built.glob("assets/*.js"))
    assert 0 < size < 60_000


def test_the_kernel_counts_in_time():
    """Half of all changes of filter over 200,000 records of 25 attributes are counted within 50 ms."""
    if shutil.which("npm") is None or not (WEB / "node_modules").is_dir():
        if os.environ.get("CI"):
            pytest.fail("The explorer's packages are not installed.")
        pytest.skip("The explorer's packages are not installed: run `npm ci` in web/explorer.")
    run = subprocess.run(["npm", "run", "bench", "--silent"], cwd=WEB, capture_output=True, text=True, check=False)
    assert run.returncode == 0, run.stdout + run.stderr
    assert "limit for the median: 50 ms" in run.stdout


def test_a_change_of_filter_is_quick(tmp_path, browser, serve, capsys):
    """With 200,000 records of 25 attributes a click is shown at once; the kernel alone is held to 50 ms elsewhere."""
    node = shutil.which("node")
    if node is None:
        if os.environ.get("CI"):
            pytest.fail("Node is not here.")
        pytest.skip("Node is not here, so the large sample can't be made.")
    folder = tmp_path / "large"
    subprocess.run(
        [node, "dev/make-sample.mjs", "--records", "200000", "--out", str(folder), "--built"],
        cwd=WEB,
        check=True,
        capture_output=True,
    )
    with serve(folder) as origin:
        page = browser.new_page()
        page.goto(f"{origin}/index.html")
        page.wait_for_selector("html[data-ready=true]", timeout=60_000)
        bars = page.locator("button.bar")
        times = []
        for turn in range(15):
            page.evaluate("delete document.documentElement.dataset.lastChangeMs")
            bars.nth((7 * turn) % bars.count()).click()
            page.wait_for_selector("html[data-last-change-ms]")
            times.append(float(page.evaluate("document.documentElement.dataset.lastChangeMs")))
        page.close()
    words = f"median {statistics.median(times):.0f} ms, longest {max(times):.0f} ms"
    with capsys.disabled():
        print(f"\nchange of filter, 200,000 records: {words}")  # noqa: T201 (the figure is wanted, pass or fail)
    assert statistics.median(times) < 250
