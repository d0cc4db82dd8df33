"""Signs of persons' names: words that are known as names, words written as names are, initials before a name."""

from __future__ import annotations

import re
from collections.abc import Callable
from dataclasses import dataclass
from functools import lru_cache

import polars as pl

from shoal.intake.identifying.cells import Cells, Mask
from shoal.intake.identifying.lexicon import fold, lexicon
from shoal.intake.identifying.likeness import likeness, surname_likeness
from shoal.intake.identifying.signs import Sign
from shoal.intake.identifying.vocabulary import words_of_lists

_LARGE = r"(?:[Aa]['’])?(?:A['’]?a+(?:['’]?Aa+)?|AA+)|x{2,}"
_WORD = rf"(?:{_LARGE}|a{{1,3}}|A\.?|Aa{{0,3}}\.)"
_BETWEEN = r"(?:, ?| ?- ?| )"
_NAME = re.compile(rf"^(?:{_WORD}{_BETWEEN})*(?:{_LARGE})(?:{_BETWEEN}{_WORD})*$")
"""The shape of a name: capital letters or a script that has none, particles of up to three small letters, initials."""
_INITIAL = r"(?:[Ax]\.|A(?![A-Za-z]))"
_SURNAME = rf"(?:a{{1,3}} )*(?:{_LARGE})(?:[- ](?:{_LARGE}))?"
_INITIALS = re.compile(
    rf"^(?:Aa{{0,3}}\. )?(?:{_INITIAL}[ -]?){{1,3}}{_SURNAME}$"
    rf"|^{_SURNAME},? (?:{_INITIAL}[ -]?){{1,3}}$|^{_SURNAME},? AA$"
)
_KNOWN = 2.0
"""How much a word that is known counts; one that is not counts less by how it is spelt."""
_ON_AVERAGE, _ON_AVERAGE_SMALL = 0.3, 0.5
"""How much the words of a column must be like names on the whole; more where small letters say nothing."""
_KNOWN_SMALL = 0.04
"""In small letters so many of the names must be known ones."""
_MANY = 20
"""So many different names are one column of names, however often each comes."""
_SEVERAL, _PLAINLY = 8, 0.8
"""Fewer are where their words are plainly names on the whole."""
_NO_NAME = re.compile(r"[@_;:!?=<>{}\[\]/\\|0]|^[^Aax]*$|^A{1,4}$")
"""What no name has; a few capital letters alone are a code."""
_SMALL = re.compile(r"^[^A]*a[^A]*$")


@dataclass(frozen=True, eq=False)
class _Told:
    """What the words of each text tell.

    Args:
        like: How much its words are like names on the whole: above 0 more than like ordinary words.
        surname: How much its words are like family names, below 0 where they are more like given names.
        named: A word is known as a name, and none as an ordinary word.
        sole: The same, and no word is known as a city.
        given: How many words are known as given names.
        family: How many words are known as family names.
        plain: A word is an ordinary one or a city.
    """

    like: pl.Series
    surname: pl.Series
    named: Mask
    sole: Mask
    given: pl.Series
    family: pl.Series
    plain: Mask


def written_as_names(cells: Cells) -> Mask:
    """Which texts are written as names are, whatever their words."""
    return cells.once("written as names", lambda: cells.shaped(_NAME) & (cells.words <= 7))


def full_names(texts: pl.Series) -> pl.Series:
    """Which texts are plainly a person's full name, each judged by itself, as headers and values of a mapping are.

    Two to four words written as names are, one of them known as a first name (two in a script without capitals), and
    none that means anything else.

    Args:
        texts: Any texts.

    >>> full_names(pl.Series(["Amina Diallo", "Amina", "Country of birth"])).to_list()
    [True, False, False]
    """
    cells = Cells(texts, pl.repeat(1, len(texts), eager=True), frozenset(), len(texts), 0, "$^")
    if not len(texts):
        return cells.none
    few = (cells.words >= 2) & (cells.words <= 4)
    told = _told(cells)
    # without capital letters nothing tells a name from the ordinary word that it is made of
    least = texts.str.contains(r"\p{Lu}").replace_strict({True: 1, False: 2}, return_dtype=pl.Int64)
    return written_as_names(cells) & _lettered(cells) & few & (told.given >= least) & told.named & ~told.plain


@lru_cache
def _ordinary() -> frozenset[str]:
    """Ordinary words; a word that is only a name in the lexicon of names stays one."""
    words = lexicon()
    return (words.ordinary | words_of_lists()) - (words_of_lists() & (words.given | words.family) - words.ordinary)


@lru_cache
def _table() -> pl.DataFrame:
    words = lexicon()
    every = sorted(words.given | words.family | words.cities | _ordinary())
    return pl.DataFrame(
        {
            "word": every,
            "given": [word in words.given for word in every],
            "family": [word in words.family for word in every],
            "city": [word in words.cities for word in every],
            "ordinary": [word in _ordinary() for word in every],
        }
    )


def _told(cells: Cells) -> _Told:
    return cells.once("told", lambda: _tell(cells))


def _tell(cells: Cells) -> _Told:
    texts = (
        cells.texts.str.replace_all(r"(\p{Ll}{2})(\p{Lu})", "${1} ${2}")
        .str.replace_all(r"\b(?:[Aa]l|[Ee]l)[- ](\p{Lu})", "${1}")
        .str.replace_all(r"\bعبد ", "عبد")
    )
    words = fold(texts.str.replace_all("['’`]", "")).str.extract_all(r"\p{L}[\p{L}\p{M}]+")
    every = pl.DataFrame({"index": pl.int_range(len(cells), eager=True, dtype=pl.UInt32)})
    pairs = every.with_columns(word=words).explode("word")
    pairs = pairs.with_columns(bare=pl.col("word").str.strip_prefix("ال"))
    flags = ["given", "family", "city", "ordinary"]
    joined = pairs.join(_table(), on="word", how="left", maintain_order="left")
    bare = pairs.select("bare").join(_table(), left_on="bare", right_on="word", how="left", maintain_order="left")
    joined = joined.with_columns(*(pl.col(flag).fill_null(bare[flag]).fill_null(value=False) for flag in flags))
    known = pl.when(pl.col("ordinary")).then(-_KNOWN).when(pl.col("city")).then(-1.0)
    known = known.when(pl.col("given") | pl.col("family")).then(_KNOWN)
    spelt = pl.Series([likeness(word) if word else 0.0 for word in joined["word"]], dtype=pl.Float64).clip(
        -_KNOWN, _KNOWN
    )
    sole = pl.when(pl.col("given") != pl.col("family")).then(pl.col("family").cast(pl.Float64) * 4 - 2)
    second = pl.Series([surname_likeness(word) if word else 0.0 for word in joined["word"]], dtype=pl.Float64)
    joined = joined.with_columns(like=known.otherwise(spelt), surname=sole.otherwise(second.clip(-_KNOWN, _KNOWN)))
    counted = joined.group_by("index").agg(
        like=pl.col("like").mean(),
        surname=pl.col("surname").mean(),
        given=(pl.col("given") & ~pl.col("ordinary")).sum(),
        family=(pl.col("family") & ~pl.col("ordinary")).sum(),
        sole=((pl.col("given") | pl.col("family")) & ~pl.col("city") & ~pl.col("ordinary")).any(),
        named=((pl.col("given") | pl.col("family")) & ~pl.col("ordinary")).any(),
        common=(pl.col("ordinary") & ~pl.col("given") & ~pl.col("family")).any(),
        city=(pl.col("city") & ~pl.col("given") & ~pl.col("family")).any(),
    )
    by = every.join(counted, on="index", how="left", maintain_order="left").with_columns(
        pl.col("given", "family", "like", "surname").fill_null(0),
        pl.col("sole", "named", "common", "city").fill_null(value=False),
    )
    common = by["common"]
    return _Told(
        by["like"],
        by["surname"],
        by["named"] & ~common,
        by["sole"] & ~common,
        by["given"],
        by["family"],
        common | by["city"],
    )


def _lettered(cells: Cells) -> Mask:
    """Letters in a few words, and no digit or sign that names lack."""
    return cells.once("lettered", lambda: ~cells.shaped(_NO_NAME) & (cells.words <= 7))


def _names(cells: Cells) -> Mask:
    """Texts with a known name, in any capitals, whose other words are no ordinary ones; no column of towns."""
    mask = _lettered(cells) & _told(cells).named
    return mask if 2 * int((mask & _told(cells).sole).sum()) >= int(mask.sum()) else cells.none


def _mostly_names(cells: Cells) -> Mask:
    """The same where they are half of the different texts: then they may come again and again."""
    mask = _names(cells)
    return mask if 2 * int((mask & _told(cells).sole).sum()) >= cells.of else cells.none


def _like_names(cells: Cells) -> Mask:
    """Texts written as names are, without any ordinary word."""
    return written_as_names(cells) & _lettered(cells) & ~_told(cells).plain


def _spelt_like_names(cells: Cells) -> Mask:
    """Texts whose words are spelt as names are, where hardly any others stand beside them."""
    told = _told(cells)
    lettered = _lettered(cells) & (cells.words <= 5)
    open_ = lettered & ~told.plain
    like = open_ & (told.like > 0)
    some, mean = int(like.sum()), told.like.filter(open_).mean()
    if not isinstance(mean, float) or 2 * some < int(open_.sum()) or 2 * int(open_.sum()) < int(lettered.sum()):
        return cells.none
    small = 2 * int((like & cells.shaped(_SMALL)).sum()) > some
    known = int((like & told.named).sum()) / max(some, 1)
    if mean < (_ON_AVERAGE_SMALL if small else _ON_AVERAGE) or (small and known < _KNOWN_SMALL):
        return cells.none
    several = 2 * int((like & (cells.words >= 2)).sum()) >= some
    unique = 2 * some >= int(cells.counts.filter(like).sum())
    plainly = some >= _SEVERAL and mean >= _PLAINLY
    return like if several or unique or plainly or some >= _MANY else cells.none


def _initials(cells: Cells) -> Mask:
    return cells.once("initials", lambda: cells.shaped(_INITIALS) & _lettered(cells) & ~_told(cells).plain)


def _sort(cells: Cells, mask: Mask) -> str:
    """Which kind of name most texts of a mask are."""
    some = int(mask.sum())
    told = _told(cells)
    if int((mask & _initials(cells)).sum()) >= 0.5 * some:
        return "initials"
    if int((mask & (cells.words >= 2)).sum()) >= 0.5 * some:
        families = int((mask & (told.given == 0) & (told.family >= 2)).sum())
        return "family-name" if families >= 0.6 * some else "full-name"
    surname = told.surname.filter(mask).mean()
    return "family-name" if isinstance(surname, float) and surname > 0 else "given-name"


def _of(kind: str, shown: Callable[[Cells], Mask]) -> Callable[[Cells], Mask]:
    """Texts of a mask where most are of one kind of name."""

    def _only(cells: Cells) -> Mask:
        if not _lettered(cells).any():
            return cells.none
        mask, sort = cells.once(shown.__name__, lambda: _with_sort(cells, shown(cells)))
        return mask if sort == kind else cells.none

    return _only


def _with_sort(cells: Cells, mask: Mask) -> tuple[Mask, str]:
    return mask, _sort(cells, mask) if mask.any() else ""


def _signs(shown: Callable[[Cells], Mask], confidence: float, bars: tuple[int, float, float]) -> tuple[Sign, ...]:
    """One sign for each kind of name, of which the column decides."""
    least, share, unique = bars
    return tuple(
        Sign(kind, _of(kind, shown), confidence, "a", least=least, share=share, unique=unique, roughly=_lettered)
        for kind in ("full-name", "given-name", "family-name", "initials")
    )


SIGNS = (
    Sign("initials", _initials, 0.8, needs="a ", least=4, share=0.2, roughly=_lettered),
    *_signs(_mostly_names, 0.9, (3, 0.4, 0.0)),
    *_signs(_names, 0.8, (3, 0.15, 0.4)),
)
LATE = (*_signs(_spelt_like_names, 0.7, (5, 0.3, 0.0)), *_signs(_like_names, 0.6, (5, 0.3, 0.6)))
"""Signs that count only where nothing else explains the texts."""
