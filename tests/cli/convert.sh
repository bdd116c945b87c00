# convert turns standard input into Markdown, with links as the options say
echo "'''Tea''' is a [[drink]]." >page.wikitext
echo 'Drink' >pages.txt
set -- --lang en --base-url https://wiki.example/wiki/ --title Tea
wikimd convert "$@" --no-header <page.wikitext
echo
wikimd convert "$@" --no-header --pages pages.txt <page.wikitext
echo
wikimd convert "$@" --header '[%t](%u) 100%%' <page.wikitext
