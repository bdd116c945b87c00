# a bag's checksums and information as they are asked for; a bag is never written over unasked
. "$cases/functions"
if ! command -v python3 >/dev/null; then
    echo 'python3 is not installed'
    exit 77
fi
small >small.xml
export SOURCE_DATE_EPOCH=1710000000
wikimd export --quiet -o a.bag --checksum md5,SHA-256,sha1 --bag-info 'Source-Organization=Archive of X' \
    --bag-info 'contact-name=Edna' --bag-info License=CC0-1.0 --bag-info 'Contact-Name=Jo = Ho' small.xml || exit
"$cases/../bag/validate" a.bag
ls a.bag
grep -iE '^(source|contact|license)' a.bag/bag-info.txt
for wrong in --checksum=crc32 --checksum= --bag-info=x --bag-info==y --bag-info=a:b=c --bag-info=Payload-Oxum=1.1; do
    wikimd export --quiet -o b.bag "$wrong" small.xml
    echo "exit $?"
done
wikimd export --quiet -o tree --checksum md5 small.xml
echo "exit $?"
wikimd export --quiet -o a.bag small.xml
echo "exit $?"
wikimd export --quiet --force -o a.bag small.xml && "$cases/../bag/validate" a.bag && ls a.bag
mkdir -p c.bag/other
wikimd export --quiet --force -o c.bag small.xml
echo "exit $?"
rmdir c.bag/other && wikimd export --quiet -o c.bag/ small.xml && "$cases/../bag/validate" c.bag
ls
# Damage in the dump is told in the bag.
head -c -200 small.xml >cut.xml
wikimd export --quiet -o cut.bag cut.xml
echo "exit $?"
"$cases/../bag/validate" cut.bag
bzip2 -dc cut.bag/data/dump/cut.xml.bz2 | cmp - cut.xml && grep complete cut.bag/data/export.json
exit 0
