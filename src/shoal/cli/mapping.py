"""`shoal map`: from the columns and values of a partner's own file to the standard."""

import typer

from shoal.cli import map_start, map_systems

app = typer.Typer(no_args_is_help=True)
app.command("systems")(map_systems.map_systems)
app.command("start")(map_start.map_start)


@app.callback()
def mapping() -> None:
    """Map a file of your own to the case data standard. Everything stays on this machine."""
