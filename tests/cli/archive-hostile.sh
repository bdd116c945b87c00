# a hostile or damaged archive is refused by name, and nothing is written, outside least of all
if ! command -v python3 >/dev/null; then
    echo 'python3 is not installed'
    exit 77
fi
mkdir in work work/inside temporary
python3 "$cases/hostile.py" in || exit
TMPDIR=$PWD/temporary
export TMPDIR
cd work/inside || exit
for archive in ../../in/*; do
    wikimd status "$archive" 2>&1
    echo "exit $?"
    wikimd import --quiet --no-base -o - "$archive" >../../out 2>/dev/null
    case $? in
    2 | 3) ;;
    *) echo "import went on with $archive" ;;
    esac
    [ -s ../../out ] && echo "import wrote something of $archive"
done
cd ../.. || exit
echo 'what is there now:'
find work temporary | LC_ALL=C sort
ls /tmp/wikimd-hostile.md 2>/dev/null
exit 0
