# pushes and updates from the wiki take turns on one tree
. "$cases/functions"
. "$cases/wiki-functions"
needs_wiki
small >old.xml
wikimd export -q -o tree old.xml
serve old.xml
update() {
    wikimd update tree --api "$(cat address)" >out 2>err
    code=$?
    cat out
    sed -n '/^wiki /p' err
    echo "exit $code"
}
sed -i 's/not \[coffee\]/never [coffee]/' tree/Page/Tea.md
push tree
edit Drink 'Drunk from a [[Tea|pot]].'
edit Milk 'White.'
sed -i 's/never/rarely/' tree/Page/Tea.md
update
ls tree/.wikimd
wikimd status tree
wikimd diff tree
push tree
wikimd status tree; echo clean
edit Tea "'''Tea''' is a [[drink]], rarely [[coffee]], said they. [[Category:Drinks]]"
update
wikimd status tree
cat tree/Page/Tea.md; echo
sed -i 's/White/Very white/' tree/Page/Milk.md
sed -i 's/rarely/seldom/' tree/Page/Tea.md
push tree
wikimd status tree; echo clean

echo '== a page that is made, and deleted'
echo 'To drink of.' >tree/Page/Cup.md
push tree
update
wikimd status tree
ls tree/Page
edit Cup 'To drink from.'
sed -i 's/Very white/White/' tree/Page/Milk.md
update
push tree
rm tree/Page/Cup.md
push tree --delete-pages
update
wikimd status tree
ls tree/Page tree/.wikimd
wikimd fetch -q --api "$(cat address)" -o now.xml
wikimd export -q -o fresh now.xml
diff -r -x .wikimd tree fresh
