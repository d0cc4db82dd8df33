"""Invented case records: to try Shoal, to test it and to measure it. They describe nobody."""

from shoal.demo.records import COLUMNS
from shoal.demo.writing import demo_frame, write_demo

__all__ = ["COLUMNS", "demo_frame", "write_demo"]
