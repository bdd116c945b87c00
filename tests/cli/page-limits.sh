# a page that is too large, takes too much or cannot be read is left out by name, and the rest goes on
. "$cases/functions"
export LC_ALL=C
{
    begin
    page 0 1 A 'words'
    page 0 2 Big "$(awk 'BEGIN { while (n++ < 3000) printf "word " }')"
    page 0 3 B 'more [[A]]'
    end
} >wiki.xml
echo '--- export'
wikimd export --quiet --max-page 8K -o tree wiki.xml 2>&1
echo "exit $?"
ls tree/Page
echo '--- the rest'
wikimd export --quiet -o tree wiki.xml 2>&1
echo "exit $?"
ls tree/Page
echo '--- a directory in the place of a file'
rm tree/Page/A.md && mkdir tree/Page/A.md
wikimd export --quiet --force -o tree wiki.xml 2>&1 | grep -v 'was edited'
rmdir tree/Page/A.md && wikimd export --quiet --force -o tree wiki.xml || exit
echo '--- import'
# Reference links to one long address: the library makes a copy of it for each.
awk 'BEGIN { printf "[a]: "; while (n++ < 60000) printf "b"; printf "\n\n"; while (m++ < 12000) printf "[a] " }' >tree/Page/Links.md
awk 'BEGIN { while (n++ < 400000) print "a long file" }' >tree/Page/Long.md
echo 'new words' >tree/Page/New.md
echo 'edited' >>tree/Page/B.md
wikimd import --quiet --changed --max-page 1M --jobs 1 -o out.xml tree >messages 2>&1
echo "exit $?"
grep 'left out' messages | sort
grep -c '<page>' out.xml
echo '--- time'
wikimd export --page-seconds 0 -o t wiki.xml
echo "exit $?"
exit 0
