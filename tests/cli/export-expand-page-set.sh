# with a page set templates are read where they stand, when they are asked for: the same files as without, and nothing else of the dump is read
. "$cases/functions"
export SOURCE_DATE_EPOCH=1767225600

# filler FROM TO: pages that take room, so that templates stand in blocks of their own.
filler() {
    awk -v from="$1" -v to="$2" 'BEGIN {
        srand(from)
        for (i = from; i <= to; i++) {
            printf "  <page>\n    <title>Filler %d</title>\n    <ns>0</ns>\n    <id>%d</id>\n    <revision>\n      <id>%d</id>\n", i, i, i + 5000
            printf "      <timestamp>2024-02-%02dT03:04:05Z</timestamp>\n      <contributor><username>User %d</username></contributor>\n      <text>{{Box|%d}} {{Name}}.\n\n", i % 28 + 1, i % 9, i
            for (k = 0; k < 400; k++) printf "%s%s", substr("abcdefghijklmnopqrstuvwxyz", 1 + int(rand() * 20), 1 + int(rand() * 9)), k % 12 == 11 ? ".\n" : " "
            print "</text>\n    </revision>\n  </page>"
        }
    }'
}
first() {
    page 10 1 'Template:Box' 'box {{{1}}} of {{PAGENAME}}, {{REVISIONUSER}}, {{REVISIONID}}, {{PAGEID}}, {{PAGESIZE:{{FULLPAGENAME}}}}'
    page 10 2 'Template:Alias' '#REDIRECT [[Template:Last]]'
    filler 10 79
}
second() {
    page 0 80 'Asking' '{{Alias}} {{:Part}} {{User:Someone/Sign}} {{#ifexist:Part|there|not}} {{#ifexist:Nobody|there|not}} {{Own}} {{Gone}}

{{NUMBEROFPAGES}} {{NUMBEROFARTICLES}} {{NUMBEROFFILES}} {{REVISIONUSER}} {{REVISIONSIZE}} {{PAGEID:Part}} {{REVISIONTIMESTAMP:Template:Box}} {{CURRENTTIMESTAMP}}'
    page 0 81 'Part' 'a part, with {{Name}}'
    page 2 82 'User:Someone/Sign' 'signed {{Last}}'
    page 6 83 'File:Tea.jpg' 'a picture'
    filler 90 159
}
third() {
    filler 160 229
    page 10 230 'Template:Name' '{{PAGENAME}}' '2026-03-04T05:06:07Z'
    page 10 231 'Template:Last' "the ''last'' one"
}
{ begin; first; second; third; end; } >dump.xml
bzip2 -1 -k dump.xml
{ { begin; first; } | bzip2; second | bzip2; { third; end; } | bzip2; } >streams.xml.bz2
{ { begin; first; } | gzip -n; { second; third; end; } | gzip -n; } >members.xml.gz
xz -k dump.xml
{ begin; page 10 1 Template:Own 'its own' '2025-01-01T00:00:00Z'; page 10 2 Template:Box 'no box'; page 0 3 More 'x'; end; } >others.xml

wikimd export -q --expand --namespaces all --templates others.xml --report one.json -o one dump.xml 2>one.told
sed -n '4,$p' one/Page/Asking.md
echo
# counts REPORT: what was expanded, whatever was read for it.
counts() { sed -n '/"expansion"/,/}/p' "$1"; }
for file in dump.xml dump.xml.bz2 streams.xml.bz2 members.xml.gz dump.xml.xz; do
    wikimd index --pages pages "$file" || exit
    for jobs in 1 4; do
        rm -rf late
        wikimd export -v --expand --namespaces all --templates others.xml --page-set pages --report late.json -j $jobs -o late "$file" 2>late.told
        diff -r -x .wikimd one late && counts one.json >one.counts && counts late.json | diff one.counts - && echo "$file, $jobs: the same"
        grep -o '^templates .*' late.told
    done
done

echo '-- nothing but what is asked for is read'
wikimd index --pages pages --shards 3 dump.xml
for k in 1 2 3; do
    cp dump.xml hurt.xml
    at=0
    for n in 1 2 3; do # what the other shards have is made unreadable, as far as the dump is not known by it
        bytes=$(sed -n "$((n + 1))s/.*\"bytes\": \([0-9]*\), .*/\1/p" pages.shards)
        from=$((at > 65536 ? at : 65536))
        at=$((at + bytes))
        to=$((at < $(wc -c <dump.xml) - 65536 ? at : $(wc -c <dump.xml) - 65536))
        [ $n = $k ] || head -c $((to - from)) /dev/zero | tr '\0' '<' | dd of=hurt.xml bs=64K oflag=seek_bytes seek=$from conv=notrunc 2>/dev/null
    done
    wikimd export -q --expand --page-set pages --shard $k/3 -o parts hurt.xml
    echo "shard $k/3: exit $?"
done
wikimd merge -q parts
wikimd export -q --expand -o whole dump.xml
diff -r -x .wikimd whole parts && echo 'the same'

echo '-- a template that cannot be read'
{ begin; filler 10 49; page 10 1 Template:Box 'box'; page 10 2 Template:Name 'name'; filler 50 99; end; } >dump.xml
for hurt in 's/Template:Name/Template<Name/' 's/Template:Name/Template:Nose/'; do
    wikimd index --pages pages dump.xml
    sed "$hurt" dump.xml >hurt.xml
    wikimd export -q --expand --page-set pages -o bad hurt.xml
    echo "exit $?"
done
