# a dump appears whole or not at all
. "$cases/functions"
small >small.xml
wikimd export --quiet -o tree small.xml
echo edit >>tree/Page/Tea.md
echo before >out.xml
wikimd import --quiet -o /dev/full tree
echo "exit $?"
wikimd import --quiet -o - tree >/dev/full
echo "exit $?"
mkfifo base
# The writer can go on when the reader is there: from then on signals are caught.
(exec >base && : >opened && exec sleep 20) &
feeder=$!
wikimd import --quiet --base base -o out.xml tree &
pid=$!
tries=0
while [ ! -e opened ] && [ $tries -lt 1000 ]; do
    tries=$((tries + 1))
    sleep 0.02
done
kill -TERM $pid
wait $pid
echo "exit $?"
kill $feeder
cat out.xml
ls
