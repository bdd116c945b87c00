# a page that does not end, or is not well-formed, is left out by name; the others go both ways
. "$cases/functions"
good() { page 0 "$1" "$2" "Of [[Last]]. $3"; }
# Each kind of damage in a page of its own; the one without an end was cut by a download that began again.
damaged() {
    begin
    good 10 Unended "$(yes 'A long text.' | head -n 300)" | head -n 40
    good 11 First one
    good 12 Ampersand 'Salt & pepper'
    good 13 Angle 'if a < b and b < c'
    good 14 Entity 'a&nbsp;b'
    good 15 Second two
    good 16 Tags 'open <b>only'
    good 17 Tagged | sed 's/<title>/<title /; s/<ns>/<ns key=>/'
    good 18 Cut 'x' | head -n 3
    good 19 Last three
    good 20 Number 'a&#xZ;b'
    good 21 Ender 'x' | head -n 12
    end
}
damaged >damaged.xml
wikimd export -v -o tree damaged.xml 2>&1 | grep -v '^read\|^memory'
echo '-- pages'
files tree
wikimd export --quiet -o again damaged.xml 2>/dev/null
echo "exit $?"
echo '-- back'
wikimd import --quiet -o back.xml tree 2>/dev/null
echo "exit $?"
cmp damaged.xml back.xml && echo 'the same bytes'
sed -i 's/one/1/' tree/Page/First.md
sed -i 's/three/3/' tree/Page/Last.md
wikimd import --quiet --in-place -o edited.xml tree 2>/dev/null
echo "exit $?"
diff damaged.xml edited.xml
wikimd import --quiet --changed -o changed.xml tree 2>/dev/null
grep '<title>' changed.xml
echo '-- in the second of two files, as its first page'
{ begin; good 1 One 1; end; } >1.xml
wikimd export --quiet -o both 1.xml damaged.xml 2>/dev/null
wikimd import --quiet -o both.xml both 2>/dev/null
tail -n +"$(begin | wc -l)" damaged.xml | tail -n +2 >rest
tail -c "$(wc -c <rest)" both.xml | cmp - rest && echo 'the same bytes'
