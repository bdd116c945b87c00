# the ledger's lines add up to the sums of the report
. "$cases/functions"
{
    begin
    page 0 1 A "{{Box|x}} '''a'''&lt;!-- note --&gt; [[Category:C|key]] __TOC__ &lt;span&gt;s&lt;/span&gt;"
    page 0 2 B '{{Box}}{{Other}} text [[File:A.jpg|thumb|c]]'
    end
} >ledger.xml
wikimd export --quiet -o tree --report report --ledger ledger ledger.xml || exit
grep -c '^{"title": ' ledger
for name in source printed markup; do
    sum=$(grep -o "\"$name\": [0-9]*" ledger | awk '{ n += $2 } END { print n }')
    [ "$sum" = "$(number report $name)" ] && echo "$name: equal"
done
for name in templates comments sort_keys switches html image_options; do
    sum=$(grep -o "\"$name\": {\"count\": [0-9]*, \"bytes\": [0-9]*" ledger | tr -d ',' | awk '{ c += $3; b += $5 } END { print c, b }')
    reported=$(sed -n "/\"$name\": {/,/}/p" report | tr -d ',' | awk '/"count"/ { c = $2 } /"bytes"/ { b = $2 } END { print c, b }')
    [ "$sum" = "$reported" ] && echo "$name: $sum"
done
number report balances
grep -o '"names": {"Box": [^}]*}' ledger
