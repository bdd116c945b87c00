#!/bin/sh
# slurm.sh - a dump is converted by an array of Slurm's jobs, and merged when all of them are done.
# SPDX-License-Identifier: MIT
#
#     sh slurm.sh DUMP DEST SHARDS [OPTION]...
#
# OPTIONs are those of wikimd export, the same for all shards. DUMP and DEST lie where all nodes see them. SBATCH_
# variables say the rest: SBATCH_PARTITION, SBATCH_TIMELIMIT, SBATCH_MEM_PER_NODE. The number of the last job, the merge,
# is printed. When a shard fails, the merge is not begun; what is missing is told by
#
#     wikimd merge DEST DUMP
#
# and made alone, with the merge behind it, by
#
#     ARRAY=5,17 sh slurm.sh DUMP DEST SHARDS [OPTION]...
#
# With TREE, which was made of DUMP and edited, DEST is the dump that wikimd import makes of it, and OPTIONs are its.
set -eu

# What a job does: sbatch runs this file again, with a word before the rest.
step=${1:?say DUMP, DEST and SHARDS}
case $step in
index | shard | merge) shift ;;
*) step=submit ;;
esac
dump=$1 dest=$2 shards=$3
shift 3
: "${WIKIMD:=wikimd}"

# submit [OPTION]... SCRIPT [ARGUMENT]...: prints the job's number, without the cluster's name that may follow it.
submit() {
    job=$(sbatch --parsable --job-name=wikimd --chdir="$PWD" --output="$dest.slurm-%j.log" --kill-on-invalid-dep=yes "$@") || return 1
    echo "${job%%;*}"
}

case $step in
submit)
    index=$(submit "$0" index "$dump" "$dest" "$shards")
    array=$(submit --array="${ARRAY:-1-$shards}" --dependency=afterok:"$index" "$0" shard "$dump" "$dest" "$shards" "$@")
    submit --dependency=afterok:"$array" "$0" merge "$dump" "$dest" "$shards"
    ;;
index)
    [ -e "$dest.pages.shards" ] || "$WIKIMD" index --pages "$dest.pages" --shards "$shards" "$dump"
    ;;
shard)
    command=${TREE:+import}
    "$WIKIMD" "${command:-export}" --quiet --jobs "${SLURM_CPUS_PER_TASK:-1}" --page-set "$dest.pages" --shard "$SLURM_ARRAY_TASK_ID/$shards" "$@" \
        -o "$dest" "${TREE:-$dump}"
    ;;
merge)
    "$WIKIMD" merge "$dest" "$dump"
    ;;
esac
