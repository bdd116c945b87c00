# what calls gave moves and goes with the words around it; where half of a move cannot be said, none of it is made
cat >wiki.xml <<'END_OF_WIKI'
<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
<siteinfo><sitename>W</sitename><dbname>w</dbname><base>https://w.example/wiki/Main_Page</base><case>first-letter</case>
<namespaces><namespace key="0" case="first-letter" /><namespace key="10" case="first-letter">Template</namespace></namespaces></siteinfo>
<page><title>Pier</title><ns>0</ns><id>1</id><revision><id>1</id><timestamp>2024-02-29T10:00:00Z</timestamp>
<text>The old light is red{{Fact}}.

{{Km|7}} from there is the quay.

{{Item|a|one}}
{{Item|b|two}}
{{Item|c|three}}

It runs {{Km|5}} north and {{Km|8}}. Yes.

From {{Link|Larn}} to {{Link|Quay|the quay}}.

{{Table|port=Larn|boats=}}

{{Missing}}
It is all.

Crew:
{{Note|two}}

{{Km|Nine}}. It is old. {{Km|Two}}.

{{Two|The mast.|The boom.}}

{{Km|Ten}} it is.

{{Km|Old long}} it was.

Last &lt;ref&gt;{{Empty}}&lt;/ref&gt;of all.

Old {{Km|3}} and new&lt;ref&gt;A note.&lt;/ref&gt;.</text></revision></page>
<page><title>Crew</title><ns>0</ns><id>8</id><revision><id>9</id><timestamp>2024-02-29T10:00:00Z</timestamp>
<text>They are two{{Fact}}.

* mate
* cook</text></revision></page>
<page><title>Template:Fact</title><ns>10</ns><id>2</id><revision><id>3</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>(fact)</text></revision></page>
<page><title>Template:Km</title><ns>10</ns><id>3</id><revision><id>4</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>{{{1}}} km</text></revision></page>
<page><title>Template:Item</title><ns>10</ns><id>4</id><revision><id>5</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>* {{{1}}}: {{{2}}}</text></revision></page>
<page><title>Template:Link</title><ns>10</ns><id>5</id><revision><id>6</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>[[{{{1}}}|{{{2|{{{1}}}}}}]]</text></revision></page>
<page><title>Template:Table</title><ns>10</ns><id>6</id><revision><id>7</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>{|
| Port || {{{port|}}}
|-
| Boats || {{{boats|}}}
|}</text></revision></page>
<page><title>Template:Two</title><ns>10</ns><id>9</id><revision><id>10</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>{{{1}}}

{{{2}}}</text></revision></page>
<page><title>Template:Empty</title><ns>10</ns><id>10</id><revision><id>11</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text></text></revision></page>
<page><title>Template:Note</title><ns>10</ns><id>7</id><revision><id>8</id><timestamp>2024-01-01T00:00:00Z</timestamp>
<text>&lt;div&gt;Seen by {{{1}}}.&lt;/div&gt;</text></revision></page>
</mediawiki>
END_OF_WIKI
file=tree/Page/Pier.md
edited() { # edited TITLE: the page with the edit that standard input makes of the file
    echo "== $1"
    wikimd export -q --force --expand -o tree wiki.xml
    awk "$2" $file >new && mv new $file
    wikimd diff -U 0 tree
}
wikimd export -q --expand -o tree wiki.xml
sed 1,3d $file
echo
edited 'two paragraphs change places' '/old light/ { kept = $0; getline; getline; print; print ""; print kept; next } { print }'
edited 'two paragraphs become one' '/old light/ { printf "%s ", $0; getline; next } { print }'
edited 'a paragraph goes' '/from there/ { getline; next } { print }'
edited 'a clause goes' '{ sub(/ and 8 km/, ""); print }'
edited 'an item goes' '/b: two/ { next } { print }'
edited 'two links change places: one of them cannot be said' '/^From/ { split($0, p, /From | to |\.$/); print "From " p[3] " to " p[2] "."; next } { print }'
edited 'what a call gave becomes bold' '{ sub(/5 km/, "**5 km**"); print }'
edited 'a word of an argument becomes a link' '/^. Port/ { sub(/Larn/, "[Larn](https://w.example/wiki/Larn \"wikilink\")") } { print }'
edited 'an argument that says nothing is filled' '/^. Boats/ { print "| Boats | 7 |"; next } { print }'
edited 'a template that is missing goes' '{ sub(/^.Template:Missing..[^)]*. /, ""); print }'
edited 'a paragraph is copied with what calls gave' '/^It runs/ { print; print "" } { print }'
edited 'two sentences change places, the first begins with a call' '{ sub(/^Nine km\. It is old\./, "It is old. Nine km."); print }'
edited 'the two paragraphs that a call gave change places' '/^The mast/ { kept = $0; getline; getline; print; print ""; print kept; next } { print }'
edited 'a paragraph with a call that gives nothing moves' '/^Last/ { next } /^Crew/ { print "Last of all."; print "" } { print }'
edited 'a word comes behind an argument, another goes' '{ sub(/^Ten km/, "Ten long km"); sub(/^Old long km/, "Old km"); print }'
edited 'a box goes, and its line with it' '/^<div>/ { box = 1 } !box { print } /^<.div>/ { box = 0; getline }'
edited 'a sentence is written anew' '/from there/ { print "Nobody ever came."; next } { print }'
edited 'words of a template change, and the note beside them goes: all of it is left out' '/^Old 3/ { print "Old 3 miles and new."; next } /A note/ { next } { print }'
file=tree/Page/Crew.md
edited 'an item comes at the end, while another edit is left out' '{ sub(/fact/, "truth"); print } END { print "  - boy" }'
