# style clean follows redirects: links, aliases, from the dump and from a file of titles, there and back
. "$cases/functions"
export SOURCE_DATE_EPOCH=1767225600
{
    begin
    page 0 1 'Tea' "'''Tea''' is a [[Beverage|drink]], [[cha]] in [[Portuguese]], [[Infusion]]. [[Beverage#History|Old]]
== Kinds ==
Many."
    page 0 2 'Drink' 'Poured: [[Infusion]], [[Green tea]], [[H:Tea]], [[Tisane]], [[Own]], [[Project:T]].'
    page 12 3 'Help:Brewing' '[[Infusion|Brew]] [[project:t]].'
    page 0 4 'Infusion' '#REDIRECT [[Tea]]'
    page 0 5 'Cha' '#REDIRECT [[tea]]'
    page 0 6 'Green tea' '#REDIRECT [[Tea#Kinds]]'
    page 0 7 'Tisane' '#REDIRECT [[Infusion]]'
    page 0 8 'Beverage' '#REDIRECT [[Drink]]'
    page 0 9 'Own' '#REDIRECT [[Own]]'
    page 0 10 'Portuguese' '#REDIRECT [[Nowhere]]'
    page 4 11 'Project:T' '#REDIRECT [[Help:Brewing]]'
    page 2 12 'User:T' '#REDIRECT [[Tea]]'
    end
} >dump.xml
wikimd export --quiet --style clean -j 1 -o tree dump.xml || exit
tail -n +3 tree/Page/Tea.md tree/Page/Drink.md tree/Help/Brewing.md

echo '-- the same with more jobs, with a file of titles, and of a list of pages'
wikimd index --pages pages dump.xml
printf 'Tea\nDrink\n' >list
for options in '-j 3' '--page-set pages' '--namespaces all' '--namespaces all --page-set pages' '--pages list' '--pages list --page-set pages'; do
    rm -rf other
    # shellcheck disable=SC2086 # several words
    wikimd export --quiet --style clean $options -o other dump.xml || exit
    echo "$options: $(diff -r -x .wikimd tree other | grep -c '^[<>O]') lines differ"
    wikimd import --quiet -o back.xml other && cmp dump.xml back.xml
    sed -i 's/Poured/Served/' other/Page/Drink.md
    wikimd diff other | grep '^[-+][^-+]'
done

echo '-- aliases are not edited'
sed -i 's/^  - Cha/  - Chai/' tree/Page/Tea.md
sed -i '/^aliases/,/Beverage/d' tree/Page/Drink.md
wikimd import -o back.xml tree 2>&1 | grep aliases
cmp dump.xml back.xml

echo '-- a bag is what its dump gives'
wikimd export --quiet --style clean -o tree.bag.zip dump.xml && wikimd verify tree.bag.zip

echo '-- a page whose parts are spread: its latest one counts'
{
    begin
    page 0 1 'Tea' '[[Brew]] [[Drink]]' 2024-01-02T03:04:05Z
    page 0 2 'Brew' '#REDIRECT [[Coffee]]' 2024-01-02T03:04:05Z
    page 0 2 'Brew' '#REDIRECT [[Tea]]' 2024-01-03T03:04:05Z
    page 0 3 'Drink' 'Once a page.' 2024-01-02T03:04:05Z
    page 0 3 'Drink' '#REDIRECT [[Tea]]' 2024-01-03T03:04:05Z
    page 0 4 'Coffee' 'x' 2024-01-02T03:04:05Z
    end
} >spread.xml
wikimd export --quiet --style clean -o spread spread.xml
tail -n 2 spread/Page/Tea.md
wikimd convert --style clean --title Tea --no-header --pages /dev/fd/3 3<<'END' <<'TEXT'
Tea
Infusion|Tea
Green tea|tea#Kinds
no title|<
END
[[infusion]] [[Green tea]]
TEXT
