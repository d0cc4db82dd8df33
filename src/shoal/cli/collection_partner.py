"""`shoal collection partner`: let a partner contribute."""

from typing import Annotated

import typer

from shoal.cli.collection_options import Folder, Json, Key, opened
from shoal.cli.output import show


def partner(
    folder: Folder,
    name: Annotated[str, typer.Argument(help="The partner's name, as it stands in the protocol.")],
    public: Annotated[str, typer.Argument(help="The partner's public key, had from the partner itself.")],
    key: Key = None,
    json: Json = False,
) -> None:
    """Let a partner contribute: from now on what is signed with this key counts as theirs."""
    from shoal.collection.adding import register
    from shoal.signing import fingerprint

    known = register(opened(folder, key), name, public)
    result = {"partner": known.name, "public_key": known.public, "fingerprint": fingerprint(known.public)}
    sentence = f"{known.name} may contribute. Its key reads {fingerprint(known.public)}: compare it with the partner's."
    show(result, [sentence], as_json=json)
