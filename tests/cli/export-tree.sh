# a dump becomes a tree of files with relative links
. "$cases/functions"
small >small.xml
wikimd export --quiet -o tree small.xml || exit
files tree
for file in Page/Tea.md Page/Drink.md Category/Drinks.md; do
    echo "== $file"
    cat "tree/$file"
    echo
done
[ -f tree/.wikimd/state.sqlite ] && echo 'the state is there'
