# a tree in style clean: made, edited, told of, imported; without its state and without its base
. "$cases/functions"
small >small.xml
wikimd export --quiet --style clean -o tree small.xml || exit
cat tree/Page/Tea.md
wikimd import --quiet -o same.xml tree && cmp small.xml same.xml && echo 'untouched: the same dump'
wikimd status tree
sed -i -e 's/^revision: .*/revision: 7/' -e 's/^title: .*/title: Coffee/' -e 's/^categories:/categories:\n  - "Hot: drinks"/' tree/Page/Tea.md
echo 'New words.' >>tree/Page/Tea.md
wikimd status tree
wikimd diff tree
sed -i 's/^title: .*/title: Tea/' tree/Page/Tea.md
rm -r tree/.wikimd
cp -r tree bare
wikimd import --quiet --base small.xml --timestamp 2026-01-02T03:04:05Z -o edited.xml tree
grep -c '<revision>' edited.xml
grep "New words" edited.xml
wikimd import --quiet --no-base --timestamp 2026-01-02T03:04:05Z -o alone.xml bare
grep -e '<base>' -e '<dbname>' -e 'xml:lang' alone.xml | sed 's/xsi:.*xml:lang/xml:lang/'
wikimd verify --style clean small.xml | grep -e '^GetPut' -e '^Habits' -e '^CreateGet'
wikimd convert --style fancy </dev/null
echo "exit $?"
# without --style it is written anew in style classic, and that is told
wikimd export --quiet --style clean -o again small.xml
wikimd export -o again small.xml 2>&1 | grep style
head -n 1 again/Page/Tea.md
wikimd export -o again small.xml 2>&1 | grep style || echo "told once"
