#!/usr/bin/env python3
"""Other programs read what omnic writes: the deploy zip, the SQLite bundle and the JSON documents.

Usage: readers.py OMNIC REPOSITORY WORK, run by a Python that has the package jsonschema; WORK is a folder to make
"""
import json
import os
import shutil
import sqlite3
import subprocess
import sys
import zipfile

import jsonschema


def run(omnic, *arguments, code=0):
    done = subprocess.run([omnic, *arguments], stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          encoding="utf-8")
    require(done.returncode == code, f"omnic {' '.join(arguments)}: exit {done.returncode}\n{done.stderr}")
    return done.stdout


def require(held, message):
    if not held:
        sys.exit(message)


def read_zip(omnic, sample, work):
    """Each way of packing gives a zip that others unpack, with the manifest first, to what the folder build wrote."""
    run(omnic, "build", sample, "--dir", f"{work}/folder")
    for name, options in (("deflated", []), ("stored", ["--store"])):
        path = f"{work}/{name}.zip"
        run(omnic, "build", sample, "-o", path, *options)
        with zipfile.ZipFile(path) as archive:
            require(archive.testzip() is None, f"{name}: a checksum is wrong")
            names = archive.namelist()
            require(names[0] == "package.xml", f"{name}: the first entry is {names[0]}")
            files = {os.path.relpath(os.path.join(folder, file), f"{work}/folder").replace(os.sep, "/")
                     for folder, _, found in os.walk(f"{work}/folder") for file in found}
            require(sorted(names) == sorted(files), f"{name}: other entries than files: {set(names) ^ files}")
            for entry in names:
                with open(f"{work}/folder/{entry}", "rb") as f:
                    require(archive.read(entry) == f.read(), f"{name}: {entry} differs from the file")
        if shutil.which("unzip"):
            tested = subprocess.run(["unzip", "-tqq", path], stdout=subprocess.PIPE, stderr=subprocess.STDOUT, text=True)
            require(tested.returncode == 0, f"unzip -t {name}.zip: exit {tested.returncode}\n{tested.stdout}")
        print(f"zip, {name}: {len(names)} entries")


def read_sqlite(omnic, sample, work, bundle):
    """The database is sound and has the tables, views and row counts of the JSON bundle."""
    path = f"{work}/bundle.sqlite"
    run(omnic, "seed", sample, "--format", "sqlite", "-o", path)
    database = sqlite3.connect(path)
    require(database.execute("PRAGMA integrity_check").fetchall() == [("ok",)], "sqlite: integrity_check fails")
    broken = database.execute("PRAGMA foreign_key_check").fetchall()
    require(not broken, f"sqlite: foreign_key_check: {broken}")
    for kind, expected in (("table", bundle["tables"]), ("view", bundle["views"])):
        found = {name for name, in database.execute("SELECT name FROM sqlite_schema WHERE type = ?", [kind])}
        # The JSON bundle has its one row of `meta` outside the tables.
        found.discard("meta")
        require(found == set(expected), f"sqlite: other {kind}s than in the JSON bundle: {found ^ set(expected)}")
        for name, rows in expected.items():
            count, = database.execute(f'SELECT count(*) FROM "{name}"').fetchone()
            require(count == len(rows), f"sqlite: {name} has {count} rows, in JSON {len(rows)}")
    rows = sum(map(len, bundle["tables"].values()))
    require(rows > 0, "the bundle is empty")
    database.close()
    print(f"sqlite {sqlite3.sqlite_version}: {len(bundle['tables'])} tables, {len(bundle['views'])} views, {rows} rows")


def validate(name, document, schema_path):
    """The document keeps its schema, and the schema would notice if it did not."""
    with open(schema_path, encoding="utf-8") as f:
        schema = json.load(f)
    kind = jsonschema.validators.validator_for(schema)
    kind.check_schema(schema)
    validator = kind(schema)
    errors = [f"{error.json_path}: {error.message[:200]}" for error in validator.iter_errors(document)]
    require(not errors, f"{name}: {len(errors)} errors against the schema\n" + "\n".join(errors[:20]))
    require(not validator.is_valid(document | {"version": "other"}), f"{name}: the schema accepts any version")
    print(f"{name}: valid by {kind.__name__}")


def main():
    omnic, repository, work = sys.argv[1:]
    os.makedirs(work)
    sample = f"{repository}/samples/contact-center"
    bundle = json.loads(run(omnic, "seed", sample, "--format", "json", "-o", "-"))
    read_zip(omnic, sample, work)
    read_sqlite(omnic, sample, work, bundle)
    report = json.loads(run(omnic, "check", "--format", "json", "--severity", "info",
                            f"{repository}/samples/broken/source", code=1))
    require(report["diagnostics"], "the report of the broken sample is empty")
    validate(f"report, {len(report['diagnostics'])} findings", report, f"{repository}/schemas/report.v1.schema.json")
    validate("seed bundle", bundle, f"{repository}/schemas/seed/seed.v1.schema.json")


main()
