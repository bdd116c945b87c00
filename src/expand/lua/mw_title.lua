-- mw_title.lua - mw.site and mw.title.
-- SPDX-License-Identifier: MIT

-- ---- mw.site ----

local wiki = host.site()
local origin, path = wiki.base:match('^(%a+://[^/]*)(.*)$')
origin = origin or ''

local site = { siteName = wiki.siteName, server = origin, scriptPath = '/w', stylePath = '/w/skins',
    currentVersion = '1.39.17', namespaces = {}, contentNamespaces = {}, subjectNamespaces = {}, talkNamespaces = {} }
mw.site = site

local namespace_by_name = {}
for id, ns in raw_next, wiki.namespaces do
    ns.displayName = id == 0 and '(Main)' or ns.name
    site.namespaces[id] = ns
    if ns.isContent then site.contentNamespaces[id] = ns end
    if ns.isTalk then site.talkNamespaces[id] = ns end
    if ns.isSubject then site.subjectNamespaces[id] = ns end
end
for id, ns in raw_next, site.namespaces do
    if id >= 0 then
        ns.subject = site.namespaces[id - id % 2]
        ns.talk = site.namespaces[id - id % 2 + 1]
        ns.associated = ns.isTalk and ns.subject or ns.talk
    else
        ns.subject = ns
    end
end
-- Each environment has copies of these tables, of which one is asked here: what it has not by number it may have by name.
local function by_name(t, name)
    if type(name) ~= 'string' then return nil end
    local id = host.find_namespace((name:gsub('_', ' ')))
    return id and rawget(t, id)
end
for _, t in raw_next, { site.namespaces, site.talkNamespaces, site.subjectNamespaces, site.contentNamespaces } do
    setmetatable(t, { __index = by_name, __metatable = false })
end

site.stats = { pages = wiki.pages, articles = wiki.articles, files = wiki.files, edits = 0, users = 0, activeUsers = 0,
    admins = 0, views = 0 }
function site.stats.pagesInCategory(_, which)
    host.expensive()
    if which == '*' then return { all = 0, subcats = 0, files = 0, pages = 0 } end
    return 0
end
function site.stats.pagesInNamespace() return 0 end
function site.stats.usersInGroup() return 0 end
function site.interwikiMap() return {} end

-- ---- mw.title ----

local title = {}
mw.title = title
local title_meta = {}
local title_methods = {}
local title_data = setmetatable({}, { __mode = 'k' })

local function wrap(raw)
    if not raw then return nil end
    local self = setmetatable({}, title_meta)
    title_data[self] = raw
    return self
end

local function page_of(d)
    if not d.page then
        d.page = d.interwiki == '' and host.page(d.namespace, d.text) or { id = 0, exists = false, contentModel = 'wikitext' }
        if d.namespace < 0 then d.page.exists = false end
    end
    return d.page
end

local function has_subpages(d)
    local ns = rawget(site.namespaces, d.namespace)
    return ns and ns.hasSubpages
end

local fields = {}
function fields.id(d) return page_of(d).id end
function fields.exists(d) return page_of(d).exists end
function fields.isRedirect(d) return page_of(d).isRedirect or false end
function fields.contentModel(d)
    local page = page_of(d)
    if not page.exists and d.namespace == 828 then return 'Scribunto' end
    return page.contentModel
end
function fields.fullText(d)
    if d.fragment ~= '' then return d.prefixedText .. '#' .. d.fragment end
    return d.prefixedText
end
function fields.rootText(d) return has_subpages(d) and d.text:match('^[^/]+') or d.text end
function fields.baseText(d) return has_subpages(d) and d.text:match('^(.+)/[^/]*$') or d.text end
function fields.subpageText(d) return has_subpages(d) and d.text:match('[^/]*$') or d.text end
function fields.isSubpage(d) return has_subpages(d) and d.text:find('/', 1, true) ~= nil or false end
function fields.isContentPage(d) return d.namespace == 0 end
function fields.isExternal(d) return d.interwiki ~= '' end
function fields.isLocal(d) return d.interwiki == '' end
function fields.isSpecialPage(d) return d.namespace == -1 end
function fields.isTalkPage(d) return d.namespace > 0 and d.namespace % 2 == 1 end
function fields.canTalk(d) return d.namespace >= 0 and rawget(site.namespaces, d.namespace - d.namespace % 2 + 1) ~= nil end
function fields.subjectNsText(d)
    local ns = rawget(site.namespaces, d.namespace)
    return ns and ns.subject and ns.subject.name or ''
end
function fields.talkNsText(d)
    local ns = rawget(site.namespaces, d.namespace)
    return ns and ns.talk and ns.talk.name or ''
end
function fields.thePartialUrl(d) return host.encode_url((d.text:gsub(' ', '_')), 'WIKI') end
function fields.content(d)
    if d.interwiki ~= '' then return nil end
    return host.content(d.namespace, d.text)
end
function fields.basePageTitle(d) return title.makeTitle(d.namespace, fields.baseText(d)) end
function fields.rootPageTitle(d) return title.makeTitle(d.namespace, fields.rootText(d)) end
function fields.nsText(d) return (d.nsText:gsub(' ', '_')) end
-- a page of the kind that is asked for is itself, with its fragment
function fields.talkPageTitle(d, self)
    if fields.isTalkPage(d) then return self end
    if not fields.canTalk(d) then return nil end
    return title.makeTitle(d.namespace - d.namespace % 2 + 1, d.text)
end
function fields.subjectPageTitle(d, self)
    if not fields.isTalkPage(d) then return self end
    return title.makeTitle(d.namespace - 1, d.text)
end
function fields.redirectTarget(d) return wrap(host.redirect(d.namespace, d.text)) or false end
function fields.protectionLevels(d)
    if page_of(d).exists then return { edit = {}, move = {} } end
    return {}
end
function fields.cascadingProtection() return { sources = {}, restrictions = {} } end
function fields.categories() return {} end
function fields.file() return { exists = false, width = 0, height = 0, size = 0, mimeType = '', length = 0 } end
function fields.fileExists(d)
    if d.namespace == 6 or d.namespace == -2 then return false end
end
function fields.pageLang() return mw.getContentLanguage() end
function fields.pageLanguage() return mw.getContentLanguage() end

local plain_fields = { namespace = true, text = true, interwiki = true, prefixedText = true, fragment = true }

function title_meta.__index(self, key)
    local d = title_data[self]
    if not d then return nil end
    if plain_fields[key] then return d[key] end
    local method = title_methods[key]
    if method then return method end
    local field = fields[key]
    if not field then return nil end
    local known = d.known
    if not known then
        known = {}
        d.known = known
    end
    local value = known[key]
    if value == nil then
        value = field(d, self)
        known[key] = value
    end
    if value == false and key == 'redirectTarget' then return false end
    return value
end

function title_meta.__newindex(self, key, value)
    local d = title_data[self]
    if d and key == 'fragment' then
        d.fragment = value
        d.known = nil
        return
    end
    error(("index '%s' is read only"):format(tostring(key)), 2)
end

function title_meta.__eq(a, b) return title.equals(a, b) end
function title_meta.__lt(a, b) return title.compare(a, b) < 0 end
function title_meta.__le(a, b) return title.compare(a, b) <= 0 end
function title_meta.__tostring(self) return title_data[self].prefixedText end
function title_meta.__concat(a, b) return tostring(a) .. tostring(b) end
-- What is dear or of files alone, or has come after MediaWiki 1.39, is told only to who asks for it.
local unlisted = { content = true, talkNsText = true, categories = true, pageLang = true, pageLanguage = true, file = true, fileExists = true }
function title_meta.__pairs(self)
    local keys = {}
    for _, names in raw_ipairs({ plain_fields, fields, title_methods }) do
        for key in raw_next, names do
            if not unlisted[key] or (self.namespace == 6 and key:match('^file')) then keys[#keys + 1] = key end
        end
    end
    return pairs_of(self, keys)
end

function title_methods:isSubpageOf(other)
    local a, b = title_data[self], title_data[other]
    return a.interwiki == b.interwiki and a.namespace == b.namespace and a.text:sub(1, #b.text + 1) == b.text .. '/'
end
function title_methods:inNamespace(ns)
    local found = site.namespaces[ns]
    return found ~= nil and title_data[self].namespace == found.id
end
function title_methods:inNamespaces(...)
    for i = 1, select('#', ...) do
        if self:inNamespace((select(i, ...))) then return true end
    end
    return false
end
function title_methods:hasSubjectNamespace(ns)
    local found, n = site.namespaces[ns], title_data[self].namespace
    return found ~= nil and (n < 0 and n or n - n % 2) == found.id
end
function title_methods:subPageTitle(name)
    local d = title_data[self]
    return title.makeTitle(d.namespace, d.text .. '/' .. name)
end
function title_methods:getContent()
    local content = fields.content(title_data[self])
    return content
end
function title_methods:partialUrl() return self.thePartialUrl end

local function query_text(query)
    if type(query) == 'table' then return mw.uri.buildQueryString(query) end
    return query
end
-- The wikis of Wikimedia have both protocols; elsewhere the wiki's own stays.
local function protocol_of(url, protocol)
    if protocol == nil then return url end
    if protocol ~= 'http' and protocol ~= 'https' and protocol ~= 'relative' and protocol ~= 'canonical' then
        error(("bad argument #2 to 'fullUrl' ('http', 'https', 'relative', or 'canonical' expected, got %s)")
            :format(type(protocol)), 0)
    end
    if wiki.has_repository and #protocol < 6 then return (url:gsub('^%a*:?//', protocol .. '://')) end
    return url
end
function title_methods:fullUrl(query, protocol)
    return protocol_of(host.url('fullurl', self.fullText, query_text(query)), protocol)
end
function title_methods:localUrl(query) return host.url('localurl', self.prefixedText, query_text(query)) end
function title_methods:canonicalUrl(query) return host.url('canonicalurl', self.fullText, query_text(query)) end

function title.new(name, namespace)
    if type(name) == 'number' then
        host.expensive()
        return nil
    end
    if type(name) == 'table' and title_data[name] then return name end
    if name == nil then error("bad argument #1 to 'title.new' (number or string expected, got nil)", 2) end
    return wrap(host.title(text_of('title.new', 1, name), namespace))
end

function title.makeTitle(namespace, name, fragment, interwiki)
    if type(namespace) ~= 'string' and type(namespace) ~= 'number' then
        error(("bad argument #1 to 'makeTitle' (namespace number or name expected, got %s)"):format(type(namespace)), 0)
    end
    return wrap(host.make_title(namespace, text_of('makeTitle', 2, name), fragment, interwiki))
end

function title.getCurrentTitle()
    host.look()
    if not current_page.title then current_page.title = wrap(host.current_title()) end
    return current_page.title
end

function title.newBatch(list, namespace)
    local batch = {}
    function batch.getTitles()
        local out = {}
        for i, name in ipairs(list) do out[i] = title.new(name, namespace) or false end
        return out
    end
    batch.lookupExistence = function() return batch end
    return batch
end

function title.equals(a, b)
    local x, y = title_data[a] or a, title_data[b] or b -- what is no title may have the same fields, or lack them
    return x.interwiki == y.interwiki and x.namespace == y.namespace and x.text == y.text
end

function title.compare(a, b)
    local x, y = title_data[a], title_data[b]
    if x.interwiki ~= y.interwiki then return x.interwiki < y.interwiki and -1 or 1 end
    if x.namespace ~= y.namespace then return x.namespace < y.namespace and -1 or 1 end
    if x.text ~= y.text then return x.text < y.text and -1 or 1 end
    return 0
end
