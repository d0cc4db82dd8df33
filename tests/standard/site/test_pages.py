"""The site is whole: every page is there, is well formed, and leads somewhere."""

from __future__ import annotations

import re
from itertools import pairwise
from posixpath import dirname, join, normpath
from urllib.parse import unquote, urlsplit

import pytest

from shoal.standard import LANGUAGES
from shoal.standard.findings import finding_codes
from shoal.standard.load import standard
from shoal.standard.site.links import code_anchor, field_files

STANDARD = standard()


def _target(page: str, link: str) -> tuple[str, str]:
    """The path in the site and the anchor to which a link on a page leads."""
    parts = urlsplit(link)
    path = normpath(join(dirname(page), unquote(parts.path))) if parts.path else page
    return path, unquote(parts.fragment)


def _broken(site, read, page: str) -> list[str]:
    found = []
    for _, _, link in read[page].links:
        if link == "data:,":
            continue
        path, anchor = _target(page, link)
        if not (site / path).is_file():
            found.append(f"{page}: {link} leads nowhere")
        elif anchor and anchor not in read[path].ids:
            found.append(f"{page}: {link} has no such anchor")
    return found


def test_every_link_and_anchor_resolves(site, read):
    """Each link within the site leads to a file that is there, and each anchor to an element of that page."""
    assert len(read) > 4 * len(STANDARD.all_fields)
    assert [problem for page in read for problem in _broken(site, read, page)] == []


def test_a_broken_link_would_be_noticed(site, read):
    """A link to a missing page and one to a missing anchor are both reported."""
    page = read["en/index.html"]
    kept = list(page.links)
    page.links[:] = [("a", "href", "fields/no.html"), ("a", "href", "about.html#no"), ("a", "href", "about.html")]
    try:
        assert len(_broken(site, read, "en/index.html")) == 2
    finally:
        page.links[:] = kept


def test_nothing_is_loaded_from_elsewhere(read):
    """No page names another origin in a link, a source or a form."""
    strange = {link for page in read.values() for _, _, link in page.links if re.match(r"(?!data:,$)\w+:|//", link)}
    assert strange == set()


def test_the_policy_allows_nothing_unsafe(site, read):
    """Each page forbids all but its own files, and has no inline script or style."""
    for path, page in read.items():
        policies = [a["content"] for _, a in page.elements if a.get("http-equiv") == "Content-Security-Policy"]
        assert len(policies) == 1, path
        assert policies[0].startswith("default-src 'none';"), path
        assert "unsafe" not in policies[0], path
        assert not [a for _, a in page.elements if "style" in a or any(name.startswith("on") for name in a)], path
        assert not [a for tag, a in page.elements if tag == "style" or (tag == "script" and "src" not in a)], path
    script = (site / "assets" / "search.js").read_text(encoding="utf-8")
    assert "innerHTML" not in script


def test_every_page_is_well_formed(read):
    """Elements close where they must, ids stand once and hold no white space, headings begin with one h1."""
    for path, page in read.items():
        assert page.problems == [], path
        assert len(page.ids) == len(set(page.ids)), path
        assert " object at 0x" not in page.text, path
        assert not [name for name in page.ids if re.search(r"\s", name) or not name], path
        headings = [int(tag[1]) for tag, _ in page.elements if re.fullmatch(r"h[1-6]", tag)]
        assert headings[0] == 1, path
        assert headings.count(1) == 1, path
        assert all(below - above <= 1 for above, below in pairwise(headings)), path


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_page_says_its_language_and_direction(read, language):
    """The pages of a language's folder have its code, Arabic runs from right to left, codes never do."""
    own = {path: page for path, page in read.items() if path.startswith(f"{language}/")}
    for path, page in own.items():
        assert page.first("html") == {"lang": language, "dir": "rtl" if language == "ar" else "ltr"}, path
        assert all(attributes.get("dir") == "ltr" for tag, attributes in page.elements if tag == "code" and attributes)
    assert {path.partition("/")[2] for path in own} == {
        path.partition("/")[2] for path in read if path.startswith("en/")
    }


@pytest.mark.parametrize("language", LANGUAGES)
def test_the_other_languages_are_one_step_away(read, language):
    """Every page links to the same page in each language."""
    for path, page in read.items():
        if not path.startswith(f"{language}/"):
            continue
        same = path.partition("/")[2]
        linked = {_target(path, link)[0] for tag, _, link in page.links if tag == "a"}
        assert {f"{other}/{same}" for other in LANGUAGES} <= linked, path


@pytest.mark.parametrize("language", LANGUAGES)
def test_everything_of_the_standard_has_its_place(read, language):
    """Each field, entity, list, profile and finding has a page with its name, and each code an anchor of its own."""
    files = field_files(STANDARD)
    for name, field in STANDARD.all_fields.items():
        text = read[f"{language}/fields/{files[name]}.html"].text
        assert f'<code dir="ltr">{name}</code>' in text
        assert _escaped(field.label[language]) in text
        assert _escaped(field.definition[language]) in text
    for name, entity in STANDARD.entities.items():
        assert _escaped(entity.definition[language]) in read[f"{language}/entities/{name}.html"].text
    for name, profile in STANDARD.profiles.items():
        assert _escaped(profile.definition[language]) in read[f"{language}/profiles/{name}.html"].text
    for name, listed in STANDARD.lists.items():
        page = read[f"{language}/lists/{name}.html"]
        assert {code_anchor(code.code) for code in listed.codes} <= set(page.ids)
        assert all(_escaped(code.label[language]) in page.text for code in listed.codes)
    assert {f"{language}/findings/{code}.html" for code in finding_codes()} <= set(read)


@pytest.mark.parametrize("language", LANGUAGES)
def test_what_is_deprecated_says_what_replaces_it(read, language):
    """The page of a deprecated field links to the field to use instead, and a deprecated code to the other code."""
    files = field_files(STANDARD)
    old = [field for field in STANDARD.all_fields.values() if field.deprecated]
    assert old
    for field in old:
        page = read[f"{language}/fields/{files[field.name]}.html"]
        assert 'class="notice"' in page.text
        if field.deprecated.replaced_by:
            assert ("a", "href", f"../fields/{files[field.deprecated.replaced_by]}.html") in page.links
    for name, listed in STANDARD.lists.items():
        for code in listed.codes:
            if code.deprecated and code.deprecated.replaced_by:
                assert f"#{code_anchor(code.deprecated.replaced_by)}" in read[f"{language}/lists/{name}.html"].text


@pytest.mark.parametrize("language", LANGUAGES)
def test_a_list_is_explained_in_the_language_of_its_page(read, language):
    """What a list and each of its codes mean stands there in the page's own language."""
    listed = STANDARD.lists["means-of-control"]
    text = read[f"{language}/lists/means-of-control.html"].text
    for definition in (listed.definition, *(code.definition for code in listed.codes)):
        assert f">{_escaped(definition[language])}</p>" in text


def test_the_addresses_are_permanent(read):
    """A field's page is named after it, and a code has its own name as its anchor: such links stand elsewhere."""
    assert "en/fields/prs_Gender.html" in read
    assert "DebtBondage" in read["en/lists/means-of-control.html"].ids
    assert "Debt_bondage" in read["en/lists/joined-means.html"].ids


def test_every_cross_walk_has_a_page(read):
    """Each scheme that codes or fields name has a page; the empty one has none."""
    schemes = {scheme for listed in STANDARD.lists.values() for code in listed.codes for scheme in code.crosswalk}
    pages = {path for path in read if path.startswith("en/crosswalks/")}
    assert pages == {"en/crosswalks/index.html", *(f"en/crosswalks/{scheme}.html" for scheme in schemes)}
    for field in STANDARD.all_fields.values():
        if field.htcds:
            assert f'<code dir="ltr">{field.htcds}</code>' in read["en/crosswalks/htcds.html"].text


def test_every_page_names_the_source_and_claims_nothing(read):
    """The attribution and the sentence on endorsement stand at the foot of every page."""
    for path, page in read.items():
        if path.startswith("en/"):
            foot = page.text.split("<footer")[1]
            assert "(HTCDS) v2.0" in foot, path
            assert "CC BY 4.0" in foot, path
            assert "do not endorse" in foot, path
            assert "IC-TIP" in foot, path


def test_the_index_leads_everywhere_without_a_script(read):
    """The page of everything from A to Z links to each field, list, entity, profile and finding."""
    for language in LANGUAGES:
        linked = {_target(f"{language}/search.html", link)[0] for _, _, link in read[f"{language}/search.html"].links}
        wanted = {
            path for path in read if re.match(rf"{language}/(fields|lists|entities|profiles|findings)/(?!index)", path)
        }
        assert wanted <= linked


def _escaped(text: str) -> str:
    """A text as the pages show it."""
    return (
        text.replace("&", "&amp;").replace("<", "&lt;").replace(">", "&gt;").replace("'", "&#39;").replace('"', "&#34;")
    )
