# directories fan out: pages, links, status, import and archives are those of a flat tree
. "$cases/functions"
{
    begin
    page 0 1 'Tea' "'''Tea''' is a [[drink]], not [[coffee]], [[Talk:Tea|said]] [[.NET|dots]]. [[Category:Drinks]]"
    page 0 2 'Drink' 'Poured from a [[Tea#Kinds|pot]]; see [[:Category:Drinks]], [[/a b]].'
    page 14 3 'Category:Drinks' 'Things to drink.'
    page 0 4 'Infusion' '#REDIRECT [[Tea]]'
    page 1 5 'Talk:Tea' 'Is it [[tea]]?'
    page 0 6 '.NET' 'Not [[Drink|one]].'
    page 0 7 '/a b' '[[A]]'
    page 0 8 'A' '[[/a b]] [[茶]]'
    page 0 9 '茶' '[[A]]'
    end
} >dump.xml
links() { # every relative link of a tree leads to a file
    (cd "$1" && find . -name '*.md' | while read -r file; do
        grep -o '](\.\.[^ )#]*' "$file" | sed 's/^](//; s/%25/%/g' | while read -r link; do
            [ -f "$(dirname "$file")/$link" ] && echo good || echo "$file: $link"
        done
    done) | sort | uniq -c | sed 's/^ *//'
}
wikimd export --quiet --namespaces all -o flat dump.xml || exit
wikimd export --quiet --namespaces all --shard-dirs -o tree dump.xml || exit
files tree
cat tree/Page/T/Tea.md
echo "links: flat $(links flat), fanned out $(links tree)"
wikimd import --quiet -o back.xml tree && cmp dump.xml back.xml && echo untouched
wikimd status tree && echo clean
rm -r tree/.wikimd
wikimd import --quiet --base dump.xml -o again.xml tree && cmp back.xml again.xml && echo 'without a state'
rm -r tree
wikimd export --quiet --namespaces all --shard-dirs -o tree dump.xml || exit
echo 'edited, new in three places, gone:'
sed 's/Is it/Was it/' tree/Talk/T/Tea.md >edited && cp edited tree/Talk/T/Tea.md
echo 'To [Tea](../../Page/T/Tea.md "wikilink"), [A](../A/A.md "wikilink"), [Tea](Tea.md).' >tree/Page/T/Tide.md
echo 'To [Tea](../Page/T/Tea.md "wikilink").' >tree/Page/Boat.md
mkdir tree/Page/Z tree/Page/Zz
echo Zoo >tree/Page/Z/Zoo.md
echo No >tree/Page/Zz/Zz.md
rm tree/Page/A/A.md
wikimd status --porcelain tree
wikimd import --quiet --changed --deletions gone -o changed.xml tree
sed -n 's/^ *<title>/<title>/p; s/^ *<text[^>]*>/<text>/p' changed.xml
cat gone
wikimd diff tree | grep '^[-+]'
wikimd export --quiet --namespaces all --shard-dirs -o tree.zip dump.xml
wikimd import --quiet --base dump.xml -o zip.xml tree.zip && cmp dump.xml zip.xml && echo zip
wikimd export --quiet --namespaces all --shard-dirs -o tree.bag dump.xml
wikimd import --quiet -o bag.xml tree.bag && cmp dump.xml bag.xml && echo bag
wikimd verify tree.bag >/dev/null 2>&1 && echo whole
# Titles that differ by case share a directory, so that it is one everywhere.
{
    begin | sed 's/first-letter/case-sensitive/'
    page 0 1 'tea' '[[Tea]] [[ÿ]]'
    page 0 2 'Tea' '[[tea]]'
    page 0 3 'ÿ' '[[ẞ]]'
    page 0 4 'Ÿ' '[[ß]]'
    page 0 5 'ß' '[[tea]]'
    page 0 6 'ẞ' '[[tea]]'
    end
} >case.xml
wikimd export --quiet --shard-dirs -o case.bag.tar case.xml
tar tf case.bag.tar | grep '[.]md$'
wikimd import --quiet -o back.xml case.bag.tar && cmp case.xml back.xml && echo 'case kept'
# A link in the place of a directory is not followed.
mkdir outside && mv tree/Page/T outside/T && ln -s ../../outside/T tree/Page/T
wikimd export --quiet --force --no-header --namespaces all --shard-dirs -o tree dump.xml 2>&1 | grep -o 'a link or file stands'
