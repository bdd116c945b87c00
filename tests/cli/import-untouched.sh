# an untouched tree gives the base's XML back, byte for byte, whatever its form
. "$cases/functions"
small >small.xml
gzip -nc small.xml >small.xml.gz
bzip2 -c small.xml >small.xml.bz2
{ printf '\377\376'; iconv -f UTF-8 -t UTF-16LE small.xml; } >wide.xml
sed 's/$/\r/' small.xml >crlf.xml
for dump in small.xml small.xml.gz small.xml.bz2 wide.xml crlf.xml; do
    wikimd export --quiet -o tree "$dump" || exit
    wikimd import --quiet -o back.xml tree || exit
    case $dump in
    wide.xml | crlf.xml) cmp "$dump" back.xml ;;
    *) cmp small.xml back.xml ;;
    esac && echo "$dump"
    # Without the state every page is compared with the base.
    rm -r tree/.wikimd
    wikimd import --quiet --base "$dump" -o again.xml tree && cmp back.xml again.xml
    rm -r tree
done
wikimd export --quiet -o tree small.xml
wikimd import --quiet -o back.xml.gz tree && gzip -dc back.xml.gz | cmp - small.xml && echo gzip
wikimd import --quiet -o back.xml.bz2 tree && bzip2 -dc back.xml.bz2 | cmp - small.xml && echo bzip2
wikimd import --quiet -o - tree | cmp - small.xml && echo 'standard output'
wikimd import tree 2>&1 | sed 's/,.*//'
wikimd import --quiet tree && cmp small.xml tree-import.xml && echo 'named after the tree'
echo 'nothing changed, so no page:'
wikimd import --quiet --changed -o - tree | sed '1,/<.siteinfo>/d'
