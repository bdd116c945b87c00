# status tells the files of one part alone; the parts, one after the other, are all
. "$cases/functions"
{
    begin
    for i in $(seq 10 39); do page 0 "$i" "Page $i" "Page $i."; done
    page 4 50 Project:Some 'Some.'
    end
} >dump.xml
wikimd export -q -o tree dump.xml
for i in 11 20 21 33; do echo more >>tree/Page/Page_$i.md; done
rm tree/Page/Page_10.md tree/Page/Page_15.md tree/Page/Page_39.md
mv tree/Page/Page_12.md tree/Page/Tea.md
mv tree/Page/Page_38.md tree/Page/A.md
echo new >tree/Page/Coffee.md
echo new >tree/Page/Zoo.md
wikimd status tree | tee all
for n in 1 2 3 7 40 10000; do
    for form in '' --porcelain --json -z; do
        # shellcheck disable=SC2086 # none is none
        wikimd status $form tree >all
        # shellcheck disable=SC2086
        for k in $(if [ $n = 10000 ]; then echo 1 278 5000 10000; else seq $n; fi); do wikimd status $form --shard "$k/$n" tree; done >parts
        [ $n = 10000 ] || cmp all parts || echo "$n $form: other lines"
    done
done
tar -cf tree.tar tree
wikimd status tree.tar >all
for k in 1 2; do wikimd status --shard $k/2 tree.tar; done | cmp all - && echo 'of an archive, too'
wikimd status --exit-code --shard 2/3 tree
echo "exit $?"
wikimd export -q -o clean dump.xml
wikimd status --exit-code --shard 2/3 clean
echo "exit $?"
echo more >>clean/Project/Some.md
wikimd status --exit-code --shard 1/3 clean
echo "exit $?"
wikimd status --exit-code --shard 3/3 clean
echo "exit $?"
wikimd status --shard 4/3 tree
echo "exit $?"
