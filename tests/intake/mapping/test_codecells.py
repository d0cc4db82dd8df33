"""Cells of codes: what the mapping says, what is understood without it, and what becomes of several values."""

from __future__ import annotations

import polars as pl
from tests.intake.mapping.maps import fates, mapped, mapping, values

from shoal.intake.mapping.model import Source
from shoal.intake.mapping.words import words_of
from shoal.standard.load import standard

F_AND_M = {"F": "Feminine", "H": "Masculine"}


def test_a_named_value_becomes_its_code():
    """What the mapping names becomes what it says."""
    assert values(["F", "H", ""], "prs_Gender", values=F_AND_M) == ["Feminine", "Masculine", ""]


def test_capitals_accents_and_spaces_of_named_values_do_not_matter():
    """A named value is found in other capitals, without accents, and with other spaces."""
    named = {"Traite présumée": "PossibleVictimOfTrafficking"}
    cells = ["traite presumee", " TRAITE  PRÉSUMÉE "]
    assert values(cells, "vic_TraffickingStatus", values=named) == ["PossibleVictimOfTrafficking"] * 2


def test_the_exact_text_goes_before_a_similar_one():
    """Signs tell values apart: what is below a bound is not what lies above it."""
    named = {"<18": "9--17", ">18": "18--20"}
    assert values(["<18", ">18", "18"], "prs_AgeBand", values=named) == ["9--17", "18--20", ""]


def test_what_is_not_named_is_understood_as_the_checker_does():
    """Codes, labels in every language and known spellings need no mapping."""
    cells = ["Feminine", "femme", "FRA", "France", "Deutschland?"]
    made = mapped({"c": cells}, {"field": "prs_Citizenship", "columns": "c"})
    assert made.frame["prs_Citizenship"].to_list() == ["", "", "FR", "FR", ""]
    assert values(["feminine", "Mujer o niña"], "prs_Gender") == ["Feminine", "Feminine"]


def test_na_is_namibia_in_a_column_of_countries():
    """A code of the list is a code, whatever the file's mapping calls missing everywhere."""
    made = mapped(
        {"land": ["NA", "n/a"], "g": ["NA", "F"]},
        {"field": "prs_Citizenship", "columns": "land"},
        {"field": "prs_Gender", "columns": "g", "values": F_AND_M},
        source={"missing": {"NA": "Unknown", "n/a": ""}},
    )
    assert made.frame["prs_Citizenship"].to_list() == ["NA", ""]
    assert made.frame["prs_Gender"].to_list() == ["Unknown", "Feminine"]


def test_a_rule_may_say_that_na_is_missing_there():
    """What the rule itself calls missing is missing."""
    assert values(["NA"], "prs_Citizenship", missing={"NA": "NotAsked"}) == ["NotAsked"]


def test_several_codes_in_one_cell_are_split():
    """Codes come out in the order of the cell, none twice, joined as the standard joins them."""
    cells = ["FR, DE", "DE,FR,Germany", "FR,,"]
    assert values(cells, "prs_Citizenship", split=",") == ["FR;DE", "DE;FR", "FR"]


def test_a_label_may_hold_the_separator():
    """A cell that is one known text as a whole is not split."""
    named = {"debt, wages": ["DebtBondage", "TakesEarnings"]}
    cells = ["debt, wages", "Threats, DebtBondage"]
    assert values(cells, "vic_MethodsOfControl", split=",", values=named) == [
        "DebtBondage;TakesEarnings",
        "Threats;DebtBondage",
    ]


def test_a_field_of_one_code_keeps_the_first():
    """Of several values a field of one code keeps the first, and the loss says so."""
    made = mapped({"c": ["FR/DE", "FR/FR"]}, {"field": "hte_Country", "columns": "c", "split": "/"})
    assert made.frame["hte_Country"].to_list() == ["FR", "FR"]
    assert fates(made, "c", "hte_Country") == {("first-only", ""): 1, ("carried", ""): 1}


def test_codes_of_several_columns_are_joined():
    """A field of several codes takes those of every column."""
    made = mapped(
        {"a": ["FR", "", "FR;DE"], "b": ["DE", "IT", "DE;IT"]}, {"field": "prs_Citizenship", "columns": ["a", "b"]}
    )
    assert made.frame["prs_Citizenship"].to_list() == ["FR;DE", "IT", "FR;DE;IT"]


def test_the_first_column_with_a_value_counts():
    """A field of one value takes the first column that has one; another value beside it is counted as left out."""
    made = mapped(
        {"a": ["", "F", "n/a", "F"], "b": ["H", "H", "H", "F"]},
        {"field": "prs_Gender", "columns": ["a", "b"], "values": F_AND_M, "missing": {"n/a": "Refused"}},
    )
    assert made.frame["prs_Gender"].to_list() == ["Masculine", "Feminine", "Masculine", "Feminine"]
    assert fates(made, "b", "prs_Gender") == {("carried", ""): 3, ("first-only", ""): 1}


def test_a_reason_stands_only_where_there_is_no_value():
    """Beside a value, what says that there is none says nothing."""
    cells = ["n/a", "n/a;FR", "?;n/a"]
    assert values(cells, "prs_Citizenship", missing={"n/a": "Refused", "?": ""}) == ["Refused", "FR", "Refused"]


def test_a_release_has_no_reasons():
    """In a release a missing value is an empty cell."""
    made = mapped(
        {"g": ["n/a", "Female"]}, {"field": "gender", "columns": "g", "missing": {"n/a": "Refused"}}, profile="release"
    )
    assert made.frame["gender"].to_list() == ["", "Female"]
    assert fates(made, "g", "gender") == {("no-value", "Refused"): 1, ("carried", ""): 1}


def test_a_value_may_become_a_reason():
    """A local value may say why there is none."""
    assert values(["Geheim"], "prs_Gender", values={"Geheim": "Refused"}) == ["Refused"]


def test_what_nothing_fits_goes_nowhere_and_is_counted():
    """A value with the relation none, or without a code, becomes nothing and stands in the loss by its name."""
    rule = {"field": "prs_Gender", "columns": "c", "values": {"Divers": None, "x": {"to": [], "relation": "none"}}}
    made = mapped({"c": ["divers", "Divers", "x"]}, rule)
    assert made.frame["prs_Gender"].to_list() == ["", "", ""]
    assert fates(made, "c", "prs_Gender") == {("not-expressed", ""): 3}
    assert {(n.value, n.records, n.codes) for n in made.loss.named} == {("Divers", 2, ()), ("x", 1, ())}


def test_merged_values_are_told():
    """Several local values that become one code lose what told them apart; another spelling of the code does not."""
    named = {"strip club": "SexualExploitation", "webcam": "SexualExploitation", "begging": "ForcedBegging"}
    made = mapped(
        {"c": ["strip club", "webcam", "begging"]}, {"field": "vic_TypeOfExploitation", "columns": "c", "values": named}
    )
    assert fates(made, "c", "vic_TypeOfExploitation") == {("merged", ""): 2, ("carried", ""): 1}
    assert {n.value for n in made.loss.named} == {"strip club", "webcam"}
    both = mapped({"c": ["F", "Femme"]}, {"field": "prs_Gender", "columns": "c", "values": {"F": "Feminine"}})
    assert ("merged", "") not in fates(both, "c", "prs_Gender")


def test_relations_are_told():
    """A value that is nearly the same is a proxy, a narrower one loses what told it apart."""
    named = {
        "soldier": {"to": "ForcedMilitaryByNonStateActors", "relation": "close", "note": "state or not is not asked"},
        "cook": {"to": "ForcedLabour", "relation": "narrower"},
    }
    rule = {"field": "vic_TypeOfExploitation", "columns": "c", "values": named}
    made = mapped({"c": ["soldier", "cook"]}, rule)
    assert fates(made, "c", "vic_TypeOfExploitation") == {("close", ""): 1, ("merged", ""): 1}
    assert {n.note for n in made.loss.named} == {"state or not is not asked", ""}


def test_a_proxy_column_is_told():
    """Where a whole column is only close to the field, all its values are proxies."""
    made = mapped({"c": ["FR", "France"]}, {"field": "hte_Country", "columns": "c", "relation": "close"})
    assert fates(made, "c", "hte_Country") == {("close", ""): 2}


def test_an_outdated_code_becomes_its_successor():
    """A code that was replaced becomes the one that took its place."""
    assert values(["Unaquainted"], "vic_RelationshipToTrafficker") == ["Unacquainted"]


def test_local_codes_stand_beside_an_open_list_only_in_collect():
    """Only for one's own records may a local code stay."""
    columns, rule = {"c": ["Beauty salons"]}, {"field": "vic_LabourSector", "columns": "c"}
    assert mapped(columns, rule, profile="collect").frame["vic_LabourSector"].to_list() == ["Beauty salons"]
    assert mapped(columns, rule).frame["vic_LabourSector"].to_list() == [""]


def test_a_field_may_follow_from_a_field():
    """Codes of one field become codes of another by the same kind of rule, and reasons come along."""
    made = mapped(
        {"c": ["Masculine", "Feminine;x", "n/a"]},
        {"field": "prs_Gender", "columns": "c", "split": ";", "missing": {"n/a": "Refused"}},
        {"field": "prs_MaritalStatus", "fields": "prs_Gender", "values": {"Masculine": "Single", "Feminine": None}},
    )
    assert made.frame["prs_MaritalStatus"].to_list() == ["Single", "", "Refused"]


def test_nothing_but_na_is_namibia():
    """What people and programs write for "not available" is no country, whatever its signs and capitals."""
    cells = ["NA", "na", "N.A.", "#N/A", "n/a", "NA?"]
    assert values(cells, "prs_Citizenship") == ["NA", "", "", "", "", ""]


def test_two_values_are_not_one_code_without_its_separator():
    """A separator never joins two values to a short code."""
    assert values(["D;E", "f r"], "prs_Citizenship") == ["", ""]


def test_a_broad_value_goes_nowhere_even_unchecked():
    """What means more than its code is not made that code, also where nobody looked at the mapping before."""
    broad = {"F": {"to": "Feminine", "relation": "broader"}}
    [rule] = mapping({"field": "prs_Gender", "columns": "c", "values": broad}).fields
    words = words_of(rule, standard().all_fields["prs_Gender"], Source(), profile="share")
    said = words.say(pl.Series(["F", "f"]))
    assert {each.codes for each in said.values()} == {()}
    assert {each.fate[0] for each in said.values()} == {"not-expressed"}
