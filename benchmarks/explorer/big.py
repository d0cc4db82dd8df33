"""A big invented release for timing the explorer: no engine, only rows of latent classes and counts of them."""

from __future__ import annotations

from datetime import date
from itertools import combinations
from pathlib import Path

import numpy as np
from numpy.typing import NDArray

from shoal.privacy.combinations import Combinations, CountTable
from shoal.privacy.domain import Attribute, Domain
from shoal.releases.describe.content import AccountingRow, ColumnInfo, LedgerReference, ReleaseContent
from shoal.releases.describe.description import AttributeDescription, ReleaseDescription
from shoal.releases.folder import publish
from shoal.signing import SigningKey
from shoal.standard import code_list

CLASSES = 40
FLAGS = 30
FEWEST = 8
"""No combination of fewer records is reported."""
COUNTED = 200_000
"""Of more rows the counts are those of so many, scaled up: they are all invented."""


def _columns() -> tuple[tuple[Attribute, ...], tuple[ColumnInfo, ...]]:
    """Forty attributes: two of countries, a year, seven of some values, thirty flags."""
    countries = tuple(code_list("country-alpha2").codes)
    single = [
        ("yearOfRegistration", "year", "when", tuple(map(str, range(2002, 2027)))),
        ("gender", "category", "who", ("Female", "Male", "Transgender/NonConforming")),
        ("ageBroad", "ordered", "who", tuple(code_list("age-band").codes)),
        ("citizenship", "country", "where", countries),
        ("CountryOfExploitation", "country", "where", countries),
        *((f"attribute{i}", "category", "other", tuple(f"value {j}" for j in range(5 + 2 * i))) for i in range(5)),
    ]
    attributes, infos = [], []
    for name, kind, group, values in single:
        attributes.append(Attribute(name, (*values, ""), values))
        infos.append(ColumnInfo(name, name, kind, group, (*values, "Not recorded"), name))
    for i in range(FLAGS):
        name, group = f"flag{i}", ("means", "exploitation", "recruitment")[i % 3]
        attributes.append(Attribute(name, ("1", "0", ""), ("1",)))
        infos.append(ColumnInfo(name, f"Flag {i}", "flag", group, ("Yes", "No", "Not recorded"), name))
    return tuple(attributes), tuple(infos)


def _rows(attributes: tuple[Attribute, ...], records: int, rng: np.random.Generator) -> NDArray[np.uint16]:
    """[records x columns] codes: every class has its own skewed distribution of each column."""
    of = rng.choice(CLASSES, records, p=rng.dirichlet(np.ones(CLASSES)))
    codes = np.empty((records, len(attributes)), np.uint16)
    for j, attribute in enumerate(attributes):
        flat = np.full(attribute.size, 0.5 if attribute.size == 3 else 8 / attribute.size)
        shares = np.cumsum(rng.dirichlet(flat, CLASSES), axis=1)
        codes[:, j] = (rng.random(records)[:, None] > shares[of]).sum(axis=1).clip(max=attribute.size - 1)
    return codes


def _count(domain: Domain, codes: NDArray[np.uint16], k: int) -> Combinations:
    """Every reported combination of k values that at least `FEWEST` records have."""
    found_ids, found = [], []
    scale = max(1, len(codes) // COUNTED)
    codes = codes[:COUNTED]
    wide = codes.astype(np.int64)
    shown = [np.array([value in set(a.reported) for value in a.values]) for a in domain]
    for columns in combinations(range(len(domain)), k):
        sizes = [domain.sizes[c] for c in columns]
        flat = np.zeros(len(codes), np.int64)
        for c, size in zip(columns, sizes, strict=True):
            flat = flat * size + wide[:, c]
        counts = np.bincount(flat, minlength=int(np.prod(sizes)))
        cells = np.flatnonzero(counts >= FEWEST)
        values = np.unravel_index(cells, sizes)
        kept = np.logical_and.reduce([shown[c][v] for c, v in zip(columns, values, strict=True)])
        found_ids.append(np.stack([domain.offsets[c] + v[kept] for c, v in zip(columns, values, strict=True)], axis=1))
        found.append(scale * counts[cells[kept]])
    ids, count = np.concatenate(found_ids).astype(np.uint32), np.concatenate(found)
    order = np.lexsort(ids.T[::-1])
    ids, count = ids[order], count[order]
    reach = (2 * np.sqrt(count) + 4).astype(np.int64)
    return Combinations(ids, count, np.maximum(count - reach, 0), count + reach)


def big_content(records: int, seed: int = 1) -> ReleaseContent:
    """A release of `records` rows and 40 attributes; with 200,000 rows it has over a million protected counts."""
    attributes, infos = _columns()
    domain = Domain(attributes)
    codes = _rows(attributes, records, np.random.default_rng(seed))
    return ReleaseContent(
        description=ReleaseDescription(
            title="Invented records for timing",
            attributes=[AttributeDescription(name=i.name, label=i.label, type=i.type, group=i.group) for i in infos],
        ),
        domain=domain,
        columns=infos,
        records=records,
        codes=codes,
        counts=CountTable(tuple(_count(domain, codes, k) for k in (1, 2, 3))),
        guarantee={
            "mode": "dp",
            "epsilon": 4.0,
            "delta": 1e-6,
            "account": "gaussian",
            "rho": "1/5",
            "unit": "person",
            "records_low": records - 20,
            "records_high": records + 20,
        },
        accounting=(AccountingRow("none", "invented rows", "1", "0", "0"),),
        ledger=LedgerReference("invented", "ab" * 32, 1),
        version="2026.1",
        created=date(2026, 11, 22),
        engine="0.1.0",
    )


def big_release(folder: Path, records: int, explorer: Path) -> int:
    """Write a big release to `folder` (which must not exist); returns how many protected counts it has."""
    content = big_content(records)
    publish(content, folder, key=SigningKey.new(folder.parent / f"{folder.name}.key"), explorer=explorer)
    return len(content.counts)
