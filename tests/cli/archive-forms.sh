# status, diff and import take an archive of a tree, whoever packed it, as they take the tree
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
    end
} >small.xml
wikimd export --quiet -o tree small.xml || exit

# pack NAME: the tree as every tool packs it, with its state.
pack() {
    tar -cf "$1-gnu.tar" tree
    tar -czf "$1-gnu-here.tar.gz" -C tree .
    tar --format=pax -cjf "$1-pax.tar.bz2" tree
    bsdtar -cJf "$1-bsd.tar.xz" tree
    bsdtar -cf "$1-bsd.zip" --format zip -C tree Page Category .wikimd
    (cd tree && zip -qr "../$1-info.zip" .)
    python3 -c 'import shutil, sys; shutil.make_archive(sys.argv[1], "zip", ".", "tree")' "$1-python"
    python3 -c 'import shutil, sys; shutil.make_archive(sys.argv[1], "gztar", "tree")' "$1-python"
}

pack same
for archive in same-*; do
    wikimd status --exit-code "$archive" && wikimd diff "$archive" && wikimd import --quiet -o back.xml "$archive" &&
        cmp back.xml small.xml && echo "$archive: untouched"
done

printf ' More.' >>tree/Page/Tea.md
printf 'A new page.' >tree/Page/Cup.md
rm tree/Category/Drinks.md
mv tree/Page/美国.md tree/Page/中国.md
echo 'the tree:'
wikimd status --json tree | tee as-tree
wikimd diff tree >diff-tree
wikimd import --quiet --no-base -o all.xml tree 2>/dev/null
wikimd import --quiet --deletions gone -o edited.xml tree
pack edited
for archive in edited-*; do
    wikimd status --json "$archive" | cmp - as-tree && wikimd diff "$archive" | cmp - diff-tree &&
        wikimd import --quiet --deletions gone-too -o back.xml "$archive" && cmp back.xml edited.xml && cmp gone gone-too &&
        echo "$archive: edited"
    wikimd import --quiet --no-base -o back.xml "$archive" 2>/dev/null
    cmp back.xml all.xml
done

echo 'what an export packs:'
for form in tar tar.gz tar.bz2 zip; do
    wikimd export --quiet -o "plain.$form" small.xml || exit
    wikimd import --quiet --base small.xml -o back.xml "plain.$form" && cmp back.xml small.xml && echo "$form"
done
echo 'a file of an archive, and one that it has not:'
wikimd diff edited-gnu.tar Page/Tea.md | wc -l
wikimd diff edited-gnu.tar Page/Nowhere.md 2>&1
wikimd diff edited-gnu.tar Page | grep -c '^Moved'
echo 'wherever the tree is in it:'
rm -r tree
wikimd export --quiet -o tree small.xml
mkdir -p home/me Help '__MACOSX/tree'
cp -r tree home/me/my.wikimd
cp -r tree/. Help
cp -r Help/Page Page
printf x >__MACOSX/tree/._Page
tar -cf deep.tar home
tar -cf help.tar Help
zip -qr mac.zip tree __MACOSX
zip -qr page.zip Page
bsdtar -cf dotted.tar ./tree/Page ./tree/Category ./tree/.wikimd
for archive in deep.tar help.tar mac.zip dotted.tar; do
    wikimd status --exit-code "$archive" && echo "$archive"
done
wikimd status --quiet page.zip
