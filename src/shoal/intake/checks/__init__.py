"""Checking a file of case records against the standard. It runs on this machine and sends nothing anywhere."""

from shoal.intake.checks.report import CheckedColumn, CheckFinding, CheckReport, Completeness, Layer

__all__ = ["CheckFinding", "CheckReport", "CheckedColumn", "Completeness", "Layer"]
