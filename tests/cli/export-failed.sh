# the file of a page that could not be made this time stays, and stays known; only what left the dump is removed
. "$cases/functions"
export LC_ALL=C
long() { # long WORD
    awk -v word="$1" 'BEGIN { while (n++ < 3000) printf "%s ", word }'
}
dump() { # dump WORD LAST ID
    begin
    page 0 1 A 'words'
    page 0 "$3" Big "$(long "$1")"
    page 0 3 "$2" 'more [[A]]'
    end
}
dump word C 2 >wiki.xml
dump other D 4 >newer.xml
wikimd export --quiet -o tree wiki.xml || exit
echo '--- too large'
wikimd export --max-page 8K -o tree newer.xml 2>&1 | grep -e Big -e '^pages'
files tree
grep -c other tree/Page/Big.md
wikimd status tree
echo '--- an edit of the older text'
cp -R tree edited
sed -i 's/word/edit/' edited/Page/Big.md
wikimd status edited
wikimd import --quiet -o out.xml edited
echo "exit $?"
echo '--- again, and with room'
wikimd export --quiet --max-page 8K -o tree newer.xml
echo "exit $?"
files tree
wikimd export -o tree newer.xml 2>&1 | grep '^pages'
grep -c other tree/Page/Big.md
echo '--- it left the dump after that'
{
    begin
    page 0 1 A 'words'
    end
} >one.xml
wikimd export --quiet --max-page 8K -o tree newer.xml
wikimd export --quiet -o tree one.xml
files tree
echo '--- a dump that is not the one its list names may lack pages'
wikimd export --quiet -o tree wiki.xml || exit
mkdir dump && cp one.xml dump/testwiki-20260101-pages-articles.xml
(cd dump && sha256sum ./*.xml | sed 's/^./x/; s/^x/0/; s/^0./00/' >SHA256SUMS && echo >>testwiki-20260101-pages-articles.xml)
wikimd export --quiet -o tree dump/testwiki-20260101-pages-articles.xml 2>&1 | sed 's/ is [0-9a-f]\{64\}/ is .../g'
files tree
