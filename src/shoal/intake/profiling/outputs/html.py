"""A profile as a page."""

from __future__ import annotations

from shoal.intake.pages.render import render
from shoal.intake.profiling.model import FileProfile
from shoal.intake.profiling.outputs.view import rows, words


def as_html(profile: FileProfile, language: str = "en") -> str:
    """The profile as one page that needs nothing else, on a screen or on paper.

    Args:
        profile: What a file holds.
        language: A language tag (BCP 47).

    Returns:
        HTML. It shows no value that fewer than ten records share.
    """
    said = words(language)
    return render("profile.html", said, profile=profile, rows=rows(profile, said))
