"""`shoal collection versions`: the versions that there are."""

from shoal.cli.collection_options import Folder, Json, Key, opened
from shoal.cli.output import show


def versions(folder: Folder, key: Key = None, json: Json = False) -> None:
    """Show the versions: when they were made, of which contributions, and how many persons they have."""
    state = opened(folder, key).state
    rows = [
        {
            "version": each.number,
            "made": each.made,
            "records": each.records,
            "contributions": list(each.contributions),
            "destroyed": each.destroyed,
            "releases": [name for number, name in state.releases if number == each.number],
        }
        for each in state.versions
    ]
    sentences = [
        f"Version {each.number}, {each.made[:10]}: {each.records:,} persons, {len(each.contributions)} contribution(s)"
        + (" (table destroyed)" if each.destroyed else "")
        for each in state.versions
    ]
    show({"versions": rows}, sentences or ["There is no version yet."], as_json=json)
