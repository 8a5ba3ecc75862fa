#!/bin/sh
# The figures of BENCHMARKS.md. Usage: bench.sh OMNIC, with SHARED (the references)
set -eu
omnic=$1
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
python3 "$SHARED/bench/gen_project.py" "$work/10k" 10000 >/dev/null
python3 "$SHARED/bench/bench_check.py" "$omnic" "$work/10k" --repeat 15
cargo bench --quiet --bench read_floor -- "$work/10k" 15
python3 "$SHARED/bench/bench_check.py" "$omnic" --scale --sizes 10000,100000
cargo bench --quiet --bench structure
one=$(find "$work/10k" -name '*.queue-meta.xml' | head -n 1)
cp "$one" "$work/"
python3 - "$omnic" "$work/$(basename "$one")" <<'P'
import resource, statistics, subprocess, sys, time
times = []
for _ in range(50):
    start = time.perf_counter()
    subprocess.run([sys.argv[1], "check", sys.argv[2]], stdout=subprocess.DEVNULL)
    times.append(time.perf_counter() - start)
print("one file: %.2f ms from process start to exit (median of 50)" % (statistics.median(times) * 1e3))
P
/usr/bin/time -f "check, 10,000 components: %M KB" "$omnic" check "$work/10k" >/dev/null
