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
wikitext wt_
wikitext/parse parse_
wikitext/print print_
markdown md_
markdown/write write_
markdown/read read_
tree tree_
lib lib_
'
# Files of src/lens that have names of their own for as long as they are there.
older='lens/(put|align|flat|splice)[a-z_]*'

problems=$(cd "$objects" 2>/dev/null && find . -name '*.o' ! -path '*/.libs/*' | sed 's|^\./||' | LC_ALL=C sort |
    while IFS= read -r object; do
        nm -g "$object" 2>/dev/null | sed "s|^|$object |"
    done | awk -v prefixes="$prefixes" -v older="^$older[.]" '
        BEGIN {
            count = split(prefixes, words, /[ \n]+/)
            for (i = 1; i <= count; i++) if (words[i] != "") { prefix[words[i]] = words[i + 1]; i++ }
        }
        $3 ~ /^[TDBRCVW]$/ {
            seen++
            room = $1
            sub(/\/[^\/]*$/, "", room)
            if ($4 ~ /^(wm_|_)/ || $4 == "main" || $1 ~ older) next
            if (room in prefix && index($4, prefix[room]) == 1) next
            print "src/" $1 ": " $4
        }
        END { if (!seen) print "no objects were found" }')
result "$problems" "every function that leaves its file has its room's prefix"

echo "1..$n"
[ "$failures" -eq 0 ]
