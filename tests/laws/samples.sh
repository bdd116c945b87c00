#!/bin/sh
# samples.sh - exporting the samples gives the trees that lie beside them, and the trees give the samples.
# SPDX-License-Identifier: MIT

srcdir=${srcdir:-$(dirname "$0")/../..}
WIKIMD=${WIKIMD:-$srcdir/wikimd}
scratch=$(mktemp -d) || exit 99
trap 'rm -rf "$scratch"' EXIT
trap 'exit 99' HUP INT TERM

n=0
failures=0
result() { # result STATUS NAME
    n=$((n + 1))
    if [ "$1" -eq 0 ]; then
        echo "ok $n - $2"
    else
        echo "not ok $n - $2"
        failures=$((failures + 1))
    fi
}

# same DUMP TREE STYLE: the export of DUMP is TREE, but for its state and the file name
# that was cut (see samples/README.md), and an import of the export is DUMP.
same() {
    "$WIKIMD" export --quiet --style "$3" -o "$scratch/$2" "$srcdir/samples/$1" </dev/null >"$scratch/log" 2>&1
    status=$?
    sed 's/^/# /' "$scratch/log"
    result "$status" "$1 is exported in style $3"
    {
        "$WIKIMD" import --quiet -o "$scratch/$2.xml" "$scratch/$2" </dev/null &&
            cmp "$scratch/$2.xml" "$srcdir/samples/$1"
    } >"$scratch/log" 2>&1
    status=$?
    sed 's/^/# /' "$scratch/log"
    result "$status" "its tree gives $1 back"
    rm -rf "$scratch/$2/.wikimd"
    rm -f "$scratch/$2"/Page/*~????????????????.md
    diff -r "$srcdir/samples/$2" "$scratch/$2" >"$scratch/log" 2>&1
    status=$?
    sed 's/^/# /' "$scratch/log"
    result "$status" "its tree is samples/$2"
}

same wiki.xml tree classic
same wiki.xml tree-clean clean
same wiki-en.xml tree-en classic
same wiki-en.xml tree-en-clean clean

echo "1..$n"
[ "$failures" -eq 0 ]
