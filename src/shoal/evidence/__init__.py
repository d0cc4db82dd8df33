"""How useful and how safe one release is. The steward's report is sensitive and stays with the steward."""

from shoal.evidence.assessment import Against, assess
from shoal.evidence.measures import Evidence
from shoal.evidence.report import ReportContext, check_report_path, write_report

__all__ = ["Against", "Evidence", "ReportContext", "assess", "check_report_path", "write_report"]
