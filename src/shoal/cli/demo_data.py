"""`shoal demo-data`: write invented case records."""

from pathlib import Path
from typing import Annotated

import typer

from shoal.cli.output import progress, show
from shoal.errors import FileError


def demo_data(
    output: Annotated[Path, typer.Option("--output", "-o", help="The CSV file to write; it must not exist.")],
    records: Annotated[int, typer.Option("--records", "-n", min=1, max=100_000_000, help="How many records.")] = 50_000,
    seed: Annotated[int, typer.Option(min=0, help="The same seed gives the same file.")] = 1,
    messy: Annotated[bool, typer.Option("--messy", help="Write them as untidily as real files are.")] = False,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Write invented case records in the shape of the standard. They describe nobody."""
    from shoal.demo import write_demo

    if output.exists():
        raise FileError(f"{output} exists already and was left alone. Choose another name with -o.")
    if not output.parent.is_dir():
        raise FileError(f"The folder {output.parent} does not exist. Make it first.")
    with progress(quiet=json) as tell:
        write_demo(output, records, seed=seed, messy=messy, progress=lambda share: tell("Inventing records", share))
    show({"file": str(output), "records": records}, [f"Wrote {records:,} invented records to {output}."], as_json=json)
