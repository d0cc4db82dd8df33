"""The case data standard: attributes, code lists, labels. Facts only; it reads no case record."""

from shoal.standard._data import LANGUAGES, base_language
from shoal.standard.attributes import (
    FlagImplication,
    ReleaseAttribute,
    derived_columns,
    find_release_attribute,
    flag_spellings,
    implications,
    is_derived_column,
    missing_tokens,
    release_attributes,
)
from shoal.standard.codelists import LabelledCodes, code_list, code_lists
from shoal.standard.headings import Headings, headings
from shoal.standard.private import person_key_rank, private_families, private_reason

__all__ = [
    "LANGUAGES",
    "FlagImplication",
    "Headings",
    "LabelledCodes",
    "ReleaseAttribute",
    "base_language",
    "code_list",
    "code_lists",
    "derived_columns",
    "find_release_attribute",
    "flag_spellings",
    "headings",
    "implications",
    "is_derived_column",
    "missing_tokens",
    "person_key_rank",
    "private_families",
    "private_reason",
    "release_attributes",
]
