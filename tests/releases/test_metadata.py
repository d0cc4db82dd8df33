"""The descriptions for machines: data package, schema.org and Croissant, DCAT, citation."""

from __future__ import annotations

import json
import subprocess
import sys
from dataclasses import replace
from pathlib import Path

import pytest
import yaml

from shoal.releases.citation import changelog, citation_cff, citation_text, licence_text
from shoal.releases.describe.content import ReleaseContent
from shoal.releases.files import downloads
from shoal.releases.licences import licence


def run(code: str, folder: Path) -> str:
    """Run Python code in a folder, in a process of its own (these libraries warn as they load)."""
    done = subprocess.run([sys.executable, "-c", code], cwd=folder, capture_output=True, text=True, check=False)
    assert done.returncode == 0, done.stderr[-2000:]
    return done.stdout.strip()


def described(content: ReleaseContent, **changes: object) -> ReleaseContent:
    """The content with another description."""
    return replace(content, description=content.description.model_copy(update=changes))


def test_frictionless_finds_the_data_package_valid(golden: Path):
    """The data package and every cell of its tables pass frictionless."""
    assert run("import frictionless as f; print(f.validate('datapackage.json').valid)", golden) == "True"


def test_frictionless_finds_a_wrong_value(golden: Path, tmp_path: Path):
    """The check above can fail: a value outside the codebook is found."""
    package = json.loads((golden / "datapackage.json").read_text(encoding="utf-8"))
    package["resources"] = package["resources"][:1]
    package["resources"][0].pop("hash")
    package["resources"][0].pop("bytes")
    (tmp_path / "data").mkdir()
    text = (golden / "data/synthetic.csv").read_text(encoding="utf-8")
    (tmp_path / "data/synthetic.csv").write_text(text.replace("Female", "Femme"), encoding="utf-8")
    (tmp_path / "datapackage.json").write_text(json.dumps(package), encoding="utf-8")
    assert run("import frictionless as f; print(f.validate('datapackage.json').valid)", tmp_path) == "False"


def test_croissant_finds_the_data_set_valid(golden: Path, content: ReleaseContent):
    """Croissant's own checker has no complaint and reads the records, codes as texts."""
    code = (
        "import mlcroissant as m; d = m.Dataset(jsonld='dataset.jsonld'); i = d.metadata.ctx.issues;"
        "r = list(d.records('synthetic')); c = list(d.records('aggregates'));"
        "print(len(i.errors), len(i.warnings), len(r), len(c), {x['synthetic/6'] for x in r} <= {b'1', b'0', b''})"
    )
    assert run(code, golden).split() == ["0", "0", str(content.records), str(len(content.counts)), "True"]


def test_croissant_tells_numbers_from_texts(golden: Path):
    """Counts are declared as whole numbers, everything else as text."""
    data = json.loads((golden / "dataset.jsonld").read_text(encoding="utf-8"))
    synthetic, aggregates = ({f["name"]: f["dataType"] for f in r["field"]} for r in data["recordSet"])
    assert set(synthetic.values()) == {"sc:Text"}
    assert {name for name, kind in aggregates.items() if kind == "sc:Integer"} == {"k", "count", "low", "high"}


def test_dcat_names_every_download_with_its_checksum(golden: Path):
    """The DCAT graph has a distribution with a SHA-256 for each file offered."""
    code = (
        "import rdflib; g = rdflib.Graph().parse('dcat.jsonld', format='json-ld');"
        "v = rdflib.URIRef('http://spdx.org/rdf/terms#checksumValue');"
        "print(*sorted(str(o) for o in g.objects(None, v)))"
    )
    assert run(code, golden).split() == sorted(file.sha256 for file in downloads(golden))


def test_the_citation_file_has_what_the_format_asks(content: ReleaseContent):
    """CITATION.cff names title, publisher, version, day and licence."""
    fields = yaml.safe_load(citation_cff(content))
    assert fields["cff-version"] == "1.2.0"
    assert {"message", "title", "authors"} <= fields.keys()
    assert fields["version"] == "2026.1"
    assert fields["date-released"] == content.created
    assert fields["license"] == "CC-BY-4.0"


def test_what_is_not_stated_is_left_out_of_the_citation(content: ReleaseContent):
    """Without publisher, address or public licence the citation is still well-formed."""
    bare = described(content, publisher="", homepage="", summary="", licence="LicenseRef-Our-Terms")
    fields = yaml.safe_load(citation_cff(bare))
    assert fields["authors"] == [{"name": "Publisher not stated"}]
    assert not {"license", "url", "abstract"} & fields.keys()
    assert citation_text(bare).startswith("Publisher not stated (2026).")


@pytest.mark.parametrize(
    ("identifier", "title", "address"),
    [
        ("CC-BY-4.0", "Creative Commons Attribution 4.0 International", "https://creativecommons.org/licenses/by/4.0/"),
        ("LicenseRef-Our-Terms", "Our Terms", ""),
        ("MIT", "MIT", "https://spdx.org/licenses/MIT.html"),
    ],
)
def test_licences_have_a_name_and_an_address(content: ReleaseContent, identifier: str, title: str, address: str):
    """LICENSE names the licence, and its address where there is one."""
    assert (licence(identifier).title, licence(identifier).url) == (title, address)
    text = licence_text(described(content, licence=identifier))
    assert f"Licence: {title} ({identifier})" in text
    assert (address or "Ask the publisher") in text


def test_a_release_with_nothing_stated_is_valid_too(content: ReleaseContent, republish):
    """A description with a title only gives metadata that still validate."""
    bare = {
        "publisher": "",
        "homepage": "",
        "summary": "",
        "contact": "",
        "licence": "LicenseRef-Ours",
        "source_note": "",
    }
    folder = republish(described(content, **bare))
    assert run("import frictionless as f; print(f.validate('datapackage.json').valid)", folder) == "True"
    code = "import mlcroissant as m; print(len(m.Dataset(jsonld='dataset.jsonld').metadata.ctx.issues.errors))"
    assert run(code, folder) == "0"


def test_the_changelog_tells_what_changed(content: ReleaseContent):
    """CHANGELOG.md holds the version, its day and the steward's sentences."""
    text = changelog(replace(content, changes=("Cases of 2025 were added.",)))
    assert "## 2026.1 (2026-11-22)" in text
    assert "- Cases of 2025 were added." in text
