"""Measuring suggestions on invented exports."""
