# export --expand evaluates templates; what is edited beside them comes back
cat >wiki.xml <<'END'
<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
<siteinfo><sitename>W</sitename><dbname>w</dbname><base>https://w.example/wiki/Main_Page</base><case>first-letter</case>
<namespaces><namespace key="0" case="first-letter" /><namespace key="10" case="first-letter">Template</namespace></namespaces></siteinfo>
<page><title>Tea</title><ns>0</ns><id>1</id><revision><id>1</id><timestamp>2024-02-29T10:00:00Z</timestamp>
<text>'''Tea''' is {{Drink|[[Leaf|leaves]]}}.&lt;ref&gt;{{Cite|A book}}&lt;/ref&gt;
{{Box}}
{{Rows}}
|}
{{More}}</text></revision></page>
<page><title>Water</title><ns>0</ns><id>5</id><revision><id>5</id><timestamp>2024-02-29T10:00:00Z</timestamp>
<text>Water is wet.</text></revision></page>
<page><title>Template:Drink</title><ns>10</ns><id>2</id><revision><id>3</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>a drink of {{{1}}}&lt;noinclude&gt;.&lt;/noinclude&gt;</text></revision></page>
<page><title>Template:Cite</title><ns>10</ns><id>3</id><revision><id>4</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>''{{{1}}}''</text></revision></page>
<page><title>Template:Box</title><ns>10</ns><id>4</id><revision><id>6</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>&lt;div class="navbox"&gt;Other &lt;div&gt;drinks&lt;/div&gt;&lt;/div&gt;</text></revision></page>
<page><title>Template:Rows</title><ns>10</ns><id>6</id><revision><id>7</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>{| 
! A !! B
|-
| {{#expr:2*3}} || {{lc:BIG}}</text></revision></page>
</mediawiki>
END
cat >more.xml <<'END'
<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
<page><title>Template:More</title><ns>10</ns><id>9</id><revision><id>9</id><timestamp>2020-01-01T00:00:00Z</timestamp>
<text>* one
* two</text></revision></page>
</mediawiki>
END
wikimd export -q --expand --templates more.xml -o tree wiki.xml
cat tree/Page/Tea.md
wikimd verify tree | tail -n 1
wikimd import -q -o same.xml tree && cmp wiki.xml same.xml && echo same
echo 'Cold, too.' >>tree/Page/Water.md
echo 'Hot.' >>tree/Page/Tea.md
wikimd import -q -o edited.xml tree
echo "exit $?"
grep -c 'Cold, too' edited.xml
grep -c 'Hot' edited.xml
wikimd convert --expand --templates wiki.xml --templates more.xml --no-header --title Tea <<'END'
{{Drink|water}} {{Box}} {{Gone}}
END
wikimd export -q --templates more.xml -o other wiki.xml
echo "exit $?"
