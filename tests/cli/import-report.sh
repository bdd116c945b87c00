# the report counts what was done and keeps every warning
. "$cases/functions"
small >small.xml
wikimd export --quiet -o tree small.xml
sed -i 's/Poured/Spilt/' tree/Page/Drink.md
echo 'New.' >tree/Page/New.md
echo 'Redirect.' >tree/Page/Infusion.md
mv tree/Page/Tea.md tree/Page/Chai.md
rm tree/Category/Drinks.md
wikimd import --quiet --moves moves.txt --report report.json -o out.xml tree 2>/dev/null
echo "exit $?"
cat moves.txt
sed '/"put"/,/}/d; /"seconds"/d; /"jobs"/d; /"sha256"/d; /"timestamp"/d; /"version"/d' report.json
