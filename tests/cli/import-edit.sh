# an edited page gets one more revision, or another text, or stands alone; nothing else changes
. "$cases/functions"
SOURCE_DATE_EPOCH=1750000000
export SOURCE_DATE_EPOCH
{
    begin
    page 0 2 'Drink' 'A & <b>hot</b> one.'
    page 14 3 'Category:Drinks' 'Things to drink.'
    page 0 4 'Infusion' '#REDIRECT [[Tea]]'
    end
} | sed 's/A & <b>hot<.b>/A \&amp; cold/' >base.xml
wikimd export --quiet -o tree base.xml
sed -i 's/to drink/to drink \& "eat"/' tree/Category/Drinks.md
for form in '' --in-place; do
    wikimd import --quiet $form -o new.xml tree
    echo "exit $?"
    diff base.xml new.xml
done
wikimd import --quiet --changed --user 192.0.2.1 --comment 'a < b' --minor -o - tree | sed '1,/<.siteinfo>/d'
wikimd import --quiet --timestamp 2020-01-01T00:00:00Z -o new.xml tree
sed -n 's/^ *<timestamp>//p' new.xml
