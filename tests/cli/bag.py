# bag.py TREE DUMP BAG - a bag of a tree, made by another program than wikimd.
# SPDX-License-Identifier: MIT
import bz2
import datetime
import hashlib
import json
import os
import shutil
import sqlite3
import sys

tree, dump, bag = sys.argv[1:4]
state = sqlite3.connect(f"file:{tree}/.wikimd/state.sqlite?mode=ro", uri=True)
meta = dict(state.execute("SELECT key, value FROM meta"))
os.makedirs(f"{bag}/data/dump")
shutil.copytree(tree, f"{bag}/data/tree", ignore=shutil.ignore_patterns(".wikimd"))

rows = ["namespace\ttitle\tpage_id\trevision_id\ttimestamp\tsha1\tfile\tsize\tfile_sha256\tredirect\tordinal"]
for ns, title, page, revision, time, sha1, file, size, sha256, ordinal in state.execute(
        "SELECT ns, title, page, revision, time, sha1, file, size, sha256, ordinal FROM pages ORDER BY ordinal"):
    stamp = datetime.datetime.fromtimestamp(time, datetime.timezone.utc).strftime("%Y-%m-%dT%H:%M:%SZ") if time is not None else ""
    rows.append("\t".join(str(c) for c in (ns, title, page, revision, stamp, sha1, file, size, sha256, "", ordinal)))
with open(f"{bag}/data/pages.tsv", "w", encoding="utf-8", newline="\n") as out:
    out.write("\n".join(rows) + "\n")

with open(dump, "rb") as f:
    xml = f.read()
packed = bz2.compress(xml)
name = os.path.basename(dump)
with open(f"{bag}/data/dump/{name}.bz2", "wb") as out:
    out.write(packed)
with open(f"{bag}/data/export.json", "w", encoding="utf-8") as out:
    json.dump({
        "wikimd": meta["version"], "complete": True, "options": meta["options"],
        "wiki": {key: meta["site_" + key] for key in ("name", "base", "lang", "dbname")},
        "siteinfo": json.loads(meta["site"]),
        "dumps": [{"file": f"data/dump/{name}.bz2", "size": len(packed), "sha256": hashlib.sha256(packed).hexdigest(),
                   "source": name, "source_sha256": hashlib.sha256(xml).hexdigest(), "source_size": len(xml)}],
    }, out, ensure_ascii=False)

with open(f"{bag}/bagit.txt", "w") as out:
    out.write("BagIt-Version: 1.0\nTag-File-Character-Encoding: UTF-8\n")
lines = []
for place, directories, files in os.walk(f"{bag}/data"):
    for file in files:
        path = os.path.join(place, file)
        with open(path, "rb") as f:
            lines.append(hashlib.sha512(f.read()).hexdigest() + "  " + os.path.relpath(path, bag).replace("%", "%25"))
with open(f"{bag}/manifest-sha512.txt", "w", encoding="utf-8") as out:
    out.write("\n".join(sorted(lines)) + "\n")
