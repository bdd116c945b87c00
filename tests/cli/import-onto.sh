# edits go into a newer dump of the wiki: what merges is one revision on top of it, what does not is told
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
head -1 Fox.md | sed 's/Fox/Meeting/g' >Meeting.md
printf '\nWe wrote this page.\n' >>Meeting.md
head -1 Fox.md | sed 's/Fox/Same/g' >Same.md
printf '\nA page that both wrote.\n' >>Same.md
head -1 Fox.md | sed 's/Fox/Fresh/g' >Fresh.md
printf '\nA page that only we wrote.\n' >>Fresh.md
cd ../..
wikimd import --onto new.xml --deletions gone.txt -o out.xml tree 2>messages
echo "exit $?"
sed 's/ in [0-9.]* s$//' messages >&2
diff new.xml out.xml
cat gone.txt

echo '--- changed pages alone'
wikimd import --quiet --onto new.xml --changed -o changed.xml tree >/dev/null
sed -n 's/^ *<title>//p; s/^ *<parentid>/ on /p; s/^ *<text[^>]*>/ /p' changed.xml

for whose in ours theirs markers; do
    echo "--- $whose"
    wikimd import --quiet --onto new.xml --conflict $whose -o $whose.xml tree | grep -A9 Mill
    diff out.xml $whose.xml | sed -n 's/^> *<text[^>]*>/ /p; s/^> \([^ ].*\)/ \1/p'
done

echo '--- an untouched tree gives the newer dump'
wikimd export --quiet -o still base.xml
wikimd import --quiet --onto new.xml -o still.xml still && cmp new.xml still.xml && echo same
