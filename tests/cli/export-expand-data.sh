# modules that ask for data which no dump holds get none, and the ledger says what they asked for
. "$cases/functions"
{
    begin | sed 's|en.example.org|en.wikipedia.org|; s|</namespaces>|<namespace key="828" case="case-sensitive">Module</namespace></namespaces>|'
    page 0 1 A 'It is {{#invoke:Item|label}}, {{#invoke:Item|label}}.'
    page 0 2 B 'No module.'
    page 828 3 'Module:Item' 'return {label = function() return mw.wikibase.getLabel("Q1") or mw.ext.data.get("A.tab") or "unknown" end}' '' Scribunto
    end
} >wiki.xml
case $(wikimd expand --title A wiki.xml 2>messages) in
*'built without Lua'*)
    echo 'wikimd was built without Lua'
    exit 77
    ;;
esac
cat messages
wikimd export -v --expand --ledger ledger -o tree wiki.xml 2>&1 | grep 'no data'
tail -n 1 tree/Page/A.md
echo
grep -o '"title": "[^"]*"\|"asked": [^]]*]' ledger
