# an interrupted export exits with 130, leaves whole files, and goes on later
. "$cases/functions"
many 12000 >many.xml
wikimd export --quiet -o whole many.xml || exit
# Slowed down by its neighbours or not: it is stopped after its first files.
wikimd export --quiet --jobs 2 -o tree many.xml 2>messages &
pid=$!
tries=0
while [ $tries -lt 2000 ] && kill -0 $pid 2>/dev/null; do
    [ -d tree/Page ] && [ "$(find tree/Page -name '*.md' | head -n 20 | wc -l)" -ge 20 ] && break
    tries=$((tries + 1))
    sleep 0.02
done
kill -TERM $pid
wait $pid
echo "exit $?"
cat messages
written=$(files tree | wc -l)
[ "$written" -gt 0 ] && [ "$written" -lt 12000 ] && echo 'some pages are written'
# Every one is whole, and nothing else lies about.
(cd tree && find . -type f ! -path './.wikimd/*') | while read -r file; do
    cmp "tree/$file" "whole/$file" || echo "$file"
done
wikimd export --quiet --jobs 2 --report report -o tree many.xml
echo "exit $?"
[ "$(number report resumed)" -gt 0 ] && echo 'it went on'
diff -r -x .wikimd whole tree && echo 'the tree is whole'
