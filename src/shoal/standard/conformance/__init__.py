"""Does a program check the standard as it should? A published test set, and what it takes to run it."""

from shoal.standard.conformance.answer import SEVERITIES, Reported
from shoal.standard.conformance.compare import Difference, differences
from shoal.standard.conformance.instances import Expected, Instance, InstanceSet, load_instances, write_instances
from shoal.standard.conformance.program import SECONDS, arguments
from shoal.standard.conformance.run import ConformanceReport, InstanceResult, run

__all__ = [
    "SECONDS",
    "SEVERITIES",
    "ConformanceReport",
    "Difference",
    "Expected",
    "Instance",
    "InstanceResult",
    "InstanceSet",
    "Reported",
    "arguments",
    "differences",
    "load_instances",
    "run",
    "write_instances",
]
