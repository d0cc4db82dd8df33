"""One person's name, written in two ways, is one name; two names are two."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from shoal.linkage.letters import name_parts
from shoal.linkage.sounds import consonants, sound

SAME_SPELLING = [
    ("MARÍA JOSÉ", "Maria Jose"),
    ("  Anne-Sophie ", "anne sophie"),
    ("de la Cruz", "Cruz"),
    ("García-López", "garcía lópez"),
    ("d'Arc", "d’Arc"),
    ("O'Brien", "OBRIEN"),
    ("Mohammed", "Mohamed"),
    ("Philippa", "Filipa"),
    ("Sarah", "Sara"),
    ("al-Masri", "El Masri"),
    ("Abdul Rahman", "Abdurrahman"),
    ("Abd Allah", "Abdullah"),
    ("Abu Bakr", "Abubakr"),
    ("أحمد", "احمد"),
    ("مُحَمَّد", "محمد"),
    ("فاطمة", "فاطمه"),
    ("ليلى", "ليلي"),
    ("عبد الله", "عبدالله"),
    ("محـمد", "محمد"),
    ("الحسن", "حسن"),
    ("Олена", "Olena"),
]
SAME_SOUND = [
    ("Muhammad", "محمد"),
    ("Mouhamed", "Mohammed"),
    ("Fatima", "فاطمة"),
    ("Aïcha", "عائشة"),
    ("Youssef", "يوسف"),
    ("Oualid", "Walid"),
    ("Walid", "وليد"),
    ("Abdul Rahman", "عبد الرحمن"),
    ("Abdellatif", "عبد اللطيف"),
    ("Abdelaziz", "عبد العزيز"),
    ("Khadija", "خديجة"),
    ("Rachid", "رشيد"),
    ("Gamal", "Jamal"),
    ("González", "Gonsales"),
    ("Elhassan", "al-Hassan"),
    ("Darwish", "درويش"),
]


@pytest.mark.parametrize(("one", "other"), SAME_SPELLING)
def test_styles_of_writing_make_no_difference(one, other):
    """Case, accents, hyphens, particles, doubled letters and Arabic letters that registers mix are one spelling."""
    assert name_parts(one) == name_parts(other)


@pytest.mark.parametrize(("one", "other"), SAME_SOUND)
def test_transliterations_sound_alike(one, other):
    """A name in Arabic letters and in several Latin spellings has one sound."""
    assert [sound(part) for part in name_parts(one)] == [sound(part) for part in name_parts(other)]


@pytest.mark.parametrize(("one", "other"), [("Ana", "Eva"), ("Marta", "Marina"), ("سعاد", "نادية"), ("Silva", "Sousa")])
def test_other_names_sound_otherwise(one, other):
    """Names of other consonants are told apart."""
    assert sound(name_parts(one)[0]) != sound(name_parts(other)[0])


def test_a_name_of_particles_alone_stays():
    """A name is never empty because all of it could be a particle or a single letter."""
    assert name_parts("De") == ("de",)
    assert name_parts("Y") == ("i",)


def test_another_script_is_compared_as_it_is_written():
    """A name in a script that is not known keeps its letters."""
    assert [sound(part) for part in name_parts("李娜")] == ["李娜"]


@pytest.mark.parametrize("text", ["", "   ", "--", "123", "?"])
def test_without_a_letter_there_is_no_name(text):
    """A cell without a letter gives no part, so that nothing is made of it."""
    assert name_parts(text) == ()


@given(st.text(max_size=300))
def test_any_text_is_taken(text):
    """No text makes the spelling or the sound fail, and a spelling is one however often it is made."""
    parts = name_parts(text)
    for part in parts:
        assert isinstance(sound(part) + consonants(part), str)
        assert part
    assert len(" ".join(parts)) <= 2_000
