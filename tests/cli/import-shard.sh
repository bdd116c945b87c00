# the files of a tree are put in parts, each by a process of its own, and a merge writes the dump that one import gives
. "$cases/functions"
export SOURCE_DATE_EPOCH=1767225600
{
    begin
    for i in $(seq 10 69); do page 0 "$i" "Page $i" "'''Page $i''' leads to [[Page $((i + 1))]] and [[Old $i]].

{{Box|$i}}
* an item
* another one&lt;ref&gt;a note&lt;/ref&gt;"; done
    page 10 80 Template:Box 'box {{{1}}}'
    page 0 81 'Old 12' '#REDIRECT [[Page 12]]'
    page 4 90 Project:Some 'Some.'
    end
} >dump.xml
sed 's/leads to/points to/; s/<id>12<\/id>/<id>12<\/id>/' dump.xml | sed "s/Page 15''' points/Page 15''', it says here, points/" >newer.xml
bzip2 -k dump.xml
# edit TREE: of all kinds
edit() {
    for i in 11 12 15 20 21 33 47 48 68; do sed -i 's/an item/an *edited* item/' "$1/Page/Page_$i.md"; done
    printf '\nA [link](Page_33.md).\n' >>"$1/Page/Page_69.md"
    printf 'x\001y\n' >>"$1/Page/Page_30.md"
    rm "$1/Page/Page_40.md" "$1/Page/Page_10.md"
    mv "$1/Page/Page_41.md" "$1/Page/Moved.md"
    for n in 1 2 3 4 5; do printf '# New %s\n\nIt leads to [11](Page_11.md).\n' $n >"$1/Page/New_$n.md"; done
    printf 'more\n' >>"$1/Project/Some.md"
}
# plain FILE: without what another run has otherwise
plain() { sed 's/in [0-9.]* s//; s/many/one/; /"seconds"/d; /"jobs"/d' "$1"; }
lists='--deletions one/gone --moves one/moves'
# same DUMP OPTION...: one import and shards of it, merged, give the same files and say the same
counts=3
same() {
    dump=$1
    shift
    rm -rf one many
    mkdir one many
    # shellcheck disable=SC2086 # several words
    wikimd import "$@" $lists --report one/report -o one/out.xml tree >one/told 2>&1
    echo "$*: exit $?"
    for n in $counts; do
        wikimd index --pages pages --shards "$n" "$dump" 2>/dev/null
        for k in $(seq "$n" -1 1); do
            wikimd import -q "$@" --page-set pages --shard "$k/$n" -o many/out.xml tree >/dev/null 2>&1 || echo "shard $k/$n: exit $?"
        done
        # shellcheck disable=SC2046,SC2086 # several words
        wikimd merge --verbose $(echo $lists | sed 's,one/,many/,g') --report many/report many/out.xml >many/verbose 2>&1
        echo "merged of $n: exit $?; $(grep -o '[0-9]* by shards.*' many/verbose)"
        [ "$lists" ] || touch one/gone one/moves many/gone many/moves
        for f in out.xml gone moves; do cmp one/$f many/$f; done
        grep -v -e '^put ' -e '^memory ' -e ': was ' many/verbose >many/told
        for f in told report; do plain one/$f >a; plain many/$f | diff a -; done
        ls -d many/*.shards* 2>/dev/null
    done
}
wikimd export -q -o tree --namespaces all dump.xml
edit tree
counts="1 8 64" same dump.xml
grep -v MB one/told
same dump.xml --onto newer.xml
grep pages one/told
same dump.xml --changed --rewrite
rm -rf tree
wikimd export -q -o tree --style clean dump.xml.bz2
edit tree 2>/dev/null
same dump.xml.bz2
same dump.xml.bz2 --onto newer.xml --conflict markers
rm -rf tree
wikimd export -q -o tree --expand dump.xml
edit tree 2>/dev/null
same dump.xml
rm -rf tree/.wikimd
lists=
same dump.xml --base dump.xml

echo '-- one after the other'
rm -rf tree
wikimd export -q -o tree --namespaces all dump.xml
edit tree
wikimd import -q -o one.xml tree 2>/dev/null
wikimd index --pages pages --shards 3 dump.xml 2>/dev/null
shard() { wikimd import --page-set pages --shard "$1/3" -o many.xml tree; }
shard 2
shard 2
wikimd merge many.xml
echo "exit $?"
python3 - <<'END'
import fcntl, os, subprocess
os.makedirs("many.xml.shards/1-of-3/.wikimd")
with open("many.xml.shards/1-of-3/.wikimd/lock", "w") as lock:
    fcntl.lockf(lock, fcntl.LOCK_EX)
    print("exit", subprocess.run(["wikimd", "import", "--page-set", "pages", "--shard", "1/3", "-o", "many.xml", "tree"]).returncode, flush=True)
    subprocess.run(["wikimd", "merge", "many.xml"])
END
shard 1
shard 3
echo '-- what a killed shard left is taken up'
rm many.xml.shards/1-of-3/done.json
head -c -10 many.xml.shards/1-of-3/puts >puts
cp puts many.xml.shards/1-of-3/puts
wikimd import -v --page-set pages --shard 1/3 -o many.xml tree
cp -r many.xml.shards kept
wikimd merge -q many.xml 2>/dev/null
cmp one.xml many.xml && ls -d many.xml*
wikimd merge many.xml
echo "exit $?"

echo '-- a file that was edited since is put by the merge'
cp -r kept many.xml.shards
echo again >>tree/Page/Page_11.md
wikimd import -q -o one.xml tree 2>/dev/null
wikimd merge -v many.xml 2>&1 | grep 'by shards'
cmp one.xml many.xml && echo 'the same'

echo '-- another dump, other options, another tree, a damaged shard'
cp -r kept many.xml.shards
wikimd import -q --user A --page-set pages --shard 1/3 -o many.xml tree
echo "exit $?"
rm -r many.xml.shards/1-of-3
wikimd import -q --user A --page-set pages --shard 1/3 -o many.xml tree
wikimd merge -q many.xml
echo "exit $?"
rm -r many.xml.shards
cp -r kept many.xml.shards
mv tree other
wikimd export -q -o tree dump.xml
wikimd merge -q many.xml
echo "exit $?"
rm -r tree
mv other tree
echo >>many.xml.shards/2-of-3/puts
wikimd merge -q many.xml
echo "exit $?"
tr e E <kept/2-of-3/puts >many.xml.shards/2-of-3/puts
wikimd merge -q many.xml
echo "exit $?"
rm -r many.xml.shards
wikimd index --pages newer.pages --shards 3 newer.xml 2>/dev/null
wikimd import -q --page-set newer.pages --shard 1/3 -o many.xml tree
echo "exit $?"
wikimd import -q --base newer.xml --page-set newer.pages --shard 1/3 -o many.xml tree
echo "exit $?"

echo '-- refused'
# shellcheck disable=SC2086
while read -r options; do
    wikimd import $options tree
    echo "$options: exit $?"
done <<'END'
--shard 1/3
--page-set pages
--page-set pages --shard 4/3
--page-set pages --shard 1/4 -o many.xml
--page-set pages --shard 1/3 -o -
--page-set pages --shard 1/3 --no-base
--page-set pages --shard 1/3 --report report
--page-set pages --shard 1/3 --deletions gone
--page-set pages --shard 1/3 --lang de
END
for k in 1 2 3; do shard $k 2>/dev/null; done
wikimd merge --ledger ledger many.xml
echo "exit $?"
wikimd export -q --page-set pages --shard 1/3 -o exported dump.xml
wikimd export -q --page-set pages --shard 2/3 -o exported dump.xml
wikimd export -q --page-set pages --shard 3/3 -o exported dump.xml
wikimd merge --moves moves exported
echo "exit $?"
