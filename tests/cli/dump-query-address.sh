# a wiki without short addresses has its pages at index.php?title=
. "$cases/functions"
{ begin; page 0 1 'A &amp; B' 'See [[Other page#Part|there]], [[A &amp; B]], [[C++ &amp; D]]. [[Category:R&amp;D]]'; end; } |
    sed 's|/wiki/Main_Page|/w/index.php?title=Main_Page|' >query.xml
wikimd export --quiet -o tree query.xml && cat 'tree/Page/A_&_B.md' && echo
sed -i 's/See/Look at/' 'tree/Page/A_&_B.md'
wikimd import --quiet --in-place -o back.xml tree && grep '<text' back.xml
echo '-- --base-url'
echo '[[Other page]]' | wikimd convert --no-header --base-url 'https://x.example/index.php?title='
echo '[there](https://x.example/index.php?title=Other_page)' |
    wikimd convert --from markdown --base-url 'https://x.example/index.php?title='
echo '-- without a base'
rm -r tree/.wikimd && wikimd import --quiet -o alone.xml tree && grep '<base>\|<text' alone.xml
