/* plain.c - input that is not compressed.
 *
 * SPDX-License-Identifier: MIT
 */
#include "io/codec.h"

static wm_status plain_open(wm_source *source, wm_error *error)
{
    (void)source;
    (void)error;
    return WM_OK;
}

/* Hands out the window itself: it stays as it is until more is gathered. */
static wm_status plain_read(wm_source *source, wm_slice *data, wm_error *error)
{
    wm_status status = wm_input_gather(source, 1, error);
    *data = source->window;
    wm_input_use(source, data->size);
    return status == WM_OK && data->size == 0 ? WM_END : status;
}

static void plain_close(wm_source *source)
{
    (void)source;
}

const wm_codec wm_codec_plain = {"plain", "", 0, NULL, plain_open, plain_read, plain_close, false, false};
