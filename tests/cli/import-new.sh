# new files are new pages; what cannot be a page, or is another's, is refused by name
. "$cases/functions"
SOURCE_DATE_EPOCH=1750000000
export SOURCE_DATE_EPOCH
small >small.xml
wikimd export --quiet -o tree small.xml
rm tree/Page/Drink.md
echo 'Black & bitter.' >tree/Page/Coffee.md
mkdir tree/Help
echo 'Ask.' >"tree/Help/How to.md"
wikimd import --deletions gone.txt -o new.xml tree 2>&1 | sed 's/ in [0-9.]* s$//'
diff small.xml new.xml
cat gone.txt
wikimd import --quiet -o - tree | cmp - new.xml

echo 'refused:'
mkdir tree/Talk tree/User
echo 'A page of the base.' >tree/Page/Infusion.md
echo 'Not exported.' >tree/Talk/Tea.md
echo 'No title.' >'tree/Page/a[b].md'
head -n 1 tree/Page/Tea.md | sed 's/Tea/Water/g' >tree/Page/Milk.md
echo 'One.' >tree/User/Two_names.md
echo 'Other.' >'tree/User/Two names.md'
printf 'A bell: \007\n' >tree/Page/Bell.md
sed -i '1s/Tea/Coffee/' tree/Page/Tea.md
wikimd import --quiet -o refused.xml tree
echo "exit $?"
diff new.xml refused.xml
