# what cannot be updated is told, and nothing is changed
. "$cases/functions"
{ begin; page 0 1 'Fox' 'One.'; end; } >base.xml
{ begin; page 0 1 'Fox' 'Two.'; end; } >new.xml
wikimd export --quiet -o tree base.xml
wikimd export --quiet -o tree.tar base.xml
mkdir plain
cp -R tree/Page plain
wikimd update tree
wikimd update tree.tar new.xml
wikimd update plain new.xml
wikimd update missing new.xml
wikimd update tree missing.xml
echo "--- a base that is not there is only missed with an edit"
mv base.xml elsewhere.xml
sed -i 's/One/One more/' tree/Page/Fox.md
wikimd update tree new.xml
wikimd update --quiet --base elsewhere.xml tree new.xml
echo "exit $?"
echo "--- lists that the tree was made with"
echo Fox >list
wikimd export --quiet --pages list -o listed elsewhere.xml
wikimd update listed new.xml
wikimd update --quiet --pages list listed new.xml && tail -n 1 listed/Page/Fox.md
