# a list or a quotation is taken off what it holds: what does not show in it would be lost, so the page stays; not where words beside it went, too
set -- --style clean --lang en --base-url https://wiki.example/wiki/ --title Piers --no-header
put() {
    wikimd convert "$@" --from markdown --base page.wikitext <page.md >result
    echo "exit $?"
    cmp -s page.wikitext result && echo same || cat result
}
cat >page.wikitext <<'WIKI'
It leaks:

* Ames, ''My port''.
* {{cite|Beck}}
* Cole, ''The quay''.
WIKI
wikimd convert "$@" <page.wikitext >base.md
sed -e 's/^- \(Ames.*\)/\1\n/' -e 's/^- //' base.md >page.md
put "$@"
sed -e '/Cole/d' -e 's/^- //' base.md >page.md
put "$@"
echo "* Dean." >>page.wikitext
wikimd convert "$@" <page.wikitext >base.md
sed -e '/Dean/d' -e 's/^- \(Ames.*\)/\1\n/' -e 's/^- //' base.md >page.md
put "$@"
cat >page.wikitext <<'WIKI'
It leaks:

<blockquote>
<!-- From the yearbook. -->
* The pier is old.
</blockquote>
WIKI
wikimd convert "$@" <page.wikitext | sed 's/^> //' >page.md
put "$@"
