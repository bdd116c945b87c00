/* error.c - failures with a message for people.
 *
 * SPDX-License-Identifier: MIT
 */
#include <errno.h>
#include <stdio.h>
#include <stdlib.h>

#include "base/base.h"

const char *wm_version(void)
{
    return WM_VERSION_STRING;
}

int wm_version_number(void)
{
    return WM_VERSION_NUMBER;
}

void wm_error_clear(wm_error *error)
{
    if (!error)
        return;
    free(error->message);
    error->message = NULL;
    error->status = WM_OK;
}

const char *wm_error_text(const wm_error *error)
{
    if (error->message)
        return error->message;
    return error->status == WM_NO_MEMORY   ? "out of memory"
           : error->status == WM_SYSTEM    ? "the system failed"
           : error->status == WM_BAD_INPUT ? "the input is damaged"
                                           : NULL;
}

/* The caller frees it; NULL when memory ran out. */
static char *WM_PRINTF(1, 0) format_message(const char *format, va_list args)
{
    wm_buffer text = {0};
    wm_buffer_add_format_list(&text, format, args);
    return wm_buffer_detach(&text, NULL);
}

wm_status wm_fail(wm_error *error, wm_status status, const char *format, ...)
{
    if (!error || error->status != WM_OK)
        return status;
    va_list args;
    va_start(args, format);
    error->status = status;
    error->message = format_message(format, args);
    va_end(args);
    return status;
}

wm_status wm_fail_errno(wm_error *error, int err, const char *format, ...)
{
    if (!error || error->status != WM_OK)
        return err == ENOMEM ? WM_NO_MEMORY : WM_SYSTEM;
    va_list args;
    va_start(args, format);
    char *text = format_message(format, args);
    va_end(args);
    char reason[256] = "unknown error";
    if (strerror_r(err, reason, sizeof reason) != 0)
        snprintf(reason, sizeof reason, "error %d", err);
    wm_status status = err == ENOMEM ? WM_NO_MEMORY : WM_SYSTEM;
    wm_fail(error, status, "%s: %s", text ? text : "", reason);
    free(text);
    return status;
}
