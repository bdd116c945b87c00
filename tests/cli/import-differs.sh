# a new page whose wikitext does not print as it reads is written, told, and the exit is 1
. "$cases/functions"
small >small.xml
wikimd export --quiet -o tree small.xml || exit
echo '***a* b:*' >tree/Page/New.md
echo 'plain words' >tree/Page/Other.md
wikimd import --quiet --changed -o out.xml tree
echo "exit $?"
grep -c '<page>' out.xml
