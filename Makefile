# make demo   checks, builds and seeds the sample contact centre           (Rust only)
# make test   runs every test of our own code                              (Rust only)
# make deps   installs the programs of the slower suites: asks before system packages, CI=true does not ask
# make test-all  the same, and the suites that need those programs, real clients among them
# make fuzz   runs every fuzz target for FUZZ_SECONDS

SHARED ?= ../shared
FUZZ_SECONDS ?= 60
CACHE := .cache
OMNIC := target/release/omnic
RULES := $(shell find src/rules -name '*.rs')

.PHONY: demo test test-all deps lint fmt fuzz bench release suites
demo: release
	@sh tests/suites/demo.sh "$(OMNIC)"

release:
	cargo build --release --locked

test:
	cargo test --locked

lint:
	cargo fmt --check
	rustfmt --check $(RULES)
	cargo clippy --locked --all-targets -- -D warnings

fmt:
	cargo fmt
	rustfmt $(RULES)

deps:
	@sh tests/suites/deps.sh "$(CACHE)"

test-all: test suites

suites: release
	@SHARED="$(SHARED)" CACHE="$(CACHE)" sh tests/suites/run.sh "$(OMNIC)"

fuzz:
	@sh tests/suites/fuzz.sh "$(FUZZ_SECONDS)"

bench: release
	@SHARED="$(SHARED)" CACHE="$(CACHE)" sh tests/suites/bench.sh "$(OMNIC)"
