"""What a file holds, told without showing a person: columns, kinds of values, and what looks like an identifier."""
