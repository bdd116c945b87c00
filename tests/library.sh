#!/bin/sh
# library.sh - the library as other programs meet it: its header, its manual page, and
# the sample program built with nothing else.
# SPDX-License-Identifier: MIT

srcdir=$(cd "${srcdir:-$(dirname "$0")/..}" && pwd) || exit 99
sample=${WIKIMD_SAMPLE:-$srcdir/build/samples/convert}
header=$srcdir/include/wikimd.h
manual=$srcdir/man/wikimd.3
dump=$srcdir/samples/wiki-en.xml
LC_ALL=C
export LC_ALL

scratch=$(mktemp -d "${TMPDIR:-/tmp}/wikimd-library.XXXXXX") || exit 99
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM HUP

n=0
failures=0
result() { # result STATUS NAME: what $scratch/log says is told when it failed
    n=$((n + 1))
    if [ "$1" -eq 0 ]; then
        echo "ok $n - $2"
    else
        echo "not ok $n - $2"
        sed 's/^/# /' "$scratch/log"
        failures=$((failures + 1))
    fi
    : >"$scratch/log"
}
skip() { # skip NAME REASON
    n=$((n + 1))
    echo "ok $n - $1 # SKIP $2"
}
: >"$scratch/log"

# ---- the header ----

# compiles COMPILER STANDARD SUFFIX
compiles() {
    printf '#include <wikimd.h>\nint probe(void);\nint probe(void) { return (int)wm_str("x").size; }\n' \
        >"$scratch/probe.$3"
    if command -v "$1" >/dev/null 2>&1; then
        "$1" "-std=$2" -Wall -Wextra -Wundef -pedantic -Werror -I"$srcdir/include" -c "$scratch/probe.$3" \
            -o "$scratch/probe.o" >"$scratch/log" 2>&1
        result $? "wikimd.h is good $2 ($1)"
    else
        skip "wikimd.h is good $2 ($1)" "$1 is not installed"
    fi
}
compiles cc c99 c
compiles c++ c++11 cc
compiles clang c11 c
compiles clang++ c++17 cc

# Every function has the comment that it follows, or one before its group.
awk '/^WM_API/ && last == "" { print FILENAME ":" FNR ": nothing is said of this function"; bad = 1 }
    { last = $0 } END { exit bad }' "$header" >"$scratch/log"
result $? 'each function of wikimd.h stands under a comment'

# ---- the manual page ----

# Prototypes one a line, without the spaces in them.
prototypes() {
    awk '/^(WM_API )?[a-z].*wm_[a-z0-9_]*\(/ && !/^static/ && !/^typedef/ { open = 1; text = "" }
        open { text = text " " $0 }
        open && /;/ { sub(/;.*/, "", text); gsub(/WM_API|[ \t]/, "", text); print text; open = 0 }' | sort
}
grep -v '^ \*' "$header" | prototypes >"$scratch/header"
sed -n '/^\.Sh EXAMPLES/,/^\.Sh ERRORS/!{/^\.Bd/,/^\.Ed/p;}' "$manual" | prototypes >"$scratch/manual"
[ -s "$scratch/header" ] && diff "$scratch/header" "$scratch/manual" >"$scratch/log"
result $? 'wikimd(3) shows the functions of wikimd.h as they are'

sed -n 's/^\.Fn \(wm_[A-Za-z0-9_]*\).*/\1/p' "$manual" | grep -v 'wm_X_' | sort -u |
    while read -r name; do
        grep -q "[ *]$name(" "$header" || echo "$name"
    done >"$scratch/log"
! [ -s "$scratch/log" ]
result $? 'and tells of no other'

if command -v mandoc >/dev/null 2>&1; then
    mandoc -Tlint -Wwarning "$manual" >"$scratch/log" 2>&1
    result $? 'wikimd(3) is well formed'
else
    skip 'wikimd(3) is well formed' 'mandoc is not installed'
fi

# ---- the sample ----

# Namespaces and order are the dump's; the files are those of the tree that was
# read by eye.
"$sample" "$dump" >"$scratch/printed" 2>"$scratch/log"
result $? 'samples/convert prints a dump'
for file in Page/Main_Page.md Page/Harbour.md Page/Old_Pier.md Category/Harbours.md; do
    echo "==> $file <=="
    cat "$srcdir/samples/tree-en/$file"
    echo
done >"$scratch/expected"
diff "$scratch/expected" "$scratch/printed" >"$scratch/log"
result $? 'as the pages of samples/tree-en'

# The wikitext of a page, as the dump has it.
wikitext() { # wikitext TITLE
    awk -v title="    <title>$1</title>" '
        $0 == title { here = 1 }
        here && sub(/^ *<text[^>]*>/, "") { text = 1 }
        text { last = sub(/<\/text>$/, ""); print; if (last) exit }' "$dump" |
        sed 's/&lt;/</g; s/&gt;/>/g; s/&quot;/"/g; s/&amp;/\&/g'
}
wikitext Harbour >"$scratch/expected"
"$sample" "$dump" Harbour shelters shelters >"$scratch/printed" 2>"$scratch/log" &&
    diff "$scratch/expected" "$scratch/printed" >"$scratch/log"
result $? 'a page that was not changed is put back as it was'

# Only what was edited differs, beside templates, references and attributes.
edited() { # edited OLD NEW IN-WIKITEXT: sed's way of saying the same
    sed "$3" "$scratch/expected" >"$scratch/edited"
    "$sample" "$dump" Harbour "$1" "$2" >"$scratch/printed" 2>"$scratch/log" &&
        ! cmp -s "$scratch/expected" "$scratch/edited" && diff "$scratch/edited" "$scratch/printed" >"$scratch/log"
    result $? "an edit is put back: $2"
}
edited shelters protects s/shelters/protects/
edited 'by people' 'by *men*' "s/by people/by ''men''/"
edited 'Depth by basin' 'Depths' 's/Depth by basin/Depths/'

"$sample" "$dump" Harbour 'no such words' x >"$scratch/printed" 2>"$scratch/log"
[ $? -eq 1 ] && grep -q 'does not stand in Harbour' "$scratch/log"
result $? 'what cannot be edited is told'
"$sample" "$scratch/nothing.xml" >"$scratch/printed" 2>"$scratch/log"
[ $? -eq 1 ] && grep -q 'nothing.xml' "$scratch/log"
result $? 'a dump that is not there is told by name'

# ---- a dump there and back, by the library alone ----

# The program's own import of the same edit, at the same time and by the same user, must give the same.
roundtrip=${WIKIMD_ROUNDTRIP:-$srcdir/build/samples/roundtrip}
WIKIMD=${WIKIMD:-$srcdir/build/wikimd}
mkdir "$scratch/there" "$scratch/program"
cp "$dump" "$scratch/wiki.xml"
"$roundtrip" "$scratch/wiki.xml" "$scratch/there" Page/Harbour.md shelters protects >"$scratch/printed" 2>"$scratch/log"
[ $? -eq 1 ]
result $? 'samples/roundtrip exports, edits, imports, and finds the edit'
sed '/^--- /d; /^+++ /d; /^@@ /d; /^ /d' "$scratch/printed" >"$scratch/told"
line=$(wikitext Harbour | grep shelters)
cat >"$scratch/expected" <<END
4 pages
M  Page/Harbour.md
-$line
+$(printf '%s\n' "$line" | sed s/shelters/protects/)
Page/Harbour.md: it was changed since it was written
files      3 of 4 as they were written
pages      3 of 4 Markdown files are what the dump's pages give
revisions  6, each with its <sha1>
changed
END
diff "$scratch/expected" "$scratch/told" >"$scratch/log"
result $? 'it tells what it finds'
"$WIKIMD" export --quiet -o "$scratch/program/tree" "$scratch/wiki.xml" &&
    sed 's/shelters/protects/' "$scratch/program/tree/Page/Harbour.md" >"$scratch/edited" &&
    cp "$scratch/edited" "$scratch/program/tree/Page/Harbour.md" &&
    "$WIKIMD" import --quiet --user Roundtrip --timestamp 2026-01-02T03:04:05Z -o "$scratch/program/edited.xml" \
        "$scratch/program/tree" && cmp "$scratch/program/edited.xml" "$scratch/there/edited.xml" >"$scratch/log" 2>&1
result $? 'and writes the dump that wikimd import writes'

echo "1..$n"
[ "$failures" -eq 0 ]
