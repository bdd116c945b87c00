# what --onto cannot be given with, and dumps that it cannot take
. "$cases/functions"
{ begin; page 0 1 'Fox' 'The quick fox.'; end; } >base.xml
{ begin de; page 0 1 'Fox' 'Der schnelle Fuchs.'; end; } >other.xml
wikimd export --quiet -o tree base.xml
sed -i 's/fox/cat/' tree/Page/Fox.md
for options in '--onto base.xml --no-base' '--onto base.xml --in-place' '--conflict ours' '--onto base.xml --conflict mine' \
    '--onto other.xml' '--onto none.xml' '--onto base.xml -o base.xml'; do
    wikimd import --quiet -o out.xml $options tree
    echo "exit $?"
done
rm -r tree/.wikimd
wikimd import --quiet --onto base.xml -o out.xml tree
echo "exit $?"
wikimd import --quiet --onto base.xml --base base.xml -o out.xml tree
echo "exit $?"
ls
