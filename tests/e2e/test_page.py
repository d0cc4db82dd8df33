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
    fresh.page.wait_for_function("() => location.hash == ''")
    fresh.page.go_back()
    fresh.page.wait_for_function("() => location.hash.includes('farm')")
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


def test_every_view_keeps_to_its_origin(static, visit, views):
    """No view asks another origin, stores anything, breaks the policy or complains, and each has a title of its own."""
    watched = visit(static).open()
    titles = set()
    for view in views:
        watched.show(f"~view={view}&isForcedLabour=1&~b.gender=Male")
        watched.page.wait_for_load_state("networkidle")
        titles.add(watched.page.title())
        assert watched.page.locator("h1").count() == 1, view
    assert len(titles) == len(views)


def test_a_view_is_reached_by_its_tab_and_left_by_going_back(static, visit, views):
    """Tabs are links that keep the selection; the browser's way back leads through them."""
    watched = visit(static).open(fragment="gender=Female")
    for view in views[1:]:
        watched.page.get_by_test_id(f"view-{view}").click()
        watched.page.wait_for_selector(f"[data-testid=view-{view}][aria-current=page]")
        assert watched.page.url.endswith(f"#~view={view}&gender=Female")
    watched.page.go_back()
    watched.page.wait_for_selector(f"[data-testid=view-{views[-2]}][aria-current=page]")


def test_the_language_is_chosen_and_kept_in_the_address(static, visit):
    """The language of the browser is taken first, a chosen one stands in the address and is kept from view to view."""
    watched = visit(static, locale="fr-CA").open()
    watched.page.wait_for_selector("html[lang=fr]")
    watched.page.get_by_test_id("language").select_option("ar")
    watched.page.wait_for_selector("html[lang=ar][dir=rtl]")
    assert watched.page.url.endswith("#~lang=ar")
    watched.page.get_by_test_id("view-about").click()
    watched.page.wait_for_url("**/index.html#~view=about&~lang=ar")
    assert watched.page.evaluate("document.documentElement.lang") == "ar"


def test_undo_and_redo_are_steps_of_the_address(static, visit):
    """Each change is a step that can be undone and made again, until another is made."""
    watched = visit(static).open()
    undo, redo = (watched.page.get_by_test_id(name) for name in ("undo", "redo"))
    assert (undo.is_disabled(), redo.is_disabled()) == (True, True)
    watched.choose("gender", "Female")
    watched.choose("debt", "1")
    undo.click()
    watched.page.wait_for_url("**/index.html#gender=Female")
    redo.click()
    watched.page.wait_for_url("**/index.html#gender=Female&debt=1")
    assert redo.is_disabled()
    undo.click()
    watched.page.wait_for_url("**/index.html#gender=Female")
    watched.choose("threats", "1")
    assert redo.is_disabled()


def test_a_reader_in_danger_leaves_at_once(tmp_path, small, serve, visit):
    """The button leaves for another page, and going back does not lead to this one again."""
    folder = tmp_path / "release"
    shutil.copytree(small.folder, folder)
    watched = None
    with serve(folder) as origin:
        watched = visit(origin, complaints=False)
        watched.page.route(
            "https://**", lambda route: route.fulfill(body="<title>Elsewhere</title>", content_type="text/html")
        )
        watched.page.goto(f"{origin}/summary.html")
        watched.page.goto(f"{origin}/index.html#gender=Female")
        watched.page.wait_for_selector("html[data-ready=true]")
        watched.page.get_by_test_id("quick-exit").click()
        watched.page.wait_for_url("https://**")
        watched.strangers.clear()
        watched.page.go_back()
        assert "gender=Female" not in watched.page.url
        watched.page.goto("about:blank")


def test_an_embedded_view_stands_alone(static, visit):
    """With ~embed a view has no frame, and says what it is of and where it is from."""
    watched = visit(static, viewport={"width": 400, "height": 600}).open(
        fragment="~rows=ageBand&~embed=1&gender=Female"
    )
    page = watched.page
    assert page.locator(".head, .tabs, .foot").count() == 0
    assert page.locator("section[data-name]").count() == 1
    foot = page.locator(".embed-foot").inner_text()
    assert "Woman or girl" in foot
    assert "Identified cases only" in foot


def test_the_page_is_small(built):
    """All JavaScript of the explorer together is below 90 kB once gzipped."""
    size = sum(len(gzip.compress(path.read_bytes(), 9)) for path in built.glob("assets/*.js"))
    assert 0 < size < 90_000


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
