# a tree without its dump becomes a dump of its own
. "$cases/functions"
SOURCE_DATE_EPOCH=1750000000
export SOURCE_DATE_EPOCH
small >small.xml
wikimd export --quiet -o tree small.xml
wikimd import --quiet --no-base -o state.xml tree
wikimd index state.xml | cut -f 3-
sed -n 's/^ *<\(sitename\|dbname\|base\|case\)>/\1 /p; s/^ *<namespace key="\(4\|14\)"/\1/p' state.xml
rm -r tree/.wikimd small.xml
wikimd import --quiet -o files.xml tree
diff state.xml files.xml
wikimd import --quiet --base-url https://example.net/w/ --lang de -o - tree | sed -n 's/.*xml:lang/xml:lang/p; s/^ *<base>//p'
wikimd import --quiet --deletions gone -o x.xml tree
echo "exit $?"
