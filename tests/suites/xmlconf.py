#!/usr/bin/env python3
"""Runs the W3C XML suite and holds its figures against what is promised. Usage: xmlconf.py RUNNER PACKAGE OMNIC"""
import re
import shlex
import subprocess
import sys

runner, package, omnic = sys.argv[1:]
done = subprocess.run([sys.executable, runner, package, f"{shlex.quote(omnic)} check --format json {{file}}", "--list"],
                      stdout=subprocess.PIPE, text=True)
print(done.stdout, end="")
rows = {}
for line in done.stdout.splitlines():
    m = re.match(r"(not-wf|valid), (no DTD|with DTD)((?:\s+\d+)+)$", line)
    if m:
        rows[m[1], m[2]] = dict(zip(["tests", "right", "wrong", "crash", "encoding", "doctype"], map(int, m[3].split())))
dtd = [rows[k, "with DTD"] for k in ("not-wf", "valid")]
checks = [
    ("not well-formed without DTD flagged, of 228", rows["not-wf", "no DTD"]["right"], 227),
    ("valid without DTD accepted or refused by encoding, of 57",
     rows["valid", "no DTD"]["right"] + rows["valid", "no DTD"]["encoding"], 55),
    # Of 1,641 files three have the text `<!DOCTYPE` inside a comment, a CDATA section or an instruction only.
    ("with DTD: reported", sum(r["right"] for r in dtd), 1638),
    ("with DTD: syntax/doctype", sum(r["doctype"] for r in dtd), 1602),
    ("no crash", -sum(r["crash"] for r in rows.values()), 0),
]
failed = [f"{name}: {have} < {want}" for name, have, want in checks if have < want]
print("\n".join(f"{name}: {abs(have)}" for name, have, _ in checks))
sys.exit("\n".join(failed) if failed else 0)
