# bzip2 is written a hundred pages a stream, with the index of where they begin
. "$cases/functions"
SOURCE_DATE_EPOCH=1750000000
export SOURCE_DATE_EPOCH
{
    many 250 | sed '$d'
    page 0 2000 'AT&amp;T' 'Wires.'
    page 0 2001 '美国' 'A country.'
    end
} >many.xml
wikimd export --quiet -o tree many.xml
wikimd import --quiet --jobs 1 -o one.xml.bz2 tree
bzip2 -dc one.xml.bz2 | cmp - many.xml && echo untouched
ls one*
bzip2 -dc one-index.txt.bz2 >index
wc -l <index | tr -d ' '
cut -d : -f 1 index | uniq -c | sed 's/^ *\([0-9]*\).*/\1 pages/'
# Each stream can be had without those before it.
for offset in $(cut -d : -f 1 index | uniq); do
    tail -c +$((offset + 1)) one.xml.bz2 | bzip2 -dc | sed -n '1s/.*<title>\(.*\)<\/title>.*/\1/p'
    grep -m 1 "^$offset:" index | sed 's/^[0-9]*://'
done
tail -n 2 index | sed 's/^[0-9]*://'
for jobs in 2 3 8; do
    wikimd import --quiet --jobs $jobs -o $jobs.xml.bz2 tree
    wikimd import --quiet --jobs $jobs -o $jobs.xml.gz tree
    cmp one.xml.bz2 $jobs.xml.bz2 && cmp one-index.txt.bz2 $jobs-index.txt.bz2 && cmp 2.xml.gz $jobs.xml.gz &&
        gzip -dc $jobs.xml.gz | cmp - many.xml && echo "$jobs threads: the same"
done
# Edited pages and new ones are in the index as well.
echo 'More.' >>tree/Page/Page_7.md
echo 'New.' >tree/Page/New.md
wikimd import --quiet --changed -o changed.xml.bz2 tree
bzip2 -dc changed-index.txt.bz2 | sed 's/^[0-9]*://'
# A pipe has nothing beside it.
wikimd import --quiet -o - tree >/dev/null
ls | grep -c "^-"
exit 0
