"""`shoal map`: from the columns and values of a partner's own file to the standard."""

import typer

from shoal.cli import map_apply, map_start, map_systems, map_test

app = typer.Typer(no_args_is_help=True)
app.command("systems")(map_systems.map_systems)
app.command("start")(map_start.map_start)
app.command("test")(map_test.map_test)
app.command("apply")(map_apply.map_apply)


@app.callback()
def mapping() -> None:
    """Map a file of your own to the case data standard. Everything stays on this machine."""
