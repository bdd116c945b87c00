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
echo '--- a signal'
wikimd export --quiet --expand --jobs 1 -o other wiki.xml 2>messages &
sleep 2
start=$(date +%s)
kill -TERM $!
wait $!
echo "exit $?"
[ $(($(date +%s) - start)) -le 5 ] && echo 'at once'
cat messages
