"""Derived flags of synthetic records follow from the flags they are derived from, as they do in the case file."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt

from shoal.privacy.domain import NOT_RECORDED, Domain
from shoal.releases.describe.description import AllOf, AnyOf, ReleaseDescription

Codes = npt.NDArray[np.uint16]


def settle_derived(codes: Codes, domain: Domain, description: ReleaseDescription) -> Codes:
    """Set every flag that is derived from released flags to what these say.

    A flag derived from columns that are not released stays as it was drawn.

    Args:
        codes: Synthetic records [n x columns].
        domain: The domain in which they are coded.
        description: The release description.

    Returns:
        The records, with the derived flags set.
    """
    settled = codes.copy()
    for attribute in description.attributes:
        derive = attribute.derive
        if not isinstance(derive, AnyOf | AllOf):
            continue
        bases, decisive, opposite = (
            (derive.any_of, "1", "0") if isinstance(derive, AnyOf) else (derive.all_of, "0", "1")
        )
        if not all(base in domain.index for base in bases):
            continue
        flags = [settled[:, domain.index[base]] for base in bases]
        found = np.any([f == domain[b].code.get(decisive, -1) for f, b in zip(flags, bases, strict=True)], axis=0)
        complete = np.all(
            [f != domain[b].code.get(NOT_RECORDED, -1) for f, b in zip(flags, bases, strict=True)], axis=0
        )
        code = domain[attribute.name].code
        unknown = code.get(NOT_RECORDED, code[opposite])
        settled[:, domain.index[attribute.name]] = np.where(
            found, code[decisive], np.where(complete, code[opposite], unknown)
        )
    return settled
