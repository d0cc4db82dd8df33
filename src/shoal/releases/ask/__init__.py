"""Reading a published release: opening its folder, and asking it for counts and shares."""
