# what is damaged in a bag is named by file, stream and page, and the rest is recovered
. "$cases/functions"
if ! command -v python3 >/dev/null; then
    echo 'python3 is not installed'
    exit 77
fi
export SOURCE_DATE_EPOCH=1710000000
{
    begin
    for i in $(seq 1 250); do
        page 0 "$i" "Page $i" "Text of [[page $i]], [[page $((i + 1))]] and [[page $((i + 130))]]."
    done
    end
} >wiki.xml
wikimd export --quiet -o whole.bag --checksum sha256,sha512 wiki.xml || exit
wikimd export --quiet -o whole.bag.tar --checksum sha256,sha512 wiki.xml || exit
wikimd verify whole.bag || exit
wikimd verify whole.bag.tar | tail -n 1

# flip FILE BYTE: another bit at that byte, from the end when it is negative
flip() { python3 -c 'import sys
f = open(sys.argv[1], "r+b"); n = int(sys.argv[2]); f.seek(n, 2 if n < 0 else 0)
b = f.read(1); f.seek(-1, 1); f.write(bytes([b[0] ^ 4]))' "$1" "$2"; }
# try WHAT: verifies a bag that something was done to, and begins a new one
try() {
    echo "--- $1"
    wikimd verify bag
    echo "exit $?"
    rm -rf bag && cp -R whole.bag bag
}
cp -R whole.bag bag
flip bag/data/tree/Page/Page_7.md 20
try 'a bit flipped'
rm bag/data/tree/Page/Page_8.md
try 'a file is missing'
echo x >bag/data/tree/Page/New.md
echo x >bag/notes.txt
try 'a file is extra'
mv bag/data/tree/Page/Page_9.md bag/data/tree/Page/PAGE_9.md
try 'a name in capitals'
sed -i '/Page_10.md/s/^......../00000000/' bag/manifest-sha512.txt
try 'a manifest is wrong'
sed -i '/Page_11.md/d' bag/manifest-sha256.txt
try 'a manifest lacks a line'
{ echo 'no line of it'; echo "$(printf '%064d' 0)  ../outside"; echo '12  data/x'; } >>bag/manifest-sha256.txt
try 'a manifest has bad lines'
rm bag/manifest-sha512.txt bag/manifest-sha256.txt
try 'no manifest'
sed -i 's/style=\\"classic/style=\\"Classic/' bag/data/export.json
try 'settings that no export has'
rm bag/bagit.txt && mkdir bag/data/empty && ln -s /etc/passwd bag/data/tree/Page/Link.md
echo 'BagIt-Version: 1.0' >bag/bagit.txt
try 'a link, and half a declaration'
sed -i 's/^1\(.*Page 12\)/9\1/; s/^0\tPage 13\t13\t/0\tPage 13\t14\t/; /Page 14\t/d' bag/data/pages.tsv
(cd bag && for k in 256 512; do
    sed 's/%25/%/g' manifest-sha$k.txt | cut -d ' ' -f 3- | tr '\n' '\0' | xargs -0 sha${k}sum >m && mv m manifest-sha$k.txt
    sha${k}sum bagit.txt bag-info.txt README.md manifest-sha*.txt >tagmanifest-sha$k.txt
done; sed -i "s/^Payload-Oxum.*/Payload-Oxum: 1.2/" bag-info.txt)
wikimd verify bag | grep -v 'bag-info.txt: it is not'
rm -rf bag && cp -R whole.bag bag

echo '--- the dump'
dump=bag/data/dump/wiki.xml.bz2
flip $dump "$(($(bzip2 -dc bag/data/dump/wiki-index.txt.bz2 | sed -n '101s/:.*//p') + 500))"
wikimd verify --recover tree bag >out
echo "exit $?"
grep -v 'is lost with' out | sed 's/bytes [0-9]* to [0-9]*/bytes A to B/'
sed -n 's/ at byte [0-9]*$//; s/.*"\(Page [0-9]*\)" is lost/\1/p' out | sed -n '1p;$p'
diff -r -x .wikimd tree whole.bag/data/tree && echo 'the same tree'
wikimd verify --quiet --recover some.xml bag >/dev/null
wikimd verify --quiet --recover some.xml.bz2 bag >/dev/null
bzip2 -dc some.xml.bz2 | cmp - some.xml && grep -c '<page>' some.xml
python3 -c 'print(open("some.xml").read() == "".join(open("wiki.xml").read().partition(f"  <page>\n    <title>Page {n}<")[i] for n, i in ((101, 0),)) + "  <page>\n    <title>Page 201<" + open("wiki.xml").read().partition("  <page>\n    <title>Page 201<")[2])'

echo '--- the index is damaged, too'
flip bag/data/dump/wiki-index.txt.bz2 60
wikimd verify bag | grep -v 'is lost with' | sed 's/bytes [0-9]* to [0-9]*/bytes A to B/'
wikimd verify bag | sed -n 's/.*\(page "Page.*stream 3\).*/\1/p' | sed -n '1p;$p'
cp whole.bag/data/dump/wiki-index.txt.bz2 bag/data/dump/

echo '--- the first and the last bytes of the dump, and a file that its page cannot give any more'
flip $dump 20
flip $dump -5
rm -f bag/data/tree/Page/Page_150.md
wikimd verify --quiet --recover some.xml bag | grep -v 'is lost with' | sed 's/bytes [0-9]* to [0-9]*/bytes A to B/'
wikimd export --quiet -o some some.xml && ls some/Page | wc -l
rm -rf tree && wikimd verify --quiet --recover tree bag | tail -n 2
rm -rf bag && cp -R whole.bag bag
head -c -2000 whole.bag/data/dump/wiki.xml.bz2 >$dump
wikimd verify --quiet bag | grep -v 'is lost with' | sed 's/bytes [0-9]* to [0-9]*/bytes A to B/'

echo '--- damage inside a long stream takes the pages that it is in'
{
    begin
    for i in 1 2 3 4 5; do
        page 0 "$i" "Long $i" "$(python3 -c "import random; random.seed($i)
print(''.join(random.choice('abcdefghijklmnop ') for i in range(700000)))")"
    done
    end
} >long.xml
wikimd export --quiet -o long.bag long.xml || exit
flip long.bag/data/dump/long.xml.bz2 1000000
wikimd verify --recover long-some.xml long.bag | sed 's/bytes [0-9]* to [0-9]*/bytes A to B/'
sed -n 's/.*<title>\(.*\)<.*/\1/p' long-some.xml
wikimd export --quiet -o long-some long-some.xml && diff -r -x .wikimd long-some long.bag/data/tree

echo '--- archives'
head -c 100000 whole.bag.tar >cut.bag.tar
rm -rf tree && wikimd verify --quiet --recover tree cut.bag.tar | sed 's/byte [0-9]*/byte N/g; s/^\(files\|recovered\).*/\1/' |
    sed '/Page_1[0-9]*.md: no manifest/b; /: no manifest is there/d' | awk '/no manifest is there/ && seen++ {next} {print}'
for f in tree/Page/*.md; do cmp "$f" "whole.bag/data/$f" || break; done
[ "$(ls tree/Page | wc -l)" -gt 50 ] && echo 'what comes before is recovered'
cp whole.bag.tar bad.bag.tar
flip bad.bag.tar 3600
wikimd verify bad.bag.tar
echo "exit $?"
# The head of an entry that is damaged takes that entry; what follows is found again.
cp whole.bag.tar bad.bag.tar
flip bad.bag.tar "$(python3 -c "import tarfile
print([m for m in tarfile.open('whole.bag.tar') if m.name.endswith('/Page_20.md')][0].offset + 120)")"
rm -rf tree && wikimd verify --recover tree bad.bag.tar | sed 's/byte [0-9]*/byte N/g'
diff -rq -x .wikimd tree whole.bag/data/tree
wikimd export --quiet -o whole.bag.zip wiki.xml && wikimd export --quiet -o whole.bag.tar.gz wiki.xml &&
    wikimd export --quiet -o whole.bag.tar.bz2 wiki.xml || exit
size=$(wc -c <whole.bag.zip)
head -c $((size - 30000)) whole.bag.zip >cut.bag.zip
wikimd verify --recover zipped cut.bag.zip >messages
echo "exit $?"
grep -c 'nothing vouches\|no manifest is there' messages
[ "$(ls zipped/Page | wc -l)" -gt 50 ] && echo 'pages of a cut zip are recovered'
for f in zipped/Page/*.md; do cmp "$f" "whole.bag/data/tree/Page/${f##*/}" || break; done
# A zip whose directory is damaged is read by the heads of its entries.
cp whole.bag.zip bad.bag.zip
flip bad.bag.zip "$(python3 -c "print(open('whole.bag.zip', 'rb').read().rfind(b'PK\1\2'))")"
wikimd verify --recover headed bad.bag.zip | tail -n 2
diff -rq -x .wikimd headed whole.bag/data/tree && echo 'all of it is recovered'
head -c 20 whole.bag.zip >none.bag.zip
wikimd verify --recover none none.bag.zip
echo "exit $?"
# What no checksum vouches for is named: a flipped bit in deflate becomes anything.
size=$(wc -c <whole.bag.tar.gz)
flip whole.bag.tar.gz $((size / 2))
wikimd verify --recover deflated whole.bag.tar.gz >messages
echo "exit $?"
for f in deflated/Page/*.md; do
    cmp -s "$f" "whole.bag/data/tree/Page/${f##*/}" || grep -qF "data/tree/Page/${f##*/}: no manifest is there" messages || echo "$f is wrong, and nothing is said"
done
flip whole.bag.tar.bz2 2000
wikimd verify whole.bag.tar.bz2 2>&1
echo "exit $?"
wikimd verify --recover x whole.bag.tar.bz2 2>&1
echo "exit $?"
wikimd verify --recover x.bag whole.bag
echo "exit $?"
wikimd verify --recover x wiki.xml
echo "exit $?"
exit 0
