# what is interrupted leaves neither half an archive nor what it unpacked
. "$cases/functions"
small >small.xml
wikimd export --quiet -o tree.tar.gz small.xml
mkdir tmp
TMPDIR=$PWD/tmp
export TMPDIR
# stopped COMMAND...: it reads the pipe "base" and is stopped when that is open.
stopped() {
    rm -f base opened
    mkfifo base
    (head -c 600 small.xml && : >opened && exec sleep 20) >base &
    feeder=$!
    "$@" &
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
    rm -f base opened
}
stopped wikimd import --quiet --base base -o out.xml tree.tar.gz
stopped wikimd export --quiet -o out.bag.zip base
stopped wikimd export --quiet -o out.tar.bz2 base
stopped wikimd export --quiet -o out.bag base
ls -A . tmp
