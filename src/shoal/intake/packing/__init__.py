"""Packing a contribution: de-identified, consented, described, signed by the partner and sealed for the steward."""
