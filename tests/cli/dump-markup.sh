# elements in a text that are not escaped are told of, also where no checksum would tell
. "$cases/functions"
{ begin; page 0 1 One 'kept <b>lost <i>too</i></b> kept<br/>'; page 0 2 Two 'whole'; end; } >markup.xml
wikimd export -o tree markup.xml 2>&1 | grep -v '^read'
cat tree/Page/One.md
wikimd import --quiet -o back.xml tree && cmp markup.xml back.xml && echo 'the same bytes'
