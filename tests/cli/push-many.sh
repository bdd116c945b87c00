# push: of five hundred edited pages the wiki is asked in eleven requests
. "$cases/functions"
. "$cases/wiki-functions"
needs_wiki

many 500 >old.xml
wikimd export -q -o tree old.xml
serve old.xml
for file in tree/Page/*.md; do printf '\n\nMore.\n' >>"$file"; done
push tree --dry-run | grep -v '^[-+@ \\]'
