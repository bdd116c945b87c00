-- mw_data.lua - mw.hash, mw.wikibase and mw.ext, and what the host is given.
-- SPDX-License-Identifier: MIT

-- ---- mw.hash ----

mw.hash = {}
function mw.hash.hashValue(algorithm, value) return host.hash(algorithm, text_of('hashValue', 2, value)) end
function mw.hash.listAlgorithms() return { 'md5', 'sha1', 'sha224', 'sha256', 'sha384', 'sha512' } end

-- ---- mw.wikibase, mw.ext ----

-- Wikimedia's wikis have a data repository. A dump holds the pages of a wiki, not the repository's items, nor what other
-- extensions keep. The answers are those of a wiki that has the extensions and no data: no page has an item. What was asked
-- for is told, once a page.
local asked = {}

local function no_data(name, answer)
    return function(...)
        if not asked[name] then
            asked[name] = true
            host.asked(name)
        end
        if answer then return answer(...) end
        return nil
    end
end
local function nothing() return {} end
local function empty() return '' end
local function no() return false end

-- Q42, P31, L7, L7-F1, M12
local function is_entity(id)
    return type(id) == 'string' and (id:find('^[QPLM]%d+$') or id:find('^L%d+%-[FS]%d+$')) ~= nil
end

mw.ext = { ParserFunctions = { expr = host.expression } }

if wiki.has_repository then
    mw.ext.data = { get = no_data('mw.ext.data.get', no) }
    mw.ext.TitleBlacklist = { test = no_data('mw.ext.TitleBlacklist.test') }
    mw.ext.FlaggedRevs = { getStabilitySettings = no_data('mw.ext.FlaggedRevs.getStabilitySettings') }
    mw.wikibase = {
        isValidEntityId = is_entity,
        getGlobalSiteId = function() return wiki.dbname end,
        resolvePropertyId = no_data('mw.wikibase.resolvePropertyId', function(id) return is_entity(id) and id or nil end),
        orderProperties = function(ids) return ids end,
        entityExists = no_data('mw.wikibase.entityExists', no),
    }
    for name, answer in pairs({
        getEntity = false, getEntityObject = false, getEntityIdForCurrentPage = false, getEntityIdForTitle = false,
        getEntityUrl = false, getLabel = false, getLabelWithLang = false, getLabelByLang = false, label = false,
        getDescription = false, getDescriptionWithLang = false, getDescriptionByLang = false, description = false,
        getSitelink = false, sitelink = false, getReferencedEntityId = false, getPropertyOrder = false,
        getBestStatements = nothing, getAllStatements = nothing, getBadges = nothing, renderSnak = empty, renderSnaks = empty,
        formatValue = empty, formatValues = empty }) do
        mw.wikibase[name] = no_data('mw.wikibase.' .. name, answer or nil)
    end
end

-- ---- what the host asks for ----

for _, name in raw_ipairs({ 'hash', 'html', 'language', 'message', 'site', 'text', 'title', 'uri', 'ustring' }) do
    libraries['mw.' .. name] = function(env) return env.mw[name] end
end
libraries['ustring/ustring'] = libraries.ustring
string.ulower, string.uupper = host.lower, host.upper

return libraries, function()
    for k in raw_next, current_page do current_page[k] = nil end
    for k in raw_next, asked do asked[k] = nil end
end, frame_of
