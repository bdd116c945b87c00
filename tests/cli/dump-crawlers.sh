# what a crawler writes, a page at a time and again after a failure, is read as the pages it is of, and written back byte for byte
. "$cases/functions"
export SOURCE_DATE_EPOCH=1767225600
revision() { # revision ID TIME TEXT [SHA1]: the order of elements is a crawler's, not MediaWiki's
    printf '    <revision>\n      <id>%s</id>\n      <timestamp>%s</timestamp>\n' "$1" "$2"
    printf '      <text bytes="%s" space="preserve">%s</text>\n' "$(printf %s "$3" | wc -c)" "$3"
    printf '      <contributor><username>Ann</username><id>0</id></contributor>\n'
    printf '      <sha1>%s</sha1>\n      <comment>by arvcontinue</comment>\n      <model>wikitext</model>\n      <parentid>0</parentid>\n    </revision>\n' \
        "${4:-$(printf %s "$3" | sha1sum | cut -d' ' -f1)}"
}
open_page() { printf '<page xmlns="http://www.mediawiki.org/xml/export-0.11/">\n  <title>%s</title>\n  <ns>0</ns>\n  <id>%s</id>\n' "$1" "$2"; }
close_page() { printf '</page>\n'; }
{
    begin
    open_page Pier 1
    revision 11 2023-01-01T00:00:00Z 'Old, see [[Quay]].'
    revision 12 2023-01-02T00:00:00Z 'Newer.'
    close_page
    open_page Quay 2
    revision 21 2023-01-01T00:00:00Z 'A quay.'
    close_page
    # The crawl went on: the last revision once more, and later ones.
    open_page Pier 1
    revision 12 2023-01-02T00:00:00Z 'Newer.'
    revision 13 2023-01-03T00:00:00Z 'Newest, see [[Quay]].'
    close_page
    # Once more, the same and another.
    open_page Pier 1
    revision 13 2023-01-03T00:00:00Z 'Newest, see [[Quay]].'
    close_page
    open_page Quay 2
    revision 21 2023-01-01T00:00:00Z 'Another quay.'
    close_page
    open_page Twins 3
    revision 31 2023-01-01T00:00:00Z 'One.'
    revision 31 2023-01-01T00:00:00Z 'One.'
    revision 32 2023-01-02T00:00:00Z 'Two.'
    revision 32 2023-01-02T00:00:00Z 'Too.'
    close_page
    # A text that the API would not give, of a model that it does not know.
    open_page Board 4
    revision 41 2023-01-01T00:00:00Z '' | sed 's|<text.*</text>|<text bytes="0" deleted="deleted"/>|; s|wikitext|flow-board|; s|<sha1>.*</sha1>|<sha1/>|'
    close_page
    end
} >crawl.xml
wikimd export --no-header -o tree crawl.xml 2>&1 | grep -v '^read'
for page in Pier Quay Twins; do
    echo "[$(cat tree/Page/$page.md)]"
done
wikimd import --quiet -o back.xml tree && cmp crawl.xml back.xml && echo 'the same bytes'
printf '\n\nMore.' >>tree/Page/Pier.md
wikimd import --quiet -o edited.xml tree
diff crawl.xml edited.xml
