# pages by categories and by links, without disambiguations: what is chosen, where links lead, and an import
. "$cases/functions"
{
    begin
    page 14 1 'Category:Food' 'Things to eat.'
    page 14 2 'Category:Fruit' 'Sweet. [[Category:Food]]'
    page 14 3 'Category:Citrus' '[[category:fruit|*]] [[:Category:Ships]]'
    page 14 4 'Category:Ships' '[[Category:Food]] was wrong: &lt;!-- [[Category:Fruit]] --&gt;'
    page 0 5 'Bread' '[[Apple]] and [[Gull]]. [[Category:Food]]'
    page 0 6 'Apple' 'See [[Lemon]], [[Mercury]] and [[Pome]]. [[Category:Fruit|A]]'
    page 0 7 'Lemon' 'Sour, as a [[Gull]]. [[Category: citrus ]]'
    page 0 8 'Gull' 'A ship. &lt;nowiki&gt;[[Category:Fruit]]&lt;/nowiki&gt; [[:Category:Fruit]] [[Category:Ships]]'
    page 0 9 'Mercury' '{{Sorts}} [[Bread]] [[Category:Food]]'
    page 0 10 'Mars' '{{disambiguation|x}} [[Apple]]'
    page 0 11 'Pome' '#REDIRECT [[Orchard]]'
    page 0 12 'Orchard' 'Trees. {{Which}}'
    page 10 13 'Template:Which' '__DISAMBIG__'
    page 10 14 'Template:Sorts' '#REDIRECT [[Template:Which]]'
    end
} >all.xml
tree() {
    rm -rf tree
    wikimd export --quiet -o tree "$@" all.xml
    echo "exit $?:" $(files tree)
}
tree --category Food
tree --category Food:1
tree --category 'category:Food:2' --no-disambiguation
tree --linked-from Apple
tree --linked-from apple:2
tree --linked-from Pome:0
tree --no-disambiguation --namespaces 0
echo 'Mars' >list
tree --category Citrus --pages list --namespaces 0
tree --category Nothing
tree --linked-from Nobody
wikimd export --quiet -o no --category 'a[b' all.xml
# Links to what is not chosen lead to the wiki; the summary says how many were left.
tree --category Fruit:1 --style clean
cat tree/Page/Apple.md
wikimd export -o told --category Fruit:1 all.xml 2>&1 | grep -e '^pages' -e '^skipped'
# An import gives the whole dump back; an edit is in it, and nothing is deleted.
wikimd import --quiet -o same.xml tree && cmp same.xml all.xml && echo 'the same'
sed 's/Sour/Very sour/' tree/Page/Lemon.md >new && cp new tree/Page/Lemon.md
SOURCE_DATE_EPOCH=1750000000 wikimd import --quiet --deletions gone -o back.xml tree
grep -c '<page>' back.xml
cat gone
diff all.xml back.xml | grep text
# A tree that is brought up to a newer dump has the pages that are chosen there.
{
    sed '/<\/mediawiki>/d' all.xml
    page 0 15 'Lime' '[[Category:Citrus]]'
    page 0 16 'Boat' '[[Category:Ships]]'
    end
} >newer.xml
wikimd update --quiet tree newer.xml
files tree
# A package has the whole dump and the pages that were chosen of it.
wikimd export --quiet -o part.bag --category Food:2 all.xml
wikimd verify part.bag
# The spool may have no room; a title may be there twice.
wikimd export --quiet --spool - -o again --category Food:2 --linked-from Apple all.xml
wikimd export --quiet -o first --category Food:2 --linked-from Apple all.xml
diff -r -x .wikimd again first && echo 'the same without a spool'
wikimd index --pages titles all.xml
wikimd export --quiet --page-set titles -o known --category Food:2 --linked-from Apple all.xml
diff -r -x .wikimd first known && echo 'the same with a page set'
