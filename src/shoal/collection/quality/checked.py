"""The findings of the partner's own check, as the contribution carries them."""

from __future__ import annotations

from collections.abc import Mapping
from typing import Any

from shoal.collection.quality.amounts import Amount
from shoal.collection.quality.model import Found
from shoal.errors import Severity
from shoal.standard.findings import finding_codes
from shoal.standard.load import standard

SEVERITIES: tuple[Severity, ...] = ("error", "warning", "note")


def findings_of(checks: Mapping[str, Any]) -> tuple[Found, ...]:
    """The findings, the gravest first; what this Shoal does not know is left out.

    The partner's program wrote the report, and it may be another one, so that nothing in it is taken for granted. Its
    sentences are not taken over: they hold exact numbers.

    Args:
        checks: The content of checks.json.
    """
    listed = checks.get("findings")
    plain = [each for each in listed if isinstance(each, dict)] if isinstance(listed, list) else []
    codes = finding_codes()  # a tuple: what is looked for may be anything
    found = [_found(each) for each in plain if each.get("code") in codes and each.get("severity") in SEVERITIES]
    return tuple(sorted(found, key=lambda each: SEVERITIES.index(each.severity)))


def _found(plain: Mapping[str, Any]) -> Found:
    field, count = plain.get("field"), plain.get("count")
    places = count if isinstance(count, int) and count > 0 else 1
    name = field if isinstance(field, str) and field in standard().all_fields else ""
    return Found(str(plain["code"]), plain["severity"], name, Amount.of(places, places))
