# the parts of a dump become one dump
. "$cases/functions"
SOURCE_DATE_EPOCH=1750000000
export SOURCE_DATE_EPOCH
{ begin; page 0 1 'One' 'See [[Two]].'; end; } >1.xml
{ begin; page 0 2 'Two' 'Second.'; page 0 3 'Three' 'Third.'; end; } >2.xml
{ begin; end; } >3.xml
{ begin; page 0 1 'One' 'See [[Two]].'; page 0 2 'Two' 'Second.'; page 0 3 'Three' 'Third.'; end; } >all.xml
wikimd export --quiet -o tree 1.xml 2.xml 3.xml
wikimd import --quiet -o back.xml tree && cmp all.xml back.xml && echo 'untouched'
sed -i 's/Second/Next/' tree/Page/Two.md
echo 'Fourth.' >tree/Page/Four.md
wikimd import --quiet -o parts.xml tree
wikimd export --quiet -o whole all.xml
cp tree/Page/Two.md tree/Page/Four.md whole/Page
wikimd import --quiet -o whole.xml whole
cmp parts.xml whole.xml && echo 'as from one file'
diff all.xml parts.xml | grep -c '<page>'
