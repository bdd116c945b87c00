# convert --from markdown: the header line says where the wiki is; an option goes before it
printf '%s\n' '> This article is converted from Harbour Wiki: [Tea](https://h.example/wiki/Tea).' '' '' \
    'A [cup](https://h.example/wiki/Cup "wikilink") of [it](https://h.example/wiki/Black_tea), [else](https://other.example/wiki/X).' >page.md
wikimd convert --from markdown <page.md
echo
wikimd convert --from markdown --base-url https://other.example/wiki/ <page.md
echo
sed 's/h.example/zh.example/g; 1s/.*/> 本文内容由[Tea](https:\/\/zh.example\/wiki\/Tea)转换而来。/' page.md | wikimd convert --from markdown
echo
