#!/usr/bin/env python3
"""Builds projects with omnic and with the platform's own converter: the trees must be the same.

Usage: peer.py SHARED PEER WORK OMNIC SAMPLES
PEER is the folder with the node_modules of the converter, WORK a folder to make. SAMPLES holds projects of our own:
contact-center and kitchen-sink/*, one for each shape that components have; the others are the projects of SHARED/corpus.

Every file must be the same byte for byte, but for what ALLOWED lists.
"""
import fnmatch
import importlib.util
import json
import os
import re
import shutil
import subprocess
import sys

# Project, file, classes of treecmp.py, and why they may differ; docs/differences.md says more to users.
ALLOWED = [
    ("*", "staticresources/*.resource", "zip-equal",
     "the converter writes the time into the zip of a folder; its content is the same"),
    ("shape-decomposed-*", "package.xml", "DIFF",
     "the converter lists other names if a project keeps parts in files of their own; what is packed is the same"),
    ("shape-folder-names", "*", "only-converter only-omnic DIFF",
     "the converter takes a folder called `aura` or `experiences` around components for that of a type"),
]
# Files at which the converter stops, so that they are taken out for both: project, file, and why.
REFUSED = [
    ("shape-email", "*.emailTemplateFolder-meta.xml", "the converter does not know the suffix that retrievals write"),
]
LEAST_PROJECTS = 20
LEAST_SHAPES = 30


def copy(name, project, to):
    """Copies a project as it is, but that it states a version: without one the converter asks the network."""
    refused = [pattern for refusing, pattern, _ in REFUSED if refusing == name]
    with open(f"{project}/sfdx-project.json", encoding="utf-8-sig") as f:
        settings = json.load(f)
    settings.setdefault("sourceApiVersion", "66.0")
    os.makedirs(to)
    with open(f"{to}/sfdx-project.json", "w", encoding="utf-8") as f:
        json.dump(settings, f)
    if os.path.exists(f"{project}/.forceignore"):
        shutil.copy(f"{project}/.forceignore", to)
    for root in sorted({os.path.normpath(d["path"]) for d in settings["packageDirectories"]}):
        if os.path.isdir(f"{project}/{root}"):
            shutil.copytree(f"{project}/{root}", f"{to}/{root}", ignore=shutil.ignore_patterns(*refused),
                            dirs_exist_ok=True)


def compare(treecmp, name, peer, own):
    """The files that differ, as `class: file`, and how many are compared."""
    in_peer, in_own = treecmp.files(peer), treecmp.files(own)
    found = [("only-converter", file) for file in in_peer - in_own] + [("only-omnic", file) for file in in_own - in_peer]
    for file in in_peer & in_own:
        with open(f"{peer}/{file}", "rb") as a, open(f"{own}/{file}", "rb") as b:
            found.append((treecmp.classify(file, a.read(), b.read()), file))
    used = set()
    faults = []
    for kind, file in found:
        allowed = [at for at, (project, pattern, kinds, _) in enumerate(ALLOWED)
                   if fnmatch.fnmatchcase(name, project) and fnmatch.fnmatchcase(file, pattern) and kind in kinds.split()]
        used.update(allowed)
        if kind != "byte" and not allowed:
            faults.append(f"{kind}: {file}")
    return sorted(faults), len(found), used


def main():
    # The converter changes its working directory.
    shared, peer, work, omnic, samples = map(os.path.abspath, sys.argv[1:])
    here = os.path.dirname(os.path.abspath(__file__))
    spec = importlib.util.spec_from_file_location("treecmp", f"{shared}/build/treecmp.py")
    treecmp = importlib.util.module_from_spec(spec)
    spec.loader.exec_module(treecmp)
    corpus, sink = f"{shared}/corpus", f"{samples}/kitchen-sink"
    # The converter takes a folder called `documents` for that of the type, wherever it lies.
    shapes = {f"shape-{shape}": f"{sink}/{shape}" for shape in sorted(os.listdir(sink))}
    projects = {"contact-center": f"{samples}/contact-center"} | shapes
    projects |= {org: f"{corpus}/{org}" for org in sorted(os.listdir(corpus))}
    chosen = [name for name, project in projects.items() if os.path.exists(f"{project}/sfdx-project.json")]
    for name in chosen:
        copy(name, projects[name], f"{work}/{name}/source")
    pairs = [f"{work}/{name}/{part}" for name in chosen for part in ("source", "peer")]
    converted = subprocess.run(["node", f"{here}/peer.mjs", f"{shared}/build/convert.mjs", *pairs],
                               stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True,
                               env=os.environ | {"PEER_MODULES": peer, "SF_DISABLE_LOG_FILE": "true",
                                                 "SF_DISABLE_TELEMETRY": "true"})
    if converted.returncode != 0:
        sys.exit(f"the converter failed with exit {converted.returncode}:\n{converted.stdout}")
    failed, total, used = [], 0, set()
    for name in chosen:
        at = f"{work}/{name}"
        says = ""
        if os.path.exists(f"{at}/peer.failed"):
            with open(f"{at}/peer.failed", encoding="utf-8") as f:
                says = f.read().strip()
        if says:
            failed.append(name)
            print(f"{name}: the converter says: {says}")
            continue
        # Some projects refer to things that are in their org: what is compared is the packing.
        built = subprocess.run([omnic, "build", "--force", "--dir", f"{at}/omnic", f"{at}/source"],
                               stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True)
        if built.returncode != 0:
            failed.append(name)
            print(f"{name}: omnic build: exit {built.returncode}\n{built.stderr.rstrip()}")
            continue
        faults, count, allowed = compare(treecmp, name, f"{at}/peer", f"{at}/omnic")
        total += count
        used |= allowed
        if faults:
            failed.append(name)
            listed = "\n  ".join(faults[:20])
            left_out = re.search(r"left out: .*", built.stderr)
            print(f"{name}: {len(faults)} of {count} files differ; {left_out.group() if left_out else 'nothing left out'}"
                  f"\n  {listed}")
    for at, row in enumerate(ALLOWED):
        if at not in used:
            failed.append(f"{row[0]}:{row[1]}")
            print(f"nothing differs any more: {row[0]} {row[1]} {row[2]}")
    print(f"converter: {len(chosen)} projects, {len(shapes)} shapes, {total} files")
    if failed or len(chosen) < LEAST_PROJECTS + LEAST_SHAPES or len(shapes) < LEAST_SHAPES:
        sys.exit(f"differ: {' '.join(failed) or 'none'}; at least {LEAST_SHAPES} shapes and {LEAST_PROJECTS} other projects "
                 "are expected")


main()
