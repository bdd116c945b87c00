# push: pages are moved and deleted when that is asked for, and the wiki has not changed them
. "$cases/functions"
. "$cases/wiki-functions"
needs_wiki

small >old.xml
wikimd export -q -o tree old.xml
serve old.xml
mv tree/Page/Tea.md tree/Page/Chai.md
rm tree/Page/Drink.md

echo '== not without being asked'
push tree
push tree --dry-run --move-pages --delete-pages
pages

echo '== moved and deleted'
push tree --move-pages --delete-pages --comment why
pages
wikimd status tree
cat tree/Page/Chai.md
echo
push tree --move-pages --delete-pages

echo '== the moved page is edited and moved once more'
sed -i 's/not \[/never [/' tree/Page/Chai.md
push tree
mv tree/Page/Chai.md tree/Page/Tay.md
push tree --move-pages
wikimd status tree

echo '== what the wiki did meanwhile'
edit Tay --to Elsewhere
mv tree/Page/Tay.md tree/Page/Cha.md
edit Category:Drinks 'Edited there.'
rm tree/Category/Drinks.md
push tree --move-pages --delete-pages
