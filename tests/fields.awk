# fields.awk - names the structs and unions of C files that have more than most fields.
# SPDX-License-Identifier: MIT
#
# A struct that is written inside another is one field of it, and counted by itself.
function report() { if (count[depth] > most) print FILENAME ": " name[depth] " has " count[depth] " fields" }
FNR == 1 { depth = 0; comment = 0; words = "" }
{
    line = $0
    gsub(/"([^"\\]|\\.)*"|'([^'\\]|\\.)*'/, "", line)
    if (line ~ /^[ \t]*#/) next
    gsub(/\/\*([^*]|\*+[^*\/])*\*+\//, " ", line)
    if (comment) { if (!sub(/^.*\*\//, "", line)) next; comment = 0 }
    if (sub(/\/\*.*$/, "", line)) comment = 1
    size = length(line)
    for (i = 1; i <= size; i++) {
        c = substr(line, i, 1)
        if (c == "{") {
            depth++
            count[depth] = 0
            parens[depth] = 0
            is_struct[depth] = words ~ /(struct|union)( [A-Za-z_0-9]+)? *$/
            name[depth] = words
            sub(/^.*(struct|union) */, "", name[depth])
            words = ""
        } else if (c == "}") {
            if (depth && is_struct[depth]) report()
            depth -= depth > 0
            words = ""
        } else {
            if (c == "(") parens[depth]++
            else if (c == ")") parens[depth]--
            else if (c == ";" || (c == "," && !parens[depth])) count[depth]++
            words = c == ";" ? "" : words c
        }
    }
    words = words " "
}
