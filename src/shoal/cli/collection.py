"""`shoal collection`: what a steward holds, sealed, from contributions to versions."""

from __future__ import annotations

import typer

from shoal.cli import (
    collection_add,
    collection_conflicts,
    collection_diff,
    collection_expire,
    collection_history,
    collection_init,
    collection_key,
    collection_link,
    collection_partner,
    collection_quality,
    collection_remove,
    collection_status,
    collection_version,
    collection_versions,
    collection_withdraw,
)

app = typer.Typer(
    help="Keep contributions sealed on this machine, merge them into versions, and know their history.",
    no_args_is_help=True,
)
app.command("key")(collection_key.key)
app.command("init")(collection_init.init)
app.command("partner")(collection_partner.partner)
app.command("add")(collection_add.add)
app.command("link")(collection_link.link)
app.command("remove")(collection_remove.remove)
app.command("withdraw")(collection_withdraw.withdraw)
app.command("expire")(collection_expire.expire)
app.command("version")(collection_version.version)
app.command("versions")(collection_versions.versions)
app.command("diff")(collection_diff.diff)
app.command("conflicts")(collection_conflicts.conflicts)
app.command("quality")(collection_quality.quality)
app.command("status")(collection_status.status)
app.command("history")(collection_history.history)
