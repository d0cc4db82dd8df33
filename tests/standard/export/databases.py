"""Two real databases for the tests: SQLite in this process, and a PostgreSQL server of the tests' own."""

from __future__ import annotations

import os
import pwd
import shutil
import sqlite3
import subprocess
import tempfile
from collections.abc import Iterator
from contextlib import contextmanager
from pathlib import Path

import pytest


class Sqlite:
    """A database in memory that holds foreign keys."""

    def __init__(self, script: str) -> None:
        self.connection = sqlite3.connect(":memory:", isolation_level=None)
        self.connection.executescript("PRAGMA foreign_keys = ON;\n" + script)

    def run(self, statements: list[str]) -> list[bool]:
        """Run statements one by one: which were accepted."""
        return [self._accepts(statement) for statement in statements]

    def _accepts(self, statement: str) -> bool:
        try:
            self.connection.execute(statement)
        except sqlite3.Error:
            return False
        return True

    def rows(self, query: str) -> list[str]:
        """The first column of what a query gives, as texts."""
        return [str(row[0]) for row in self.connection.execute(query)]


class Postgresql:
    """A database of the tests' server, by way of psql."""

    def __init__(self, server: Path, name: str, script: str) -> None:
        self.call = ("psql", "-h", str(server), "-U", "shoal", "-X", "-q", "-A", "-t")
        subprocess.run([*self.call, "-d", "postgres", "-c", f"CREATE DATABASE {name}"], check=True)
        self.call = (*self.call, "-d", name)
        done = self._psql(script, "-v", "ON_ERROR_STOP=1")
        assert done.returncode == 0, done.stderr[-2000:]

    def _psql(self, script: str, *more: str) -> subprocess.CompletedProcess[str]:
        return subprocess.run([*self.call, *more], input=script, capture_output=True, text=True, check=False)

    def run(self, statements: list[str]) -> list[bool]:
        """Run statements one by one: which were accepted."""
        script = "\n".join(f"{statement};\n\\echo :ERROR" for statement in statements)
        answers = self._psql(script).stdout.split()
        assert len(answers) == len(statements)
        return [answer == "false" for answer in answers]

    def rows(self, query: str) -> list[str]:
        """The first column of what a query gives, as texts."""
        return self._psql(query + ";").stdout.splitlines()


@contextmanager
def postgresql_server() -> Iterator[Path]:
    """The socket folder of a server that lives as long as the test. It can't be had everywhere; in CI it must."""
    programs = _programs()
    if programs is None or shutil.which("psql") is None:
        if os.environ.get("CI"):
            pytest.fail("PostgreSQL is not installed.")
        pytest.skip("PostgreSQL is not installed.")
    with tempfile.TemporaryDirectory(prefix="shoal-pg-", ignore_cleanup_errors=True) as place:
        folder, user = Path(place), _user()
        if user:
            shutil.chown(folder, user)
        start = ("-o", f"-k {folder} -c listen_addresses='' -c fsync=off", "-l", f"{folder}/log", "start")
        data = ("-D", f"{folder}/data")
        _run(user, folder, f"{programs}/initdb", *data, "-A", "trust", "-U", "shoal", "-E", "UTF8", "--no-sync")
        _run(user, folder, f"{programs}/pg_ctl", *data, "-w", *start)
        try:
            yield folder
        finally:
            _run(user, folder, f"{programs}/pg_ctl", *data, "-m", "immediate", "stop")


def _programs() -> Path | None:
    """The folder of initdb and pg_ctl: Debian keeps them away from the path."""
    found = shutil.which("initdb")
    known = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"))
    return Path(found).parent if found else known[-1].parent if known else None


def _user() -> str | None:
    """Under whose name the server runs: it refuses to be root."""
    if os.geteuid() != 0:
        return None
    names = {entry.pw_name for entry in pwd.getpwall()}
    return "postgres" if "postgres" in names else "nobody"


def _run(user: str | None, folder: Path, *call: str) -> None:
    subprocess.run(
        call, cwd=folder, user=user, extra_groups=[] if user else None, stdout=subprocess.DEVNULL, check=True
    )
