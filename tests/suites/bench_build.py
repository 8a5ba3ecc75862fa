#!/usr/bin/env python3
"""`omnic build` against the platform's own converter, interleaved: medians, ratios and peak memory.

Usage: bench_build.py OMNIC GEN CONVERT PEER WORK [FILES] [ROUNDS]
GEN is benches/gen.py, CONVERT the script that runs the converter, PEER the folder with its node_modules, WORK a folder to
make. The trees are compared once, so that both do the same work.
"""
import os
import shutil
import statistics
import subprocess
import sys
import time


def run(command, **more):
    """Seconds and peak KB of a command; its folder and zip are removed first."""
    start = time.perf_counter()
    child = subprocess.Popen(command, stdin=subprocess.DEVNULL, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, **more)
    said = child.stderr.read()
    _, status, usage = os.wait4(child.pid, 0)
    took = time.perf_counter() - start
    child.returncode = os.waitstatus_to_exitcode(status)
    if child.returncode != 0:
        sys.exit(f"{command}: exit {child.returncode}: {said.decode()[-500:]}")
    return took, usage.ru_maxrss


def clear(path):
    if os.path.isdir(path):
        shutil.rmtree(path)
    elif os.path.exists(path):
        os.remove(path)


def median(samples):
    return statistics.median(took for took, _ in samples), max(memory for _, memory in samples)


def main():
    omnic, gen, convert, peer, work = map(os.path.abspath, sys.argv[1:6])
    files, rounds = [int(text) for text in (sys.argv[6:8] + ["12000", "5"][len(sys.argv[6:8]):])]
    os.makedirs(work, exist_ok=True)
    project, small = f"{work}/project", f"{work}/small"
    for folder, size in ((project, files), (small, 200)):
        made = subprocess.run([sys.executable, gen, folder, str(size)], check=True, stdout=subprocess.PIPE, text=True)
        print(f"{os.path.basename(folder)}: {made.stdout.strip()}")
    environment = os.environ | {"PEER_MODULES": peer, "SF_DISABLE_LOG_FILE": "true", "SF_DISABLE_TELEMETRY": "true"}
    kinds = {
        "folder": (f"{work}/peer", ["node", convert, project, f"{work}/peer"],
                   f"{work}/omnic", [omnic, "build", project, "--dir", f"{work}/omnic"]),
        "zip": (f"{work}/peer-zip", ["node", convert, project, f"{work}/peer-zip", "--zip"],
                f"{work}/omnic.zip", [omnic, "build", project, "-o", f"{work}/omnic.zip"]),
    }
    for kind, (peer_out, peer_command, own_out, own_command) in kinds.items():
        theirs, ours = [], []
        for _ in range(rounds):
            clear(peer_out)
            theirs.append(run(peer_command, env=environment))
            clear(own_out)
            ours.append(run(own_command))
        (peer_time, peer_memory), (own_time, own_memory) = median(theirs), median(ours)
        print(f"{kind}: {peer_time / own_time:.1f} times faster ({own_time * 1e3:.0f} ms against {peer_time:.2f} s, "
              f"{rounds} rounds); memory {own_memory / peer_memory:.2f} of the converter's "
              f"({own_memory / 1024:.0f} MiB against {peer_memory / 1024:.0f} MiB)")
    # Both make the same: as many files, all but package.xml of one size apart from zips.
    count = [sum(len(names) for _, _, names in os.walk(folder)) for folder in (f"{work}/peer", f"{work}/omnic")]
    if count[0] != count[1]:
        sys.exit(f"the converter writes {count[0]} files, omnic {count[1]}")
    times = []
    for _ in range(30):
        clear(f"{work}/small.zip")
        times.append(run([omnic, "build", small, "-o", f"{work}/small.zip"])[0])
    print(f"200 files to a zip: {statistics.median(times) * 1e3:.1f} ms from process start to exit (median of 30)")


main()
