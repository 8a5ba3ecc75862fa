#!/bin/sh
# Runs every fuzz target on stable, then fails if one found something. Usage: fuzz.sh SECONDS
set -eu
seconds=$1
cd "$(dirname "$0")/../.."
log=$(mktemp)
trap 'rm -f "$log"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
targets=$(cargo fuzz list)
failed=
for target in $targets; do
    echo "== fuzz $target"
    mkdir -p "fuzz/corpus/$target"
    # Behind a pipe the exit code would be that of the last program: write the output to a file.
    # The samples and the test files are where it starts from; what it finds goes into the first folder.
    if cargo fuzz run --sanitizer none "$target" "fuzz/corpus/$target" samples tests -- -max_total_time="$seconds" -rss_limit_mb=2048 \
        -print_final_stats=1 >"$log" 2>&1; then
        tail -n 8 "$log"
    else
        tail -n 60 "$log"
        failed="$failed $target"
    fi
done
[ -z "$failed" ] || { echo "fuzz found something, or did not run:$failed" >&2; exit 1; }
