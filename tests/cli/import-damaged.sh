# a damaged base goes through as far as it can be read, and is told of
. "$cases/functions"
small | head -c 2000 >cut.xml
wikimd export --quiet -o tree cut.xml 2>/dev/null
wikimd import --quiet -o back.xml tree
echo "exit $?"
cmp cut.xml back.xml && echo 'the same bytes'
small | gzip -n | head -c 600 >cut.xml.gz
wikimd export --quiet -o ztree cut.xml.gz 2>/dev/null
wikimd import --quiet -o zback.xml ztree
echo "exit $?"
gzip -dc cut.xml.gz 2>/dev/null | cmp - zback.xml && echo 'the same bytes'
# With an edit the XML is read, too.
sed -i "s/not/nor/" tree/Page/Tea.md
echo 'New.' >tree/Page/New.md
wikimd import --quiet --in-place -o edited.xml tree
echo "exit $?"
diff cut.xml edited.xml | grep -c '^>'
