"""The case data standard: attributes, code lists, labels. Facts only; it reads no case record."""
