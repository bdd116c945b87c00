# the index has a line a page: byte, id, namespace, title, redirect
. "$cases/functions"
small >small.xml
wikimd index small.xml | sed 's/^[0-9]*/N/'
# The byte is where <page> stands.
wikimd index small.xml | sed 1d | while read -r offset rest; do
    tail -c +$((offset + 1)) small.xml | head -c 6
    echo " $rest" | tr '\t' ' ' | cut -d ' ' -f 2 | sed 's|^| |'
done
gzip -c small.xml >small.gz
wikimd index small.xml >1 && wikimd index small.gz | cmp - 1 && echo 'gzip: the same'
wikimd index small.xml small.gz | awk -F '\t' '{ print NF, $6 }' | uniq -c | sed 's/^ *//'
