"""`shoal link`: find persons whom two partners know, without anybody's name."""

import typer

from shoal.cli import link_match, link_new_round, link_overlap, link_receive, link_tokens

app = typer.Typer(no_args_is_help=True)
app.command("new-round")(link_new_round.new_round)
app.command("tokens")(link_tokens.tokens)
app.command("receive")(link_receive.receive)
app.command("overlap")(link_overlap.overlap)
app.command("match")(link_match.match)


@app.callback()
def link() -> None:
    """Find persons whom two partners know, or one knows twice, without anybody's name.

    A key holder makes a round, each partner makes tokens, the linkage unit matches them, the steward gets random names.
    """
