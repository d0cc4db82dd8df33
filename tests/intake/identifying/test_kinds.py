"""Each kind of identifier: what is taken for it, and what is not."""

from __future__ import annotations

import polars as pl
import pytest

from shoal.intake.identifying import KINDS, suspect, suspicions
from shoal.standard import LANGUAGES
from shoal.standard.findings import in_language, make_finding

SURE = [
    ("write to ada@example.org", "mail"),
    ("+44 20 7946 0958", "phone"),
    ("00442079460958", "phone"),
    ("(212) 555-0123", "phone"),
    ("06 12 34 56 78", "phone"),
    ("+966 ٥٠ ١٢٣ ٤٥٦٧", "phone"),
    ("tel: 20 7946 0958", "phone"),
    ("case 123456789", "identity-number"),
    ("1 85 12 75 108 123 45", "identity-number"),
    ("GB82 WEST 1234 5698 7654 32", "account"),
    ("4111 1111 1111 1111", "card"),
    ("356938035643809", "device"),
    ("192.168.17.4", "device"),
    ("00:1A:2B:3C:4D:5E", "device"),
    ("12.34567, 98.76543", "coordinates"),
    ("48°51'24\" N", "coordinates"),
    ("https://example.org/people/ada", "web"),
    ("facebook.com/ada.b.c", "handle"),
    ("snap: ada92", "handle"),
    ("photos/ada_1.jpg", "file"),
]

MANY = {
    "full-name": ["Oliver Bennett", "Lucía Gutiérrez", "Claire Dubois", "Yusuf Haddad", "فاطمة الخطيب"],
    "given-name": ["Clotilde", "Amandine", "Mathieu", "Yannick", "Solène"],
    "family-name": ["Fernández", "Gutiérrez", "Ramírez", "Villanueva", "Ordoñez"],
    "initials": ["J. Ashworth", "R. Jessop", "K.L. Lockwood", "C. Venables", "O. Underhill"],
    "handle": ["@harriet_a", "@rupert.j", "@jemima92", "@callum"],
    "identity-number": ["12345678Z", "87654321X", "11223344B", "55667788Z"],
    "passport": ["AB1234567", "XK7654321", "CC0192837", "PB5647382", "ZD9182736"],
    "case-number": ["TIP-2019-00123-JD", "TIP-2019-00456-MK", "TIP-2020-00007-AL", "TIP-2021-00311-RB"],
    "birth-date": ["1961-04-12", "1974-12-30", "1980-02-03", "1992-07-19", "2004-10-01"],
    "exact-date": ["13/05/2019", "14/06/2019", "02/01/2020", "30/11/2020", "2 mars 2021"],
    "address": ["12 Willow Street", "14 rue des Lilas", "Calle Olmos 7", "شارع النخيل 12", "3 Elm Road"],
    "postal-code": ["SW1A 1AA", "M1 1AE", "CR2 6XH", "DN55 1PT"],
    "coordinates": ["48.856614", "51.507351", "40.416775", "33.888630", "30.044420"],
    "plate": ["AB-123-CD", "EF-456-GH", "JK-789-LM", "NP-321-QR"],
    "prose": [
        "She said that a cousin kept her papers",
        "He slept in the barn and was not paid at all",
        "Elle a peur de rentrer chez son oncle",
        "قالت إن صاحب البيت أخذ أوراقها منها",
    ],
}


def _cells(texts: list[str]) -> pl.Series:
    return pl.Series("Q12", texts, dtype=pl.String)


def _kinds(texts: list[str], name: str = "Q12") -> set[str]:
    found = suspicions(name, _cells(texts), pl.Series([1] * len(texts)))
    return {each.suspicion.kind for each in found}


@pytest.mark.parametrize(("text", "kind"), SURE)
def test_one_text_gives_itself_away(text: str, kind: str) -> None:
    """An address, a number or a link is seen in a single cell, and called what it is."""
    assert _kinds([text, "north"]) == {kind}


@pytest.mark.parametrize("kind", MANY)
def test_several_texts_give_the_column_away(kind: str) -> None:
    """What one text does not prove, several that hardly repeat themselves do."""
    found = suspect("Q12", _cells([*MANY[kind], "", "Unknown"]))
    assert found is not None
    assert found.kind == kind


@pytest.mark.parametrize(
    "texts",
    [
        ["2019-05", "2019-06", "2020-01", "2021-12"],
        ["2019/20", "2020/21", "2021/22", "2022/23"],
        ["0.1234", "0.5678", "0.9012", "0.3456", "0.777123"],
        ["9--17", "18--20", "21--23", "48+"],
        ["7c9e6679-7425-40de-944b-e07fc1f90ae7", "uuid:16fd2706-8baf-433b-82eb-8c7fada847da"],
        ["5d41402abc4b2a76b9719d911017c592", "7d793037a0760186574b0282f2f435e7"],
        ["Forced labour", "Exploitation sexuelle", "Esclavitud", "الزواج القسري"],
        ["DebtBondage;Threats", "Threats;Restriction of movement", "Other"],
        ["Kenya", "Sénégal", "República Dominicana", "الأردن", "Jordan", "Chad", "Georgia"],
        ["USD", "EUR", "KES", "MXN", "JOD", "MAD"],
        ["Nairobi", "Mombasa", "Florence", "Santiago", "Sofia"],
        ["strongly agree", "agree", "neither agree nor disagree", "disagree"],
        ["10:15", "11:30", "9:45", "17:00"],
        ["1250", "900", "15000", "22500", "8000", "12750"],
        [],
        [""],
    ],
)
def test_what_identifies_nobody_is_left_alone(texts: list[str]) -> None:
    """Months, bands, shares, random keys, words of the standard, towns and amounts are no identifiers."""
    assert suspect("Q12", _cells(texts)) is None


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("kind", KINDS.values(), ids=lambda kind: kind.name)
def test_every_kind_has_its_words_in_every_language(kind, language: str) -> None:
    """A finding says what a text looks like in the reader's language."""
    finding = in_language(make_finding("looks-like-identifier", "warning", kind=kind.words), language)
    assert "{" not in finding.message
    assert (kind.words in finding.message) == (language == "en")
