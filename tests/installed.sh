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

# try NAME LIBRARY [--static]: builds the sample and compares what it prints.
try() {
    name=$1
    if [ ! -e "$WIKIMD_LIBDIR/$2" ]; then
        echo "installed.sh: $name: skipped, there is no $2"
        return 0
    fi
    shift 2
    # shellcheck disable=SC2086,SC2046 # flags are words
    $CC ${CPPFLAGS-} ${CFLAGS-} -o "$scratch/convert" "$srcdir/samples/convert.c" ${LDFLAGS-} \
        $("$PKG_CONFIG" --cflags --libs "$@" libwikimd) || return 1
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
try 'shared library' libwikimd.so || exit 1
# Without its shared twin, so that the linker takes the archive.
if [ -e "$WIKIMD_LIBDIR/libwikimd.a" ]; then
    mkdir "$scratch/static" && cp "$WIKIMD_LIBDIR/libwikimd.a" "$scratch/static/" || exit 1
    LDFLAGS="${LDFLAGS-} -L$scratch/static"
    try 'static library' libwikimd.a --static || exit 1
fi
