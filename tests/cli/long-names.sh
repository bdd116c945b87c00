# names of any length: a message is one line that can be read, and what would stand on every page is left out
. "$cases/functions"
{
    begin | sed "s|<sitename>.*</sitename>|<sitename>$(head -c 60000 /dev/zero | tr '\0' s)</sitename>|"
    page 0 1 "$(head -c 100000 /dev/zero | tr '\0' T)" text
    page 0 2 Short 'words'
    echo '</mediawiki>'
} >long.xml
wikimd export --verbose -o tree long.xml >messages 2>&1
echo "exit $?"
awk 'length > 5000 { print "a line of " length }' messages
sed 's/TTTT*/T.../g' messages | grep 'long.xml'
cat tree/Page/Short.md
