# diff needs the dump that the tree was made from, where it was or where --base says
. "$cases/functions"
small >small.xml
wikimd export --quiet -o tree small.xml || exit
sed 's/Poured/Made/' tree/Page/Drink.md >new && cat new >tree/Page/Drink.md
gzip -n <small.xml >packed.xml.gz
mv small.xml away.xml
try() {
    wikimd diff "$@" 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/g'
}
try tree
try --base away.xml tree | tail -n 1
try --base packed.xml.gz tree
try --no-base tree Page/Drink.md
try --no-base --base away.xml tree
mkdir deep && cd deep && mv ../away.xml ../small.xml && try ../tree | tail -n 1
