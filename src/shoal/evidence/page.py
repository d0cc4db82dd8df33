"""The steward's report as a page: one HTML text with its style inside, no script, nothing fetched from elsewhere."""

from __future__ import annotations

import jinja2

from shoal.evidence import charts
from shoal.evidence.certificate import LIMITS
from shoal.evidence.certified import NAMES, limit_notes
from shoal.evidence.checks import HUMAN_CHECKS, machine_checks
from shoal.evidence.context import ReportContext
from shoal.evidence.measures import BANDS, SOURCES, ErrorTable, Evidence, sample_equivalent
from shoal.evidence.sentences import four_sentences
from shoal.evidence.wording import attributes, distance, factor, number, one_in, percent, times

MARK = "SENSITIVE: for the data steward, not for publication"
"""What the report says on its face and in its title."""

SOURCE_NAMES = {
    "synthetic records": "Synthetic records",
    "protected counts": "Protected counts",
    "bootstrap": "Chance alone",
    "independent columns": "Shuffled columns",
}
"""What people read in place of the names of the sources."""


def render(evidence: Evidence, context: ReportContext) -> str:
    """The report as HTML."""
    return (
        _templates()
        .get_template("steward-report.html")
        .render(
            mark=MARK,
            evidence=evidence,
            context=context,
            sentences=four_sentences(evidence, context),
            checks=machine_checks(evidence, context),
            human_checks=HUMAN_CHECKS,
            charts=charts.error_charts(evidence),
            canvas=(charts.WIDTH, charts.HEIGHT, charts.LEFT, charts.RIGHT, charts.TOP, charts.BOTTOM),
            styles=charts.STYLES,
            sources=SOURCES,
            names=SOURCE_NAMES,
            bands=BANDS,
            limits=LIMITS,
            limit_names=NAMES,
            limit_notes=limit_notes(evidence),
            lengths=range(1, evidence.length + 1),
            rho=float(sum(spend.rho for spend in context.spends)),
        )
    )


def missing_by_size(table: ErrorTable) -> str:
    """How many combinations of ten or more case records are not shown, by their true count."""
    sizes = zip(BANDS[1:], table.bands[1:], strict=True)
    return ", ".join(f"{band.missing:,} of {label}" for label, band in sizes if band.missing)


def _templates() -> jinja2.Environment:
    environment = jinja2.Environment(
        loader=jinja2.PackageLoader("shoal.evidence"),
        autoescape=True,
        trim_blocks=True,
        lstrip_blocks=True,
        undefined=jinja2.StrictUndefined,
    )
    environment.filters |= {
        "percent": percent,
        "number": number,
        "distance": distance,
        "one_in": one_in,
        "factor": factor,
        "times": times,
        "attributes": attributes,
        "missing_by_size": missing_by_size,
    }
    environment.globals["sample_equivalent"] = sample_equivalent
    return environment
