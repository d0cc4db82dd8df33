"""`shoal map`: from the columns and values of a partner's own file to the standard."""

import typer

app = typer.Typer(no_args_is_help=True)


@app.callback()
def mapping() -> None:
    """Map a file of your own to the case data standard. Everything stays on this machine."""
