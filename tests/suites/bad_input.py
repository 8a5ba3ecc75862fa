#!/usr/bin/env python3
"""Makes the hostile inputs and runs them, as root and, for what root may always read, as another user.

Usage: bad_input.py RELIABILITY OUT OMNIC
"""
import os
import shlex
import shutil
import subprocess
import sys
import tempfile

NOBODY = 65534
GROUPS = ["x", "f", "z", "c"]


def unreadable(case, omnic):
    """Root reads every file; as nobody the unreadable one must be a finding and the others must still be checked."""
    # The folders above OUT may be closed to others: go where the path is open.
    with tempfile.TemporaryDirectory(prefix="omnic-") as public:
        os.chmod(public, 0o755)
        shutil.copytree(case, f"{public}/project", copy_function=shutil.copy)
        folder = f"{public}/project/main/default/queueRoutingConfigs"
        with open(f"{folder}/Broken.queueRoutingConfig-meta.xml", "w", encoding="utf-8") as f:
            f.write("<QueueRoutingConfig>")
        for path, _, _ in os.walk(f"{public}/project"):
            os.chmod(path, 0o755)
        os.chmod(f"{folder}/Broken.queueRoutingConfig-meta.xml", 0o644)
        shutil.copy(omnic, f"{public}/omnic")
        os.chmod(f"{public}/omnic", 0o755)
        done = subprocess.run([f"{public}/omnic", "check", "--format", "concise", f"{public}/project/main"],
                              user=NOBODY, group=NOBODY, extra_groups=[], stdout=subprocess.PIPE, text=True)
    print(done.stdout, end="")
    return done.returncode == 1 and all(rule in done.stdout
                                        for rule in ("syntax/unreadable-file", "syntax/not-well-formed"))


def main():
    reliability, out, omnic = sys.argv[1:]
    subprocess.run([sys.executable, f"{reliability}/gen_bad.py", out], check=True)
    code = subprocess.run([sys.executable, f"{reliability}/run_bad.py", shlex.quote(omnic), out, "--only",
                           *GROUPS]).returncode
    if os.getuid() == 0 and not unreadable(f"{out}/f18_unreadable", omnic):
        sys.exit("an unreadable file must be a finding and hide no other")
    sys.exit(code)


main()
