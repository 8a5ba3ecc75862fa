#!/bin/sh
# Checks, builds and seeds the sample contact centre. Usage: demo.sh OMNIC
set -eu
omnic=$(realpath "$1")
cd "$(dirname "$0")/../.."
sample=samples/contact-center
out=target/demo
rm -rf "$out"
mkdir -p "$out"
show() {
    printf '\n$ omnic'
    printf ' %s' "$@"
    printf '\n'
    "$omnic" "$@"
}
show check "$sample"
show build "$sample" -o "$out/deploy.zip"
show seed "$sample" --format json -o "$out/seed.json"
show seed "$sample" --format sqlite -o "$out/seed.sqlite"
show seed "$sample" --format tree -o "$out/seed"
show seed queries "$out/seed"
printf '\nThe first findings in a project with mistakes:\n'
show check samples/broken/source | head -n 24
printf '\nWritten to %s:\n' "$out"
ls -l "$out"
