"""Make a release of invented case records with the Python API, and ask it for counts.

`python examples/ask_a_release.py` writes everything into a new folder, `ask-a-release`.
"""

from __future__ import annotations

import argparse
from pathlib import Path

import shoal

YES_NO = {"type": "flag", "spellings": {"yes": "1", "no": "0"}}
ATTRIBUTES = [
    {"name": "gender", "label": "Gender", "group": "who", "domain": {"list": "gender"}},
    {"name": "ageBroad", "label": "Age band", "group": "who", "type": "ordered", "domain": {"list": "age-band"}},
    {"name": "isForcedLabour", "label": "Forced labour", "group": "exploitation", **YES_NO},
    {"name": "isSexualExploit", "label": "Sexual exploitation", "group": "exploitation", **YES_NO},
    {"name": "meansOfControlThreats", "label": "Threats", "group": "means", **YES_NO},
    {"name": "meansOfControlDebtBondage", "label": "Debt bondage", "group": "means", **YES_NO},
]


def main() -> None:
    """Write invented records, release six of their attributes, and print what the release says."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--records", type=int, default=20_000, help="how many invented records")
    parser.add_argument("--folder", type=Path, default=Path("ask-a-release"), help="a new folder for all files")
    arguments = parser.parse_args()
    arguments.folder.mkdir()
    ask(make_release(arguments.folder, arguments.records))


def make_release(folder: Path, records: int) -> shoal.Release:
    """A release of invented records. A real one begins with `read_cases` on your own file."""
    shoal.write_demo(folder / "cases.csv", records, seed=1)
    cases = shoal.read_cases(folder / "cases.csv")
    released = {attribute["name"] for attribute in ATTRIBUTES}
    description = shoal.ReleaseDescription.model_validate(
        {
            "title": "Invented case records",
            "guarantee": {"epsilon": 2, "delta": 1e-6},
            "attributes": ATTRIBUTES,
            "ignore": [name for name in cases.frame.columns if name not in released],
        }
    )
    return shoal.release(cases, description, folder=folder / "2026.1", ledger=folder / "ledger.jsonl")


def ask(release: shoal.Release) -> None:
    """Print counts in all three states. A count that is suppressed or not computed is not a zero."""
    damage = release.verify()
    print(f"The folder is {'damaged' if damage else 'whole'}, signed by {release.signer}.")
    print(f"Case records:                       {release.count()}")
    print(f"Forced labour:                      {release.count(isForcedLabour=True)}")
    print(f"Women and girls in forced labour:   {release.count(gender='Female', isForcedLabour=True)}")
    girls: dict[str, str | bool] = {"gender": "Female", "ageBroad": "9--17"}
    four = {**girls, "isForcedLabour": True, "meansOfControlThreats": True}
    print(f"Four attributes at once:            {release.count(**four)}")
    women, men = release.where(gender="Female"), release.where(gender="Male")
    print(f"All but women and girls:            {release.count(gender=shoal.Not('Female'))}")
    print(f"Share of them in forced labour:     {women.share(isForcedLabour=True)}")
    print("Women and girls by age and means of control:")
    print(women.table("ageBroad", "means-of-control"))
    print("In what they differ most surely from men and boys:")
    print(women.compare(men).select("attribute", "value", "share", "other_share", "differs").head(5))
    print("What sets apart those in debt bondage:")
    print(release.where(meansOfControlDebtBondage=True).distinctive().head(5))
    table = release.aggregates()
    print(f"All protected counts:               {len(table):,} rows of {', '.join(table.columns)}")
    print(f"Synthetic records:                  {len(release.synthetic()):,}")


if __name__ == "__main__":
    main()
