"""The command line: one verb a file. Exit codes: 0 done, 1 refused (findings, budget, damage), 2 wrong call."""

from shoal.cli.app import main

__all__ = ["main"]
