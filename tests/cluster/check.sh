#!/bin/sh
# check.sh - the scripts of samples/cluster, with Slurm, GNU parallel and make: each gives what one export gives.
# SPDX-License-Identifier: MIT
#
#     make check-cluster
#
# Slurm and parallel come from Debian's packages, unpacked and not installed (an installed parallel will do). Slurm's controller and two nodes run as
# whoever runs this, on ports of 127.0.0.1 and without munge; parallel's two hosts are this one, reached by a command
# that stands for ssh. Skipped with a line where the packages cannot be had. WIKIMD names the program.

top=$(cd "$(dirname "$0")/../.." && pwd) || exit 99
WIKIMD=${WIKIMD:-$top/build/wikimd}
case $WIKIMD in /*) ;; *) WIKIMD=$PWD/$WIKIMD ;; esac
SOURCE_DATE_EPOCH=1767225600
export WIKIMD SOURCE_DATE_EPOCH
[ -x "$WIKIMD" ] || { echo "Bail out! $WIKIMD is not built"; exit 99; }

work=$(mktemp -d "${TMPDIR:-/tmp}/wikimd-cluster.XXXXXX") || exit 99
daemons=
# clean: what this started is stopped, by force when it takes long.
clean() {
    if [ -n "$daemons" ]; then
        timeout 10 scancel --user="$(id -un)" >/dev/null 2>&1
        # shellcheck disable=SC2086 # several numbers
        {
            kill $daemons
            (sleep 10 && kill -9 $daemons) &
            force=$!
            wait $daemons
            kill $force
        } >/dev/null 2>&1
    fi
    rm -rf "$work"
}
trap clean EXIT
trap 'exit 130' INT TERM HUP
cd "$work" || exit 99

number=0
# result NAME [LOG]...: the last command's exit code as a line of TAP, and when it failed the ends of the LOGs.
result() {
    code=$?
    number=$((number + 1))
    [ $code -ne 0 ] || { echo "ok $number - $1"; return; }
    echo "not ok $number - $1"
    shift
    [ $# -eq 0 ] || tail -n 20 "$@" 2>&1 | sed 's/^/# /'
}
skip() {
    number=$((number + 1))
    echo "ok $number - $1 # SKIP $2"
}

# get PACKAGE...: unpacks Debian's packages into root.
get() {
    command -v apt-get >/dev/null 2>&1 && command -v dpkg-deb >/dev/null 2>&1 || return 1
    mkdir -p debs root
    rm -f debs/*.deb
    download "$@" || { [ "$(id -u)" -eq 0 ] && timeout 60 apt-get update -qq >>apt.log 2>&1 && download "$@"; } || return 1
    for package in debs/*.deb; do dpkg-deb -x "$package" root || return 1; done
}
download() {
    (cd debs && timeout 60 apt-get download "$@" >>../apt.log 2>&1)
}

# The program, but the fifth shard fails as long as there is no file "allowed". What was asked for is put down, and by which node.
mkdir bin home
cat >bin/wikimd <<END
#!/bin/sh
echo "\${SLURMD_NODENAME-}" >>"$work/nodes"
case "\$*" in
*"--shard 5/8"*) echo >>"$work/fifth"; [ -e "$work/allowed" ] || exit 1 ;;
*--shard\ *) echo >>"$work/others" ;;
merge\ *) echo >>"$work/merges" ;;
esac
exec "$WIKIMD" "\$@"
END
chmod +x bin/wikimd
# forget: nothing was asked for.
forget() {
    rm -f allowed
    for file in fifth others merges nodes; do : >$file; done
}
# asked FIFTH OTHERS MERGES: so often the fifth shard, the other shards and the merge were asked for.
asked() {
    [ "$(wc -l <fifth) $(wc -l <others) $(wc -l <merges)" = "$*" ]
}

# A dump of 120 pages that link to each other.
awk 'BEGIN {
    print "<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\" version=\"0.11\" xml:lang=\"en\">"
    print "<siteinfo><sitename>Testwiki</sitename><dbname>enwiki</dbname><base>https://en.example.org/wiki/Main_Page</base></siteinfo>"
    for (i = 0; i < 120; i++)
        printf "<page><title>Page %d</title><ns>0</ns><id>%d</id><revision><id>%d</id><timestamp>2024-01-02T03:04:05Z</timestamp>" \
            "<text>See [[Page %d]] and [[Nowhere %d]].</text></revision></page>\n", i, i + 1, i + 1000, i * 7 % 130, i
    print "</mediawiki>"
}' >dump.xml
for dest in one one.tar; do
    "$WIKIMD" export --quiet -o $dest dump.xml && [ -e $dest ] && continue
    echo 'Bail out! no export'
    exit 99
done

# The tree edited, and one import of it.
cp -r one edited
for i in 3 50 51 119; do printf '\nSee [Page 7](Page_7.md).\n' >>edited/Page/Page_$i.md; done
printf '# New\n\nwords\n' >edited/Page/New.md
rm edited/Page/Page_9.md
if ! "$WIKIMD" import --quiet -o edited.xml edited; then
    echo 'Bail out! no import'
    exit 99
fi

# ---- make ----

# The make that runs this hands its options on.
unset MAKEFLAGS MFLAGS MAKELEVEL
make -s -j 2 -f "$top/samples/cluster/Makefile" WIKIMD="$WIKIMD" DUMP=dump.xml DEST=made SHARDS=8 >make.log 2>&1 &&
    diff -r -x .wikimd one made
result 'make: 8 shards and their merge' make.log
make -s -j 2 -f "$top/samples/cluster/Makefile" WIKIMD="$WIKIMD" DUMP=dump.xml TREE=edited DEST=made.xml SHARDS=8 >make.log 2>&1 &&
    cmp edited.xml made.xml
result 'make: 8 shards of an import and their merge' make.log
rm -rf made made.stamps made.xml*

# ---- GNU parallel ----

if command -v parallel >/dev/null 2>&1 || { get parallel && PATH=$work/root/usr/bin:$PATH; }; then
    # It stands for ssh, called as HOST -- WORD...: the words are run here, and the host is put down. As sshd does, it sets
    # SHELL: without it what parallel starts on a host does nothing and exits with 0.
    cat >bin/ssh-here <<END
#!/bin/sh
while [ \$# -gt 0 ]; do
    host=\$1
    shift
    case \$host in one | two) break ;; esac
done
[ "\$1" != -- ] || shift
echo "\$host" >>"$work/hosts"
SHELL=/bin/sh exec sh -c "\$*"
END
    chmod +x bin/ssh-here
    spread() {
        HOSTS=1/one,1/two PARALLEL_SSH="$work/bin/ssh-here" HOME="$work/home" WIKIMD="$work/bin/wikimd" \
            timeout 60 sh "$top/samples/cluster/parallel.sh" dump.xml shared.tar 8 >>parallel.log 2>&1
    }
    forget
    ! spread && asked 1 7 0 && [ ! -e shared.tar ] && [ "$(sort -u hosts | tr '\n' ' ')" = 'one two ' ]
    result 'parallel: one shard of 8 on two hosts fails, and nothing is merged' parallel.log
    touch allowed
    spread && cmp one.tar shared.tar && asked 2 7 1
    result 'parallel: run again it makes that shard alone, and merges' parallel.log
    HOSTS=1/one,1/two PARALLEL_SSH="$work/bin/ssh-here" HOME="$work/home" WIKIMD="$work/bin/wikimd" TREE=edited \
        timeout 60 sh "$top/samples/cluster/parallel.sh" dump.xml shared.xml 8 >>parallel.log 2>&1 && cmp edited.xml shared.xml
    result 'parallel: shards of an import' parallel.log
else
    skip 'parallel' 'GNU parallel cannot be had'
fi

# ---- Spark ----

if command -v python3 >/dev/null 2>&1; then
    # It stands for Spark: pipe() starts the command once a partition, with no other environment than env, as Spark's does,
    # and tries a task that fails three times more.
    mkdir -p stand-in/pyspark
    : >stand-in/pyspark/__init__.py
    cat >stand-in/pyspark/sql.py <<'END'
import shlex
import subprocess


class Rows:
    def __init__(self, rows):
        self.rows = rows

    def pipe(self, command, env=None, checkCode=False):
        printed = []
        for number in self.rows:
            for attempt in range(4):
                done = subprocess.run(shlex.split(command), env=env or {}, input=b"%d\n" % number, stdout=subprocess.PIPE)
                if not checkCode or done.returncode == 0:
                    break
            else:
                raise Exception("Pipe function exited with error code %d" % done.returncode)
            printed += done.stdout.splitlines()
        return Rows(printed)

    def count(self):
        return len(self.rows)


class SparkSession:
    class builder:
        appName = staticmethod(lambda name: SparkSession.builder)
        getOrCreate = staticmethod(lambda: SparkSession())

    def __init__(self):
        self.sparkContext = self.read = self

    def parallelize(self, numbers, partitions):
        assert len(numbers) == partitions
        return Rows(numbers)

    def json(self, path):
        with open(path, "rb") as rows:
            return Rows(rows.readlines())

    def stop(self):
        pass
END
    spark() {
        PYTHONPATH=$work/stand-in PYTHONDONTWRITEBYTECODE=1 WIKIMD="$work/bin/wikimd" \
            timeout 60 python3 "$top/samples/cluster/spark.py" dump.xml rows.jsonl 8 >>spark.log 2>&1
    }
    "$WIKIMD" export --quiet --format jsonl -o one.jsonl dump.xml
    forget
    ! spark && asked 4 4 0 && touch allowed && spark && cmp one.jsonl rows.jsonl && grep -q '^120 rows$' spark.log
    result "pipe(), with a stand-in for Spark: a shard that fails stops it; run again it makes what is missing" spark.log
else
    skip 'pipe()' 'there is no python3'
fi

# ---- Slurm ----

slurm_files() { # slurm_files PORT
    here=$(uname -n)
    here=${here%%.*}
    cat >slurm.conf <<END
ClusterName=loop
SlurmctldHost=$here(127.0.0.1)
SlurmctldPort=$1
AuthType=auth/none
CredType=cred/none
ProctrackType=proctrack/linuxproc
TaskPlugin=task/none
MpiDefault=none
SwitchType=switch/none
JobAcctGatherType=jobacct_gather/none
AccountingStorageType=accounting_storage/none
SelectType=select/cons_tres
SelectTypeParameters=CR_CPU
SchedulerType=sched/builtin
SlurmUser=$(id -un)
SlurmdUser=$(id -un)
PluginDir=$library/slurm-wlm
StateSaveLocation=$work/state
SlurmdSpoolDir=$work/spool-%n
SlurmctldPidFile=$work/slurmctld.pid
SlurmdPidFile=$work/slurmd-%n.pid
ReturnToService=2
SlurmdParameters=config_overrides
NodeName=n1 NodeHostname=$here NodeAddr=127.0.0.1 Port=$(($1 + 1)) CPUs=2
NodeName=n2 NodeHostname=$here NodeAddr=127.0.0.1 Port=$(($1 + 2)) CPUs=2
PartitionName=all Nodes=n1,n2 Default=YES MaxTime=INFINITE State=UP
END
    mkdir -p state spool-n1 spool-n2
}

# wait_until COMMAND...: asks each .3 seconds whether it is so, for a minute.
wait_until() {
    end=$(($(date +%s) + 60))
    until "$@"; do
        [ "$(date +%s)" -lt $end ] || return 1
        sleep .3
    done
}
both_idle() { [ "$(sinfo -h -N -t idle -o %N 2>/dev/null | wc -l)" -eq 2 ]; }
no_jobs() { jobs=$(squeue -h 2>/dev/null) && [ -z "$jobs" ]; }

start_slurm() {
    sbin=$work/root/usr/sbin
    library=$(find "$work/root" -name auth_none.so) && library=${library%/slurm-wlm/*}
    [ -n "$library" ] || return 1
    slurm_files $((20000 + $$ % 10000))
    export SLURM_CONF="$work/slurm.conf" LD_LIBRARY_PATH="$library:$library/slurm-wlm" PATH="$work/root/usr/bin:$PATH"
    "$sbin/slurmctld-wlm" -D >slurmctld.log 2>&1 &
    daemons="$daemons $!"
    for node in n1 n2; do
        "$sbin/slurmd-wlm" -D -N $node -d "$sbin/slurmstepd-wlm" >"slurmd-$node.log" 2>&1 &
        daemons="$daemons $!"
    done
    wait_until both_idle
}

# array: what the script submits is done, well or not.
array() {
    WIKIMD="$work/bin/wikimd" sh "$top/samples/cluster/slurm.sh" dump.xml array 8 >>sbatch.log 2>&1 && wait_until no_jobs
}

if ! get slurmctld slurmd slurm-client slurm-wlm-basic-plugins libhwloc15 libnuma1; then
    skip 'Slurm' 'its packages cannot be had'
elif ! start_slurm; then
    skip 'Slurm' "its daemons do not start here: $(tail -q -n 1 slurmctld.log slurmd-n1.log | tr '\n' ' ')"
else
    forget
    array && asked 1 7 0 && [ "$(sort -u nodes | tr '\n' ' ')" = 'n1 n2 ' ]
    result 'Slurm: one shard of an array of 8 on two nodes fails, and the merge that depends on it is not begun' sbatch.log slurmctld.log array.slurm-*
    touch allowed
    ARRAY=5 array && asked 2 7 1 && diff -r -x .wikimd one array && [ ! -e array/.wikimd/shards ]
    result 'Slurm: that shard alone is made, and all are merged' sbatch.log slurmctld.log array.slurm-*
    TREE=edited WIKIMD="$work/bin/wikimd" sh "$top/samples/cluster/slurm.sh" dump.xml array.xml 8 >>sbatch.log 2>&1 && wait_until no_jobs &&
        cmp edited.xml array.xml
    result 'Slurm: an array of shards of an import, and their merge' sbatch.log slurmctld.log array.xml.slurm-*
fi
echo "1..$number"
