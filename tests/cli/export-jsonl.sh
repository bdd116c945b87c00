# lines of JSON: all that is known of a page, places that are true, files of so many lines
. "$cases/functions"
if ! command -v python3 >/dev/null; then
    echo 'python3 is not installed'
    exit 77
fi
small >small.xml
wikimd export --quiet -o small.jsonl small.xml || exit
sed 's/,"loss".*//' small.jsonl
# Titles and texts that no JSON may break on.
{
    begin
    page 0 1 'Say "tea"\or \u0041' "$(printf '\377 \342\200\250 \001 [[a|b]] "q" \\n {{Infobox|x="1"}}')"
    page 0 2 '茶/𠀀' "茶 [[碗|碗&quot;]]
== 𠀀 == 
{|
! a !! ''b''
|-
| [[c]] || d&lt;ref&gt;e [http://e.org]&lt;/ref&gt;
|}
[[File:T.png|thumb|''t'' [[u]]]]"
    page 0 3 Empty ''
    end
} >hostile.xml
wikimd export --quiet -o hostile.jsonl hostile.xml
echo "exit $?"
python3 "$cases/jsonl.py" hostile.jsonl
python3 - <<'END'
import json
pages = [json.loads(line) for line in open('hostile.jsonl', encoding='utf-8')]
for page in pages:
    print([page['title'], page['url'], [one['text'] for one in page['links']], [one['name'] for one in page['infoboxes']]])
END
# The same for any number of threads; gzip is the same packed; standard output, too.
many 400 >many.xml
wikimd export --quiet --jobs 1 -o many.jsonl many.xml
wikimd export --quiet --jobs 3 --format jsonl -o - many.xml | cmp - many.jsonl && echo 'the same'
for jobs in 1 4; do
    wikimd export --quiet --jobs $jobs -o many$jobs.jsonl.gz many.xml
    gzip -dc many$jobs.jsonl.gz | cmp - many.jsonl && echo 'the same, packed'
done
cmp many1.jsonl.gz many4.jsonl.gz
python3 "$cases/jsonl.py" many1.jsonl.gz
for style in classic clean; do
    wikimd export --quiet --style $style -o $style.jsonl many.xml && python3 "$cases/jsonl.py" $style.jsonl
done
cmp clean.jsonl many.jsonl
# Numbered files.
wikimd export --quiet --lines-per-file 150 -o part.jsonl many.xml
wc -l part-*
cat part-* | cmp - many.jsonl && echo 'together the same'
wikimd export --quiet --lines-per-file 300 -o part.jsonl many.xml
echo "exit $?"
wikimd export --quiet --lines-per-file 300 --force -o part.jsonl many.xml
echo part-*
wikimd export --quiet --lines-per-file 10 --format jsonl -o - many.xml
wikimd export --quiet --lines-per-file 10 -o many.tar many.xml
wikimd export --quiet --no-header -o no.jsonl many.xml
ls
