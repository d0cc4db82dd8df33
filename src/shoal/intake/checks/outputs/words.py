"""The words around the findings of a check."""

from __future__ import annotations

from functools import partial

from shoal.intake.pages.words import RIGHT_TO_LEFT, Words
from shoal.intake.pages.words import words as words_of

__all__ = ["RIGHT_TO_LEFT", "Words", "words"]

words = partial(words_of, package=__package__)
"""The words in a language."""
