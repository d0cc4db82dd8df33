"""Direct identifiers in the columns of a file: what names or reaches a person, told by the cells."""

from shoal.intake.identifying.columns import Suspected, suspect, suspicions
from shoal.intake.identifying.kinds import KINDS, Kind, Suspicion

__all__ = ["KINDS", "Kind", "Suspected", "Suspicion", "suspect", "suspicions"]
