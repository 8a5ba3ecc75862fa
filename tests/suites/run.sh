#!/bin/sh
# The suites that need other programs. Usage: run.sh OMNIC, with SHARED (the references) and CACHE (what deps.sh made).
# A suite that fails does not stop the others; the exit code is 1 if any did.
set -eu
here=$(dirname "$(realpath "$0")")
repository=$(realpath "$here/../..")
omnic=$(realpath "$1")
[ -d "$SHARED" ] || { echo "no references at $SHARED: set SHARED" >&2; exit 2; }
for part in xmlconf/package peer/node_modules consumers/node_modules venv/bin/python venv/bin/sarif packaging/bin/python lsp/bin/python \
    data/node_modules loaders/bin/python; do
    [ -e "$CACHE/$part" ] || { echo "$CACHE/$part is missing: run make deps" >&2; exit 2; }
done
shared=$(realpath "$SHARED")
cache=$(realpath "$CACHE")
work=$(mktemp -d)
# Some shells skip the trap of EXIT when a signal ends them; some cases leave folders that are closed.
trap 'chmod -R u+rwX "$work" 2>/dev/null || :; rm -rf "$work"' EXIT
trap 'exit 129' HUP
trap 'exit 130' INT
trap 'exit 143' TERM

failed=
suite() {
    name=$1
    shift
    start=$(date +%s)
    echo "== $name"
    "$@" || failed="$failed${failed:+, }$name"
    took=$(($(date +%s) - start))
    echo "== $name: $((took / 60)) min $((took % 60)) s"
}

suite "W3C XML suite" python3 "$here/xmlconf.py" "$shared/reliability/xmlconf.py" "$cache/xmlconf/package" "$omnic"
suite "bad input" python3 "$here/bad_input.py" "$shared/reliability" "$work/bad" "$omnic"
suite "corpus" python3 "$here/corpus.py" "$shared/corpus" "$omnic" "$here/corpus.expected"
suite "real clients: converter" python3 "$here/peer.py" "$shared" "$cache/peer" "$work/peer" "$omnic" \
    "$repository/samples"
suite "real clients: replacements" python3 "$here/replacements.py" "$shared" "$cache/peer" "$work/replacements" "$omnic" \
    "$repository/samples/replacements"
suite "real clients: readers" "$cache/venv/bin/python" "$here/readers.py" "$omnic" "$repository" "$work/readers"
suite "real clients: loaders" "$cache/loaders/bin/python" "$here/loaders.py" "$omnic" "$repository" "$cache" "$work/loaders"
suite "terminal" python3 "$here/terminal.py" "$omnic" "$repository" "$work/terminal"
suite "page" python3 "$here/page.py" "$omnic" "$repository" "$work/page"
suite "packaging" "$cache/packaging/bin/python" "$here/packaging.py" "$omnic" "$repository" "$work/packaging"
suite "real clients: reports" "$cache/venv/bin/python" "$here/outputs.py" "$omnic" "$repository" "$cache/consumers" \
    "$work/outputs"
suite "real clients: Neovim" python3 "$here/neovim.py" "$omnic" "$repository" "$work/neovim"
suite "real clients: pytest-lsp" env OMNIC="$omnic" REPOSITORY="$repository" "$cache/lsp/bin/python" -m pytest --import-mode=importlib --quiet \
    -p no:cacheprovider -o asyncio_default_fixture_loop_scope=function "$here/newer_client.py"
suite "editors: VS Code" sh "$here/vscode.sh" "$repository" "$work/vscode"
suite "faults" sh "$here/faults.sh" "$shared" "$work/faults" "$omnic"
[ -z "$failed" ] || { echo "failed: $failed" >&2; exit 1; }
echo "all suites passed"
