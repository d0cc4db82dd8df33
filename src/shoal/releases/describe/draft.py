"""A first release description from the header of a case file: what `shoal init` writes.

Only column names are read, never a cell: a domain taken from the data would give the data away.
"""

from __future__ import annotations

import json
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from datetime import date
from textwrap import wrap
from unicodedata import category

from shoal.errors import Finding, Where
from shoal.releases.describe.description import RESERVED
from shoal.releases.findings import release_finding
from shoal.standard import (
    ReleaseAttribute,
    find_release_attribute,
    is_derived_column,
    missing_tokens,
    person_key_rank,
    private_reason,
)

WIDTH = 110
LONGEST_NAME = 200


@dataclass(frozen=True)
class Draft:
    """A release description to be read and completed by a person.

    Args:
        text: The YAML file, with comments.
        findings: What is left to decide, and what was left out.
    """

    text: str
    findings: tuple[Finding, ...]


@dataclass(frozen=True)
class _Header:
    """The columns of the file, each in the one place where the draft puts it."""

    person: str | None
    known: Mapping[str, ReleaseAttribute]
    unknown: Sequence[str]
    ignored: Mapping[str, str]
    order: Sequence[str]
    findings: Sequence[Finding]

    @property
    def three_letters(self) -> bool:
        """Whether the file has columns met only in synthetic records, which write countries with three letters."""
        return any(attribute.origin == "synthetic" for attribute in self.known.values())


def draft_description(
    columns: Sequence[str], *, title: str, today: date | None = None, implications: bool = False
) -> Draft:
    """Draft the release description of a case file from its header alone.

    Columns of the standard come with label, type, domain, spellings and implications. Columns that look as if they
    name or reach a person are ignored, with the reason. All others are left for a person to decide.

    Args:
        columns: The column names, in the order of the file.
        title: Title of the data set.
        today: The day that ends the range of years; None is today.
        implications: Whether the standard's implications take effect, or stand there as a comment only: files met in
            practice do not always keep to them, and a record that contradicts one is refused.

    Returns:
        The YAML text, and findings: "domain-undeclared" (to be decided), "column-ignored" and "person-proposed" (to
        be looked over), "header-doubtful", "empty-header", "duplicate-header" and "name-unusable" (to be mended in
        the file).

    >>> draft = draft_description(["gender", "notes"], title="An example")
    >>> [finding.code for finding in draft.findings]
    ['column-ignored']
    """
    header = _sorted_out(columns)
    year = (today or date.today()).year
    blocks = [
        _top(title),
        _person(header.person),
        _GUARANTEE,
        _missing(),
        _attributes(header, year),
        _ignored(header.ignored),
        _implications(header, active=implications),
    ]
    return Draft("\n".join(block for block in blocks if block), tuple(header.findings))


# Sorting the header out


def _sorted_out(columns: Sequence[str]) -> _Header:
    usable = dict(_usable(columns))
    findings = [*_header_findings(columns)]
    ranked = sorted((rank, i) for i, name in usable.items() if (rank := person_key_rank(name)) is not None)
    person = ranked[0][1] if ranked else None
    known, unknown, ignored = {}, [], {}
    for i, name in usable.items():
        if i == person:
            findings.append(_finding("person-proposed", i))
        elif reason := _reason_to_ignore(name):
            ignored[name] = reason
            findings.append(_finding("column-ignored", i))
        elif attribute := find_release_attribute(name):
            known[name] = attribute
        else:
            unknown.append(name)
            findings.append(_finding("domain-undeclared", i))
    order = [name for name in usable.values() if name in known or name in unknown]
    return _Header(None if person is None else usable[person], known, unknown, ignored, order, findings)


def _reason_to_ignore(name: str) -> str | None:
    if is_derived_column(name):
        return "it repeats other columns as joined text"
    if find_release_attribute(name):
        return None
    if person_key_rank(name) is not None:
        return "it tells records apart and says nothing by itself"
    return private_reason(name)


def _usable(columns: Sequence[str]) -> Iterator[tuple[int, str]]:
    """Names that can stand in a description, each once, with their positions from 0."""
    seen: set[str] = set()
    for i, name in enumerate(columns):
        if name.strip() and name not in seen and _is_clean(name):
            yield i, name
        seen.add(name)


def _is_clean(name: str) -> bool:
    return len(name) <= LONGEST_NAME and not any(c in RESERVED or category(c) in {"Cc", "Cs"} for c in name)


def _header_findings(columns: Sequence[str]) -> Iterator[Finding]:
    for i, name in enumerate(columns):
        if not name.strip():
            yield _finding("empty-header", i)
        elif name in columns[:i]:
            yield _finding("duplicate-header", i)
        elif not _is_clean(name):
            yield _finding("name-unusable", i, longest=LONGEST_NAME)
    cells = [i for i, name in enumerate(columns) if name.strip().lstrip("-").isdigit()]
    if cells:
        yield _finding("header-doubtful", cells[0])


def _finding(code: str, index: int, **values: int) -> Finding:
    # The name is left out: in a file without a header it is a cell of a case record.
    return release_finding(code, Where(position=index + 1), **values)


# Writing YAML


def quoted(text: str) -> str:
    r"""Text as a quoted YAML scalar, on one line whatever it holds.

    >>> print(quoted('NO'), quoted('say "a"'))
    "NO" "say \"a\""
    """
    letters = (c if c.isprintable() else f"\\U{ord(c):08X}" for c in json.dumps(text, ensure_ascii=False))
    return "".join(letters)


def _top(title: str) -> str:
    return f"""\
# Release description: what is released, and how. Everything in this file is public.
# It was drafted from the column names alone. Read it through, change what is wrong, fill what is empty.

shoal: 1
title: {quoted(title)}
summary: ""          # one or two sentences for readers
publisher: ""        # the organisation that stands behind the release
contact: ""          # mail or web address for questions
licence: "CC-BY-4.0"
language: "en"       # of the labels below
source_note: ""      # where the records come from, who is not in them

# The explorer shows on every page where people find help. Name helplines that you know to answer.
# helplines:
#   - {{name: "Name of the helpline", phone: "+00 000 000", url: "https://…", country: "XX", languages: ["en"]}}
"""


def _person(column: str | None) -> str:
    if column is None:
        return """\
# Who is protected: the person. Here every record is taken to be a person of its own. If one person can have several
# records, add `id:` with the column that tells persons apart.
person:
  max_records: 1
"""
    return f"""\
# Who is protected: the person. `id` has one value per person; it is used to count records and is never released.
# If the column numbers cases and a case can be about several persons, take the line `id` out.
person:
  id: {quoted(column)}
  max_records: 1     # further records of the same person are left out
"""


_GUARANTEE = """\
# The promise. Lower epsilon: stronger protection, less accurate counts. Above 4 the promise is weak.
guarantee:
  epsilon: 4
  delta: 0.000001      # far below one in the number of records
  total_epsilon: 8     # all releases of this collection together may never spend more
  total_delta: 0.000001

# Counts are published for combinations of up to this many attributes.
reporting_length: 3

# What your readers need most: attributes, and tables of two of them, as in [citizenship, [ageBroad, gender]]. They get
# less noise and all else a little more, at the same price in privacy. Choose by what people ask, not by the records.
focus: []
"""


def _missing() -> str:
    tokens = _wrapped("missing: [", [quoted(token) for token in missing_tokens()], "]", indent=0)
    return f"""\
# Cells that mean "not recorded" in any column, besides the empty cell. Never add "NA": it is Namibia.
{tokens}
"""


def _attributes(header: _Header, year: int) -> str:
    if not header.order:
        return "# No column of the file can be released as it stands.\nattributes: []\n"
    parts = [
        _known(name, header.known[name], header.three_letters, year) if name in header.known else _unknown(name)
        for name in header.order
    ]
    return "\n".join(["# What is released, in this order.\nattributes:", *parts])


def _known(name: str, attribute: ReleaseAttribute, three_letters: bool, year: int) -> str:
    lines = [
        f"  - name: {quoted(name)}",
        f"    label: {quoted(attribute.label)}",
        f"    group: {attribute.group}",
        f"    type: {attribute.type}",
        *_domain(attribute, three_letters, year),
    ]
    if attribute.missing:
        lines.append("    missing: [" + ", ".join(quoted(token) for token in attribute.missing) + "]")
    if attribute.spellings and not (attribute.type == "country" and three_letters):
        pairs = [f"{quoted(text)}: {quoted(code)}" for text, code in attribute.spellings.items()]
        lines.append(_wrapped("spellings: {", pairs, "}", indent=4))
    return "\n".join(lines) + "\n"


def _domain(attribute: ReleaseAttribute, three_letters: bool, year: int) -> list[str]:
    if attribute.domain is None:
        return []  # a flag has none
    if attribute.type == "country":
        return ["    " + (_THREE_LETTERS if three_letters else _TWO_LETTERS)]
    if "first" in attribute.domain:
        return [f"    domain: {{first: {attribute.domain['first']}, last: {year}}}"]
    return [f"    domain: {{list: {attribute.domain['list']}}}"]


_TWO_LETTERS = "domain: {list: country-alpha2}   # codes of two letters; for three letters country-alpha3"
_THREE_LETTERS = "domain: {list: country-alpha3}   # codes of three letters; for two letters country-alpha2"


def _unknown(name: str) -> str:
    return f"""\
  # The standard does not know this column. Its values are never read off the file. Choose one:
  #   type: flag                           yes, no or empty (no domain needed)
  #   domain: {{"A": "Label of A", "B": "Label of B"}}   all its codes, declared by you
  #   domain: {{list: country-alpha2}}       a code list of the standard
  #   domain: private                      frequent values are found for you; that costs accuracy elsewhere
  # or move it to `ignore` below.
  - name: {quoted(name)}
    label: {quoted(name)}
    group: other
    type: category
"""


def _ignored(ignored: Mapping[str, str]) -> str:
    if not ignored:
        return "# Columns of the file that are not released.\nignore: []\n"
    lines = ["# Columns of the file that are not released, and why.", "ignore:"]
    for name, reason in ignored.items():
        lines += wrap(reason, WIDTH, initial_indent="  # ", subsequent_indent="  # ")
        lines.append(f"  - {quoted(name)}")
    return "\n".join(lines) + "\n"


def _implications(header: _Header, *, active: bool) -> str:
    column = {attribute.name: name for name, attribute in header.known.items()}
    lines = [
        f'  - {{when: {{{quoted(name)}: "1"}}, then: {{{quoted(column[then])}: "1"}}}}'
        for name, attribute in header.known.items()
        for then in attribute.implies
        if then in column
    ]
    if not lines:
        return ""
    block = ["implications:", *lines]
    return "\n".join([_IMPLICATIONS, *(block if active else [f"# {line}" for line in block])]) + "\n"


_IMPLICATIONS = """\
# Public facts: whoever has the first has the second. They follow from what the columns mean, and they make counts
# more accurate. Only those to which all your records keep may stand here without a #."""


def _wrapped(opening: str, items: Sequence[str], closing: str, *, indent: int) -> str:
    """A list or mapping in brackets, over as many lines as it needs; an item is never broken."""
    spaced = ", ".join(item.replace(" ", "\0") for item in items)
    lines = wrap(
        opening + spaced + closing,
        WIDTH - indent,
        subsequent_indent=" " * 2,
        break_long_words=False,
        break_on_hyphens=False,
    )
    return "\n".join(" " * indent + line.replace("\0", " ") for line in lines)
