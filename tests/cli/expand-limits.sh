# a page whose templates take longer than a page may is left out by name; a signal ends their expansion
. "$cases/functions"
export LC_ALL=C
{
    begin | sed 's|</namespaces>|<namespace key="828" case="case-sensitive">Module</namespace></namespaces>|'
    page 0 1 A 'words {{t}}'
    page 0 2 Long '{{#invoke:Endless|run}}'
    page 0 3 B 'more {{t}}'
    page 10 4 'Template:T' 'of a template'
    page 828 5 'Module:Endless' 'return {run = function() while true do pcall(function() while true do end end) end end}' '' Scribunto
    end
} >wiki.xml
case $(wikimd expand --title A --text - wiki.xml <<'END'
{{#invoke:None|run}}
END
) in
*'built without Lua'*)
    echo 'wikimd was built without Lua'
    exit 77
    ;;
esac
echo '--- time'
wikimd export --expand --page-seconds 1 -o tree wiki.xml 2>&1 | grep 'left out$'
wikimd export --quiet --force --expand --page-seconds 1 -o tree wiki.xml
echo "exit $?"
tail -qn 1 tree/Page/*.md
echo
echo '--- functions that go through long texts'
{
    begin | sed 's|</namespaces>|<namespace key="828" case="case-sensitive">Module</namespace></namespaces>|'
    page 0 1 Length '{{#invoke:Length|run}}'
    page 0 2 Balance '{{#invoke:Balance|run}}'
    page 828 3 'Module:Length' 'local s = ("\195\169"):rep(3000000) return {run = function() for c in mw.ustring.gcodepoint(s) do mw.ustring.len(s) end end}' '' Scribunto
    page 828 4 'Module:Balance' 'local s = ("("):rep(300000) return {run = function() return (s:gsub("%b()", "x")) end}' '' Scribunto
    end
} >long.xml
(
    ulimit -t 12
    wikimd export --expand --jobs 1 --page-seconds 1 -o long long.xml 2>&1 | grep 'left out$'
    wikimd export --quiet --force --expand --jobs 1 --page-seconds 1 -o long long.xml
    echo "exit $?"
)
echo '--- a signal'
wikimd export --quiet --expand --jobs 1 -o other wiki.xml 2>messages &
sleep 2
start=$(date +%s)
kill -TERM $!
wait $!
echo "exit $?"
[ $(($(date +%s) - start)) -le 5 ] && echo 'at once'
cat messages
