# pages whose titles differ by case only are taken from an archive when something vouches for both
. "$cases/functions"
{
    begin
    page 0 1 'IT' 'One.'
    page 0 2 'It' 'Two.'
    page 0 3 'A (b)/c: 1*' 'Three.'
    page 0 4 'A (B)/C: 1*' 'Four.'
    page 14 5 'Category:Étude' 'Five.'
    page 14 6 'Category:ÉTUDE' 'Six.'
    end
} >case.xml
wikimd export --quiet -o tree case.xml || exit
tar -cf with-state.tar tree
tar -cf without.tar -C tree Page Category
wikimd export --quiet -o own.tar case.xml
wikimd export --quiet -o own.bag.zip case.xml
for archive in with-state.tar without.tar own.tar own.bag.zip; do
    wikimd import --quiet --base case.xml -o back.xml "$archive" && cmp back.xml case.xml && echo "$archive"
done
echo 'a copy under another name:'
cp tree/Page/It.md tree/Page/iT.md
tar -cf copy.tar tree
wikimd status copy.tar 2>&1
echo 'without first lines:'
rm -r tree
wikimd export --quiet --no-header -o tree case.xml
tar -cf state.tar tree
wikimd status --exit-code state.tar && echo 'the state knows'
wikimd export --quiet --no-header -o bare.tar case.xml
wikimd status bare.tar 2>&1
WIKIMD_ARCHIVE_LIMITS=case=any wikimd import --quiet --base case.xml -o back.xml bare.tar && cmp back.xml case.xml && echo 'whoever packed it knows'
