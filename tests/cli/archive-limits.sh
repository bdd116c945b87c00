# WIKIMD_ARCHIVE_LIMITS says what an archive may ask for
. "$cases/functions"
small | sed '$d' >small.xml
page 0 6 'IT' 'One.' >>small.xml
page 0 7 'It' 'Two.' >>small.xml
end >>small.xml
wikimd export --quiet -o tree.tar small.xml || exit
try() {
    echo "$1:"
    WIKIMD_ARCHIVE_LIMITS=$1 wikimd status --quiet tree.tar 2>&1
    echo "exit $?"
}
try ''
try case=any
try case=any,entries=5
try case=any,entries=4
try case=any,bytes=1M
try case=any,bytes=1k
try bytes=none,ratio=1,entries=none,case=any
try bytes
try bytes=
try bytes=1x
try bytes=99999999999999999999
try bytes=18014398509481985k
try 'ratio=10,'
try case=one
WIKIMD_ARCHIVE_LIMITS=case=any wikimd import --quiet --base small.xml -o back.xml tree.tar && cmp back.xml small.xml && echo untouched
echo 'a hundred names as long as two thousand usual ones; a zip of 70 MB of zeros:'
if command -v python3 >/dev/null; then
    python3 -c 'import zipfile
z = zipfile.ZipFile("zeros.zip", "w", zipfile.ZIP_DEFLATED)
z.writestr("Page/Zeros.md", bytes(70 << 20))'
    python3 -c 'import tarfile
t = tarfile.open("long.tar", "w", format=tarfile.PAX_FORMAT)
for n in range(100):
    t.addfile(tarfile.TarInfo("Page/" + "x/" * 1900 + "%d.md" % n))'
    WIKIMD_ARCHIVE_LIMITS=entries=500 wikimd status --quiet long.tar 2>&1 | sed 's/\(x.\)*\.\.\."/..."/'
    for limits in ratio=2000 ratio=500; do
        WIKIMD_ARCHIVE_LIMITS=$limits wikimd status --quiet zeros.zip 2>/dev/null
        echo "exit $?"
    done
else
    sed -n '/zeros:$/,$p' "$cases/archive-limits.stdout" | sed 1d
fi
