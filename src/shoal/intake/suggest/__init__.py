"""Suggesting a mapping: which field a column may be and which code a value may mean, and why."""

from shoal.intake.suggest.engine import suggest
from shoal.intake.suggest.model import Candidate, ColumnSuggestion, Suggestions, ValueCandidate, ValueSuggestion

__all__ = ["Candidate", "ColumnSuggestion", "Suggestions", "ValueCandidate", "ValueSuggestion", "suggest"]
