# options whose meaning depends on more than their form are checked as well
. "$cases/functions"
small >small.xml
try() {
    "$@"
    echo "exit $?" >&2
}
try wikimd export --revision latest small.xml
try wikimd export --namespaces Nonsense -o tree small.xml
try wikimd export --namespaces 0, -o tree small.xml
try wikimd export --progress=often small.xml
try wikimd export -o tree - - <small.xml
mkdir none
try wikimd export -o tree none
try wikimd convert --pages - </dev/null
[ -e tree ] && echo 'a tree was made'
exit 0
