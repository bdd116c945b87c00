/* lua_watch.c - sees to it that a module's time is looked at.
 *
 * SPDX-License-Identifier: MIT
 *
 * Lua can count instructions and call a hook every so many, but then each takes a fourth longer. So a thread looks every few
 * hundredths of a second whether what ran before is still running, and only then sets a hook, for the next instruction.
 * lua_sethook may be called while the state runs. Where it meets the module's own thread at it, one look is lost or one is made
 * too many; the next comes soon. While nothing runs the thread sleeps.
 */
#include "expand/lua/lua_host.h"

#include <pthread.h>
#include <signal.h>
#include <stdatomic.h>
#include <stdlib.h>
#include <time.h>

enum { EVERY = 20 * 1000 * 1000, IDLE_LOOKS = 25 };

struct expand_lua_watch {
    pthread_t thread;
    pthread_mutex_t lock;
    pthread_cond_t wake;
    atomic_uint runs;   /* odd while a module runs */
    atomic_bool asleep;
    bool over;          /* under the lock */
    lua_State *state;
    lua_Hook hook;
};

static void wait_some(expand_lua_watch *w)
{
    struct timespec t = {0, 0};
    clock_gettime(CLOCK_MONOTONIC, &t);
    t.tv_nsec += EVERY;
    t.tv_sec += t.tv_nsec / 1000000000;
    t.tv_nsec %= 1000000000;
    pthread_cond_timedwait(&w->wake, &w->lock, &t);
}

/* A run that begins while this goes to sleep either is seen here, or sees it and wakes it. */
static void sleep_until_run(expand_lua_watch *w, unsigned runs)
{
    atomic_store(&w->asleep, true);
    while (!w->over && atomic_load(&w->runs) == runs)
        pthread_cond_wait(&w->wake, &w->lock);
    atomic_store(&w->asleep, false);
}

static void *look(void *p)
{
    expand_lua_watch *w = p;
    unsigned before = 0, idle = 0;
    pthread_mutex_lock(&w->lock);
    while (!w->over) {
        unsigned runs = atomic_load(&w->runs);
        bool same = runs == before;
        if (same && runs % 2)
            lua_sethook(w->state, w->hook, LUA_MASKCOUNT, 1);
        idle = same && runs % 2 == 0 ? idle + 1 : 0;
        before = runs;
        if (idle > IDLE_LOOKS)
            sleep_until_run(w, runs);
        else
            wait_some(w);
    }
    pthread_mutex_unlock(&w->lock);
    return NULL;
}

static bool start(expand_lua_watch *w)
{
    pthread_condattr_t clock;
    sigset_t all, before;
    pthread_mutex_init(&w->lock, NULL);
    pthread_condattr_init(&clock);
    pthread_condattr_setclock(&clock, CLOCK_MONOTONIC);
    pthread_cond_init(&w->wake, &clock);
    pthread_condattr_destroy(&clock);
    sigfillset(&all); /* they are for the threads of the program */
    pthread_sigmask(SIG_BLOCK, &all, &before);
    bool started = pthread_create(&w->thread, NULL, look, w) == 0;
    pthread_sigmask(SIG_SETMASK, &before, NULL);
    return started;
}

static void destroy(expand_lua_watch *w)
{
    pthread_cond_destroy(&w->wake);
    pthread_mutex_destroy(&w->lock);
    free(w);
}

expand_lua_watch *expand_lua_watch_new(lua_State *L, lua_Hook hook)
{
    expand_lua_watch *w = calloc(1, sizeof *w);
    if (!w)
        return NULL;
    w->state = L;
    w->hook = hook;
    if (start(w))
        return w;
    destroy(w);
    return NULL;
}

void expand_lua_watch_free(expand_lua_watch *w)
{
    if (!w)
        return;
    pthread_mutex_lock(&w->lock);
    w->over = true;
    pthread_cond_signal(&w->wake);
    pthread_mutex_unlock(&w->lock);
    pthread_join(w->thread, NULL);
    destroy(w);
}

void expand_lua_watch_run(expand_lua_watch *w)
{
    atomic_fetch_add(&w->runs, 1);
    if (!atomic_load(&w->asleep))
        return;
    pthread_mutex_lock(&w->lock);
    pthread_cond_signal(&w->wake);
    pthread_mutex_unlock(&w->lock);
}

void expand_lua_watch_end(expand_lua_watch *w)
{
    atomic_fetch_add(&w->runs, 1);
}
