#!/usr/bin/env bash
# Runs `omnic check` with the inputs of the action, which are the variables OMNIC_*. Ends as omnic does.
set -euo pipefail

# A file name with a line break could add outputs of its own.
case ${OMNIC_SARIF:-} in
*[$'\n\r']*)
    echo "::error title=omnic::the input 'sarif' must be one line" >&2
    exit 2
    ;;
esac

arguments=(check "--format=${OMNIC_FORMAT:-github}" "--fail-on=${OMNIC_FAIL_ON:-error}")
[ -z "${OMNIC_SINCE:-}" ] || arguments+=("--since=$OMNIC_SINCE")
[ -z "${OMNIC_SARIF:-}" ] || arguments+=("--output=sarif=$OMNIC_SARIF")
while IFS= read -r line; do
    line=${line%$'\r'}
    [ -z "$line" ] || arguments+=("$line")
done <<<"${OMNIC_ARGS:-}"
arguments+=(--)
while IFS= read -r line; do
    line=${line%$'\r'}
    [ -z "$line" ] || arguments+=("$line")
done <<<"${OMNIC_PATH:-.}"

code=0
omnic "${arguments[@]}" || code=$?
{
    printf 'exit-code=%s\n' "$code"
    [ -z "${OMNIC_SARIF:-}" ] || printf 'sarif=%s\n' "$OMNIC_SARIF"
} >>"$GITHUB_OUTPUT"
exit "$code"
