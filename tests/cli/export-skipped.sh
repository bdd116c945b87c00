# pages that are not written are counted by reason
. "$cases/functions"
{
    begin
    page 0 1 'Kept' 'text'
    page 0 2 'Moved' '#REDIRECT [[Kept]]'
    page 10 3 'Template:Box' 'text'
    page 0 4 'Data' '{}' 2024-01-01T00:00:00Z json
    page 0 5 'Bad[title]' 'text'
    echo '<page><title>Empty</title><ns>0</ns><id>6</id></page>'
    echo '<page><title>Gone</title><ns>0</ns><id>7</id><revision><id>71</id><timestamp>2024-01-01T00:00:00Z</timestamp><text deleted="deleted" /></revision></page>'
    echo '<page><title>Stub</title><ns>0</ns><id>8</id><revision><id>81</id><timestamp>2024-01-01T00:00:00Z</timestamp><text id="9" bytes="100" /></revision></page>'
    end
} >skips.xml
wikimd export --quiet --report report -o tree skips.xml
echo "exit $?"
sed -n '/"skipped"/,/}/p' report
grep -o '"kind": "title", "file": "skips.xml", "page": "Bad\[title\]"' report
files tree
wikimd export --quiet --namespaces all -o all skips.xml
files all
