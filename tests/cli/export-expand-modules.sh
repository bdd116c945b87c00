# modules that look at the page are run on each; chance goes by the page's title
page() { # page TITLE NS ID TEXT MODEL
    printf '<page><title>%s</title><ns>%s</ns><id>%s</id><revision><id>%s</id><timestamp>2024-02-29T10:00:00Z</timestamp>\n<model>%s</model>\n<text>%s</text></revision></page>\n' \
        "$1" "$2" "$3" "$3" "${5-wikitext}" "$4"
}
{
    cat <<'END'
<mediawiki xmlns="http://www.mediawiki.org/xml/export-0.11/" version="0.11" xml:lang="en">
<siteinfo><sitename>W</sitename><dbname>w</dbname><base>https://w.example/wiki/Main_Page</base><case>first-letter</case>
<namespaces><namespace key="0" case="first-letter" /><namespace key="828" case="first-letter">Module</namespace></namespaces></siteinfo>
END
    for i in 1 2 3 4 5 6; do
        page "Page $i" 0 $i '{{#invoke:T|title}} {{#invoke:T|title}} {{#invoke:T|data}} {{#invoke:T|data|2}} {{#invoke:T|parent}} {{#invoke:T|content}} {{#invoke:T|fixed}} {{#invoke:T|clock}} {{#invoke:T|chance}} {{#invoke:T|chance}}'
    done
    page Module:T 828 10 'local p = {}
function p.title() return mw.title.getCurrentTitle().text end
function p.data() return mw.loadData("Module:D").name end
function p.parent(f) return f:getParent():getTitle() end
function p.content() return #mw.title.new("Page 2"):getContent() end
function p.fixed() return "fixed" end
function p.clock() return os.date("%Y", os.time()) .. os.clock() end
function p.chance() math.randomseed(os.time()) local n = math.random(1000000) assert(n &gt;= 1 and n &lt;= 1000000 and math.random() &lt; 1) return n end
return p' Scribunto
    page Module:D 828 11 'return {name = mw.title.getCurrentTitle().text}' Scribunto
    echo '</mediawiki>'
} >wiki.xml
case $(wikimd expand --title 'Page 1' wiki.xml) in
*'built without Lua'*)
    echo 'wikimd was built without Lua'
    exit 77
    ;;
esac
wikimd export --expand -j 1 -o one wiki.xml 2>&1 | grep expanded
wikimd export -q --expand -j 4 -o four wiki.xml
diff -r -x .wikimd one four && echo 'the same for any number of threads'
for i in 1 2 6; do
    sed -n 4p one/Page/Page_$i.md | cut -d ' ' -f 1-14
done
for file in one/Page/*.md; do
    sed 's/.*20240 //; 1,3d; s/ /\n/' "$file"
    echo
done | sort -u | wc -l
