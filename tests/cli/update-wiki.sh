# a tree and its edits are brought up to a wiki over the network: only what changed is fetched
. "$cases/functions"
. "$cases/wiki-functions"
needs_wiki
update() {
    wikimd update "$@" --api "$(cat address)" 2>err
    code=$?
    sed -e '/^wiki /!{/conflict$/!d;}' -e 's/127\.0\.0\.1:[0-9]*/WIKI/g' err
    echo "exit $code"
}
{
    begin
    page 0 1 'Fox' 'The quick fox jumps over the lazy dog.'
    page 0 2 'Mill' 'The mill is old.'
    page 0 3 'Quiet' 'Nobody edits this page. It leads to [[Meeting]].'
    page 0 4 'Ours' 'Only we edit this page.'
    page 0 5 'Theirs' 'Only they edit this page.'
    page 0 6 'Dropped' 'They delete this page.'
    page 0 7 'Moved' 'They move this page.'
    page 10 8 'Template:Note' 'Not of the tree.'
    end
} >base.xml
wikimd export --quiet -o tree base.xml
serve base.xml

echo '== nothing is new'
update tree

echo '== what they did'
edit Fox 'The quick fox jumps over the sleeping dog.'
edit Mill 'The mill is very new.'
edit Theirs 'Only they edit this good page.'
edit Dropped
edit Moved --to 'Moved away'
edit Meeting 'They wrote this page.'
sed -i 's/quick/slow/' tree/Page/Fox.md
sed -i 's/old/rather old/' tree/Page/Mill.md
sed -i 's/Only/Perhaps only/' tree/Page/Ours.md
update tree
ls tree/Page tree/.wikimd
tail -n 1 tree/Page/Fox.md tree/Page/Mill.md tree/Page/Theirs.md tree/Page/Quiet.md
wikimd status tree

echo '== once more: nothing is new'
update tree
ls tree/.wikimd

echo '== the tree is that of the new pages'
wikimd fetch --quiet --api "$(cat address)" -o new.xml
wikimd export --quiet -o fresh new.xml
diff -rq tree fresh | grep -v wikimd

echo '== another update keeps what the first one fetched'
edit Quiet 'Somebody edits this page.'
update tree
ls tree/.wikimd
wikimd diff tree
wikimd import --quiet -o out.xml tree && grep -c '<page>' out.xml

echo '== the dump of a tree has a name as what is fetched, with a number behind which none comes'
mkdir dumps && mv base.xml dumps/fetched-9223372036854775807.xml
wikimd export --quiet -o other dumps/fetched-9223372036854775807.xml
update other | tail -n 1
ls other/.wikimd | grep "fetched.*xml$"
