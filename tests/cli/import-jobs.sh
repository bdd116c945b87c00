# the dump is the same for any number of threads
. "$cases/functions"
SOURCE_DATE_EPOCH=1750000000
export SOURCE_DATE_EPOCH
many 600 >many.xml
wikimd export --quiet -o tree many.xml
for i in 1 7 8 9 300 333 598 599 600; do
    echo 'Another line.' >>tree/Page/Page_$i.md
done
for i in 1 2 3; do
    echo 'New.' >tree/Page/New_$i.md
done
for form in '' --changed --in-place; do
    wikimd import --quiet $form --jobs 1 -o one.xml tree
    wikimd import --quiet $form --jobs 8 -o eight.xml tree
    cmp one.xml eight.xml && grep -o '<page>' one.xml | wc -l
done
rm tree/Page/New_*
wikimd import --quiet --in-place -o eight.xml tree
rm -r tree/.wikimd
wikimd import --quiet --base many.xml --in-place --jobs 5 -o five.xml tree
cmp five.xml eight.xml && echo 'also without a state'
