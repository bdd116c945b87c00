# the forms of content file exports and of crawlers are read, and written back byte for byte
. "$cases/functions"
export SOURCE_DATE_EPOCH=1767225600
revision() { # revision ID PARENT TIME CONTRIBUTOR MODEL FORMAT TEXT-ELEMENT SHA1-ELEMENT
    printf '    <revision>\n      <id>%s</id>\n      <parentid>%s</parentid>\n      <timestamp>%s</timestamp>\n' "$1" "$2" "$3"
    printf '      <contributor>%s</contributor>\n      <origin>%s</origin>\n      <model>%s</model>\n      <format>%s</format>\n' "$4" "$1" "$5" "$6"
    printf '      %s\n      %s\n    </revision>\n' "$7" "$8"
}
open_page() { printf '  <page>\n    <title>%s</title>\n    <ns>0</ns>\n    <id>%s</id>\n' "$1" "$2"; }
close_page() { printf '  </page>\n'; }
temporary='<username>~2025-1234</username><id>77</id>'
text() { # text SIZE SHA1 TEXT: attributes in the order of the exports
    printf '<text bytes="%s" sha1="%s" xml:space="preserve">%s</text>' "$1" "$2" "$3"
}
{
    begin | sed 's/MediaWiki 1.43/MediaWiki Content File Export 0.3/'
    # The order is that of time, not of numbers; the current revision is not the last.
    open_page Time 1
    revision 9 -1 2024-01-03T00:00:00Z "$temporary" wikitext text/x-wiki "$(text 5 x 'later')" '<sha1 />'
    revision 12 9 2024-01-01T00:00:00Z "$temporary" wikitext text/x-wiki "$(text 7 x 'earlier')" '<sha1 />'
    close_page
    open_page Empty 2
    revision 20 -1 2024-01-01T00:00:00Z "$temporary" wikitext text/x-wiki '<text bytes="0" />' '<sha1 />'
    close_page
    open_page Suppressed 3
    revision 30 -1 2024-01-01T00:00:00Z '<username deleted="deleted" />' wikitext text/x-wiki '<text bytes="-1" deleted="deleted" />' '<sha1 />'
    close_page
    open_page Unknown 4
    revision 40 -1 2024-01-01T00:00:00Z "$temporary" error-no-model error-no-format "$(text 12 x 'Of [[Empty]].')" '<sha1 />'
    close_page
    open_page Scan 5
    revision 50 -1 2024-01-01T00:00:00Z "$temporary" proofread-page text/x-wiki "$(text 9 x '&lt;noinclude&gt;head&lt;/noinclude&gt;A scanned page.')" '<sha1 />'
    close_page
    end
} >export.xml
wikimd export -o tree export.xml 2>&1 | grep -v '^read\|sha1'
for page in Time Empty Unknown Scan; do
    echo "[$(tail -n +4 tree/Page/$page.md)]"
done
wikimd import --quiet -o back.xml tree && cmp export.xml back.xml && echo 'the same bytes'
for page in Time Empty Unknown Scan; do
    printf '\n\nMore.' >>tree/Page/$page.md
done
wikimd import --quiet -o edited.xml tree
diff export.xml edited.xml

echo '-- sha1 in hexadecimal digits, of other line ends, and wrong'
hex=$(printf 'Of tea.' | sha1sum | cut -d' ' -f1)
ends=$(printf 'One.\r\n\r\nTwo.' | sha1sum | cut -d' ' -f1)
{
    begin
    page 0 1 Hex 'Of tea.' | sed "s|</text>|&<sha1>$hex</sha1>|"
    page 0 2 Ends 'One.

Two.' | sed "s|</text>|&<sha1>$ends</sha1>|"
    page 0 3 Wrong 'Of tea.' | sed "s|</text>|&<sha1>$ends</sha1>|"
    end
} >crawled.xml
wikimd export -o crawled crawled.xml 2>&1 | grep sha1
wikimd import --quiet -o back.xml crawled && cmp crawled.xml back.xml && echo 'the same bytes'
