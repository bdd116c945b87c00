#!/bin/sh
# check.sh - brings edited Markdown into a real MediaWiki and looks what became of it.
# SPDX-License-Identifier: MIT
#
# A wiki of Debian's package is made in a directory of its own, with PHP's command
# line and SQLite and without a web server. It takes in a sample dump and writes its own; that
# is exported, edited, and its changes are brought back. TAP on standard output.
#
# WIKIMD                   the program (build/wikimd)
# WIKIMD_MEDIAWIKI_DIR     where the wiki is made, and left; a temporary directory when not set
#
# What is missing is installed as bootstrap does it; where that cannot be, the
# whole is skipped.

top=$(cd "$(dirname "$0")/../.." && pwd) || exit 99
WIKIMD=${WIKIMD:-$top/build/wikimd}
sample=$top/samples/wiki-en.xml

skip() {
    echo "1..0 # SKIP $1"
    exit 0
}

[ -x "$WIKIMD" ] || skip "$WIKIMD is not built"
command -v dpkg-deb >/dev/null 2>&1 || skip 'this is no Debian'

# ---- the wiki -----------------------------------------------------------------

packages='php-cli php-sqlite3 php-intl php-mbstring php-xml libxml2-utils'
missing=
for package in $packages; do
    # php-cli and its kind stand for a version's own package.
    dpkg-query -W -f='${Status} ${Package}\n' "$package" "$(echo "$package" | sed 's/^php-/php8.2-/')" 2>/dev/null |
        grep -q '^install ok installed' || missing="$missing $package"
done

if [ -n "${WIKIMD_MEDIAWIKI_DIR-}" ]; then
    work=$WIKIMD_MEDIAWIKI_DIR
    mkdir -p "$work" || exit 99
else
    work=$(mktemp -d) || exit 99
    trap 'rm -rf "$work"' EXIT
    trap 'exit 130' INT TERM HUP
fi
log=$work/log

if [ -n "$missing" ] || [ ! -d "$work/w/maintenance" ]; then
    [ "$(id -u)" -eq 0 ] || [ -z "$missing" ] || skip "not root, and these packages are missing:$missing"
    apt-get update -qq >"$log" 2>&1 || [ "$(id -u)" -ne 0 ] || skip 'the lists of packages cannot be had'
fi
if [ -n "$missing" ]; then
    # shellcheck disable=SC2086 # words
    DEBIAN_FRONTEND=noninteractive apt-get install -y -qq --no-install-recommends $missing >>"$log" 2>&1 ||
        skip "these packages cannot be installed:$missing"
fi
if [ ! -d "$work/w/maintenance" ]; then
    mkdir -p "$work/debs" "$work/root"
    # The package wants a web server beside it: it is unpacked, not installed.
    (cd "$work/debs" && apt-get download mediawiki mediawiki-classes >>"$log" 2>&1) ||
        skip 'the package mediawiki cannot be downloaded'
    for package in "$work"/debs/*.deb; do
        dpkg-deb -x "$package" "$work/root" >>"$log" 2>&1 || skip "$package cannot be unpacked"
    done
    mv "$work/root/usr/share/mediawiki" "$work/w"
    # Its links lead to places outside of the directory.
    rm -f "$work/w/LocalSettings.php" "$work/w/config" "$work/w/extensions" "$work/w/images"
    ln -s extensions-core "$work/w/extensions"
    mkdir -p "$work/w/images" "$work/w/cache" "$work/xsd"
    cp "$work"/root/usr/share/doc/mediawiki/docs/export-*.xsd* "$work/xsd/" 2>/dev/null
    gunzip -f "$work"/xsd/*.gz 2>/dev/null
fi

wiki=$work/wiki
maintenance() { # maintenance SCRIPT [ARGUMENT]...
    script=$1
    shift
    MW_CONFIG_FILE=$wiki/LocalSettings.php php -d memory_limit=-1 "$work/w/maintenance/$script.php" "$@"
}

rm -rf "$wiki" "$work/tree" "$work/again"
mkdir -p "$wiki/db"
php "$work/w/maintenance/install.php" --dbtype sqlite --dbname wiki --dbpath "$wiki/db" --confpath "$wiki" --lang en \
    --scriptpath '' --server http://127.0.0.1:8080 --pass harbour-pass-1234 'Harbour Wiki' Admin >>"$log" 2>&1 ||
    { tail -n 20 "$log" >&2; skip 'MediaWiki cannot be set up'; }
cat >>"$wiki/LocalSettings.php" <<'PHP'
wfLoadExtension( 'Cite' );
$wgJobRunRate = 0;
$wgMainCacheType = $wgParserCacheType = $wgMessageCacheType = CACHE_NONE;
$wgShowExceptionDetails = true;
PHP
# The main page that comes with a new wiki is newer than any dump.
echo 'Main Page' >"$wiki/gone.txt"
maintenance deleteBatch -u Admin "$wiki/gone.txt" >>"$log" 2>&1
maintenance deleteArchivedRevisions --delete >>"$log" 2>&1

# ---- the checks ------------------------------------------------------------------

n=0
failures=0
check() { # check NAME COMMAND...: a test that holds when the command succeeds
    n=$((n + 1))
    name=$1
    shift
    if "$@" >"$work/output" 2>&1; then
        echo "ok $n - $name"
    else
        echo "not ok $n - $name"
        head -n 40 "$work/output" | sed 's/^/# /'
        failures=$((failures + 1))
    fi
}
dump() { maintenance dumpBackup --full --quiet >"$1" 2>>"$log"; }
says() { grep -qxF -- "$1" "$2"; }
says_part() { grep -qF -- "$1" "$2"; }
same_files() { diff -r -x .wikimd "$1" "$2"; }
only_additions() { ! diff "$1" "$2" | grep '^<'; }
is_valid() {
    sed 's,http://www.w3.org/2001/xml.xsd,xml.xsd,' "$work/xsd/export-0.11.xsd" >"$work/xsd/local.xsd"
    cat >"$work/xsd/xml.xsd" <<'XSD'
<xs:schema targetNamespace="http://www.w3.org/XML/1998/namespace" xmlns:xs="http://www.w3.org/2001/XMLSchema">
 <xs:attribute name="lang" type="xs:language"/>
 <xs:attribute name="space" type="xs:NCName"/>
</xs:schema>
XSD
    xmllint --noout --nonet --schema "$work/xsd/local.xsd" "$1"
}

check 'the sample dump is taken in' maintenance importDump --no-updates "$sample"
check 'the wiki writes its dump' dump "$work/before.xml"
check 'the dump becomes a tree' "$WIKIMD" export -q -o "$work/tree" "$work/before.xml"

harbour=$work/tree/Page/Harbour.md
pier=$work/tree/Page/Old_Pier.md
base=$(sed -n 's/.*\[Category:Coast\](\([^ ]*\)Category:Coast .*/\1/p' "$harbour")
sed -e 's/ shelters / protects /' -e '/^| East/s/12/13/' -e 's/^## Kinds/## Sorts/' \
    -e "s,^\\(\\[Category:.*\\),\\1 [Category:Towns](${base}Category:Towns \"wikilink\")," \
    -e 's/^2\.  See also /2.  See the /' "$harbour" >"$work/edited" && cp "$work/edited" "$harbour"
sed -e 's/^  - wood/  - oak wood/' "$pier" >"$work/edited" && cp "$work/edited" "$pier"
printf '%s\n\n\n%s\n\n%s' "$(sed -n '1s/Old Pier/New Pier/; 1s/Old_Pier/New_Pier/p' "$pier")" 'The **New Pier** is not built yet.' \
    "[Category:Coast](${base}Category:Coast \"wikilink\")" >"$work/tree/Page/New_Pier.md"

check 'status names the edits' sh -c "[ \"\$('$WIKIMD' status --porcelain '$work/tree' | wc -l)\" -eq 3 ]"
check 'the changes become a dump' "$WIKIMD" import -q --changed --user 'Harbour master' --comment 'in Markdown' \
    -o "$work/changed.xml" "$work/tree"
check 'it is valid against the export schema' is_valid "$work/changed.xml"
check 'it holds one revision of each of the three pages' sh -c "[ \"\$(grep -c '<revision>' '$work/changed.xml')\" -eq 3 ]"
check 'a whole dump with the changes is valid, too' sh -c "'$WIKIMD' import -q -o '$work/full.xml' '$work/tree'"
check 'against the same schema' is_valid "$work/full.xml"

check 'the wiki takes it in' maintenance importDump --no-updates "$work/changed.xml"
check 'the wiki writes its dump again' dump "$work/after.xml"
check 'every page and revision that was there is as it was' only_additions "$work/before.xml" "$work/after.xml"
check 'a word: the template before it and the link behind it stay' \
    says_part "A '''harbour''' (or '''''harbor''''') protects [[ship]]s.&lt;ref name=a&gt;{{cite book|title=Harbours|year=1999}}&lt;/ref&gt;" \
    "$work/changed.xml"
check 'a note' says_part '&lt;ref&gt;See the [[Old Pier]].&lt;/ref&gt;' "$work/changed.xml"
check 'a heading' says '== Sorts ==' "$work/changed.xml"
check 'a cell, between the others of its row' says '| East || 13 || —' "$work/changed.xml"
check 'a new category; the sort key of the one before stays' \
    sh -c "grep -A1 -F '[[Category:Harbours]] [[Category:Coast|Harbour]]' '$work/changed.xml' | grep -qxF '[[Category:Towns]]'"
check 'an item' says '* oak wood' "$work/changed.xml"
check 'a character reference beside none of them' says_part '1850&amp;ndash;1855' "$work/changed.xml"

check 'the new dump becomes a tree' "$WIKIMD" export -q -o "$work/again" "$work/after.xml"
check 'which is the edited one, byte for byte' same_files "$work/tree" "$work/again"
check 'the wiki takes the changes in once more' maintenance importDump --no-updates "$work/changed.xml"
check 'the wiki writes its dump once more' dump "$work/twice.xml"
check 'nothing is added' cmp "$work/after.xml" "$work/twice.xml"

# ---- over the network -------------------------------------------------------------

if "$WIKIMD" push --api https://example.org/api.php --dry-run . 2>&1 | grep -q 'without libcurl'; then
    echo '# built without libcurl: nothing is pushed'
else
    . "$top/tests/mediawiki/live"
fi

echo "1..$n"
[ "$failures" -eq 0 ]
