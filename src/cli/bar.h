/* bar.h - how far a long command is, as a line.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_CLI_BAR_H
#define WM_CLI_BAR_H

#include "base/base.h"

/* Appends what stands on the last line: at most 79 characters. */
void cli_bar_line(const wm_run_progress *at, wm_buffer *out);

#endif
