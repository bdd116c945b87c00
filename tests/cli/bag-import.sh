# status, diff and import take a bag, in a directory or packed, untouched or edited
. "$cases/functions"
for tool in bsdtar zip python3; do
    if ! command -v $tool >/dev/null; then
        echo "$tool is not installed"
        exit 77
    fi
done
SOURCE_DATE_EPOCH=1704164645
export SOURCE_DATE_EPOCH
{
    small | sed '$d'
    page 0 6 '美国' '[[Tea]] in 美国.'
    page 0 7 'IT' 'About [[tea]].'
    page 0 8 'It' 'About [[IT]].'
    end
} >small.xml
wikimd export --quiet -o tree small.xml || exit
python3 "$cases/bag.py" tree small.xml tea.bag || exit
for form in bag bag.tar bag.tar.gz bag.tar.bz2 bag.zip; do
    wikimd export --quiet -o "own.$form" small.xml || exit
done
mv small.xml away.xml

# pack NAME: the bag as every tool packs it.
pack() {
    tar -cf "$1-gnu.tar" tea.bag
    tar -czf "$1-gnu.tar.gz" tea.bag
    tar --format=pax -cjf "$1-pax.tar.bz2" -C tea.bag .
    bsdtar -cJf "$1-bsd.tar.xz" tea.bag
    bsdtar -cf "$1-bsd.zip" --format zip tea.bag
    zip -qr "$1-info.zip" tea.bag
    python3 -c 'import shutil, sys; shutil.make_archive(sys.argv[1], "zip", ".", "tea.bag")' "$1-python"
}

pack same
for bag in tea.bag own.* same-*; do
    wikimd status --exit-code "$bag" && wikimd diff "$bag" && wikimd import --quiet -o back.xml "$bag" &&
        cmp back.xml away.xml && echo "$bag: untouched"
done
wikimd import --quiet --base away.xml -o back.xml same-gnu.tar && cmp back.xml away.xml && echo 'the dump that was exported will do, too'

edit() {
    printf ' More.' >>"$1/Page/Tea.md"
    printf 'A new page.' >"$1/Page/Cup.md"
    rm "$1/Category/Drinks.md"
    mv "$1/Page/美国.md" "$1/Page/中国.md"
}
edit tree
edit tea.bag/data/tree
edit own.bag/data/tree
wikimd status --json tree >as-tree
wikimd status tree
wikimd diff --base away.xml tree >diff-tree
wikimd import --quiet --base away.xml --deletions gone -o edited.xml tree
pack edited
tar -cf own-edited.tar own.bag
zip -qr own-edited.zip own.bag
for bag in tea.bag own.bag own-edited.* edited-*; do
    wikimd status --json "$bag" | cmp - as-tree && wikimd diff "$bag" | cmp - diff-tree &&
        wikimd import --quiet --deletions gone-too -o back.xml "$bag" && cmp back.xml edited.xml && cmp gone gone-too &&
        echo "$bag: edited"
done

mkdir -p home/me
cp -r tea.bag home/me
tar -cf deep.tar home
wikimd status --json deep.tar | cmp - as-tree && wikimd import --quiet -o back.xml deep.tar && cmp back.xml edited.xml && echo 'deep in an archive'

echo 'damage:'
damage() {
    rm -rf bad.bag bad.tar
    cp -r tea.bag bad.bag
    (cd bad.bag && eval "$1")
    tar -cf bad.tar bad.bag
    for bag in bad.bag bad.tar; do
        wikimd import --quiet -o bad.xml "$bag" 2>&1 | sed 's/[0-9a-f]\{64\}/HASH/g'
        [ -e bad.xml ] && echo "$bag: something is written"
    done
}
damage 'printf x | dd of=data/dump/small.xml.bz2 bs=1 seek=100 conv=notrunc 2>/dev/null'
damage 'rm data/dump/small.xml.bz2'
damage 'rm data/export.json'
damage 'echo "{" >data/export.json'
damage 'echo "0	Cup" >>data/pages.tsv'
damage 'sed -n "2p" data/pages.tsv >>data/pages.tsv'
damage ': >data/pages.tsv'
damage 'sed -i "s|Page/Tea.md|../Tea.md|" data/pages.tsv'
echo 'without the state every file counts as new:'
rm -rf bad.bag
cp -r tea.bag bad.bag
rm bad.bag/data/pages.tsv
wikimd status bad.bag 2>&1
wikimd import --quiet --base away.xml -o back.xml bad.bag
