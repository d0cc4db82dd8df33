"""A token file is what its partner signed, for one round and one unit."""

from __future__ import annotations

import dataclasses
import json

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st
from tests.linkage.play import persons

from shoal.agefile import seal
from shoal.errors import ContributionDamaged, NotTheRecipient, Refused, ShoalError
from shoal.linkage.tokenfile import ROW, read_tokens, write_tokens


def test_what_is_sealed_comes_back(play):
    """The unit reads the tokens that the partner made, and whose they are."""
    tokens = play.tokens("north", persons("n", range(5)))
    upload = read_tokens(write_tokens(tokens, play.round, play.key["north"]), play.round, play.age["unit"])
    assert upload.tokens == tokens
    assert upload.partner.name == "North"
    assert list(upload.tokens) == sorted(tokens)


def test_the_same_tokens_are_the_same_upload(play):
    """Making a token file again gives the same upload, although its seal differs."""
    sealed = [play.sealed("north", persons("n", range(5))) for _ in range(2)]
    assert sealed[0] != sealed[1]
    assert len({read_tokens(each, play.round, play.age["unit"]).digest for each in sealed}) == 1


def test_only_the_unit_opens_it(play):
    """Neither a partner nor the steward opens another partner's tokens."""
    sealed = play.sealed("north", persons("n", range(2)))
    for name in ("south", "steward", "north"):
        with pytest.raises(NotTheRecipient):
            play.age[name].open(sealed)
        with pytest.raises(NotTheRecipient):
            read_tokens(sealed, play.round, play.age[name])


def test_tokens_of_another_round_are_refused(play):
    """Tokens hold for the round of which they were made."""
    later = play.begin(2)
    with pytest.raises(Refused, match="another round"):
        read_tokens(play.sealed("north", persons("n", range(2))), later, play.age["unit"])


def test_a_partner_can_not_sign_for_another(play):
    """A file that names one partner and is signed by another is refused."""
    sealed = play.sealed("north", persons("n", range(2)))
    plain = play.age["unit"].open(sealed)
    head, _, rest = plain.partition(b"\n")
    forged = head + b"\n" + play.key["south"].sign(head).encode() + rest.partition(b"\n")[2]
    with pytest.raises(ContributionDamaged, match="did not sign"):
        read_tokens(seal(forged, [play.age["unit"].public]), play.round, play.age["unit"])


def test_who_takes_no_part_can_send_nothing(play):
    """A stranger's tokens are not even written."""
    with pytest.raises(Refused, match="takes no part"):
        write_tokens({"r": bytes(ROW)}, play.round, play.key["steward"])


def test_no_record_is_refused(play):
    """A file of no record is not written, and an empty file is not read."""
    with pytest.raises(Refused, match="no record"):
        write_tokens({}, play.round, play.key["north"])
    with pytest.raises(ContributionDamaged, match="empty"):
        read_tokens(b"", play.round, play.age["unit"])


@pytest.mark.parametrize(
    "references", [b"a\na\n", b"a\nb", b"\nb\n", b"a\n", b"a\nb\nc\n", b"\xff\nb\n", b"a\n" + b"b" * 300 + b"\n"]
)
def test_a_partner_may_have_signed_anything(play, references):
    """References that stand twice, are empty, endless, no text or not as many as the tokens are refused."""
    _refused_body(play, references + bytes(2 * ROW), records=2)


@pytest.mark.parametrize("records", [0, -1, 3, 10**9, "2", None, 1.0])
def test_a_wrong_number_of_records_is_refused(play, records):
    """What the signed head says of the number must be so."""
    _refused_body(play, b"a\nb\n" + bytes(2 * ROW), records=records)


def _refused_body(play, body, records):
    import hashlib

    from shoal.linkage.project import canonical
    from shoal.linkage.tokenfile import FORMAT

    head = canonical(
        {
            "format": FORMAT,
            "project": "Example",
            "round": play.round.id,
            "partner": play.key["north"].public,
            "unit": play.age["unit"].public,
            "records": records,
            "sha256": hashlib.sha256(body).hexdigest(),
        }
    )
    plain = head + b"\n" + play.key["north"].sign(head).encode() + body
    with pytest.raises(ContributionDamaged):
        read_tokens(seal(plain, [play.age["unit"].public]), play.round, play.age["unit"])


@settings(max_examples=60, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(st.data())
def test_a_changed_byte_is_noticed(play, data):
    """No byte within the seal or of the seal itself can be changed, cut or added."""
    sealed = play.sealed("north", persons("n", range(2)))
    plain = play.age["unit"].open(sealed)
    inside = data.draw(st.booleans())
    content = bytearray(plain if inside else sealed)
    content[data.draw(st.integers(0, 10**6)) % len(content)] ^= data.draw(st.integers(1, 255))
    changed = seal(bytes(content), [play.age["unit"].public]) if inside else bytes(content)
    with pytest.raises(ShoalError):
        read_tokens(changed, play.round, play.age["unit"])


def test_tokens_never_show(play):
    """`repr` of an upload holds neither a token nor a reference."""
    upload = read_tokens(play.sealed("north", persons("n", range(2))), play.round, play.age["unit"])
    assert "n-1" not in repr(upload)
    assert "tokens" not in repr(dataclasses.replace(upload))


def test_a_partner_that_is_no_key_is_refused(play):
    """A head that names something else than a key gives a sentence, though it is read before it is proven."""
    sealed = play.sealed("north", persons("n", range(2)))
    head, rest = play.age["unit"].open(sealed).split(b"\n", 1)
    stated = {**json.loads(head), "partner": "{no key}"}
    changed = json.dumps(stated).encode() + b"\n" + rest
    with pytest.raises(ContributionDamaged, match="No partner has the key"):
        read_tokens(seal(changed, [play.age["unit"].public]), play.round, play.age["unit"])
