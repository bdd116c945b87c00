/* dump.c - a dump of as many pages as the largest wiki has, on standard output.
 *
 * SPDX-License-Identifier: MIT
 *
 *     dump PAGES [MEAN [SEED]]        MEAN bytes of text a page, 3000 when not given
 *
 * The sizes are spread as those of a real wiki: half of the pages are shorter than 0.43
 * times the mean, one in a hundred is nine times as long. A third are redirects, a tenth
 * stand in other namespaces. Titles are two to four words with a number that makes them
 * differ. The text is made of some thousand paragraphs with links, emphasis, templates,
 * footnotes and lists, in an order of its own for each page. The same seed gives the
 * same dump.
 */
#include <math.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

enum { WORDS = 8192, PARAGRAPHS = 4096, PARAGRAPH_MAX = 2048, WORD_MAX = 24, OUT = 1 << 20 };

typedef struct maker {
    uint64_t state, pages;
    char words[WORDS][WORD_MAX];
    char (*paragraphs)[PARAGRAPH_MAX];
    size_t sizes[PARAGRAPHS];
} maker;

static uint64_t next(uint64_t *state)
{
    uint64_t x = *state += UINT64_C(0x9E3779B97F4A7C15);
    x = (x ^ x >> 30) * UINT64_C(0xBF58476D1CE4E5B9);
    x = (x ^ x >> 27) * UINT64_C(0x94D049BB133111EB);
    return x ^ x >> 31;
}

/* From above 0 to 1. */
static double part(uint64_t *state)
{
    return (double)((next(state) >> 11) + 1) / 9007199254740992.0;
}

static double normal(uint64_t *state)
{
    double radius = sqrt(-2 * log(part(state)));
    return radius * cos(6.283185307179586 * part(state));
}

/* ---- words ---- */

static void make_words(maker *m)
{
    static const char *const parts[] = {"a",  "an", "be", "ca", "de", "el", "fo", "gra", "hi",  "in",  "jo", "ka", "lo", "mi",  "no", "or",
                                        "pe", "qu", "ri", "sta", "te", "un", "ve", "wa",  "\xc3\xa9", "yo", "ze", "th", "sch", "ing", "er", "\xc3\xb6n"};
    for (size_t i = 0; i < WORDS; i++) {
        size_t size = 0, count = 1 + next(&m->state) % 4;
        for (size_t k = 0; k < count; k++) {
            const char *p = parts[next(&m->state) % 32];
            memcpy(m->words[i] + size, p, strlen(p));
            size += strlen(p);
        }
        m->words[i][size] = '\0';
    }
}

/* Short words are the common ones. */
static const char *word(maker *m)
{
    double x = part(&m->state);
    return m->words[(size_t)(x * x * x * (WORDS - 1))];
}

/* A title is made of its number alone: links find it again. */
static int title(const maker *m, uint64_t number, char *out, size_t room)
{
    uint64_t state = number * 31 + 7;
    const char *one = m->words[next(&state) % WORDS], *two = m->words[next(&state) % WORDS];
    const char *names[] = {"Category:", "Help:", "Project:"};
    const char *space = number % 10 == 9 ? names[number / 10 % 3] : "";
    return snprintf(out, room, "%s%c%s %s %llu", space, (char)('A' + next(&state) % 26), one, two, (unsigned long long)number);
}

/* ---- paragraphs ---- */

static size_t add(char *out, size_t size, const char *text)
{
    size_t n = strlen(text);
    if (size + n >= PARAGRAPH_MAX)
        return size;
    memcpy(out + size, text, n);
    return size + n;
}

static size_t add_piece(maker *m, char *out, size_t size)
{
    char name[200], piece[500];
    title(m, next(&m->state) % m->pages, name, sizeof name);
    switch (next(&m->state) % 24) {
    case 0: snprintf(piece, sizeof piece, "[[%s]] ", name); break;
    case 1: snprintf(piece, sizeof piece, "[[%s|%s]] ", name, word(m)); break;
    case 2: snprintf(piece, sizeof piece, "'''%s''' ", word(m)); break;
    case 3: snprintf(piece, sizeof piece, "''%s %s'' ", word(m), word(m)); break;
    case 4: snprintf(piece, sizeof piece, "{{%s|%s}} ", word(m), word(m)); break;
    case 5: snprintf(piece, sizeof piece, "&lt;ref&gt;%s, p. %u&lt;/ref&gt; ", word(m), (unsigned)(next(&m->state) % 300)); break;
    case 6: snprintf(piece, sizeof piece, "[https://%s.example/%s %s] ", m->words[1], m->words[2], word(m)); break;
    default: snprintf(piece, sizeof piece, "%s ", word(m)); break;
    }
    return add(out, size, piece);
}

static void make_paragraphs(maker *m)
{
    static const char *const starts[] = {"", "", "", "", "", "* ", "* ", "# ", "== ", "&lt;!-- note --&gt;"};
    for (size_t i = 0; i < PARAGRAPHS; i++) {
        const char *start = starts[next(&m->state) % 10];
        int heading = start[0] == '=';
        char *out = m->paragraphs[i];
        size_t size = add(out, 0, start), pieces = heading ? 2 : 5 + next(&m->state) % 80;
        for (size_t k = 0; k < pieces; k++)
            size = heading ? add(out, add(out, size, k ? " " : ""), word(m)) : add_piece(m, out, size);
        if (heading)
            size = add(out, size, " ==");
        m->sizes[i] = add(out, size, start[0] == '*' || start[0] == '#' ? "\n" : "\n\n");
    }
}

/* ---- pages ---- */

static void print_page(maker *m, uint64_t number, double mean)
{
    char name[200], other[200];
    uint64_t state = m->state ^ (number + 1) * UINT64_C(0xD1342543DE82EF95);
    title(m, number, name, sizeof name);
    unsigned ns = number % 10 != 9 ? 0 : number / 10 % 3 == 0 ? 14 : number / 10 % 3 == 1 ? 12 : 4;
    printf("  <page>\n    <title>%s</title>\n    <ns>%u</ns>\n    <id>%llu</id>\n    <revision>\n      <id>%llu</id>\n"
           "      <timestamp>2024-01-02T03:04:05Z</timestamp>\n      <contributor>\n        <username>Maker</username>\n        <id>1</id>\n"
           "      </contributor>\n      <model>wikitext</model>\n      <format>text/x-wiki</format>\n      <text xml:space=\"preserve\">",
           name, ns, (unsigned long long)number + 1, (unsigned long long)number + 1);
    if (next(&state) % 3 == 0) {
        title(m, next(&state) % m->pages, other, sizeof other);
        printf("#REDIRECT [[%s]]", other);
    } else {
        /* Redirects are short: the others have all of the mean. */
        double wanted = mean * 1.5 * exp(1.3 * normal(&state) - 0.845);
        for (double size = 0; size < wanted && size < 2e6;) {
            size_t i = next(&state) % PARAGRAPHS;
            size_t left = (size_t)(wanted - size), n = m->sizes[i];
            if (n > left + 40) { /* the last is cut at a space */
                n = left + 1;
                while (n < m->sizes[i] && m->paragraphs[i][n - 1] != ' ')
                    n++;
            }
            fwrite(m->paragraphs[i], 1, n, stdout);
            size += (double)n;
        }
    }
    printf("</text>\n    </revision>\n  </page>\n");
}

int main(int argc, char **argv)
{
    static maker m;
    static char buffer[OUT];
    if (argc < 2) {
        fprintf(stderr, "usage: dump PAGES [MEAN [SEED]]\n");
        return 2;
    }
    m.pages = strtoull(argv[1], NULL, 10);
    double mean = argc > 2 ? strtod(argv[2], NULL) : 3000;
    m.state = argc > 3 ? strtoull(argv[3], NULL, 10) : 1;
    m.paragraphs = malloc(sizeof *m.paragraphs * PARAGRAPHS);
    if (!m.pages || !m.paragraphs)
        return 2;
    setvbuf(stdout, buffer, _IOFBF, sizeof buffer);
    make_words(&m);
    make_paragraphs(&m);
    printf("<mediawiki xmlns=\"http://www.mediawiki.org/xml/export-0.11/\" version=\"0.11\" xml:lang=\"en\">\n  <siteinfo>\n"
           "    <sitename>Madewiki</sitename>\n    <dbname>madewiki</dbname>\n    <base>https://made.example/wiki/Main_Page</base>\n"
           "    <generator>wikimd</generator>\n    <case>first-letter</case>\n    <namespaces>\n"
           "      <namespace key=\"0\" case=\"first-letter\" />\n      <namespace key=\"4\" case=\"first-letter\">Project</namespace>\n"
           "      <namespace key=\"12\" case=\"first-letter\">Help</namespace>\n      <namespace key=\"14\" case=\"first-letter\">Category</namespace>\n"
           "    </namespaces>\n  </siteinfo>\n");
    for (uint64_t i = 0; i < m.pages; i++)
        print_page(&m, i, mean);
    printf("</mediawiki>\n");
    return fflush(stdout) == 0 && !ferror(stdout) ? 0 : 4;
}
