/* wiki_form.c - the parameters of a request, and the members of an answer.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wiki/wiki_private.h"

static void add_encoded(wm_buffer *form, wm_slice value)
{
    static const char digits[] = "0123456789ABCDEF";
    for (size_t i = 0; i < value.size; i++) {
        unsigned char c = (unsigned char)value.data[i];
        if ((c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '-' || c == '_' || c == '.' || c == '~') {
            wm_buffer_add_char(form, (char)c);
        } else {
            char code[3] = {'%', digits[c >> 4], digits[c & 15]};
            wm_buffer_add(form, code, sizeof code);
        }
    }
}

void wm_wiki_set(wm_wiki_request *request, const char *name, wm_slice value)
{
    wm_buffer *form = &request->form;
    if (form->size)
        wm_buffer_add_char(form, '&');
    wm_buffer_add_str(form, name);
    wm_buffer_add_char(form, '=');
    add_encoded(form, value);
}

void wm_wiki_set_str(wm_wiki_request *request, const char *name, const char *value)
{
    wm_wiki_set(request, name, wm_str(value));
}

void wm_wiki_set_number(wm_wiki_request *request, const char *name, int64_t value)
{
    wm_buffer text = {0};
    wm_buffer_add_format(&text, "%lld", (long long)value);
    wm_wiki_set(request, name, wm_buffer_slice(&text));
    request->form.failed = request->form.failed || text.failed;
    wm_buffer_free(&text);
}

void wm_wiki_set_list(wm_wiki_request *request, const char *name, const wm_slice *values, size_t count)
{
    wm_buffer list = {0};
    bool bars = false;
    for (size_t i = 0; i < count; i++)
        bars = bars || wm_find(values[i], WM_LIT("|"), 0) != WM_NONE;
    for (size_t i = 0; i < count; i++) {
        if (bars)
            wm_buffer_add_char(&list, 0x1f);
        else if (i)
            wm_buffer_add_char(&list, '|');
        wm_buffer_add_slice(&list, values[i]);
    }
    wm_wiki_set(request, name, wm_buffer_slice(&list));
    request->form.failed = request->form.failed || list.failed;
    wm_buffer_free(&list);
}

void wm_wiki_request_free(wm_wiki_request *request)
{
    wm_buffer_free(&request->form);
}

/* ---- answers ------------------------------------------------------------------------------------ */

const json_t *wm_wiki_member(const json_t *object, const char *name)
{
    return json_object_get(object, name);
}

wm_slice wm_wiki_text(const json_t *object, const char *name)
{
    const json_t *text = json_object_get(object, name);
    return json_is_string(text) ? wm_slice_of(json_string_value(text), json_string_length(text)) : wm_slice_of(NULL, 0);
}

int64_t wm_wiki_number(const json_t *object, const char *name)
{
    return json_integer_value(json_object_get(object, name));
}

bool wm_wiki_flag(const json_t *object, const char *name)
{
    const json_t *flag = json_object_get(object, name);
    /* formatversion=1, and some extensions in 2, say "" for true. */
    return json_is_true(flag) || json_is_string(flag);
}

size_t wm_wiki_count(const json_t *array)
{
    return json_array_size(array);
}

const json_t *wm_wiki_element(const json_t *array, size_t i)
{
    return json_array_get(array, i);
}

/* ---- what continues ------------------------------------------------------------------------------ */

/* Adds the members of "continue" to the form of the next request. */
static bool add_continue(wm_wiki_request *next, const json_t *answer)
{
    const json_t *more = json_object_get(answer, "continue");
    if (!json_is_object(more) || !json_object_size(more))
        return false;
    for (void *at = json_object_iter(wm_lent(more)); at; at = json_object_iter_next(wm_lent(more), at)) {
        const json_t *value = json_object_iter_value(at);
        if (json_is_integer(value))
            wm_wiki_set_number(next, json_object_iter_key(at), json_integer_value(value));
        else
            wm_wiki_set(next, json_object_iter_key(at), wm_wiki_text(more, json_object_iter_key(at)));
    }
    return true;
}

wm_status wm_wiki_query(wm_wiki *wiki, const wm_wiki_request *request, wm_wiki_taker taker, void *user, wm_error *error)
{
    wm_wiki_request next = *request;
    wm_buffer last = {0};
    bool more = true;
    wm_status status = WM_OK;
    memset(&next.form, 0, sizeof next.form);
    wm_buffer_add_slice(&next.form, wm_buffer_slice(&request->form));
    while (status == WM_OK && more) {
        json_t *answer = NULL;
        wm_buffer_clear(&last);
        wm_buffer_add_slice(&last, wm_buffer_slice(&next.form));
        status = wm_wiki_send(wiki, &next, &answer, error);
        if (status == WM_OK)
            status = taker(user, answer, error);
        wm_buffer_clear(&next.form);
        wm_buffer_add_slice(&next.form, wm_buffer_slice(&request->form));
        more = status == WM_OK && add_continue(&next, answer);
        json_decref(answer);
        /* A server could lead us in circles. */
        if (more && wm_equal(wm_buffer_slice(&last), wm_buffer_slice(&next.form)))
            status = wiki_refuse(wiki, request->page, WM_WIKI_SERVER, WM_LIT("an answer is continued by itself"), error);
    }
    wm_buffer_free(&next.form);
    wm_buffer_free(&last);
    return status == WM_END ? WM_OK : status;
}
