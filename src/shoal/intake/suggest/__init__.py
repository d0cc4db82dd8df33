"""Suggesting a mapping: which field a column may be and which code a value may mean, and why."""

from shoal.intake.suggest.accepting import Accepted, accept, accept_above, as_mapping
from shoal.intake.suggest.draft import draft_text
from shoal.intake.suggest.engine import suggest
from shoal.intake.suggest.model import Candidate, ColumnSuggestion, Suggestions, ValueCandidate, ValueSuggestion

__all__ = [
    "Accepted",
    "Candidate",
    "ColumnSuggestion",
    "Suggestions",
    "ValueCandidate",
    "ValueSuggestion",
    "accept",
    "accept_above",
    "as_mapping",
    "draft_text",
    "suggest",
]
