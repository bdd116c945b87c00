# a page that is too large or takes too much is left out by name, and the laws are tried on the rest
. "$cases/functions"
export LC_ALL=C
{
    begin
    page 0 1 A 'words'
    page 0 2 Big "$(awk 'BEGIN { while (n++ < 3000) printf "word " }')"
    page 0 3 B 'more [[A]]'
    end
} >wiki.xml
wikimd verify --max-page 8K wiki.xml 2>&1 | grep -e 'left out$'
wikimd verify --quiet --max-page 8K wiki.xml >/dev/null 2>&1
echo "exit $?"
wikimd verify --max-page 1M wiki.xml | grep '^pages'
echo '--- memory, time'
{
    begin
    page 0 1 A 'words'
    page 0 2 Cells "$(awk 'BEGIN { while (n++ < 60000) print "{|\n|a" }')"
    end
} >wide.xml
wikimd verify --page-memory 1M --edits 1 wide.xml 2>&1 | grep -e 'left out$'
{
    begin
    page 0 1 A 'words'
    page 0 2 Items "$(awk 'BEGIN { while (n++ < 20000) print "* some words" }')"
    end
} >long.xml
wikimd verify --page-memory 8G --page-seconds 1 --edits 1000 long.xml 2>&1 | grep -e 'left out$'
echo '--- a signal inside of a page'
wikimd verify --page-memory 8G --page-seconds 1000 --edits 100000 long.xml >/dev/null 2>messages &
sleep 2
start=$(date +%s)
kill -TERM $!
wait $!
echo "exit $?"
[ $(($(date +%s) - start)) -le 5 ] && echo 'at once'
