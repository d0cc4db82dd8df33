"""JSON Schemas of the papers that people fill in, for editors."""

from __future__ import annotations

import json

from shoal.intake.packing.paper import PaperModel
from shoal.intake.packing.protocol import Protocol
from shoal.intake.packing.statement import PartnerStatement


def protocol_schema() -> str:
    """The JSON Schema of an information-sharing protocol."""
    return _schema(Protocol)


def statement_schema() -> str:
    """The JSON Schema of a partner's statement."""
    return _schema(PartnerStatement)


def _schema(model: type[PaperModel]) -> str:
    schema = model.model_json_schema()
    schema["$schema"] = "https://json-schema.org/draft/2020-12/schema"
    return json.dumps(schema, indent=2, ensure_ascii=False) + "\n"
