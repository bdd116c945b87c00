/* fuzz.h - the entry point that libFuzzer and replay.c call.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef WM_TESTS_FUZZ_H
#define WM_TESTS_FUZZ_H

#include <stddef.h>
#include <stdint.h>

/* The name of the directory in seeds/, and of that in findings/, if there is one. */
extern const char fuzz_seeds[];
/* Runs one input; aborts when something that must hold does not. */
int LLVMFuzzerTestOneInput(const uint8_t *data, size_t size);

#endif
