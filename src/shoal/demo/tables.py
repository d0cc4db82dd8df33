"""The tables that invented case records are drawn from: profiles.yaml, turned into whole-number chances."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from dataclasses import dataclass
from functools import lru_cache
from importlib.resources import files
from itertools import cycle
from math import gcd
from statistics import NormalDist
from typing import Any

import numpy as np
import yaml
from numpy.typing import NDArray

from shoal.demo.dice import Thresholds, chance, cumulative

FIRST_YEAR = 2002
LEVELS = 16
"""Steps of severity, equally likely: the hidden quality that ties the means of control together."""

LABOUR = ("Agriculture", "Aquafarming", "Begging", "Construction", "DomesticWork", "Hospitality", "IllicitActivities",
          "Manufacturing", "Peddling", "Other", "NotSpecified")  # fmt: skip
SEXUAL = ("Prostitution", "Pornography", "RemoteInteractiveServices", "PrivateSexualServices")
OTHER = ("isForcedMarriage", "isSlaveryAndPractices")


@dataclass(frozen=True)
class Tables:
    """Chances out of `dice.SIDES`. S sources, R routes (the last is "any other"), Y years, P profiles, L levels.

    Args:
        sources: Name of each source.
        means: Name of each means of control.
        countries: All country codes met, sorted.
        origin: Position in `countries` of each route's citizenship, (R - 1).
        target: Position in `countries` of each route's country of exploitation, (R - 1).
        tail: Position in `countries` of the countries of all other routes.
        source: Cumulative chances (1, S).
        year: Cumulative chances (S, Y).
        route: Cumulative chances (S, R).
        profile: Cumulative chances (S, R, Y, P).
        tail_country: Cumulative chances (T).
        gender: Cumulative chances (P, 3).
        age: Cumulative chances (P, 9).
        recruiter: Cumulative chances (P, 5).
        labour: Chances (P, kinds of labour).
        sexual: Chances (P, kinds of sexual exploitation).
        other: Chances (P, other forms).
        is_labour: Whether the profile is forced labour (P).
        is_sexual: Whether the profile is sexual exploitation (P).
        is_other: Whether the profile is another form (P).
        control: Chances of each means of control (P, L, means).
        abduction: Chances (L).
        recorded: By name, the chance of writing it down (S).
        practice: By name of a "no", whether each office writes it down (S, offices).
        single: By name, chances that depend on nothing.
    """

    sources: tuple[str, ...]
    means: tuple[str, ...]
    countries: tuple[str, ...]
    origin: NDArray[np.uint16]
    target: NDArray[np.uint16]
    tail: NDArray[np.uint16]
    source: Thresholds
    year: Thresholds
    route: Thresholds
    profile: Thresholds
    tail_country: Thresholds
    gender: Thresholds
    age: Thresholds
    recruiter: Thresholds
    labour: Thresholds
    sexual: Thresholds
    other: Thresholds
    is_labour: NDArray[np.bool_]
    is_sexual: NDArray[np.bool_]
    is_other: NDArray[np.bool_]
    control: Thresholds
    abduction: Thresholds
    recorded: Mapping[str, Thresholds]
    practice: Mapping[str, NDArray[np.bool_]]
    single: Mapping[str, int]


@lru_cache
def tables() -> Tables:
    """The tables of the package."""
    raw = yaml.safe_load((files("shoal.demo") / "profiles.yaml").read_text(encoding="utf-8"))
    routes, tail, profiles = raw["routes"], raw["tail"], list(raw["profiles"].values())
    countries = tuple(sorted({r["from"] for r in routes} | {r["to"] for r in routes} | set(tail["countries"])))
    position = {code: i for i, code in enumerate(countries)}
    sources = tuple(raw["sources"])
    return Tables(
        sources=sources,
        means=tuple(raw["means"]),
        countries=countries,
        origin=np.array([position[r["from"]] for r in routes], dtype=np.uint16),
        target=np.array([position[r["to"]] for r in routes], dtype=np.uint16),
        tail=np.array([position[code] for code in tail["countries"]], dtype=np.uint16),
        source=cumulative(list(raw["sources"].values()))[None],
        year=cumulative(np.array([raw["years"][s] for s in sources], dtype=float)),
        route=cumulative(np.array([[r[_key(s)] for r in routes] + [tail[_key(s)]] for s in sources], dtype=float)),
        profile=cumulative(_profile_weights(raw, sources)),
        tail_country=cumulative((1.0 + np.arange(len(tail["countries"]))) ** -tail["steepness"]),
        gender=cumulative(np.array([p["gender"] for p in profiles], dtype=float)),
        age=cumulative(np.array([p["age"] for p in profiles], dtype=float)),
        recruiter=cumulative(np.array([p["recruiter"] for p in profiles], dtype=float)),
        labour=_kinds(profiles, "labour", LABOUR),
        sexual=_kinds(profiles, "sexual", SEXUAL),
        other=_kinds(profiles, "other", OTHER),
        is_labour=np.array(["labour" in p for p in profiles]),
        is_sexual=np.array(["sexual" in p for p in profiles]),
        is_other=np.array(["other" in p for p in profiles]),
        control=_control(raw["means"], profiles),
        abduction=chance(np.linspace(raw["abduction"][0], raw["abduction"][1], LEVELS)),
        recorded=_recorded(raw["recorded"], sources),
        practice=_practice(raw["recorded"], sources, raw["offices"]),
        single={
            "second_profile": int(chance(raw["second_profile"])),
            "second_recruiter": int(chance(raw["second_recruiter"])),
            "thoroughness": int(chance(raw["thoroughness"])),
            "same_country": int(chance(tail["same_country"])),
        },
    )


def _key(source: str) -> str:
    return {"Case Management": "case", "Hotline": "hotline"}[source]


def _profile_weights(raw: dict[str, Any], sources: Sequence[str]) -> NDArray[np.float64]:
    """Weights (S, R, Y, P): by source, tilted by the route, growing or shrinking with the years."""
    profiles: dict[str, Any] = raw["profiles"]
    base = np.array([[p[_key(s)] for p in profiles.values()] for s in sources], dtype=float)
    tilts = [route["tilt"] for route in raw["routes"]] + [{}]
    tilt = np.array([[t.get(name, 1.0) for name in profiles] for t in tilts], dtype=float)
    years = np.arange(len(raw["years"][sources[0]])) - 10.0
    trend = np.exp(np.outer(years, [p.get("trend", 0.0) for p in profiles.values()]))
    return np.asarray(np.einsum("sp,rp,yp->sryp", base, tilt, trend))


def _kinds(profiles: Sequence[dict[str, Any]], key: str, names: Sequence[str]) -> Thresholds:
    return chance([[p.get(key, {}).get(name, 0.0) for name in names] for p in profiles])


def _control(means: dict[str, list[float]], profiles: Sequence[dict[str, Any]]) -> Thresholds:
    """Chances (P, L, means) from log-odds: base + slope * severity + the profile's shift."""
    normal = NormalDist()
    severity = np.array([normal.inv_cdf((level + 0.5) / LEVELS) for level in range(LEVELS)])
    base, slope = np.array(list(means.values())).T
    shift = np.array([[p["means"].get(name, 0.0) for name in means] for p in profiles], dtype=float)
    odds = base + severity[None, :, None] * slope + shift[:, None, :]
    return chance(1 / (1 + np.exp(-odds)))


def _recorded(recorded: dict[str, dict[str, float]], sources: Sequence[str]) -> dict[str, Thresholds]:
    return {name: chance([recorded[s][name] for s in sources]) for name in recorded[sources[0]]}


def _practice(
    recorded: dict[str, dict[str, float]], sources: Sequence[str], offices: int
) -> dict[str, NDArray[np.bool_]]:
    """By name of a "no", the offices that write it down: the share that the source's chance asks for."""
    names = [name for name in recorded[sources[0]] if name.endswith("_no")]
    order = np.arange(offices)
    # A stride that differs from name to name spreads the practices over the offices, always in the same way.
    rank = {
        name: (order * stride + i) % offices
        for i, (name, stride) in enumerate(zip(names, _strides(offices), strict=False))
    }
    return {
        name: np.array([(rank[name] + 0.5) / offices < recorded[s][name] for s in sources], dtype=bool)
        for name in names
    }


def _strides(offices: int) -> Iterator[int]:
    """Whole numbers without a common divisor with `offices`, over and over."""
    return cycle([n for n in range(1, offices) if gcd(n, offices) == 1])
