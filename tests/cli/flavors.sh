# flavours of style clean: a tree remembers its own, and leads back to its dump; without a state front matter tells some
. "$cases/functions"
export SOURCE_DATE_EPOCH=1767225600
{
    begin
    page 0 1 'Tea' "'''Tea''' is a [[Drink#Of old|drink]]; [[#Kinds]].
== Kinds ==
Many.
[[Category:Hot drinks]]"
    page 0 2 'Drink' 'Poured: [[Tea|a &quot;cup&quot;]].'
    page 14 3 'Category:Hot drinks' 'See [[Tea]].'
    end
} >dump.xml
for flavor in github obsidian hugo mkdocs vitepress docusaurus; do
    rm -rf tree
    wikimd export --quiet --flavor $flavor -o tree dump.xml || exit
    echo "-- $flavor"
    grep -h -e '^[a-z].*:' -e '^#' -e '^ *- [A-Z]' tree/Page/Tea.md | grep -v -e '^title' -e '^wiki' -e '_id' -e '^revision' -e '^language'
    grep -e 'is a' tree/Page/Tea.md
    wikimd verify --flavor $flavor dump.xml | grep -c ' 0 failed'
    wikimd import --quiet -o back.xml tree && cmp dump.xml back.xml
    sed -i -e 's/Many/Some/' -e '/^  - Hot/s/Hot/Cold/' tree/Page/Tea.md
    wikimd diff tree | grep '^[-+][^-+]'
    rm -r tree/.wikimd
    wikimd import --quiet --base dump.xml -o back.xml tree && grep -c -e '^Some' -e 'Category:Cold drinks' back.xml
done
wikimd export --quiet --flavor obsidian -o bag.bag.zip dump.xml && wikimd verify bag.bag.zip | tail -n 1
wikimd export --quiet --style classic --flavor hugo -o none dump.xml
echo "exit $?"
wikimd convert --flavor jekyll </dev/null
echo "exit $?"
echo 'a {{b}} <nowiki>{{c}}</nowiki>' | wikimd convert --style clean --flavor vitepress --no-header
