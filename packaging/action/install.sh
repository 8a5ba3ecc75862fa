#!/usr/bin/env bash
# Puts omnic into the PATH of the steps that follow.
# OMNIC_VERSION: the version to install; empty: the one in PATH, else the source of the action.
set -euo pipefail

version=${OMNIC_VERSION:-}
# Numbers and dots, as in 1.2.3-rc.1; nothing that could pass for an option.
if [ -n "$version" ] && ! [[ $version =~ ^[0-9][0-9A-Za-z.+-]*$ ]]; then
    echo "::error title=omnic::the input 'version' is not a version" >&2
    exit 2
fi
if [ -z "$version" ] && command -v omnic >/dev/null; then
    omnic --version
    exit 0
fi
root=$RUNNER_TEMP/omnic
if [ -n "$version" ]; then
    cargo install omnic --locked --quiet --root "$root" --version "$version"
else
    cargo install --path "$GITHUB_ACTION_PATH" --locked --quiet --root "$root"
fi
printf '%s\n' "$root/bin" >>"$GITHUB_PATH"
"$root/bin/omnic" --version
