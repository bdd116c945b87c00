/* section_names.c - sections that are left out, by name.
 *
 * SPDX-License-Identifier: MIT
 *
 * "references" and "see-also" stand for what the ten largest languages call such sections. A wiki in one language quotes
 * titles of others, but does not head its sections so: the lists are one for all.
 */
#include "site/site.h"

static const char *const references[] = {
    "References", "Notes", "Footnotes", "Citations", "Sources", "Notes and references", "References and notes", "Notes and citations",
    "References and footnotes", "Notes and sources",
    "Einzelnachweise", "Quellen", "Fußnoten", "Anmerkungen", "Belege", "Nachweise", "Anmerkungen und Einzelnachweise",
    "Einzelnachweise und Anmerkungen", "Quellen und Einzelnachweise",
    "Références", "Notes et références", "Références et notes", "Notes et sources",
    "Referencias", "Notas", "Notas y referencias", "Referencias y notas", "Fuentes",
    "Примечания", "Источники", "Сноски", "Источники и примечания", "Примечания и источники",
    "脚注", "出典", "注釈", "参照", "注釈・出典", "脚注・出典",
    "参考文献", "參考文獻", "参考资料", "參考資料", "参考来源", "參考來源", "资料来源", "資料來源", "来源", "來源", "参考", "參考", "注释", "註釋",
    "注解", "註解", "注脚", "註腳", "腳註", "引用",
    "Note", "Riferimenti", "Fonti", "Note e riferimenti",
    "Referências", "Notas e referências", "Referências e notas", "Fontes",
    "Przypisy", "Uwagi", "Źródła", "Uwagi i przypisy", NULL};

static const char *const see_also[] = {
    "See also", "Siehe auch", "Voir aussi", "Articles connexes", "Véase también", "Ver también", "См. также", "Смотри также",
    "Смотрите также", "関連項目", "参见", "參見", "参看", "參看", "参阅", "參閱", "另见", "另見", "相关条目", "相關條目", "Voci correlate",
    "Vedi anche", "Ver também", "Veja também", "Zobacz też", "Zobacz także", NULL};

/* Without regard to case. */
static bool is_same(wm_slice a, wm_slice b)
{
    size_t i = 0, j = 0, n, m;
    for (; i < a.size && j < b.size; i += n, j += m) {
        uint32_t x = wm_utf8_decode(wm_sub(a, i, a.size), &n), y = wm_utf8_decode(wm_sub(b, j, b.size), &m);
        if (x != y && wm_to_upper(x) != wm_to_upper(y))
            return false;
    }
    return i == a.size && j == b.size;
}

static bool is_one_of(wm_slice name, const char *const *names)
{
    while (*names && !is_same(name, wm_str(*names)))
        names++;
    return *names != NULL;
}

bool wm_section_is_named(wm_slice list, wm_slice name)
{
    for (size_t from = 0; from < list.size && name.size;) {
        size_t comma = wm_find(list, WM_LIT(","), from);
        size_t end = comma == WM_NONE ? list.size : comma;
        wm_slice one = wm_trim(wm_sub(list, from, end));
        if (is_same(one, name) || (wm_equal(one, WM_LIT("references")) && is_one_of(name, references)) ||
            (wm_equal(one, WM_LIT("see-also")) && is_one_of(name, see_also)))
            return true;
        from = end + 1;
    }
    return false;
}
