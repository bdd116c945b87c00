# standard input, pipes, compressed files and several files give the same tree
. "$cases/functions"
small >small.xml
wikimd export --quiet -o tree small.xml || exit
wikimd export --quiet -o stdin - <small.xml && diff -r -x .wikimd tree stdin && echo stdin
mkfifo fifo
cat small.xml >fifo &
wikimd export --quiet -o pipe fifo && diff -r -x .wikimd tree pipe && echo pipe
wait
gzip -c small.xml >small.gz
wikimd export --quiet -o gzip small.gz && diff -r -x .wikimd tree gzip && echo gzip
bzip2 -c small.xml >'a b.xml.bz2'
wikimd export --quiet 'a b.xml.bz2' && diff -r -x .wikimd tree 'a b' && echo bzip2
{ begin; page 0 1 One 'See [[Two]].'; end; } >1.xml
{ begin; page 0 2 Two 'See [[One]].'; end; } >2.xml
wikimd export --quiet -o both 1.xml - <2.xml && tail -n 1 both/Page/One.md && tail -n 1 both/Page/Two.md && echo
