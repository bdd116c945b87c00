# an edited file is left alone and makes the exit code 1; --force overwrites it
. "$cases/functions"
small >small.xml
sed 's/pot/kettle/' small.xml >newer.xml
wikimd export --quiet -o tree small.xml || exit
echo 'my own words' >tree/Page/Drink.md
wikimd export -o tree newer.xml 2>&1 | grep -v -e '^read ' -e '^links ' -e '^with '
wikimd export --quiet -o tree newer.xml
echo "exit $?"
cat tree/Page/Drink.md
wikimd export --quiet --force -o tree newer.xml
echo "exit $?"
tail -n 1 tree/Page/Drink.md && echo
rm tree/Page/Tea.md
wikimd export --quiet -o tree newer.xml
echo "exit $?"
files tree
