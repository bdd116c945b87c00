# push: edits and new pages go into a wiki that others edit, and the tree follows
. "$cases/functions"
. "$cases/wiki-functions"
needs_wiki

small >old.xml
wikimd export -q -o tree old.xml
serve old.xml

echo '== nothing to do'
push tree

echo '== what would be sent'
sed -i 's/not \[coffee\]/never [coffee]/' tree/Page/Tea.md
printf 'A small pot. Signed: %%SIGN%%\n' >tree/Page/Pot.md
push tree --dry-run
pages

echo '== sent, though somebody edited the same paragraph'
edit Tea "'''Tea''' is a hot [[drink]], not [[coffee]]. [[Category:Drinks]]"
push tree --comment 'From Markdown' --minor --tags 'a,b'
pages
wikimd status tree
cat tree/Page/Tea.md
echo
cat tree/Page/Pot.md
echo

echo '== once more: there is nothing to do; nor for import and diff'
push tree
wikimd diff tree
wikimd import -q -o whole.xml tree && grep -c '<page>' whole.xml
mv old.xml moved.xml
wikimd diff --base moved.xml tree
mv moved.xml old.xml
ls tree/.wikimd

echo '== the next edit is made of what the wiki has'
sed -i 's/never/rather than/' tree/Page/Tea.md
wikimd diff tree
push tree -v
ls tree/.wikimd
wikimd status tree

echo '== conflicts'
sed -i 's/hot/warm/' tree/Page/Tea.md
edit Tea "'''Tea''' is a boiling [[drink]], rather than [[coffee]]. [[Category:Drinks]]"
echo more >>tree/Page/Drink.md
edit Drink
echo 'New here.' >tree/Page/Cup.md
edit Cup 'New there.'
push tree
push tree --conflict ours
wikimd status tree

echo '== an update forgets what pushes left, as the newer dump has it'
rm tree/Page/Cup.md
{
    begin
    page 0 1 Tea "'''Tea''' is a warm [[drink]], rather than [[coffee]], yet. [[Category:Drinks]]" 2027-01-01T00:00:00Z
    page 0 1000 Pot 'A pot.' 2027-01-01T00:00:00Z
    end
} >new.xml
wikimd update -q tree new.xml
wikimd status tree
sed -i 's/yet/still/' tree/Page/Tea.md
wikimd diff tree

echo '== what no dump can hold'
sed -i 's/still/%CONTROL%/' tree/Page/Tea.md
edit Tea "'''Tea''' is a warm [[drink]], rather than [[coffee]], yet. [[Category:Drinks]]"
edit Pot 'A pot.'
push tree
wikimd status tree
push tree
