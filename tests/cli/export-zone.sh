# an archive is the same in every time zone
. "$cases/functions"
small >small.xml
for format in zip tar.gz; do
    TZ=Asia/Tokyo wikimd export --quiet -o east.$format small.xml
    TZ=America/New_York wikimd export --quiet -o west.$format small.xml
    cmp east.$format west.$format && echo "$format: the same"
done
