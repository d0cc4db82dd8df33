"""`shoal lists`: the code lists that a release description can name."""

from typing import Annotated

import typer

from shoal.cli.output import show


def lists(
    name: Annotated[str | None, typer.Argument(help="A list, to see its codes.")] = None,
    json: Annotated[bool, typer.Option("--json", help="Print JSON for machines.")] = False,
) -> None:
    """Show the code lists of the standard, or the codes of one of them."""
    from shoal.standard import code_list, code_lists

    if name is None:
        known = code_lists()
        sentences = [f"{item.name:20} {len(item.codes):4} codes  {item.title}" for item in known.values()]
        show({item.name: item.title for item in known.values()}, sentences, as_json=json)
        return
    chosen = code_list(name)
    show(dict(chosen.codes), [f"{code:12} {label}" for code, label in chosen.codes.items()], as_json=json)
