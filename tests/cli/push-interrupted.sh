# push: lost answers and cut connections lose no edit and make none twice; a killed push is finished by the next
. "$cases/functions"
. "$cases/wiki-functions"
needs_wiki

{
    begin
    for name in A B C D; do page 0 "$(printf %d "'$name")" "$name" "Old text of $name."; done
    end
} >old.xml

start() {
    [ -z "${server-}" ] || kill $server
    rm -rf tree
    wikimd export -q -o tree old.xml
    sed -i 's/Old/New/' tree/Page/*.md
    printf 'Signed: %%SIGN%%\n' >tree/Page/E.md
    serve old.xml
    : >faults
}

echo '== answers are lost, and requests'
start
printf '%s\n' '1 lost' '2 cut' '6 lost' '7 cut' >faults
push tree --comment why
pages
wikimd status tree

echo '== files are edited once more while they are sent'
start
echo '2 append tree/Page/B.md' >faults
edit B 'Old text of B. And theirs.'
push tree
wikimd status tree
tail -n 1 tree/Page/B.md
wikimd diff tree

# Each request in turn is the one that the push is killed at: the wiki kills it.
echo '== killed'
for n in 1 2 3 4 5; do
    for kind in cut lost; do
        start
        echo "$n kill-$kind" >faults
        push tree --comment why >/dev/null 2>&1
        wikimd export -q -o tree old.xml 2>&1 | sed 's/^wikimd: //' | sort -u >refused
        cmp -s refused first-refused || { [ -f first-refused ] && cat refused; }
        [ -f first-refused ] || cp refused first-refused
        push tree --comment why >told
        wikimd status tree >after
        pages >have
        [ -s after ] || grep -q 'nothing changed' after || cat after
        sed '/^    /d; s/^\(.\): [^ ]* /\1 /' have >edits
        cmp -s edits first-edits || { [ -f first-edits ] && cat edits; }
        [ -f first-edits ] || { cp edits first-edits; cat have; cat told; }
        ls tree/.wikimd | sed 's/[0-9][0-9]*/N/' >left
        cmp -s left first-left || { [ -f first-left ] && cat left; }
        [ -f first-left ] || cp left first-left
    done
done
cat first-left first-refused
