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
wikimd export -o tree one.xml 2>&1 | grep -v -e '^read ' -e '^links ' -e '^with '
wikimd export --quiet -o tree one.xml
echo "exit $?"
files tree
wikimd export --quiet --force -o tree one.xml
echo "exit $?"
files tree
