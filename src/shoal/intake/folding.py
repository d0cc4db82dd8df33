"""Names without what people write in different ways. The child process uses it too, so it needs no library."""

from __future__ import annotations

import unicodedata


def folded(name: str) -> str:
    """The letters and digits of a name: small, without accents, spaces and signs.

    Args:
        name: A name or a label, in any language.

    Returns:
        What is compared; empty where there is neither letter nor digit.

    >>> folded("Pays d'exploitation "), folded("prs_Gender"), folded("Citoyenneté")
    ('paysdexploitation', 'prsgender', 'citoyennete')
    """
    if name.isascii():
        return "".join(filter(str.isalnum, name)).lower()
    return "".join(filter(str.isalnum, unicodedata.normalize("NFKD", name).casefold()))
