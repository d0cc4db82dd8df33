"""dataset.jsonld: the release for search engines (schema.org) and machine learning tools (Croissant 1.1)."""

from __future__ import annotations

from collections.abc import Sequence
from typing import Any

from shoal.releases.citation import citation_text
from shoal.releases.describe.content import ReleaseContent
from shoal.releases.files import AGGREGATES_PARQUET, SYNTHETIC_PARQUET, FileEntry
from shoal.releases.licences import licence
from shoal.releases.tables import AGGREGATE_COLUMNS, attribute_columns

Json = dict[str, Any]
PERSONAL = (
    "The published files hold synthetic records and protected counts, made under differential privacy. "
    "No record describes a person. Do not try to draw conclusions about single people."
)
LIMITS = (
    "The data describe cases that were identified and recorded, not how common the crime is. "
    "Small counts and rare combinations are uncertain or suppressed."
)

# The context that Croissant 1.1 asks for, word for word.
_CONTEXT: Json = {
    "@language": "en",
    "@vocab": "https://schema.org/",
    "arrayShape": "cr:arrayShape",
    "citeAs": "cr:citeAs",
    "column": "cr:column",
    "conformsTo": "dct:conformsTo",
    "containedIn": "cr:containedIn",
    "cr": "http://mlcommons.org/croissant/",
    "rai": "http://mlcommons.org/croissant/RAI/",
    "data": {"@id": "cr:data", "@type": "@json"},
    "dataType": {"@id": "cr:dataType", "@type": "@vocab"},
    "dct": "http://purl.org/dc/terms/",
    "description": {"@container": "@language"},
    "equivalentProperty": "cr:equivalentProperty",
    "examples": {"@id": "cr:examples", "@type": "@json"},
    "extract": "cr:extract",
    "field": "cr:field",
    "fileProperty": "cr:fileProperty",
    "fileObject": "cr:fileObject",
    "fileSet": "cr:fileSet",
    "format": "cr:format",
    "includes": "cr:includes",
    "isArray": "cr:isArray",
    "isLiveDataset": "cr:isLiveDataset",
    "jsonPath": "cr:jsonPath",
    "key": "cr:key",
    "md5": "cr:md5",
    "name": {"@container": "@language"},
    "parentField": "cr:parentField",
    "path": "cr:path",
    "recordSet": "cr:recordSet",
    "references": "cr:references",
    "regex": "cr:regex",
    "repeated": "cr:repeated",
    "replace": "cr:replace",
    "samplingRate": "cr:samplingRate",
    "sc": "https://schema.org/",
    "separator": "cr:separator",
    "source": "cr:source",
    "subField": "cr:subField",
    "transform": "cr:transform",
}


def dataset_jsonld(content: ReleaseContent, files: Sequence[FileEntry]) -> Json:
    """The data set as schema.org and Croissant 1.1 describe it.

    Args:
        content: What is released.
        files: The files offered for download.
    """
    text, terms = content.description, licence(content.description.licence)
    publisher = {"@type": "Organization", "name": text.publisher or "Publisher not stated"}
    return {
        "@context": _CONTEXT,
        "@type": "sc:Dataset",
        "conformsTo": "http://mlcommons.org/croissant/1.1",
        "name": text.title,
        "description": text.summary or text.title,
        "version": content.version,
        "datePublished": content.created.isoformat(),
        "license": terms.url or terms.title,
        **({"url": text.homepage} if text.homepage else {}),
        "inLanguage": text.language,
        "isAccessibleForFree": True,
        "isLiveDataset": False,
        "creator": publisher,
        "publisher": publisher,
        "citeAs": citation_text(content),
        "variableMeasured": [a.label or a.name for a in text.attributes],
        "measurementTechnique": "Differential privacy: noisy measurements, synthetic records, protected counts",
        "rai:personalSensitiveInformation": PERSONAL,
        "rai:dataLimitations": LIMITS,
        "rai:dataBiases": text.source_note or LIMITS,
        "distribution": [_file_object(file) for file in files],
        "recordSet": [_synthetic(content), _aggregates()],
    }


def _file_object(file: FileEntry) -> Json:
    return {
        "@type": "cr:FileObject",
        "@id": file.slug,
        "name": file.slug,
        "description": file.label,
        "contentUrl": file.path,
        "contentSize": f"{file.bytes} B",
        "encodingFormat": file.media_type.replace("vnd.apache.parquet", "x-parquet"),  # Croissant's own name for it
        "sha256": file.sha256,
    }


def _synthetic(content: ReleaseContent) -> Json:
    # The fields are read from the Parquet files: readers of CSV tend to turn the codes "1" and "0" into numbers.
    names = [(name, content.attribute[name].label or name) for name in attribute_columns(content.columns)]
    fields = [
        _field(SYNTHETIC_PARQUET, f"synthetic/{i}", name=name, label=label) for i, (name, label) in enumerate(names)
    ]
    return _record_set("synthetic", "Synthetic records, one row a record", fields)


def _aggregates() -> Json:
    fields = [_field(AGGREGATES_PARQUET, f"aggregates/{name}", name=name, label=name) for name in AGGREGATE_COLUMNS]
    return _record_set("aggregates", "Protected counts of combinations of attribute values", fields)


def _record_set(identifier: str, description: str, fields: list[Json]) -> Json:
    return {
        "@type": "cr:RecordSet",
        "@id": identifier,
        "name": identifier,
        "description": description,
        "field": fields,
    }


def _field(path: str, identifier: str, *, name: str, label: str) -> Json:
    number = path == AGGREGATES_PARQUET and name in ("k", "count", "low", "high")
    return {
        "@type": "cr:Field",
        "@id": identifier,
        "name": name,
        "description": label,
        "dataType": "sc:Integer" if number else "sc:Text",
        "source": {
            "fileObject": {"@id": path.rpartition("/")[2].replace(".", "-")},
            "extract": {"column": name},
        },
    }
