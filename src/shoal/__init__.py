"""Share what sensitive case records show without exposing one person."""
