/* outfile.h - files that appear complete or not at all are made by src/io.
 *
 * SPDX-License-Identifier: MIT
 */
#include "io/outfile.h"
