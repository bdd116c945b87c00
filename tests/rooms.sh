#!/bin/sh
# rooms.sh - checks that includes between the rooms of src/ point downwards only, that
# each outside library is seen in the rooms that wrap it and nowhere else, and that
# files and structs are of a size that can be read.
# SPDX-License-Identifier: MIT

srcdir=${srcdir:-$(dirname "$0")/..}

# What a room may include besides itself. The order is a layering: each room names
# only rooms above its own line. wikitext/parse is a room inside wikitext: what lies in
# wikitext itself is what parse and print have in common, and their interfaces.
rooms='
base:
bzip2: base
io: base bzip2
archive: base io
site: base
page: base site
dump: base io site
dump/read: base io site dump
dump/write: base io site dump
wikitext: base site page
wikitext/parse: base site page wikitext
wikitext/print: base site page wikitext
expand: base site dump wikitext
expand/lua: base site wikitext expand
markdown: base site page
markdown/write: base site page markdown
markdown/read: base site page markdown
lens: base site page wikitext expand markdown
tree: base io archive site
wiki: base site
transfer: base io archive site page dump wikitext expand markdown lens tree wiki
lib: base io archive site page dump wikitext expand markdown lens tree wiki transfer
cli: base
'

# Headers of outside libraries: pattern, then the files or rooms that may use them.
libraries='
libxml/: dump/
zlib.h: io/
bzlib.h: io/
lz4.h: io/ expand/
zstd: io/
archive.h: io/ archive/
archive_entry.h: io/ archive/
sqlite3: tree/
cmark-gfm: markdown/
openssl/: base/hash.c
utf8proc: base/ expand/lua/
jansson: site/ tree/bag transfer/shard expand/lua/ wiki/
curl/: wiki/wiki_http.c
lua: expand/lua/
lauxlib: expand/lua/
'

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

# Every include of src/ as "room/file.c:target", once.
cd "$srcdir/src" || exit 99
includes=$(grep -rnE '^[[:space:]]*#[[:space:]]*include' --include='*.[ch]' . |
    sed -E 's|^\./([^:]*):[0-9]+:[[:space:]]*#[[:space:]]*include[[:space:]]*[<"]([^>"]*)[>"].*|\1:\2|')

# The room of a file is the longest name in the table that its path begins with.
known=$(printf '%s\n' "$rooms" | sed -n 's/:.*//p' | tr '\n' ' ')
for room in $known; do
    allowed=" $room $(printf '%s\n' "$rooms" | sed -n "s|^$room:||p") "
    problems=$(printf '%s\n' "$includes" | awk -F: -v room="$room" -v allowed="$allowed" -v known="$known" '
        function room_of(path) {
            while (sub(/\/[^\/]*$/, "", path))
                if (path in is_room) return path
            return ""
        }
        BEGIN { count = split(known, names, " "); for (i = 1; i <= count; i++) is_room[names[i]] = 1 }
        room_of($1) == room {
            target = room_of($2)
            if (target != "" && index(allowed, " " target " ") == 0)
                print "src/" $1 " includes " $2
        }')
    result "$problems" "src/$room includes only what stands above it"
done

# An include of a neighbour without its room would escape the check above.
problems=$(printf '%s\n' "$includes" | while IFS=: read -r file target; do
    case $target in
    */*) ;;
    *) if [ -f "$(dirname "$file")/$target" ]; then echo "src/$file includes $target without its room"; fi ;;
    esac
done)
result "$problems" 'includes are rooted at src/'

problems=$(find . -type d ! -name . ! -name data ! -name '.*' | sed 's|^\./||' | while IFS= read -r directory; do
    case " $known" in
    *" $directory "*) ;;
    *) echo "src/$directory has no line in tests/rooms.sh" ;;
    esac
done)
result "$problems" 'every directory of src/ is a room'

# Compilers, debuggers and logs tell of a file by its last name.
problems=$(find . -name '*.[ch]' | sed 's|.*/||' | LC_ALL=C sort | uniq -d | sed 's/$/ stands for more than one file/')
result "$problems" 'no two files have one name'

# The compiler tells of casts that take const away (-Wcast-qual), but not of those by way of a number.
problems=$(grep -rnE --include='*.[ch]' '\*\) ?\(uintptr_t\)' . | sed 's|^\./||')
result "$problems" 'const is taken away by wm_lent alone'

# Data is generated, and a list of entities is data. The public header is half documentation.
problems=$(find . ../include -name '*.[ch]' ! -path '*/data/*' ! -name entity_names.c ! -name wikimd.h -exec wc -l {} + |
    awk '$2 != "total" && $1 > 700 { print $2 " has " $1 " lines" }')
result "$problems" 'no file is longer than 700 lines'

problems=$(find . ../include -name '*.[ch]' -exec awk -v most=30 -f ../tests/fields.awk {} +)
result "$problems" 'no struct has more than 30 fields'

while IFS=: read -r pattern places; do
    [ -n "$pattern" ] || continue
    problems=$(printf '%s\n' "$includes" | awk -F: -v pattern="$pattern" -v places="$places" '
        BEGIN { count = split(places, place, " ") }
        index($2, pattern) == 1 {
            for (i = 1; i <= count; i++)
                if (index($1, place[i]) == 1) next
            print "src/" $1 " includes <" $2 ">"
        }')
    result "$problems" "<$pattern...> is seen only in$places"
done <<END
$libraries
END

echo "1..$n"
[ "$failures" -eq 0 ]
