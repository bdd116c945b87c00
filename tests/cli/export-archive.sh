# archives by name or by --format, also on standard output, with the same pages
. "$cases/functions"
if ! command -v bsdtar >/dev/null; then
    echo 'bsdtar is not installed'
    exit 77
fi
small >small.xml
wikimd export --quiet -o tree small.xml || exit
for form in tar tar.gz tar.bz2 zip; do
    wikimd export --quiet -o "a.$form" small.xml || exit
    mkdir "$form"
    bsdtar -xf "a.$form" -C "$form" && diff -r -x .wikimd tree "$form" && echo "$form"
    wikimd export --quiet --format "$form" -o - small.xml | cmp - "a.$form"
done
wikimd export --quiet --format tar small.xml && cmp small.tar a.tar && echo 'named after the dump'
wikimd export --quiet -o - small.xml
echo "exit $?"
[ -e - ] && echo 'a file is named -'
exit 0
