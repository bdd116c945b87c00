# --revision takes the latest revision, that of a time, or one by its number
. "$cases/functions"
{
    begin
    echo '<page><title>P</title><ns>0</ns><id>1</id>'
    for year in 2022 2020 2021; do
        echo "<revision><id>$year</id><timestamp>$year-01-01T00:00:00Z</timestamp><text>as of $year</text></revision>"
    done
    echo '</page>'
    page 0 2 Q 'later' 2023-01-01T00:00:00Z
    end
} >history.xml
for which in current 2021-06-01T00:00:00Z 2020-01-01 2020; do
    wikimd export --quiet --no-header --revision "$which" -o "tree-$which" history.xml || exit
    echo "$which: $(cat tree-"$which"/Page/P.md) $(files "tree-$which" | wc -l | tr -d ' ')"
done
