# wrong usage says what is wrong on standard error and exits with 2
try() {
    echo "\$ wikimd $*"
    wikimd "$@" 2>&1
    echo "exit $?"
}
try
try frobnicate
try --frobnicate
try export
try export --frobnicate dump.xml
try export --force=yes dump.xml
try export dump.xml --pages
try export --jobs 0 dump.xml
try export --jobs 2x dump.xml
try export --style baroque dump.xml
try export --format rar dump.xml
try export --header '%t' --no-header dump.xml
try export -
try convert page.wikitext
try convert --title 'a|b'
try index
