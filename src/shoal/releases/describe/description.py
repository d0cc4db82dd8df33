"""The release description: the small YAML file in which a data steward declares what is released, and how.

Everything in it is public. The domain of every attribute is declared here (or asked for with `domain: private`,
which is paid for), never taken from the data.
"""

from __future__ import annotations

import re
from itertools import pairwise
from typing import Annotated, Literal, Self
from unicodedata import category
from urllib.parse import urlsplit

from pydantic import AfterValidator, BaseModel, ConfigDict, Discriminator, Field, Tag, model_validator

from shoal.standard import base_language, code_list

RESERVED = ";:"
"""Characters that separate names and values in the key of a combination, so neither may hold them."""

Text = Annotated[str, Field(min_length=1, max_length=200)]
Code = Annotated[str, Field(min_length=1, max_length=200)]
LabelKey = Annotated[str, Field(min_length=1, max_length=401)]
AttributeType = Literal["category", "ordered", "year", "country", "flag", "multi"]
Group = Literal["who", "where", "when", "means", "exploitation", "recruitment", "other"]
Language = Literal["en", "fr", "es", "ar"]


class _Strict(BaseModel):
    model_config = ConfigDict(extra="forbid", frozen=True)


class Range(_Strict):
    """Whole numbers from `first` to `last`, both included (years, for example)."""

    first: int
    last: int

    @model_validator(mode="after")
    def _in_order(self) -> Self:
        if not self.first <= self.last < self.first + 10_000:
            raise ValueError("`first` must not be after `last`, and the range must hold fewer than 10,000 numbers")
        return self


class CodeListDomain(_Strict):
    """A code list of the standard, by name: `shoal lists` shows them."""

    list: Text


def _domain_kind(value: object) -> str:
    """Which form of a domain is meant. Told by its keys: to pydantic a mapping of texts is codes with labels first."""
    if isinstance(value, CodeListDomain) or (isinstance(value, dict) and set(value) == {"list"}):
        return "list"
    if isinstance(value, Range) or (isinstance(value, dict) and value and set(value) <= {"first", "last"}):
        return "range"
    return "labels" if isinstance(value, dict) else "codes" if isinstance(value, list) else "private"


Domain = Annotated[
    Annotated[CodeListDomain, Tag("list")]
    | Annotated[Range, Tag("range")]
    | Annotated[dict[Code, str], Tag("labels")]
    | Annotated[list[Code], Tag("codes")]
    | Annotated[Literal["private"], Tag("private")],
    Discriminator(_domain_kind),
]
"""How a domain is declared: a code list, a range, codes with their labels, bare codes, or "private"."""


class Bands(_Strict):
    """Bands of a number: `edges: [0, 9, 18]` gives "0--8", "9--17" and "18+"."""

    bands_of: Text
    edges: list[int] = Field(min_length=1, max_length=100)

    @model_validator(mode="after")
    def _rising(self) -> Self:
        if self.edges[0] < 0 or any(low >= high for low, high in pairwise(self.edges)):
            raise ValueError("`edges` must rise, from 0 or more")
        return self


class YearOf(_Strict):
    """The year of a date written as YYYY, YYYY-MM or YYYY-MM-DD."""

    year_of: Text


class AnyOf(_Strict):
    """Yes where any of these flags is yes; no where all are no; else not recorded."""

    any_of: list[Text] = Field(min_length=2)


class AllOf(_Strict):
    """Yes where all of these flags are yes; no where any is no; else not recorded."""

    all_of: list[Text] = Field(min_length=2)


def _derivation_kind(value: object) -> str | None:
    """Which derivation is meant, told by its first key, so that an error is about that one alone."""
    keys = value if isinstance(value, dict) else type(value).model_fields if isinstance(value, BaseModel) else ()
    return next((kind for kind in ("bands_of", "year_of", "any_of", "all_of") if kind in keys), None)


Derivation = Annotated[
    Annotated[Bands, Tag("bands_of")]
    | Annotated[YearOf, Tag("year_of")]
    | Annotated[AnyOf, Tag("any_of")]
    | Annotated[AllOf, Tag("all_of")],
    Discriminator(
        _derivation_kind,
        custom_error_type="derivation",
        custom_error_message="write one of bands_of, year_of, any_of and all_of",
    ),
]


class AttributeDescription(_Strict):
    """One attribute of the release: a column of the case file, or one derived from other columns.

    Args:
        name: The column's name in the case file (of a derived attribute: its name in the release).
        label: What people read.
        group: The heading under which the explorer shows it.
        type: category, ordered (categories in order), year, country, flag (yes / no / not recorded) or multi
            (several codes in one cell, joined by `separator`).
        domain: All values it can take. A flag needs none: it is "1" and "0".
        missing: Cell texts that mean "not recorded", besides the empty cell.
        can_be_missing: False where every case has a value; a missing cell is then a finding.
        reported: Values that count in combinations. Default: all of them; of a flag only "1".
        other: The value that stands for every value outside the domain. Default: such a value is a finding.
        spellings: Other spellings met in the file, each with the value it stands for.
        derive: How it follows from other columns of the file.
        separator: What joins the codes of a multi attribute.
    """

    name: Text
    label: str = ""
    group: Group = "other"
    type: AttributeType = "category"
    domain: Domain | None = None
    missing: list[str] = []
    can_be_missing: bool = True
    reported: list[Code] | None = None
    other: Code | None = None
    spellings: dict[str, Code] = {}
    derive: Derivation | None = None
    separator: str = Field(default=";", min_length=1, max_length=3)


class PersonDescription(_Strict):
    """Who is protected: the person.

    Args:
        id: The column that tells which records are of one person; None where every record is a person of its own.
        max_records: The most records of one person that are used; further ones are left out.
    """

    id: Text | None = None
    max_records: int = Field(default=1, ge=1, le=100)

    @model_validator(mode="after")
    def _bounded(self) -> Self:
        if self.id is None and self.max_records != 1:
            raise ValueError("`max_records` above 1 needs `id`, the column that tells persons apart")
        return self


class GuaranteeDescription(_Strict):
    """Differential privacy of the release, and the total that the collection may ever spend.

    Args:
        epsilon: Of this release. At most 20; above 4 the promise is weak.
        delta: Of this release: far below one in the number of cases.
        total_epsilon: Of all releases of this collection together (default: twice `epsilon`).
        total_delta: Of all releases together (default: `delta`).
    """

    epsilon: float = Field(default=4.0, gt=0, le=20)
    delta: float = Field(default=1e-6, gt=0, lt=0.001)
    total_epsilon: float | None = Field(default=None, gt=0, le=100)
    total_delta: float | None = Field(default=None, gt=0, lt=0.01)

    @model_validator(mode="after")
    def _within_total(self) -> Self:
        if self.epsilon > (self.total_epsilon or self.epsilon) or self.delta > (self.total_delta or self.delta):
            raise ValueError("one release can't cost more than all together: raise the total, or lower this release's")
        return self


class ImplicationDescription(_Strict):
    """A public fact: whoever has the one value of `when` has the one value of `then`."""

    when: dict[str, Code] = Field(min_length=1, max_length=1)
    then: dict[str, Code] = Field(min_length=1, max_length=1)


Focus = Annotated[
    Annotated[Text, Tag("attribute")] | Annotated[list[Text], Field(min_length=2, max_length=2), Tag("table")],
    Discriminator(lambda value: "table" if isinstance(value, list) else "attribute"),
]
"""What matters most to readers: an attribute, or the table of two attributes."""


class TranslationDescription(_Strict):
    """The words of the release in another language.

    Args:
        title: The title.
        summary: The summary.
        source_note: The source note.
        publisher: The publisher's name, where it has one in this language.
        labels: Labels by attribute (`gender`) or by attribute and code (`gender:Female`). What stands here goes before
            the standard's own words.
    """

    title: str = Field(default="", max_length=200)
    summary: str = ""
    source_note: str = ""
    publisher: str = ""
    labels: dict[LabelKey, Text] = {}


def _web_address(text: str) -> str:
    try:
        parts = urlsplit(text)
        usable = parts.scheme == "https" and bool(parts.hostname) and "@" not in parts.netloc
    except ValueError:
        usable = False
    if not usable or any(c in '"<>\\^`{|}' or category(c)[0] in "CZ" for c in text):
        raise ValueError("write a web address that begins with https:// and holds no spaces")
    return text


def _phone(text: str) -> str:
    if not re.fullmatch(r"\+?[0-9 ()./-]+", text) or sum(c.isdigit() for c in text) < 2:
        raise ValueError("write a phone number with digits, spaces and ( ) - . / only, with or without + in front")
    return text


def _language_tag(text: str) -> str:
    if not re.fullmatch(r"[A-Za-z]{2,3}(-[A-Za-z0-9]{2,8})*", text):
        raise ValueError("write the code of a language, for example fr, uk or pt-BR")
    return text


def _country_code(text: str) -> str:
    if text not in code_list("country-alpha2").codes:
        raise ValueError("write the two letters of a country; `shoal lists country-alpha2` shows them")
    return text


WebAddress = Annotated[
    str, AfterValidator(_web_address), Field(max_length=500, json_schema_extra={"pattern": "^https://"})
]
LanguageTag = Annotated[str, AfterValidator(_language_tag), Field(max_length=35)]


class HelplineDescription(_Strict):
    """Where people at risk find help. The explorer is no helpline itself, and shows these instead.

    Args:
        name: What it is called.
        phone: Its number, as people dial it. A helpline has a phone, a web address or both.
        url: Its web address, which begins with https://.
        country: The country that it serves, with two letters (none: it serves more than one).
        languages: The languages in which it answers (BCP 47).
    """

    name: Text
    phone: Annotated[str, AfterValidator(_phone), Field(max_length=40)] | None = None
    url: WebAddress | None = None
    country: Annotated[str, AfterValidator(_country_code), Field(max_length=2)] | None = None
    languages: list[LanguageTag] = Field(default=[], max_length=50)

    @model_validator(mode="after")
    def _reachable(self) -> Self:
        if self.phone is None and self.url is None:
            raise ValueError("a helpline needs `phone` or `url`")
        return self


class ReleaseDescription(_Strict):
    """What is released and how: the whole of the YAML file.

    Args:
        shoal: Version of this format.
        title: Title of the data set.
        summary: One or two sentences for its readers.
        publisher: Who publishes it.
        contact: Mail address or web address for questions.
        licence: SPDX identifier, or "LicenseRef-" and a name.
        language: Language of the labels (BCP 47).
        source_note: What a reader should know of where the records come from.
        homepage: Web address of the release, if it has one.
        translations: The words of the release in other languages: en, fr, es and ar.
        helplines: Where people at risk find help; the explorer shows them on every page.
        quick_exit: Web address to which the explorer's button "Leave this page" leads.
        person: The protected person.
        guarantee: Epsilon, delta and the collection's total.
        reporting_length: The longest combination for which counts are published.
        focus: Attributes, or tables of two attributes, whose counts get a greater share of the same budget.
        missing: Cell texts that mean "not recorded" in every column, besides the empty cell.
        attributes: The attributes, in published order.
        ignore: Columns of the file that are not released, named so that nothing is left out by accident.
        implications: Public facts among attributes.
    """

    shoal: int = Field(default=1, ge=1, le=1)  # a number in YAML is text to us, which Literal would refuse
    title: Text
    summary: str = ""
    publisher: str = ""
    contact: str = ""
    licence: Text = "CC-BY-4.0"
    language: str = "en"
    source_note: str = ""
    homepage: str = ""
    translations: dict[Language, TranslationDescription] = {}
    helplines: list[HelplineDescription] = Field(default=[], max_length=200)
    quick_exit: WebAddress = "https://www.wikipedia.org/"
    person: PersonDescription = PersonDescription()
    guarantee: GuaranteeDescription = GuaranteeDescription()
    reporting_length: int = Field(default=3, ge=1, le=4)
    focus: list[Focus] = Field(default=[], max_length=512)
    missing: list[str] = []
    attributes: list[AttributeDescription] = Field(min_length=1, max_length=512)
    ignore: list[str] = []
    implications: list[ImplicationDescription] = []

    @model_validator(mode="after")
    def _another_language(self) -> Self:
        own = base_language(self.language)
        if own in self.translations:
            raise ValueError(f"`translations` holds {own}, the language of the release: its words stand above already")
        return self
