#!/bin/sh
# Runs every fuzz target on stable. Usage: fuzz.sh SECONDS
set -eu
cd "$(dirname "$0")/../.."
for target in $(cargo fuzz list); do
    echo "== fuzz $target"
    mkdir -p "fuzz/corpus/$target"
    cargo fuzz run --sanitizer none "$target" -- -max_total_time="$1" -rss_limit_mb=2048 -print_final_stats=1 2>&1 | tail -n 8
    [ -z "$(ls "fuzz/artifacts/$target" 2>/dev/null)" ] || { echo "fuzz $target found something"; exit 1; }
done
