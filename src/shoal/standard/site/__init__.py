"""The documentation site of the standard: a page for each field, code list, entity, profile and finding."""

from shoal.standard.site.build import build_site

__all__ = ["build_site"]
