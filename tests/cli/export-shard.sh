# a dump is converted in parts, each by a process of its own, and what a merge makes of them is what one run gives
. "$cases/functions"
export SOURCE_DATE_EPOCH=1767225600

# pages FROM TO: pages that link to each other, with redirects, warnings and bytes that are no UTF-8 among them.
pages() {
    awk -v from="$1" -v to="$2" 'BEGIN {
        srand(from)
        for (i = from; i <= to; i++) {
            ns = i % 7 == 3 ? 14 : i % 11 == 5 ? 10 : 0
            name = (ns == 14 ? "Category:" : ns == 10 ? "Template:" : "") "Page " i
            printf "  <page>\n    <title>%s</title>\n    <ns>%d</ns>\n    <id>%d</id>\n    <revision>\n      <id>%d</id>\n", name, ns, i, i + 1000
            printf "      <timestamp>2024-01-%02dT03:04:05Z</timestamp>\n      <model>wikitext</model>\n", i % 28 + 1
            if (i % 13 == 6) { printf "      <text>#REDIRECT [[Page %d]]</text>\n", i - 1 } else {
                printf "      <text>'"'''"'Page %d'"'''"' leads to [[Page %d]] and [[Nowhere %d]]. {{Box|%d}}\n\n", i, (i * 7) % 90, i, i
                if (i % 17 == 4) printf "an odd byte: \377\n"
                for (k = 0; k < 300 + i % 50; k++) printf "%s%s", substr("abcdefghijklmnopqrstuvwxyz", 1 + int(rand() * 20), 1 + int(rand() * 9)), k % 12 == 11 ? ".\n" : " "
                printf "[[Category:Page %d]]</text>\n", i % 10 * 7 + 3
            }
            printf "    </revision>\n  </page>\n"
        }
    }'
}

# same NAME N FORMAT DUMP...: whether N shards of it, made in any order, become what one run gives.
same() {
    name=$1 n=$2 format=$3
    shift 3
    rm -rf one many
    mkdir one many
    # shellcheck disable=SC2086 # several words
    wikimd export $options --quiet --format "$format" --report one.json --ledger one.ledger -o one/wiki "$@" 2>one.told
    echo "exit $?" >>one.told
    wikimd index --pages dump.pages --shards "$n" "$@" 2>/dev/null
    k=$n
    while [ "$k" -gt 0 ]; do
        # shellcheck disable=SC2086
        wikimd export $options --quiet --page-set dump.pages --shard "$k/$n" --ledger part.ledger --format "$format" -o many/wiki "$@" \
            2>/dev/null || echo "shard $k/$n: exit $?"
        k=$((k - 1))
    done
    wikimd merge --quiet --report many.json --ledger many.ledger many/wiki 2>many.told
    echo "exit $?" >>many.told
    diff -r -x .wikimd one many && cmp one.ledger many.ledger && diff one.told many.told &&
        told one.json >one.report && told many.json >many.report && diff one.report many.report && echo "$name: $n $format, the same"
    find many -name '*shards*' -o -name '*-of-*'
}

# told REPORT: what does not depend on how the run was cut.
told() {
    sed -e '/"command"/d; /"destination"/d; /"\(compressed\|read\)": [0-9]*,\{0,1\}$/d; /"seconds"/,/}/d; /"memory"/,/}/d; /"jobs"/d' "$1"
}

options=
{ begin; pages 0 99; end; } >dump.xml
bzip2 -1 -k dump.xml
{ begin; pages 0 30; } | gzip -n >members.xml.gz
pages 31 60 | gzip -n >>members.xml.gz
{ pages 61 99; end; } | gzip -n >>members.xml.gz
gzip -n -k dump.xml
for n in 1 3 8 64; do same plain $n dir dump.xml; done
for n in 1 3 8 64; do same bzip2 $n dir dump.xml.bz2; done
for format in tar tar.gz zip bag bag.tar jsonl jsonl.gz; do same plain 5 $format dump.xml; done
same members 3 dir members.xml.gz
same 'one gzip' 3 dir dump.xml.gz
{ begin; pages 0 40; end; } | bzip2 -1 >part1.xml.bz2
{ begin; pages 41 70; end; } >part2.xml
{ begin; pages 71 99; end; } | gzip -n >part3.xml.gz
for n in 2 3 7; do same 'three files' $n dir part1.xml.bz2 part2.xml part3.xml.gz; done
options='--namespaces 14,0 --portable-names --shard-dirs --style clean'
same options 4 dir dump.xml
printf 'Page 3\nPage 50\nPage 98\nPage 1000\nNobody\n' >list
options='--pages list --no-header'
same list 4 tar dump.xml
options='--expand'
same expanded 3 dir dump.xml
options='--max-page 1800'
same failures 4 dir dump.xml
options='--category Page_3'
for n in 1 3 8 64; do same category $n dir dump.xml.bz2; done
same category 3 jsonl dump.xml
grep -c . one/wiki
options='--linked-from Page_7 --style clean'
same links 3 tar dump.xml
options='--category Page_3 --pages list'
same 'category and list' 3 dir dump.xml
options=

echo '--- to standard output, as lines'
wikimd index --pages dump.pages --shards 3 dump.xml.bz2 2>/dev/null
wikimd export -q --format jsonl -o - dump.xml.bz2 >lines 2>/dev/null
for k in 1 2 3; do wikimd export -q --page-set dump.pages --shard $k/3 --format jsonl -o - dump.xml.bz2 2>/dev/null; done | cmp - lines && grep -c . lines
wikimd export -q --page-set dump.pages --shard 1/3 --format jsonl.gz -o - dump.xml.bz2
echo "exit $?"
wikimd export -q --page-set dump.pages --shard 1/3 --format tar -o - dump.xml.bz2
echo "exit $?"

echo '--- where it was cut'
wikimd index --pages dump.pages --shards 3 dump.xml.bz2
cut -c 1-100 dump.pages.shards | sed 's/"page_set.*//'
wikimd index --pages again.pages --jobs 4 --shards 3 dump.xml.bz2 && cmp again.pages.shards dump.pages.shards
wikimd index --pages sized.pages --shard-size 100K dump.xml
wikimd index --pages sized.pages --shard-size 100K dump.xml.gz

echo '--- run twice, it does nothing; what is missing is named'
rm -rf tree
wikimd index --pages dump.pages --shards 3 dump.xml 2>/dev/null
wikimd export --quiet --page-set dump.pages --shard 2/3 -o tree dump.xml
touch -d 2001-01-01 tree/Page/*
wikimd export --page-set dump.pages --shard 2/3 -o tree dump.xml
find tree/Page -newermt 2001-01-02
wikimd merge tree
echo "exit $?"
wikimd export --quiet --page-set dump.pages --shard 2/3 --no-header -o tree dump.xml
echo "exit $?"
wikimd export --quiet -o tree dump.xml
echo "exit $?"
wikimd export --quiet --page-set=dump.pages --shard=1/3 -o tree dump.xml
mkfifo told
# It waits at its end for somebody to read its report.
wikimd export --quiet --page-set dump.pages --shard 3/3 --report told -o tree dump.xml &
while [ ! -e tree/.wikimd/shards/3-of-3/report.json ] && kill -0 $!; do sleep .02; done
wikimd export --page-set dump.pages --shard 3/3 -o tree dump.xml
echo "exit $?"
wikimd export --quiet -o tree dump.xml
echo "exit $?"
wikimd merge tree
echo "exit $?"
cat told >/dev/null
wait $!
echo "made: $?"
wikimd merge --quiet tree
echo "exit $?"
wikimd export --quiet -o one.dir dump.xml && diff -r -x .wikimd one.dir tree
wikimd status tree
wikimd export --page-set dump.pages --shard 2/3 -o tree dump.xml
wikimd merge tree
wikimd export --page-set dump.pages --shard 2/3 -o tree --style clean dump.xml
echo "exit $?"

echo '--- shards that do not belong together'
rm -rf tree
for k in 1 2 3; do wikimd export --quiet --page-set dump.pages --shard $k/3 -o tree dump.xml; done
sed 's/"page_set": ".*"/"page_set": "0000000000000000000000000000000000000000000000000000000000000000"/' tree/.wikimd/shards/2-of-3/done.json >changed
cp tree/.wikimd/shards/2-of-3/done.json kept
cp changed tree/.wikimd/shards/2-of-3/done.json
wikimd merge tree
echo "exit $?"
sed 's/"sum": ".*"/"sum": "0000000000000000000000000000000000000000000000000000000000000000"/' kept >tree/.wikimd/shards/2-of-3/done.json
wikimd merge tree
echo "exit $?"
echo '{' >tree/.wikimd/shards/2-of-3/done.json
wikimd merge tree
echo "exit $?"
cp kept tree/.wikimd/shards/2-of-3/done.json
mkdir tree/.wikimd/shards/1-of-2
wikimd merge tree
echo "exit $?"
rmdir tree/.wikimd/shards/1-of-2
wikimd merge --quiet tree && diff -r -x .wikimd one.dir tree

echo '--- refused'
wikimd export --shard 1/3 -o none dump.xml
echo "exit $?"
for shard in 0/3 4/3 3 3/ x/3 1/2 1/99999; do
    wikimd export --page-set dump.pages --shard $shard -o none dump.xml
    echo "exit $?"
done
wikimd export --page-set dump.pages --shard 1/3 --format tar -o - dump.xml
echo "exit $?"
wikimd index --pages other.pages dump.xml
wikimd export --page-set other.pages --shard 1/3 -o none dump.xml
echo "exit $?"
cp dump.xml.bz2 other.xml.bz2
wikimd index --pages other.pages other.xml.bz2
cp dump.pages.shards other.pages.shards
wikimd export --page-set other.pages --shard 1/3 -o none other.xml.bz2
echo "exit $?"
wikimd index --shards 3 dump.xml
echo "exit $?"
wikimd index --pages none.pages --shards 3 --shard-size 1M dump.xml
echo "exit $?"
wikimd merge none
echo "exit $?"
ls -d none none.* 2>/dev/null

echo '--- a title in two elements'
{ begin; page 0 1 Tea '[[Cup]]'; page 0 2 Cup 'x'; page 0 1 Tea '[[Cup]], later'; end; } >twice.xml
wikimd index --pages twice.pages --shards 2 twice.xml
for k in 1 2; do wikimd export --quiet --page-set twice.pages --shard $k/2 -o twice twice.xml; done
wikimd merge --quiet twice && cat twice/Page/Tea.md
