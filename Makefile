# The whole developer interface. `make demo` and `make test` set up everything they need.
PYTHON ?= python3
SERVE ?= yes
PORT ?= 8000
VENV := .venv
BIN := $(VENV)/bin
EXPLORER := src/shoal/explorer/index.html
DEMO := demo

.PHONY: demo test e2e fuzz kill-test bench-mapping bench-identifiers bench-linkage bench-partner test-statistics audit check bench bench-check bench-engine bench-explorer docs schemas explorer screenshot wheel browser database constraints clean

demo: $(VENV)/.runtime $(EXPLORER)  ## a release of invented case records, then the explorer in the browser
	@rm -rf $(DEMO) && mkdir -p $(DEMO)
	$(BIN)/shoal demo-data -n 50000 -o $(DEMO)/cases.csv
	$(BIN)/shoal init $(DEMO)/cases.csv -o $(DEMO)/release.yaml --title "Invented case records" --implications
	SHOAL_KEY=$(DEMO)/steward.key $(BIN)/shoal release $(DEMO)/cases.csv --description $(DEMO)/release.yaml \
	  --epsilon 4 --delta 1e-6 --ledger $(DEMO)/ledger.jsonl --stories examples/stories -o $(DEMO)/2026.1
	$(BIN)/shoal verify $(DEMO)/2026.1 --ledger $(DEMO)/ledger.jsonl
ifeq ($(SERVE),yes)
	$(BIN)/shoal explore $(DEMO)/2026.1 --port $(PORT)
endif

test: $(VENV)/.ready $(VENV)/linkml/.ready $(EXPLORER) browser database  ## all tests, the browser's included
	cd web/explorer && npm test --silent
	SHOAL_LINKML=$(CURDIR)/$(VENV)/linkml/bin/python $(BIN)/pytest -n 2 -m "not statistics and not audit"

fuzz: $(VENV)/.ready  ## ten thousand files made by chance, read and checked
	$(BIN)/python -m tests.intake.fuzz.run --files $(or $(FILES),10000)

test-statistics: $(VENV)/.ready  ## the slow statistical tests
	$(BIN)/pytest -m statistics

audit: $(VENV)/.ready $(VENV)/pac-synth/.ready  ## lower bounds on epsilon in many runs, rehearsed attacks, and planted faults that must be caught
	SHOAL_AUDIT_PAC_SYNTH=$(CURDIR)/$(VENV)/pac-synth/bin/python OMP_NUM_THREADS=1 OPENBLAS_NUM_THREADS=1 \
	  $(BIN)/pytest -n 2 tests/audit tests/attacks tests/statistics/test_audit_sampler.py

check: $(VENV)/.ready web/explorer/node_modules/.ready  ## lint, types, import contracts, documentation
	$(BIN)/ruff check .
	$(BIN)/ruff format --check .
	$(BIN)/mypy
	$(BIN)/lint-imports
	cd web/explorer && npm run check --silent
	$(BIN)/python docs/make.py --check

bench: $(VENV)/.ready $(EXPLORER)  ## time and accuracy of whole releases; TABLE=file adds a table of your own
	cd web/explorer && npm run bench --silent
	$(BIN)/python -m benchmarks.release $(if $(TABLE),--table $(TABLE))

e2e: $(VENV)/.ready $(EXPLORER) browser  ## the browser tests alone
	$(BIN)/pytest -n 2 tests/e2e

bench-explorer: $(VENV)/.ready $(EXPLORER) browser demo/2026.1  ## first view on a slow line, changes of filter, size, Lighthouse
	cd web/explorer && npm run size --silent
	$(BIN)/python -m benchmarks.explorer.run
	$(BIN)/python -m benchmarks.explorer.lighthouse demo/2026.1

bench-engine: $(VENV)/.ready $(EXPLORER)  ## the engine beside its peers, hours of it; ARGS="--only shoal,ctdc25,4" runs a part
	$(BIN)/python -m benchmarks.engine.run $(ARGS)
	$(BIN)/python -m benchmarks.engine.table

docs: $(VENV)/.ready  ## the generated pages of docs/
	$(BIN)/python docs/make.py

schemas: $(VENV)/.ready  ## what is generated from the standard, and the snapshot of its version
	$(BIN)/python -m shoal.standard.versions --write
	$(BIN)/python -m shoal.standard.export.write schemas

bench-check: $(VENV)/.ready  ## `shoal check` on 100,000 invented records and on ten times as many; FILE=cases.csv for your own
	@$(if $(FILE),,mkdir -p $(DEMO) && $(BIN)/shoal demo-data -n 100000 -o $(DEMO)/check.csv)
	$(BIN)/python -m benchmarks.check $(or $(FILE),$(DEMO)/check.csv)

bench-mapping: $(VENV)/.ready  ## suggestions on invented exports that their authors did not see
	$(BIN)/python -m benchmarks.mapping.run

bench-identifiers: $(VENV)/.ready  ## planted identifiers found, and false alarms
	$(BIN)/python -m benchmarks.identifying

bench-linkage: $(VENV)/.ready  ## linkage of invented pairs, and a dictionary attack on it
	$(BIN)/python -m benchmarks.linkage

bench-partner: $(VENV)/.ready  ## a million records profiled, mapped, checked and packed
	$(BIN)/python -m benchmarks.partner

kill-test: $(VENV)/.ready  ## every command of a collection, killed at 200 random moments
	$(BIN)/python -m tests.collection.kill.run --kills $(or $(KILLS),200)

explorer: $(EXPLORER)  ## the explorer's built assets

screenshot: demo/2026.1 browser  ## the picture in the README
	$(BIN)/python docs/screenshot.py demo/2026.1 docs/explorer.png

demo/2026.1:
	$(MAKE) demo SERVE=no

wheel: $(VENV)/.ready $(EXPLORER)  ## the wheel, with the explorer in it
	$(BIN)/python -m pip -q install build
	$(BIN)/python -m build --wheel

constraints: $(VENV)/.ready  ## the newest versions that fit, once the tests pass with them
	$(BIN)/python -m pip -q install --upgrade --upgrade-strategy eager -e '.[dev]'
	{ head -1 constraints.txt; $(BIN)/python -m pip freeze --exclude-editable; } > constraints.new && mv constraints.new constraints.txt

clean:  ## everything that was built
	rm -rf $(VENV) $(DEMO) dist web/explorer/node_modules $(addprefix src/shoal/explorer/,index.html sw.js assets single)

$(VENV)/.runtime: pyproject.toml constraints.txt
	$(PYTHON) -m venv $(VENV)
	$(BIN)/python -m pip -q install --upgrade pip
	$(BIN)/python -m pip -q install -c constraints.txt -e .
	@touch $@

$(VENV)/.ready: $(VENV)/.runtime  # what the tests and checks need besides
	$(BIN)/python -m pip -q install -c constraints.txt -e '.[dev]'
	@touch $@

$(VENV)/pac-synth/.ready:  # an environment of its own: the audit must catch it
	$(PYTHON) -m venv $(VENV)/pac-synth
	$(VENV)/pac-synth/bin/python -m pip -q install pac-synth==0.0.8
	@touch $@

$(VENV)/linkml/.ready:  # an environment of its own: ninety packages that only one test needs
	$(PYTHON) -m venv $(VENV)/linkml
	$(VENV)/linkml/bin/python -m pip -q install 'linkml==1.12.1'
	@touch $@

web/explorer/node_modules/.ready: web/explorer/package-lock.json
	cd web/explorer && npm ci --no-audit --no-fund --silent
	@touch $@

$(EXPLORER): web/explorer/node_modules/.ready $(shell find web/explorer/src web/explorer/index.html web/explorer/vite.config.ts -type f 2>/dev/null)
	cd web/explorer && npm run build --silent
	@touch $@

# Chromium for the browser tests: from the system's packages where that is possible. Without it they say that they are
# skipped; in CI they fail instead.
browser:
	@command -v chromium >/dev/null || command -v chromium-browser >/dev/null || command -v google-chrome >/dev/null || \
	  { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq chromium >/dev/null; } || \
	  echo "Chromium is not here: the browser tests will be skipped."

# PostgreSQL for the test that runs the generated tables; the same rules.
database:
	@ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || command -v initdb >/dev/null || \
	  { [ "$$(id -u)" = 0 ] && command -v apt-get >/dev/null && \
	    apt-get update -qq && DEBIAN_FRONTEND=noninteractive apt-get install -y -qq postgresql >/dev/null; } || \
	  echo "PostgreSQL is not here: the test of its tables will be skipped."
