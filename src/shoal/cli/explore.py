"""`shoal explore`: serve a release folder on this machine and open the explorer, or write it as one file."""

import email.utils
import gzip
import http.server
import io
import re
import webbrowser
from functools import lru_cache, partial
from http import HTTPStatus
from pathlib import Path
from typing import Annotated, Any, BinaryIO

import typer

from shoal.errors import FileError

POLICY = (
    "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "object-src 'none'"
)
PACKED = {".html", ".css", ".js", ".json", ".jsonld", ".csv", ".svg", ".md", ".cff"}
"""Files of text, which are sent packed to a browser that takes them so."""
MOST = 30_000_000
"""Bytes of a file above which it is sent as it is: packing it would take longer than sending it on one machine."""
_NAMED_BY_CONTENT = re.compile(r"/assets/.*-[\w-]{8,}\.\w+")


@lru_cache(maxsize=64)
def _packed(path: str, changed: float) -> bytes:  # noqa: ARG001 (a changed file is packed anew)
    return gzip.compress(Path(path).read_bytes(), 6, mtime=0)


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Serves one folder, read-only, without a log."""

    def end_headers(self) -> None:
        """Add the headers that a release asks for."""
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        # A file named by its content never changes; of any other the browser asks whether it did.
        lasting = _NAMED_BY_CONTENT.fullmatch(self.path.partition("?")[0])
        self.send_header("Cache-Control", "max-age=86400, immutable" if lasting else "no-cache")
        self.send_header("Vary", "Accept-Encoding")
        super().end_headers()

    def send_head(self) -> io.BytesIO | BinaryIO | None:
        """Send a text file packed, where the browser takes it so, and any other as it is."""
        path = Path(self.translate_path(self.path))
        if path.is_dir() and self.path.partition("?")[0].endswith("/"):
            path /= "index.html"
        if not self._packs(path):
            return super().send_head()
        changed = path.stat().st_mtime
        if self._is_current(changed):
            self.send_response(HTTPStatus.NOT_MODIFIED)
            self.end_headers()
            return None
        body = _packed(str(path), changed)
        self.send_response(HTTPStatus.OK)
        self.send_header("Content-Type", self.guess_type(str(path)))
        self.send_header("Content-Encoding", "gzip")
        self.send_header("Content-Length", str(len(body)))
        self.send_header("Last-Modified", self.date_time_string(int(changed)))
        self.end_headers()
        return io.BytesIO(body)

    def _packs(self, path: Path) -> bool:
        accepted = [word.strip().split(";") for word in self.headers.get("Accept-Encoding", "").split(",")]
        wanted = any(word[0] == "gzip" and "q=0" not in "".join(word[1:]).split() for word in accepted)
        return wanted and path.suffix in PACKED and path.is_file() and path.stat().st_size <= MOST

    def _is_current(self, changed: float) -> bool:
        """Whether the browser has the file as it is."""
        try:
            known = email.utils.parsedate_to_datetime(self.headers.get("If-Modified-Since", ""))
        except (TypeError, ValueError):
            return False
        return int(changed) <= known.timestamp()

    def guess_type(self, path: Any) -> str:
        """Media type of a file; texts are in UTF-8."""
        kind = super().guess_type(path)
        return f"{kind}; charset=utf-8" if kind in ("text/csv", "text/markdown", "text/plain") else kind

    def log_message(self, format: str, *args: Any) -> None:
        """Keep no record of who looked at what."""


def explore(
    folder: Annotated[Path, typer.Argument(help="The release folder.")],
    port: Annotated[int, typer.Option(help="Port on this machine; 0 takes a free one.")] = 8000,
    browser: Annotated[bool, typer.Option(help="Open the page in the browser.")] = True,
    single_file: Annotated[
        Path | None,
        typer.Option(help="Write the explorer with its data as one HTML file, for a memory stick, and serve nothing."),
    ] = None,
) -> None:
    """Show a release in the browser. Only this machine can reach it; stop with Ctrl-C."""
    if not (folder / "index.html").is_file():
        raise FileError(f"{folder} is no release folder: it has no index.html.")
    if single_file is not None:
        from shoal.releases.build import built_explorer
        from shoal.releases.singlefile import write_single_file

        size = write_single_file(folder, single_file, explorer=built_explorer())
        typer.echo(f"Wrote {single_file} ({size / 1e6:,.1f} MB). It opens with a double click, without a server.")
        return
    try:
        server = http.server.ThreadingHTTPServer(("127.0.0.1", port), partial(_Handler, directory=str(folder)))
    except OSError as error:
        raise FileError(f"Port {port} can't be used: {error.strerror}. Choose another with --port.") from error
    address = f"http://127.0.0.1:{server.server_address[1]}/"
    typer.echo(f"{address}  (stop with Ctrl-C)")
    if browser:
        webbrowser.open(address)
    with server:
        try:
            server.serve_forever()
        except KeyboardInterrupt:
            typer.echo("Stopped.")
