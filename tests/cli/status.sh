# status tells which files of a tree were edited, are new, gone or renamed
. "$cases/functions"
small >small.xml
wikimd export --quiet -o tree small.xml || exit
wikimd status tree && echo "nothing: exit $?"
wikimd status --exit-code tree && echo "nothing: exit $?"
echo 'my own words' >>tree/Page/Drink.md
rm tree/Category/Drinks.md
mv tree/Page/Tea.md tree/Page/Green_tea.md
echo 'Hot.' >tree/Page/Coffee.md
mkdir tree/Talk
printf 'Yes.' >"tree/Talk/A \"b\\.md"
printf 'Odd.' >"tree/Talk/tab	here.md"
cp tree/Page/Drink.md tree/Page/Drink.md~
for option in --verbose --porcelain --json --exit-code; do
    echo "--- $option"
    wikimd status "$option" tree
    echo "exit $?"
done
echo '--- -z'
wikimd status -z tree | tr '\0' '|'
echo
echo '--- inside'
(cd tree/Page && wikimd status --porcelain)
(cd tree && wikimd status --porcelain | head -n 1)
