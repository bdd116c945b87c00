# convert with a base: the title of a picture repeats its caption; edited alone it is told, and nothing changes
set -- --lang en --base-url https://wiki.example/wiki/ --title Piers --no-header
printf '%s\n' 'Piers{{a}}.' '' '[[File:Old.jpg|thumb|The old pier]]' '' 'The end.' >page.wikitext
wikimd convert "$@" <page.wikitext >page.md
sed 's/fig:The old/fig:The new/' page.md >title.md
wikimd convert "$@" --from markdown --base page.wikitext <title.md >result
echo "exit $?"
cmp page.wikitext result && echo same
sed 's/The end/The very end/' title.md >both.md
wikimd convert "$@" --from markdown --base page.wikitext <both.md
echo "exit $?"
sed 's/The old/The new/g' page.md >caption.md
wikimd convert "$@" --from markdown --base page.wikitext <caption.md
echo "exit $?"
