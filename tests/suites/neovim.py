#!/usr/bin/env python3
"""Drives a real Neovim with the configuration that omnic ships. Usage: neovim.py OMNIC REPOSITORY WORK"""
import os
import shutil
import subprocess
import sys


def main():
    omnic, repository, work = map(os.path.abspath, sys.argv[1:4])
    shutil.copytree(f"{repository}/samples/contact-center", f"{work}/project")
    environment = os.environ | {
        "OMNIC": omnic,
        "PROJECT": f"{work}/project",
        "CONFIGURATION": f"{repository}/editors/neovim/omnic.lua",
        "XDG_CONFIG_HOME": f"{work}/config",
        "XDG_DATA_HOME": f"{work}/data",
        "XDG_STATE_HOME": f"{work}/state",
        "XDG_CACHE_HOME": f"{work}/cache",
    }
    script = f"{repository}/tests/suites/neovim.lua"
    command = ["nvim", "--headless", "--clean", "-n", "-c", f"luafile {script}"]
    try:
        ran = subprocess.run(command, env=environment, stdin=subprocess.DEVNULL, timeout=180, text=True,
                             stdout=subprocess.PIPE, stderr=subprocess.STDOUT, check=False)
    except subprocess.TimeoutExpired as error:
        sys.exit(f"Neovim does not end: {(error.stdout or b'').decode(errors='replace')}")
    lines = [line for line in ran.stdout.replace("\r", "").splitlines() if line.strip()]
    print("\n".join(line for line in lines if not line.startswith("ok: ")))
    if ran.returncode != 0 or not lines or not lines[-1].endswith(" 0 failed"):
        sys.exit(1)


main()
