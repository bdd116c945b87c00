# convert and back without the wiki's address: links print as titles, which are read as such
printf '%s\n' '[[Tea|A cup]] of [[:Category:Tea|teas]], [[README.md]], [[A?b#c d]], [[#S]] and [[:File:P.png]].' '' \
    '[[File:Ü b.png|thumb|A [[pot]]]]' '' '[[Category:Tea]]' >page.wikitext
wikimd convert --no-header <page.wikitext | tee page.md
echo
wikimd convert --no-header --from markdown <page.md
echo
echo '--'
sed 's/cup/pot/' page.md | wikimd convert --no-header --from markdown --base page.wikitext
echo '--'
echo '[a](Tea) [b](https://x.example/ "wikilink") [c](../Page/Tea.md "wikilink")' | wikimd convert --from markdown
echo
