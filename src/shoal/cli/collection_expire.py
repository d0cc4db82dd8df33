"""`shoal collection expire`: destroy what may no longer be kept."""

from shoal.cli.collection_options import Folder, Json, Key, opened
from shoal.cli.output import show


def expire(folder: Folder, key: Key = None, json: Json = False) -> None:
    """Destroy what may no longer be kept.

    That is: contributions whose retention date has passed, or that were removed or replaced; records of withdrawn
    persons; and the tables of all versions that have any of these. What was published stays published.
    """
    from shoal.collection.leaving import expire as destroy

    done = destroy(opened(folder, key))
    result = {
        "contributions": list(done.contributions),
        "trimmed": done.trimmed,
        "versions": list(done.versions),
    }
    sentences = [f"Destroyed {name[:12]} and its key." for name in done.contributions]
    if done.trimmed:
        sentences.append(f"Destroyed {done.trimmed:,} record(s) of withdrawn persons in contributions that stay.")
    if done.versions:
        sentences.append(f"Destroyed the tables of version(s) {', '.join(map(str, done.versions))}, which had them.")
    show(result, sentences or ["There is nothing to destroy."], as_json=json)
