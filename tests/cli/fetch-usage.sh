# what a fetch refuses before it asks anybody
wikimd --version --verbose | grep -q '^libcurl' || { echo 'built without libcurl'; exit 77; }
wikimd fetch -o dump.xml
echo "exit $?"
wikimd fetch --api http://wiki.example.org/w/api.php -o dump.xml
echo "exit $?"
printf 'secret\n' >password
chmod 644 password
wikimd fetch --api https://wiki.example.org/w/api.php --user Edna@wikimd --password-file password -o dump.xml
echo "exit $?"
wikimd fetch --api https://wiki.example.org/w/api.php --user Edna@wikimd -o dump.xml
echo "exit $?"
wikimd fetch --api http://127.0.0.1:1/api.php -o dump.xml 2>message
echo "exit $?"
grep -c 'nobody answers' message
ls
