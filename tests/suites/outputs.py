#!/usr/bin/env python3
"""Other programs read every report that omnic writes for programs, also about files with hostile names.

Usage: outputs.py OMNIC REPOSITORY TOOLS WORK, run by a Python that has the packages jsonschema, junitparser and
sarif-tools; TOOLS is a folder with node_modules, WORK a folder to make
"""
import collections
import copy
import glob
import gzip
import json
import os
import re
import subprocess
import sys
import urllib.parse
import xml.etree.ElementTree

import jsonschema
import junitparser

HOSTILE = ["::error file=x::y", "##vso[task.complete result=Succeeded;]", "a\nb\r\nc", "\x1b[2J\x1b[31mred", "\u202ebidi",
           "]]><x y='\"&", "--> <!--", "pipe|`tick` [a](b) # SKIP", "100%25 %0A::error::", "😀 漢 é e\u0301", "a;b,c=d]e",
           "back\\slash", "{0} {{1}}", "\u0085\u2028\ufffe"]
CUT = 25_000
PIPELINE = {"TF_BUILD": "True", "SYSTEM_COLLECTIONURI": "https://dev.azure.com/larkfield/",
            "SYSTEM_TEAMPROJECTID": "0b1f6471-1bf0-4f4a-a3a8-0c9a3f7cdb4e", "BUILD_SOURCEBRANCH": "refs/heads/main",
            "BUILD_BUILDID": "8", "SYSTEM_DEFINITIONID": "7", "BUILD_DEFINITIONNAME": "check",
            "SYSTEM_PHASEID": "3a3a2a60-14c7-570b-14a4-fa42ad92f52a", "SYSTEM_PHASENAME": "lint"}


def require(held, message):
    if not held:
        sys.exit(message)


def call(*command, data=None, codes=(0,)):
    done = subprocess.run(command, input=data, stdout=subprocess.PIPE, stderr=subprocess.PIPE, text=True,
                          encoding="utf-8")
    told = f"{done.stdout[-3000:]}\n{done.stderr[-3000:]}"
    require(done.returncode in codes, f"{command}: exit {done.returncode}\n{told}")
    return done.stdout


class Tools:
    """The readers, and where they are."""

    def __init__(self, folder):
        self.bin = f"{folder}/node_modules/.bin"
        # The wrapper of the multitool hands its arguments to a shell, which would split `Sarif;Ado`.
        found = glob.glob(f"{folder}/node_modules/@microsoft/sarif-multitool-*/sarif-2.1.0.json")
        require(len(found) == 1, f"no multitool for this system below {folder}: run make deps")
        self.multitool = f"{os.path.dirname(found[0])}/Sarif.Multitool"
        with open(found[0], encoding="utf-8") as f:
            schema = json.load(f)
        kind = jsonschema.validators.validator_for(schema)
        self.sarif_schema = kind(schema)
        self.sarif_tools = f"{os.path.dirname(sys.executable)}/sarif"


def reports(omnic, project, work):
    """Every report of one run, by format, and the exit code of the run."""
    formats = ("json", "jsonl", "sarif", "junit", "gitlab", "checkstyle", "rdjson", "rdjsonl", "tap", "github", "azure")
    os.makedirs(work)
    files = {name: f"{work}/report.{name}" for name in formats}
    outputs = [f"--output={name}={path}" for name, path in files.items()]
    check = [omnic, "check", project, "--severity", "info", "--format", "concise"]
    call(*check, *outputs, codes=(0, 1))
    for service, variables in (("Azure", PIPELINE), ("GitHub", {"GITHUB_ACTIONS": "true"})):
        files[f"sarif of {service}"] = f"{work}/{service}.sarif"
        call("env", *(f"{name}={value}" for name, value in variables.items()), *check,
             f"--output=sarif={work}/{service}.sarif", codes=(0, 1))
    return files


def load(path):
    with open(path, encoding="utf-8") as f:
        return json.load(f)


def sarif(tools, files, repository, work):
    log = load(files["sarif"])
    errors = [f"{error.json_path}: {error.message[:200]}" for error in tools.sarif_schema.iter_errors(log)]
    require(not errors, "SARIF breaks its schema\n" + "\n".join(errors[:20]))
    broken = copy.deepcopy(log)
    del broken["runs"][0]["tool"]
    require(not tools.sarif_schema.is_valid(broken), "the SARIF schema accepts a log without a tool")
    told = f"{work}/validation.sarif"
    for path, kinds in ((files["sarif"], "Ado"), (files["sarif"], "Sarif;Ado"), (files["sarif of Azure"], "Sarif;Ado"),
                        (files["sarif of GitHub"], "Sarif")):
        call(tools.multitool, "validate", path, "--rule-kind", kinds, "--output", told, "--log", "ForceOverwrite",
             codes=(0, 1))
        run = load(told)["runs"][0]
        notes = run["invocations"][0].get("toolExecutionNotifications", [])
        require(not run["results"] and not notes, f"the multitool complains: {json.dumps([run['results'][:5], notes])}")
    # GitHub names the run by an input of its upload action, unless the log has a name.
    require("automationDetails" not in load(files["sarif of GitHub"])["runs"][0], "the log for GitHub names its run")
    run = log["runs"][0]
    ids = [rule["id"] for rule in run["tool"]["driver"]["rules"]]
    prints = set()
    for result in run["results"]:
        require(ids[result["ruleIndex"]] == result["ruleId"], f"wrong index of {result['ruleId']}")
        prints.add(json.dumps(result["partialFingerprints"]))
        for place in result["locations"] + result.get("relatedLocations", []):
            uri = place["physicalLocation"]["artifactLocation"]["uri"]
            path = urllib.parse.unquote(uri)
            require(not re.match(r"^([a-z]+:|/|\.\./)", uri), f"not relative: {uri}")
            # omnic shows a name that could harm a terminal with backslashes, in every format.
            require("\\" in path or os.path.isfile(f"{repository}/{path}"), f"no such file in the repository: {uri}")
    require(len(prints) == len(run["results"]), "two results share a fingerprint")
    summary = call(tools.sarif_tools, "summary", files["sarif"])
    require(not run["results"] or run["results"][0]["ruleId"] in summary, f"sarif-tools: {summary}")
    return sum("suppressions" not in result for result in run["results"])


def junit(tools, files, found):
    suites = junitparser.JUnitXml.fromfile(files["junit"])
    cases = [case for suite in suites for case in suite]
    failures = sum(any(isinstance(one, junitparser.Failure) for one in case.result) for case in cases)
    errors = sum(one["severity"] == "error" for one in found)
    require((len(cases), failures) == (max(len(found), 1), errors), f"JUnit: {len(cases)} cases, {failures} failures")
    require((suites.tests, suites.failures) == (len(cases), failures), "JUnit: its own numbers are wrong")
    return len(cases)


def gitlab(tools, files, found, work):
    issues = load(files["gitlab"])
    require(len(issues) == len(found), f"GitLab: {len(issues)} issues")
    for issue in issues:
        require(issue["severity"] in ("info", "minor", "major", "critical", "blocker"), f"GitLab: {issue}")
        require(not issue["location"]["path"].startswith(("/", "./")), f"GitLab: {issue}")
        require(issue["description"] and issue["check_name"] and issue["location"]["lines"]["begin"] > 0, f"{issue}")
    prints = {issue["fingerprint"] for issue in issues}
    require(len(prints) == len(issues), "GitLab: two issues share a fingerprint")
    # What another program makes of the SARIF log names the same places.
    other = f"{work}/codeclimate.json"
    call(tools.sarif_tools, "codeclimate", "-o", other, files["sarif"])
    key = lambda issue, path: (issue["check_name"], path, issue["location"]["lines"]["begin"])
    own = collections.Counter(key(issue, issue["location"]["path"]) for issue in issues)
    theirs = collections.Counter(key(issue, urllib.parse.unquote(issue["location"]["path"])) for issue in load(other))
    # It takes suppressed results for issues.
    missing = list(own.keys() - theirs.keys())
    require(not missing, f"sarif-tools sees other places: {missing[:5]}")
    return len(issues)


def checkstyle(tools, files, found):
    call("xmllint", "--noout", files["checkstyle"], files["junit"])
    errors = xml.etree.ElementTree.parse(files["checkstyle"]).getroot().findall("file/error")
    require(len(errors) == len(found), f"Checkstyle: {len(errors)} errors")
    return len(errors)


def rdjson(tools, files, found):
    document = load(files["rdjson"])
    require(len(document["diagnostics"]) == len(found), "rdjson: another number of findings")
    with open(files["rdjsonl"], encoding="utf-8") as f:
        lines = [json.loads(line) for line in f.read().split("\n")[:-1]]
    require(lines == document["diagnostics"], "rdjsonl differs from rdjson")
    validate = [f"{tools.bin}/rdformat-validator", "--strict", "--no-extra-fields", "--format", "json"]
    call(*validate, files["rdjson"])
    if lines:
        call(*validate, data=json.dumps(lines))
    call(*validate, data='{"diagnostics": [{"message": 1}]}', codes=(1,))
    return len(lines)


def tap(tools, files, found):
    with open(files["tap"], encoding="utf-8") as f:
        told = json.loads(call(f"{tools.bin}/tap-parser", "-j", "--strict", data=f.read(), codes=(0, 1)))
    last = [event[1] for event in told if event[0] == "complete"][-1]
    errors = sum(one["severity"] == "error" for one in found)
    require((last["count"], last["fail"]) == (max(len(found), 1), errors), f"TAP: {last['count']}, {last['fail']}")
    require(not any(last.get(key) for key in ("bailout", "skip", "todo")), f"TAP: {last}")
    points = [event[1] for event in told if event[0] == "assert"]
    require([point["diag"]["message"] is not None for point in points if found] == [True] * len(found), "TAP: no YAML")
    return last["count"]


def lines(files, found):
    with open(files["jsonl"], encoding="utf-8") as f:
        rows = [json.loads(line) for line in f.read().split("\n")[:-1]]
    require([row["kind"] for row in rows] == ["finding"] * len(found) + ["summary"], "jsonl: other lines")
    for name, command in (("github", r"::(error|warning|notice) file=[^,:]+,line=\d+(,[a-zA-Z]+=[^,:]+)*::\S.*"),
                          ("azure", r"##vso\[task\.logissue type=(error|warning);([a-z]+=[^;\]]*;)+\]\S.*")):
        with open(files[name], encoding="utf-8", newline="\n") as f:
            rows = f.read().split("\n")[:-1]
        require(len(rows) == len(found) + 1, f"{name}: {len(rows)} lines")
        start = command[:2]
        for row in rows:
            held = re.fullmatch(command, row) if row.lstrip().startswith(start) else "##" not in row
            require(held, f"{name}: {row!r}")


def project(folder, files):
    """A repository that holds an SFDX project."""
    os.makedirs(f"{folder}/.git")
    with open(f"{folder}/sfdx-project.json", "w", encoding="utf-8") as f:
        json.dump({"packageDirectories": [{"path": "force-app"}], "sourceApiVersion": "66.0"}, f)
    for path, text in files.items():
        os.makedirs(os.path.dirname(f"{folder}/force-app/{path}"), exist_ok=True)
        with open(f"{folder}/force-app/{path}", "w", encoding="utf-8") as f:
            f.write(text)


def read_all(tools, omnic, name, folder, repository, work):
    files = reports(omnic, folder, work)
    found = load(files["json"])["diagnostics"]
    results = sarif(tools, files, repository, work)
    require(results == len(found), f"SARIF: {results} results")
    numbers = (results, junit(tools, files, found), gitlab(tools, files, found, work), checkstyle(tools, files, found),
               rdjson(tools, files, found), tap(tools, files, found))
    lines(files, found)
    print(f"{name}: {len(found)} findings; SARIF, JUnit, GitLab, Checkstyle, rdjson, TAP: {numbers}")
    return found


def long_log(tools, omnic, work):
    """A log that would be refused is cut, worst first, and says so."""
    wrong = "".join(f"<wrong{number}>1</wrong{number}>\n" for number in range(1000))
    skill = f'<Skill xmlns="http://soap.sforce.com/2006/04/metadata" lang="en">\n{wrong}</Skill>\n'
    project(f"{work}/long", {f"skills/S{number}.skill-meta.xml": skill for number in range(27)})
    path = f"{work}/long.sarif"
    call(omnic, "check", f"{work}/long", "--output", f"sarif={path}", "--format", "concise", codes=(1,))
    log = load(path)
    require(tools.sarif_schema.is_valid(log), "the long SARIF log breaks its schema")
    run = log["runs"][0]
    levels = [result["level"] for result in run["results"]]
    require(len(levels) == CUT and levels == sorted(levels), f"the long SARIF log has {len(levels)} results")
    told = run["invocations"][0]["toolExecutionNotifications"]
    require("left out" in told[0]["message"]["text"], f"the cut is not told: {told}")
    with open(path, "rb") as f:
        size = len(gzip.compress(f.read()))
    require(size < 10_000_000, f"the long SARIF log has {size} bytes, compressed")
    print(f"long SARIF log: {len(levels)} results, {size} bytes compressed; {told[0]['message']['text']}")


def baseline(tools, omnic, folder, work):
    """Known findings stay in the log, so that nothing is closed and opened again, but as suppressed ones."""
    before = load(f"{folder}-reports/report.sarif")["runs"][0]["results"]
    call(omnic, "baseline", folder, "--baseline", f"{work}/baseline.json")
    with open(f"{folder}/force-app/New.skill-meta.xml", "w", encoding="utf-8") as f:
        f.write('<Skill xmlns="http://soap.sforce.com/2006/04/metadata"></Skill>\n')
    path = f"{work}/known.sarif"
    call(omnic, "check", folder, "--baseline", f"{work}/baseline.json", "--output", f"sarif={path}",
         "--format", "concise", codes=(0, 1))
    log = load(path)
    require(tools.sarif_schema.is_valid(log), "the SARIF log with a baseline breaks its schema")
    call(tools.multitool, "validate", path, "--rule-kind", "Sarif;Ado", "--rich-return-code")
    after = log["runs"][0]["results"]
    states = collections.Counter(one["baselineState"] for one in after)
    known = [one for one in after if one["baselineState"] == "unchanged"]
    require(known and all(one["suppressions"][0]["kind"] == "external" for one in known), f"known: {states}")
    prints = {json.dumps(one["partialFingerprints"]) for one in before}
    new = [one for one in after if one["baselineState"] == "new" and "suppressions" not in one]
    require(all(json.dumps(one["partialFingerprints"]) in prints for one in known), "a known finding changed its name")
    require(new and all("New" in json.dumps(one["locations"]) for one in new),
            f"new: {[one['ruleId'] for one in new]}")
    print(f"baseline: {dict(states)}")


def main():
    omnic, repository, tools, work = (os.path.realpath(path) for path in sys.argv[1:])
    for name in ("GITHUB_STEP_SUMMARY", "GITHUB_ACTIONS", *PIPELINE):
        os.environ.pop(name, None)
    tools = Tools(tools)
    os.makedirs(work)
    names = [name for name in HOSTILE if "/" not in name]
    root = 'xmlns="http://soap.sforce.com/2006/04/metadata"'
    escaped = [re.sub(r"[\x00-\x08\x0b-\x1f\ufffe]", "?", name).translate({38: "&amp;", 60: "&lt;", 62: "&gt;"})
               for name in names]
    hostile = {f"skills/{name}.skill-meta.xml": f"<Skill {root}><label>{value}</label><{'x' * 5}/></Skill>\n"
               for name, value in zip(names, escaped)}
    hostile.update({f"queues/Q{number}.queue-meta.xml": f"<Queue {root}><name>{value}</name><doesSendEmailToMembers>"
                    f"{value}</doesSendEmailToMembers></Queue>\n" for number, value in enumerate(escaped)})
    project(f"{work}/hostile", hostile)
    found = read_all(tools, omnic, "hostile names", f"{work}/hostile", f"{work}/hostile", f"{work}/of-hostile")
    require(len({one["path"] for one in found}) >= len(hostile), "not every hostile file has a finding")
    # The samples are copied into a repository of their own: this one may be checked out without its `.git`.
    for name in ("broken/source", "contact-center"):
        place = f"{work}/{name.replace('/', '-')}"
        subprocess.run(["cp", "-R", f"{repository}/samples/{name}", place], check=True)
        os.mkdir(f"{place}/.git")
        found = read_all(tools, omnic, name, place, place, f"{place}-reports")
        require(bool(found) == (name != "contact-center"), f"{name}: {len(found)} findings")
    project(f"{work}/clean", {"skills/A.skill-meta.xml": f"<Skill {root}><label>A</label></Skill>\n"})
    found = read_all(tools, omnic, "nothing to report", f"{work}/clean", f"{work}/clean", f"{work}/of-clean")
    require(not found, f"the clean project has findings: {found}")
    baseline(tools, omnic, f"{work}/broken-source", work)
    long_log(tools, omnic, work)


main()
