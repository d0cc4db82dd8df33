"""The release folder: description, data files, metadata, signature, static site."""
