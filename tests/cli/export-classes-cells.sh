# rows and cells of a template's table are left out for their class, and with them all that they hold
cat >wiki.xml <<'END_OF_WIKI'
<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
<siteinfo><sitename>W</sitename><dbname>w</dbname><base>https://w.example/wiki/Main_Page</base><case>first-letter</case>
<namespaces><namespace key="0" case="first-letter" /><namespace key="10" case="first-letter">Template</namespace></namespaces></siteinfo>
<page><title>Tea</title><ns>0</ns><id>1</id><revision><id>1</id><timestamp>2024-02-29T10:00:00Z</timestamp>
<text>{{Box}}

{{Not a table}}
{|
| class="noprint" | The page's own.
|}</text></revision></page>
<page><title>Template:Box</title><ns>10</ns><id>2</id><revision><id>3</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>{|
! Name
! class="noprint" | Edit
! Kind
|-
| Green
| style="display:none" | sort key
{|
| inside
|}
| [[File:Leaf.png|class=noprint|leaf]]
|- class="metadata"
| A row
{|
|-
| of its own
|}
| that goes
|-
| colspan="2" class="boilerplate metadata" | Note: for editors.
|}</text></revision></page>
<page><title>Template:Not a table</title><ns>10</ns><id>3</id><revision><id>4</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>Words
| class="noprint" | are words.</text></revision></page>
</mediawiki>
END_OF_WIKI
wikimd export --expand -o tree wiki.xml 2>&1 | grep left
sed 1,3d tree/Page/Tea.md
wikimd verify tree | tail -n 1
