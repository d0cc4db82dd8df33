"""What the public page is made of: the explorer's data, stories, prepared tables and static pages."""
