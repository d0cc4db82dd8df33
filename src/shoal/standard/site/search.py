"""What can be looked for: one entry a field, code, list, entity, profile, finding and page, in one language."""

from __future__ import annotations

import json
import unicodedata
from collections import defaultdict
from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from typing import Any

from shoal.standard.model import Standard
from shoal.standard.site.links import Links
from shoal.standard.site.words import RIGHT_TO_LEFT

KINDS = ("field", "code", "list", "entity", "profile", "finding", "page")
PAGES = {
    "writing": "writing.html",
    "crosswalks": "crosswalks/index.html",
    "changes": "changes.html",
    "downloads": "downloads.html",
    "about": "about.html",
}
"""Pages of their own by their word in the navigation."""
ARTICLES = {"ar": "ال"}
"""An article that is written together with its noun counts for nothing in alphabetical order."""


@dataclass(frozen=True)
class Entry:
    """One thing that can be found.

    Args:
        kind: One of `KINDS`.
        label: What people read.
        name: What stands in data; empty of a page.
        path: Its place from the language's folder on.
        context: Where it belongs: the entity of a field, the list of a code.
        more: Other words by which it is found: definition, other spellings, the English label.
    """

    kind: str
    label: str
    name: str
    path: str
    context: str = ""
    more: str = ""


def entries(
    standard: Standard, language: str, links: Links, findings: Sequence[Any], words: Mapping[str, Any]
) -> tuple[Entry, ...]:
    """Everything that can be found in one language.

    Args:
        standard: The standard.
        language: One of its languages.
        links: Addresses from the language's folder on.
        findings: The findings that have pages.
        words: The site's words.
    """
    return (
        *_fields(standard, language, links),
        *_codes(standard, language, links),
        *_others(standard, language, links),
        *(Entry("finding", f.message[language], f.code, links.finding(f.code), "", f.fix[language]) for f in findings),
        *(Entry("page", words["nav"][name], "", links.page(path)) for name, path in PAGES.items()),
    )


def index_script(found: Sequence[Entry], kinds: Mapping[str, str]) -> str:
    """The index as a script, because a page opened from a disk may load no other kind of file.

    Args:
        found: The entries.
        kinds: The word for each kind.
    """
    rows = [[KINDS.index(e.kind), e.label, e.name, e.path, e.context, e.more] for e in found]
    lines = ",\n".join(json.dumps(row, ensure_ascii=False, separators=(",", ":")) for row in rows)
    named = json.dumps([kinds[kind] for kind in KINDS], ensure_ascii=False)
    return f'window.standardIndex={{"kinds":{named},"rows":[\n{lines}\n]}};\n'.replace("<", "\\u003c")


def letters(found: Sequence[Entry], language: str) -> list[tuple[str, list[Entry]]]:
    """The entries that have pages of their own, by first letter, for those who can't or won't search."""
    by_letter: dict[str, list[Entry]] = defaultdict(list)
    listed = [entry for entry in found if entry.kind != "code"]
    for entry in sorted(listed, key=lambda entry: _place(entry, language)):
        first = _folded(_shown(entry), language)[:1].upper()
        by_letter[first if first.isalpha() else "0–9"].append(entry)
    return list(by_letter.items())


def _place(entry: Entry, language: str) -> tuple[bool, str, str]:
    """Where an entry stands in the index: a language's own letters come before foreign ones."""
    text = _folded(_shown(entry), language)
    return language in RIGHT_TO_LEFT and text.isascii(), text, entry.name


def _shown(entry: Entry) -> str:
    return entry.name if entry.kind == "finding" else entry.label


def _fields(standard: Standard, language: str, links: Links) -> Iterator[Entry]:
    for entity in standard.entities.values():
        for field in entity.fields:
            more = [field.definition[language], field.label["en"], field.htcds or "", *field.aliases]
            path = links.field(field.name)
            yield Entry("field", field.label[language], field.name, path, entity.label[language], _joined(more))


def _codes(standard: Standard, language: str, links: Links) -> Iterator[Entry]:
    for listed in standard.lists.values():
        for code in listed.codes:
            label = code.label[language]
            more = [code.definition.get(language, ""), code.label["en"], *code.spellings]
            path = links.code(listed.name, code.code)
            yield Entry("code", label, code.code, path, listed.title[language], _joined(more, label))


def _others(standard: Standard, language: str, links: Links) -> Iterator[Entry]:
    for listed in standard.lists.values():
        yield Entry("list", listed.title[language], listed.name, links.list(listed.name), "", listed.title["en"])
    for entity in standard.entities.values():
        yield Entry("entity", entity.label[language], entity.name, links.entity(entity.name))
    for profile in standard.profiles.values():
        yield Entry("profile", profile.label[language], profile.name, links.profile(profile.name))


def _joined(texts: Sequence[str], label: str = "") -> str:
    return " ".join(dict.fromkeys(text for text in texts if text and text != label))


def _folded(text: str, language: str) -> str:
    """A text for sorting: small letters without marks."""
    text = text.removeprefix(ARTICLES.get(language, "")) if len(text) > 3 else text
    decomposed = unicodedata.normalize("NFKD", text.casefold())
    return "".join(c for c in decomposed if not unicodedata.combining(c)).lstrip("«“\"'([")
