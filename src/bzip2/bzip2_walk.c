/* bzip2_walk.c - from the last column of the sorted rotations back to the block.
 *
 * SPDX-License-Identifier: MIT
 *
 * Each step of the walk leads to a place that no cache foresees, and the next
 * waits for it. So the chain is entered at many places at once: some are marked
 * beforehand, walkers set out from them side by side, and each writes down what it
 * finds until it comes to a mark. What they found is put in order at the end.
 *
 * A column that no compressor wrote, or that of a block that repeats itself, may
 * be several rings of places; the one with the origin is gone round then as often
 * as it takes.
 */
#include <stdlib.h>

#include "bzip2/bzip2_codes.h"
#include "bzip2/bzip2_walk.h"

#define MARK UINT32_C(0x80000000)

enum {
    BYTE_BITS = 8,
    WALKERS = 8,
    STRETCH = 4096,                               /* from one mark to the next, on average */
    MARKS = WM_BZIP2_LARGEST / STRETCH + 2,       /* the origin is one, too */
    PIECE = 1024,                                 /* bytes that are found in one go */
    PIECES = WM_BZIP2_LARGEST / PIECE + MARKS + 1 /* each stretch has one that is not full */
};

/* What was found between two marks. */
typedef struct stretch {
    uint32_t start, stop; /* the marked places at its ends */
    uint32_t piece;       /* the first */
} stretch;

typedef struct piece {
    uint32_t size, next; /* next is 0 for none */
} piece;

typedef struct walker {
    uint32_t at;
    uint32_t piece;      /* 0 for one that has nothing to do */
    uint32_t stretch;
} walker;

typedef struct walk {
    const wm_bzip2_chain *chain;
    walker walkers[WALKERS];
    stretch stretches[MARKS];
    piece pieces[PIECES];
    uint32_t stretch_count, piece_count, set_out, walking;
} walk;

bool wm_bzip2_chain_init(wm_bzip2_chain *c)
{
    c->steps = wm_huge_alloc((WM_BZIP2_LARGEST + 1) * sizeof *c->steps);
    c->pool = malloc((size_t)PIECES * PIECE);
    return c->steps && c->pool;
}

void wm_bzip2_chain_free(wm_bzip2_chain *c)
{
    free(c->steps);
    free(c->pool);
}

/* Links the columns of the sorted table (Burrows-Wheeler). The first column is the last one, sorted.
 * So the n-th place of a byte in the last column is its n-th in the first: each place of the first gets that of the last. */
void wm_bzip2_link(wm_bzip2_chain *c, const unsigned char *column, uint32_t size, const uint32_t *counts)
{
    uint32_t first[256], sum = 0, *steps = c->steps;
    for (int i = 0; i < 256; i++) {
        first[i] = sum;
        sum += counts[i];
    }
    for (uint32_t i = 0; i < size; i++)
        steps[first[column[i]]++] = i << BYTE_BITS | column[i];
    /* A place of its own, for walkers that have nothing to do. */
    steps[size] = size << BYTE_BITS;
    c->size = size;
}

/* ---- marks ---- */

static void mark(walk *w, uint32_t place)
{
    if (w->chain->steps[place] & MARK)
        return;
    w->chain->steps[place] |= MARK;
    w->stretches[w->stretch_count++].start = place;
}

static void mark_all(walk *w, uint32_t origin)
{
    mark(w, origin);
    for (uint32_t i = 1; i <= w->chain->size / STRETCH; i++)
        mark(w, i * STRETCH - 1);
}

/* ---- walkers ---- */

static uint32_t new_piece(walk *w)
{
    w->pieces[w->piece_count] = (piece){0, 0};
    return w->piece_count++;
}

/* To the next mark from which nobody set out; to its own place when there is none. */
static void set_out(walk *w, walker *k)
{
    w->walking -= k->piece != 0;
    *k = (walker){.at = w->chain->size};
    if (w->set_out == w->stretch_count)
        return;
    k->stretch = w->set_out++;
    k->piece = new_piece(w);
    stretch *s = &w->stretches[k->stretch];
    uint32_t step = w->chain->steps[s->start];
    s->piece = k->piece;
    w->chain->pool[(size_t)k->piece * PIECE] = (unsigned char)step;
    w->pieces[k->piece].size = 1;
    k->at = (step & ~MARK) >> BYTE_BITS;
    w->walking++;
}

/* A walker that stands at a mark is there; one whose piece is full gets another. */
static void arrange(walk *w, walker *k)
{
    if (k->piece && w->chain->steps[k->at] & MARK) {
        w->stretches[k->stretch].stop = k->at;
        set_out(w, k);
    } else if (k->piece && w->pieces[k->piece].size == PIECE) {
        uint32_t next = new_piece(w);
        w->pieces[k->piece].next = next;
        k->piece = next;
    }
}

/* For how many steps there is room. */
static uint32_t room(const walk *w)
{
    uint32_t used = 0;
    for (int i = 0; i < WALKERS; i++) {
        uint32_t size = w->pieces[w->walkers[i].piece].size;
        if (w->walkers[i].piece && size > used)
            used = size;
    }
    return PIECE - used;
}

#define EACH(x) x(0) x(1) x(2) x(3) x(4) x(5) x(6) x(7)
#define START(n) \
    uint32_t a##n = w->walkers[n].at, s##n; \
    unsigned char *f##n = w->chain->pool + (size_t)w->walkers[n].piece * PIECE + w->pieces[w->walkers[n].piece].size;
#define LOOK(n) s##n = steps[a##n];
#define MARKED(n) | s##n
#define STEP(n) \
    f##n[i] = (unsigned char)s##n; \
    a##n = s##n >> BYTE_BITS;
#define STOP(n) \
    w->walkers[n].at = a##n; \
    w->pieces[w->walkers[n].piece].size += w->walkers[n].piece ? i : 0;

/* All walkers go on until one comes to a mark, or its piece is full. */
static void go_on(walk *w)
{
    const uint32_t *steps = w->chain->steps;
    uint32_t most = room(w), i;
    EACH(START)
    for (i = 0; i < most; i++) {
        EACH(LOOK)
        if ((0 EACH(MARKED)) & MARK)
            break;
        EACH(STEP)
    }
    EACH(STOP)
}

/* ---- the order ---- */

static uint32_t stretch_from(const walk *w, uint32_t place)
{
    uint32_t i = place == w->stretches[0].start ? 0 : (place + 1) / STRETCH;
    /* The origin may be a place that would have been marked anyway. */
    while (w->stretches[i].start != place)
        i--;
    return i;
}

static void put_in_order(const walk *w, unsigned char *block)
{
    uint32_t size = w->chain->size, done = 0, at = 0;
    while (done < size) {
        const stretch *s = &w->stretches[at];
        for (uint32_t p = s->piece; p && done < size; p = w->pieces[p].next) {
            uint32_t n = w->pieces[p].size < size - done ? w->pieces[p].size : size - done;
            memcpy(block + done, w->chain->pool + (size_t)p * PIECE, n);
            done += n;
        }
        at = stretch_from(w, s->stop);
    }
}

void wm_bzip2_walk(wm_bzip2_chain *c, uint32_t origin, unsigned char *block)
{
    walk w;
    w.chain = c;
    w.stretch_count = w.set_out = w.walking = 0;
    w.piece_count = 1; /* the first is for walkers that have nothing to do */
    w.pieces[0] = (piece){0, 0};
    mark_all(&w, origin);
    for (int i = 0; i < WALKERS; i++) {
        w.walkers[i].piece = 0;
        set_out(&w, &w.walkers[i]);
    }
    while (w.walking) {
        for (int i = 0; i < WALKERS; i++)
            arrange(&w, &w.walkers[i]);
        if (w.walking)
            go_on(&w);
    }
    put_in_order(&w, block);
}
