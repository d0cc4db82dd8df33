"""Reports as pages: one HTML text with its style inside, no script, nothing fetched from elsewhere."""
