"""The explorer in a real browser: how quick it is, and how much it loads."""
