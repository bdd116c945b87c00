# what templates give to editors is left out of Markdown and counted; errors are told of by page and template
cat >wiki.xml <<'END'
<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
<siteinfo><sitename>W</sitename><dbname>w</dbname><base>https://w.example/wiki/Main_Page</base><case>first-letter</case>
<namespaces><namespace key="0" case="first-letter" /><namespace key="10" case="first-letter">Template</namespace></namespaces></siteinfo>
<page><title>Tea</title><ns>0</ns><id>1</id><revision><id>1</id><timestamp>2024-02-29T10:00:00Z</timestamp>
<text>One {{Of|noprint}} two {{Of|plain metadata}} three {{Of|mine}} four.

{{Hidden}} {{Table}}

&lt;span class="noprint"&gt;The page's own stays.&lt;/span&gt;

{{Wrong|1/}} {{#iferror:{{#expr:1/}}|caught}} {{Gone}} {{#gone:x}} {{Twice}}</text></revision></page>
<page><title>Template:Of</title><ns>10</ns><id>2</id><revision><id>3</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>&lt;span class="{{{1}}}"&gt;({{{1}}} &lt;span&gt;inside&lt;/span&gt;)&lt;/span&gt;</text></revision></page>
<page><title>Template:Hidden</title><ns>10</ns><id>3</id><revision><id>4</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>&lt;span style="color:red; display : none"&gt;hidden&lt;/span&gt;shown</text></revision></page>
<page><title>Template:Table</title><ns>10</ns><id>4</id><revision><id>5</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>
{| class="plainlinks ambox"
| Please edit.
{|
| inside
|}
|}
Behind.</text></revision></page>
<page><title>Template:Wrong</title><ns>10</ns><id>5</id><revision><id>6</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>Sum: {{#expr:{{{1}}}}}.</text></revision></page>
<page><title>Template:Twice</title><ns>10</ns><id>6</id><revision><id>7</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>{{Twice}}</text></revision></page>
</mediawiki>
END
wikimd export --expand --report report.json -o tree wiki.xml 2>&1 | grep -v -e '^read' -e '^warnings' -e '^pages' -e '^skipped' -e '^links' -e '^with '
sed 1,3d tree/Page/Tea.md
echo
grep -o '"message": .*[^,]' report.json
sed -n '/"expansion"/,/}/p' report.json
echo '== --keep-class --drop-class'
wikimd export -q --expand --keep-class 'noprint, ambox' --drop-class mine -o kept wiki.xml
sed -n 4,9p kept/Page/Tea.md
echo '== the state knows'
sed -i 's/shown/seen/; s/three/3/' kept/Page/Tea.md
wikimd diff -U 0 kept
wikimd verify tree | tail -n 1
echo '== usage'
for option in --now=2024-01-01 --keep-class=a --drop-class=b; do
    wikimd export -q "$option" -o none wiki.xml
done
wikimd export -q --expand --now=noon -o none wiki.xml
