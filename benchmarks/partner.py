#!/usr/bin/env python3
"""Time what a partner does with a large file: profile it, then map, check and pack it. One Markdown table.

    python -m benchmarks.partner [--records 1000000]

The file is invented: 60 columns as a shelter's system would export them in French. Wall and CPU seconds are those of
the whole commands; the peak of memory is that of the largest process.
"""

from __future__ import annotations

import argparse
import json
import resource
import tempfile
from pathlib import Path

import numpy as np
import polars as pl
from benchmarks.command import run

from shoal.agefile import Identity
from shoal.intake.mapping.keys import new_secret

SECONDS, MEGABYTES = 180.0, 4_096.0
MEANS = {
    "Dette": "DebtBondage", "Salaire confisqué": "TakesEarnings", "Menaces": "Threats", "Papiers": "WithholdsDocuments",
    "Violence physique": "PhysicalAbuse", "Violence sexuelle": "SexualAbuse", "Promesses": "FalsePromises",
    "Isolement": "RestrictsMovement", "Drogues": "PsychoactiveSubstance", "Horaires": "ExcessiveWorkingHours",
    "Privations": "WithholdsNecessities", "Police": "ThreatsLawEnforcement", "Enfants": "UsesChildren",
    "Soins refusés": "RestrictsMedicalCare", "Surveillance": "Surveillance",
}  # fmt: skip
TYPES = {
    "Travail forcé": "ForcedLabour", "Exploitation sexuelle": "SexualExploitation", "Mendicité": "ForcedBegging",
    "Mariage forcé": "ForcedMarriage", "Délits": "ForcedCriminality",
}  # fmt: skip
SECTORS = {"Maison": "DomesticWork", "Champs": "Agriculture", "Chantier": "Construction", "Restaurant": "Hospitality"}
RECRUITERS = {"Un parent": "Parent", "Un ami": "Friend", "Un courtier": "Broker", "Un employeur": "Employer"}
COUNTRIES = ["Roumaine", "Nigériane", "Malienne", "Ukrainienne", "Philippine", "Moldave", "Marocaine", "Chinoise"]
LOCAL = 22
"""Columns that stay with the partner."""


def invented(records: int, path: Path) -> dict[str, object]:
    """Write an invented export, and return the mapping that goes with it.

    Args:
        records: How many.
        path: The CSV file.
    """
    dice = np.random.default_rng(7)

    def chosen(values: list[str], weights: list[float] | None = None) -> pl.Series:
        return pl.Series(values).gather(dice.choice(len(values), records, p=weights))

    def several(values: list[str]) -> pl.Series:
        pairs = [*values, *(f"{a}, {b}" for a in values for b in values if a != b), ""]
        return chosen(pairs)

    def days(first: int, last: int) -> pl.Series:
        year, month, day = (dice.integers(a, b, records) for a, b in ((first, last), (1, 13), (1, 29)))
        table = pl.DataFrame({"d": day, "m": month, "y": year})
        return table.select(pl.format("{}/{}/{}", *(pl.col(c).cast(str).str.zfill(2) for c in "dmy"))).to_series()

    number = pl.int_range(records, eager=True).cast(str)
    columns = {
        "N° dossier": "D-" + number,
        "N° personne": "P-" + number,
        "Nom": chosen(["Diallo", "Popescu", "Martin", "Koné"]) + " " + number,
        "Prénom": chosen(["Awa", "Elena", "Jean", "Lina"]),
        "Téléphone": "06 55 01 " + number,
        "Sexe": chosen(["F", "H", "NSP"], [0.7, 0.25, 0.05]),
        "Né(e) le": days(1960, 2012),
        "Ouverture": days(2015, 2025),
        "Nationalité": chosen(COUNTRIES),
        "Pays d'exploitation": chosen(["France", "Italie", "Espagne", "Maroc", ""]),
        "Exploitation": several(list(TYPES)),
        "Secteur": several(list(SECTORS)),
        "Recruteur": several(list(RECRUITERS)),
        "Situation": chosen(["Célibataire", "Marié(e)", "Divorcé(e)", "NSP"]),
        "Statut du dossier": chosen(["Actif", "Clos"]),
        "Consentement": chosen(["Oui", "Non", ""], [0.8, 0.15, 0.05]),
        "Finalités": chosen(["PooledData;Statistics", "PooledData", "Statistics"]),
        **{f"Contrôle - {name}": chosen(["Oui", "Non", ""]) for name in MEANS},
    }
    while len(columns) < 60:
        columns[f"Local {len(columns)}"] = chosen(["a", "b", "c", ""])
    pl.DataFrame(columns).write_csv(path)
    rules: list[dict[str, object]] = [
        {"field": "cas_Id", "columns": "N° dossier", "derive": "key"},
        {"field": "prs_Id", "columns": "N° personne", "derive": "key"},
        {"field": "prs_Gender", "columns": "Sexe", "values": {"F": "Feminine", "H": "Masculine"}},
        {"field": "prs_Birthdate", "columns": "Né(e) le"},
        {"field": "cas_RegistrationDate", "columns": "Ouverture"},
        {"field": "prs_Citizenship", "columns": "Nationalité"},
        {"field": "vic_CountryOfExploitation", "columns": "Pays d'exploitation"},
        {"field": "vic_TypeOfExploitation", "columns": "Exploitation", "split": ",", "values": TYPES},
        {"field": "vic_LabourSector", "columns": "Secteur", "split": ",", "values": SECTORS},
        {"field": "vic_RecruiterRelation", "columns": "Recruteur", "split": ",", "values": RECRUITERS},
        {"field": "prs_MaritalStatus", "columns": "Situation"},
        {"field": "cas_Status", "columns": "Statut du dossier", "values": {"Actif": "Active", "Clos": "Closed"}},
        {"field": "con_Consent", "columns": "Consentement"},
        {"field": "con_Purposes", "columns": "Finalités", "split": ";"},
        {"field": "cas_SourceType", "constant": "CaseManagement"},
        {"field": "vic_MethodsOfControl", "flags": {f"Contrôle - {name}": code for name, code in MEANS.items()}},
    ]
    local = [name for name in columns if name.startswith("Local") or name in {"Nom", "Prénom", "Téléphone"}]
    return {
        "shoal_mapping": 1,
        "standard": "1.1.0",
        "source": {"missing": {"NSP": "Unknown"}, "dates": "%d/%m/%Y"},
        "fields": rules,
        "keep_local": dict.fromkeys(local, "not for sharing"),
    }


def papers(steward: str, records: int) -> dict[str, dict[str, object]]:
    """A protocol and a statement for the invented export."""
    party = {"contact": "+33 1 99 00 00 00", "responsible": "The data protection office"}
    protocol: dict[str, object] = {
        "shoal_protocol": 1,
        "title": "A protocol for measuring",
        "partner": {"name": "An invented shelter", **party},
        "steward": {"name": "An invented steward", **party, "recipient": steward},
        "basis": {"kind": "consent", "text": "The consent form of 2015, question 4"},
        "purposes": ["PooledData"],
        "shared": {"profile": "share"},
        "recipients": [{"name": "Two analysts", "why": "They make the release", "approved_by": "Both parties"}],
        "onward": {"records": "no", "publication": "protected-release"},
        "agencies": {"name_may_be_shown": "no"},
        "retention": {"months_after_receipt": 24},
        "breach": {"partner": "+33 1 99 00 00 01", "steward": "+33 1 99 00 00 02", "tell_within_hours": 24},
        "valid_from": "2020-01-01",
        "valid_until": "2099-12-31",
        "review_on": "2099-01-01",
        "signed": [{"party": who, "name": "Somebody", "on": "2019-12-01"} for who in ("partner", "steward")],
    }
    statement: dict[str, object] = {
        "shoal_statement": 1,
        "coverage": {"geography": "Three cities", "population": "Everybody", "services": "A shelter"},
        "definitions": {"trafficking": "The Palermo Protocol", "identification": "By two social workers"},
        "period": {"first": "2015-01", "last": "2025-12"},
        "biases": ["none known"],
        "changes": "first contribution",
        "records_expected": round(records * 0.8 * 2 / 3),
    }
    return {"protocol": protocol, "statement": statement}


def main() -> None:
    """Print the time of each step."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--records", type=int, default=1_000_000)
    asked = parser.parse_args()
    with tempfile.TemporaryDirectory(prefix="shoal-bench-") as name:
        folder = Path(name)
        steward = Identity.new(folder / "steward.age").public
        new_secret(folder / "secret")
        run("keys", "new", folder / "partner.key")
        mapping = invented(asked.records, folder / "export.csv")
        for paper, text in {"mapping": mapping, **papers(steward, asked.records)}.items():
            (folder / f"{paper}.yaml").write_text(json.dumps(text, ensure_ascii=False), encoding="utf-8")
        given = [f"--{each}={folder / each}.yaml" for each in ("mapping", "protocol", "statement")]
        keys = [f"--secret={folder / 'secret'}", f"--key={folder / 'partner.key'}", f"--output={folder / 'out.shoal'}"]
        print(f"{asked.records:,} records x 60 columns, {(folder / 'export.csv').stat().st_size / 1e6:,.0f} MB\n")
        print("| step | wall s | CPU s | peak MB |\n|---|---:|---:|---:|", flush=True)
        export = str(folder / "export.csv")
        steps = {
            "profile": ["profile", export, "--json"],
            "map, check, pack": ["pack", export, *given, *keys, "--json"],
        }
        total, peak = 0.0, 0.0
        for step, words in steps.items():
            ran = run(*words)
            print(f"| {step} | {ran.wall:.1f} | {ran.cpu:.1f} | {ran.megabytes:,.0f} |", flush=True)
            total, peak = total + ran.wall, max(peak, ran.megabytes)
        met = total <= SECONDS and peak <= MEGABYTES
        told = "met" if met else "MISSED"
        print(f"\nTogether {total:.0f} s of {SECONDS:.0f}, {peak:,.0f} MB of {MEGABYTES:,.0f}: {told}")


if __name__ == "__main__":
    resource.setrlimit(resource.RLIMIT_CORE, (0, 0))
    main()
