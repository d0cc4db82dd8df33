"""Measurements as bytes, for sealing them into the ledger, and back."""

from __future__ import annotations

import json
import math
from collections.abc import Mapping, Sequence

import numpy as np

from shoal.privacy.domain import Domain
from shoal.privacy.measure import Measurements
from shoal.privacy.plan import Plan, Query

_END_OF_HEADER = b"\n"


def seal(measurements: Measurements, found: Mapping[str, Sequence[str]]) -> bytes:
    """The noisy answers, the queries and the values found for undeclared domains, as bytes.

    Args:
        measurements: The noisy answers.
        found: Values that the partition selection found, by attribute.
    """
    queries = [[list(q.attributes), q.form, q.scale.hex(), q.sensitivity_squared] for q in measurements.plan.queries]
    header = {
        "found": {name: list(values) for name, values in found.items()},
        "records_per_person": measurements.plan.records_per_person,
        "sizes": list(measurements.domain.sizes),
        "queries": queries,
    }
    numbers = np.concatenate([answer.ravel() for answer in measurements.answers]).astype("<i8")
    return json.dumps(header).encode() + _END_OF_HEADER + numbers.tobytes()


def found_values(sealed: bytes) -> dict[str, tuple[str, ...]]:
    """The values that were found for undeclared domains, by attribute."""
    header = json.loads(sealed.partition(_END_OF_HEADER)[0])
    return {name: tuple(values) for name, values in header["found"].items()}


def unseal(sealed: bytes, domain: Domain) -> Measurements:
    """The measurements that `seal` was given.

    Args:
        sealed: What `seal` returned.
        domain: The domain of the release, with the found values in it.

    Raises:
        ValueError: The bytes belong to another domain.
    """
    head, _, body = sealed.partition(_END_OF_HEADER)
    header = json.loads(head)
    if header["sizes"] != list(domain.sizes):
        raise ValueError("the sealed measurements belong to another domain")
    queries = tuple(Query(tuple(a), form, float.fromhex(scale), s) for a, form, scale, s in header["queries"])
    numbers = np.frombuffer(body, "<i8").astype(np.int64)
    shapes = [[domain.sizes[i] for i in query.attributes] for query in queries]
    ends = np.cumsum([math.prod(shape) for shape in shapes])
    answers = tuple(part.reshape(shape) for part, shape in zip(np.split(numbers, ends[:-1]), shapes, strict=True))
    return Measurements(Plan(domain, header["records_per_person"], queries), answers)
