# a tree and its edits are brought up to a newer dump: what both edited is merged, or left with markers and told
. "$cases/functions"
SOURCE_DATE_EPOCH=1750000000
export SOURCE_DATE_EPOCH
later() { # later NS ID TITLE TEXT REVISION
    page "$1" "$2" "$3" "$4" 2025-01-01T00:00:00Z | sed "s|<id>${2}1</id>|<id>$5</id>|"
}
{
    begin
    page 0 1 'Fox' 'The quick fox jumps over the lazy dog.'
    page 0 2 'Mill' 'The mill is old.'
    page 0 3 'Quiet' 'Nobody edits this page.'
    page 0 4 'Ours' 'Only we edit this page.'
    page 0 5 'Theirs' 'Only they edit this page.'
    page 0 6 'Dropped' 'They delete this page.'
    page 0 7 'Moved' 'They move this page.'
    page 0 8 'Gone' 'We delete this page.'
    page 0 9 'Gone too' 'We delete this page, they edit it.'
    page 0 10 'Turned' 'They make this a redirect.'
    page 0 11 'Agreed' 'Both edit this in one way.'
    page 0 12 'Renamed' 'We rename this page.'
    page 0 13 'Left' 'They delete this page, we leave it.'
    end
} >base.xml
{
    begin
    later 0 1 'Fox' 'The quick fox jumps over the sleeping dog.' 101
    later 0 2 'Mill' 'The mill is very new.' 102
    page 0 3 'Quiet' 'Nobody edits this page.'
    page 0 4 'Ours' 'Only we edit this page.'
    later 0 5 'Theirs' 'Only they edit this good page.' 105
    page 0 7 'Moved away' 'They move this page.'
    later 0 20 'Moved' '#REDIRECT [[Moved away]]' 107
    page 0 8 'Gone' 'We delete this page.'
    later 0 9 'Gone too' 'We delete this page, they edit it well.' 109
    later 0 10 'Turned' '#REDIRECT [[Fox]]' 110
    later 0 11 'Agreed' 'Both edit this in the same way.' 111
    later 0 21 'Meeting' 'They wrote this page.' 112
    later 0 12 'Renamed' 'We rename this page, they edit it.' 114
    later 0 22 'Same' 'A page that both wrote.' 113
    end
} >new.xml
wikimd export --quiet -o tree base.xml
cd tree/Page || exit
sed -i 's/quick fox/quick cat/' Fox.md
sed -i 's/is old/is very old/' Mill.md
sed -i 's/Only we edit/Only we two edit/' Ours.md
sed -i 's/this page/this whole page/' Dropped.md Moved.md
sed -i 's/a redirect/no redirect/' Turned.md
sed -i 's/one way/the same way/' Agreed.md
rm Gone.md Gone_too.md
mv Renamed.md Renamed_now.md
head -1 Fox.md | sed 's/Fox/Meeting/g' >Meeting.md
printf '\nWe wrote this page.\n' >>Meeting.md
head -1 Fox.md | sed 's/Fox/Same/g' >Same.md
printf '\nA page that both wrote.\n' >>Same.md
head -1 Fox.md | sed 's/Fox/Fresh/g' >Fresh.md
printf '\nA page that only we wrote.\n' >>Fresh.md
cd ../..
cp -R tree edited
cp -R tree exported
wikimd update tree new.xml 2>err
echo "exit $?"
grep -v '^read' err
cat tree/Page/Fox.md tree/Page/Mill.md tree/Page/Theirs.md tree/Page/Meeting.md

echo '--- what was edited here is an edit of the newer dump now'
wikimd status tree

echo '--- a second time, nothing is to be done'
wikimd update --quiet tree new.xml

echo '--- an untouched tree becomes that of an export'
wikimd export --quiet -o plain base.xml
wikimd export --quiet -o fresh new.xml
wikimd update --quiet plain new.xml
echo "exit $?"
diff -r -x .wikimd plain fresh && echo same
wikimd status plain

echo '--- killed at any moment and run again, it comes to the same'
for moment in 0 .005 .01 .015 .02 .025 .03 .04 .05; do
    rm -rf killed
    cp -R edited killed
    wikimd update --quiet killed new.xml >/dev/null 2>&1 &
    sleep $moment
    kill -9 $! 2>/dev/null
    wait $! 2>/dev/null
    wikimd update --quiet killed new.xml >/dev/null 2>&1
    diff -r -x .wikimd tree killed
    wikimd status tree >left.txt
    wikimd status killed | diff left.txt -
done

echo '--- an edit stays one of the revision that it was made from, whoever exports over it'
wikimd export --quiet -o exported new.xml >/dev/null 2>&1
wikimd import --quiet --changed -o late.xml exported 2>&1 | grep Fox
wikimd update --quiet exported --base base.xml new.xml 2>/dev/null | grep '^C' | LC_ALL=C sort
tail -n 1 exported/Page/Fox.md
echo
wikimd import --quiet --changed -o late.xml exported 2>&1 | grep Fox

echo '--- what came of it goes into a dump'
wikimd import --quiet --changed -o out.xml tree
sed -n 's/^ *<title>//p; s/^ *<parentid>/ on /p; s/^ *<text[^>]*>/ /p' out.xml

echo '--- the changes of a day beside the dump that they are changes of'
{
    begin
    later 0 1 'Fox' 'The quick fox jumps over the sleeping dog.' 101
    later 0 21 'Meeting' 'They wrote this page.' 112
    end
} >changes.xml
wikimd export --quiet -o daily base.xml
sed -i 's/quick fox/quick cat/' daily/Page/Fox.md
sed -i 's/is old/is very old/' daily/Page/Mill.md
wikimd update --quiet daily base.xml changes.xml
echo "exit $?"
tail -n 1 daily/Page/Fox.md
echo
wikimd status daily
wikimd import --quiet --changed -o out.xml daily
sed -n 's/^ *<title>//p; s/^ *<parentid>/ on /p; s/^ *<text[^>]*>/ /p' out.xml
