# a tree whose files met their limit while it was made is taken up again, whatever was written
. "$cases/functions"
small >small.xml
wikimd export --quiet -o whole small.xml || exit
failed=0
# A limit of 1 is 512 or 1,024 bytes: each stops the state's files at another place.
for limit in 1 2 4 6 8 10 12 14 16 20 24 28 32 40 48 64 80 96 128; do
    (ulimit -f $limit && wikimd export --quiet -o tree small.xml) 2>messages
    code=$?
    [ $code = 0 ] || failed=$((failed + 1))
    case $code in 0 | 4) ;; *) echo "limit $limit: exit $code"; cat messages ;; esac
    wikimd export --quiet -o tree small.xml || echo "limit $limit, then without: exit $?"
    diff -r -x .wikimd whole tree || echo "limit $limit: the tree differs"
    wikimd status tree || echo "limit $limit: status $?"
    rm -r tree
done
[ $failed -gt 3 ] && echo 'some runs met the limit'
