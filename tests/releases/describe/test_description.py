"""Helplines, the quick exit and translations in the release description."""

from __future__ import annotations

import pytest

from shoal.errors import DescriptionError
from shoal.releases.describe.description import ReleaseDescription
from shoal.releases.load import parse_description, with_guarantee

START = "title: t\nattributes:\n  - {name: a, type: flag}\n"


def _helpline(fields: str) -> ReleaseDescription:
    return parse_description(f"{START}helplines:\n  - {{name: Help, {fields}}}\n", name="my.yaml")


def test_a_helpline_is_read():
    """Name, phone, web address, country and languages."""
    (line,) = _helpline(
        "phone: '+1 (800) 555-0100', url: 'https://a.org/x?y=1', country: NO, languages: [no, pt-BR]"
    ).helplines
    assert (line.name, line.phone, line.url) == ("Help", "+1 (800) 555-0100", "https://a.org/x?y=1")
    assert (line.country, line.languages) == ("NO", ["no", "pt-BR"])


@pytest.mark.parametrize("fields", ["phone: '116 006'", "url: 'https://помощь.рф/'", "phone: 0800-555.01/00"])
def test_a_phone_or_a_web_address_is_enough(fields):
    """A helpline that can be reached in one way can be reached."""
    assert len(_helpline(fields).helplines) == 1


@pytest.mark.parametrize(
    ("fields", "reason"),
    [
        ("country: NO", "needs `phone` or `url`"),
        ("phone: ''", "needs `phone` or `url`"),
        ("phone: 'call us'", "phone number"),
        ("phone: '+'", "phone number"),
        ("phone: '(5)'", "phone number"),
        ("phone: '1;ext=2'", "phone number"),
        ("phone: '55+12'", "phone number"),
        ("phone: '١٢٣٤'", "phone number"),
        (f"phone: '{'1' * 41}'", "at most 40"),
        ("url: 'http://a.org'", "https://"),
        ("url: 'https://'", "https://"),
        ("url: 'javascript:alert(1)'", "https://"),
        ("url: 'https://a.org/a b'", "https://"),
        (r'url: "https://a.org/\tb"', "https://"),
        ("url: 'https://good.org@evil.org/'", "https://"),
        (r"url: 'https://good.org\@evil.org/'", "https://"),
        ("url: 'https://a.org/\"onclick'", "https://"),
        ("url: 'https://[a/'", "https://"),
        ("phone: '112', country: Norway", "two letters|at most 2"),
        ("phone: '112', country: QQ", "two letters"),
        ("phone: '112', languages: [English!]", "code of a language"),
        ("phone: '112', mail: 'a@example.org'", "Extra inputs"),
    ],
)
def test_a_helpline_that_can_not_be_used_is_refused(fields, reason):
    """The line of the file and the reason are named."""
    with pytest.raises(DescriptionError, match=reason) as caught:
        _helpline(fields)
    assert "my.yaml, line 5" in str(caught.value)


def test_the_quick_exit_leads_somewhere():
    """To the address given, or to an encyclopedia; never to anything but a web page."""
    assert parse_description(START).quick_exit == "https://www.wikipedia.org/"
    assert parse_description(START + "quick_exit:\n").quick_exit == "https://www.wikipedia.org/"
    assert parse_description(START + "quick_exit: https://a.org/\n").quick_exit == "https://a.org/"
    with pytest.raises(DescriptionError, match="https://"):
        parse_description(START + "quick_exit: data:text/html,x\n")


def test_translations_are_of_other_languages_of_the_explorer():
    """Not of the release's own language, whatever its region, and of none that the explorer does not speak."""
    given = "translations:\n  {}: {{title: Ein Titel}}\n"
    assert parse_description(START + given.format("ar")).translations["ar"].title == "Ein Titel"
    with pytest.raises(DescriptionError, match="language of the release"):
        parse_description(START + "language: fr-CA\n" + given.format("fr"))
    with pytest.raises(DescriptionError, match=r"translations\.de"):
        parse_description(START + given.format("de"))


def test_a_description_comes_back_from_its_own_values():
    """The statement holds the whole description, and reads it again."""
    text = START + "translations: {fr: {labels: {a: A}}}\nhelplines: [{name: h, phone: '112'}]\n"
    description = parse_description(text)
    assert ReleaseDescription.model_validate(description.model_dump(mode="json")) == description
    assert with_guarantee(description, epsilon=2).helplines == description.helplines
