-- mw_language.lua - mw.language and mw.message.
-- SPDX-License-Identifier: MIT

-- ---- mw.language ----

local language = {}
mw.language = language
local language_methods = {}
local language_codes = setmetatable({}, { __mode = 'k' })

function language.new(code)
    local self = { code = code }
    for name, method in raw_next, language_methods do self[name] = method end
    language_codes[self] = code
    return self
end

local function code_of(self)
    local code = language_codes[self]
    if not code then error('invalid language object. Did you call a method with a dot instead of a colon?', 3) end
    return code
end

function language.getContentLanguage() return language.new(wiki.language) end
language.fetchLanguageName = function(code, into) return host.language_name(tostring(code):lower(), into) end
function language.fetchLanguageNames() return host.language_names() end
function language.getFallbacksFor(code) return host.fallbacks(tostring(code)) end
function language.isKnownLanguageTag(code) return host.language_name(tostring(code)) ~= '' end
function language.isSupportedLanguage(code) return host.is_supported(tostring(code)) end
function language.isValidBuiltInCode(code) return type(code) == 'string' and code:match('^[a-z0-9-][a-z0-9-]+$') ~= nil end
-- What could be a page's title, and is no path.
function language.isValidCode(code)
    return type(code) == 'string' and #code <= 128 and not code:match('[:/\\%c&<>\'"#%[%]{|}]') and not code:match('%%%x%x')
end
language.FALLBACK_MESSAGES, language.FALLBACK_STRICT = 0, 1

function language_methods:getCode() return code_of(self) end
function language_methods:lc(s) return host.lower(text_of('lc', 1, s)) end
function language_methods:uc(s) return host.upper(text_of('uc', 1, s)) end
function language_methods:lcfirst(s) return host.first(code_of(self), text_of('lcfirst', 1, s), false) end
function language_methods:ucfirst(s) return host.first(code_of(self), text_of('ucfirst', 1, s), true) end
function language_methods:caseFold(s) return host.upper(text_of('caseFold', 1, s)) end
function language_methods:formatNum(n, options)
    if type(n) ~= 'number' then
        error(("bad argument #1 to 'formatNum' (number expected, got %s)"):format(type(n)), 0)
    end
    return host.format_number(code_of(self), n, not (options and options.noCommafy))
end
function language_methods:formatDate(format, date)
    return host.format_date(code_of(self), text_of('formatDate', 1, format), date)
end
function language_methods:parseFormattedNumber(s)
    return tonumber(host.parse_number(code_of(self), tostring(s)))
end
function language_methods:convertPlural(n, ...)
    local forms = { ... }
    if type(forms[1]) == 'table' then forms = forms[1] end
    return host.plural(code_of(self), n, forms)
end
language_methods.plural = language_methods.convertPlural
function language_methods:convertGrammar(s, case)
    return host.grammar(code_of(self), text_of('convertGrammar', 2, case), text_of('convertGrammar', 1, s))
end
function language_methods:grammar(case, s)
    return host.grammar(code_of(self), text_of('grammar', 1, case), text_of('grammar', 2, s))
end
function language_methods:gender(who, ...)
    local forms = { ... }
    if type(forms[1]) == 'table' then forms = forms[1] end
    if who == 'male' then return forms[1] or '' end
    if who == 'female' then return forms[2] or forms[1] or '' end
    return forms[3] or forms[1] or '' -- of a user nothing is known
end
function language_methods:isRTL() return host.right_to_left(code_of(self)) end
function language_methods:getDir() return self:isRTL() and 'rtl' or 'ltr' end
function language_methods:getDirMark(opposite)
    local rtl = self:isRTL()
    if opposite then rtl = not rtl end
    return rtl and '\226\128\143' or '\226\128\142'
end
function language_methods:getDirMarkEntity(opposite)
    local rtl = self:isRTL()
    if opposite then rtl = not rtl end
    return rtl and '&rlm;' or '&lrm;'
end
function language_methods:getArrow(direction)
    local arrows = { forwards = '→', backwards = '←', left = '←', right = '→', up = '↑', down = '↓' }
    if self:isRTL() then arrows.forwards, arrows.backwards = arrows.backwards, arrows.forwards end
    local arrow = arrows[direction or 'forwards']
    if arrow then return arrow end
end
function language_methods:getFallbackLanguages() return host.fallbacks(code_of(self)) end

local duration_units = { { 'millennia', 31556952000, 'millennium' }, { 'centuries', 3155695200, 'century' },
    { 'decades', 315569520, 'decade' }, { 'years', 31556952, 'year' }, { 'weeks', 604800, 'week' }, { 'days', 86400, 'day' },
    { 'hours', 3600, 'hour' }, { 'minutes', 60, 'minute' }, { 'seconds', 1, 'second' } }

-- The whole units of a duration, the largest first. Of the allowed ones the smallest is told though it is 0.
function language_methods:getDurationIntervals(seconds, allowed)
    want('getDurationIntervals', 1, seconds, 'number')
    local out, last, left = {}, nil, math.floor(math.abs(seconds))
    local wanted = {}
    for _, name in raw_ipairs(allowed or {}) do wanted[name] = true end
    for _, u in raw_ipairs(duration_units) do
        if wanted[u[1]] or (allowed == nil and u[1] ~= 'weeks') then
            local n = math.floor(left / u[2])
            last = u[1]
            if n > 0 then
                out[u[1]] = n
                left = left - n * u[2]
            end
        end
    end
    if next(out) == nil and last then out[last] = 0 end
    return out
end
function language_methods:formatDuration(seconds, allowed)
    local intervals, out = self:getDurationIntervals(seconds, allowed), {}
    for _, u in raw_ipairs(duration_units) do
        local n = intervals[u[1]]
        if n then out[#out + 1] = self:formatNum(n) .. ' ' .. (n == 1 and u[3] or u[1]) end
    end
    return text.listToText(out)
end

mw.getContentLanguage = language.getContentLanguage
mw.getLanguage = language.new

-- ---- mw.message ----

local message = {}
mw.message = message
local message_methods = {}
local message_meta = { __index = message_methods }
local message_data = setmetatable({}, { __mode = 'k' }) -- a message shows none of it

function message_methods:params(...)
    local list, parameters = { ... }, message_data[self].parameters
    if type(list[1]) == 'table' and getmetatable(list[1]) == nil then list = list[1] end
    for _, p in raw_ipairs(list) do parameters[#parameters + 1] = p end
    return self
end
message_methods.rawParams = message_methods.params
function message_methods:numParams(...)
    local list, parameters = { ... }, message_data[self].parameters
    if type(list[1]) == 'table' then list = list[1] end
    for _, p in raw_ipairs(list) do
        parameters[#parameters + 1] = mw.getContentLanguage():formatNum(tonumber(p) or p)
    end
    return self
end
function message_methods:inLanguage(language)
    message_data[self].language = type(language) == 'table' and language.code or tostring(language)
    return self
end
function message_methods:useDatabase() return self end

local function raw_message(self)
    local d = message_data[self]
    if d.raw then return d.raw end
    for _, key in raw_ipairs(d.keys) do
        local found = message_text(key, d.language)
        if found then return found end
    end
end

function message_methods:plain()
    local raw, d = raw_message(self), message_data[self]
    if not raw then return '\226\167\188' .. d.keys[1] .. '\226\167\189' end
    local parameters = d.parameters
    return (raw:gsub('%$(%d+)', function(n)
        local p = parameters[tonumber(n)]
        return p ~= nil and tostring(p) or nil
    end))
end
function message_methods:text() return self:plain() end
function message_methods:exists() return raw_message(self) ~= nil end
function message_methods:isBlank()
    local raw = raw_message(self)
    return raw == nil or raw == ''
end
function message_methods:isDisabled()
    local raw = raw_message(self)
    return raw == nil or raw == '' or raw == '-'
end
function message_meta.__tostring(self) return self:plain() end
function message_meta.__concat(a, b) return tostring(a) .. tostring(b) end

local function make_message(keys, raw)
    local self = setmetatable({}, message_meta)
    message_data[self] = { keys = keys, raw = raw, parameters = {} }
    return self
end

function message.new(key, ...) return make_message({ tostring(key) }):params(...) end
function message.newFallbackSequence(...) return make_message({ ... }) end
function message.newRawMessage(raw, ...) return make_message({ raw }, tostring(raw)):params(...) end
function message.rawParam(v) return tostring(v) end
function message.numParam(v) return mw.getContentLanguage():formatNum(tonumber(v) or v) end
function message.getDefaultLanguage() return mw.getContentLanguage() end
