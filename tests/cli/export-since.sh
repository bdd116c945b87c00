# only pages that changed since a revision or a time are written; the files of others stay, and links lead to them
. "$cases/functions"
{
    begin
    page 0 1 'Old' 'An old page.' 2020-01-01T00:00:00Z
    page 0 2 'New' 'See [[Old]].' 2024-01-01T00:00:00Z
    page 0 3 'Last' 'See [[New]].' 2025-01-01T00:00:00Z
    end
} >wiki.xml
wikimd export --no-header --since 2024-01-01 -o since.tar wiki.xml 2>&1 | grep -v '^read'
tar -xOf since.tar Page/Last.md 2>/dev/null || tar -tf since.tar
echo
wikimd export --quiet --no-header --since 11 -o since wiki.xml
cat since/Page/New.md
echo
ls since/Page
echo '--- over a tree'
wikimd export --quiet --no-header -o tree wiki.xml
sed 's/An old page/A very old page/; s/See \[\[New\]\]/See not [[New]]/' wiki.xml >later.xml
wikimd export --quiet --no-header --since 2024-06-01T00:00:00Z -o tree later.xml
tail -n 1 tree/Page/Old.md tree/Page/New.md tree/Page/Last.md
