#!/bin/sh
# parallel.sh - a dump is converted by GNU parallel, here or on several hosts, and merged.
# SPDX-License-Identifier: MIT
#
#     sh parallel.sh DUMP DEST SHARDS [OPTION]...
#
# OPTIONs are those of wikimd export. HOSTS, with commas between, are reached by ssh and see DUMP and DEST under the
# same names, as well as the present directory: HOSTS=4/one,8/two runs four shards at a time on one and eight on two.
# Without it all is done here. Run again, it makes the shards that failed, and no others. With TREE, which was made of DUMP
# and edited, DEST is the dump that wikimd import makes of it, and OPTIONs are its.
set -eu

dump=${1:?say DUMP, DEST and SHARDS} dest=$2 shards=$3
shift 3
: "${WIKIMD:=wikimd}" "${HOSTS:=:}"

command=${TREE:+import}
[ -e "$dest.pages.shards" ] || "$WIKIMD" index --pages "$dest.pages" --shards "$shards" "$dump"
seq "$shards" |
    parallel -S "$HOSTS" --workdir "$PWD" --joblog "$dest.joblog" --resume-failed --quote \
        "$WIKIMD" "${command:-export}" --quiet --jobs 1 --page-set "$dest.pages" --shard "{}/$shards" "$@" -o "$dest" "${TREE:-$dump}"
"$WIKIMD" merge "$dest" "$dump"
