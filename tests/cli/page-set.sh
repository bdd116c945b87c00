# the titles of a dump in a file: an export with it writes what one without it does, and reads the dump once
. "$cases/functions"
export SOURCE_DATE_EPOCH=1767225600
{
    begin
    page 0 1 'Tea' "'''Tea''' is a [[drink]], not [[coffee]], [[Infusion|brewed]], [[Talk:Tea|said]]. [[Category:Drinks]]"
    page 0 7 'Drink' 'Poured from a [[Tea#Kinds|pot]]; see [[:Category:Drinks]].'
    page 14 3 'Category:Drinks' 'Things to drink.'
    page 0 4 'Infusion' '#REDIRECT [[Tea]]'
    page 1 5 'Talk:Tea' 'Is it [[tea]]?'
    page 0 6 '茶' '[[Tea]] [[/part]]'
    end
} >dump.xml
bzip2 -k dump.xml
for file in dump.xml dump.xml.bz2; do
    wikimd index --pages $file.pages -j 1 $file && wikimd index --pages again.pages -j 4 $file && cmp $file.pages again.pages || exit
    for options in '' '--namespaces all' '--namespaces 0 --pages list'; do
        printf 'Tea\n茶\nCoffee\n' >list
        rm -rf with without
        # shellcheck disable=SC2086 # several words
        wikimd export $options -o without $file 2>&1 | grep -v '^read' >without.told
        # shellcheck disable=SC2086
        wikimd export $options --page-set $file.pages -o with $file 2>&1 | grep -v '^read' >with.told
        diff -r -x .wikimd without with && diff without.told with.told && echo "$file $options: $(files with | grep -c md) files"
    done
done
wikimd export --quiet --page-set dump.xml.pages --report report -o with.tar dump.xml
wikimd export --quiet -o other.tar dump.xml && cmp with.tar other.tar && grep -o '"spool_file": [0-9]*' report
wikimd export --quiet --page-set dump.xml.pages -o tree dump.xml
wikimd import --quiet --base dump.xml -o back.xml tree && cmp dump.xml back.xml && echo 'untouched'

echo '-- refused'
wikimd export --quiet --page-set dump.xml.bz2.pages -o none dump.xml
echo "exit $?"
wikimd export --quiet --page-set dump.xml.pages --revision 3 -o none dump.xml
echo "exit $?"
wikimd index --pages - dump.xml
echo "exit $?"
wikimd index --pages none.pages --blocks dump.xml
echo "exit $?"
cp dump.xml.pages cut.pages && truncate -s -1 cut.pages
cp dump.xml.pages flipped.pages && printf x | dd of=flipped.pages bs=1 seek=4200 conv=notrunc 2>/dev/null
cp dump.xml.pages head.pages && printf x | dd of=head.pages bs=1 seek=50 conv=notrunc 2>/dev/null
: >empty.pages
for name in cut flipped head empty missing; do
    wikimd export --quiet --page-set $name.pages -o none dump.xml
    echo "exit $?"
done
sed 's/<\/mediawiki>//' dump.xml >damaged.xml
wikimd index --pages damaged.pages damaged.xml
echo "exit $?"
ls none damaged.pages none.pages 2>/dev/null

echo '-- a title in two elements'
{ begin; page 0 1 Tea '[[Cup]]'; page 0 2 Cup 'x'; page 0 1 Tea '[[Cup]], later'; end; } >twice.xml
wikimd index --pages twice.pages twice.xml && wikimd export --page-set twice.pages -o twice twice.xml 2>&1 | head -n 1 && cat twice/Page/Tea.md
