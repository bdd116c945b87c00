# verify tries the laws on a dump, with edits of the kinds that are named, and counts by kind
wikimd verify --edits 4 --kinds insert --seed 2 --report report.json "$samples/wiki-en.xml" >out
echo "exit $?"
head -n 6 out
sed -n 's/ [0-9]* tried,/ tried,/; /^  insert/p' out
grep -c '"locality_failed": *0' report.json
wikimd verify --kinds zzz "$samples/wiki-en.xml"
echo "exit $?"
