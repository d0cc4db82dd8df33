"""Wide answers to codes, and codes back to flags."""

from __future__ import annotations

from tests.intake.mapping.maps import fates, mapped

METHODS = {"field": "vic_MethodsOfControl", "flags": {"debt": "DebtBondage", "threat": "Threats"}}


def methods(debt: list[str], threat: list[str], **rule: object) -> list[str]:
    """Methods of control from two columns."""
    return mapped({"debt": debt, "threat": threat}, METHODS | rule).frame["vic_MethodsOfControl"].to_list()


def test_each_yes_is_a_code():
    """The codes of all columns that say yes come out, in the order of the mapping."""
    assert methods(["1", "oui", "no", ""], ["Yes", "0", "TRUE", ""]) == [
        "DebtBondage;Threats",
        "DebtBondage",
        "Threats",
        "",
    ]


def test_a_yes_of_ones_own():
    """What the rule calls a yes is one, in any capitals; nothing else is guessed."""
    assert methods(["x", "X", "y?"], ["", "", ""], yes=["x"]) == ["DebtBondage", "DebtBondage", ""]


def test_the_code_itself_is_a_yes():
    """Some programs write the answer into its own column; another answer there is not understood."""
    assert methods(["Debt bondage", "Threats"], ["", "threats"]) == ["DebtBondage", "Threats"]


def test_columns_may_share_a_code():
    """Two columns that mean one code give it once."""
    rule = {"field": "vic_MethodsOfControl", "flags": {"a": "Threats", "b": "Threats"}}
    assert mapped({"a": ["1", "0"], "b": ["1", "1"]}, rule).frame["vic_MethodsOfControl"].to_list() == ["Threats"] * 2


def test_no_has_no_place_among_codes():
    """An answer of no is counted as not expressed, and what is none of all that as not understood."""
    made = mapped({"debt": ["1", "0", "maybe", "", "n/a"], "threat": [""] * 5}, METHODS)
    assert fates(made, "debt", "vic_MethodsOfControl") == {
        ("understood", ""): 1,
        ("not-expressed", "no"): 1,
        ("not-understood", ""): 1,
        ("no-value", ""): 1,
    }


def test_a_reason_stands_where_no_column_answers():
    """Where nobody says yes or no and one column says why not, the field has that reason."""
    given = methods(["?", "?", "?"], ["", "no", "yes"], missing={"?": "Refused"})
    assert given == ["Refused", "", "Threats"]


def test_a_field_of_one_code_takes_the_first_yes():
    """The second yes of a field that takes one code is counted as left out."""
    rule = {"field": "prs_Gender", "flags": {"w": "Feminine", "m": "Masculine"}}
    made = mapped({"w": ["1", ""], "m": ["1", "1"]}, rule)
    assert made.frame["prs_Gender"].to_list() == ["Feminine", "Masculine"]
    assert fates(made, "m", "prs_Gender") == {("first-only", ""): 1, ("understood", ""): 1}


def test_codes_become_flags():
    """A flag is yes where the cell holds one of its codes; what is not there is no "no"."""
    rule = {"field": "meansOfControlThreats", "columns": "c", "split": ",", "holds": ["Threats", "PhysicalThreats"]}
    made = mapped({"c": ["Threats, DebtBondage", "DebtBondage", "", "physical threats"]}, rule, profile="release")
    assert made.frame["meansOfControlThreats"].to_list() == ["1", "", "", "1"]


def test_local_values_become_flags():
    """Local values are made codes first, and then asked for."""
    rule = {
        "field": "meansOfControlDebtBondage",
        "columns": "c",
        "holds": "DebtBondage",
        "values": {"dette": "DebtBondage"},
    }
    made = mapped({"c": ["Dette", "autre"]}, rule, profile="release")
    assert made.frame["meansOfControlDebtBondage"].to_list() == ["1", ""]
    assert fates(made, "c", "meansOfControlDebtBondage") == {("carried", ""): 1, ("not-understood", ""): 1}


def test_a_flag_may_be_asked_of_a_field():
    """A flag of a release follows from a field of the case that the same mapping fills."""
    made = mapped(
        {"c": ["DebtBondage;Threats", "Threats"]},
        {"field": "vic_MethodsOfControl", "columns": "c"},
        {"field": "meansOfControlNotSpecified", "fields": "vic_MethodsOfControl", "holds": "DebtBondage"},
        profile="release",
    )
    assert made.frame["meansOfControlNotSpecified"].to_list() == ["1", ""]
    assert made.local["vic_MethodsOfControl"].to_list() == ["DebtBondage;Threats", "Threats"]


def test_a_flag_alone_keeps_its_no():
    """A column that is one flag keeps yes and no."""
    made = mapped({"c": ["oui", "non", "?"]}, {"field": "isForcedLabour", "columns": "c"}, profile="release")
    assert made.frame["isForcedLabour"].to_list() == ["1", "0", ""]
