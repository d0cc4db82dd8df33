"""dcat.jsonld: the release for data portals (DCAT 3)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from shoal.releases.describe.content import ReleaseContent
from shoal.releases.files import FileEntry
from shoal.releases.licences import licence

Json = dict[str, Any]
_MEDIA_TYPES = "https://www.iana.org/assignments/media-types/"
_CONTEXT: Json = {
    "dcat": "http://www.w3.org/ns/dcat#",
    "dct": "http://purl.org/dc/terms/",
    "foaf": "http://xmlns.com/foaf/0.1/",
    "spdx": "http://spdx.org/rdf/terms#",
    "xsd": "http://www.w3.org/2001/XMLSchema#",
}


def dcat_jsonld(content: ReleaseContent, files: Sequence[FileEntry]) -> Json:
    """The data set and its distributions in DCAT 3.

    Args:
        content: What is released.
        files: The files offered for download.
    """
    text = content.description
    identifier = f"urn:shoal:{content.ledger.collection}:{content.version}"
    return {
        "@context": _CONTEXT,
        "@id": identifier,
        "@type": "dcat:Dataset",
        "dct:identifier": identifier,
        "dct:title": _text(text.title, text.language),
        "dct:description": _text(text.summary or text.title, text.language),
        "dct:issued": {"@value": content.created.isoformat(), "@type": "xsd:date"},
        "dcat:version": content.version,
        **({"dcat:landingPage": {"@id": text.homepage}} if text.homepage else {}),
        **({"dct:publisher": {"@type": "foaf:Organization", "foaf:name": text.publisher}} if text.publisher else {}),
        "dct:license": _licence(text.licence),
        "dcat:distribution": [_distribution(file, text.licence) for file in files],
    }


def _text(value: str, language: str) -> Json:
    return {"@value": value, "@language": language}


def _licence(identifier: str) -> Json:
    terms = licence(identifier)
    return {"@id": terms.url} if terms.url else {"@type": "dct:LicenseDocument", "dct:title": terms.title}


def _distribution(file: FileEntry, terms: str) -> Json:
    checksum = {
        "@type": "spdx:Checksum",
        "spdx:algorithm": {"@id": "spdx:checksumAlgorithm_sha256"},
        "spdx:checksumValue": {"@value": file.sha256, "@type": "xsd:hexBinary"},
    }
    return {
        "@type": "dcat:Distribution",
        "dct:title": file.label,
        "dcat:downloadURL": {"@id": file.path},
        "dcat:mediaType": {"@id": _MEDIA_TYPES + file.media_type},
        "dcat:byteSize": {"@value": str(file.bytes), "@type": "xsd:nonNegativeInteger"},
        "dct:license": _licence(terms),
        "spdx:checksum": checksum,
    }
