# one page of a one-stream bzip2 is had from its block, whatever the bit it begins at
. "$cases/functions"
# Blocks of 100 KB of text that does not compress, so that there are some.
{
    begin
    for i in 1 2 3 4 5 6 7 8 9; do
        page 0 $i "Page $i" "Page $i says $(head -c 40000 /dev/urandom | base64 -w 0) and [[page 1]]."
    done
    page 14 10 'Category:Pages' 'A category.'
    page 0 11 'Page 3' 'The later text.' 2025-01-01T00:00:00Z
    end
} >dump.xml
bzip2 -1 -k dump.xml
wikimd index --blocks dump.xml.bz2 >dump.xml.bz2.blocks
cut -f 6 dump.xml.bz2.blocks | sort -u | wc -l
for title in 'Page 1' 'page_5' 'Page 9' 'Category:Pages' 'Page 3'; do
    wikimd convert --dump dump.xml.bz2 --title "$title" >a
    wikimd convert --dump dump.xml --title "$title" >b
    cmp a b && tail -n 1 a | cut -c 1-11
done
wikimd index --blocks dump.xml >plain && wikimd convert --no-header --dump dump.xml --index plain --title 'Page 3'
echo
cp dump.xml.bz2 other.bz2 && wikimd convert --dump other.bz2 --title 'Page 4' | tail -n 1 | cut -c 1-11
echo 'Other words.' | wikimd convert --from markdown --dump dump.xml.bz2 --title 'Category:Pages'
echo
echo '-- failures'
wikimd convert --dump dump.xml.bz2 --title Nowhere
wikimd convert --dump dump.xml.bz2
{ begin; page 0 1 Tea Tea.; end; } | bzip2 >tea.bz2
wikimd convert --dump tea.bz2 --index dump.xml.bz2.blocks --title 'Page 9' 2>&1 | sed 's/byte [0-9]*/byte N/'
