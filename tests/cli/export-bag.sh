# bags of all forms are valid, hold the dump's bytes, and come out the same twice
. "$cases/functions"
if ! command -v python3 >/dev/null; then
    echo 'python3 is not installed'
    exit 77
fi
{
    begin
    page 0 1 'First page' "A [[A/B?]] and [[Rock 'n' 100%]]."
    page 0 2 'A/B?' 'text'
    page 0 3 "Rock 'n' 100%" "'''bold'''"
    page 14 4 'Category:島' '分類'
    page 0 5 'Old name' '#REDIRECT [[First page]]'
    end
} >wiki-20240102-pages.xml
export SOURCE_DATE_EPOCH=1710000000
validate=$cases/../bag/validate
wikimd export --quiet -o a.bag wiki-20240102-pages.xml || exit
"$validate" a.bag
for form in tar tar.gz tar.bz2 zip; do
    wikimd export --quiet -o "a.bag.$form" wiki-20240102-pages.xml || exit
    "$validate" "a.bag.$form"
    mkdir "$form"
    (cd "$form" && wikimd export --quiet -j1 -o "a.bag.$form" ../wiki-20240102-pages.xml && cmp "a.bag.$form" "../a.bag.$form")
done
mkdir tree
tar -xf a.bag.tar -C tree && diff -r a.bag tree/a.bag && echo 'tar as directory'
wikimd export --quiet --format bag.tar -o - wiki-20240102-pages.xml >again && "$validate" again
(cd a.bag && sed 's/%25/%/g' manifest-sha512.txt | sha512sum -c --quiet && sha512sum -c --quiet tagmanifest-sha512.txt && echo checked)
bzip2 -dc a.bag/data/dump/wiki-20240102-pages.xml.bz2 | cmp - wiki-20240102-pages.xml && echo 'the same XML'
wikimd export --quiet -o plain wiki-20240102-pages.xml && diff -r -x .wikimd plain a.bag/data/tree && echo 'the same tree'
cat a.bag/bag-info.txt
cut -f 1,2,3,4,5,7,10,11 a.bag/data/pages.tsv
cut -d ' ' -f 3- a.bag/manifest-sha512.txt
bzip2 -dc a.bag/data/dump/wiki-20240102-pages-index.txt.bz2 | sed 's/^[0-9]*//'
