# an export that is stopped leaves whole numbered files and no other
. "$cases/functions"
many 12000 >many.xml
wikimd export --quiet -o whole.jsonl many.xml || exit
wikimd export --quiet --jobs 2 --lines-per-file 500 -o part.jsonl many.xml &
pid=$!
tries=0
while [ $tries -lt 4000 ] && kill -0 $pid 2>/dev/null; do
    [ -e part-00003.jsonl ] && break
    tries=$((tries + 1))
    sleep 0.005
done
kill -TERM $pid 2>/dev/null
wait $pid
ls part-*wikimd-tmp 2>/dev/null
number=0
for file in part-*.jsonl; do
    [ "$(wc -l <$file)" -eq 500 ] || echo "$file"
    number=$((number + 1))
done
[ $number -ge 3 ] && cat part-*.jsonl | head -n $((number * 500)) >got && head -n $((number * 500)) whole.jsonl | cmp - got && echo 'whole files'
