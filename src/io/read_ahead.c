/* read_ahead.c - reading on in a thread while what was read is looked at.
 *
 * SPDX-License-Identifier: MIT
 *
 * A ring of pieces: the thread fills the ones behind those that wait, the reader holds the
 * first until it asks for the next. The thread has time for half of what follows, too: it
 * looks for bytes that are no UTF-8.
 */
#include <pthread.h>
#include <signal.h>
#include <stdlib.h>

#include "io/read_ahead.h"

enum { PIECES = 4 };

typedef struct piece {
    char *room; /* WM_PIECE bytes */
    wm_slice data, text;
} piece;

struct wm_ahead {
    wm_source *source;
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t filled, freed;
    piece pieces[PIECES];
    unsigned first, count; /* pieces that are filled */
    bool held;             /* the first is in the reader's hands */
    bool stop;
    wm_status final;       /* what follows the pieces, if not WM_OK */
};

/* A piece that is free, or NULL when nobody wants more. */
static piece *wait_for_room(wm_ahead *a)
{
    pthread_mutex_lock(&a->lock);
    while (a->count == PIECES && !a->stop)
        pthread_cond_wait(&a->freed, &a->lock);
    piece *p = a->stop ? NULL : &a->pieces[(a->first + a->count) % PIECES];
    pthread_mutex_unlock(&a->lock);
    return p;
}

static void hand_over(wm_ahead *a, const piece *p, wm_status final)
{
    pthread_mutex_lock(&a->lock);
    if (p->data.size)
        a->count++;
    a->final = final;
    pthread_cond_signal(&a->filled);
    pthread_mutex_unlock(&a->lock);
}

static bool lies_in(wm_slice data, const char *room)
{
    uintptr_t at = (uintptr_t)data.data, start = (uintptr_t)room;
    return room && data.size && at >= start && at - start < WM_PIECE;
}

/* Puts the start of *data into the piece. When the codec wrote it into the source's memory, nothing is
 * copied: source and piece exchange their memory. */
static void take(wm_source *source, piece *p, wm_slice *data)
{
    char **owner = lies_in(*data, source->out) ? &source->out
                   : lies_in(*data, source->buffer) && !source->window.size ? &source->buffer
                                                                             : NULL;
    size_t n = data->size < WM_PIECE ? data->size : WM_PIECE;
    p->data = wm_sub(*data, 0, n);
    if (owner) {
        char *room = p->room;
        p->room = *owner;
        *owner = room;
    } else if (n) {
        memcpy(p->room, data->data, n);
        p->data.data = p->room;
    }
    *data = wm_sub(*data, n, data->size);
}

static wm_slice find_text(wm_slice data)
{
    size_t from = 0; /* behind the end of a character that began in the piece before */
    while (from < 3 && from < data.size && ((unsigned char)data.data[from] & 0xc0) == 0x80)
        from++;
    return wm_sub(data, from, from + wm_utf8_text_prefix(wm_sub(data, from, data.size)));
}

static void *read_on(void *user)
{
    wm_ahead *a = user;
    wm_source *source = a->source;
    wm_slice data = {NULL, 0};
    wm_status status = WM_OK, final = WM_OK;
    while (final == WM_OK) {
        piece *p = wait_for_room(a);
        if (!p)
            break;
        if (!data.size)
            status = source->codec->read(source, &data, &source->failure);
        take(source, p, &data);
        p->text = source->look ? find_text(p->data) : wm_slice_of(NULL, 0);
        final = data.size ? WM_OK : status;
        hand_over(a, p, final);
    }
    return NULL;
}

static bool start_thread(wm_ahead *a)
{
    sigset_t all, before;
    sigfillset(&all); /* they are for the thread that began */
    pthread_sigmask(SIG_BLOCK, &all, &before);
    bool started = pthread_create(&a->thread, NULL, read_on, a) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return started;
}

static void destroy(wm_ahead *a)
{
    pthread_cond_destroy(&a->freed);
    pthread_cond_destroy(&a->filled);
    pthread_mutex_destroy(&a->lock);
    for (unsigned i = 0; i < PIECES; i++)
        free(a->pieces[i].room);
    free(a);
}

wm_ahead *wm_ahead_start(wm_source *source)
{
    wm_ahead *a = calloc(1, sizeof *a);
    if (!a)
        return NULL;
    a->source = source;
    pthread_mutex_init(&a->lock, NULL);
    pthread_cond_init(&a->filled, NULL);
    pthread_cond_init(&a->freed, NULL);
    bool good = true;
    for (unsigned i = 0; i < PIECES; i++)
        good = (a->pieces[i].room = malloc(WM_PIECE)) && good;
    if (good && start_thread(a))
        return a;
    destroy(a);
    return NULL;
}

wm_status wm_ahead_read(wm_ahead *a, wm_slice *data, wm_slice *text)
{
    pthread_mutex_lock(&a->lock);
    if (a->held) {
        a->first = (a->first + 1) % PIECES;
        a->count--;
        a->held = false;
        pthread_cond_signal(&a->freed);
    }
    while (!a->count && a->final == WM_OK)
        pthread_cond_wait(&a->filled, &a->lock);
    a->held = a->count > 0;
    const piece *p = &a->pieces[a->first];
    *data = a->held ? p->data : wm_slice_of(NULL, 0);
    *text = a->held ? p->text : wm_slice_of(NULL, 0);
    wm_status status = a->held ? WM_OK : a->final;
    pthread_mutex_unlock(&a->lock);
    return status;
}

void wm_ahead_stop(wm_ahead *a)
{
    if (!a)
        return;
    pthread_mutex_lock(&a->lock);
    a->stop = true;
    pthread_cond_signal(&a->freed);
    pthread_mutex_unlock(&a->lock);
    pthread_join(a->thread, NULL);
    destroy(a);
}
