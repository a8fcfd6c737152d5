# The two commands are `make run` and `make test`; each recipe is a few plain commands you can type yourself.
PYTHON ?= python3
BIN := .venv/bin
LOCKED := --require-hashes
UV := $(shell command -v uv 2>/dev/null)

.PHONY: run test check serve accuracy bench bench-peers soak lock clean

run: .venv/run  ## read the samples into a graph and ask it three questions
	$(BIN)/silat ingest samples
	$(BIN)/silat stats
	$(BIN)/silat ask met "نادية الشاذلي" --limit 2
	$(BIN)/silat ask between "عبدالرحمن فخرو" "أحمد الراسبي"
	$(BIN)/silat ask path "UNODC" "مركز إيواء العمالة الوافدة"

test: .venv/test  ## all tests, on the embedded engine and on a real Neo4j
	$(BIN)/pytest

check: .venv/test  ## format, lint, types
	$(BIN)/ruff format --check .
	$(BIN)/ruff check .
	$(BIN)/mypy

serve: .venv/run  ## the HTTP service on loopback
	$(BIN)/silat serve

accuracy: .venv/test  ## precision, recall and F1 of every kind of fact
	$(BIN)/python -m tests.gold.accuracy
	$(BIN)/python -m tests.gold.calibration

bench: .venv/test  ## every claim of speed
	$(BIN)/python -m bench

bench-peers: .venv/test  ## our matcher beside two others; nomenklatura needs Debian's libicu-dev g++ pkg-config
ifdef UV
	-uv pip install -q --python $(BIN)/python -e '.[peers]'
else
	-$(BIN)/python -m pip install -q -e '.[peers]'
endif
	$(BIN)/python -m bench.peers

soak: .venv/test  ## a hundred thousand texts that nobody wrote, and hundreds of histories of a graph
	$(BIN)/pytest tests/ingest/test_any_text.py tests/ingest/test_rebuild.py --hypothesis-profile=soak

lock:  ## make both lock files again (needs uv)
	uv pip compile pyproject.toml --universal --generate-hashes --no-emit-index-url --no-header \
		--python-version 3.11 -q -o requirements.lock
	uv pip compile pyproject.toml --extra dev -c requirements.lock --universal --generate-hashes \
		--no-emit-index-url --no-header --python-version 3.11 -q -o requirements-dev.lock \
		$$(sed -n 's/^\([a-z0-9-]*\)==.*/--no-emit-package \1/p' requirements.lock)

clean:
	rm -rf .venv data

.venv/run: requirements.lock pyproject.toml
ifdef UV
	[ -d .venv ] || uv venv -q --python $(PYTHON) .venv
	uv pip install -q --python $(BIN)/python $(LOCKED) -r requirements.lock
	uv pip install -q --python $(BIN)/python --no-deps -e .
else
	[ -d .venv ] || $(PYTHON) -m venv .venv
	$(BIN)/python -m pip install -q $(LOCKED) -r requirements.lock
	$(BIN)/python -m pip install -q --no-deps -e .
endif
	@touch $@

.venv/test: .venv/run requirements-dev.lock
ifdef UV
	uv pip install -q --python $(BIN)/python $(LOCKED) -r requirements.lock -r requirements-dev.lock
else
	$(BIN)/python -m pip install -q $(LOCKED) -r requirements-dev.lock
endif
	@touch $@
