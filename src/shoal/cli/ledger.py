"""`shoal ledger`: make a privacy ledger with a total, and show what remains."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.output import show
from shoal.errors import FileError

app = typer.Typer(help="Make a privacy ledger, and show what is spent and what remains.", no_args_is_help=True)


@app.command()
def new(
    path: Annotated[Path, typer.Argument(help="The ledger file; it must not exist.")],
    epsilon: Annotated[float, typer.Option(min=0.001, max=100, help="Total epsilon of all releases together.")],
    delta: Annotated[float, typer.Option(min=1e-15, max=0.01, help="Total delta of all releases together.")] = 1e-6,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Make a ledger with a total budget for one collection."""
    from shoal.privacy.ledger import Ledger

    if path.exists():
        raise FileError(f"{path} exists already. A ledger is never overwritten: choose another name.")
    Ledger.open(path, total_epsilon=epsilon, total_delta=delta)
    sentence = f"Made {path}: all releases together may cost epsilon {epsilon:g} at delta {delta:g}."
    show({"ledger": str(path), "epsilon": epsilon, "delta": delta}, [sentence], as_json=json)


@app.command("show")
def show_ledger(
    path: Annotated[Path, typer.Argument(help="The ledger file.")],
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Check the ledger's chain, and show what is spent and what remains."""
    from shoal.privacy.ledger import Ledger

    ledger = Ledger.existing(path)
    balance, (head, entries) = ledger.balance(), ledger.head()
    result = {
        "total_epsilon": balance.total_epsilon,
        "total_delta": balance.total_delta,
        "spent_epsilon": balance.spent_epsilon,
        "remaining_epsilon": balance.remaining_epsilon,
        "releases": balance.releases,
        "entries": entries + 1,
        "head": head,
    }
    sentences = [
        f"Total:      epsilon {balance.total_epsilon:g} at delta {balance.total_delta:g}",
        f"Spent:      epsilon {balance.spent_epsilon:.3f} in {balance.releases} release(s)",
        f"Remaining:  epsilon {balance.remaining_epsilon:.3f} for one more release",
        f"Head:       {head} (entry {entries})",
    ]
    show(result, sentences, as_json=json)
