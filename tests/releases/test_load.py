"""Reading a release description: what YAML would make of a text, and where an error is."""

from __future__ import annotations

import json
import time
from itertools import pairwise

import pytest

from shoal.errors import DescriptionError
from shoal.releases.load import description_schema, parse_description, with_guarantee

START = "title: t\nattributes:\n  - {name: a, domain: [NO, 'yes', 1.0, 08]}\n"


def test_texts_stay_texts():
    """Norway stays NO, and numbers keep their zeros, because no scalar is converted before it is wanted."""
    description = parse_description(START + "guarantee: {epsilon: 4, delta: 1e-6}\n")
    assert description.attributes[0].domain == ["NO", "yes", "1.0", "08"]
    assert description.guarantee.delta == 1e-6


def test_a_key_with_nothing_behind_it_keeps_its_default():
    """An empty `summary:` is as good as none."""
    assert parse_description(START + "licence:\nsummary: ''\n").licence == "CC-BY-4.0"


def test_errors_name_the_line():
    """The line is that of the part that is wrong, and all errors come at once."""
    with pytest.raises(DescriptionError) as caught:
        parse_description("title: t\nguarantee:\n  epsilon: 99\nattributes:\n- name: a\n  type: b\n", name="my.yaml")
    assert "my.yaml, line 3: guarantee.epsilon" in str(caught.value)
    assert "my.yaml, line 6: attributes.0.type" in str(caught.value)


def test_aliases_share_a_domain_and_can_not_explode():
    """An alias repeats a part at no cost, however often it is repeated in itself."""
    shared = "title: t\nattributes:\n- {name: a, domain: &d [x, y]}\n- {name: b, domain: *d}\n"
    assert parse_description(shared).attributes[1].domain == ["x", "y"]
    names = "abcdefghijklmnop"
    bomb = f"{names[0]}: &{names[0]} [x, x]\n" + "".join(
        f"{new}: &{new} [{', '.join([f'*{old}'] * 9)}]\n" for old, new in pairwise(names)
    )
    start = time.process_time()
    with pytest.raises(DescriptionError):
        parse_description(bomb)
    assert time.process_time() - start < 5


def test_the_guarantee_of_the_call_wins():
    """Epsilon and delta of the call replace the description's; the rest stays as it is."""
    description = parse_description(START)
    changed = with_guarantee(description, epsilon=1.5)
    assert (changed.guarantee.epsilon, changed.guarantee.delta) == (1.5, 1e-6)
    assert changed.attributes == description.attributes
    assert with_guarantee(description) == description


def test_the_schema_is_json():
    """Editors can complete a description with it."""
    schema = json.loads(description_schema())
    assert "attributes" in schema["required"]
    assert schema["$schema"].startswith("https://json-schema.org/")


@pytest.mark.parametrize("text", ["[" * 100_000, "a: " + "[" * 100_000, "{a: " * 50_000, "- " * 50_000 + "a"])
def test_any_depth_is_refused_in_a_sentence(text):
    """Brackets without end are a mistake of the file, and never one of the program."""
    with pytest.raises(DescriptionError, match=r"nested|YAML"):
        parse_description(text)


@pytest.mark.parametrize("text", ["? [a, b]\n: c\n", "{a: b}: c\n", "[a]: b\n"])
def test_a_key_is_a_single_text(text):
    """A list or a mapping in place of a key is refused with its line."""
    with pytest.raises(DescriptionError, match="line 1: a key"):
        parse_description(text)
