#!/bin/bash
# options.sh - checks that the help texts, the manual and the completion tell of
# the same commands and options.
# SPDX-License-Identifier: MIT

srcdir=${srcdir:-$(dirname "$0")/..}
WIKIMD=${WIKIMD:-$srcdir/build/wikimd}

n=0
failures=0
same() { # same NAME A-NAME A B-NAME B: the lists A and B hold the same lines
    n=$((n + 1))
    if [ "$3" = "$5" ]; then
        echo "ok $n - $1"
    else
        echo "not ok $n - $1"
        diff --label "$2" --label "$4" -u <(printf '%s\n' "$3") <(printf '%s\n' "$5") | sed 's/^/# /'
        failures=$((failures + 1))
    fi
}

# What a user gets offered after the given words.
offered() {
    COMP_WORDS=(wikimd "$@")
    COMP_CWORD=$#
    COMPREPLY=()
    _wikimd
    printf '%s\n' "${COMPREPLY[@]}"
}

# The long options in a text on standard input, each once.
long_options() { grep -oE -e '--[a-z][a-z-]*' | LC_ALL=C sort -u; }

# The part of the manual about one command, with its options as --option. An
# option that is only mentioned in running text stands after .Fl at the line's start.
manual() {
    awk -v heading=".Ss wikimd $1" '
        /^\.S[sh] / { inside = ($0 == heading) }
        inside && /^\.It Fl/ { print }' "$srcdir/man/wikimd.1" |
        grep -oE 'Fl -[a-z][a-z-]*' | sed 's/^Fl /-/'
}

# shellcheck disable=SC1091 # it is checked by itself
. "$srcdir/completions/wikimd" || exit 99

commands=$("$WIKIMD" --help | sed -n 's/^  *wikimd \([a-z][a-z]*\).*/\1/p' | LC_ALL=C sort -u)
same 'the completion offers the commands of --help' \
    'wikimd --help' "$commands" completion "$(offered '' | grep -v '^-' | LC_ALL=C sort)"

if [ -z "$commands" ]; then
    echo 'Bail out! --help lists no commands'
    exit 99
fi

for command in $commands; do
    helped=$("$WIKIMD" "$command" --help | long_options)
    same "the completion offers the options of $command" \
        "wikimd $command --help" "$helped" completion "$(offered "$command" - | long_options)"
    same "the manual describes the options of $command" \
        "wikimd $command --help" "$(printf '%s\n' "$helped" | grep -v '^--help$')" \
        "wikimd(1)" "$(manual "$command" | LC_ALL=C sort -u)"
done
echo "1..$n"
[ "$failures" -eq 0 ]
