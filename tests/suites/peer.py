#!/usr/bin/env python3
"""Builds projects with omnic and with the platform's own converter: the trees must be the same, byte for byte.

Usage: peer.py SHARED PEER WORK OMNIC SAMPLE
PEER is the folder with the node_modules of the converter, WORK a folder to make, SAMPLE a project of our own; the
others are the projects of SHARED/corpus. Only the files of types that omnic packs are compared.
"""
import json
import os
import re
import shutil
import subprocess
import sys

# The ends of the names of the files that are compared, before `-meta.xml`.
SUFFIXES = """serviceChannel servicePresenceStatus presenceDeclineReason presenceUserConfig queueRoutingConfig queue skill
    workSkillRouting omniSupervisorConfig callCenterRoutingMap flow profile permissionset messagingChannel""".split()
PACKED = re.compile(rf".+\.({'|'.join(SUFFIXES)})-meta\.xml|OmniChannel\.settings-meta\.xml")
LEAST_PROJECTS = 20


def reduce(project, to):
    """Copies what both can pack and returns the number of components."""
    with open(f"{project}/sfdx-project.json", encoding="utf-8") as f:
        settings = json.load(f)
    # Where a project states no version the converter asks the network for the newest one.
    settings.setdefault("sourceApiVersion", "66.0")
    os.makedirs(to)
    with open(f"{to}/sfdx-project.json", "w", encoding="utf-8") as f:
        json.dump(settings, f)
    if os.path.exists(f"{project}/.forceignore"):
        shutil.copy(f"{project}/.forceignore", to)
    count = 0
    for root in sorted({os.path.normpath(d["path"]) for d in settings["packageDirectories"]}):
        for folder, _, names in os.walk(f"{project}/{root}"):
            for name in filter(PACKED.fullmatch, names):
                target = os.path.join(to, os.path.relpath(folder, project))
                os.makedirs(target, exist_ok=True)
                shutil.copy(os.path.join(folder, name), target)
                count += 1
    return count


def main():
    # The converter changes its working directory.
    shared, peer, work, omnic, sample = map(os.path.abspath, sys.argv[1:])
    here = os.path.dirname(os.path.abspath(__file__))
    corpus = f"{shared}/corpus"
    projects = {"sample": sample} | {org: f"{corpus}/{org}" for org in sorted(os.listdir(corpus))}
    chosen = {}
    for name, project in projects.items():
        if os.path.exists(f"{project}/sfdx-project.json"):
            count = reduce(project, f"{work}/{name}/source")
            if count:
                chosen[name] = count
    pairs = [f"{work}/{name}/{part}" for name in chosen for part in ("source", "peer")]
    converted = subprocess.run(["node", f"{here}/peer.mjs", f"{shared}/build/convert.mjs", *pairs],
                               stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                               env=os.environ | {"PEER_MODULES": peer, "SF_DISABLE_LOG_FILE": "true",
                                                 "SF_DISABLE_TELEMETRY": "true"})
    if converted.returncode != 0:
        sys.exit(f"the converter failed with exit {converted.returncode}:\n{converted.stdout}")
    failed = []
    for name, count in chosen.items():
        at = f"{work}/{name}"
        # Some projects refer to things that are in their org: what is compared is the packing.
        built = subprocess.run([omnic, "build", "--force", "--dir", f"{at}/omnic", f"{at}/source"],
                               stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        if built.returncode != 0:
            failed.append(name)
            print(f"{name}: omnic build: exit {built.returncode}\n{built.stdout}")
            continue
        compared = subprocess.run([sys.executable, f"{shared}/build/treecmp.py", f"{at}/peer", f"{at}/omnic"],
                                  stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
        # The first line counts the files of each class; nothing but `byte` will do.
        if compared.returncode != 0 or not re.fullmatch(r"\{'byte': \d+\}", compared.stdout.split("\n", 1)[0]):
            failed.append(name)
            print(f"{name}: {compared.stdout.rstrip()}")
        else:
            print(f"{name}: {count} components, every file the same")
    print(f"converter: {len(chosen) - len(failed)}/{len(chosen)} projects the same, {sum(chosen.values())} components")
    if failed or len(chosen) < LEAST_PROJECTS:
        sys.exit(f"differ: {' '.join(failed) or 'none'}; at least {LEAST_PROJECTS} projects are expected")


main()
