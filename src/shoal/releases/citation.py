"""How to cite a release, and the small text files beside it: CITATION.cff, LICENSE, CHANGELOG.md."""

from __future__ import annotations

from typing import Any

import yaml

from shoal.releases.describe.content import ReleaseContent
from shoal.releases.licences import licence

_UNKNOWN_PUBLISHER = "Publisher not stated"


def citation_text(content: ReleaseContent) -> str:
    """The release as one line of a list of references."""
    text = content.description
    where = f" {text.homepage}" if text.homepage else ""
    publisher = (text.publisher or _UNKNOWN_PUBLISHER).rstrip(".")
    return f"{publisher} ({content.created.year}). {text.title} (version {content.version}) [Data set].{where}"


def citation_cff(content: ReleaseContent) -> str:
    """CITATION.cff (Citation File Format 1.2)."""
    text, terms = content.description, licence(content.description.licence)
    fields: dict[str, Any] = {
        "cff-version": "1.2.0",
        "message": "If you use these data, please cite them as below.",
        "type": "dataset",
        "title": text.title,
        "authors": [{"name": text.publisher or _UNKNOWN_PUBLISHER}],
        "version": content.version,
        "date-released": content.created,
    }
    if text.summary:
        fields["abstract"] = text.summary
    if terms.spdx:
        fields["license"] = terms.identifier
    if text.homepage.startswith(("http://", "https://")):
        fields["url"] = text.homepage
    return yaml.safe_dump(fields, sort_keys=False, allow_unicode=True, width=100)


def licence_text(content: ReleaseContent) -> str:
    """LICENSE: the licence by name and address, with what we ask of readers."""
    terms = licence(content.description.licence)
    lines = [
        f"{content.description.title}, version {content.version}",
        "",
        f"Licence: {terms.title} ({terms.identifier})",
        f"Text of the licence: {terms.url}" if terms.url else "Ask the publisher for the text of the licence.",
        "",
        "We also ask, without making it a condition of the licence: do not try to identify anyone, do not draw",
        "conclusions about single people, and do not present these counts as the number of all victims.",
    ]
    return "\n".join(lines) + "\n"


def changelog(content: ReleaseContent) -> str:
    """CHANGELOG.md: this version, and those before it."""
    made = (
        f"{content.records:,} synthetic records and {len(content.counts):,} protected counts "
        f"of combinations of up to {content.description.reporting_length} attribute values."
    )
    lines = [
        "# Changes",
        "",
        f"## {content.version} ({content.created.isoformat()})",
        "",
        *(f"- {sentence}" for sentence in (*content.changes, made)),
        f"- Made with Shoal {content.engine}.",
    ]
    for edition in content.history:
        lines += ["", f"## {edition.version} ({edition.created.isoformat()})", ""]
        lines += [f"- {sentence}" for sentence in edition.changes or ("No changes are recorded.",)]
    return "\n".join(lines) + "\n"
