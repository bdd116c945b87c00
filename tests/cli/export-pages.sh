# --pages and --namespaces choose, and links follow the choice
. "$cases/functions"
small >small.xml
printf "tea\nTalk:Tea\nInfusion\nNot there\n" >list
wikimd export --quiet --no-header --pages list --report report -o tree small.xml || exit
files tree
cat tree/Page/Tea.md
echo
echo "missing $(number report listed_but_missing)"
wikimd export --quiet --namespaces 1,category -o other small.xml || exit
files other
