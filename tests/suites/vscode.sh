#!/bin/sh
# Builds and packs the extension for VS Code, and loads what is packed. Usage: vscode.sh REPOSITORY WORK
set -eu
repository=$(realpath "$1")
mkdir -p "$2/editors"
work=$(realpath "$2")
cp "$repository/LICENSE-MIT" "$work/"
mkdir "$work/editors/vscode"
(cd "$repository/editors/vscode" && tar cf - --exclude=node_modules --exclude=out --exclude='*.vsix' .) |
    tar xf - -C "$work/editors/vscode"
cd "$work/editors/vscode"
# The optional part signs packages, which nobody does here; without scripts nothing is fetched but the packages.
npm ci --no-audit --no-fund --ignore-scripts --silent </dev/null
npm run --silent package >"$work/log" 2>&1 </dev/null || {
    cat "$work/log"
    exit 1
}
unzip -q omnic.vsix -d "$work/vsix"
cd "$work/vsix/extension"
[ "$(find . -type f | sort | tr '\n' ' ')" = "./LICENSE.txt ./out/extension.js ./package.json ./readme.md " ] || {
    find . -type f
    exit 1
}
# An editor that answers everything with itself: the bundle has to load and offer what an editor calls.
node -e '
const Module = require("module");
const load = Module._load;
const editor = new Proxy(class {}, { get: (target, key) => (key === "prototype" ? target.prototype : editor) });
Module._load = (name, ...rest) => (name === "vscode" ? editor : load(name, ...rest));
const extension = require("./out/extension.js");
for (const name of ["activate", "deactivate"]) {
    if (typeof extension[name] !== "function") throw new Error(`the extension has no ${name}`);
}
'
echo "the extension is packed and loads"
