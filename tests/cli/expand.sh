# expand prints a page with its templates, parser functions and modules expanded
cat >wiki.xml <<'END'
<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
<siteinfo><sitename>W</sitename><dbname>w</dbname><base>https://w.example/wiki/Main_Page</base></siteinfo>
<page><title>Tea</title><ns>0</ns><id>1</id><revision><id>1</id><timestamp>2024-02-29T10:00:00Z</timestamp>
<text>{{Drink|leaves}} {{Gone}} {{CURRENTYEAR}} {{#expr:2*3}}</text></revision></page>
<page><title>Template:Drink</title><ns>10</ns><id>2</id>
<revision><id>2</id><timestamp>2023-01-01T00:00:00Z</timestamp><text>Old drink of {{{1}}}</text></revision>
<revision><id>3</id><timestamp>2024-01-01T00:00:00Z</timestamp><text>A drink of {{{1}}}<noinclude>.</noinclude></text></revision></page>
</mediawiki>
END
cat >more.xml <<'END'
<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
<page><title>Template:Gone</title><ns>10</ns><id>9</id><revision><id>9</id><timestamp>2020-01-01T00:00:00Z</timestamp>
<text>no more</text></revision></page>
<page><title>Template:Drink</title><ns>10</ns><id>8</id><revision><id>8</id><timestamp>2020-01-01T00:00:00Z</timestamp>
<text>another</text></revision></page>
</mediawiki>
END
wikimd expand --title Tea wiki.xml
echo
wikimd expand -t Tea --templates more.xml --now 2031-05-06 wiki.xml
echo
echo '{{Drink|{{PAGENAME}}}}' | wikimd expand --title Other --text - wiki.xml
wikimd expand --title Template:Drink --revision 2023-06-01 wiki.xml
echo
wikimd expand --title Nowhere wiki.xml
echo "exit $?"
wikimd expand wiki.xml
echo "exit $?"
echo 'a French wiki has French words:'
sed 's/xml:lang="en"/xml:lang="fr"/' wiki.xml >french.xml
echo '{{formatnum:1 234,5|BRUT}} {{formatnum:1 234,5|B}} {{formatnum:1 234,5|R}} {{NOMPAGE}}' |
    wikimd expand --title Other --text - french.xml
