"""Ages from dates, as far as the dates allow."""

from __future__ import annotations

from functools import lru_cache

import numpy as np
import numpy.typing as npt
import polars as pl

from shoal.intake.derive import OLDEST, derive_field
from shoal.intake.mapping.distinct import Distinct
from shoal.intake.mapping.model import Derive
from shoal.standard.load import standard
from shoal.standard.model import Derivation, Field

_DATE = r"^(\d{4})(?:-(\d{2}))?(?:-(\d{2}))?$"
_NOWHERE = OLDEST + 1

Days = npt.NDArray[np.int64]
"""Days as YYYYMMDD: their differences order as ages do. 0 is none."""


def derive_age(derive: Derive, of: Field, sources: list[pl.Series]) -> pl.Series:
    """An age in years, an age band, or whether somebody is of age.

    Where the dates leave open what it is, because one of them is only a year, nothing comes out. It agrees with
    `derive_field` and is quicker, for it looks at each different date once.

    Args:
        derive: "age", "age-band" or "majority".
        of: The field: a number for an age, otherwise of a list of bands.
        sources: Birth dates, and dates or years at which the age is asked for; or ages in years alone. Text: dates as
            YYYY-MM-DD, YYYY-MM or YYYY.

    Returns:
        Text; "" where nothing follows.
    """
    if len(sources) == 1:
        ages = sources[0].str.extract(r"^(\d{1,3})$").cast(pl.Int64).fill_null(_NOWHERE).to_numpy()
        least = most = _believed(ages)
    else:
        (born_first, born_last), (seen_first, seen_last) = (_bounds(Distinct.of(source)) for source in sources)
        known = (born_first > 0) & (seen_first > 0)
        least = _believed(np.where(known, (seen_first - born_last) // 10_000, _NOWHERE))
        most = _believed(np.where(known, (seen_last - born_first) // 10_000, _NOWHERE))
    meanings = _meanings(derive, of.list or "")
    numbers = np.array([meanings.index(meaning) for meaning in meanings])
    same = numbers[least] == numbers[most]
    return pl.Series(meanings).gather(pl.Series(np.where(same, least, _NOWHERE)))


@lru_cache
def _meanings(derive: Derive, bands: str) -> tuple[str, ...]:
    """What each age in years is called in a list of bands, and "" for the one beyond."""
    ages = [str(age) for age in range(OLDEST + 1)]
    if derive == "age":
        return (*ages, "")
    band = standard().all_fields["prs_AgeBand"]
    asked = band.model_copy(update={"list": bands, "derive": Derivation(age_band_of=("age",))})
    found = derive_field(pl.DataFrame({"age": ages}), asked)
    return (*([] if found is None else found.to_list()), "")


def _believed(ages: Days) -> Days:
    return np.where((ages < 0) | (ages > OLDEST), _NOWHERE, ages)


def _bounds(dates: Distinct) -> tuple[Days, Days]:
    """The first and the last day that a date can mean."""
    parts = pl.DataFrame({"date": dates.texts}).select(
        *(pl.col("date").str.extract(_DATE, group).cast(pl.Int64).alias(str(group)) for group in (1, 2, 3))
    )
    year, month, day = (parts[name] for name in ("1", "2", "3"))
    first = year * 10_000 + month.fill_null(1) * 100 + day.fill_null(1)
    last = year * 10_000 + month.fill_null(12) * 100 + day.fill_null(31)
    spread = [dates.spread(each.fill_null(0)).to_numpy() for each in (first, last)]
    return spread[0], spread[1]
