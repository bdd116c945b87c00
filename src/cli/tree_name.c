/* tree_name.c - trees and their files as people name them.
 *
 * SPDX-License-Identifier: MIT
 */
#define _XOPEN_SOURCE 700 /* realpath */
#include <stdlib.h>
#include <sys/stat.h>

#include "cli/tree_name.h"

enum { LEVELS = 64 };

void cli_tree_find(const char *given, wm_buffer *out)
{
    struct stat here, above, state;
    if (given) {
        wm_buffer_add_str(out, given);
        return;
    }
    wm_buffer path = {0}, file = {0};
    wm_buffer_add_char(&path, '.');
    for (int i = 0; i < LEVELS; i++) {
        wm_buffer_clear(&file);
        wm_buffer_add_slice(&file, wm_buffer_slice(&path));
        wm_buffer_add_str(&file, "/.wikimd/state.sqlite");
        if (!wm_buffer_cstr(&file) || !wm_buffer_cstr(&path))
            break;
        if (lstat(file.data, &state) == 0 && S_ISREG(state.st_mode)) {
            wm_buffer_add_slice(out, wm_buffer_slice(&path));
            wm_buffer_free(&path);
            wm_buffer_free(&file);
            return;
        }
        if (stat(path.data, &here) != 0)
            break;
        if (i == 0)
            wm_buffer_clear(&path);
        wm_buffer_add_str(&path, i == 0 ? ".." : "/..");
        /* Above the root is the root. */
        if (!wm_buffer_cstr(&path) || stat(path.data, &above) != 0 || (above.st_dev == here.st_dev && above.st_ino == here.st_ino))
            break;
    }
    out->failed = out->failed || path.failed || file.failed;
    wm_buffer_add_char(out, '.');
    wm_buffer_free(&path);
    wm_buffer_free(&file);
}

static bool is_directory(const char *path, const char *below)
{
    struct stat st;
    wm_buffer name = {0};
    wm_buffer_add_format(&name, "%s%s", path, below);
    bool is = wm_buffer_cstr(&name) && stat(name.data, &st) == 0 && S_ISDIR(st.st_mode);
    wm_buffer_free(&name);
    return is;
}

bool cli_tree_is_named(const char *operand)
{
    wm_buffer around = {0};
    cli_tree_find(NULL, &around);
    bool inside = wm_buffer_cstr(&around) && is_directory(around.data, "/.wikimd");
    wm_buffer_free(&around);
    return !inside || is_directory(operand, "/.wikimd") || is_directory(operand, "/data/tree") || wm_tree_is_archive(operand);
}

/* Appends the path without links. Its last part need not be there. */
static bool resolve(const char *path, wm_buffer *out)
{
    wm_slice whole = wm_str(path);
    while (whole.size > 1 && whole.data[whole.size - 1] == '/')
        whole.size--;
    size_t slash = whole.size;
    while (slash && whole.data[slash - 1] != '/')
        slash--;
    wm_buffer directory = {0};
    wm_buffer_add_slice(&directory, slash ? wm_sub(whole, 0, slash) : WM_LIT("."));
    char *real = wm_buffer_cstr(&directory) ? realpath(directory.data, NULL) : NULL;
    wm_buffer_free(&directory);
    if (!real)
        return false;
    wm_buffer_add_str(out, real);
    wm_buffer_add_char(out, '/');
    wm_buffer_add_slice(out, wm_sub(whole, slash, whole.size));
    free(real);
    return true;
}

void cli_tree_file(const char *tree, const char *operand, wm_buffer *out)
{
    wm_buffer place = {0}, start = {0};
    wm_slice name = wm_str(operand);
    char *root = realpath(tree, NULL);
    wm_buffer_add_format(&start, "%s/", root ? root : tree);
    if (resolve(operand, &place) && wm_starts_with(wm_buffer_slice(&place), wm_buffer_slice(&start)))
        name = wm_sub(wm_buffer_slice(&place), start.size, place.size);
    while (name.size && name.data[name.size - 1] == '/')
        name.size--;
    wm_buffer_add_slice(out, name);
    out->failed = out->failed || place.failed || start.failed;
    wm_buffer_free(&place);
    wm_buffer_free(&start);
    free(root);
}
