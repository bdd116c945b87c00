#!/bin/sh
# import.sh - a tree that nobody edited gives its dump back, byte for byte.
# SPDX-License-Identifier: MIT
#
# Of each dump twice: by its state, when the base is copied, and without it, when
# every page is compared with the base. The samples always, the corpora beside the
# project when they are there, but for those above a size: WIKIMD_LAWS_BYTES.

srcdir=${srcdir:-$(dirname "$0")/../..}
WIKIMD=${WIKIMD:-$srcdir/build/wikimd}
corpora=$srcdir/../shared/corpora
largest=${WIKIMD_LAWS_BYTES:-1000000}
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
        sed 's/^/# /' "$scratch/log"
        failures=$((failures + 1))
    fi
}

# The first of these that is there; bsdtar reads names by the locale, and the C locale lacks most letters.
unpack_7z() {
    for tool in 7z 7zz 7zr; do
        if command -v $tool >/dev/null 2>&1; then
            $tool x -so "$1" 2>/dev/null
            return
        fi
    done
    LC_ALL=C.UTF-8 bsdtar -xOf "$1"
}

# plain FILE: its XML on standard output.
plain() {
    case $1 in
    *.bz2) bzip2 -dc "$1" ;;
    *.gz) gzip -dc "$1" ;;
    *.7z) unpack_7z "$1" ;;
    *) cat "$1" ;;
    esac
}

# back NAME DUMP...: exports, and imports twice.
back() {
    name=$1
    shift
    rm -rf "$scratch/tree"
    "$WIKIMD" export --quiet -o "$scratch/tree" "$@" >"$scratch/log" 2>&1 </dev/null
    code=$?
    # What is no dump, or none with a page, makes no tree. A damaged one may make one, and exit with 3.
    [ -d "$scratch/tree" ] || return
    if ! plain "$1" >"$scratch/base.xml" 2>"$scratch/log" && [ ! -s "$scratch/base.xml" ]; then
        result 1 "$name, unpacked to compare"
        return
    fi
    for way in 'by its state' 'page by page'; do
        set -- "$1"
        if [ "$way" = 'page by page' ]; then
            rm -rf "$scratch/tree/.wikimd"
            set -- "$1" --base "$1"
        fi
        dump=$1
        shift
        "$WIKIMD" import --quiet "$@" -o "$scratch/back.xml" "$scratch/tree" >"$scratch/log" 2>&1 </dev/null
        imported=$?
        [ "$imported" -eq 0 ] || [ "$code" -ne 0 ]
        same=$?
        cmp "$scratch/base.xml" "$scratch/back.xml" >>"$scratch/log" 2>&1 || same=1
        result "$same" "$name, $way"
        set -- "$dump"
    done
}

for sample in wiki.xml wiki-en.xml; do
    back "$sample" "$srcdir/samples/$sample"
done
find "$corpora" -type f \( -name '*.xml' -o -name '*.xml.*' -o -name '*.xml-p*' \) ! -name 'catalog.xml' \
    ! -path '*/xsd/*' -size -"${largest}c" 2>/dev/null | LC_ALL=C sort >"$scratch/list"
while IFS= read -r dump <&3; do
    back "${dump#"$corpora"/}" "$dump"
done 3<"$scratch/list"

echo "1..$n"
[ "$failures" -eq 0 ]
