"""The collection: the contributions that a steward holds, encrypted at rest, in versions, with their history."""
