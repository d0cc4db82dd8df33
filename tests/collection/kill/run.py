"""`make kill-test`: every command of a collection, killed until so many kills met a running one."""

from __future__ import annotations

import argparse
import os
import sys
from pathlib import Path

import pytest


def main() -> int:
    """Run the long form of tests/collection/test_kill.py."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("--kills", type=int, default=200, help="how many kills must meet a running command")
    os.environ["SHOAL_KILLS"] = str(parser.parse_args().kills)
    test = Path(__file__).parents[1] / "test_kill.py"
    return int(pytest.main(["-q", "-s", "--timeout", "7200", "-m", "statistics", str(test)]))


if __name__ == "__main__":
    sys.exit(main())
