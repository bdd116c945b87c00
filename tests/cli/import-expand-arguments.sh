# an edit of what an argument says goes into the argument, also where a template prints it twice, changed, or beside data
cat >wiki.xml <<'END_OF_WIKI'
<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
<siteinfo><sitename>W</sitename><dbname>w</dbname><base>https://w.example/wiki/Main_Page</base><case>first-letter</case>
<namespaces><namespace key="0" case="first-letter" /><namespace key="10" case="first-letter">Template</namespace></namespaces></siteinfo>
<page><title>Tea</title><ns>0</ns><id>1</id><revision><id>1</id><timestamp>2024-02-29T10:00:00Z</timestamp>
<text>Tea is good.&lt;ref&gt;{{Cite|title=A book of leaves|year=1999}}&lt;/ref&gt; See {{Twice|house}} and {{Upper|green tea}}.

{{Cite|title=The other book|year=2001}} {{Length|a cup}} {{Twice|barn}} {{#if:x|tea}}pot</text></revision></page>
<page><title>Template:Cite</title><ns>10</ns><id>2</id><revision><id>3</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>''{{{title}}}'', {{{year}}}&lt;span title="ctx=Z39.88&amp;amp;rfr_id=x&amp;amp;title={{urlencode:{{{title}}}}}" class="Z3988"&gt;&lt;span style="display:none;"&gt;&amp;amp;nbsp;&lt;/span&gt;&lt;/span&gt;</text></revision></page>
<page><title>Template:Twice</title><ns>10</ns><id>3</id><revision><id>4</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>[[Building:{{{1}}}|{{{1}}}]]&lt;span id="{{{1}}}"&gt;&lt;/span&gt;</text></revision></page>
<page><title>Template:Upper</title><ns>10</ns><id>4</id><revision><id>5</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>{{ucfirst:{{{1}}}}} ({{{1}}})</text></revision></page>
<page><title>Template:Length</title><ns>10</ns><id>5</id><revision><id>6</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>{{{1}}} has {{#len:{{{1}}}}} letters</text></revision></page>
</mediawiki>
END_OF_WIKI
wikimd export -q --expand -o tree wiki.xml
sed 1,3d tree/Page/Tea.md
echo
echo '== all that says it is edited'
sed -i 's/book of leaves/book of plants/; s/other book/third book/; s/house/barn/g; s/reen tea/old tea/g; s/a cup has 5/a mug of tea has 12/' tree/Page/Tea.md
wikimd diff -U 0 tree
echo '== the part of a word that no template gives'
wikimd export -q --force --expand -o tree wiki.xml
sed -i 's/teapot/teacup/' tree/Page/Tea.md
wikimd diff -U 0 tree
echo '== half of it: refused'
wikimd export -q --force --expand -o tree wiki.xml
sed -i 's/\[house\]/[barn]/; s/a cup has 5/a cup has 6/; s/good/better/' tree/Page/Tea.md
wikimd diff -U 0 tree
