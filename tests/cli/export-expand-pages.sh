# with --expand, what a template gave on one page is used on others where it may be; the same dump gives the same files
page() { # page TITLE NS ID TEXT
    printf '<page><title>%s</title><ns>%s</ns><id>%s</id><revision><id>%s</id><timestamp>2024-02-29T10:00:00Z</timestamp>\n<text>%s</text></revision></page>\n' \
        "$1" "$2" "$3" "$3" "$4"
}
{
    cat <<'END'
<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
<siteinfo><sitename>W</sitename><dbname>w</dbname><base>https://w.example/wiki/Main_Page</base><case>first-letter</case>
<namespaces><namespace key="0" case="first-letter" /><namespace key="10" case="first-letter">Template</namespace></namespaces></siteinfo>
END
    for i in 1 2 3 4 5 6 7 8; do
        page "Page $i" 0 $i '{{Same|a}} {{Name}} {{Name}} {{Deep}}, {{Deep}}; {{#rel2abs:.}} {{Year}} {{REVISIONID}} {{Set}}{{PAGENAME:x}} {{#ifexist:Page 1|there}}'
    done
    page Template:Same 10 11 'same {{{1}}}'
    page Template:Name 10 12 '{{PAGENAME}}'
    page Template:Deep 10 13 'deep {{Name}}'
    page Template:Year 10 14 '{{CURRENTYEAR}}'
    page Template:Set 10 15 '{{DEFAULTSORT:x}}'
    echo '</mediawiki>'
} >wiki.xml
wikimd export --expand -j 1 --report report.json -o one wiki.xml 2>&1 | grep expanded
wikimd export -q --expand -j 4 -o four wiki.xml
diff -r -x .wikimd one four && echo 'the same for any number of threads'
sed -n 4p one/Page/Page_1.md
echo
sed -n 4p one/Page/Page_8.md
echo
sed -n '/"expansion"/,/"known/p' report.json
wikimd export -q --expand --now 1999-12-31 -o then wiki.xml
grep -c 1999 then/Page/Page_1.md
wikimd verify then | tail -n 1
sed -i 's/there/here/; s/same a/same b/' then/Page/Page_3.md
wikimd diff -U 0 then | grep '^[-+]{'
