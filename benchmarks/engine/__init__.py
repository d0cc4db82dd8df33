"""The engine beside its peers: one harness, one results file, one page. `docs/benchmarks.md` says how to run it."""
