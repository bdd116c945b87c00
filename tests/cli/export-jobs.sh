# the same bytes come out for any number of threads
. "$cases/functions"
SOURCE_DATE_EPOCH=1750000000
export SOURCE_DATE_EPOCH
many 400 >many.xml
bzip2 -1 -c many.xml >many.xml.bz2
for jobs in 1 2 3 8; do
    wikimd export --quiet --jobs $jobs -o tree$jobs --report report$jobs --ledger ledger$jobs many.xml || exit
    wikimd export --quiet --jobs $jobs -o $jobs.tar many.xml || exit
done
files tree1 | wc -l | tr -d ' '
for jobs in 2 3 8; do
    diff -r -x .wikimd tree1 tree$jobs && cmp ledger1 ledger$jobs && cmp 1.tar $jobs.tar &&
        echo "$jobs threads: the same"
done
# Also where what comes in and what goes out is compressed by all of them.
for form in tar tar.gz tar.bz2 zip bag.tar bag.zip; do
    for jobs in 1 2 3 8; do
        wikimd export --quiet --jobs $jobs --format $form -o - many.xml.bz2 >many.$jobs || exit
    done
    cmp many.1 many.2 && cmp many.1 many.3 && cmp many.1 many.8 && echo "$form: the same"
done
