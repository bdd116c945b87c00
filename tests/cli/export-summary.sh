# the summary counts pages, links and what was skipped
. "$cases/functions"
small >small.xml
# Times differ from run to run.
wikimd export -o tree small.xml 2>&1 | grep -v '^read '
