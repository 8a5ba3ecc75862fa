#!/usr/bin/env python3
"""Checks every real project and compares the errors and warnings with the reviewed list.

Usage: corpus.py CORPUS OMNIC EXPECTED [--update]
EXPECTED has one line a finding: project, severity, rule and `path:line` with tabs between, sorted, and comments (`#`)
with the reasons.
"""
import json
import os
import subprocess
import sys

corpus, omnic, expected = sys.argv[1:4]
found = []
for org in sorted(os.listdir(corpus)):
    if not os.path.isdir(f"{corpus}/{org}"):
        continue
    done = subprocess.run([omnic, "check", "--format", "json", f"{corpus}/{org}"], stdout=subprocess.PIPE,
                          stderr=subprocess.PIPE, text=True)
    if done.returncode not in (0, 1) or "panicked" in done.stderr:
        sys.exit(f"{org}: exit {done.returncode}: {done.stderr}")
    for d in json.loads(done.stdout)["diagnostics"]:
        found.append(f"{org}\t{d['severity']}\t{d['rule']}\t{d['path']}:{d['range']['start']['line']}")
found.sort()
if "--update" in sys.argv:
    with open(expected, encoding="utf-8") as f:
        head = [line for line in f if line.startswith("#")]
    with open(expected, "w", encoding="utf-8") as f:
        f.writelines(head)
        f.write("\n".join(found) + "\n")
with open(expected, encoding="utf-8") as f:
    known = [line.rstrip("\n") for line in f if line.strip() and not line.startswith("#")]
for line in sorted(set(found) - set(known)):
    print("new:  " + line)
for line in sorted(set(known) - set(found)):
    print("gone: " + line)
print(f"corpus: {len(found)} findings, {len(known)} expected")
sys.exit(found != known)
