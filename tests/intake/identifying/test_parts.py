"""The parts of the detector: tidying up, check digits, lexicons, the spelling of names, words of the standard."""

from __future__ import annotations

import polars as pl
import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.intake.identifying.cells import Cells, tidy
from shoal.intake.identifying.checkdigits import dni, iban, luhn
from shoal.intake.identifying.lexicon import fold, fold_one, lexicon
from shoal.intake.identifying.likeness import likeness
from shoal.intake.identifying.vocabulary import known
from shoal.standard.load import standard


def _luhn(number: str) -> bool:
    digits = [int(digit) for digit in reversed(number)]
    return sum(digits[0::2] + [sum(divmod(2 * digit, 10)) for digit in digits[1::2]]) % 10 == 0


@given(st.lists(st.from_regex(r"\A[0-9]{2,24}\Z"), min_size=1, max_size=20))
def test_luhn_is_the_sum_that_the_standard_describes(numbers: list[str]) -> None:
    """The quick way over many numbers gives what adding the digits of each gives."""
    assert luhn(pl.Series(numbers)).to_list() == [_luhn(number) for number in numbers]


@given(st.integers(10**7, 10**8 - 1), st.integers(0, 7))
def test_a_wrong_digit_is_no_valid_number(number: int, place: int) -> None:
    """The letter of an identity number does not fit once a digit is wrong."""
    right = f"{number}{'TRWAGMYFPDXBNJZSQVHLCKE'[number % 23]}"
    wrong = right[:place] + str((int(right[place]) + 1) % 10) + right[place + 1 :]
    assert dni(right)
    assert not dni(wrong)


@pytest.mark.parametrize("text", ["", "GB", "ES00", "é¹²³4567890123456"])
def test_no_text_breaks_the_check_of_an_account(text: str) -> None:
    """What is no account number is none."""
    assert not iban(text)


@given(st.lists(st.text(max_size=60), max_size=10))
def test_tidying_up_is_done_once(texts: list[str]) -> None:
    """A tidy text stays as it is, and as many texts come back."""
    once = tidy(pl.Series(texts, dtype=pl.String))
    assert len(once) == len(texts)
    assert all(text == text.strip(" ") for text in once)


def test_what_cannot_be_seen_changes_nothing() -> None:
    """Marks of direction, lengthened letters and other digits are the same text."""
    cells = ["\u202b+٤٤ ٢٠ ٧٩٤٦ ٠٩٥٨\u202c", "مـحـمـد", "a\u00a0b", "9\u20138"]
    assert tidy(pl.Series(cells)).to_list() == ["+44 20 7946 0958", "محمد", "a b", "9-8"]


def test_a_shape_keeps_what_kind_of_sign_stands_where() -> None:
    """Capital and small letters, letters of a script without them, digits, and everything else as it is."""
    texts = pl.Series(["Zoé B-12", "أحمد 3"])
    assert Cells(texts, pl.Series([1, 1])).shapes == ["Aaa A-00", "xxxx 0"]


@given(st.text(st.characters(categories=("Lu", "Ll", "Lo"), max_codepoint=0x6FF), min_size=1, max_size=12))
def test_one_word_is_folded_as_many_are(word: str) -> None:
    """The lexicons and the cells are folded in the same way."""
    assert fold(pl.Series([word]))[0] == fold_one(word)


def test_lexicons_hold_names_in_every_language() -> None:
    """Some hundreds of names each, with Arabic in both scripts, and few words that are names as well as ordinary."""
    words = lexicon()
    assert {"harriet", "clotilde", "gonzalo", "محمد", "mohamed"} <= words.given
    assert {"ashton", "lefebvre", "gutierrez", "haddad"} <= words.family
    assert min(len(words.given), len(words.family)) > 1500
    assert len(words.ordinary & (words.given | words.family)) < 0.1 * len(words.ordinary)


@pytest.mark.parametrize(
    ("names", "words"),
    [
        (("pemberton", "hargreaves", "kirkbride"), ("thickness", "organising", "wherever")),
        (("delacourt", "thibaudet", "marcellin"), ("rangement", "quelconque", "rapidement")),
        (("villagran", "norberta", "zubizarreta"), ("amabilidad", "rapidamente", "concesiones")),
        (("abdulrazzaq", "khasawneh", "elmasry"), ("whenever", "unlikely", "together")),
    ],
)
def test_names_that_no_list_has_are_spelt_like_names(names: tuple[str, ...], words: tuple[str, ...]) -> None:
    """On the whole names are more like names than other words are."""
    known_names = lexicon().given | lexicon().family
    assert not known_names & {*names, *words}
    assert sum(map(likeness, names)) > 0 > sum(map(likeness, words))


@pytest.mark.parametrize("style", ["code", "en", "fr", "es", "ar"])
def test_every_code_and_label_of_the_standard_is_known(style: str) -> None:
    """What may stand in a column of the standard identifies nobody, alone or joined."""
    for listed in standard().lists.values():
        texts = [code.code if style == "code" else code.label[style] for code in listed.codes]
        assert known(pl.Series([*texts, ";".join(texts[:3])])).all(), listed.name
    assert not known(pl.Series(["Harriet", "Threats;Harriet"])).any()
