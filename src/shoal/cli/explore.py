"""`shoal explore`: serve a release folder on this machine and open the explorer."""

import http.server
import webbrowser
from functools import partial
from pathlib import Path
from typing import Annotated, Any

import typer

from shoal.errors import FileError

POLICY = (
    "default-src 'self'; img-src 'self' data:; base-uri 'none'; form-action 'none'; frame-ancestors 'none'; "
    "object-src 'none'"
)


class _Handler(http.server.SimpleHTTPRequestHandler):
    """Serves one folder, read-only, without a log."""

    def end_headers(self) -> None:
        """Add the headers that a release asks for."""
        self.send_header("Content-Security-Policy", POLICY)
        self.send_header("X-Content-Type-Options", "nosniff")
        self.send_header("Referrer-Policy", "no-referrer")
        self.send_header("Cache-Control", "no-cache")
        super().end_headers()

    def log_message(self, format: str, *args: Any) -> None:
        """Keep no record of who looked at what."""


def explore(
    folder: Annotated[Path, typer.Argument(help="The release folder.")],
    port: Annotated[int, typer.Option(help="Port on this machine; 0 takes a free one.")] = 8000,
    browser: Annotated[bool, typer.Option(help="Open the page in the browser.")] = True,
) -> None:
    """Show a release in the browser. Only this machine can reach it; stop with Ctrl-C."""
    if not (folder / "index.html").is_file():
        raise FileError(f"{folder} is no release folder: it has no index.html.")
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
