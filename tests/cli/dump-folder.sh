# a directory is a dump: its files, one page split over three of them, equal the unsplit dump both ways
. "$cases/functions"
export SOURCE_DATE_EPOCH=1767225600
revision() { # revision ID DAY TEXT
    printf '    <revision>\n      <id>%s</id>\n      <timestamp>2024-01-%sT00:00:00Z</timestamp>\n' "$1" "$2"
    printf '      <contributor>\n        <username>~2025-12</username>\n        <id>3</id>\n      </contributor>\n'
    printf '      <model>wikitext</model>\n      <format>text/x-wiki</format>\n      <text xml:space="preserve">%s</text>\n    </revision>\n' "$3"
}
open_page() { printf '  <page>\n    <title>%s</title>\n    <ns>0</ns>\n    <id>%s</id>\n' "$1" "$2"; }
close_page() { printf '  </page>\n'; }
one() { open_page One 1; revision 11 01 'See [[Long]].'; close_page; open_page Two 2; revision 21 01 'See [[Nine]].'; close_page; }
nine() { open_page Nine 9; revision 91 02 'See [[One]].'; close_page; }
long() { # long ID...: revisions of the long page
    for id; do revision "$id" "$id" "Revision $id of [[Two]]. $(yes 'A long text.' | head -n 40)"; done
}
{ begin; one; open_page Long 5; long 10 11 12 13 14 15; close_page; nine; end; } >whole.xml
mkdir -p dump
part() { cat >"dump/testwiki-2026-11-01-$1.xml"; }
{ begin; one; end; } | part p1p2
{ begin; open_page Long 5; long 10 11; close_page; end; } | part p5r10r11
{ begin; open_page Long 5; long 12 13; close_page; end; } | part p5r12r13
{ begin; open_page Long 5; long 14 15; close_page; end; } | part p5r14r15
{ begin; nine; end; } | part p9p9
bzip2 dump/*.xml
(cd dump && sha256sum *.bz2 >SHA256SUMS)
wikimd export --quiet -o none dump
echo "exit $?"
: >dump/_SUCCESS
wikimd export --quiet -o whole whole.xml || exit
wikimd export dump 2>&1 | grep -v '^read'
diff -r -x .wikimd whole testwiki-2026-11-01-markdown && echo 'the same tree'
mv testwiki-2026-11-01-markdown tree
wikimd import --quiet -o back.xml tree && cmp whole.xml back.xml && echo 'the same dump'
wikimd import --quiet --base dump -o back.xml tree && cmp whole.xml back.xml && echo 'the same dump'
for edited in whole tree; do
    sed -i 's/of/upon/' $edited/Page/Long.md
    wikimd import --quiet -o $edited-long.xml $edited
    sed -i 's/See/Look at/' $edited/Page/Nine.md
    echo 'A new page.' >$edited/Page/New.md
    wikimd import --quiet -o $edited-all.xml $edited
    wikimd import --quiet --in-place -o $edited-place.xml $edited
done
for what in long all place; do
    cmp whole-$what.xml tree-$what.xml && echo "the same, edited: $what"
done
diff whole.xml tree-place.xml | grep -c '^>'
wikimd index dump | cut -f 2,4,6

echo '-- damage'
cp -r dump changed
printf x >>changed/testwiki-2026-11-01-p9p9.xml.bz2
wikimd export --quiet -o changed-tree changed 2>&1 | sed 's/is [0-9a-f]\{64\}/is .../g'
files changed-tree | wc -l
cp -r dump lost && rm lost/*p5r12r13*
wikimd export --quiet -o none lost
rm lost/SHA256SUMS lost/*p5r1*
wikimd export --quiet -o none lost
wikimd export --quiet --incomplete -o lost-tree lost && files lost-tree
(cd dump && md5sum testwiki-2026-11-01-p1p2.xml.bz2 | sed 's/^./x/; s/^x/0/' >testwiki-md5sums.txt && rm SHA256SUMS)
wikimd export --quiet -o single dump/testwiki-2026-11-01-p1p2.xml.bz2 2>&1 | sed 's/is [0-9a-f]\{32\}/is .../g'
cp whole.xml dump/other-2026-11-01-p1p9.xml
wikimd export --quiet -o none dump
mkdir empty && wikimd export --quiet -o none empty
