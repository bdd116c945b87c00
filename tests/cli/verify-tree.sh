# a tree is compared with what its state remembers, also where size and time are the same, and with its dump
. "$cases/functions"
small >small.xml
wikimd export --quiet -o tree small.xml || exit
wikimd verify tree
echo "exit $?"
ls tree/Page | head -n 3
file=tree/Page/$(ls tree/Page | head -n 1)
touch -r "$file" then
tr 'a-y' 'b-z' <"$file" >other && cat other >"$file" && touch -r then "$file"
echo new >tree/Page/New.md
rm tree/Category/*
wikimd verify --report report.json tree
echo "exit $?"
grep -c '"kind"' report.json
tar -cf tree.tar -C tree .
wikimd verify tree.tar | tail -n 4
mv small.xml away.xml
wikimd verify tree | tail -n 2
sed 's/Tea/tea/' away.xml >small.xml
wikimd verify tree | tail -n 4
wikimd export --quiet -o stateless.zip away.xml && wikimd verify stateless.zip
echo "exit $?"
wikimd verify --recover x tree
echo "exit $?"
