# convert --from markdown: alone, with the wikitext it came from, and what wikitext cannot say
set -- --lang en --base-url https://wiki.example/wiki/ --title Tea --from markdown
printf '%s\n' 'Tea' '===' '' '* *old* [drink](https://wiki.example/wiki/Drink "wikilink") [x](x.html)' '* {{not}} <blink>y</blink>' >page.md
wikimd convert "$@" <page.md
echo
echo "'''Tea'''{{fact}} is a   [[drink]]." >page.wikitext
wikimd convert --lang en --base-url https://wiki.example/wiki/ --title Tea --no-header <page.wikitext | sed 's/is a/was a/' >page.md
wikimd convert "$@" --no-header --base page.wikitext <page.md
echo '--'
wikimd convert --base page.wikitext <page.md || echo "exit $?"
wikimd convert --from markdown --base - <page.md || echo "exit $?"
wikimd convert --from html <page.md || echo "exit $?"
echo '--'
printf '%s\n' '***a* b:*' | wikimd convert "$@"
echo " exit $?"
