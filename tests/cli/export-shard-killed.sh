# a shard or a merge that is killed at any moment, and run again, comes to the same
. "$cases/functions"
export SOURCE_DATE_EPOCH=1767225600
{
    begin
    awk 'BEGIN {
        for (i = 0; i < 600; i++)
            printf "<page><title>Page %d</title><ns>%d</ns><id>%d</id><revision><id>%d</id><timestamp>2024-01-02T03:04:05Z</timestamp>" \
                "<text>See [[Page %d]] and [[Nowhere %d]].</text></revision></page>\n", i, i % 3 ? 0 : 10, i + 1, i + 1000, i * 7 % 650, i
    }'
    end
} >dump.xml
wikimd index --pages dump.pages --shards 3 dump.xml
wikimd export --quiet -o one dump.xml
wikimd export --quiet -o one.tar dump.xml
wikimd status one >one.status

# killed MOMENT COMMAND...
killed() {
    moment=$1
    shift
    "$@" >/dev/null 2>&1 &
    sleep "$moment"
    kill -9 $! 2>/dev/null
    wait $! 2>/dev/null
}

shard() {
    wikimd export --quiet --page-set dump.pages --shard "$1/3" -o "$2" dump.xml
}

moments=${MOMENTS:-0 .005 .01 .015 .02 .03 .04 .06}
for dest in many many.tar; do
    for moment in $moments; do
        rm -rf "$dest" "$dest.shards"
        for k in 1 2 3; do killed "$moment" wikimd export --quiet --page-set dump.pages --shard $k/3 -o $dest dump.xml; done
        for k in 3 1 2; do shard $k $dest || echo "$dest $moment: shard $k: exit $?"; done
        killed "$moment" wikimd merge --quiet $dest
        # The merge may have been done, and then the shards are gone.
        wikimd merge --quiet $dest 2>told || cat told
        if [ $dest = many ]; then
            diff -r -x .wikimd one many && wikimd status many | diff one.status - && ls -A many/.wikimd | grep -v -e lock -e state
        else
            cmp one.tar many.tar && ls -d many.tar.* 2>/dev/null
        fi
    done
done
echo done

# So of an import.
cp -r one edited
for i in $(seq 1 3 120) $(seq 121 120 599); do [ ! -e "edited/Page/Page_$i.md" ] || echo more >>"edited/Page/Page_$i.md"; done
wikimd import --quiet -o one.xml edited
for moment in $moments; do
    rm -rf many.xml*
    for k in 1 2 3; do killed "$moment" wikimd import --quiet --page-set dump.pages --shard $k/3 -o many.xml edited; done
    for k in 3 1 2; do wikimd import --quiet --page-set dump.pages --shard $k/3 -o many.xml edited || echo "$moment: shard $k: exit $?"; done
    killed "$moment" wikimd merge --quiet many.xml
    wikimd merge --quiet many.xml 2>told || cat told
    cmp one.xml many.xml && ls -d many.xml.* 2>/dev/null
done
echo 'done with imports'

# A merge that made the bag, and was killed before the shards went: it makes the bag anew. Another bag of that name stays.
wikimd export --quiet -o one.bag dump.xml
for k in 1 2 3; do shard $k many.bag; done
cp -r many.bag.shards kept
wikimd merge --quiet many.bag && mv kept many.bag.shards
wikimd merge --quiet many.bag
echo "exit $?"
diff -r one.bag many.bag && ls -d many.bag*
rm -r many.bag
for k in 1 2 3; do shard $k many.bag; done
wikimd export --quiet --no-header -o many.bag dump.xml
wikimd merge --quiet many.bag
echo "exit $?"
