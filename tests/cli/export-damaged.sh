# a damaged dump gives its whole pages, a message and exit code 3
. "$cases/functions"
small >small.xml
bytes=$(grep -b -o 'Things to' small.xml | sed 's/:.*//')
head -c "$bytes" small.xml >cut.xml
wikimd export --quiet -o tree cut.xml 2>messages
echo "exit $?"
files tree
grep -c 'cut.xml' messages
# Over a tree: what the damaged dump lacks is not gone from the wiki.
wikimd export --quiet -o whole small.xml || exit
wikimd export --quiet -o whole cut.xml 2>messages
echo "exit $?"
files whole
# Tea links to the category's file again.
wikimd export --quiet --report report -o whole small.xml
echo "exit $?, written $(number report written), unchanged $(number report unchanged)"
echo '<html><body>Not found</body></html>' >page.html
wikimd export --quiet -o none page.html 2>messages
echo "exit $?"
grep -c 'page.html' messages
[ -e none ] || echo 'no tree'
