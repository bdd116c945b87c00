#!/bin/sh
# hardened.sh - the program is built so that faults in memory are hard to exploit.
# SPDX-License-Identifier: MIT

WIKIMD=${WIKIMD:-build/wikimd}
program=$WIKIMD
[ -f "${WIKIMD%/*}/.libs/wikimd" ] && program=${WIKIMD%/*}/.libs/wikimd
if ! command -v readelf >/dev/null || ! readelf -h "$program" >/dev/null 2>&1; then
    echo '1..0 # SKIP no readelf, or no ELF'
    exit 0
fi
n=0
failed=0

# check NAME COMMAND...
check() {
    name=$1
    shift
    n=$((n + 1))
    if "$@" >/dev/null 2>&1; then
        echo "ok $n - $name"
    else
        echo "not ok $n - $name"
        failed=1
    fi
}

has() {
    readelf -W "$1" "$program" | grep -q "$2"
}

check 'it is at no fixed address (PIE)' has -h 'Type: *DYN'
check 'tables of addresses are read-only (RELRO)' has -l GNU_RELRO
check 'all symbols are bound at the start (BIND_NOW)' has -d 'BIND_NOW\|Flags:.* NOW'
check 'the stack is not executable' has -l 'GNU_STACK.*RW '
check 'frames are guarded (stack protector)' has -s '__stack_chk_fail'
check 'the C library checks sizes (_FORTIFY_SOURCE)' has -s '__[a-z]*_chk'
echo "1..$n"
exit $failed
