# an infobox that a template writes in tags is a table of two columns
cat >wiki.xml <<'END'
<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
<siteinfo><sitename>W</sitename><dbname>w</dbname><base>https://w.example/wiki/Main_Page</base><case>first-letter</case>
<namespaces><namespace key="0" case="first-letter" /><namespace key="10" case="first-letter">Template</namespace></namespaces></siteinfo>
<page><title>Tea</title><ns>0</ns><id>1</id><revision><id>1</id><timestamp>2024-02-29T10:00:00Z</timestamp>
<text>{{Infobox|name=Tea|place=[[China]]}}'''Tea''' is a drink.

Here: {{Infobox|name=Pot|place={{Bars}}}}

{{Nest}}</text></revision></page>
<page><title>Template:Infobox</title><ns>10</ns><id>2</id><revision><id>3</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>&lt;table class="infobox vcard"&gt;&lt;tbody&gt;&lt;tr&gt;&lt;th colspan="2" class="above"&gt;{{{name}}}&lt;/th&gt;&lt;/tr&gt;
&lt;tr class="noprint"&gt;&lt;td&gt;Edit me&lt;/td&gt;&lt;/tr&gt;
&lt;tr&gt;&lt;th scope="row"&gt;Place&lt;/th&gt;
&lt;td class="x"&gt;{{{place}}}&lt;/td&gt;&lt;/tr&gt;&lt;/tbody&gt;&lt;/table&gt;</text></revision></page>
<page><title>Template:Bars</title><ns>10</ns><id>4</id><revision><id>5</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>a || b</text></revision></page>
<page><title>Template:Nest</title><ns>10</ns><id>5</id><revision><id>6</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>&lt;table class="infobox"&gt;&lt;tr&gt;&lt;td&gt;&lt;table&gt;&lt;tr&gt;&lt;td&gt;in&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;&lt;/td&gt;&lt;/tr&gt;&lt;/table&gt;</text></revision></page>
</mediawiki>
END
wikimd export -q --expand -o tree wiki.xml
sed 1,3d tree/Page/Tea.md
echo
sed -i 's/China/Ceylon/; s/a drink/a leaf/' tree/Page/Tea.md
wikimd diff -U 0 tree | grep '^[-+]'
