# a wrong checksum is a warning, invalid bytes are kept out and told
. "$cases/functions"
{
    begin
    echo '<page><title>Right</title><ns>0</ns><id>1</id><revision><id>1</id><timestamp>2024-01-01T00:00:00Z</timestamp><sha1>jywkymwk5kel4plcu17bdqhwzuuz3nx</sha1><text>hello</text></revision></page>'
    echo '<page><title>Wrong</title><ns>0</ns><id>2</id><revision><id>2</id><timestamp>2024-01-01T00:00:00Z</timestamp><text>hello</text><sha1>0000000000000000000000000000000</sha1></revision></page>'
    printf '<page><title>Bytes</title><ns>0</ns><id>3</id><revision><id>3</id><timestamp>2024-01-01T00:00:00Z</timestamp><text>a\377b</text></revision></page>\n'
    end
} >sha1.xml
wikimd export --quiet --no-header --report report -o tree sha1.xml
echo "exit $?"
grep -o '"kind": "[a-z0-9-]*", "file": "sha1.xml", "page": "[A-Z][a-z]*"' report
cat tree/Page/Bytes.md
echo
