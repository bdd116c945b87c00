# a page whose edit wikitext cannot say stays as it was, is named with its line, and the exit is 3
cat >base.xml <<'XML'
<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
  <siteinfo><sitename>Harbour Wiki</sitename><dbname>harbour</dbname><base>https://harbour.example.org/wiki/Main_Page</base><case>first-letter</case></siteinfo>
  <page><title>Piers</title><ns>0</ns><id>1</id><revision><id>1</id><timestamp>2024-01-01T00:00:00Z</timestamp><contributor><username>Ames</username><id>1</id></contributor><model>wikitext</model><format>text/x-wiki</format><text xml:space="preserve">{{Info}}
Piers:

&lt;gallery mode="packed"&gt;
File:Old.jpg|The old {{n|1}} pier
File:New.jpg|The new pier
&lt;/gallery&gt;</text></revision></page>
</mediawiki>
XML
wikimd export --quiet -o tree base.xml
sed -i 's/^  - \[The new pier.*/&\n  - no pier at all/' tree/Page/Piers.md
wikimd import -o back.xml tree 2>messages
echo "exit $?"
sed 's/ in [0-9.]* s$//' messages >&2
cmp base.xml back.xml && echo same
wikimd import --quiet --rewrite -o anew.xml tree
echo "exit $?"
grep -c 'no pier at all' anew.xml
