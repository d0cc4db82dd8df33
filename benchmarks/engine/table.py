"""Write docs/benchmarks.md from the results: `python -m benchmarks.engine.table`.

The text of the page is kept; what stands between its two markers is written anew.
"""

from __future__ import annotations

import argparse
from collections.abc import Iterable, Sequence
from pathlib import Path
from statistics import mean, pstdev

from benchmarks.engine import results
from benchmarks.engine.results import Result
from benchmarks.engine.tools import TOOLS
from benchmarks.engine.verdicts import LENGTHS, against_limits, groups, verdicts

PAGE = Path(__file__).parents[2] / "docs" / "benchmarks.md"
BEGIN, END = "<!-- results: begin -->", "<!-- results: end -->"
HEAD = ("", "error", "±", "records off", "shown", "invented", "wall s", "CPU s", "MB", "runs")
FILES = {
    "ctdc25": "`ctdc25`: 50,000 x 25",
    "adult": "Adult: 48,842 x 12",
    "demo": "Shoal's generated records: 50,000 x 53",
    "ctdc_full": "`ctdc_full`: 97,750 x 55",
    "nltcs": "NLTCS: 21,574 x 16",
    "salary": "salaries: 135,727 x 9",
    "nist-taxi": "taxi: 226,051 x 10",
    "acs": "ACS: 170,254 x 35",
    "mushrooms": "mushrooms: 8,124 x 23",
    "compas": "COMPAS: 7,214 x 13",
    "flights": "flights: 327,346 x 9",
    "latent104": "latent classes: 100,000 x 104",
}


def main() -> None:
    """Write the page, or with `--print` show the tables alone."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--print", action="store_true", help="show the tables, write nothing")
    asked = parser.parse_args()
    text = tables(results.read())
    if asked.print:
        print(text)
        return
    page = PAGE.read_text(encoding="utf-8")
    before, _, rest = page.partition(BEGIN)
    _, _, after = rest.partition(END)
    PAGE.write_text(f"{before}{BEGIN}\n\n{text}\n{END}{after}", encoding="utf-8")


def tables(found: Sequence[Result]) -> str:
    """All tables and the comparison, as Markdown."""
    current = latest(found)
    parts = [_versions(current), verdicts(current), against_limits(current)]
    for file, title in FILES.items():
        here = [result for result in current if result["file"] == file]
        for epsilon in sorted({r["epsilon"] for r in here if r["epsilon"] is not None}):
            rows = [r for r in here if r["epsilon"] in (epsilon, None)]
            parts.append(f"### {title}, epsilon {epsilon:g}\n\n{_table(rows)}")
    return "\n".join(part + "\n" for part in parts if part)


def latest(found: Iterable[Result]) -> list[Result]:
    """For each run the last result, of the version of its tool that was measured last on that table and epsilon."""
    newest: dict[tuple[object, ...], str] = {}
    runs: dict[tuple[object, ...], Result] = {}
    for result in found:
        newest[_place(result)] = result["version"]
        runs[result["tool"], result["version"], result["file"], result["epsilon"], result["seed"]] = result
    return [result for result in runs.values() if result["version"] == newest[_place(result)]]


def _place(result: Result) -> tuple[object, ...]:
    return result["tool"], result["file"], result["epsilon"]


def _table(rows: Iterable[Result]) -> str:
    lines = ["| " + " | ".join(HEAD) + " |", "|---|" + "---:|" * (len(HEAD) - 1)]
    for name, group in groups(rows).items():
        lines.append("| " + " | ".join([TOOLS[name].label, *_cells(group)]) + " |")
        counts = [{"measures": row["counts"]} for row in group if "counts" in row]
        if counts:
            label = f"{TOOLS[name].label}: published counts"
            cells = [_three(counts, "mre", 3), _spread(counts), _three(counts, "mae", 1), "", _invented(counts)]
            shown = ["", *cells[1:2], "", cells[0] + f" ({cells[2]})", cells[4], "", "", "", ""]
            lines.append("| " + " | ".join([label, *shown]) + " |")
    return "\n".join(lines)


def _cells(group: Sequence[Result]) -> list[str]:
    done = [row for row in group if row["state"] == "done"]
    state = _states(group)
    timed = [row for row in (done or group) if "wall" in row]
    cost = [f"{mean(row[name] for row in timed):,.0f}" if timed else "" for name in ("wall", "cpu", "megabytes")]
    if not done:
        return ["–", "", "", "", "", *cost, state]
    made = [row for row in done if "invented" in row["measures"]["2"]]
    shown = f"{_three(done, 'shown_mre', 3)} ({_three(done, 'shown_mae', 1)})"
    errors = [_three(done, "mre", 3), _spread(done), _three(done, "mae", 1), shown]
    return [*errors, _invented(made) if made else "", *cost, state]


def _three(rows: Sequence[Result], name: str, digits: int) -> str:
    return " / ".join(f"{mean(row['measures'][k][name] for row in rows):.{digits}f}" for k in LENGTHS)


def _spread(rows: Sequence[Result]) -> str:
    """The standard deviation over the runs of the error at lengths 1, 2, 3."""
    if len(rows) < 2:
        return ""
    return " / ".join(f"{pstdev([row['measures'][k]['mre'] for row in rows]):.3f}" for k in LENGTHS)


def _invented(rows: Sequence[Result]) -> str:
    values = [row["measures"]["2"].get("shown_invented", row["measures"]["2"].get("invented")) for row in rows]
    return f"{mean(values):.2f}"


def _states(group: Sequence[Result]) -> str:
    done = sum(row["state"] == "done" for row in group)
    failed = sorted({_state(row) for row in group if row["state"] != "done"})
    return ", ".join([str(done)] * bool(done) + failed)


def _state(row: Result) -> str:
    if row["state"] != "time limit":
        return str(row["state"])
    unit = " CPU" if row.get("clock") == "cpu" else ""
    return f"not done in {row['limit']:,.0f}{unit} s"


def _versions(current: Sequence[Result]) -> str:
    if not current:
        return "No results yet."
    machines = sorted(
        {f"{r['machine']['cpu']}, {r['machine']['cores']} cores, {r['machine']['system']}" for r in current}
    )
    versions = {}
    for name, group in groups(current).items():
        if not name.startswith("limit-"):
            versions[TOOLS[name].label.strip("*")] = _version(group)
    dates = sorted(r["date"][:10] for r in current)
    threads = sorted({r["threads"] for r in current})
    loads = [r["load"] for r in current if "load" in r]
    told = [
        f"Machine: {'; '.join(machines)}. Threads a tool: {', '.join(map(str, threads))}.",
        f"Measured {dates[0]}" + (f" to {dates[-1]}." if dates[0] != dates[-1] else "."),
        f"Load of the machine meanwhile: {mean(loads):.1f} on average; where it was shared, go by the CPU seconds."
        if loads
        else "",
        "Versions: " + "; ".join(f"{label} {version}" for label, version in versions.items()) + ".",
    ]
    return " ".join(part for part in told if part)


def _version(group: Sequence[Result]) -> str:
    told = {f"{r['version']} (commit {r['commit']})" if r.get("commit") else str(r["version"]) for r in group}
    return ", ".join(sorted(told))


if __name__ == "__main__":
    main()
