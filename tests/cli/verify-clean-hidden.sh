# a block goes beside items that style clean does not show: they stay with their bullets, and the law takes no offence
cat >hidden.xml <<'XML'
<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
  <siteinfo><sitename>W</sitename><dbname>w</dbname><base>https://en.example.org/wiki/Main_Page</base><case>first-letter</case></siteinfo>
  <page><title>Pier</title><ns>0</ns><id>1</id><revision><id>1</id><timestamp>2024-01-01T00:00:00Z</timestamp><contributor><username>A</username><id>1</id></contributor><model>wikitext</model><format>text/x-wiki</format><text xml:space="preserve">===Sounds===
* one {{a}}, two
* {{b}}
* {{c}}

===Words===
Of a pier.</text></revision></page>
</mediawiki>
XML
for style in clean classic; do
    wikimd verify --style $style --edits 60 --seed 2 --kinds 'delete block' hidden.xml | grep -e '^PutGet' -e '^Locality'
done
wikimd export --quiet --style clean -o tree hidden.xml
sed -i '/^- one/d' tree/Page/Pier.md
wikimd diff tree
