# what the system refuses is told and exits with 4, without a half file
. "$cases/functions"
small >small.xml
wikimd export --quiet -o tree missing.xml 2>messages
echo "exit $?"
grep -c 'missing.xml: No such file' messages
touch file
wikimd export --quiet -o file/tree small.xml 2>messages
echo "exit $?"
grep -c 'file/tree' messages
wikimd export --quiet -o tree --report nowhere/report small.xml 2>messages
echo "exit $?"
grep -c 'nowhere/report' messages
if [ -e /dev/full ]; then
    wikimd convert </dev/null >/dev/full 2>messages
    echo "exit $?"
    wikimd index small.xml >/dev/full 2>>messages
    echo "exit $?"
    wikimd export --quiet --format tar -o /dev/full small.xml 2>>messages
    echo "exit $?"
    grep -c -e 'No space left on device' -e '^wikimd: /dev/full: ' messages
else
    printf 'exit 4\nexit 4\nexit 4\n3\n'
fi
wikimd index small.xml >&- 2>messages
echo "exit $?"
grep -c 'standard output' messages
(wikimd index small.xml 2>messages; echo "exit $?" >code) | true
wikimd export --quiet -o closed small.xml >&- 2>&-
echo "exit $?"
files closed
ls
