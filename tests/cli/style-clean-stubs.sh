# with --redirects stub redirects have files that point on, which are edited, renamed and told of as others are
. "$cases/functions"
export SOURCE_DATE_EPOCH=1767225600
{
    begin
    page 0 1 'Tea' "'''Tea''' is a [[Beverage|drink]], [[cha]], [[Green tea]].
== Kinds ==
Many."
    page 0 2 'Drink' 'Poured: [[Infusion]], [[Tisane]].'
    page 0 3 'Infusion' '#REDIRECT [[Tea]]'
    page 0 4 'Cha' '#REDIRECT [[tea|Tea]] {{R from other language}}
[[Category:Redirects]]'
    page 0 5 'Green tea' '#redirect: [[Tea#Kinds]]'
    page 0 6 'Tisane' '#REDIRECT [[Infusion]]'
    page 0 7 'Beverage' '#REDIRECT [[Drink]]'
    page 0 8 'Portuguese' '#REDIRECT [[Nowhere]]'
    page 0 9 'Drinks' '#REDIRECT [[:Category:Drinks]]'
    page 2 10 'User:T' '#REDIRECT [[Tea]]'
    page 14 11 'Category:Drinks' 'Poured.'
    end
} >dump.xml
wikimd export --style clean --redirects stub --report report.json -o tree dump.xml 2>&1 | head -n 2
grep -o '"redirect": [0-9]*' report.json
cat tree/Page/Cha.md
tail -qn 1 tree/Page/Tea.md tree/Page/Drink.md tree/Page/Green_tea.md tree/Page/Tisane.md tree/Page/Portuguese.md tree/Page/Drinks.md
grep -A 9 '^aliases' tree/Page/Tea.md

echo '-- there and back'
wikimd status tree
wikimd verify tree
wikimd import --quiet -o back.xml tree && cmp dump.xml back.xml
for options in '-j 3' '--page-set pages' '--flavor obsidian' '--namespaces all' '--flavor hugo --portable-names'; do
    rm -rf other
    [ -f pages ] || wikimd index --pages pages dump.xml
    # shellcheck disable=SC2086 # several words
    wikimd export --quiet --style clean --redirects stub $options -o other dump.xml || exit
    wikimd verify --quiet other && echo "$options: $(tail -qn 1 other/Page/Green_tea.md)"
    sed -i 's/Poured/Served/' other/Page/Drink.md
    wikimd diff other | grep '^[-+][^-+]'
done
wikimd export --quiet --style clean --redirects stub -o tree.bag.zip dump.xml && wikimd verify tree.bag.zip
wikimd export --quiet --style clean --redirects stub -o tree.tar dump.xml && mkdir untarred && tar -xf tree.tar -C untarred
wikimd import --quiet --base dump.xml -o same.xml untarred && cmp dump.xml same.xml

echo '-- another target, a page of its own, a new one, one that is gone'
sed -i 's/^→ .*/→ [Drink](Drink.md)/' tree/Page/Cha.md
sed -i 's/^→ .*/Tea of *unfermented* leaves./' tree/Page/Green_tea.md
sed -i 's/^redirect: .*/redirect: Other/' tree/Page/Infusion.md
rm tree/Page/Tisane.md
printf -- '---\ntitle: Chai\nredirect: Tea\n---\n\n# Chai\n\n→ [Tea](Tea.md)\n' >tree/Page/Chai.md
wikimd status tree
wikimd diff tree 2>&1
wikimd import --quiet -o edited.xml tree
echo "exit code $?"
grep -A 1 '<text' edited.xml | sed -n '/REDIR/p;/redir/p;/unferm/p'

echo '-- without a base'
rm -rf fresh
wikimd export --quiet --style clean --redirects stub -o fresh dump.xml
wikimd import --quiet --no-base -o anew.xml fresh
grep -o '#REDIRECT[^<]*' anew.xml

echo '-- a redirect that became a page, and the other way round'
sed 's/#REDIRECT \[\[Tea\]\]/Infusion is slow./; s/Poured: .*</#REDIRECT [[Tea]]</' dump.xml >newer.xml
sed -i 's/^→ .*/→ [Drink](Drink.md)/' fresh/Page/Cha.md
wikimd update fresh newer.xml 2>&1 | head -n 3
tail -qn 1 fresh/Page/Infusion.md fresh/Page/Drink.md fresh/Page/Cha.md

wikimd export --redirects stub -o classic dump.xml
wikimd export --style clean --redirects stub -o lines.jsonl dump.xml
