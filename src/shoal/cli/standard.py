"""`shoal standard`: the case data standard and everything made from it."""

from __future__ import annotations

import typer

from shoal.cli import standard_conformance, standard_diff, standard_export, standard_migrate, standard_prove

app = typer.Typer(
    help="The case data standard: export it, compare versions, migrate files, prove profiles.", no_args_is_help=True
)
app.command("export")(standard_export.export)
app.command("prove")(standard_prove.prove)
app.command("diff")(standard_diff.diff)
app.command("migrate")(standard_migrate.migrate)
app.command("conformance", context_settings=standard_conformance.SETTINGS)(standard_conformance.conformance)
