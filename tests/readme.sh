#!/bin/sh
# readme.sh - runs the examples of README.md and checks that they print what it says.
# SPDX-License-Identifier: MIT
#
#     tests/readme.sh [--regenerate]
#
# Lines that begin with "$ " in a console block are run in order in one empty
# directory with the program as build/wikimd and the samples beside it. With
# --regenerate, README.md gets what they print.

srcdir=$(cd "${srcdir:-$(dirname "$0")/..}" && pwd) || exit 99
WIKIMD=${WIKIMD:-$srcdir/build/wikimd}
readme=$srcdir/README.md
mode=${1-} # the examples set parameters of their own
LC_ALL=C.UTF-8
TZ=UTC
export LC_ALL TZ

scratch=$(mktemp -d "${TMPDIR:-/tmp}/wikimd-readme.XXXXXX") || exit 99
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM HUP
mkdir -p "$scratch/work/build"
ln -s "$WIKIMD" "$scratch/work/build/wikimd"
ln -s "$srcdir/samples" "$scratch/work/samples"
cd "$scratch/work" || exit 99

# README.md as it would be if it were written today.
code=0
inside=false
while IFS= read -r line; do
    case $line in
    '```console') inside=true ;;
    '```') inside=false ;;
    '$ '*)
        if $inside; then
            printf '%s\n' "$line"
            # Into a file: a command substitution would forget assignments and $?.
            (exit $code)
            eval "${line#??}" >"$scratch/output" 2>&1 </dev/null
            code=$?
            output=$(cat "$scratch/output")
            [ -z "$output" ] || printf '%s\n' "$output"
            continue
        fi
        ;;
    *) ! $inside || continue ;;
    esac
    printf '%s\n' "$line"
done <"$readme" >"$scratch/README.md"

if [ "$mode" = --regenerate ]; then
    cat "$scratch/README.md" >"$readme"
fi

# How long it took differs from run to run.
sed 's/^\(read .* of XML in\).*/\1 .../' "$readme" >"$scratch/expected"
sed 's/^\(read .* of XML in\).*/\1 .../' "$scratch/README.md" >"$scratch/printed"
if diff -u --label README.md --label 'what its examples print' \
    "$scratch/expected" "$scratch/printed" >"$scratch/difference"; then
    echo 'ok 1 - the examples of README.md print what it says'
else
    echo 'not ok 1 - the examples of README.md print what it says'
    sed 's/^/# /' "$scratch/difference"
fi
echo 1..1
