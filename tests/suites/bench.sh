#!/bin/sh
# The figures of BENCHMARKS.md. Usage: bench.sh OMNIC, with SHARED (the references) and CACHE (what deps.sh made)
set -eu
omnic=$(realpath "$1")
shared=$(realpath "$SHARED")
cache=$(realpath "$CACHE")
cd "$(dirname "$0")/../.."
work=$(mktemp -d)
trap 'rm -rf "$work"' EXIT
trap 'exit 130' INT
trap 'exit 143' TERM
python3 "$shared/bench/gen_project.py" "$work/10k" 10000 >/dev/null
python3 "$shared/bench/bench_check.py" "$omnic" "$work/10k" --repeat 15
cargo bench --quiet --bench read_floor -- "$work/10k" 15
python3 "$shared/bench/bench_check.py" "$omnic" --scale --sizes 10000,100000
cargo bench --quiet --bench structure
cargo bench --quiet --bench records
cargo bench --quiet --bench edits -- "$work/10k"
python3 tests/suites/bench_lsp.py "$omnic" "$work/10k"
python3 tests/suites/bench_build.py "$omnic" benches/gen.py "$shared/build/convert.mjs" "$cache/peer" "$work/build"
python3 - "$omnic" "$work/10k" "$work" <<'P'
import glob, os, resource, shutil, statistics, subprocess, sys, time
omnic, project, work = sys.argv[1:]
os.mkdir(f"{work}/one")
one = shutil.copy(min(glob.glob(f"{glob.escape(project)}/**/*.queue-meta.xml", recursive=True)), f"{work}/one")
times = []
for _ in range(50):
    start = time.perf_counter()
    subprocess.run([omnic, "check", one], stdout=subprocess.DEVNULL)
    times.append(time.perf_counter() - start)
print("one file: %.2f ms from process start to exit (median of 50)" % (statistics.median(times) * 1e3))
subprocess.run([omnic, "check", project], stdout=subprocess.DEVNULL)
# The greatest of all children so far: the single file takes less. Linux counts in KB.
print("check, 10,000 components: %d KB" % resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss)
P
