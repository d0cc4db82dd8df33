"""What is generated from the standard: schemas, types, tables, forms and pages, each for one profile."""

from shoal.standard.export.registry import FORMATS, Format, find_format

__all__ = ["FORMATS", "Format", "find_format"]
