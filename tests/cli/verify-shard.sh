# the laws are tried in parts, each by a process of its own, and a merge makes the report that one run gives
. "$cases/functions"
export SOURCE_DATE_EPOCH=1767225600
{
    begin
    for i in $(seq 10 39); do page 0 "$i" "Page $i" "'''Page $i''' leads to [[Page $((i + 1))]].

* an item with {{Box|$i}}
* another one<ref>a note</ref>"; done
    page 0 50 Large "$(head -c 3000 /dev/zero | tr '\0' 'x')"
    page 10 51 Template:Box 'box {{{1}}}'
    end
} >dump.xml
# counts REPORT: without what depends on the time.
counts() { sed '/_rate"/d' "$1"; }
# same OPTION...
same() {
    rm -f one.json many.json
    wikimd verify --seed 7 --max-page 2000 "$@" --report one.json dump.xml 2>one.told | sed 's/; [0-9.]* MB.s//' >one.out
    for n in 1 3 8; do
        wikimd index --pages pages --shards $n dump.xml 2>/dev/null
        for k in $(seq $n -1 1); do
            wikimd verify --quiet --seed 7 --max-page 2000 "$@" --page-set pages --shard "$k/$n" --report many.json dump.xml >/dev/null 2>&1 || echo "shard $k/$n: exit $?"
        done
        wikimd merge many.json 2>many.told | sed 's/; [0-9.]* MB.s//' >many.out
        cmp one.out many.out && cmp one.told many.told && counts one.json >one.counts && counts many.json | cmp one.counts - && echo "$* $n: the same"
        ls -d many.json.shards* 2>/dev/null
    done
}
same
same --expand --namespaces all
printf 'Page 12\nPage 30\n' >list
same --pages list
grep -o '"pages": [0-9]*' many.json
same --style clean

echo '-- one after the other'
wikimd index --pages pages --shards 2 dump.xml 2>/dev/null
wikimd verify -q --page-set pages --shard 2/2 --report laws.json dump.xml >/dev/null
wikimd verify -q --page-set pages --shard 2/2 --report laws.json dump.xml
wikimd verify --page-set pages --shard 2/2 --report laws.json dump.xml
wikimd verify -q --page-set pages --shard 2/2 --report laws.json --seed 8 dump.xml
echo "exit $?"
wikimd merge laws.json
echo "exit $?"
wikimd verify -q --page-set pages --shard 1/2 --report laws.json --edits 2 dump.xml >/dev/null
wikimd merge laws.json
echo "exit $?"
rm -r laws.json.shards/1-of-2
wikimd verify -q --page-set pages --shard 1/2 --report laws.json dump.xml >/dev/null
wikimd merge --report other.json laws.json
echo "exit $?"
echo >>laws.json.shards/1-of-2/report.json
wikimd merge -q laws.json
echo "exit $?"

echo '-- refused'
wikimd verify --shard 1/2 --report laws.json dump.xml
echo "exit $?"
wikimd verify --page-set pages --shard 1/2 dump.xml
echo "exit $?"
wikimd verify --page-set pages --shard 3/2 --report laws.json dump.xml
echo "exit $?"
wikimd verify --page-set pages --lang de dump.xml
echo "exit $?"
