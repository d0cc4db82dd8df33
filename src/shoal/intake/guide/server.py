"""Serving the page to one browser on this machine, and to nobody else.

The address holds a random token, which becomes a cookie of this page alone. A request is answered only if it has the
token, names this machine as its host (a name that leads here from elsewhere is refused), and, if it changes anything
or asks for cells, comes from the page itself. Nothing is logged, and nothing is kept by the browser.
"""

from __future__ import annotations

import hmac
import http.server
import json
import secrets
from collections.abc import Callable
from http import HTTPStatus
from http.cookies import CookieError, SimpleCookie
from importlib.resources import files
from threading import Thread
from typing import Any
from urllib.parse import parse_qs, urlsplit

from shoal.errors import FileError, ShoalError
from shoal.intake.guide.page import page
from shoal.intake.guide.session import Guide

MOST_SENT = 5_000_000
"""Bytes of the largest request that is read."""
POLICY = (
    "default-src 'none'; script-src 'self'; style-src 'self'; connect-src 'self'; img-src data:; base-uri 'none'; "
    "form-action 'none'; frame-ancestors 'none'"
)
_ASSETS = {"guide.js": "text/javascript", "guide.css": "text/css"}
_COOKIE = "shoal-guide"
_HEADER = "X-Shoal-Token"


class GuideServer(http.server.ThreadingHTTPServer):
    """The server of one page.

    Args:
        guide: What it shows.
        port: Port on this machine; 0 takes a free one.

    Raises:
        FileError: The port can't be used.
    """

    daemon_threads = True

    def __init__(self, guide: Guide, port: int = 0) -> None:
        self.guide = guide
        self.token = secrets.token_urlsafe(32)
        self.room = f"/{secrets.token_urlsafe(9)}/"  # cookies know no ports, but they know paths
        try:
            super().__init__(("127.0.0.1", port), _Handler)
        except (OSError, OverflowError) as error:
            raise FileError(f"Port {port} can't be used. Choose another with --port.") from error
        self.names = frozenset(f"{name}:{self.server_address[1]}" for name in ("127.0.0.1", "localhost"))

    @property
    def address(self) -> str:
        """The address to open; it holds the token, so it is for this person only."""
        return f"http://127.0.0.1:{self.server_address[1]}{self.room}?token={self.token}"

    def knows(self, token: str) -> bool:
        """Whether a token is that of this page."""
        return hmac.compare_digest(token.encode(), self.token.encode())

    def handle_error(self, request: Any, client_address: Any) -> None:
        """Say nothing: a trace may hold a cell."""


class _Handler(http.server.BaseHTTPRequestHandler):
    server: GuideServer
    timeout = 60
    server_version = "shoal"
    sys_version = ""

    def do_GET(self) -> None:
        """The page, its script and style, and what it shows at first."""
        asked = urlsplit(self.path)
        if not self._of_this_machine() or self._from_elsewhere(asking=False):
            return self._refuse(HTTPStatus.FORBIDDEN)
        given = parse_qs(asked.query).get("token", [""])[0]
        if asked.path == self.server.room and self.server.knows(given):
            return self._let_in()
        if not self._has_token():
            return self._refuse(HTTPStatus.FORBIDDEN)
        return self._show(asked.path)

    def do_POST(self) -> None:
        """What the page asks about the mapping as it is now."""
        if not self._of_this_machine() or self._from_elsewhere(asking=True) or not self._has_token():
            return self._refuse(HTTPStatus.FORBIDDEN)
        guide = self.server.guide
        answers: dict[str, Callable[[bytes], dict[str, Any]]] = {
            "preview": guide.preview,
            "values": guide.values,
            "save": guide.save,
            "finish": self._finish,
        }
        answer = answers.get(self._name(urlsplit(self.path).path))
        if answer is None:
            return self._refuse(HTTPStatus.NOT_FOUND)
        body = self._body()
        return None if body is None else self._answer(lambda: answer(body))

    def log_message(self, format: str, *args: Any) -> None:  # noqa: A002 (the name that the base class has)
        """Keep no record."""

    def _show(self, path: str) -> None:
        name = self._name(path)
        if path == self.server.room:
            return self._send(HTTPStatus.OK, page(self.server.guide).encode(), "text/html")
        if name in _ASSETS:
            data = (files(__package__) / "assets" / name).read_bytes()
            return self._send(HTTPStatus.OK, data, _ASSETS[name])
        if name == "state":
            return self._answer(self.server.guide.state)
        return self._refuse(HTTPStatus.NOT_FOUND)

    def _name(self, path: str) -> str:
        """What is asked for within the room of this page; only names that are listed are ever opened."""
        return path.removeprefix(self.server.room) if path.startswith(self.server.room) else ""

    def _let_in(self) -> None:
        self.send_response(HTTPStatus.SEE_OTHER)
        self.send_header("Location", self.server.room)
        cookie = f"{_COOKIE}={self.server.token}; Path={self.server.room}; HttpOnly; SameSite=Strict"
        self.send_header("Set-Cookie", cookie)
        self._finish_head(0, "text/plain")

    def _of_this_machine(self) -> bool:
        hosts = self.headers.get_all("Host", [])
        return len(hosts) == 1 and hosts[0].lower() in self.server.names

    def _from_elsewhere(self, *, asking: bool) -> bool:
        """Whether another page makes the browser ask; what asks about cells must say where it comes from."""
        origins = self.headers.get_all("Origin", [])
        if not origins:
            return asking
        host = self.headers.get("Host", "").lower()
        return origins != [f"http://{host}"]

    def _has_token(self) -> bool:
        try:
            cookies = SimpleCookie(self.headers.get("Cookie", ""))
        except CookieError:
            return False
        held = cookies[_COOKIE].value if _COOKIE in cookies else self.headers.get(_HEADER, "")
        return self.server.knows(held)

    def _body(self) -> bytes | None:
        """What was sent with the request, or None where that was refused."""
        length = self.headers.get("Content-Length", "")
        if "Transfer-Encoding" in self.headers or not (length.isascii() and length.isdecimal()):
            self._refuse(HTTPStatus.LENGTH_REQUIRED)
            return None
        if len(length) > 9 or int(length) > MOST_SENT:
            self._refuse(HTTPStatus.REQUEST_ENTITY_TOO_LARGE)
            return None
        if self.headers.get_content_type() != "application/json":
            self._refuse(HTTPStatus.UNSUPPORTED_MEDIA_TYPE)
            return None
        return self.rfile.read(int(length))

    def _answer(self, answer: Callable[[], dict[str, Any]]) -> None:
        """Send an answer; what went wrong is told in a sentence, or not at all where nobody foresaw it."""
        try:
            status, told = HTTPStatus.OK, answer()
        except ShoalError as error:
            status, told = HTTPStatus.UNPROCESSABLE_ENTITY, {"message": str(error)}
        except Exception as error:  # its own text may hold a cell
            status, told = HTTPStatus.INTERNAL_SERVER_ERROR, {"message": type(error).__name__}
        self._send(status, json.dumps(told, ensure_ascii=False).encode(), "application/json")

    def _finish(self, _: bytes) -> dict[str, Any]:
        Thread(target=self.server.shutdown, daemon=True).start()
        return {"finished": True}

    def _refuse(self, status: HTTPStatus) -> None:
        self.close_connection = True
        self._send(status, status.phrase.encode(), "text/plain")

    def _send(self, status: HTTPStatus, data: bytes, kind: str) -> None:
        self.send_response(status)
        self._finish_head(len(data), kind)
        self.wfile.write(data)

    def _finish_head(self, length: int, kind: str) -> None:
        self.send_header("Content-Type", f"{kind}; charset=utf-8")
        self.send_header("Content-Length", str(length))
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("Cache-Control", "no-store")
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cross-Origin-Resource-Policy", "same-origin")
        self.send_header("Cross-Origin-Opener-Policy", "same-origin")
        self.end_headers()
