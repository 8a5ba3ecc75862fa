"""Builds, installs and runs what omnic is handed out as. Usage: packaging.py OMNIC REPOSITORY WORK [PART...]

Runs in the environment that `make deps` made for it. The wheel is built from the target folder in which OMNIC lies;
nothing is published, and nothing but the tools themselves is fetched.
"""

import json
import os
import re
import shutil
import subprocess
import sys
from pathlib import Path

import yaml

omnic, repository, work = (Path(part).resolve() for part in sys.argv[1:4])
work.mkdir(parents=True, exist_ok=True)
tools = Path(sys.executable).parent
clean = repository / "samples/contact-center"
broken = repository / "samples/broken/source"
version = subprocess.run([omnic, "--version"], capture_output=True, text=True, check=True).stdout
unlabelled = '<?xml version="1.0" encoding="UTF-8"?>\n<Skill xmlns="http://soap.sforce.com/2006/04/metadata">\n</Skill>\n'


def run(*command, cwd=None, env=None, code=0, says=""):
    """Runs a command, which must end with that code and say that; gives what it said."""
    environment = {**os.environ, "PATH": f"{tools}:{os.environ['PATH']}", **(env or {})}
    ended = subprocess.run([str(part) for part in command], cwd=cwd, env=environment, text=True,
                           stdin=subprocess.DEVNULL, stdout=subprocess.PIPE, stderr=subprocess.STDOUT)
    if ended.returncode != code or says not in ended.stdout:
        line = " ".join(str(part) for part in command)
        sys.exit(f"{line}: code {ended.returncode}, expected {code} and `{says}`\n{ended.stdout}")
    return ended.stdout


def same(what, found, expected):
    if found != expected:
        sys.exit(f"{what}: {found!r}, expected {expected!r}")


def folder(name):
    path = work / name
    shutil.rmtree(path, ignore_errors=True)
    path.mkdir(parents=True)
    return path


def write(path, text, mode=0o644):
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text)
    path.chmod(mode)


def git(where, *args):
    own = ["-c", "user.name=T", "-c", "user.email=t@example.org", "-c", "commit.gpgsign=false"]
    return run("git", *own, *args, cwd=where)


def in_path(binary):
    """A folder for PATH that holds nothing but omnic."""
    path = folder("path")
    (path / "omnic").symlink_to(binary)
    return path


def pre_commit():
    """The hooks, from a clone of a local repository, run by hand and by a commit."""
    hooks = folder("hooks")
    shutil.copy(repository / ".pre-commit-hooks.yaml", hooks)
    git(hooks, "init", "-q")
    git(hooks, "add", "-A")
    git(hooks, "commit", "-q", "-m", "hooks")
    revision = git(hooks, "rev-parse", "HEAD").strip()
    project = folder("project")
    names = ["omnic", "omnic-fmt"]
    config = {"repos": [{"repo": str(hooks), "rev": revision, "hooks": [{"id": name} for name in names]}]}
    write(project / ".pre-commit-config.yaml", yaml.safe_dump(config))
    write(project / "README.md", "no metadata\n")
    good = unlabelled.replace("\n</", "\n    <label>A</label>\n</")
    write(project / "the skills/A.skill-meta.xml", good)
    git(project, "init", "-q")
    git(project, "add", "-A")
    git(project, "commit", "-q", "-m", "start")
    env = {"PRE_COMMIT_HOME": str(work / "pre-commit"), "PATH": f"{in_path(omnic)}:{tools}:{os.environ['PATH']}"}
    run(tools / "pre-commit", "validate-manifest", hooks / ".pre-commit-hooks.yaml")
    run(tools / "pre-commit", "run", "omnic", "--all-files", cwd=project, env=env, says="Passed")
    run(tools / "pre-commit", "run", "omnic", "--files", "README.md", cwd=project, env=env, says="Skipped")
    # Findings are those of the named files, whatever else lies there.
    write(project / "the skills/B.skill-meta.xml", unlabelled)
    named = ["--files", "the skills/A.skill-meta.xml"]
    run(tools / "pre-commit", "run", "omnic", *named, cwd=project, env=env, says="Passed")
    run(tools / "pre-commit", "install", cwd=project, env=env)
    git(project, "add", "-A")
    commit = ["git", "-c", "user.name=T", "-c", "user.email=t@example.org", "commit", "-q", "-m", "B"]
    run(*commit, cwd=project, env=env, code=1, says="schema/missing-field")
    write(project / "the skills/B.skill-meta.xml", good.replace("A<", "B<"))
    git(project, "add", "-A")
    run(*commit, cwd=project, env=env)
    write(project / "the skills/B.skill-meta.xml", good.replace("    <label>A<", "  <label>B<"))
    run(tools / "pre-commit", "run", "omnic-fmt", "--all-files", cwd=project, env=env, code=1, says="modified by this hook")
    run(tools / "pre-commit", "run", "omnic-fmt", "--all-files", cwd=project, env=env, says="Passed")


class Action:
    """The steps of action.yml with inputs, as the runner runs them."""

    def __init__(self, path):
        self.path = path
        self.action = yaml.safe_load((repository / "action.yml").read_text())
        self.home = folder("runner")

    def step(self, name, inputs, code=0, says="", binaries=None):
        (step,) = [step for step in self.action["runs"]["steps"] if step["name"] == name]
        values = {key: row.get("default", "") for key, row in self.action["inputs"].items()} | inputs
        for file in ("output", "path"):
            (self.home / file).write_text("")
        env = {
            "GITHUB_ACTION_PATH": str(repository),
            "GITHUB_OUTPUT": str(self.home / "output"),
            "GITHUB_PATH": str(self.home / "path"),
            "RUNNER_TEMP": str(self.home),
            "PATH": f"{binaries or self.path}:/usr/bin:/bin",
        }
        for key, value in step["env"].items():
            env[key] = re.sub(r"\$\{\{ inputs\.([a-z-]+) \}\}", lambda match: values[match[1]], value)
        script = ["bash", "--noprofile", "--norc", "-eo", "pipefail", "-c", step["run"]]
        return run(*script, cwd=self.home, env=env, code=code, says=says)

    def written(self, file):
        return (self.home / file).read_text()


def action():
    """The action: its form, what it runs, and that no input runs as a script."""
    run(tools / "check-jsonschema", "--builtin-schema", "vendor.github-actions", repository / "action.yml")
    tested = Action(in_path(omnic))
    for step in tested.action["runs"]["steps"]:
        script = re.fullmatch(r'bash "\$GITHUB_ACTION_PATH/(packaging/action/[a-z]+\.sh)"', step["run"])
        same(f"step {step['name']}: a script of its own", bool(script and (repository / script[1]).is_file()), True)
    tested.step("Install omnic", {}, says=version)
    same("an omnic in PATH is used", tested.written("path"), "")
    tested.step("Check", {"path": str(clean), "format": "concise"}, says="no findings")
    same("outputs", tested.written("output"), "exit-code=0\n")
    tested.step("Check", {"path": str(broken), "format": "concise"}, code=1, says="error[")
    same("outputs", tested.written("output"), "exit-code=1\n")
    tested.step("Check", {"path": str(broken), "sarif": "found.sarif"}, code=1, says="::error ")
    same("outputs", tested.written("output"), "exit-code=1\nsarif=found.sarif\n")
    same("SARIF", json.loads(tested.written("found.sarif"))["version"], "2.1.0")

    # A stand-in that shows its arguments, and inputs that would like to be more than that.
    stand_in = work / "stand-in"
    write(stand_in / "omnic", '#!/usr/bin/env python3\nimport json, sys\nprint("ARGS" + json.dumps(sys.argv[1:]))\n', 0o755)
    evil = "$(touch pwned) `touch pwned`; touch pwned #\" ' && touch pwned"
    inputs = {"path": f"{evil}\n--fix\na b\r\n\n*", "args": f"--severity=info\n{evil}", "since": evil, "format": evil}
    said = tested.step("Check", inputs, binaries=stand_in)
    same("arguments", json.loads(said.split("ARGS")[1]), [
        "check", f"--format={evil}", "--fail-on=error", f"--since={evil}", "--severity=info", evil, "--", evil,
        "--fix", "a b", "*",
    ])
    tested.step("Check", {"sarif": "a\nexit-code=0"}, code=2, says="must be one line", binaries=stand_in)
    same("outputs", tested.written("output"), "")

    # Without omnic: the named version, or the source of the action.
    cargo = work / "cargo"
    install = 'echo "CARGO $*"\nmkdir -p "$RUNNER_TEMP/omnic/bin"\n'
    install += 'printf "#!/bin/sh\\necho installed\\n" >"$RUNNER_TEMP/omnic/bin/omnic"\nchmod +x "$RUNNER_TEMP/omnic/bin/omnic"\n'
    write(cargo / "cargo", f"#!/bin/sh\n{install}", 0o755)
    asked = f"CARGO install omnic --locked --quiet --root {tested.home}/omnic --version 1.2.3-rc.1\n"
    tested.step("Install omnic", {"version": "1.2.3-rc.1"}, says=asked, binaries=cargo)
    same("PATH", tested.written("path"), f"{tested.home}/omnic/bin\n")
    asked = f"CARGO install --path {repository} --locked --quiet --root {tested.home}/omnic\n"
    tested.step("Install omnic", {}, says=asked, binaries=cargo)
    for wrong in ("--git=x", "1;touch pwned", "1\n2"):
        tested.step("Install omnic", {"version": wrong}, code=2, says="is not a version", binaries=cargo)
    same("a script was run", [str(path) for path in work.rglob("pwned")], [])


def docker():
    """The steps of the image, in a folder instead of a container."""
    scripts = repository / "packaging/docker"
    image = folder("image")
    run("sh", scripts / "build.sh", image, omnic)
    run("sh", scripts / "setup.sh", image)
    run(image / "usr/local/bin/omnic", "--version", says=version)
    same("licences", sorted(path.name for path in (image / "usr/share/doc/omnic").iterdir()),
         ["LICENSE-APACHE", "LICENSE-MIT", "NOTICE"])
    same("trust", run("git", "config", "--file", image / "etc/gitconfig", "safe.directory"), "*\n")
    lines = (scripts / "Dockerfile").read_text().splitlines()
    user = [line.split()[1] for line in lines if line.startswith("USER ")]
    same("the last user", f"omnic:x:{user[-1]}:" in (image / "etc/passwd").read_text(), True)
    for line in lines:
        if line.startswith("RUN "):
            same(line, bool(re.fullmatch(r"RUN sh \S*/(build|setup)\.sh \S+", line)), True)
        if line.startswith("COPY packaging/"):
            same(line, (repository / line.split()[1]).is_file(), True)


def wheel():
    """The wheel, installed into a fresh environment."""
    out = folder("wheel")
    profile = "release" if omnic.parent.name == "release" else "dev"
    target = {"CARGO_TARGET_DIR": str(omnic.parents[1])}
    run("sh", repository / "packaging/python/build.sh", out, "--profile", profile, "--compatibility", "linux", env=target)
    (file,) = out.iterdir()
    run(sys.executable, "-m", "venv", work / "fresh")
    python = work / "fresh/bin/python"
    run(python, "-m", "pip", "install", "--quiet", "--disable-pip-version-check", "--no-index", file)
    run(work / "fresh/bin/omnic", "--version", says=version)
    run(work / "fresh/bin/omnic", "check", clean, says="no findings")


def npm():
    """The packages for npm, installed offline from files."""
    out = folder("npm")
    run("node", repository / "packaging/npm/build.mjs", omnic, out)
    platform = next(path.name for path in out.iterdir() if path.name != "omnic")
    run("npm", "pack", "--silent", "./omnic", f"./{platform}", cwd=out)
    number = version.split()[1]
    archives = {name: out / f"{name}-{number}.tgz" for name in ("omnic", platform)}
    install = ["npm", "install", "--offline", "--no-audit", "--no-fund"]
    project = folder("npm-project")
    write(project / "package.json", '{"private": true}\n')
    run(*install, archives[platform], archives["omnic"], cwd=project)
    npx = ["npx", "--no-install", "omnic"]
    run(*npx, "--version", cwd=project, says=version)
    run(*npx, "check", clean, cwd=project, says="no findings")
    run(*npx, "check", broken, cwd=project, code=1, says="error[")
    alone = folder("npm-alone")
    write(alone / "package.json", '{"private": true}\n')
    run(*install, "--omit=optional", archives["omnic"], cwd=alone)
    run(*npx, "--version", cwd=alone, code=3, says=f"the package {platform} is not installed")


for part in (pre_commit, action, docker, wheel, npm):
    if sys.argv[4:] and part.__name__ not in sys.argv[4:]:
        continue
    part()
    print(f"{part.__name__.replace('_', '-')}: as expected", flush=True)
