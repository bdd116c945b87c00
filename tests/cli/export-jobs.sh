# the same bytes come out for any number of threads
. "$cases/functions"
many 400 >many.xml
for jobs in 1 2 3 8; do
    wikimd export --quiet --jobs $jobs -o tree$jobs --report report$jobs --ledger ledger$jobs many.xml || exit
    wikimd export --quiet --jobs $jobs -o $jobs.tar many.xml || exit
done
files tree1 | wc -l | tr -d ' '
for jobs in 2 3 8; do
    diff -r -x .wikimd tree1 tree$jobs && cmp ledger1 ledger$jobs && cmp 1.tar $jobs.tar &&
        echo "$jobs threads: the same"
done
