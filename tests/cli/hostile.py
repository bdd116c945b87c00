# hostile.py - archives that nobody should unpack, one a file, into the directory that is named.
# SPDX-License-Identifier: MIT
import bz2
import gzip
import io
import os
import stat
import struct
import sys
import tarfile
import unicodedata
import zipfile

PAGE = b"> This article is converted from Wikipedia: [Tea](https://en.example.org/wiki/Tea).\n\n\nTea."
place = sys.argv[1]


def info(name, kind=tarfile.REGTYPE, link="", size=0):
    i = tarfile.TarInfo(name)
    i.type, i.linkname, i.size = kind, link, size
    return i


def tar(file, *entries, form=tarfile.PAX_FORMAT, mode="w", **options):
    with tarfile.open(os.path.join(place, file), mode, format=form, **options) as t:
        for e in entries:
            i, data = e if isinstance(e, tuple) else (e, b"")
            i.size = len(data) if i.isreg() else 0
            t.addfile(i, io.BytesIO(data))


def page(name, data=PAGE):
    return info(name), data


def zipped(file, *entries):
    with zipfile.ZipFile(os.path.join(place, file), "w", zipfile.ZIP_DEFLATED) as z:
        for name, data, mode in entries:
            i = zipfile.ZipInfo(name)
            i.compress_type = zipfile.ZIP_DEFLATED
            i.external_attr = mode << 16
            z.writestr(i, data)


REGULAR = stat.S_IFREG | 0o644

# Names that lead elsewhere.
tar("absolute.tar", page("/tmp/wikimd-hostile.md"))
tar("above.tar", page("Page/Tea.md"), page("Page/../../wikimd-hostile.md"))
tar("above-first.tar", page("../wikimd-hostile.md"))
tar("dot.tar", page("Page/./Tea.md"))
tar("empty-part.tar", page("Page//Tea.md"))
zipped("absolute.zip", ("/tmp/wikimd-hostile.md", PAGE, REGULAR))
zipped("above.zip", ("Page/Tea.md", PAGE, REGULAR), ("Page/../../wikimd-hostile.md", PAGE, REGULAR))

# What is no file.
tar("symlink.tar", page("Page/Tea.md"), info("Page/Out.md", tarfile.SYMTYPE, "/etc/passwd"))
tar("symlink-directory.tar", info("Page", tarfile.SYMTYPE, "/tmp"), page("Page/Tea.md"))
tar("hardlink.tar", page("Page/Tea.md"), info("Page/Out.md", tarfile.LNKTYPE, "/etc/passwd"))
tar("character.tar", info("Page/Device.md", tarfile.CHRTYPE))
tar("block.tar", info("Page/Device.md", tarfile.BLKTYPE))
tar("fifo.tar", info("Page/Pipe.md", tarfile.FIFOTYPE))
zipped("symlink.zip", ("Page/Out.md", b"/etc/passwd", stat.S_IFLNK | 0o777))

# Names that no file should have.
tar("control.tar", page("Page/a\x1b[2Jb.md"))
tar("line.tar", page("Page/a\nb.md"))
tar("latin.tar", page("Page/caf\xe9.md"), form=tarfile.GNU_FORMAT, encoding="latin-1")
tar("long-part.tar", page("Page/" + "x" * 253 + ".md"))
tar("long.tar", page("Page/" + "x/" * 2100 + "Tea.md"))
tar("no-name.tar", page("./"))

# A NUL ends a name for some programs; tarfile and zipfile do not write one.
def patched(file, out):
    with open(os.path.join(place, file), "rb") as f:
        data = f.read()
    with open(os.path.join(place, out), "wb") as f:
        f.write(data.replace(b"Tea@", b"Tea\0"))
    os.remove(os.path.join(place, file))


long = info("x")
long.pax_headers = {"path": "Page/Tea@.md"}
tar("at.tar", page("Page/Cup.md", b"x" * 700), (long, PAGE))
patched("at.tar", "nul-pax.tar")
tar("at.tar", page("Page/" + "x" * 100 + "Tea@.md"), form=tarfile.GNU_FORMAT)
patched("at.tar", "nul-gnu.tar")
zipped("at.zip", ("Page/Cup.md", PAGE, REGULAR), ("Page/Tea@.md", PAGE, REGULAR))
patched("at.zip", "nul.zip")

# Names that stand in each other's way.
tar("twice.tar", page("Page/Tea.md"), page("Page/Tea.md", PAGE + b" More."))
tar("case.tar", page("Page/Tea.md"), page("Page/TEA.md"))
tar("case-directory.tar", page("Page/Tea.md"), page("page/Cup.md"))
tar("case-unicode.tar", page("Page/\u00c9t\u00e9.md"), page("Page/\u00e9t\u00c9.md"))
tar("forms.tar", page("Page/\u00c9t\u00e9.md"), page(unicodedata.normalize("NFD", "Page/\u00c9t\u00e9.md")), form=tarfile.GNU_FORMAT)
tar("clash.tar", page("Page/Tea.md"), page("Page/Tea.md/Cup.md"))
tar("clash-case.tar", page("Page/Tea.md"), page("Page/tea.md/Cup.md"))
zipped("case.zip", ("Page/Tea.md", PAGE, REGULAR), ("Page/TEA.md", PAGE, REGULAR))
with zipfile.ZipFile(os.path.join(place, "twice.zip"), "w") as z:
    import warnings
    warnings.simplefilter("ignore")
    z.writestr("Page/Tea.md", PAGE)
    z.writestr("Page/Tea.md", PAGE + b" More.")

# What is ours.
tar("state.tar", page("Page/Tea.md"), page(".wikimd/hook", b"x"))
tar("state-case.tar", page("Page/Tea.md"), page(".WikiMD/state.sqlite", b"x"))
tar("state-deep.tar", page("Page/.wikimd/state.sqlite", b"x"), page("a/b/.wikimd/state.sqlite", b"x"))
tar("state-damaged.tar", page("Page/Tea.md"), page(".wikimd/state.sqlite", b"no database at all, and longer than the mark of one is\n"))
import sqlite3
path = os.path.join(place, "view.sqlite")
db = sqlite3.connect(path)
db.execute("CREATE TABLE meta(key TEXT PRIMARY KEY, value TEXT) WITHOUT ROWID")
db.execute("CREATE TABLE dumps(position INTEGER PRIMARY KEY, path TEXT, size INTEGER, sha256 TEXT)")
db.execute("CREATE VIEW pages AS WITH RECURSIVE n(i) AS (SELECT 1 UNION ALL SELECT i + 1 FROM n) SELECT 'Page/' || i || '.md' AS file FROM n")
db.execute("PRAGMA user_version = 2")
db.commit()
db.close()
with open(path, "rb") as f:
    tar("state-view.tar", page("Page/Tea.md"), page(".wikimd/state.sqlite", f.read()))
os.remove(path)

# Much out of little.
class Zeros(io.RawIOBase):
    def readinto(self, b):
        b[:] = bytes(len(b))
        return len(b)


def bomb(opener, file):
    with opener(os.path.join(place, file), "wb") as out:
        i = info("Page/Bomb.md", size=200 << 20)
        out.write(i.tobuf(tarfile.PAX_FORMAT))
        for _ in range(200):
            out.write(bytes(1 << 20))
        out.write(bytes(1024))


bomb(bz2.open, "bomb.tar.bz2")
bomb(gzip.open, "bomb.tar.gz")
zipped("bomb.zip", ("Page/Bomb.md", bytes(200 << 20), REGULAR))
with bz2.open(os.path.join(place, "bomb-end.tar.bz2"), "wb") as out:
    out.write(info("Page/Tea.md", size=0).tobuf())
    for _ in range(200):
        out.write(bytes(1 << 20))
with bz2.open(os.path.join(place, "bomb-headers.tar.bz2"), "wb") as out:
    header = info("Page/Tea.md", size=0).tobuf(tarfile.USTAR_FORMAT)
    for _ in range(200):
        out.write(header * 2048)
# A pax header that promises eight exabytes, and a file that is all hole.
i = info("Page/Huge.md")
i.size = 1 << 62
with open(os.path.join(place, "huge.tar"), "wb") as out:
    out.write(i.tobuf(tarfile.PAX_FORMAT) + bytes(1024))
i = info("Page/Hole.md")
i.pax_headers = {"GNU.sparse.major": "0", "GNU.sparse.minor": "1", "GNU.sparse.map": "1048576,1", "GNU.sparse.size": "1048577",
                 "GNU.sparse.numblocks": "1"}
tar("sparse.tar", (i, b"x"))

# Cut off or damaged. The page is long enough for several blocks.
import random
random.seed(1)
text = bytes(random.choice(b"abcdefghijklmnop \n") for _ in range(3000))
two = (page("Page/Cup.md", text), page("Page/Tea.md", text))
tar("whole.tar", *two)
tar("whole.tar.gz", *two, mode="w:gz")
tar("whole.tar.bz2", *two, mode="w:bz2")
zipped("whole.zip", ("Page/Cup.md", text, REGULAR), ("Page/Tea.md", text, REGULAR))


def cut(file, name, size):
    with open(os.path.join(place, file), "rb") as f, open(os.path.join(place, name), "wb") as out:
        out.write(f.read()[:size])


cut("whole.tar", "cut-header.tar", 512 + 3072 + 100)
cut("whole.tar", "cut-file.tar", 512 + 1000)
cut("whole.tar", "cut-between.tar", 512 + 3072)
cut("whole.tar", "cut-end.tar", 2 * (512 + 3072))
for form in "tar.gz", "tar.bz2", "zip":
    size = os.path.getsize(os.path.join(place, "whole." + form))
    cut("whole." + form, "cut." + form, size // 2)
    cut("whole." + form, "cut-last." + form, size - 5)
with open(os.path.join(place, "whole.zip"), "rb") as f:
    data = bytearray(f.read())
data[200] ^= 64
with open(os.path.join(place, "flipped.zip"), "wb") as out:
    out.write(data)
with open(os.path.join(place, "whole.tar"), "rb") as f:
    data = bytearray(f.read())
data[512 + 3072 + 3] ^= 1
with open(os.path.join(place, "flipped-header.tar"), "wb") as out:
    out.write(data)
with open(os.path.join(place, "whole.tar"), "rb") as f, open(os.path.join(place, "two.tar"), "wb") as out:
    data = f.read()
    out.write(data + data)
for form in "tar", "tar.gz", "tar.bz2", "zip":
    os.remove(os.path.join(place, "whole." + form))
open(os.path.join(place, "empty.tar"), "wb").close()

# The directory says another name than the entry itself does.
zipped("lies.zip", ("Page/Tea.md", PAGE, REGULAR))
with open(os.path.join(place, "lies.zip"), "rb") as f:
    parts = f.read().split(b"Page/Tea.md")
os.unlink(os.path.join(place, "lies.zip"))
for file, names in ("lies-ahead.zip", (b"Page/Pea.md", b"Page/Tea.md")), ("lies-behind.zip", (b"Page/Tea.md", b"Page/Pea.md")):
    with open(os.path.join(place, file), "wb") as out:
        out.write(parts[0] + names[0] + parts[1] + names[1] + parts[2])
