# push: each refusal is told with its page, and the other pages are sent; what concerns all ends it
. "$cases/functions"
. "$cases/wiki-functions"
needs_wiki

start() { # start FAULT...: a tree with edits of all pages, and a wiki that answers so
    [ -z "${server-}" ] || kill $server
    rm -rf tree
    wikimd export -q -o tree old.xml
    for name in A B C; do
        sed -i "s/Old/New/" "tree/Page/$name.md"
    done
    serve old.xml
    printf '%s\n' "$@" >faults
}

{
    begin
    for name in A B C; do page 0 "$(printf %d "'$name")" "$name" "Old text of $name."; done
    end
} >old.xml

echo '== of a page'
for code in protectedpage permissiondenied captcha abusefilter-warning abusefilter-disallowed spamblacklist titleblacklist-forbidden \
    contenttoobig hookaborted; do
    start "2 $code"
    push tree
    wikimd status --porcelain tree
done

echo '== a warning is accepted'
start '2 abusefilter-warning'
push tree --accept-warnings
wikimd status tree

echo '== of everything'
for code in blocked mustbeloggedin; do
    start "2 $code" "3 $code"
    push tree
    wikimd status --porcelain tree
done

echo '== read-only for a while'
start '2 readonly' '3 ratelimited'
push tree -v

echo '== merged by the wiki'
start '2 second  More.'
push tree
pages
wikimd status tree
start '2 first Before. '
push tree
wikimd status tree

echo '== deleted meanwhile'
start '2 gone'
push tree
wikimd status --porcelain tree

echo '== wrong password, and none'
start
echo wrong >password
push tree
push tree --dry-run -q >/dev/null && echo 'reading needs none'
chmod 644 password
push tree
wikimd push tree --api "$(cat address)"
echo "exit $?"
wikimd push tree --api http://example.org/w/api.php --token-file password
echo "exit $?"
wikimd push tree --api https://ann:secret@example.org/w/api.php --token-file password
echo "exit $?"

echo '== no server, and another wiki'
kill $server
chmod 600 password
push tree
sed 's/enwiki/otherwiki/' old.xml >other.xml
wikimd export -q -o other other.xml
sed -i s/Old/New/ other/Page/A.md
serve old.xml
push other
