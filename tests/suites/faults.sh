#!/bin/sh
# Kills, full disks and concurrent builds. Usage: faults.sh SHARED WORK OMNIC
set -eu
shared=$1
work=$2
omnic=$3
python3 "$shared/bench/gen_project.py" "$work/project" 1000 >/dev/null
# The harness runs one case as another user, who must be able to reach the program and the project.
chmod 755 "$work"
mkdir -p "$work/bin"
cp "$omnic" "$work/bin/omnic"
chmod -R a+rX "$work/bin" "$work/project"
python3 "$shared/reliability/faults.py" "$work/bin/omnic build {in} --out {out}" "$work/project" --kills 200
