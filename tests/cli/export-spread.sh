# a page spread over several elements is one page, with its latest revision
. "$cases/functions"
{
    begin
    page 0 1 'Old first' 'old, see [[Turned]]' 2020-01-01T00:00:00Z
    page 0 2 'New first' 'new' 2022-01-01T00:00:00Z
    page 0 3 'Turned' 'a page' 2020-01-01T00:00:00Z
    page 0 1 'Old first' 'new, see [[Turned]] and [[Back]]' 2021-01-01T00:00:00Z
    page 0 2 'New first' 'old' 2020-01-01T00:00:00Z
    page 0 3 'Turned' '#REDIRECT [[New first]]' 2021-01-01T00:00:00Z
    page 0 4 'Back' '#REDIRECT [[New first]]' 2020-01-01T00:00:00Z
    page 0 4 'Back' 'a page again' 2021-01-01T00:00:00Z
    end
} >spread.xml
for jobs in 1 4; do
    wikimd export --quiet --no-header --jobs $jobs --report report -o tree$jobs spread.xml || exit
    for file in $(files tree$jobs); do
        echo "$file: $(cat "tree$jobs/$file")"
    done
    number report superseded
done
