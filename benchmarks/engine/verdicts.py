"""Where Shoal stands against the best peer that finished and against four limits, and what is not known yet."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Iterable, Sequence
from statistics import mean

from benchmarks.engine.results import Result
from benchmarks.engine.tools import TOOLS

LENGTHS = ("1", "2", "3")
A_QUARTER = 0.75
PEERS = tuple(name for name, tool in TOOLS.items() if tool.environment)

HEAD = """\
### Shoal against the best peer that finished

The goal: at lengths 2 and 3 a mean relative and a mean absolute error at least a quarter below every peer's, and at
length 1 none above the best peer's. Each cell has the relative error, in brackets the absolute one.

| file | epsilon | length | Shoal | best peer | ratio | |
|---|---:|---:|---:|---:|---:|---|"""


LIMITS = ("limit-nonnegative", "limit-bootstrap", "limit-generator", "limit-independent")
LIMITS_HEAD = """\
### Shoal against four limits

Shoal's mean relative error over that of each limit, at lengths 1 / 2 / 3: below one it is better, and a dash stands
where the limit has no error or was not run. Where the second is one, privacy has cost no more than sampling does; the
third tells what the noise costs, the fourth how much of what joins the columns is lost.

| file | epsilon | best unbiased counts, cut | bootstrap | its own generator, noise off | independent columns |
|---|---:|---:|---:|---:|---:|"""


def groups(rows: Iterable[Result]) -> dict[str, list[Result]]:
    """The results of each tool, in the order of `TOOLS`."""
    found: dict[str, list[Result]] = defaultdict(list)
    for row in rows:
        found[row["tool"]].append(row)
    return {name: found[name] for name in TOOLS if name in found}


def verdicts(current: Sequence[Result]) -> str:
    """The comparison as Markdown: a line for each table, epsilon and length; what is missed; what is unknown."""
    places = sorted({(r["file"], r["epsilon"]) for r in current if r["tool"] == "shoal"})
    lines, unknown, missed = [], [], []
    for file, epsilon in places:
        here = groups(r for r in current if (r["file"], r["epsilon"]) == (file, epsilon))
        ended = {name: done for name, rows in here.items() if (done := [r for r in rows if r["state"] == "done"])}
        peers = {name: ended[name] for name in PEERS if name in ended}
        if absent := [TOOLS[name].label for name in PEERS if name not in ended]:
            unknown.append(f"- {file}, epsilon {epsilon:g}: {'; '.join(absent)}")
        if "shoal" not in ended or not peers:
            continue
        for k in LENGTHS:
            line, is_missed = _line(k, ended["shoal"], peers)
            lines.append(f"| {file} | {epsilon:g} | {k} | {line} |")
            missed += [f"{file} at epsilon {epsilon:g}, length {k}"] * is_missed
    if not lines:
        return ""
    told = f"Missed: {'; '.join(missed)}." if missed else "Nowhere missed among these."
    if unknown:
        told += "\n\nNothing is said about these, which did not finish or were not run yet:\n\n" + "\n".join(unknown)
    return "\n".join([HEAD, *lines, "", told])


def against_limits(current: Sequence[Result]) -> str:
    """The four ratios of each table and epsilon that Shoal was run on, as Markdown."""
    lines = []
    for file, epsilon in sorted({(r["file"], r["epsilon"]) for r in current if r["tool"] == "shoal"}):
        here = groups(r for r in current if r["file"] == file and r["epsilon"] in (epsilon, None))
        done = {name: [r for r in rows if r["state"] == "done"] for name, rows in here.items()}
        if done["shoal"]:
            ratios = [_ratios(done["shoal"], done.get(name, [])) for name in LIMITS]
            lines.append(f"| {file} | {epsilon:g} | " + " | ".join(ratios) + " |")
    return "\n".join([LIMITS_HEAD, *lines, ""]) if lines else ""


def _ratios(own: Sequence[Result], limit: Sequence[Result]) -> str:
    told = []
    for k in LENGTHS:
        ours, theirs = (mean([row["measures"][k]["mre"] for row in rows] or [0.0]) for rows in (own, limit))
        told.append(f"{ours / theirs:.2f}" if theirs else "–")
    return " / ".join(told)


def _line(k: str, own: Sequence[Result], peers: dict[str, list[Result]]) -> tuple[str, bool]:
    """The cells of one length, and whether the goal is missed."""
    shares, ours, theirs = [], [], []
    for measure, digits in (("mre", 3), ("mae", 1)):
        errors = {name: mean(row["measures"][k][measure] for row in rows) for name, rows in peers.items()}
        best = min(errors, key=lambda name: errors[name])
        error = mean(row["measures"][k][measure] for row in own)
        shares.append(error / errors[best] if errors[best] else float("inf"))
        ours.append(f"{error:.{digits}f}")
        theirs.append(f"{errors[best]:.{digits}f} {TOOLS[best].label}")
    missed = max(shares) > (1.0 if k == "1" else A_QUARTER)
    ratio = " / ".join(f"{share:.2f}" for share in shares)
    mark = "**missed**" if missed else ""
    return f"{ours[0]} ({ours[1]}) | {theirs[0]} ({theirs[1]}) | {ratio} | {mark}", missed
