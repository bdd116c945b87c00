# style clean: the words of a variant and files beside the pages, there and back
. "$cases/functions"
export SOURCE_DATE_EPOCH=1767225600
{
    begin zh
    page 0 1 '软件' '甲-{zh-hans:软件;zh-hant:軟體}-乙

[[File:A b.jpg|thumb|alt=丙|丁]]'
    end
} >dump.xml
wikimd export --quiet --style clean --variant zh-tw --media media -o tree dump.xml || exit
tail -n 6 tree/Page/*.md
wikimd import --quiet -o back.xml tree && cmp dump.xml back.xml
sed -i 's/軟體/軟件/; s/丙/戊/' tree/Page/*.md
wikimd diff tree | grep '^[-+][^-+]'
wikimd update --quiet tree dump.xml && tail -n 6 tree/Page/*.md

echo '-- one page'
for variant in zh-cn zh-hk; do
    echo '-{zh-hans:软件;zh-hant:軟體}-' | wikimd convert --style clean --no-header --lang zh --variant $variant
done

echo '-- refused'
wikimd export --quiet --style clean --variant de -o other dump.xml
echo "exit $?"
wikimd export --style clean --media ../x -o other dump.xml
echo "exit $?"
echo x | wikimd convert --style clean --lang zh --variant de
echo "exit $?"

echo '-- a bag is what its dump gives, and so is the tree'
wikimd export --quiet --style clean --variant zh-tw --media media -o tree.bag.zip dump.xml && wikimd verify tree.bag.zip
