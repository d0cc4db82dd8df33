"""Only the person at this machine reaches the page, and only the page can ask it anything."""

from __future__ import annotations

import pytest
from tests.intake.guide.exports import SECRETIVE

from shoal.errors import FileError
from shoal.intake.guide import GuideServer

FORBIDDEN, UNKNOWN = 403, 404


def plain(mapping) -> dict[str, object]:
    """A mapping as the page sends it."""
    return {"mapping": mapping.model_dump(mode="json")}


def test_it_listens_on_this_machine_alone(caller):
    """The server is bound to the loopback address, on a port of its own."""
    assert caller.server.server_address[0] == "127.0.0.1"
    assert caller.server.server_address[1] > 0


def test_every_sitting_has_another_token(guide):
    """Two servers share neither token nor path."""
    with GuideServer(guide) as one, GuideServer(guide) as other:
        assert one.token != other.token
        assert one.room != other.room
        assert len(one.token) >= 40


def test_a_port_in_use_is_told(caller, guide):
    """A port that another program has is a sentence, not a trace."""
    with pytest.raises(FileError, match="--port"):
        GuideServer(guide, caller.server.server_address[1])


def test_the_first_address_becomes_a_cookie(caller, first):
    """The token leaves the address bar and becomes a cookie that no script and no other site can use."""
    answer = caller.ask("GET", first, Cookie=None)
    assert answer.status == 303
    assert answer.headers["Location"] == caller.server.room
    cookie = answer.headers["Set-Cookie"]
    assert caller.server.token in cookie
    assert {"HttpOnly", "SameSite=Strict", f"Path={caller.server.room}"} <= set(cookie.split("; "))


@pytest.mark.parametrize("name", ["", "state", "guide.js", "guide.css"])
def test_the_page_is_shown_with_the_token(caller, name):
    """With the cookie, or the token as a header, the page and its parts come."""
    assert caller.get(name).status == 200
    assert caller.get(name, Cookie=None, X_Shoal_Token=caller.server.token).status == 200


@pytest.mark.parametrize("name", ["", "state", "guide.js", "guide.css"])
@pytest.mark.parametrize("cookie", [None, "shoal-guide=", "shoal-guide=wrong", "other=1", "shoal-guide=\xe9", ";;;="])
def test_without_the_token_nothing_is_shown(caller, name, cookie):
    """No cookie, or another one, is refused, and the answer tells nothing."""
    answer = caller.get(name, Cookie=cookie)
    assert answer.status == FORBIDDEN
    assert answer.text == "Forbidden"


@pytest.mark.parametrize("name", ["preview", "values", "save", "finish"])
def test_without_the_token_nothing_is_done(caller, empty, name):
    """What acts or answers with cells needs the token too."""
    assert caller.post(name, plain(empty), Cookie=None).status == FORBIDDEN
    assert caller.get("state").status == 200


def test_a_wrong_token_in_the_address_is_refused(caller):
    """A guessed address gives no cookie."""
    answer = caller.get("?token=guess", Cookie=None)
    assert answer.status == FORBIDDEN
    assert "Set-Cookie" not in answer.headers


@pytest.mark.parametrize("host", ["evil.example", "evil.example:{port}", "127.0.0.1", "127.0.0.1:1", "", None])
def test_another_host_is_refused(caller, first, empty, host):
    """A name that is made to lead to this machine (DNS rebinding) gets nothing, though it has the token."""
    named = host and host.format(port=caller.server.server_address[1])
    assert caller.get("state", Host=named).status == FORBIDDEN
    assert caller.ask("GET", first, Host=named).status == FORBIDDEN
    origin = f"http://{named}"
    assert caller.post("preview", plain(empty), Host=named, Origin=origin).status == FORBIDDEN


def test_localhost_is_this_machine(caller, empty):
    """The other name of this machine is as good."""
    host = f"localhost:{caller.server.server_address[1]}"
    assert caller.get("state", Host=host).status == 200
    assert caller.post("preview", plain(empty), Host=host, Origin=f"http://{host}").status == 200


@pytest.mark.parametrize("origin", ["https://evil.example", "null", "http://127.0.0.1:1", "https://{host}", "", None])
def test_another_origin_is_refused(caller, empty, origin):
    """Another page can't make the browser ask anything, not even one on another port of this machine."""
    named = origin and origin.format(host=caller.host)
    for name in ("preview", "values", "save", "finish"):
        assert caller.post(name, plain(empty), Origin=named).status == FORBIDDEN
    assert not caller.server.guide.target.path.exists()


def test_a_foreign_origin_can_not_read_either(caller):
    """A page elsewhere that fetches the state is refused."""
    assert caller.get("state", Origin="https://evil.example").status == FORBIDDEN


@pytest.mark.parametrize(
    "path",
    ["/", "/state", "{room}nothing", "{room}../state", "{room}../../etc/passwd", "{room}%2e%2e/words.yaml",
     "{room}words.yaml", "{room}assets/guide.js", "{room}../session.py", "{room}../words.yaml",
     "//evil.example/", "{room}guide.js%00"],
)  # fmt: skip
def test_nothing_else_is_served(caller, path):
    """A path that is none of the page's own is unknown, whatever it looks like."""
    assert caller.ask("GET", path.format(room=caller.server.room)).status == UNKNOWN


@pytest.mark.parametrize("path", ["/save", "{room}state", "{room}nothing", "{room}"])
def test_nothing_else_can_be_asked(caller, path):
    """Only the four questions of the page are answered."""
    assert caller.ask("POST", path.format(room=caller.server.room), b"{}").status == UNKNOWN


@pytest.mark.parametrize("method", ["PUT", "DELETE", "OPTIONS", "HEAD", "PATCH"])
def test_no_other_method_is_known(caller, method):
    """Anything but GET and POST is not implemented."""
    assert caller.ask(method, caller.server.room).status == 501


def test_a_body_too_large_is_not_read(caller):
    """A request that announces more than a mapping can need is refused at once."""
    assert caller.ask("POST", f"{caller.server.room}preview", b"{", Content_Length="5000001").status == 413
    assert caller.ask("POST", f"{caller.server.room}preview", b"{", Content_Length="9" * 40).status == 413


@pytest.mark.parametrize("length", ["-1", "1e3", "x", "١"])
def test_a_length_that_is_none_is_refused(caller, length):
    """A length must be digits, and a body in pieces is not taken."""
    sent = length.encode().decode("latin-1")
    assert caller.ask("POST", f"{caller.server.room}preview", b"{}", Content_Length=sent).status == 411
    assert caller.ask("POST", f"{caller.server.room}preview", b"", Transfer_Encoding="chunked").status == 411


def test_only_json_is_taken(caller, empty):
    """What a form of another page could send is refused."""
    for kind in ("text/plain", "application/x-www-form-urlencoded", "multipart/form-data", None):
        assert caller.post("preview", plain(empty), Content_Type=kind).status == 415


@pytest.mark.parametrize("body", [b"", b"{", b"[]", b'{"mapping": 1}', b'{"mapping": {"shoal_mapping": 2}}', b"\xff"])
def test_what_is_no_mapping_is_a_sentence(caller, body):
    """A body that is no mapping is told without repeating it."""
    answer = caller.ask("POST", f"{caller.server.room}preview", body)
    assert answer.status == 422
    assert answer.text == '{"message": "What the page sent is no mapping."}'


def test_the_page_does_not_choose_where_it_saves(caller, empty):
    """A path that comes with a mapping is refused."""
    assert caller.post("save", {**plain(empty), "path": "elsewhere.yaml"}).status == 422


def test_every_answer_forbids_what_it_does_not_need(caller, empty):
    """Nothing is kept by the browser, framed by another page, or loaded from elsewhere."""
    for answer in (caller.get(), caller.get("state"), caller.get("no"), caller.post("preview", plain(empty))):
        policy = answer.headers["Content-Security-Policy"]
        assert policy.startswith("default-src 'none'")
        assert "unsafe" not in policy
        assert "frame-ancestors 'none'" in policy
        assert answer.headers["Cache-Control"] == "no-store"
        assert answer.headers["X-Content-Type-Options"] == "nosniff"
        assert answer.headers["Referrer-Policy"] == "no-referrer"
        assert "Access-Control-Allow-Origin" not in answer.headers
        assert "Python" not in answer.headers["Server"]


def test_nothing_is_logged(caller, empty, capfd, monkeypatch):
    """No request leaves a trace, and neither does an error that nobody foresaw: its text may hold a cell."""

    def broken(_: bytes) -> dict[str, object]:
        raise RuntimeError(SECRETIVE)

    caller.get("state")
    caller.get("state", Cookie=None)
    monkeypatch.setattr(caller.server.guide, "preview", broken)
    answer = caller.post("preview", plain(empty))
    assert answer.status == 500
    assert SECRETIVE not in answer.text
    assert capfd.readouterr() == ("", "")


def test_what_breaks_outside_an_answer_is_silent_too(caller, capfd, monkeypatch):
    """Even where no answer can be given any more, no trace is printed."""

    def broken(_: object) -> str:
        raise RuntimeError(SECRETIVE)

    monkeypatch.setattr("shoal.intake.guide.server.page", broken)
    with pytest.raises(ConnectionError):
        caller.get()
    assert capfd.readouterr() == ("", "")


def test_finishing_stops_the_server(caller):
    """After the last button nobody answers any more."""
    assert caller.post("finish", {}).status == 200
    caller.server.server_close()
    with pytest.raises(OSError):  # noqa: PT011 - refused or reset, as the system likes
        caller.get("state")
