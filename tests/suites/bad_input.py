#!/usr/bin/env python3
"""Makes the hostile inputs and runs them, as root and, for what root may always read, as another user.

Usage: bad_input.py RELIABILITY OUT OMNIC
"""
import os
import shutil
import subprocess
import sys

reliability, out, omnic = sys.argv[1:]
subprocess.run([sys.executable, f"{reliability}/gen_bad.py", out], check=True)
# The cases that begin with c are about parts of the configuration that do not exist yet.
groups = ["x", "f", "z"]
code = subprocess.run([sys.executable, f"{reliability}/run_bad.py", omnic, out, "--only", *groups]).returncode
if os.getuid() == 0:
    # Root reads every file; as nobody the unreadable one must be a finding and the others must still be checked.
    case = f"{out}/f18_unreadable"
    folder = f"{case}/main/default/queueRoutingConfigs"
    broken = f"{folder}/Broken.queueRoutingConfig-meta.xml"
    with open(broken, "w") as f:
        f.write("<QueueRoutingConfig>")
    # The paths above a temporary folder are closed to others: go there on a path that is open.
    public = "/tmp/omnic-unreadable"
    shutil.rmtree(public, ignore_errors=True)
    shutil.copytree(case, public, copy_function=lambda a, b: shutil.copy(a, b))
    shutil.copy(omnic, f"{public}/omnic")
    os.chmod(public, 0o755)
    done = subprocess.run([f"{public}/omnic", "check", "--format", "concise", f"{public}/main"], user=65534,
                          stdout=subprocess.PIPE, text=True)
    shutil.rmtree(public)
    print(done.stdout, end="")
    if not all(rule in done.stdout for rule in ("syntax/unreadable-file", "syntax/not-well-formed")):
        sys.exit("an unreadable file must be a finding and hide no other")
sys.exit(code)
