/* wiki_refusal.c - why a wiki refuses: its codes, and words that say what to do.
 *
 * SPDX-License-Identifier: MIT
 */
#include "wiki/wiki_private.h"

typedef struct refusal {
    const char *name, *words;
    wm_status status;
} refusal;

static const refusal refusals[] = {
    [WM_WIKI_NOTHING] = {"none", "nothing was refused", WM_OK},
    [WM_WIKI_PROTECTED] = {"protected", "the page is protected: only some accounts may change it", WM_BAD_INPUT},
    [WM_WIKI_PERMISSION] = {"permission", "the account may not do this; look at the rights of the account, and at those that the bot "
                            "password or token was given", WM_BAD_INPUT},
    [WM_WIKI_CAPTCHA] = {"captcha", "the wiki wants a captcha solved; make the edit by hand, or ask for the right to skip captchas",
                         WM_BAD_INPUT},
    [WM_WIKI_FILTER_WARNS] = {"filter-warning", "an abuse filter warns of the edit; read what it says, then push with "
                              "--accept-warnings, or change the edit", WM_BAD_INPUT},
    [WM_WIKI_FILTERED] = {"filtered", "an abuse filter refuses the edit", WM_BAD_INPUT},
    [WM_WIKI_BLACKLISTED] = {"blacklisted", "the text or the title is on a list of what the wiki forbids", WM_BAD_INPUT},
    [WM_WIKI_TOO_BIG] = {"too-big", "the page is larger than the wiki lets pages be", WM_BAD_INPUT},
    [WM_WIKI_CONFLICT] = {"conflict", "somebody edited the same words meanwhile", WM_DIFFERS},
    [WM_WIKI_EXISTS] = {"exists", "the wiki has a page of this title already", WM_DIFFERS},
    [WM_WIKI_MISSING] = {"missing", "the wiki has no such page, or it was deleted meanwhile", WM_DIFFERS},
    [WM_WIKI_TITLE] = {"title", "the wiki can have no page of this title", WM_BAD_INPUT},
    [WM_WIKI_OTHER] = {"refused", "the wiki refuses", WM_BAD_INPUT},
    [WM_WIKI_BLOCKED] = {"blocked", "the account or this computer's address is blocked", WM_SYSTEM},
    [WM_WIKI_READ_ONLY] = {"read-only", "the wiki is read-only; run this again later", WM_SYSTEM},
    [WM_WIKI_RATE] = {"rate", "the wiki lets nobody edit so often; run this again later, with a lower --rate", WM_SYSTEM},
    [WM_WIKI_LAG] = {"lag", "the wiki is behind with its work (maxlag); run this again later", WM_SYSTEM},
    [WM_WIKI_LOGIN] = {"login", "the wiki does not accept the login; look at the name, and make a new password or token if need be",
                       WM_SYSTEM},
    [WM_WIKI_NO_SERVER] = {"no-server", "nobody answers", WM_SYSTEM},
    [WM_WIKI_CERTIFICATE] = {"certificate", "the server's certificate is not good: this may be another server; nothing was sent",
                             WM_SYSTEM},
    [WM_WIKI_SERVER] = {"server", "the server fails; run this again later", WM_SYSTEM},
    [WM_WIKI_NO_JSON] = {"no-json", "what answers is no api.php; look at the address", WM_SYSTEM},
    [WM_WIKI_HUGE] = {"huge", "the answer is larger than an answer may be", WM_BAD_INPUT},
    [WM_WIKI_REDIRECT] = {"redirect", "the server sends us to another address, which is not followed; give that with --api if it is "
                          "the wiki's", WM_SYSTEM},
};

const char *wm_wiki_refusal_name(wm_wiki_refusal r)
{
    return (size_t)r < sizeof refusals / sizeof *refusals ? refusals[r].name : refusals[WM_WIKI_OTHER].name;
}

/* ---- codes ----------------------------------------------------------------------------------- */

/* Codes of MediaWiki and of the extensions that most wikis have; one that ends with - stands for all that begin so. */
static const struct {
    const char *code;
    wm_wiki_refusal refusal;
} codes[] = {
    {"protectedpage", WM_WIKI_PROTECTED}, {"cascadeprotected", WM_WIKI_PROTECTED}, {"protectedtitle", WM_WIKI_PROTECTED},
    {"titleprotected", WM_WIKI_PROTECTED}, {"protectednamespace", WM_WIKI_PROTECTED}, {"protectednamespace-", WM_WIKI_PROTECTED},
    {"namespaceprotected", WM_WIKI_PROTECTED}, {"protectedinterface", WM_WIKI_PROTECTED},
    {"permissiondenied", WM_WIKI_PERMISSION}, {"cantcreate", WM_WIKI_PERMISSION}, {"cantcreate-", WM_WIKI_PERMISSION},
    {"noedit", WM_WIKI_PERMISSION}, {"noedit-", WM_WIKI_PERMISSION}, {"writeapidenied", WM_WIKI_PERMISSION},
    {"cantmove", WM_WIKI_PERMISSION}, {"cantmove-", WM_WIKI_PERMISSION}, {"cantdelete", WM_WIKI_PERMISSION},
    {"customcssprotected", WM_WIKI_PERMISSION}, {"customjsprotected", WM_WIKI_PERMISSION},
    {"customjsonprotected", WM_WIKI_PERMISSION}, {"mycustom", WM_WIKI_PERMISSION}, {"sitecssprotected", WM_WIKI_PERMISSION},
    {"sitejsprotected", WM_WIKI_PERMISSION}, {"sitejsonprotected", WM_WIKI_PERMISSION}, {"noimageredirect", WM_WIKI_PERMISSION},
    {"noimageredirect-", WM_WIKI_PERMISSION}, {"tags-apply-", WM_WIKI_PERMISSION}, {"nosuchrcid", WM_WIKI_PERMISSION},
    {"cannotundelete", WM_WIKI_PERMISSION}, {"immobilenamespace", WM_WIKI_PERMISSION}, {"readapidenied", WM_WIKI_PERMISSION},
    {"mustbeloggedin", WM_WIKI_LOGIN}, {"mustbeloggedin-", WM_WIKI_LOGIN}, {"notloggedin", WM_WIKI_LOGIN},
    {"captcha", WM_WIKI_CAPTCHA}, {"captcha-", WM_WIKI_CAPTCHA}, {"captchaerror", WM_WIKI_CAPTCHA},
    {"abusefilter-warning", WM_WIKI_FILTER_WARNS}, {"abusefilter-", WM_WIKI_FILTERED},
    {"spamblacklist", WM_WIKI_BLACKLISTED}, {"spamprotected", WM_WIKI_BLACKLISTED}, {"spamdetected", WM_WIKI_BLACKLISTED},
    {"titleblacklist-", WM_WIKI_BLACKLISTED}, {"blockeddomain", WM_WIKI_BLACKLISTED}, {"abusefilter", WM_WIKI_FILTERED},
    {"hookaborted", WM_WIKI_OTHER}, {"contenttoobig", WM_WIKI_TOO_BIG}, {"content-too-big", WM_WIKI_TOO_BIG},
    {"editconflict", WM_WIKI_CONFLICT}, {"articleexists", WM_WIKI_EXISTS}, {"selfmove", WM_WIKI_EXISTS},
    {"missingtitle", WM_WIKI_MISSING}, {"pagedeleted", WM_WIKI_MISSING}, {"nosuchrevid", WM_WIKI_MISSING},
    {"cantopenfile", WM_WIKI_MISSING}, {"invalidtitle", WM_WIKI_TITLE}, {"invalid-title", WM_WIKI_TITLE},
    {"pagecannotexist", WM_WIKI_TITLE},
    {"blocked", WM_WIKI_BLOCKED}, {"autoblocked", WM_WIKI_BLOCKED}, {"systemblocked", WM_WIKI_BLOCKED},
    {"globalblocking-", WM_WIKI_BLOCKED}, {"torblock-", WM_WIKI_BLOCKED}, {"wikimedia-globalblocking-", WM_WIKI_BLOCKED},
    {"readonly", WM_WIKI_READ_ONLY}, {"ratelimited", WM_WIKI_RATE}, {"actionthrottledtext", WM_WIKI_RATE}, {"maxlag", WM_WIKI_LAG},
    {"assertuserfailed", WM_WIKI_LOGIN}, {"assertnameduserfailed", WM_WIKI_LOGIN}, {"assertbotfailed", WM_WIKI_LOGIN},
    {"badtoken", WM_WIKI_LOGIN}, {"notoken", WM_WIKI_LOGIN}, {"login-throttled", WM_WIKI_RATE},
    {"mwoauth-", WM_WIKI_LOGIN}, {"rest-", WM_WIKI_OTHER}, {"internal_api_error_", WM_WIKI_SERVER},
};

wm_wiki_refusal wiki_refusal_of(wm_slice code)
{
    for (size_t i = 0; i < sizeof codes / sizeof *codes; i++) {
        wm_slice known = wm_str(codes[i].code);
        bool prefix = wm_ends_with(known, WM_LIT("-")) || wm_ends_with(known, WM_LIT("_"));
        if (prefix ? wm_starts_with(code, known) : wm_equal(code, known))
            return codes[i].refusal;
    }
    return WM_WIKI_OTHER;
}

wiki_again wiki_again_of(wm_slice code)
{
    static const char *const later[] = {"maxlag", "ratelimited", "readonly", "actionthrottledtext", NULL};
    static const char *const tokens[] = {"badtoken", "notoken", NULL};
    static const char *const logins[] = {"assertuserfailed", "assertnameduserfailed", "assertbotfailed", "readapidenied",
                                         "notloggedin", "mustbeloggedin", NULL};
    return wm_is_one_of(code, later) ? WIKI_LATER : wm_is_one_of(code, tokens) ? WIKI_WITH_TOKEN :
           wm_is_one_of(code, logins) ? WIKI_LOGGED_IN : WIKI_NEVER;
}

/* ---- words --------------------------------------------------------------------------------------- */

wm_status wiki_refuse(wm_wiki *wiki, wm_slice page, wm_wiki_refusal r, wm_slice said, wm_error *error)
{
    wm_buffer line = {0};
    const char *api = wm_wiki_api(wiki);
    wiki->refusal = r;
    if (wm_wiki_is_of_all(r))
        wm_buffer_add_format(&line, "%s: ", api);
    if (page.size) {
        wm_buffer_add_char(&line, '\'');
        wiki_say(wiki, page, &line);
        wm_buffer_add_str(&line, "': ");
    }
    wm_buffer_add_str(&line, refusals[r].words);
    if (said.size) {
        wm_buffer_add_str(&line, ": ");
        wiki_say(wiki, said, &line);
    }
    const char *text = wm_buffer_cstr(&line);
    wm_status status = text ? wm_fail(error, refusals[r].status, "%s", text) : wm_fail(error, WM_NO_MEMORY, "out of memory");
    wm_buffer_free(&line);
    return status;
}
