#!/usr/bin/env python3
"""Builds a zip with replacements with omnic and with the platform's own converter: every file must be the same.

Usage: replacements.py SHARED PEER WORK OMNIC SAMPLE
PEER is the folder with the node_modules of the converter, WORK a folder to make, SAMPLE the project.
"""
import io
import os
import shutil
import subprocess
import sys
import zipfile

VALUES = {
    "LARKFIELD_ENDPOINT": "https://uat.larkfield.example",
    "LARKFIELD_LABEL": "Larkfield",
    "LARKFIELD_STAGE": "uat",
}


def unpack(data):
    """Files by path; those of inner archives, too."""
    files = {}
    with zipfile.ZipFile(io.BytesIO(data)) as archive:
        for name in archive.namelist():
            if name.endswith("/"):
                continue
            content = archive.read(name)
            if content.startswith(b"PK\3\4"):
                files |= {f"{name}!{inner}": data for inner, data in unpack(content).items()}
            else:
                files[name] = content
    return files


def main():
    shared, peer, work, omnic, sample = map(os.path.abspath, sys.argv[1:])
    here = os.path.dirname(os.path.abspath(__file__))
    project = f"{work}/project"
    # The converter knows nothing of omnic.toml.
    shutil.copytree(sample, project, ignore=shutil.ignore_patterns("omnic.toml"))
    env = os.environ | VALUES | {"PEER_MODULES": peer, "SF_DISABLE_LOG_FILE": "true", "SF_DISABLE_TELEMETRY": "true"}
    env.pop("LARKFIELD_SUFFIX", None)
    for command in (
        ["node", f"{shared}/build/convert.mjs", project, f"{work}/peer", "--zip"],
        [omnic, "build", "--isolated", "--force", "-o", f"{work}/omnic.zip", project],
    ):
        run = subprocess.run(command, stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT,
                             text=True, env=env)
        if run.returncode != 0:
            sys.exit(f"{' '.join(command)}: exit {run.returncode}\n{run.stdout}")
    with open(f"{work}/peer/package.zip", "rb") as f:
        theirs = unpack(f.read())
    # The name that the script of the converter gives to a zip.
    theirs["package.xml"] = theirs["package.xml"].replace(b"    <fullName>package</fullName>\n", b"")
    with open(f"{work}/omnic.zip", "rb") as f:
        ours = unpack(f.read())
    differ = [name for name in sorted(theirs.keys() | ours.keys()) if theirs.get(name) != ours.get(name)]
    for name in differ:
        print(f"{name}:\n  converter: {theirs.get(name)}\n  omnic:     {ours.get(name)}")
    replaced = sum(value.encode() in content for value in VALUES.values() for content in ours.values())
    print(f"replacements: {len(ours) - len(differ)}/{len(theirs)} files the same")
    if differ or replaced < len(VALUES):
        sys.exit("differ")


main()
