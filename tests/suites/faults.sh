#!/bin/sh
# Kills, full disks and concurrent builds. Usage: faults.sh SHARED WORK OMNIC; WORK is a folder to make
set -eu
shared=$1
work=$2
omnic=$3
mkdir -p "$work"
python3 "$shared/bench/gen_project.py" "$work/project" 1000 >/dev/null
# The harness runs one case as another user, who must be able to reach the program and the project. The folder above
# is opened for passing through only.
chmod a+x "$(dirname "$work")"
mkdir "$work/bin"
cp "$omnic" "$work/bin/omnic"
chmod -R a+rX "$work"
# The harness splits the command like a shell does, and splits no path that stands in quotes.
python3 "$shared/reliability/faults.py" "'$work/bin/omnic' build {in} --out {out}" "$work/project" --kills 200
