#!/bin/sh
# symbols.sh - checks that the shared library shows what the public header declares
# and nothing else, and that each function that leaves its file has its room's prefix.
# SPDX-License-Identifier: MIT

srcdir=${srcdir:-$(dirname "$0")/..}
library=${WIKIMD_LIBRARY:-$srcdir/build/.libs/libwikimd.so}

objects=${WIKIMD_OBJECTS:-$srcdir/build/src}

if ! command -v nm >/dev/null 2>&1; then
    echo '1..0 # SKIP nm is not installed'
    exit 0
fi

n=0
failures=0
result() { # result PROBLEMS NAME
    n=$((n + 1))
    if [ -z "$1" ]; then
        echo "ok $n - $2"
    else
        echo "not ok $n - $2"
        printf '%s\n' "$1" | sed 's/^/# /'
        failures=$((failures + 1))
    fi
}

if [ -f "$library" ]; then
    declared=$(sed -n 's/^WM_API .*[ *]\(wm_[a-z0-9_]*\)(.*/\1/p' "$srcdir/include/wikimd.h" | LC_ALL=C sort -u)
    shown=$(nm -D --defined-only "$library" |
        awk '$2 ~ /^[A-Z]$/ && $3 !~ /^(_init|_fini|__odr_asan|__asan|___asan|__ubsan)/ { print $3 }' | LC_ALL=C sort -u)
    problems=
    if [ -z "$declared" ] || [ "$declared" != "$shown" ]; then
        problems=$(printf 'declared:\n%s\nshown:\n%s\n' "$declared" "$shown")
    fi
    result "$problems" 'the library shows the functions of wikimd.h'
else
    n=$((n + 1))
    echo "ok $n - the library shows the functions of wikimd.h # SKIP the shared library was not built"
fi

# What a room calls its own besides wm_, which is the public interface's and that of
# one room to another. The directory of a file decides; so does the name of a room inside.
prefixes='
page page_
wikitext wt_
wikitext/parse parse_
wikitext/print print_
expand expand_
expand/lua expand_
expand/data expand_
markdown md_
markdown/write write_
markdown/read read_
lens lens_
tree tree_
wiki wiki_
lib lib_
cli cli_
'

# Objects of sources that are gone may lie there yet.
list_objects() { # list_objects DIRECTORY
    (cd "$objects" && find "$1" -name '*.o' ! -path '*/.libs/*') 2>/dev/null | sed 's|^\./||' | LC_ALL=C sort |
        while IFS= read -r object; do
            if [ -f "$srcdir/src/${object%.o}.c" ]; then echo "$object"; fi
        done
}

problems=$(list_objects . | (cd "$objects" && while IFS= read -r object; do
        nm -g "$object" 2>/dev/null | sed "s|^|$object |"
    done) | awk -v prefixes="$prefixes" '
        BEGIN {
            count = split(prefixes, words, /[ \n]+/)
            for (i = 1; i <= count; i++) if (words[i] != "") { prefix[words[i]] = words[i + 1]; i++ }
        }
        $3 ~ /^[TDBRCVW]$/ {
            seen++
            room = $1
            sub(/\/[^\/]*$/, "", room)
            if ($4 ~ /^_/ || ($4 ~ /^wm_/ && room != "cli") || $4 == "main") next
            if (room in prefix && index($4, prefix[room]) == 1) next
            print "src/" $1 ": " $4
        }
        END { if (!seen) print "no objects were found" }')
result "$problems" "every function that leaves its file has its room's prefix"

# What the program calls of the library is what anybody may call, or of src/base.
public=$(sed -n 's/^WM_API .*[ *]\(wm_[a-z0-9_]*\)(.*/\1/p' "$srcdir/include/wikimd.h")
base=$(nm -g --defined-only "$objects"/base/*.o 2>/dev/null | awk '{ print $3 }')
problems=$(list_objects cli | (cd "$objects" && xargs nm -g 2>/dev/null) | awk -v known="$public $base" '
    BEGIN { count = split(known, names, /[ \n]+/); for (i = 1; i <= count; i++) is_known[names[i]] = 1 }
    $1 == "U" && $2 ~ /^wm_/ { seen++; if (!($2 in is_known)) print $2 }
    END { if (!seen) print "no objects were found" }' | LC_ALL=C sort -u)
result "$problems" 'the program calls wikimd.h and src/base alone'

echo "1..$n"
[ "$failures" -eq 0 ]
