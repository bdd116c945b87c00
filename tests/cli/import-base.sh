# the base is the dump the tree was made from, wherever it is, and no other
. "$cases/functions"
small >small.xml
sed 's/Poured/Spilt/' small.xml >other.xml
wikimd export --quiet -o tree small.xml
wikimd import --quiet --base other.xml -o out.xml tree 2>&1 | sed 's/is [0-9a-f]\{64\}/is .../; s/was [0-9a-f]\{64\}/was .../'
echo edit >>tree/Page/Tea.md
wikimd import --quiet --base other.xml -o - tree 2>&1 | sed 's/is [0-9a-f]\{64\}/is .../; s/was [0-9a-f]\{64\}/was .../'
wikimd import -o small.xml tree
echo "exit $?"
wikimd import --base small.xml --base small.xml -o out.xml tree
echo "exit $?"
mkdir elsewhere
(cd elsewhere && wikimd import --quiet --in-place -o - ../tree | diff ../small.xml - | grep -c '^[<>]')
mv small.xml moved.xml
wikimd import -o out.xml tree
echo "exit $?"
[ -e out.xml ] && echo 'something is written'
wikimd import --quiet --in-place --base moved.xml -o out.xml tree
diff moved.xml out.xml | grep -c '^[<>]'
wikimd export --quiet -o piped - <moved.xml
wikimd import -o out.xml piped
wikimd import --quiet --base - -o out.xml piped <moved.xml && cmp moved.xml out.xml && echo 'from standard input'
