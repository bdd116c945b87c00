# --drop-sections leaves sections out of the Markdown, of lines of JSON and of text; they stay in the wikitext
. "$cases/functions"
export SOURCE_DATE_EPOCH=1767225600
{
    begin
    page 0 1 'Tea' "Leaves<ref name=\"a\" /> in water.

== See also ==
* [[Coffee]]
=== More ===
[[File:Hidden.jpg]] {{t}}

== Kinds ==
Many.

== SOURCES and notes ==
Kept.

== References ==
<references><ref name=\"a\">A book</ref></references>
{{Navbox}}
[[Category:Drinks]]"
    page 0 2 'Thé' 'Feuilles.
== Voir aussi ==
[[Tea]]
== Annexes ==
Rien.'
    end
} | sed 's/<ref/\&lt;ref/g; s/<\/ref/\&lt;\/ref/g' >dump.xml
wikimd export --style clean --drop-sections references,see-also,annexes --report report.json --ledger ledger -o tree dump.xml 2>&1 | sed -n '/^with/p'
grep -o '"dropped_sections": [0-9]*' report.json
grep -o '"hidden": {[^}]*}' ledger report.json
cat tree/Page/Tea.md tree/Page/Th*.md

echo '-- there and back'
wikimd verify tree
wikimd import --quiet -o back.xml tree && cmp dump.xml back.xml
sed -i 's/^Many.$/Some.\n\nGreen.\n\n## Cups\n\nBlue./; s/  - Drinks/  - Drinks\n  - Leaves/' tree/Page/Tea.md
sed -i 's/Feuilles\./De l’eau./' tree/Page/Th*.md
wikimd diff tree
echo '## References' >>tree/Page/Tea.md
wikimd diff tree 2>&1 | grep -v '^[-+ @]'
wikimd verify --style clean --drop-sections references,see-also --edits 20 dump.xml | head -n 4

echo '-- lines of JSON, text, classic'
wikimd export --quiet --drop-sections see-also,references -o lines.jsonl dump.xml && grep -o '"text":"[^"]*"' lines.jsonl
grep -c Coffee lines.jsonl
wikimd export --quiet --style text --drop-sections see-also,references -o text dump.xml && cat text/Page/Tea.md
wikimd convert --drop-sections 'kinds, Annexes' --no-header <<'END'
a
== Kinds ==
b
== C ==
d
END
