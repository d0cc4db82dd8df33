"""Suggesting a mapping: which field a column may be and which code a value may mean, and why."""
