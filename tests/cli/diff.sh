# diff shows the edits of a tree as changes of wikitext
. "$cases/functions"
small >small.xml
wikimd export --quiet -o tree small.xml || exit
wikimd diff --exit-code tree && echo 'nothing'
sed 's/Poured/Made/' tree/Page/Drink.md >new && cat new >tree/Page/Drink.md
printf '\n\n' >>tree/Page/Tea.md
rm tree/Category/Drinks.md
printf 'Hot.\n\nBlack.\n' >tree/Page/Coffee.md
wikimd diff tree
echo "exit $?"
echo '--- files'
wikimd diff tree Page/Coffee.md tree/Category
(cd tree/Page && wikimd diff --exit-code -U0 Drink.md)
echo "exit $?"
wikimd diff tree Page/Milk.md 2>&1
echo "exit $?"
echo '--- verbose'
wikimd diff --verbose tree Page/Tea.md 2>&1
echo '--- colour'
wikimd diff --color tree Page/Drink.md | sed 's/\x1b/ESC/g'
NO_COLOR=1 wikimd diff --color=auto tree Page/Drink.md | head -n 1
echo '--- moved'
wikimd export --quiet -o other small.xml
mv other/Page/Tea.md other/Page/Chai.md
wikimd diff other
