"""Which pages the site has, and what each shows."""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from dataclasses import dataclass, field
from typing import Any, get_args

from shoal.standard.model import Entity, Field, Profile, Role, Standard
from shoal.standard.site.backlinks import Backlinks, backlinks, sources
from shoal.standard.site.catalogue import Edition, FindingPage
from shoal.standard.site.crosswalks import SCHEMES, crosswalks, palermo_lists
from shoal.standard.site.downloads import Download
from shoal.standard.site.links import Links, field_files
from shoal.standard.site.samples import samples

TABS = (
    ("start", "index.html"),
    ("entities", "entities/index.html"),
    ("fields", "fields/index.html"),
    ("lists", "lists/index.html"),
    ("profiles", "profiles/index.html"),
    ("writing", "writing.html"),
    ("crosswalks", "crosswalks/index.html"),
    ("findings", "findings/index.html"),
    ("changes", "changes.html"),
    ("downloads", "downloads.html"),
)
"""The navigation of every page: a word of the site, and a page of the same language."""
SHORT = 40
"""A longer list is not repeated on the pages of its fields."""
DICTIONARY = 150
"""A longer list whose codes have no definitions is one table."""


@dataclass(frozen=True)
class Page:
    """One page, the same in every language but for its words.

    Args:
        path: Its place from the language's folder on.
        template: Name of its template.
        section: The word of the navigation under which it stands, or empty.
        values: What it shows besides what every page knows.
    """

    path: str
    template: str
    section: str = ""
    values: Mapping[str, Any] = field(default_factory=dict)

    @property
    def base(self) -> str:
        """The way from here to the language's folder."""
        return "../" * self.path.count("/")


@dataclass(frozen=True)
class Content:
    """Everything that the pages are made from.

    Args:
        standard: The standard.
        findings: The findings by part.
        changes: What changed, version by version, the newest first.
        downloads: The generated files by format.
    """

    standard: Standard
    findings: Mapping[str, tuple[FindingPage, ...]]
    changes: tuple[Edition, ...]
    downloads: Mapping[str, tuple[Download, ...]]


def pages(content: Content) -> tuple[Page, ...]:
    """Every page but the index of everything, which needs the words of its language."""
    standard = content.standard
    return (
        Page("index.html", "index.html", "start"),
        Page("entities/index.html", "entities.html", "entities"),
        *(_entity_page(standard, entity) for entity in standard.entities.values()),
        Page("fields/index.html", "fields.html", "fields"),
        *_field_pages(standard),
        Page("lists/index.html", "lists.html", "lists"),
        *_list_pages(standard),
        Page("profiles/index.html", "profiles.html", "profiles", _roles(standard)),
        *(_profile_page(content, profile) for profile in standard.profiles.values()),
        Page("writing.html", "writing.html", "writing"),
        *_crosswalk_pages(standard),
        Page("findings/index.html", "findings.html", "findings", {"findings": content.findings}),
        *_finding_pages(content),
        Page("changes.html", "changes.html", "changes", {"changes": content.changes}),
        Page("downloads.html", "downloads.html", "downloads"),
        Page("about.html", "about.html"),
    )


def shared(content: Content) -> dict[str, Any]:
    """What every page knows."""
    return {
        "standard": content.standard,
        "fields": content.standard.all_fields,
        "back": backlinks(content.standard),
        "downloads": content.downloads,
        "palermo": palermo_lists(content.standard),
        "tabs": TABS,
    }


def _entity_page(standard: Standard, entity: Entity) -> Page:
    others = (other for other in standard.entities.values() if other.name != entity.name)
    incoming = [(other, relation) for other in others for relation in other.relations if relation.to == entity.name]
    return Page(f"entities/{entity.name}.html", "entity.html", "entities", {"entity": entity, "incoming": incoming})


def _field_pages(standard: Standard) -> Iterator[Page]:
    links, back = Links("", field_files(standard)), backlinks(standard)
    for entity in standard.entities.values():
        own = entity.fields
        for before, shown, after in zip((None, *own), own, (*own[1:], None), strict=False):
            beside = {"entity": entity, "before": before, "after": after}
            values = {**_field_values(standard, shown), **_around(shown, back), **beside}
            yield Page(links.field(shown.name), "field.html", "fields", values)


def _field_values(standard: Standard, shown: Field) -> dict[str, Any]:
    listed = standard.lists[shown.list] if shown.list else None
    current = listed.current if listed else ()
    return {
        "field": shown,
        "listed": listed,
        "codes": current if len(current) <= SHORT else current[: SHORT // 4],
        "samples": samples(standard, shown),
        "takes_reasons": shown.reasons and set(shown.profiles) & {"collect", "share"},
    }


def _around(shown: Field, back: Backlinks) -> dict[str, Any]:
    """What follows from a field and what it is made from, as far as the page does not say so already."""
    return {
        "derived": [field for field in back.derived.get(shown.name, ()) if field.name not in shown.ctdc],
        "made_from": [field for field in back.feeds.get(shown.name, ()) if field.name not in sources(shown)],
    }


def _list_pages(standard: Standard) -> Iterator[Page]:
    for listed in standard.lists.values():
        schemes = [s for s in SCHEMES if any(s in c.crosswalk for c in listed.codes)]
        values = {
            "listed": listed,
            "old": len(listed.codes) - len(listed.current),
            "schemes": schemes,
            "spelled": any(code.spellings for code in listed.codes),
            "as_table": len(listed.codes) > DICTIONARY and not any(code.definition for code in listed.codes),
        }
        yield Page(f"lists/{listed.name}.html", "list.html", "lists", values)


def _roles(standard: Standard) -> dict[str, Any]:
    """How many fields of each role every profile has, and which fields have the role."""
    roles = get_args(Role)
    return {
        "role_counts": {
            role: {name: sum(field.role == role for field in standard.fields(name)) for name in standard.profiles}
            for role in roles
        },
        "by_role": {role: [field for field in standard.all_fields.values() if field.role == role] for role in roles},
    }


def _profile_page(content: Content, profile: Profile) -> Page:
    standard = content.standard
    chosen = {field.name for field in standard.fields(profile.name)}
    by_entity = [
        (entity, [field for field in entity.fields if field.name in chosen]) for entity in standard.entities.values()
    ]
    values = {
        "profile": profile,
        "by_entity": [(entity, rows) for entity, rows in by_entity if rows],
        "files": [file for made in content.downloads.values() for file in made if file.profile == profile.name],
    }
    return Page(f"profiles/{profile.name}.html", "profile.html", "profiles", values)


def _crosswalk_pages(standard: Standard) -> Iterator[Page]:
    walks = crosswalks(standard)
    yield Page("crosswalks/index.html", "crosswalks.html", "crosswalks", {"walks": walks})
    for walk in walks:
        yield Page(f"crosswalks/{walk.scheme}.html", "crosswalk.html", "crosswalks", {"walk": walk})


def _finding_pages(content: Content) -> Iterator[Page]:
    for part, found in content.findings.items():
        for finding in found:
            yield Page(f"findings/{finding.code}.html", "finding.html", "findings", {"finding": finding, "part": part})
