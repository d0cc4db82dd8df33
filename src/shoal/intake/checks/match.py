"""Columns to fields: what each column of a file is, by its name, and for what profile the file was made."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from dataclasses import dataclass
from functools import lru_cache

from shoal.intake.checks.folding import fold_all
from shoal.standard import LANGUAGES
from shoal.standard.load import standard
from shoal.standard.model import Field

PROFILES = ("collect", "share", "release")
_NAME, _ALIAS, _LABEL, _BARE, _ENDING = range(5)
_WORD = re.compile(r"[A-Z][a-z]*|[a-z]+")
_PARTS = re.compile(r"[/.:]")


@dataclass(frozen=True)
class Matching:
    """What the columns of a file are.

    Args:
        profile: For what the file was made.
        recognised: Whether the profile was recognised from the columns, not given.
        fields: Field by column name, in the file's order, without columns of other profiles, unclear or twice.
        elsewhere: Fields of other profiles by column name.
        unclear: Names of the fields that a column could as well be, by column name.
        twice: Columns that hold a field which another column holds already, with that other column.
        wide: Field by column name, of columns that hold one code of a multiple answer each.
        unknown: Columns that are none of all that.
    """

    profile: str
    recognised: bool
    fields: dict[str, Field]
    elsewhere: dict[str, Field]
    unclear: dict[str, tuple[str, ...]]
    twice: dict[str, str]
    wide: dict[str, Field]
    unknown: tuple[str, ...]

    @property
    def nothing(self) -> bool:
        """Whether no column is a field of the standard: the file is of something else, or has other headings."""
        return not (self.fields or self.elsewhere or self.wide)

    @property
    def columns(self) -> dict[str, str]:
        """Column name by field name."""
        return {field.name: column for column, field in self.fields.items()}


def match(headers: Iterable[str], profile: str | None = None) -> Matching:
    """Recognise the columns of a file.

    A column is recognised by the field's name, by another name that is met for it, by its label in any of the
    standard's languages, or by its name without the entity's prefix. Upper and lower case, spaces, signs and accents
    never matter.

    Args:
        headers: Names of the columns, each once.
        profile: For what the file was made; None to recognise it from the columns.

    Returns:
        What each column is.
    """
    found = {header: _candidates(header, forms) for header, forms in _forms(headers).items()}
    chosen = profile or _profile(found.values())
    forbidden = standard().profiles[chosen].forbidden
    fields: dict[str, str] = {}
    own: dict[str, Field] = {}
    elsewhere: dict[str, Field] = {}
    unclear: dict[str, tuple[str, ...]] = {}
    twice: dict[str, str] = {}
    wide: dict[str, Field] = {}
    unknown: list[str] = []
    for header, candidates in found.items():
        best = _best(candidates, chosen)
        if not best:
            parent = _parent_of_wide(header)
            if parent is None:
                unknown.append(header)
            else:
                wide[header] = parent
        elif len(best) > 1 and not all(field.role in forbidden for _, field in best):
            unclear[header] = tuple(field.name for _, field in best)
        elif len(best) > 1:
            elsewhere[header] = best[0][1]
        elif best[0][1].name in fields:
            twice[header] = fields[best[0][1].name]
        else:
            field = best[0][1]
            fields[field.name] = header
            (own if chosen in field.profiles else elsewhere)[header] = field
    return Matching(chosen, profile is None, own, elsewhere, unclear, twice, wide, tuple(unknown))


Candidate = tuple[int, Field]


def _forms(headers: Iterable[str]) -> dict[str, tuple[str, ...]]:
    """Each header with the folded names that it may stand for: the whole, and what follows a form's group names."""
    split = {header: (header, *_tails(header)) for header in headers}
    folds = fold_all(form for forms in split.values() for form in forms)
    return {header: tuple(folds[form] for form in forms) for header, forms in split.items()}


def _tails(header: str) -> tuple[str, ...]:
    parts = header.split("/")
    return (parts[-1],) if len(parts) > 1 else ()


def _candidates(header: str, forms: tuple[str, ...]) -> tuple[Candidate, ...]:
    index = _index()
    whole = index.get(forms[0], ()) if forms[0] else ()
    if whole or len(forms) == 1:
        return whole
    if _parent_of_wide(header) is not None:  # "a field/one of its codes" is no field of the code's name
        return ()
    return index.get(forms[1], ()) if forms[1] else ()


@lru_cache
def _index() -> dict[str, tuple[Candidate, ...]]:
    """Fields by folded name, the best way of naming first."""
    names = list(_names())
    folds = fold_all(name for name, _, _ in names)
    index: dict[str, dict[str, Candidate]] = {}
    for name, rank, field in names:
        known = index.setdefault(folds[name], {})
        if field.name not in known or rank < known[field.name][0]:
            known[field.name] = (rank, field)
    return {fold: tuple(sorted(known.values(), key=lambda c: c[0])) for fold, known in index.items() if fold}


def _names() -> Iterator[tuple[str, int, Field]]:
    for field in standard().all_fields.values():
        for name in (field.name, field.htcds, *field.named.values()):
            if name:
                yield name, _NAME, field
        yield from ((alias, _ALIAS, field) for alias in field.aliases)
        yield from ((field.label[language], _LABEL, field) for language in LANGUAGES)
        if "_" in field.name:
            yield from ((ending, rank, field) for ending, rank in _endings(field.name.split("_", 1)[1]))


def _endings(name: str) -> Iterator[tuple[str, int]]:
    """A name without its entity's prefix, and each of its endings: "City" may be MailingCity or ShippingCity too."""
    words = _WORD.findall(name)
    yield name, _BARE
    yield from (("".join(words[start:]), _ENDING) for start in range(1, len(words)))


def _best(candidates: tuple[Candidate, ...], profile: str) -> tuple[Candidate, ...]:
    """The candidates that name the column best: fields of the profile before others.

    A name without prefix counts for a field only where no other field ends in it, whatever the profile.
    """
    if candidates and candidates[0][0] >= _BARE:
        return candidates if len(candidates) > 1 or candidates[0][0] == _BARE else ()
    candidates = tuple(candidate for candidate in candidates if candidate[0] < _BARE)
    inside = tuple(candidate for candidate in candidates if profile in candidate[1].profiles)
    some = inside or candidates
    current = tuple(candidate for candidate in some if candidate[1].deprecated is None) or some
    return tuple(candidate for candidate in current if candidate[0] == current[0][0])


def _profile(found: Iterable[tuple[Candidate, ...]]) -> str:
    """The profile that the columns tell: release where most are of a release, collect where one names people."""
    named = [candidates for candidates in found if candidates and candidates[0][0] < _BARE]
    release = sum(any("release" in field.profiles for _, field in candidates) for candidates in named)
    records = sum(any("release" not in field.profiles for _, field in candidates) for candidates in named)
    if release > records or (release == records and _exact(named, "release")):
        return "release"
    identifying = any(_best(candidates, "collect")[0][1].role == "direct-identifier" for candidates in named)
    return "collect" if identifying else "share"


def _exact(named: list[tuple[Candidate, ...]], profile: str) -> bool:
    """Whether most columns have the very name of a field of the profile."""
    exact = sum(rank == _NAME and profile in field.profiles for c in named for rank, field in c[:1])
    return exact * 2 > len(named)


def _parent_of_wide(header: str) -> Field | None:
    """The field of which a column holds one code: a form's `vic_MethodsOfControl/DebtBondage`, for example."""
    parts = _PARTS.split(header)
    if len(parts) < 2:
        return None
    folds = fold_all(parts)
    parents = _index().get(folds[parts[-2]], ())
    return next((f for rank, f in parents if f.type == "codes" and folds[parts[-1]] in _codes_of(f.list or "")), None)


@lru_cache
def _codes_of(name: str) -> frozenset[str]:
    listed = standard().lists[name]
    texts = [text for code in listed.codes for text in (code.code, *code.spellings, *code.label.values())]
    return frozenset(fold_all(texts).values())
