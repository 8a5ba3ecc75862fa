#!/bin/sh
# Builds the wheel of this platform. Usage: build.sh OUT [ARGUMENT OF MATURIN...]
set -eu
here=$(dirname "$(realpath "$0")")
out=$1
shift
mkdir -p "$out"
out=$(realpath "$out")
cd "$here"
maturin build --out "$out" "$@"
