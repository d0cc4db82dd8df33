"""Mapping: from the columns and values of a partner's own file to the fields and codes of the standard."""
