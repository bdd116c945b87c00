"""spark.py - a dump is converted to JSON lines by Spark's pipe(), merged, and read as a table.

    spark-submit spark.py DUMP DEST.jsonl SHARDS [OPTION]...

OPTIONs are those of wikimd export, the same for all shards. DUMP and DEST.jsonl lie where all executors and the driver
see them, under absolute names. A task makes one shard: Spark tries one that fails again, alone, and run again the
whole makes what is missing. WIKIMD names the program, which all executors have.
"""
# SPDX-License-Identifier: MIT

import os
import shlex
import subprocess
import sys

from pyspark.sql import SparkSession


def main():
    if len(sys.argv) < 4:
        sys.exit("spark.py: say DUMP, DEST.jsonl and SHARDS")
    dump, dest, shards = os.path.abspath(sys.argv[1]), os.path.abspath(sys.argv[2]), int(sys.argv[3])
    options = sys.argv[4:]
    program = os.environ.get("WIKIMD", "wikimd")

    pages = dest + ".pages"
    if not os.path.exists(pages + ".shards"):
        subprocess.run([program, "index", "--pages", pages, "--shards", str(shards), dump], check=True)

    # pipe() starts the command once a partition, with the partition's one number as its input; what the command
    # prints would be the rows, and there are none: the shards lie beside DEST until they are merged.
    export = [program, "export", "--quiet", "--jobs", "1", "--page-set", pages]
    export_rest = options + ["--format", "jsonl", "-o", dest, dump]
    script = 'read -r k && exec %s --shard "$k/%d" %s' % (shlex.join(export), shards, shlex.join(export_rest))
    spark = SparkSession.builder.appName("wikimd").getOrCreate()
    numbers = spark.sparkContext.parallelize(range(1, shards + 1), shards)
    # Spark splits a command into words, with quotes as a shell reads them, and gives it no environment but env.
    # checkCode: an exit code is a failure.
    numbers.pipe(shlex.join(["sh", "-c", script]), env=dict(os.environ), checkCode=True).count()

    subprocess.run([program, "merge", dest, dump], check=True)
    print(spark.read.json(dest).count(), "rows")
    spark.stop()


if __name__ == "__main__":
    main()
