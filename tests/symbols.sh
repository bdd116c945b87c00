#!/bin/sh
# symbols.sh - checks that the shared library shows what the public header
# declares and nothing else.
# SPDX-License-Identifier: MIT

srcdir=${srcdir:-$(dirname "$0")/..}
library=${WIKIMD_LIBRARY:-$srcdir/build/.libs/libwikimd.so}

if [ ! -f "$library" ]; then
    echo '1..0 # SKIP the shared library was not built'
    exit 0
fi
if ! command -v nm >/dev/null 2>&1; then
    echo '1..0 # SKIP nm is not installed'
    exit 0
fi

declared=$(sed -n 's/^WM_API .*[ *]\(wm_[a-z0-9_]*\)(.*/\1/p' "$srcdir/include/wikimd.h" | LC_ALL=C sort -u)
shown=$(nm -D --defined-only "$library" |
    awk '$2 ~ /^[A-Z]$/ && $3 !~ /^(_init|_fini|__odr_asan|__asan|___asan|__ubsan)/ { print $3 }' | LC_ALL=C sort -u)

if [ -n "$declared" ] && [ "$declared" = "$shown" ]; then
    echo 'ok 1 - the library shows the functions of wikimd.h'
else
    echo 'not ok 1 - the library shows the functions of wikimd.h'
    echo '# declared:'
    printf '%s\n' "$declared" | sed 's/^/#   /'
    echo '# shown:'
    printf '%s\n' "$shown" | sed 's/^/#   /'
fi
echo 1..1
