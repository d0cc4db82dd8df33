"""A guide in this process, and its server on a port of this machine."""

from __future__ import annotations

import http.client
import json
import threading
from collections.abc import Iterator
from dataclasses import dataclass, field
from urllib.parse import urlsplit

import polars as pl
import pytest
from tests.intake.guide.exports import rows

from shoal.intake.guide import Guide, GuideServer, Target
from shoal.intake.mapping.model import Mapping
from shoal.intake.sheet import Sheet
from shoal.intake.suggest import suggest
from shoal.standard.load import standard


@pytest.fixture(scope="session")
def sheet() -> Sheet:
    """The invented export."""
    return Sheet(pl.DataFrame(rows()), "export.csv")


@pytest.fixture(scope="session")
def suggestions(sheet):
    """What is suggested for it."""
    return suggest(sheet)


@pytest.fixture
def empty() -> Mapping:
    """A mapping that says nothing yet."""
    return Mapping(shoal_mapping=1, standard=standard().version)


@pytest.fixture
def guide(sheet, suggestions, empty, tmp_path) -> Guide:
    """A guide to the export, saving into a folder of the test."""
    return Guide(sheet, empty, suggestions, Target(tmp_path / "export.mapping.yaml"))


@dataclass
class Caller:
    """Requests as a browser makes them, or as none should."""

    server: GuideServer
    extra: dict[str, str] = field(default_factory=dict)

    @property
    def host(self) -> str:
        """The host of the page."""
        return f"127.0.0.1:{self.server.server_address[1]}"

    def ask(self, method: str, path: str, body: bytes | None = None, **headers: str | None):
        """Make a request with the token and all that belongs to it; a header that is None is left out."""
        usual = {"Host": self.host, "Cookie": f"shoal-guide={self.server.token}"}
        if method == "POST":
            usual |= {"Origin": f"http://{self.host}", "Content-Type": "application/json"}
        given = {name.replace("_", "-"): value for name, value in headers.items()}
        sent = {name: value for name, value in {**usual, **given}.items() if value is not None}
        connection = http.client.HTTPConnection(self.host, timeout=30)
        connection.putrequest(method, path, skip_host=True, skip_accept_encoding=True)
        for name, value in sent.items():
            connection.putheader(name, value)
        if body is not None and "Content-Length" not in sent and "Transfer-Encoding" not in sent:
            connection.putheader("Content-Length", str(len(body)))
        connection.endheaders(body)
        answer = connection.getresponse()
        answer.text = answer.read().decode()
        connection.close()
        return answer

    def get(self, name: str = "", **headers: str | None):
        """Get something of the page."""
        return self.ask("GET", self.server.room + name, **headers)

    def post(self, name: str, value: object, **headers: str | None):
        """Post something as the page does."""
        return self.ask("POST", self.server.room + name, json.dumps(value).encode(), **headers)


@pytest.fixture
def caller(guide) -> Iterator[Caller]:
    """A server that runs, and somebody who calls it."""
    with GuideServer(guide) as server:
        thread = threading.Thread(target=server.serve_forever, kwargs={"poll_interval": 0.05}, daemon=True)
        thread.start()
        yield Caller(server)
        server.shutdown()
        thread.join(10)


@pytest.fixture
def first(caller) -> str:
    """The path of the first address, with its token."""
    parts = urlsplit(caller.server.address)
    return f"{parts.path}?{parts.query}"
