# edits of a tree made with --expand go into the page, not into what its templates say
cat >wiki.xml <<'END'
<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
<siteinfo><sitename>W</sitename><dbname>w</dbname><base>https://w.example/wiki/Main_Page</base><case>first-letter</case>
<namespaces><namespace key="0" case="first-letter" /><namespace key="10" case="first-letter">Template</namespace><namespace key="14" case="first-letter">Category</namespace></namespaces></siteinfo>
<page><title>Tea</title><ns>0</ns><id>1</id><revision><id>1</id><timestamp>2024-02-29T10:00:00Z</timestamp>
<text>{{Silent}}'''Tea''' is called {{lang|fr|thé}} in {{Quote|the {{lang|fr|beau}} north}}, and {{Double|5}} people drink it.&lt;ref&gt;{{Cite|A book}}&lt;/ref&gt;

They drink {{Double|7}} cups a day, {{Double|8}} on Sundays.

Cups are {{lang|de|schön}}.

{{Rows|1st}}
{{SORT:Tea}}
[[Category:Leaves]]
[[Category:Drinks]]</text></revision></page>
<page><title>Template:Lang</title><ns>10</ns><id>2</id><revision><id>3</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>''{{{2}}}''</text></revision></page>
<page><title>Template:Quote</title><ns>10</ns><id>3</id><revision><id>4</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>“{{{1}}}”</text></revision></page>
<page><title>Template:Double</title><ns>10</ns><id>4</id><revision><id>6</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>{{#expr:2*{{{1}}}}}</text></revision></page>
<page><title>Template:Cite</title><ns>10</ns><id>5</id><revision><id>7</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>Cited: ''{{{1}}}''.</text></revision></page>
<page><title>Template:Rows</title><ns>10</ns><id>6</id><revision><id>8</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>{| class="wikitable"
! Place !! Who
|-
| {{{1}}} || somebody
|}</text></revision></page>
<page><title>Template:Silent</title><ns>10</ns><id>7</id><revision><id>9</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>&lt;noinclude&gt;Nothing.&lt;/noinclude&gt;</text></revision></page>
<page><title>Template:SORT:Tea</title><ns>10</ns><id>8</id><revision><id>10</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>&lt;noinclude&gt;Nothing.&lt;/noinclude&gt;</text></revision></page>
</mediawiki>
END
wikimd export -q --expand -o tree wiki.xml
cp tree/Page/Tea.md tea.md
edit() { # edit WHAT SED-SCRIPT: the edit, and what it makes of the wikitext
    echo "== $1"
    sed "$2" tea.md >tree/Page/Tea.md
    wikimd diff -U 0 tree 2>&1 | grep -v -e '^---' -e '^+++'
}
cat tea.md
echo
edit 'words of an argument' 's/thé/bon thé/'
edit 'words of an argument in an argument' 's/beau/grand/; s/north/south/'
edit 'a bar and an equals sign' 's/schön/a = b | c/'
edit 'bold in an argument' 's/the \*beau\* north/the *beau* **north**/'
edit 'words of a template: refused, the others are not' 's/10 people/11 people/; s/They/Some/; s/“the/“le/; s/Cups/Mugs/'
edit 'words beside a call' 's/“the/of “the/; s/14 cups/14 big cups/; s/16 on/16 cups on/'
edit 'a call that is deleted' 's/ called \*thé\* in/ called in/; s/, 16 on Sundays//'
edit 'a call whose words became others' 's/14 cups/many cups/'
edit 'a paragraph that goes' '/^They/,+1d'
edit 'paragraphs that change places' '/^They/{N;N;s/\(.*\)\n\n\(.*\)/\2\n\n\1/}'
edit 'a note' 's/A book/Two books/'
edit 'a cell' 's/1st/2nd/'
edit 'a cell that the template gives' 's/somebody/nobody/'
edit 'categories' 's/^\[Category:Leaves\]([^)]*) //'
edit 'a new paragraph of braces' 's/^They/A {{lang|fr|x}} of mine.\n\nThey/'
echo '== the exit code tells'
sed 's/10 people/11 people/; s/They/Some/' tea.md >tree/Page/Tea.md
wikimd import -q -o edited.xml tree
echo "exit $?"
grep -c 'Some drink' edited.xml
sed 's/10 people/11 people/' tea.md >tree/Page/Tea.md
wikimd import -q -o edited.xml tree
echo "exit $?"
cmp wiki.xml edited.xml && echo same
wikimd status tree
echo '== --templates where they are now'
sed 's/<title>Template:Lang/<title>Template:Other/' wiki.xml >less.xml
cp wiki.xml gone.xml
wikimd export -q --expand --templates gone.xml -o other less.xml
mv gone.xml here.xml
echo 'Hot.' >>other/Page/Tea.md
wikimd import -q -o out.xml other
echo "exit $?"
wikimd import -q --templates here.xml -o out.xml other
echo "exit $?"
echo '== convert'
sed -n '/<text>{{Silent/,/<.text>/p' wiki.xml | sed 's/<text>//; s/<.text>.*//; s/&lt;/</g; s/&gt;/>/g' >tea.wikitext
sed '1,3d; s/thé/café/' tea.md | wikimd convert --from markdown --expand --templates wiki.xml --no-header --base tea.wikitext --title Tea |
    diff tea.wikitext - | sed 's/ in {.*//'
wikimd verify --expand --namespaces all --edits 30 --seed 2 wiki.xml | sed -n "2,5p"
wikimd verify --expand --namespaces all --edits 30 --kinds argument wiki.xml | sed -n "4,5p;7p"
# A template opens a table that the page goes on with: attributes of cells look like words there, and are none.
cat >open.xml <<'END'
<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
<siteinfo><sitename>W</sitename><dbname>w</dbname><base>https://w.example/wiki/Main_Page</base><case>first-letter</case>
<namespaces><namespace key="0" case="first-letter" /><namespace key="10" case="first-letter">Template</namespace></namespaces></siteinfo>
<page><title>Ships</title><ns>0</ns><id>1</id><revision><id>1</id><timestamp>2024-02-29T10:00:00Z</timestamp>
<text>{{Open}}
|-
! rowspan="2" | Larn
| rowspan="2" style="text-align:left;" | Tern
|-
| colspan="3" | The fleet sails
|}</text></revision></page>
<page><title>Template:Open</title><ns>10</ns><id>2</id><revision><id>3</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>{| class="wikitable"
! Ship !! Class</text></revision></page>
</mediawiki>
END
wikimd verify --expand --edits 60 --seed 3 open.xml | sed -n "2,5p;7,8p"
