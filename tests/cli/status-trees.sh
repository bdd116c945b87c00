# status of what is no tree, has no state or a damaged one; it writes to none of them
. "$cases/functions"
small >small.xml
try() {
    wikimd status "$@" 2>&1
    echo "exit $?"
}
try nowhere
try small.xml
mkdir empty
try empty
(cd empty && try)
try empty small.xml
try --json -z empty
wikimd export --quiet -o tree small.xml || exit
(cd tree && find . | LC_ALL=C sort) >before
chmod -R a-w tree
try tree
chmod -R u+w tree
(cd tree && find . | LC_ALL=C sort) | diff before - && echo 'the same files'
mv tree/.wikimd away
try tree
mkdir tree/.wikimd
echo 'This is no database, but a letter that somebody put where the state was, and it is long enough.' >tree/.wikimd/state.sqlite
try tree
