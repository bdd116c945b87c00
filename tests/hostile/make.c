/* make.c - a construct's text.
 *
 * SPDX-License-Identifier: MIT
 */
#include <stdio.h>
#include <stdlib.h>
#include <string.h>

#include "constructs.h"

typedef struct text {
    char *data;
    size_t size, capacity;
} text;

static void add(text *t, const char *s, size_t n)
{
    if (t->capacity - t->size < n + 1) {
        t->capacity = (t->capacity + n) * 2 + 256;
        t->data = realloc(t->data, t->capacity);
        if (!t->data)
            exit(99);
    }
    memcpy(t->data + t->size, s, n);
    t->size += n;
    t->data[t->size] = '\0';
}

/* s with the number for each "%". */
static void add_numbered(text *t, const char *s, size_t number)
{
    for (const char *p; (p = strchr(s, '%')) != NULL; s = p + 1) {
        char digits[24];
        int n = snprintf(digits, sizeof digits, "%zu", number);
        add(t, s, (size_t)(p - s));
        add(t, digits, (size_t)n);
    }
    add(t, s, strlen(s));
}

static void add_until(text *t, const char *s, size_t end)
{
    for (size_t i = 1; *s && t->size < end; i++)
        add_numbered(t, s, i);
}

static void add_stairs(text *t, const construct *c, size_t end)
{
    for (size_t k = 1, n = strlen(c->before); t->size < end; k++) {
        for (size_t i = 0; i < k; i++)
            add(t, c->before + i % n, 1);
        add(t, c->middle ? c->middle : "", c->middle ? strlen(c->middle) : 0);
        add(t, "\n", 1);
    }
}

static void add_mixed(text *t, const char *pieces, size_t end)
{
    unsigned state = 1;
    size_t count = 1;
    for (const char *p = pieces; *p; p++)
        count += *p == ' ';
    while (t->size < end) {
        state = state * 1664525u + 1013904223u;
        size_t which = (state >> 8) % count;
        const char *p = pieces;
        for (; which; which--)
            p = strchr(p, ' ') + 1;
        const char *stop = strchr(p, ' ');
        for (size_t n = stop ? (size_t)(stop - p) : strlen(p); n; n--, p++)
            add(t, *p == '~' ? " " : p, 1); /* "~" stands for a space */
    }
}

char *construct_make(const construct *c, size_t size, size_t *made)
{
    text t = {0};
    const char *before = c->before ? c->before : "", *middle = c->middle ? c->middle : "", *after = c->after ? c->after : "";
    add(&t, c->head ? c->head : "", c->head ? strlen(c->head) : 0);
    switch (c->shape) {
    case REPEAT:
        add_until(&t, before, size);
        break;
    case NEST: {
        size_t times = size / (strlen(before) + strlen(after)) + 1;
        for (size_t i = 1; i <= times; i++)
            add_numbered(&t, before, i);
        add(&t, middle, strlen(middle));
        for (size_t i = times; i; i--)
            add_numbered(&t, after, i);
        break;
    }
    case TWO:
        add_until(&t, before, size / 2);
        add(&t, middle, strlen(middle));
        add_until(&t, after, size);
        break;
    case STAIRS:
        add_stairs(&t, c, size);
        break;
    case MIX:
        add_mixed(&t, before, size);
        break;
    }
    add(&t, c->tail ? c->tail : "", c->tail ? strlen(c->tail) : 0);
    *made = t.size;
    return t.data;
}
