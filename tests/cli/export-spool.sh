# what waits lies beside the destination; where it has no room the dump is read a second time
. "$cases/functions"
# Pages whose text does not compress, some of them in two elements.
{
    begin
    for i in 1 2 3 4 5 6 7 8; do
        page 0 $i "Page $i" "Of [[Page 9]] and [[Page $((i % 8 + 1))]]. $(head -c 60000 /dev/urandom | base64)"
    done
    page 0 9 'Page 3' 'A later text.' 2025-01-01T00:00:00Z
    page 0 10 'Bad|title' 'x'
    end
} >dump.xml
wikimd export -o tree dump.xml 2>&1 | sed '/^read/d' >summary || exit
same() { diff -r -x .wikimd tree "$1" && diff summary messages && echo same; }
wikimd export --spool - -o none dump.xml 2>&1 | sed '/^read/d' >messages && same none
wikimd export --spool - -o piped - <dump.xml 2>&1 | sed '/^read/d; s/standard input/dump.xml/' >messages && same piped
echo '-- no room'
mkdir place
(
    # What is written beyond 100 KB fails, as on a full disk; the tree's own files are shorter.
    trap '' XFSZ
    ulimit -f 200
    wikimd export --memory 1M --spool place -o full dump.xml 2>&1
) | sed '/^read/d' >messages
grep second messages | sed 's/^wikimd: //; s/([^)]*)/(...)/'
grep -v second messages | diff summary - && diff -r -x .wikimd tree full && echo same
echo '-- nowhere'
wikimd export --memory 1M --spool nowhere -o again dump.xml 2>&1 | grep second | sed 's/[.][A-Za-z0-9]*;/.X;/'
diff -r -x .wikimd tree again && echo same
