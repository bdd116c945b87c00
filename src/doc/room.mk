# room.mk - sources of src/doc.
# SPDX-License-Identifier: MIT
wm_sources += %D%/doc.h %D%/node.c %D%/check.c %D%/print.c %D%/ledger.h %D%/ledger.c
