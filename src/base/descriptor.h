/* descriptor.h - reads and writes that a signal does not cut short.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_BASE_DESCRIPTOR_H
#define WM_BASE_DESCRIPTOR_H

#include <sys/types.h>

#include "base/base.h"

/* read and pread, begun again when a signal came. Who must see the signal calls read itself. */
ssize_t wm_read(int fd, void *to, size_t size);
ssize_t wm_read_at(int fd, void *to, size_t size, uint64_t at);
/* All of the bytes: 0 or errno's value, EIO when the file ends before. */
int wm_read_all_at(int fd, void *to, size_t size, uint64_t at);
/* Appends what is left of the file: 0 or errno's value. */
int wm_read_rest(int fd, wm_buffer *out);
/* The SHA-256 of what is left of the file, as 64 lower-case digits and a NUL: 0 or errno's value, ENOMEM also when
 * libcrypto fails. */
int wm_sha256_rest(int fd, char hex[65]);
/* All of the bytes: 0 or errno's value. */
int wm_write_all(int fd, wm_slice bytes);

#endif
