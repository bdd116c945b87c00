# wrong usage is told and nothing is written
. "$cases/functions"
small >small.xml
wikimd export --quiet -o tree small.xml
try() {
    wikimd import "$@"
    echo "exit $?"
}
try
try tree tree
try nowhere
try --in-place --changed tree
try --base small.xml --no-base tree
try --timestamp yesterday tree
try --user '' tree
try --comment "$(printf 'a\001')" tree
try -o out.xml.xz tree
try -o nowhere/out.xml tree
ls
