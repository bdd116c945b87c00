# a second export over a tree writes only what differs
. "$cases/functions"
small >small.xml
wikimd export --quiet -o tree small.xml || exit
find tree -name '*.md' -exec touch -t 200001010000 {} +
wikimd export --quiet --report report -o tree small.xml || exit
echo "written $(number report written), unchanged $(number report unchanged)"
find tree -name '*.md' -newermt 2001-01-01
sed 's/pot/kettle/' small.xml >newer.xml
wikimd export --quiet --report report -o tree newer.xml || exit
echo "written $(number report written), unchanged $(number report unchanged)"
grep kettle tree/Page/Drink.md
