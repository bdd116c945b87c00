# files of pages that left the dump are removed, but not what somebody wrote
. "$cases/functions"
{
    begin
    for i in 1 2 3; do page 0 $i "P$i" "text $i"; done
    end
} >three.xml
{
    begin
    page 0 1 P1 'text 1'
    end
} >one.xml
wikimd export --quiet -o tree three.xml || exit
echo 'edited' >>tree/Page/P3.md
echo 'own' >tree/Page/Own.md
cp -R tree forced
wikimd export -o tree one.xml 2>&1 | grep -v -e '^read ' -e '^links ' -e '^with '
files tree
wikimd export --quiet --force -o forced one.xml
echo "exit $?"
files forced
# A page that left for another namespace, or became a redirect, is gone as well.
{
    begin
    page 0 1 P1 '#REDIRECT [[Help:P1]]'
    page 12 2 Help:P1 'text'
    end
} >moved.xml
wikimd export --quiet --report report -o forced moved.xml
echo "exit $?, removed $(number report removed)"
files forced
