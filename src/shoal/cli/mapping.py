"""`shoal map`: from the columns and values of a partner's own file to the standard."""

from typing import Any

import typer
from typer.core import TyperGroup

from shoal.cli import map_apply, map_guide, map_start, map_suggest, map_systems, map_test, map_workbook

GUIDE = "guide"
"""The verb that need not be named: `shoal map FILE` is `shoal map guide FILE`."""


class _Group(TyperGroup):
    """Verbs, and in place of one a file, which is mapped on a page. A file named like a verb is written ./test."""

    def parse_args(self, ctx: Any, args: list[str]) -> list[str]:
        """Put in the verb that was not named."""
        named = not args or args[0] in self.commands or args[0] in ctx.help_option_names
        found: list[str] = super().parse_args(ctx, args if named else [GUIDE, *args])
        return found


app = typer.Typer(cls=_Group, no_args_is_help=True)
app.command(GUIDE, hidden=True)(map_guide.map_guide)
app.command("suggest")(map_suggest.map_suggest)
app.command("systems")(map_systems.map_systems)
app.command("start")(map_start.map_start)
app.command("test")(map_test.map_test)
app.command("apply")(map_apply.map_apply)
app.command("workbook")(map_workbook.map_workbook)


@app.callback()
def mapping() -> None:
    """Map a file of your own to the case data standard. Everything stays on this machine."""
