#!/bin/sh
# Lays out what the image has of omnic. Usage: build.sh OUT [BINARY]; without BINARY the source is built.
set -eu
here=$(dirname "$(realpath "$0")")
source=$(realpath "$here/../..")
out=$1
binary=${2:-}
if [ -z "$binary" ]; then
    (cd "$source" && cargo build --release --locked)
    binary=$source/target/release/omnic
fi
install -D -m 755 "$binary" "$out/usr/local/bin/omnic"
for text in LICENSE-APACHE LICENSE-MIT NOTICE; do
    install -D -m 644 "$source/$text" "$out/usr/share/doc/omnic/$text"
done
