"""A check's report for people and for machines: in the terminal, as JSON, as a page, as a marked copy."""

from shoal.intake.checks.outputs.html import as_html
from shoal.intake.checks.outputs.json import as_json
from shoal.intake.checks.outputs.marked import check_marked_path, marked_name, write_marked
from shoal.intake.checks.outputs.text import as_text

__all__ = ["as_html", "as_json", "as_text", "check_marked_path", "marked_name", "write_marked"]
