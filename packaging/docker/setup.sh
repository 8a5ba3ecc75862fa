#!/bin/sh
# Makes the user and the folder of the image, and installs git for --since. Usage: setup.sh ROOT
# With another root than / nothing is installed.
set -eu
root=${1%/}
if [ -z "$root" ]; then
    apt-get update -qq
    apt-get install -qq -y --no-install-recommends git
    rm -rf /var/lib/apt/lists/*
fi
mkdir -p "$root/etc" "$root/work"
printf 'omnic:x:10001:10001::/work:/usr/sbin/nologin\n' >>"$root/etc/passwd"
printf 'omnic:x:10001:\n' >>"$root/etc/group"
# The mounted repository belongs to somebody else, whom git would not trust. Omnic only asks it for names.
printf '[safe]\n\tdirectory = *\n' >>"$root/etc/gitconfig"
