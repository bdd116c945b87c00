/* report.c - warnings, counted and told; the JSON report.
 *
 * SPDX-License-Identifier: MIT
 */
#include <inttypes.h>
#include <stdio.h>
#include <stdlib.h>

#include "transfer/report.h"

/* So many warnings of a kind are told when nobody asked for all. */
enum { TOLD = 5 };

static void flush(wm_report *r)
{
    if (r->text.failed)
        r->failed = true;
    wm_outfile_write(&r->file, wm_buffer_slice(&r->text));
    wm_buffer_clear(&r->text);
}

wm_status wm_report_open(wm_report *r, const char *path, wm_messages *messages, const char *command,
                         wm_error *error)
{
    memset(r, 0, sizeof *r);
    r->messages = messages;
    r->in_list = true;
    r->first = true;
    if (!path)
        return WM_OK;
    wm_status status = wm_outfile_open(&r->file, path, error);
    if (status != WM_OK)
        return status;
    wm_buffer_add_str(&r->text, "{\n  \"program\": ");
    wm_json_add_string(&r->text, wm_str("wikimd"));
    wm_buffer_add_str(&r->text, ",\n  \"version\": ");
    wm_json_add_string(&r->text, wm_str(wm_version()));
    wm_buffer_add_str(&r->text, ",\n  \"command\": ");
    wm_json_add_string(&r->text, wm_str(command));
    wm_buffer_add_str(&r->text, ",\n  \"warnings\": [");
    flush(r);
    return WM_OK;
}

/* NULL when memory runs out: the warning is told all the same. */
static wm_report_kind *find_kind(wm_report *r, const char *kind)
{
    for (size_t i = 0; i < r->count; i++) {
        if (strcmp(r->kinds[i].kind, kind) == 0)
            return &r->kinds[i];
    }
    if (!WM_GROW(r->kinds, r->capacity, r->count + 1))
        return NULL;
    r->kinds[r->count].kind = strdup(kind);
    r->kinds[r->count].count = 0;
    return r->kinds[r->count].kind ? &r->kinds[r->count++] : NULL;
}

uint64_t wm_report_count(const wm_report *r, const char *kind)
{
    for (size_t i = 0; i < r->count; i++) {
        if (strcmp(r->kinds[i].kind, kind) == 0)
            return r->kinds[i].count;
    }
    return 0;
}

static void tell(wm_report *r, uint64_t nth, const char *kind, const char *file, wm_slice page,
                 uint64_t offset, const char *message)
{
    if (nth > TOLD && !r->messages->monitor.verbose)
        return;
    wm_message_warning(r->messages, "%s: %s%.*s%sbyte %" PRIu64 ": %s", file, page.size ? "page " : "",
                       WM_ARG(page), page.size ? ", " : "", offset, message);
    if (nth == TOLD && !r->messages->monitor.verbose)
        wm_message_warning(r->messages, "more warnings of the kind '%s' are counted but not shown; "
                           "--verbose shows them, --report keeps them", kind);
}

/* What the entries of the list of warnings begin with. */
static void begin_warning(wm_report *r, const char *kind, wm_slice file)
{
    wm_buffer_add_str(&r->text, r->first ? "\n    {\"kind\": " : ",\n    {\"kind\": ");
    r->first = false;
    wm_json_add_string(&r->text, wm_str(kind));
    wm_buffer_add_str(&r->text, ", \"file\": ");
    wm_json_add_string(&r->text, file);
}

void wm_report_warning(wm_report *r, const char *kind, const char *file, wm_slice page,
                       uint64_t offset, const char *message)
{
    wm_report_kind *entry = find_kind(r, kind);
    tell(r, entry ? ++entry->count : 1, kind, file, page, offset, message);
    r->warnings++;
    if (!wm_outfile_is_open(&r->file) || !r->in_list)
        return;
    begin_warning(r, kind, wm_str(file));
    wm_buffer_add_str(&r->text, ", \"page\": ");
    wm_json_add_string(&r->text, page);
    wm_buffer_add_format(&r->text, ", \"offset\": %" PRIu64 ", \"message\": ", offset);
    wm_json_add_string(&r->text, wm_str(message));
    wm_buffer_add_char(&r->text, '}');
    flush(r);
}

void wm_report_line(wm_report *r, const char *kind, bool failure, wm_slice file, size_t line,
                    const char *message)
{
    wm_report_kind *entry = find_kind(r, kind);
    uint64_t nth = entry ? ++entry->count : 1;
    char number[24] = "";
    if (line)
        snprintf(number, sizeof number, "%zu:", line);
    if (failure)
        wm_message_error(r->messages, "%.*s:%s %s", WM_ARG(file), number, message);
    else if (nth <= TOLD || r->messages->monitor.verbose)
        wm_message_warning(r->messages, "%.*s:%s %s", WM_ARG(file), number, message);
    if (!failure && nth == TOLD && !r->messages->monitor.verbose)
        wm_message_warning(r->messages, "more warnings of the kind '%s' are counted but not shown; "
                           "--verbose shows them, --report keeps them", kind);
    r->warnings++;
    if (!wm_outfile_is_open(&r->file) || !r->in_list)
        return;
    begin_warning(r, kind, file);
    wm_buffer_add_format(&r->text, ", \"line\": %zu, \"message\": ", line);
    wm_json_add_string(&r->text, wm_str(message));
    wm_buffer_add_char(&r->text, '}');
    flush(r);
}

/* What stands before a member, and its name. */
static bool member(wm_report *r, wm_slice name)
{
    if (!wm_outfile_is_open(&r->file))
        return false;
    if (r->in_list) {
        wm_buffer_add_str(&r->text, r->first ? "]" : "\n  ]");
        r->in_list = false;
        r->first = false;
    }
    wm_buffer_add_str(&r->text, r->first ? "\n" : ",\n");
    r->first = false;
    for (unsigned i = 0; i <= r->depth; i++)
        wm_buffer_add_str(&r->text, "  ");
    if (name.data) {
        wm_json_add_string(&r->text, name);
        wm_buffer_add_str(&r->text, ": ");
    }
    return true;
}

/* Enters an object; what is inside a list has no place of its own. */
static void open_bracket(wm_report *r, wm_slice name, char bracket)
{
    if (r->lists || bracket == '[') {
        r->lists++;
    } else {
        wm_buffer_add_slice(&r->place, name);
        wm_buffer_add_char(&r->place, '.');
    }
    if (!member(r, name))
        return;
    wm_buffer_add_char(&r->text, bracket);
    r->depth++;
    r->first = true;
    flush(r);
}

static void leave(wm_report *r)
{
    if (r->lists) {
        r->lists--;
        return;
    }
    if (r->place.size)
        r->place.size--;
    while (r->place.size && r->place.data[r->place.size - 1] != '.')
        r->place.size--;
}

void wm_report_object(wm_report *r, const char *name)
{
    open_bracket(r, wm_str(name), '{');
}

void wm_report_list(wm_report *r, const char *name)
{
    open_bracket(r, wm_str(name), '[');
}

void wm_report_element(wm_report *r)
{
    open_bracket(r, wm_slice_of(NULL, 0), '{');
}

void wm_report_close(wm_report *r, char bracket)
{
    leave(r);
    if (!wm_outfile_is_open(&r->file))
        return;
    r->depth--;
    if (!r->first) {
        wm_buffer_add_char(&r->text, '\n');
        for (unsigned i = 0; i <= r->depth; i++)
            wm_buffer_add_str(&r->text, "  ");
    }
    wm_buffer_add_char(&r->text, bracket);
    r->first = false;
    flush(r);
}

static void tell_count(wm_report *r, const char *name, uint64_t value)
{
    const wm_monitor *monitor = &r->messages->monitor;
    size_t size = r->place.size;
    if (!monitor->count || r->lists)
        return;
    wm_buffer_add_str(&r->place, name);
    const char *place = wm_buffer_cstr(&r->place);
    if (place)
        monitor->count(monitor->user, place, value);
    r->place.size = size;
}

void wm_report_integer(wm_report *r, const char *name, uint64_t value)
{
    tell_count(r, name, value);
    if (!member(r, wm_str(name)))
        return;
    wm_buffer_add_format(&r->text, "%" PRIu64, value);
    flush(r);
}

void wm_report_number(wm_report *r, const char *name, double value)
{
    if (!member(r, wm_str(name)))
        return;
    wm_buffer_add_format(&r->text, "%.6f", value);
    flush(r);
}

void wm_report_string(wm_report *r, const char *name, wm_slice value)
{
    if (!member(r, wm_str(name)))
        return;
    wm_json_add_string(&r->text, value);
    flush(r);
}

void wm_report_kinds(wm_report *r, const char *name)
{
    wm_report_object(r, name);
    for (size_t i = 0; i < r->count; i++)
        wm_report_integer(r, r->kinds[i].kind, r->kinds[i].count);
    wm_report_close(r, '}');
}

wm_status wm_report_keep(wm_report *r, wm_error *error)
{
    if (!wm_outfile_is_open(&r->file))
        return WM_OK;
    if (r->in_list)
        wm_buffer_add_str(&r->text, r->first ? "]" : "\n  ]");
    wm_buffer_add_str(&r->text, "\n}\n");
    flush(r);
    if (r->failed) {
        wm_outfile_drop(&r->file);
        return wm_fail(error, WM_NO_MEMORY, "out of memory");
    }
    return wm_outfile_keep(&r->file, error);
}

void wm_report_free(wm_report *r)
{
    wm_outfile_drop(&r->file);
    for (size_t i = 0; i < r->count; i++)
        free(r->kinds[i].kind);
    free(r->kinds);
    wm_buffer_free(&r->text);
    wm_buffer_free(&r->place);
    memset(r, 0, sizeof *r);
}
