# of a page spread over several elements the one with the current revision is edited
. "$cases/functions"
{
    begin
    page 0 1 'Tea' 'Old.' 2020-01-01T00:00:00Z
    page 0 2 'Tea' 'Current.' 2022-01-01T00:00:00Z
    page 0 3 'Tea' 'Older.' 2021-01-01T00:00:00Z
    end
} >spread.xml
wikimd export --quiet -o tree spread.xml
sed -i 's/Current/Newest/' tree/Page/Tea.md
wikimd import --quiet --in-place -o new.xml tree
diff spread.xml new.xml
rm -r tree/.wikimd
wikimd import --quiet --in-place --base spread.xml -o again.xml tree && cmp new.xml again.xml
# Of an earlier state the revision of then.
wikimd export --quiet --revision 2021-06-01T00:00:00Z -o then spread.xml
sed -i 's/Older/Elder/' then/Page/Tea.md
wikimd import --quiet --in-place -o new.xml then
diff spread.xml new.xml | grep '^[<>].*text'
SOURCE_DATE_EPOCH=1750000000 wikimd import --quiet --changed -o - then | sed -n '/<page>/,$p'
