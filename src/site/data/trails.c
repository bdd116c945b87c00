/* trails.c - link trails: which characters after ]] join the link.
 *
 * SPDX-License-Identifier: MIT
 *
 * Ranges of code points in hexadecimal, ascending. The first letter tells the
 * kind; see languages.h.
 */
#include "site/data/languages.h"

const char *const wm_trails[] = {
    /* 0: af en sc */
    "p61-7A",
    /* 1: hsn zh-hans */
    "n",
    /* 2: ab */
    "p61-7A 430-438 43A-448 44B-44C 45F 495 49B 49F 4A7 4A9 4AD 4B3 4B5 4B7 4BD 4BF 4D9 "
    "4E1 4F7 525",
    /* 3: ady-cyrl av ce inh kbd-cyrl lez */
    "p61-7A 430-44F 451 4C0",
    /* 4: alt */
    "p61-7A 430-44F 451 458 4A5 4E7 4F1",
    /* 5: ar */
    "p61-7A 610-61A 621-65F 670 6D6-6DC 6DF-6E4 6E7-6E8 6EA-6ED",
    /* 6: az */
    "p61-7A E7 F6 FC 11F 131 15F 259",
    /* 7: ba */
    "p61-7A BB 430-44F 451 493 499 4A1 4A3 4AB 4AF 4BB 4D9 4E9 201C",
    /* 8: bci */
    "p61-7A C8-CA D4 E8-EA F4 186 190 254 25B",
    /* 9: be be-tarask */
    "p61-7A 107 10D 142 144 15B 161 16D 17A 17E 430-437 439-448 44B-44F 451 456 45E 491",
    /* 10: bg */
    "p61-7A 430-44F",
    /* 11: bgn */
    "p622-624 626-628 62A-63A 641-642 644-648 67E 686 688 691 698 6A9 6AF 6BE 6C6 6CC 6CE "
    "200C",
    /* 12: bn */
    "p980-9FF",
    /* 13: br */
    "c41-5A 61-7A C0 C2 C4 C7-CB CE-CF D1 D4 D6 D9 DB-DC E0 E2 E4 E7-EB EE-EF F1 F4 F6 F9 "
    "FB-FC",
    /* 14: bs sh sh-latn sl */
    "p61-7A 107 10D 111 161 17E",
    /* 15: ca */
    "q61-7A B7 E0 E7-E9 ED EF F2-F3 FA FC",
    /* 16: ckb */
    "p626-628 62A 62C-62F 631-634 639-63A 641-642 644-648 67E 686 695 698 6A4 6A9 6AF 6B5 "
    "6BE 6C6 6CC 6CE 6D5 200C",
    /* 17: crh */
    "p61-7A BB E2 E7 F1 F6 FC 11F 131 15F 2B9-2BA 430-44F 451 201C",
    /* 18: crh-cyrl crh-latn */
    "p61-7A BB E2 E7 F1 F6 FC 11F 131 15F 430-44F 451 201C",
    /* 19: cs */
    "p61-7A E1 E9 ED F3 FA FD 10D 10F 11B 148 159 161 165 16F 17E",
    /* 20: cu */
    "p61-7A BB 131 430-43F 441-44F 451-45C 45E-45F 461 463 465 467 469 46B 46D 46F 471 "
    "473 475 477 479 47F 484 491 201C F011",
    /* 21: cv */
    "p22 61-7A BB E7 103 115 430-44F 4F3",
    /* 22: cy */
    "p61-7A E0-E2 E8-EA EC-EF F2-F4 FB 175 177",
    /* 23: da nb nn */
    "p61-7A E5-E6 F8",
    /* 24: dag */
    "p61-7A 14A-14B 186 190 194 1B7 254 25B 263 292",
    /* 25: de gsw nds */
    "p61-7A DF E4 F6 FC",
    /* 26: din */
    "p61-7A E4 E9 EB EF F3 F6 14B 254 25B 263 308",
    /* 27: ee */
    "p61-7A 14B 192 254 256 25B 263 28B 300-301 303-304",
    /* 28: el */
    "p61-7A 386 388-38A 38C 38E-3A1 3A3-3CE",
    /* 29: es */
    "p61-7A E1 E9 ED F1 F3 FA",
    /* 30: et */
    "p61-7A E4 F5-F6 FC 161 17E",
    /* 31: fa */
    "p622-624 626-63A 641-642 644-648 67E 686 698 6A9 6AF 6CC 200C",
    /* 32: fat tw */
    "p61-7A 254 25B",
    /* 33: ff */
    "p61-7A C0 C2 C4 C7-CB CE-CF D4 D6 D9 DB-DC E0 E2 E4 E7-EB EE-EF F4 F6 F9 FB-FC "
    "14A-14B 181 18A 19D 1B3-1B4 253 257 272",
    /* 34: fi */
    "p61-7A E4 F6",
    /* 35: fo */
    "p61-7A E1 E6 ED F0 F3 F8 FA FD",
    /* 36: fon */
    "p61-7A C0 C2 C4 C7-CB CE-CF D4 D6 D9 DB-DC E0 E2 E4 E7-EB EE-EF F4 F6 F9 FB-FC 186 "
    "189 190 254 256 25B 300-302 304 30C",
    /* 37: fr vi */
    "p61-7A C0 C2 C4 C7-CB CE-CF D4 D6 D9 DB-DC E0 E2 E4 E7-EB EE-EF F4 F6 F9 FB-FC",
    /* 38: frp */
    "p61-7A B7 E0 E2 E4-EB EE-EF F2 F4 F6 F9 FB-FC 101 103 113 12B 14D 153 2018-2019",
    /* 39: frr */
    "p61-7A DF E4-E5 F6 FC 101 111 113",
    /* 40: fy */
    "p61-7A E0-E2 E4 E8-EF F2-F4 F6 F9-FC",
    /* 41: gaa */
    "p41-5A 61-7A 14A-14B 186 190 254 25B 300-301 303",
    /* 42: gld */
    "p61-7A 304 430-44F 451 4C7-4C8",
    /* 43: gu */
    "pA80-AFF",
    /* 44: guc */
    "p61-7A E1 E9 ED F1 F3 FA FC",
    /* 45: gur */
    "p41-5A 61-7A 14A-14B 186 190 196 1B2 254 25B 269 28B 303",
    /* 46: guw */
    "p61-7A E0-E1 E8-E9 EC-ED F2-F3 F9-FA 11B 1CE 1D0 1D2 254 256 25B 30C 1EB9 1ECD",
    /* 47: he */
    "p61-7A 5D0-5EA",
    /* 48: hi */
    "p2D 61-7A 900-963 966-A8E0 A8FF",
    /* 49: hr */
    "p61-7A DF 107 10D 111 161 17E",
    /* 50: ht */
    "p61-7A C0 C8 D2 E0 E8 F2",
    /* 51: hu */
    "p61-7A C1 C9 CD D3 D6 DA DC E1 E9 ED F3 F6 FA FC 150-151 170-171",
    /* 52: hy */
    "p61-7A AB BB 561-587",
    /* 53: ik */
    "p61-7A F1 121 142 14B 323 1E37",
    /* 54: is */
    "p2D 61-7A E1 E6 E9 ED F0 F3 F6 FA FD-FE 2013",
    /* 55: it sro */
    "p61-7A E0 E8-E9 EC-EE F2-F3 F9-FA",
    /* 56: ka */
    "p61-7A BB 10D0-10F0 201C",
    /* 57: kaa */
    "q61-7A BB 131 2BC 2019 201C",
    /* 58: kcg */
    "p61-7A E1 ED 331 200C",
    /* 59: kea */
    "p61-7A E0-E3 E7-EA ED F2-F5 FA 308",
    /* 60: kk-cyrl */
    "p61-7A BB E4 E7 E9 EF F1 F6 FC-FD 11F 131 15F 2B9-2BA 430-44F 451 456 493 49B 4A3 "
    "4AF 4B1 4BB 4D9 4E9 627-628 62A 62C-62D 62F 631-634 639 641-646 648-64A 674 67E 686 "
    "6AD 6BE 6C6-6C7 6CB 6D5 201C",
    /* 61: ksh */
    "p61-7A DF E4-E7 EB F6 FC 117 11F 133 153 16F 259",
    /* 62: ku-latn */
    "p61-7A C7 CA CE DB E7 EA EE FB 15E-15F 1E26-1E27 1E8C-1E8D",
    /* 63: lbe */
    "p31 61-7A BB 430-44F 451 4C0 201C",
    /* 64: lt */
    "p61-7A 105 10D 117 119 12F 161 16B 173 17E",
    /* 65: lv */
    "p41-5A 61-7A 100-101 10C-10D 112-113 122-123 12A-12B 136-137 13B-13C 145-146 160-161 "
    "16A-16B 17D-17E",
    /* 66: mk */
    "p61-7A 430-438 43A-448 453 455 458-45A 45C 45F",
    /* 67: ml */
    "p61-7A D02-D7F",
    /* 68: mn */
    "p61-7A BB 430-44F 451 201C",
    /* 69: mos */
    "p41-5A 61-7A 190 196 1B2 25B 269 28B 303",
    /* 70: mr */
    "p900-963 971-97F 200D FEFF",
    /* 71: mrh */
    "p61-7A E2 F4",
    /* 72: ms-arab */
    "p61-7A 610-61A 621-65F 670 686 6A0 6A4 6A9 6BD 6CF 6D6-6DC 6DF-6E4 6E7-6E8 6EA-6ED "
    "762",
    /* 73: nds-nl nl */
    "p61-7A E0 E4 E8-E9 EB EF F6 FC",
    /* 74: nmz */
    "p61-7A 124-125 14A-14B 186 190 254 25B 266 308 A7AA",
    /* 75: nso */
    "p41-5A 61-7A CA D4 EA F4 160-161",
    /* 76: ny */
    "p41-5A 61-7A 174-175 301",
    /* 77: oc */
    "p61-7A E0 E2 E7-EA EE F4 FB",
    /* 78: ojb */
    "p61-7A E1-E2 E8-EA EC EE F2-F4 101 105 113 12B 14D 161 301 323 1E25 1E33",
    /* 79: olo */
    "p61-7A C4 D6 E4 F6 10C-10D 160-161 17D-17E",
    /* 80: or */
    "p61-7A B00-B7F",
    /* 81: os */
    "p61-7A BB E6 430-44F 451 201C",
    /* 82: pa */
    "p61-7A A01-A03 A05-A0A A0F-A10 A13-A28 A2A-A30 A32-A33 A35-A36 A38-A39 A3C A3E-A42 "
    "A47-A48 A4B-A4D A59-A5C A5E A70-A73",
    /* 83: pcm */
    "p61-7A E1",
    /* 84: pl */
    "p61-7A D3 F3 104-107 118-119 141-144 15A-15B 179-17C",
    /* 85: prg */
    "p41-5A 61-7A 100-101 112-113 122-123 12A-12B 136-137 145-146 14C-14D 156-157 160-163 "
    "16A-16B 1E10-1E11",
    /* 86: pt */
    "p61-7A E0-E3 E7 E9-EA ED F2-F5 FA FC 169 171 303 1EBD",
    /* 87: rmc sk */
    "p61-7A E1 E4 E9 ED F3-F4 FA FD 10D 10F 13A 13E 148 155 161 165 17E",
    /* 88: ro */
    "p61-7A C2 CE E2 EE 102-103 15E-15F 162-163 218-21B",
    /* 89: rsk */
    "p61-7A 430-449 44C 44E-44F 454 457 491",
    /* 90: ru */
    "p61-7A 430-44F 451",
    /* 91: sah */
    "p61-7A 430-44F 451 495 4A5 4AF 4BB 4E9",
    /* 92: se */
    ":61-7A DF-E2 E4-F6 F8-FF 10D 111 131 14B 161 167 17E 1E5 1E7 1E9 1EF 21F 292",
    /* 93: shi */
    "p61-7A C0 C2 C4 C7-CB CE-CF D4 D6 D9 DB-DC E0 E2 E4 E7-EB EE-EF F4 F6 F9 FB-FC 190 "
    "194 25B 263 2B7 1E0C-1E0D 1E24-1E25 1E5A-1E5B 1E62-1E63 1E6C-1E6D 1E92-1E93 2D30-2D6F",
    /* 94: sjd */
    "p304 408 410-44F 458 48A-48D 4BA-4BB 4C5-4CA 4CD-4CE 4D2-4D3 4EC-4ED",
    /* 95: sje */
    "p41-5A 61-7A C1 C4-C5 E1 E4-E5 110-111 14A-14B 166-167",
    /* 96: skr-arab */
    "p621-624 626-628 62A-63A 641-642 644-646 648 679 67B 67E 684 686 688 68B 691 698 6A9 "
    "6AF-6B0 6B3 6BA 6BE 6C1 6C3 6CC 6D2 759 768",
    /* 97: smn */
    "p61-7A E1-E2 E4 10D 111 14B 161 17E",
    /* 98: sms */
    "p61-7A C2 C4-C5 D5-D6 E2 E4-E5 F5-F6 10C-10D 110-111 14A-14B 160-161 17D-17E 1B7 "
    "1E4-1E9 1EE-1EF 292 2B9 301 1EB8-1EB9",
    /* 99: sr */
    "p61-70 72-76 7A 107 10D 111 161 17E 430-438 43A-448 452 458-45B 45F",
    /* 100: st */
    "p41-5A 61-7A C8 D2 E8 F2 112-113 14C-14D 160-161",
    /* 101: sv */
    "p61-7A C4-C5 C9 D6 E4-E5 E9 F6",
    /* 102: syl */
    "p61-7A A800-A82F",
    /* 103: ta */
    "pB80-BFF",
    /* 104: te */
    "pC01-C6F",
    /* 105: tg-cyrl */
    "p61-7A 430-44F 451 45E 493 49B 4B3 4B7 4E3",
    /* 106: tk */
    "p61-7A C4 C7 D6 DC-DD E4 E7 F6 FC-FD 11E-11F 147-148 15E-15F 17D-17E",
    /* 107: tn */
    "p61-7A EA F4 161",
    /* 108: tr */
    "p61-7A C2 C7 CE D6 DB-DC E2 E7 EE F6 FB-FC 11E-11F 130-131 15E-15F",
    /* 109: tt-cyrl */
    "p61-7A 430-44F 451 496-497 4A2-4A3 4AE-4AF 4BA-4BB 4D8-4D9 4E8-4E9",
    /* 110: tt-latn */
    "p61-7A BB E4 E7 F1 F6 FC 11F 131 15F 201C",
    /* 111: tum */
    "p41-5A 61-7A 174-175 302",
    /* 112: udm */
    "p61-7A 430-44F 451 4DD 4DF 4E5 4E7 4F5",
    /* 113: uk */
    "p61-7A BB 430-44C 44E-44F 451 454 456-457 491 201C",
    /* 114: ur */
    "p621-622 624 626-628 62A-63A 641-642 644-646 648 654 679 67E 686 688 691 698 6A9 6AF "
    "6BA 6BE 6C1 6C3 6CC 6D2 200B",
    /* 115: uz */
    "p61-7A BB 2BB-2BC 201C",
    /* 116: wa */
    "p61-7A E2 E5 E7-EA EE F4 FB",
    /* 117: wls */
    "p41-5A 61-7A C0 C2 C4 C7-CB CE-CF D4 D6 D9 DB-DC E0 E2 E4 E7-EB EE-EF F4 F6 F9 FB-FC "
    "100-101 112-113 12A-12B 14C-14D 16A-16B 2BB",
    /* 118: yrl */
    "p41-5A 61-7A C1 C3 C9 CD D3 D5 DA E1 E3 E9 ED F3 F5 FA 128-129 168-169 1EBC-1EBD",
};
