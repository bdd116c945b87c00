# a directory that may not be written to is named, exit code 4
. "$cases/functions"
if [ "$(id -u)" -eq 0 ]; then
    echo 'root may write everywhere'
    exit 77
fi
small >small.xml
mkdir locked
chmod a-w locked
wikimd export --quiet -o locked/tree small.xml 2>messages
echo "exit $?"
grep -c 'locked/tree' messages
touch unreadable.xml
chmod a-r unreadable.xml
wikimd export --quiet -o tree unreadable.xml 2>messages
echo "exit $?"
grep -c 'unreadable.xml: Permission denied' messages
