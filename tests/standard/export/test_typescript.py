"""The TypeScript types, by the TypeScript compiler."""

from __future__ import annotations

import json
import os
import shutil
import subprocess
from pathlib import Path
from typing import Any

import pytest
from tests.standard import records

from shoal.standard.export.typescript import typescript
from shoal.standard.load import standard

PROFILES = tuple(standard().profiles)
COMPILER = Path(__file__).parents[3] / "web/explorer/node_modules/.bin/tsc"
UNTYPED = {
    *("key", "reference", "date", "text", "long-text", "year", "integer", "number"),
}
"""Types of which TypeScript knows only that they are texts or numbers."""


@pytest.fixture
def compiled(tmp_path):
    """Compile the types of all profiles and a program that uses them: what the compiler says."""
    if not COMPILER.exists() or shutil.which("node") is None:
        if os.environ.get("CI"):
            pytest.fail("The TypeScript compiler is not installed.")
        pytest.skip("The TypeScript compiler is not installed.")
    for profile in PROFILES:
        (tmp_path / f"{profile}.ts").write_text(typescript(standard(), profile), encoding="utf-8")

    def compile_(program: str) -> list[str]:
        (tmp_path / "program.ts").write_text(program, encoding="utf-8")
        flags = ("--strict", "--noEmit", "--target", "es2022", "--module", "es2022", "--moduleResolution", "bundler")
        done = subprocess.run(
            [COMPILER, *flags, "--exactOptionalPropertyTypes", "program.ts"],
            cwd=tmp_path,
            capture_output=True,
            text=True,
            check=False,
        )
        return done.stdout.splitlines()

    return compile_


def program(documents: dict[str, dict[str, Any]]) -> str:
    """A program with one constant for each document, one a line. A document's first word is its profile."""
    heads = [f'import type {{ CaseDocument as {profile} }} from "./{profile}";' for profile in PROFILES]
    lines = [f"export const {name}: {name.split('_')[0]} = {json.dumps(value)};" for name, value in documents.items()]
    return "\n".join([*heads, *lines])


def document(profile: str, **arrays: Any) -> dict[str, Any]:
    """A document that holds some records."""
    return {"standard": standard().version, "profile": profile, **arrays}


def test_documents_that_fit_compile(compiled):
    """Flat records and records by entity are of the types, in every profile, and labels can be looked up."""
    documents = {
        f"{profile}_flat": document(profile, records=[*records.samples(records.records(profile), 20), {}])
        for profile in PROFILES
    }
    for profile in ("collect", "share"):
        for name, entity in standard().entities.items():
            if entity.key and any(field in entity.fields for field in standard().fields(profile)):
                some = records.samples(records.entity_records(profile, name), 5)
                documents[f"{profile}_{name.replace('-', '_')}"] = document(
                    profile, **{name.replace("-", "_") + "s": some}
                )
    label = 'import { labels } from "./share";\nexport const word: string = labels["missing-reason"].Refused.ar;'
    assert compiled(program(documents) + "\n" + label) == []


def test_documents_that_do_not_fit_do_not(compiled):
    """Each field with a wrong value, an unknown field, and a missing key or version is an error on its line."""
    documents: dict[str, dict[str, Any]] = {}
    for profile in PROFILES:
        for field in standard().fields(profile):
            open_here = profile == "collect" and field.list and standard().lists[field.list].open
            wrong = (
                {"x": 1}
                if open_here or field.type in UNTYPED
                else next(iter(records.wrong_values(field, profile).values()))
            )
            documents[f"{profile}_{field.name}"] = document(profile, records=[{field.name: wrong}])
        documents[f"{profile}_unknown"] = document(profile, records=[{"more": 1}])
        documents[f"{profile}_version"] = document(profile, records=[]) | {"standard": "0.9.0"}
    documents["share_key"] = document("share", persons=[{"prs_Gender": None}])
    lines = program(documents).splitlines()
    errors = {line.split("(")[1].split(",")[0] for line in compiled("\n".join(lines)) if line.startswith("program.ts(")}
    expected = {str(number) for number, line in enumerate(lines, start=1) if line.startswith("export const")}
    assert errors == expected


@pytest.mark.parametrize("profile", PROFILES)
def test_all_codes_have_their_labels(profile):
    """Each code list's type and labels have the same codes, those of the standard."""
    text = typescript(standard(), profile)
    for name in {field.list for field in standard().fields(profile) if field.list}:
        for code in standard().lists[name].codes:
            quoted = json.dumps(code.code, ensure_ascii=False)
            assert f"\n  | {quoted}" in text
            assert f"    {quoted}: {{ en: {json.dumps(code.label['en'], ensure_ascii=False)}, fr: " in text
