# a zstd window that is larger than --memory is told with the option; others are read
. "$cases/functions"
small >small.xml
size=$(wc -c <small.xml)
# A frame with a window of 2 GiB and one block that is not compressed.
head=$((size * 8 + 1))
{
    printf '\050\265\057\375\000\250'
    printf "\\$(printf %o $((head % 256)))\\$(printf %o $((head / 256 % 256)))\\$(printf %o $((head / 65536)))"
    cat small.xml
} >small.xml.zst
wikimd export --quiet -o tree small.xml.zst && files tree
wikimd export --quiet --memory 2G -o again small.xml.zst && diff -r -x .wikimd tree again && echo same
for memory in 1G 200000K 5x; do
    wikimd export --quiet --memory $memory -o none small.xml.zst
    echo "exit $?"
done
