"""A draft of a mapping: every suggestion stands in it as a comment, beside how sure it is and why."""

from __future__ import annotations

from collections.abc import Iterator, Sequence

import yaml

from shoal.intake.mapping.files import mapping_text
from shoal.intake.mapping.model import Source
from shoal.intake.suggest.accepting import Accepted, accept, as_mapping, stays_local
from shoal.intake.suggest.model import Candidate, ColumnSuggestion, Suggestions
from shoal.standard.load import standard

TAKE = "#? "
"""What stands before a line that is only suggested. Without it the line is part of the mapping."""
_SHOWN = 0.1
_VALUES_FROM = 0.3
_HEAD = f"""\
# A draft of a mapping. What begins with "{TAKE.strip()}" is only suggested: nothing of it is used.
# To say yes to a suggestion take away the "{TAKE}" at the beginning of its lines; of a rule for several columns leave
# out those that you don't mean. A field may stand in one rule only.
# Values of your file stand in here, so keep the draft as safe as the file.
"""


def draft_text(suggestions: Suggestions, accepted: Sequence[Accepted] = (), source: Source | None = None) -> str:
    """The text of a draft.

    Args:
        suggestions: The suggestions.
        accepted: What a person has said yes to already; it stands in the draft as a mapping does.
        source: How the file is read; None where nothing had to be declared.

    Returns:
        YAML that reads as a mapping of exactly what was accepted.
    """
    mapping = as_mapping(suggestions, accepted)
    text = mapping_text(mapping.model_copy(update={"source": source}) if source else mapping)
    before, mark, after = text.partition("\nfields:\n")
    lines = [_HEAD + (before if mark else text.rstrip("\n")), "fields:", *after.rstrip("\n").splitlines()]
    fields, rest = _parted(lines)
    taken = {each.column for each in accepted}
    open_ = [column for column in suggestions.columns if column.column not in taken]
    together = _together(open_)
    suggested = [line for column in open_ for line in _column(column, together[column.column], suggestions.profile)]
    return "\n".join([*fields, *suggested, *rest]) + "\n"


def _together(columns: Sequence[ColumnSuggestion]) -> dict[str, list[ColumnSuggestion]]:
    """For each column those that fill its field together with it: flags of one field, or columns of several codes."""
    groups: dict[tuple[str, bool], list[ColumnSuggestion]] = {}
    found = {}
    for column in columns:
        best = column.best
        if best is None or best.confidence < _SHOWN:
            found[column.column] = [column]
        elif best.code is not None or standard().all_fields[best.field].type == "codes":
            found[column.column] = groups.setdefault((best.field, best.code is None), [])
            found[column.column].append(column)
        else:
            found[column.column] = [column]
    return found


def _parted(lines: list[str]) -> tuple[list[str], list[str]]:
    """The lines up to the end of `fields`, and what comes after it."""
    text = "\n".join(lines).splitlines()
    start = text.index("fields:")
    ends = (i for i in range(start + 1, len(text)) if text[i][:1].isalpha())
    end = next(ends, len(text))
    return text[:end], text[end:]


def _column(column: ColumnSuggestion, group: Sequence[ColumnSuggestion], profile: str) -> Iterator[str]:
    """What is suggested for one column; the rule of several stands with the first of them."""
    yield ""
    yield f"# Column {column.letter}, {_inline(column.column)}"
    best = column.best
    if best is None or best.confidence < _SHOWN:
        yield "#   Nothing of the standard seems to fit. Put it under `drop` or `keep_local`, with the reason."
        return
    yield f"#   {percent(best.confidence)} sure that it is {_named(best)}. {' '.join(best.reasons)}"
    others = [each for each in column.candidates[1:3] if each.confidence >= _SHOWN]
    if others:
        yield "#   Or: " + ", ".join(f"{_named(each)} ({percent(each.confidence)})" for each in others)
    yield from (f"#   {note}" for note in column.notes)
    if stays_local(best.field, profile):
        yield "#   That is not for others: put the column under `keep_local`."
    elif column is group[0]:
        yield from _rule(group, best.field, profile)
    else:
        yield f"#   It stands in the rule of column {group[0].letter}."


def _rule(group: Sequence[ColumnSuggestion], field: str, profile: str) -> Iterator[str]:
    """The rule as it would stand in the mapping, each line of it with the mark."""
    accepted = [accept(each, each.best, above=_VALUES_FROM) for each in group if each.best]
    rule = as_mapping(Suggestions("", profile, 0, tuple(group)), accepted)
    sure = {
        each.value: each.candidates[0].confidence
        for column in reversed(group)
        for each in column.values.get(field, ())
        if each.candidates
    }
    values = {value: each.to[0] for value, each in rule.fields[0].values.items()}
    bare = rule.model_copy(update={"fields": (rule.fields[0].model_copy(update={"values": {}}),)})
    body = mapping_text(bare).partition("\nfields:\n")[2].rstrip("\n").splitlines()
    yield from (TAKE + line for line in body)
    if values:
        yield f"{TAKE}  values:"
        yield from (f"{TAKE}    {_pair(value, code)}  # {percent(sure[value])}" for value, code in values.items())


def _pair(value: str, code: str) -> str:
    """A value and its code on one line, quoted where YAML needs it."""
    key, mapped = (
        yaml.safe_dump(text, allow_unicode=True, width=10**6, default_style='"').strip() for text in (value, code)
    )
    return f"{key}: {mapped}"


def _inline(name: str) -> str:
    return " ".join(name.split())[:80]


def _named(candidate: Candidate) -> str:
    label = standard().all_fields[candidate.field].label["en"]
    return f"{candidate.field} ({label})" + (f" = {candidate.code}" if candidate.code else "")


def percent(confidence: float) -> str:
    """A confidence for people.

    >>> percent(0.97)
    '97 %'
    """
    return f"{confidence:.0%}".replace("%", " %")
