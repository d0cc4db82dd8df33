"""How well persons are found again, and how little a guess at a name confirms."""
