#!/bin/sh
# The suites that need other programs. Usage: run.sh OMNIC, with SHARED (the references) and CACHE (what deps.sh made).
set -eu
omnic=$(realpath "$1")
shared=$(realpath "$SHARED")
cache=$(realpath "$CACHE")
here=$(dirname "$(realpath "$0")")
work=$(mktemp -d)
trap 'chmod -R u+rwX "$work"; rm -rf "$work"' EXIT

suite() {
    name=$1
    shift
    start=$(date +%s)
    echo "== $name"
    "$@"
    echo "== $name: $((($(date +%s) - start) / 60)) min $((($(date +%s) - start) % 60)) s"
}

suite "W3C XML suite" python3 "$here/xmlconf.py" "$shared/reliability/xmlconf.py" "$cache/xmlconf/package" "$omnic"
suite "bad input" python3 "$here/bad_input.py" "$shared/reliability" "$work/bad" "$omnic"
suite "corpus" python3 "$here/corpus.py" "$shared/corpus" "$omnic" "$here/corpus.expected"
suite "faults" sh "$here/faults.sh" "$shared" "$work" "$omnic"
echo "all suites passed"
