# --media-list names the files that pages show, the same for any number of threads and in shards; --image-html keeps sizes
. "$cases/functions"
export SOURCE_DATE_EPOCH=1767225600
{
    begin
    page 0 1 'Tea' "[[File:Zebra.jpg|thumb|Leaves]] a [[Image:cup one.png|20px|link=Drink|b]] c [[:File:Linked only.png]].
== See also ==
[[File:Hidden.jpg]]"
    page 0 2 'Drink' '[[File:Zebra.jpg]] x {{t|[[File:Of template.jpg]]}}
&lt;gallery&gt;
Äpfel.svg|An apple
cup_one.png
&lt;/gallery&gt;'
    page 2 3 'User:T' '[[File:Not exported.jpg]]'
    page 0 4 'Old' '#REDIRECT [[Tea]]'
    end
} >dump.xml
wikimd export --quiet --style clean --image-html --media files --drop-sections see-also --media-list wanted -o tree dump.xml
cat wanted
tail -n +11 tree/Page/Tea.md
for options in '-j 1' '-j 4 --style classic' '--redirects stub --style clean' '--format jsonl' '--format tar'; do
    rm -rf other
    # shellcheck disable=SC2086 # several words
    wikimd export --quiet $options --drop-sections see-also --media-list list -o other dump.xml && cmp wanted list
done

echo '-- shards'
wikimd index --quiet --pages pages --shards 2 dump.xml 2>/dev/null || wikimd index --pages pages --shards 2 dump.xml
for shard in 1/2 2/2; do
    wikimd export --quiet --page-set pages --shard $shard --drop-sections see-also --media-list part -o sharded dump.xml
done
ls part.*
LC_ALL=C sort -u part.* | cmp - wanted
wikimd merge --quiet sharded && cmp part wanted
for shard in 1/2 2/2; do
    wikimd export --quiet --page-set pages --shard $shard --media-list part -o lost dump.xml
done
rm part part.2-of-2
wikimd merge lost 2>&1 | sed -n "s|$PWD|DIR|g; /list/p"
ls part* lost

echo '-- there and back'
wikimd verify tree
wikimd import --quiet -o back.xml tree && cmp dump.xml back.xml
sed -i 's/Leaves/Green leaves/; s/width="20"/width="30"/; s/ c / d /' tree/Page/Tea.md
wikimd diff tree
mkdir lists
wikimd export --quiet --drop-sections see-also --media-list lists/list -o third dump.xml && cmp wanted lists/list
wikimd export --media-list no/such/place -o failed dump.xml
