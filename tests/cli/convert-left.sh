# convert with a base: an edit that wikitext cannot say leaves the page as it was, and the exit is 3; --rewrite
set -- --lang en --base-url https://wiki.example/wiki/ --title Piers --no-header
cat >page.wikitext <<'WIKI'
{{Info}}
Piers:

<gallery mode="packed">
File:Old.jpg|The old {{n|1}} pier
File:New.jpg|The new pier
</gallery>
WIKI
wikimd convert "$@" <page.wikitext | sed 's/^  - \[The new pier.*/&\n  - no pier at all/' >page.md
wikimd convert "$@" --from markdown --base page.wikitext <page.md >result
echo "exit $?"
cmp page.wikitext result && echo same
wikimd convert "$@" --from markdown --rewrite --base page.wikitext <page.md
echo " exit $?"
wikimd convert "$@" --from markdown --rewrite <page.md
echo "exit $?"
# two lists become one, where a template parts them
printf '* Pier\n* Jetty\n{{column}}\n* Quay\n' >lists.wikitext
printf '  - Pier\n  - Quay' | wikimd convert "$@" --from markdown --base lists.wikitext
echo "exit $?"
# likewise where the paragraph between them goes
printf '* Pier\n\nOld:\n{{column}}\n\n* Quay\n' >lists.wikitext
printf '  - Pier\n\n  - Quay' | wikimd convert "$@" --from markdown --base lists.wikitext
echo "exit $?"
# a thumb comes to stand alone, where its caption shows links: the text of an image shows none
printf 'The pier [[File:Pier.jpg|thumb|left|The [[quay]] and the sea]]\n' >thumb.wikitext
wikimd convert --style clean "$@" <thumb.wikitext | sed 's/ !\[/\n\n![/' >thumb.md
wikimd convert --style clean "$@" --from markdown --base thumb.wikitext <thumb.md
echo "exit $?"
# likewise where letters behind the link are of one word with it
printf 'The pier [[File:Pier.jpg|thumb|left|200px|Two [[quay]]s at sea]]\n' >thumb.wikitext
wikimd convert --style clean "$@" <thumb.wikitext | sed 's/ !\[/\n\n![/' >thumb.md
wikimd convert --style clean "$@" --from markdown --base thumb.wikitext <thumb.md
echo "exit $?"
