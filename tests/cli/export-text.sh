# style text: words alone, in files and in lines of JSON; it cannot be imported
. "$cases/functions"
if ! command -v python3 >/dev/null; then
    echo 'python3 is not installed'
    exit 77
fi
{
    begin
    page 0 1 'Tea' "{{Box}} '''Tea''' is a [[drink]], not &lt;b&gt;[[coffee|Coffee]]&lt;/b&gt;&lt;ref&gt;A note.&lt;/ref&gt; * [x].
[[File:Pot.jpg|thumb|A ''pot'']] [[File:Icon.png|x]]

== ''Kinds'' of tea ==
# Green
# Black
#* from [[Assam]]
#* {{none}}
# White
; Term : What it is
:An indent

{|
|+ Prices
! Kind !! Price
|-
| Green || 5&lt;br&gt;or 6
|-
| colspan=2 |
* one
* two
|}
 code  line
&lt;pre&gt;a
  b&lt;/pre&gt;
&lt;math&gt;x^2&lt;/math&gt; {{x}}

{{y}}

&lt;gallery&gt;
File:A.jpg|The first
File:B.jpg
&lt;/gallery&gt;
End. [[Category:Drinks]]"
    page 0 2 'Drink' '{{only}}'
    end
} >tea.xml
wikimd export --quiet --style text -o tree tea.xml || exit
cat tree/Page/Tea.md
echo '|'
cat tree/Page/Drink.md
echo '|'
wikimd export --quiet --style text -o tea.jsonl tea.xml
sed -e 's/,"loss".*//' tea.jsonl
python3 - <<'END'
import json
for page in map(json.loads, open('tea.jsonl', encoding='utf-8')):
    for one in page['links'] + page['sections'] + page['tables'] + page['images']:
        print([one.get('text', one.get('title')), page['text'][one['start']:one['end']]])
END
echo 'more' >>tree/Page/Tea.md
wikimd import --quiet -o back.xml tree
echo "exit $?"
wikimd verify --style text tea.xml
echo "exit $?"
