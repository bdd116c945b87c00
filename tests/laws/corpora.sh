#!/bin/sh
# corpora.sh - the laws on every dump of a directory, each page edited many times; by itself as make check-laws.
# SPDX-License-Identifier: MIT
#
# Tells of each law how often it was tried and how often it failed, then all warnings by kind. It fails where a law failed:
# two versions are to be compared, and what is new in the list is a regression.
#
# WIKIMD         the program (build/wikimd)
# DUMPS          the dumps (*.xml.bz2 of the corpora beside the project, up to LARGEST bytes)
# SEED           which edits are tried (1)
# EDITS          about how many of a dump (10000): of a small one each page is edited more often, up to 20 times
# STYLES         classic clean
# LARGEST        60000000

top=$(cd "$(dirname "$0")/../.." && pwd) || exit 99
WIKIMD=${WIKIMD:-$top/build/wikimd}
seed=${SEED:-1}
wanted=${EDITS:-10000}
largest=${LARGEST:-60000000}
scratch=$(mktemp -d) || exit 99
trap 'rm -rf "$scratch"' EXIT
trap 'exit 130' INT TERM HUP

if [ -z "${DUMPS-}" ]; then
    for dump in "${WIKIMD_CORPORA:-$top/../shared/corpora}"/*.xml.bz2; do
        [ -f "$dump" ] && [ "$(wc -c <"$dump")" -le "$largest" ] && DUMPS="${DUMPS-} $dump"
    done
fi
[ -n "${DUMPS-}" ] || { echo 'no dumps: say DUMPS="FILE ..."'; exit 77; }

# try STYLE DUMP: a row of the table; the warnings go on.
try() {
    "$WIKIMD" verify --style "$1" --namespaces all --edits 0 "$2" >"$scratch/out" 2>/dev/null
    pages=$(sed -n 's/^pages *\([0-9]*\).*/\1/p' "$scratch/out")
    edits=$((wanted / (${pages:-1} + 1) + 1))
    [ "$edits" -le 20 ] || edits=20
    "$WIKIMD" verify --verbose --style "$1" --namespaces all --edits "$edits" --seed "$seed" "$2" >"$scratch/out" 2>>"$scratch/told"
    code=$?
    awk -v style="$1" -v name="$(basename "$2" .xml.bz2)" '
        $1 ~ /^(GetPut|Habits|PutGet|Locality|CreateGet)$/ { tried[$1] = $2; failed[$1] = $4 }
        /^put / { left = $0; sub(/.*anew, /, "", left); sub(/ left.*/, "", left) }
        END {
            printf "| %-34s | %-7s", name, style
            n = split("GetPut Habits PutGet Locality CreateGet", laws, " ")
            for (i = 1; i <= n; i++)
                printf " | %6d / %4d", tried[laws[i]], failed[laws[i]]
            printf " | %4d |\n", left
        }' "$scratch/out"
    return $code
}

: >"$scratch/told"
failed=0
echo "seed $seed, tried / failed; left: pages that put left as they were"
printf '| %-34s | %-7s | %-13s | %-13s | %-13s | %-13s | %-13s | left |\n' dump style GetPut Habits PutGet Locality CreateGet
echo '|---|---|---:|---:|---:|---:|---:|---:|'
for style in ${STYLES:-classic clean}; do
    for dump in $DUMPS; do
        try "$style" "$dump" || failed=1
    done
done
echo
sed -n 's/^wikimd: [^:]*: page .*, byte [0-9]*: \([A-Z][A-Za-z]*, [^,:]*\)[,:].*/\1/p' "$scratch/told" | sort | uniq -c | sort -rn | head -n 40
exit $failed
