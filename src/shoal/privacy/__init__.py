"""The privacy engine: case table, measurements, model, protected counts, synthetic records."""
