"""Built assets of the explorer (made from web/explorer by the build; not tracked)."""
