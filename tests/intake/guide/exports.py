"""An invented export as a partner might send it: French, with codes of its own and some disorder."""

from __future__ import annotations

import csv
from pathlib import Path

HOSTILE = "<script>document.title='broken'</script><img src=x onerror=\"document.title='broken'\">"
SECRETIVE = "Zzyzx-Inventé"
"""A name that nothing but the page may ever show."""

_SEXES = ("F", "F", "H", "F", "ND")
_KINDS = ("Travail forcé", "Exploitation sexuelle", "Mendicité forcée", "Servage (local)")
_COUNTRIES = ("Ukraine", "Nigéria", "Maroc", "Roumanie")


def rows(records: int = 60) -> list[dict[str, str]]:
    """The records, each with cells by column."""
    return [
        {
            "N° dossier": f"D-{number:04d}",
            "Nom de famille": SECRETIVE,
            "Prénom": f"Exemple{number}",
            "Date de naissance": f"{13 + number % 15}/0{1 + number % 9}/{1980 + number % 25}",
            "Sexe": _SEXES[number % 5],
            "Nationalité": _COUNTRIES[number % 4],
            "Date d'enregistrement": f"{14 + number % 14}/0{1 + number % 9}/{2019 + number % 4}",
            "Type d'exploitation": _KINDS[number % 4],
            "Moyens : menaces": ("oui", "non")[number % 2],
            "Observations": HOSTILE if number % 2 else "Un texte inventé.",
            "Réf. interne": str(number * 7),
        }
        for number in range(records)
    ]


def write(path: Path, records: int = 60) -> Path:
    """Write the export as a CSV file.

    Args:
        path: The file.
        records: How many records it has.
    """
    listed = rows(records)
    with path.open("w", encoding="utf-8", newline="") as file:
        writer = csv.DictWriter(file, list(listed[0]), delimiter=";")
        writer.writeheader()
        writer.writerows(listed)
    return path
