#!/bin/sh
# installed.sh - the sample builds and runs against the library that was installed.
# SPDX-License-Identifier: MIT
#
# make installcheck calls it with PKG_CONFIG_PATH set to where libwikimd.pc was
# installed, and WIKIMD_LIBDIR to where the library was. DESTDIR is obeyed.

srcdir=$(cd "${srcdir:-$(dirname "$0")/..}" && pwd) || exit 99
: "${CC:=cc}" "${PKG_CONFIG:=pkg-config}" "${WIKIMD_LIBDIR:?}"
[ -z "${DESTDIR-}" ] || PKG_CONFIG_SYSROOT_DIR=$DESTDIR
export PKG_CONFIG_SYSROOT_DIR

scratch=$(mktemp -d "${TMPDIR:-/tmp}/wikimd-installed.XXXXXX") || exit 99
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM HUP

# try NAME FLAGS...: builds the sample and compares what it prints.
try() {
    name=$1
    shift
    # shellcheck disable=SC2086 # flags are words
    $CC ${CPPFLAGS-} ${CFLAGS-} -o "$scratch/convert" "$srcdir/samples/convert.c" ${LDFLAGS-} "$@" || return 1
    LD_LIBRARY_PATH=$WIKIMD_LIBDIR${LD_LIBRARY_PATH+:$LD_LIBRARY_PATH} \
        "$scratch/convert" "$srcdir/samples/wiki-en.xml" >"$scratch/printed" || return 1
    sed -n '/^==> Page\/Old_Pier.md/,/^==> Category/{/^==> /!p;}' "$scratch/printed" >"$scratch/page"
    { cat "$srcdir/samples/tree-en/Page/Old_Pier.md" && echo; } | diff - "$scratch/page" || return 1
    echo "installed.sh: $name: good"
}

[ "$("$PKG_CONFIG" --modversion libwikimd)" = "${WIKIMD_VERSION:?}" ] || {
    echo "installed.sh: libwikimd.pc tells another version than $WIKIMD_VERSION" >&2
    exit 1
}
# shellcheck disable=SC2046 # flags are words
if [ -e "$WIKIMD_LIBDIR/libwikimd.so" ]; then
    try 'shared library' $("$PKG_CONFIG" --cflags --libs libwikimd) || exit 1
fi
# What libwikimd.pc names itself, without what these libraries would need to be
# linked statically: that need not be installed.
# shellcheck disable=SC2046 # flags are words
if [ -e "$WIKIMD_LIBDIR/libwikimd.a" ]; then
    # Names that the archive shows beside those of the header could meet a program's own.
    others=$(nm -g --defined-only "$WIKIMD_LIBDIR/libwikimd.a" 2>/dev/null | awk '$2 ~ /^[A-Z]$/ { print $3 }' |
        while read -r name; do
            grep -q "^WM_API .*[ *]$name(" "$srcdir/include/wikimd.h" || echo "$name"
        done)
    if [ -n "$others" ] && [ -n "${OBJCOPY-}" ]; then
        echo "installed.sh: libwikimd.a shows names that are not in wikimd.h:" $others >&2
        exit 1
    fi
    try 'static library' $("$PKG_CONFIG" --cflags libwikimd) "$WIKIMD_LIBDIR/libwikimd.a" \
        $(sed -n 's/^Libs.private://p' "$WIKIMD_LIBDIR/pkgconfig/libwikimd.pc") \
        $("$PKG_CONFIG" --libs $("$PKG_CONFIG" --print-requires-private libwikimd | sed 's/ .*//')) || exit 1
fi
