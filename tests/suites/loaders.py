#!/usr/bin/env python3
"""What loads records takes what omnic writes: the import of the Salesforce CLI, CumulusCI, SFDMU's schema, SQLite, PostgreSQL.

Usage: loaders.py OMNIC REPOSITORY CACHE WORK, run by a Python that has the packages cumulusci and jsonschema; CACHE is what
deps.sh made, WORK a folder to make. PostgreSQL is started on this machine, by its own user if this is root, and stopped.
"""
import csv
import glob
import json
import os
import re
import shutil
import sqlite3
import subprocess
import sys
import tempfile
from pathlib import Path

import jsonschema

TOKEN = re.compile(r"\$\{id:")


def require(held, message):
    if not held:
        sys.exit(message)


def run(*arguments, code=0, text=None, **options):
    done = subprocess.run(arguments, input=text, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          encoding="utf-8", **options)
    require(done.returncode == code, f"{' '.join(map(str, arguments))}: exit {done.returncode}\n{done.stdout}{done.stderr}")
    return done.stdout


def seed(omnic, project, out, form):
    run(omnic, "seed", project, "--format", form, "-o", out)
    return out


def answers(omnic, folder, work):
    """An org that has everything that files wait for: the answers to omnic's own queries."""
    queries = run(omnic, "seed", "queries", folder).splitlines()
    require(queries, f"{folder}: no query")
    documents, count = [], 0
    for query in queries:
        require(len(query) < 16384 and query.startswith("SELECT Id, "), f"no query: {query}")
        field, table = re.match(r"SELECT Id, (\w+)(?:, Type)? FROM (\w+) WHERE \1 IN \(", query).groups()
        kind = "Queue" if "Type = 'Queue'" in query else "Regular"
        records = []
        for name in re.findall(r"'((?:[^'\\]|\\.)*)'", query.split(" IN (", 1)[1].rsplit(")", 1)[0].split(") AND ")[0]):
            count += 1
            records.append({"attributes": {"type": table}, "Id": f"00Y{count:012}", field: name, "Type": kind})
        documents.append(json.dumps({"status": 0, "result": {"records": records, "done": True}}, indent=2))
    path = work / "ids.json"
    path.write_text("\n".join(documents), encoding="utf-8")
    return path


def read_tree(omnic, project, cache, work):
    """The CLI's import takes the plan and sends every record once, with ids in the place of all references."""
    folder = seed(omnic, project, work / "tree", "tree")
    run(omnic, "seed", "resolve", "--ids", answers(omnic, folder, work), folder)
    loaded = json.loads(run("node", Path(__file__).with_name("tree.mjs"), folder / "plan.json",
                            env={**os.environ, "DATA_MODULES": str(cache / "data"), "SF_DISABLE_LOG_FILE": "true"}))
    require(loaded["warnings"] == [], f"tree: {loaded['warnings']}")
    files = [json.loads(Path(path).read_text(encoding="utf-8"))
             for path in glob.glob(f"{folder}/*.json") if not path.endswith("plan.json")]
    written = sum(len(file["records"]) for file in files)
    sent = [record for request in loaded["requests"] for record in request["records"]]
    require(len(sent) == written > 0, f"tree: {written} records written, {len(sent)} sent")
    # A file is one request: the CLI had nothing to take apart or to put off.
    require(len(loaded["requests"]) == len(files), f"tree: {len(files)} files, {len(loaded['requests'])} requests")
    for record in sent:
        for field, value in record.items():
            require(not (isinstance(value, str) and (value.startswith("@") or TOKEN.search(value))),
                    f"tree: {record['attributes']['referenceId']}.{field} is still {value}")
    print(f"tree: {written} records in {len(files)} requests")


def read_cumulusci(omnic, project, work):
    """CumulusCI parses the mapping, and the dump is a database that has its tables, columns and rows."""
    from cumulusci.tasks.bulkdata.mapping_parser import parse_from_yaml

    folder = seed(omnic, project, work / "cumulusci", "cumulusci")
    steps = parse_from_yaml(str(folder / "mapping.yml"))
    database = sqlite3.connect(":memory:")
    database.executescript((folder / "dataset.sql").read_text(encoding="utf-8"))
    names, rows = set(), 0
    for name, step in steps.items():
        columns = {row[1] for row in database.execute(f'PRAGMA table_info("{step.table}")')}
        mapped = set(step.fields.values()) | {lookup.get_lookup_key_field() for lookup in step.lookups.values()}
        require(columns == mapped | {"id"}, f"cumulusci: {name}: columns {columns}, mapped {mapped}")
        for lookup in step.lookups.values():
            tables = lookup.table if isinstance(lookup.table, list) else [lookup.table]
            require(set(tables) <= names, f"cumulusci: {name} looks ahead to {tables}")
            ids = {row[0] for table in tables for row in database.execute(f'SELECT id FROM "{table}"')}
            for value, in database.execute(f'SELECT "{lookup.get_lookup_key_field()}" FROM "{step.table}"'):
                require(value is None or TOKEN.match(value) or value in ids, f"cumulusci: {name}: no row {value}")
        names.add(step.table)
        rows += database.execute(f'SELECT count(*) FROM "{step.table}"').fetchone()[0]
    require(rows > 0, "cumulusci: no rows")
    print(f"cumulusci: {rows} rows in {len(steps)} steps")


def read_sfdmu(omnic, project, cache, work):
    """The script is one by SFDMU's published schema, and every file has the columns that its query asks for."""
    folder = seed(omnic, project, work / "sfdmu", "sfdmu")
    export = json.loads((folder / "export.json").read_text(encoding="utf-8"))
    schema = cache / "sfdmu" / "export.schema.json"
    by = "without the schema, which could not be fetched"
    if schema.exists():
        jsonschema.Draft202012Validator(json.loads(schema.read_text(encoding="utf-8"))).validate(export)
        by = "by the published schema"
    objects = {}
    for part in export["objects"]:
        fields, name = re.fullmatch(r"SELECT (.+) FROM (\w+)(?: WHERE .+)?", part["query"]).groups()
        require(name not in objects, f"sfdmu: {name} twice")
        require(part["operation"] in ("Insert", "Readonly"), f"sfdmu: operation {part['operation']}")
        objects[name] = (part, fields.split(", "))
    files = {Path(path).stem for path in glob.glob(f"{folder}/*.csv")}
    require(files == {name for name, (part, _) in objects.items() if part["operation"] == "Insert"},
            f"sfdmu: files {files}")
    for name in files:
        with open(folder / f"{name}.csv", encoding="utf-8", newline="") as file:
            top, *rows = csv.reader(file)
        require(rows and all(len(row) == len(top) for row in rows), f"sfdmu: {name}.csv is no table")
        _, fields = objects[name]
        require(len(top) + 1 == len(fields), f"sfdmu: {name}.csv has {top}, its query {fields}")
        keys = {part["externalId"] for part, _ in objects.values() if "externalId" in part}
        for column in top:
            require("." not in column or column.split(".")[1] in keys, f"sfdmu: {name}.csv: {column} names nothing")
    print(f"sfdmu: {len(files)} files, {by}")


def read_bulk(omnic, project, work):
    """CSV files with LF, a heading and rows of its width; after the answers nothing waits but for records to load."""
    folder = seed(omnic, project, work / "csv", "csv")
    numbers = []
    for path in sorted(folder.iterdir()):
        data = path.read_bytes()
        require(b"\r" not in data and data.endswith(b"\n"), f"{path.name}: not LF")
        number, name = re.fullmatch(r"(\d+)-(\w+)\.csv", path.name).groups()
        numbers.append(int(number))
        with open(path, encoding="utf-8", newline="") as file:
            top, *rows = csv.reader(file)
        require(rows and all(len(row) == len(top) for row in rows), f"{path.name} is no table")
        require(name != "UserServicePresence", "a record that no call inserts")
    require(numbers == list(range(1, len(numbers) + 1)), f"csv: numbers {numbers}")
    first = min(folder.iterdir())
    run(omnic, "seed", "resolve", "--ids", answers(omnic, first, work), first)
    require(not TOKEN.search(first.read_text(encoding="utf-8")), f"{first.name} still waits")
    print(f"csv: {len(numbers)} files")


def read_sqlite(omnic, project, work):
    """The shell of SQLite finds the database sound."""
    path = seed(omnic, project, work / "seed.sqlite", "sqlite")
    found = run("sqlite3", path, "PRAGMA integrity_check; PRAGMA foreign_key_check;")
    require(found == "ok\n", f"sqlite: {found}")
    database = sqlite3.connect(path)
    tables = [name for name, in database.execute("SELECT name FROM sqlite_schema WHERE type = 'table' ORDER BY name")]
    rows = {name: database.execute(f'SELECT * FROM "{name}"').fetchall() for name in [*tables, "queue_user"]}
    print(f"sqlite: {sum(map(len, rows.values()))} rows")
    return database, rows


class Postgres:
    """A server in a folder of its own, reached by a socket there."""

    def __enter__(self):
        found = sorted(glob.glob("/usr/lib/postgresql/*/bin/initdb"), key=lambda path: int(path.split("/")[4]))
        require(found, "no PostgreSQL server: run make deps")
        self.programs = Path(found[-1]).parent
        self.folder = Path(tempfile.mkdtemp(prefix="omnic-pg-"))
        # The server does not run as root.
        self.user = ["runuser", "-u", "postgres", "--"] if os.geteuid() == 0 else []
        if self.user:
            shutil.chown(self.folder, "postgres")
        self.own("initdb", "--pgdata", self.folder / "data", "--auth", "trust", "--username", "omnic", "--encoding", "UTF8",
                 "--locale", "C", "--no-sync")
        self.own("pg_ctl", "--pgdata", self.folder / "data", "--wait", "--silent", "--log", self.folder / "log",
                 "--options", f"-c listen_addresses= -c unix_socket_directories={self.folder} -c fsync=off", "start")
        return self

    def own(self, program, *arguments):
        # The log is inherited by the server: nobody may wait for its end.
        done = subprocess.run([*self.user, self.programs / program, *arguments], stdin=subprocess.DEVNULL,
                              stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
        require(done.returncode == 0, f"{program}: exit {done.returncode}")

    def query(self, *arguments, **options):
        return run(self.programs / "psql", "--no-psqlrc", "--quiet", "--set", "ON_ERROR_STOP=1", "--host", self.folder,
                   "--username", "omnic", "--dbname", "postgres", *arguments, **options)

    def __exit__(self, *_):
        subprocess.run([*self.user, self.programs / "pg_ctl", "--pgdata", self.folder / "data", "--mode", "immediate",
                        "--wait", "--silent", "stop"], stdout=subprocess.DEVNULL, stderr=subprocess.DEVNULL, cwd="/")
        shutil.rmtree(self.folder, ignore_errors=True)


def read_postgres(omnic, project, work, database, rows):
    """A server loads the script, and has the rows of the database file, table by table and in the same order."""
    script = seed(omnic, project, work / "seed.sql", "postgres")
    with Postgres() as server:
        server.query("--file", script)
        for name, stored in rows.items():
            # In JSON nothing depends on how a server shows values.
            found = server.query("--tuples-only", "--no-align", "--command",
                                 f'SELECT coalesce(json_agg(t), \'[]\') FROM (SELECT * FROM "{name}" {order(database, name)}) t')
            found = [list(row.values()) for row in json.loads(found)]
            expected = [[value for value in row] for row in stored]
            require(len(found) == len(expected), f"postgres: {name}: {len(found)} rows, {len(expected)} in SQLite")
            for one, other in zip(found, expected):
                require(all(same(a, b) for a, b in zip(one, other)) and len(one) == len(other),
                        f"postgres: {name}: {one}, {other} in SQLite")
        # The keys of others hold.
        broken = subprocess.run([server.programs / "psql", "--no-psqlrc", "--quiet", "--host", server.folder, "--username",
                                 "omnic", "--dbname", "postgres", "--command",
                                 "UPDATE queue SET queue_routing_config = 'Nobody'"], capture_output=True, text=True)
        require("foreign key" in broken.stderr, f"postgres: foreign keys do not hold: {broken.stderr}")
    print(f"postgres: {sum(map(len, rows.values()))} rows are those of SQLite")


def order(database, name):
    keys = [row for row in database.execute(f'PRAGMA table_info("{name}")') if row[5]]
    names = [f'"{row[1]}"' for row in sorted(keys, key=lambda row: row[5])] or ['"queue"', '"user"']
    return f"ORDER BY {', '.join(names)}"


def same(one, other):
    return int(one) == other if isinstance(one, bool) else one == other


def main():
    omnic, repository, cache, work = sys.argv[1], Path(sys.argv[2]), Path(sys.argv[3]), Path(sys.argv[4])
    work.mkdir(parents=True)
    projects = [repository / "samples/contact-center", work / "generated"]
    # Work and agents in numbers: several files of one object, names of many languages.
    shutil.copytree(projects[0], projects[1], ignore=shutil.ignore_patterns("data"))
    run(omnic, "seed", "generate", projects[1], "--agents", "230", "--work", "900", "--seed", "7", "-o",
        projects[1] / "data.json")
    for project in projects:
        part = work / f"of-{project.name}"
        part.mkdir()
        read_tree(omnic, project, cache, part)
        read_cumulusci(omnic, project, part)
        read_sfdmu(omnic, project, cache, part)
        read_bulk(omnic, project, part)
        database, rows = read_sqlite(omnic, project, part)
        read_postgres(omnic, project, part, database, rows)


main()
