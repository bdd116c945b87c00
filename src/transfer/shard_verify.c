/* shard_verify.c - the laws on a part of a dump, and what the parts gave put together.
 *
 * SPDX-License-Identifier: MIT
 */
#include <jansson.h>
#include <stddef.h>
#include <stdlib.h>

#include "transfer/shard_joined.h"
#include "transfer/shard_verify.h"

/* Numbers of wm_law_counts, before its seconds. */
enum { NUMBERS = offsetof(wm_law_counts, put_seconds) / sizeof(uint64_t) };
_Static_assert(offsetof(wm_law_counts, put_seconds) % sizeof(uint64_t) == 0, "all counts are of one size");

wm_status wm_verify_shard_check(const wm_verify_options *o, wm_error *error)
{
    const wm_shard_options *p = &o->parts;
    if (p->shard && !p->page_set)
        return wm_fail(error, WM_USAGE, "--shard goes with --page-set FILE: wikimd index --pages FILE --shards N cuts the dump");
    if (p->shard && (!o->report || strcmp(o->report, "-") == 0))
        return wm_fail(error, WM_USAGE, "a shard of verify goes with --report FILE, the same for all: wikimd merge FILE makes one report of them");
    if (p->page_set && (o->siteinfo || o->lang || o->revision))
        return wm_fail(error, WM_USAGE, "--page-set holds what the dump itself says of its current revisions: it does not go with "
                       "--siteinfo, --lang or --revision");
    return WM_OK;
}

/* ---- the room -------------------------------------------------------------- */

static wm_shard_same same_of(const wm_export *x, wm_slice described)
{
    return (wm_shard_same){wm_str(wm_version()), wm_str(x->part.shard.page_set), wm_str(x->part.shard.dump), WM_LIT("laws"), described};
}

wm_status wm_verify_shard_begin(wm_verify_room *room, wm_export *x, const wm_buffer *described, bool *over)
{
    wm_shard_same same = same_of(x, wm_buffer_slice(described));
    room->room = (wm_shard_room){x->settings->report, &x->part.shard, -1};
    wm_status status = described->failed ? wm_fail(&x->error, WM_NO_MEMORY, "out of memory") : wm_shard_room_take(&room->room, &x->error);
    if (status == WM_OK)
        status = wm_shard_room_look(&room->room, &same, "--report", x->messages, over, &x->error);
    if (status != WM_OK || *over)
        return status;
    room->report = wm_shard_room_file(&room->room, WM_SHARD_REPORT);
    if (!room->report)
        return wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
    wm_report_free(&x->report);
    memset(&x->report, 0, sizeof x->report);
    return wm_report_open(&x->report, room->report, x->messages, "verify", &x->error);
}

void wm_verify_shard_release(wm_verify_room *room)
{
    wm_shard_room_release(&room->room);
    free(room->report);
}

/* ---- what was counted ------------------------------------------------------ */

static void add_counts(const wm_verified *v, wm_buffer *out)
{
    uint64_t numbers[NUMBERS];
    memcpy(numbers, &v->counts, sizeof numbers);
    wm_buffer_add_format(out, ",\n  \"counts\": [%llu, %llu", (unsigned long long)v->pages, (unsigned long long)v->left_out);
    for (size_t i = 0; i < NUMBERS; i++)
        wm_buffer_add_format(out, ", %llu", (unsigned long long)numbers[i]);
    wm_buffer_add_format(out, "],\n  \"seconds\": [%.6f, %.6f]", v->counts.put_seconds, v->counts.create_seconds);
}

/* False for one that has other numbers. */
static bool take_counts(const json_t *json, wm_verified *sum)
{
    const json_t *list = json_object_get(json, "counts"), *seconds = json_object_get(json, "seconds");
    wm_law_counts counts = {.put_seconds = json_number_value(json_array_get(seconds, 0)), .create_seconds = json_number_value(json_array_get(seconds, 1))};
    uint64_t numbers[NUMBERS];
    if (json_array_size(list) != NUMBERS + 2)
        return false;
    for (size_t i = 0; i < NUMBERS; i++)
        numbers[i] = (uint64_t)json_integer_value(json_array_get(list, i + 2));
    memcpy(&counts, numbers, sizeof numbers);
    wm_law_counts_add(&sum->counts, &counts);
    sum->pages += (uint64_t)json_integer_value(json_array_get(list, 0));
    sum->left_out += (uint64_t)json_integer_value(json_array_get(list, 1));
    sum->expanded |= json_is_true(json_object_get(json, "expanded"));
    return true;
}

static wm_status sum_of(const char *path, char hex[65], wm_error *error)
{
    wm_buffer text = {0};
    wm_status status = wm_read_all(path, &text, error);
    if (status == WM_OK && !wm_sha256_hex(wm_buffer_slice(&text), hex))
        status = wm_fail(error, WM_SYSTEM, "no SHA-256 could be made");
    wm_buffer_free(&text);
    return status;
}

static void describe_done(const wm_export *x, const wm_verified *v, wm_slice described, const char *sum, wm_buffer *out)
{
    wm_shard_same same = same_of(x, described);
    const wm_shard_options *parts = &x->settings->parts;
    wm_buffer_add_format(out, "{\n  \"wikimd shard\": 1,\n  \"command\": \"verify\",\n  \"shard\": %zu,\n  \"of\": %zu,\n  \"expanded\": %s",
                         x->part.shard.number, x->part.shard.of, v->expanded ? "true" : "false");
    wm_shard_add_member(out, "sum", wm_str(sum));
    wm_shard_add_same(out, &same);
    add_counts(v, out);
    wm_shard_add_strings(out, "words", parts->words, parts->word_count);
    wm_buffer_add_str(out, "\n}\n");
}

wm_status wm_verify_shard_end(wm_verify_room *room, wm_export *x, const wm_verified *v, wm_slice described, wm_status status)
{
    bool graded = status == WM_OK || status == WM_DIFFERS || status == WM_BAD_INPUT;
    char sum[65];
    wm_buffer text = {0};
    if (!graded || x->error.status != WM_OK || !room->report)
        return status;
    char *path = wm_shard_room_file(&room->room, WM_SHARD_DONE);
    status = path ? sum_of(room->report, sum, &x->error) : WM_NO_MEMORY;
    if (status == WM_OK)
        describe_done(x, v, described, sum, &text);
    if (status == WM_OK)
        status = wm_shard_done_write(path, &text, &x->error);
    if (status == WM_NO_MEMORY)
        wm_fail(&x->error, status, "out of memory");
    if (status != WM_OK)
        wm_message_failure(x->messages, &x->error);
    wm_buffer_free(&text);
    free(path);
    return status;
}

/* ---- all of them ----------------------------------------------------------- */

bool wm_verify_is_shard(const wm_shard_done *done)
{
    const char *command = json_string_value(json_object_get(done->json, "command"));
    return command && strcmp(command, "verify") == 0;
}

static wm_status join_one(wm_export *x, const char *path, const wm_shard_done *done, wm_verified *sum)
{
    char own[65];
    wm_status status = sum_of(path, own, &x->error);
    if (status == WM_OK && (strcmp(own, done->sum) != 0 || !take_counts(done->json, sum)))
        status = wm_fail(&x->error, WM_BAD_INPUT, "%s is not what the shard wrote; remove its directory and make it again", path);
    return status == WM_OK ? wm_joined_warnings(x, path, &x->error) : status;
}

wm_status wm_verify_join(wm_export *x, const char *place, const wm_shard_done *done, size_t of)
{
    wm_verified sum = {.pages = 0};
    wm_status status = wm_report_open(&x->report, x->destination.data, x->messages, "verify", &x->error);
    for (size_t k = 1; k <= of && status == WM_OK; k++) {
        char *path = wm_shard_path(place, k, of, WM_SHARD_REPORT);
        status = path ? join_one(x, path, &done[k - 1], &sum) : wm_fail(&x->error, WM_NO_MEMORY, "out of memory");
        free(path);
    }
    if (status != WM_OK)
        return status;
    wm_verified_tell(&sum, x->messages);
    wm_verified_report(&sum, &x->report);
    status = wm_report_keep(&x->report, &x->error);
    return status == WM_OK ? wm_verified_grade(&sum) : status;
}
