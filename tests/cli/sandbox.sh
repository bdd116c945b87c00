# a running wikimd has given up system calls and rights for good, and keeps them with --no-sandbox
. "$cases/functions"
grep -q '^Seccomp:' /proc/self/status 2>/dev/null && [ "$(uname -m)" = x86_64 ] || {
    echo 'not Linux, or no seccomp'
    exit 77
}
mkfifo page
running() { # running OPTION...: what the kernel says of wikimd while it waits for its page
    wikimd convert "$@" <page >result &
    pid=$!
    exec 3>page
    tries=0
    while [ $tries -lt 500 ] && ! grep -q "$(printf 'Name:\twikimd')" /proc/$pid/status; do
        tries=$((tries + 1))
        sleep 0.01
    done
    tries=0
    # It waits once it reads.
    while [ $tries -lt 500 ] && ! grep -q "$(printf 'State:\tS')" /proc/$pid/status; do
        tries=$((tries + 1))
        sleep 0.01
    done
    sed -n 's/^NoNewPrivs:.*\([0-9]\)$/rights given up: \1/p; s/^Seccomp:.*\([0-9]\)$/filter: \1/p' /proc/$pid/status
    echo "''words''" >&3
    exec 3>&-
    wait $pid
    echo "exit $?"
    tail -n 1 result
    echo
}
running >confined
if grep -q "^filter: 0" confined; then
    echo 'built for sanitizers, or a kernel without'
    exit 77
fi
cat confined
running --no-sandbox
# All commands run inside it, with all that they write elsewhere than where they are.
small >small.xml
mkdir tmp reports deep
TMPDIR=$PWD/tmp
export TMPDIR
wikimd export --quiet --report reports/export --spool deep -o trees/tree small.xml
echo "exit $?"
wikimd import --quiet --deletions reports/gone --report reports/import -o deep/back.xml.bz2 trees/tree
echo "exit $?"
(cd deep && wikimd import --quiet --base ../small.xml ../trees/tree)
echo "exit $?"
cmp trees/tree-import.xml small.xml && echo 'the same dump, beside its tree'
bzip2 -dc deep/back.xml.bz2 | cmp - small.xml && echo 'the same dump'
wikimd verify --report reports/verify --edits 1 small.xml >laws
echo "exit $?"
ls reports tmp deep
