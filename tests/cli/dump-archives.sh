# the one dump of an archive is found by what it holds, whatever lies beside it
. "$cases/functions"
small >small.xml
wikimd export --quiet -o tree small.xml || exit
printf '{"api": "https://en.example.org/api.php"}\n' >config.json
printf '<!DOCTYPE html>\n<html><body>Special:Version</body></html>\n' >index.html
printf '<?xml version="1.0"?>\n<!-- news --><rss version="2.0"></rss>\n' >feed.xml
printf 'Tea\nDrink\n' >titles.txt
: >empty.xml
others='config.json index.html feed.xml titles.txt empty.xml'
same() { # same FORM ARCHIVE
    rm -rf got
    wikimd export --quiet -o got "$2" && diff -r -x .wikimd tree got &&
        wikimd import --quiet -o back.xml got && cmp small.xml back.xml && echo "$1"
}
for form in 7zip zip ustar pax; do
    bsdtar --format=$form -cf "a.$form" $others small.xml && same "$form" "a.$form"
done
gzip -c a.ustar >a.tar.gz && same 'tar.gz' a.tar.gz
bzip2 -c a.pax >a.tar.bz2 && same 'tar.bz2' a.tar.bz2
bzip2 -k small.xml && bsdtar --format=zip -cf b.zip $others small.xml.bz2 && same 'zip of xml.bz2' b.zip
iconv -f UTF-8 -t UTF-16 small.xml >wide.xml && bsdtar --format=7zip -cf wide.7z titles.txt wide.xml &&
    wikimd export --quiet -o got wide.7z && echo UTF-16
wikimd export --quiet -o got - <a.zip && diff -r -x .wikimd tree got && echo 'zip through a pipe'

echo '-- none'
bsdtar --format=7zip -cf none.7z $others
wikimd export -o got none.7z 2>&1
echo "exit $?"
echo '-- two'
{ begin; page 0 9 Other Text.; end; } >other.xml
bsdtar --format=zip -cf two.zip titles.txt small.xml other.xml
wikimd export --quiet -o two two.zip 2>&1
echo "exit $?"
wikimd export -o two two.zip 2>&1 | grep only
echo '-- verify: a dump in an archive, and an archive of a tree'
for archive in a.zip a.tar.gz b.zip; do
    wikimd verify $archive | sed -n '1s/  */ /gp'
done
wikimd export --quiet -o tree.tar small.xml && wikimd verify tree.tar | sed "s,  *, ,g"
