"""Linkage without identity: keyed tokens that tell whether two records are of one person, and not of whom."""
