-- prelude.lua - the part of the mw library that is written in Lua.
-- SPDX-License-Identifier: MIT
--
-- Written after the Lua reference manual of the Scribunto extension. It is run once in each state,
-- with the host's functions in a table, and returns three things: libraries that require() knows,
-- a function that is called before each page, and one that makes the frame of a number.

local host = ...
mw = {}
local libraries = {}
local current_page = {} -- what is kept for one page

-- ---- the language itself ----

local raw_ipairs, raw_next = ipairs, next

-- An argument that is not of the wanted type is an error where the library's function was called. level counts from here.
local function want(name, index, value, wanted, optional, level)
    if value == nil and optional then return end
    if type(value) ~= wanted then
        error(("bad argument #%d to '%s' (%s expected, got %s)"):format(index, name, wanted, type(value)), level or 3)
    end
end

-- Numbers are taken for strings.
local function text_of(name, index, value)
    if type(value) == 'number' then return tostring(value) end
    want(name, index, value, 'string', false, 4)
    return value
end

-- ---- libraryUtil, strict, bit32 ----

local util = {}

util.checkType = want

function util.checkTypeMulti(name, index, value, wanted)
    local kind = type(value)
    for _, w in raw_ipairs(wanted) do
        if kind == w then return end
    end
    local n, list = #wanted, nil
    if n > 1 then
        list = table.concat(wanted, ', ', 1, n - 1) .. ' or ' .. wanted[n]
    else
        list = wanted[1]
    end
    error(("bad argument #%d to '%s' (%s expected, got %s)"):format(index, name, list, kind), 3)
end

function util.checkTypeForIndex(index, value, wanted)
    if type(value) ~= wanted then
        error(("value for index '%s' must be %s, %s given"):format(tostring(index), wanted, type(value)), 3)
    end
end

function util.checkTypeForNamedArg(name, argument, value, wanted, nilOk)
    if value == nil and nilOk then return end
    if type(value) ~= wanted then
        error(("bad named argument %s to '%s' (%s expected, got %s)"):format(argument, name, wanted, type(value)), 3)
    end
end

function util.makeCheckSelfFunction(library, variable, object, description)
    return function(self, method)
        if self ~= object then
            error(("%s: invalid %s. Did you call %s with a dot instead of a colon, i.e. %s.%s() instead of %s:%s()?")
                :format(library, description, method, variable, method, variable, method), 3)
        end
    end
end

libraries.libraryUtil = function() return util end

function libraries.strict(env)
    local meta = getmetatable(env) or {}
    local declared = {}
    meta.__newindex = function(t, name, value)
        if name ~= 'arg' and not declared[name] then
            error("assign to undeclared variable '" .. tostring(name) .. "'", 2)
        end
        rawset(t, name, value)
    end
    meta.__index = function(_, name)
        if name ~= 'arg' then
            error("variable '" .. tostring(name) .. "' is not declared", 2)
        end
    end
    setmetatable(env, meta)
    return true
end

local bit = {}
local two32 = 4294967296

local function word(name, index, value)
    local n = tonumber(value)
    if not n then error(("bad argument #%d to '%s' (number expected, got %s)"):format(index, name, type(value)), 3) end
    if n ~= n or n == math.huge or n == -math.huge then return 0 end
    return math.floor(n) % two32
end

local function combine(name, start, f, ...)
    local result = start
    for i = 1, select('#', ...) do
        local a, b, value, place = result, word(name, i, (select(i, ...))), 0, 1
        for _ = 1, 32 do
            local x, y = a % 2, b % 2
            if f(x, y) then value = value + place end
            a, b, place = (a - x) / 2, (b - y) / 2, place * 2
        end
        result = value
    end
    return result
end

local function both(x, y) return x == 1 and y == 1 end
local function either(x, y) return x == 1 or y == 1 end
local function differ(x, y) return x ~= y end

function bit.band(...) return combine('band', two32 - 1, both, ...) end
function bit.bor(...) return combine('bor', 0, either, ...) end
function bit.bxor(...) return combine('bxor', 0, differ, ...) end
function bit.btest(...) return bit.band(...) ~= 0 end
function bit.bnot(x) return two32 - 1 - word('bnot', 1, x) end

function bit.lshift(x, n)
    x, n = word('lshift', 1, x), tonumber(n)
    if n < 0 then return bit.rshift(x, -n) end
    if n > 31 then return 0 end
    return (x * 2 ^ n) % two32
end

function bit.rshift(x, n)
    x, n = word('rshift', 1, x), tonumber(n)
    if n < 0 then return bit.lshift(x, -n) end
    if n > 31 then return 0 end
    return math.floor(x / 2 ^ n)
end

function bit.arshift(x, n)
    x, n = word('arshift', 1, x), tonumber(n)
    if n < 0 then return bit.lshift(x, -n) end
    local negative = x >= two32 / 2
    if n > 31 then return negative and two32 - 1 or 0 end
    local value = math.floor(x / 2 ^ n)
    if negative then value = value + (two32 - 2 ^ (32 - n)) end
    return value % two32
end

function bit.lrotate(x, n)
    x, n = word('lrotate', 1, x), tonumber(n) % 32
    return bit.bor(bit.lshift(x, n), bit.rshift(x, 32 - n))
end

function bit.rrotate(x, n) return bit.lrotate(x, -tonumber(n)) end

local function check_field(name, index, from, width)
    if from < 0 then error(("bad argument #%d to '%s' (field cannot be negative)"):format(index, name), 0) end
    if width <= 0 then error(("bad argument #%d to '%s' (width must be positive)"):format(index + 1, name), 0) end
    if from + width > 32 then error('trying to access non-existent bits', 0) end
end

function bit.extract(x, from, width)
    width = width or 1
    check_field('extract', 2, from, width)
    return bit.rshift(word('extract', 1, x), from) % 2 ^ width
end

function bit.replace(x, value, from, width)
    width = width or 1
    check_field('replace', 3, from, width)
    local mask = 2 ^ width - 1
    local rest = bit.band(x, bit.bnot(bit.lshift(mask, from)))
    return bit.bor(rest, bit.lshift(bit.band(value, mask), from))
end

libraries.bit32 = function() return bit end
libraries['luabit.bit'] = function()
    return { band = bit.band, bor = bit.bor, bxor = bit.bxor, bnot = bit.bnot, blshift = bit.lshift,
        brshift = bit.arshift, blogic_rshift = bit.rshift }
end

-- ---- mw: values ----

function mw.clone(value)
    local seen = {}
    local function copy(v)
        if type(v) ~= 'table' then return v end
        if seen[v] then return seen[v] end
        local new = {}
        seen[v] = new
        for k, x in raw_next, v do
            new[copy(k)] = copy(x)
        end
        local meta = getmetatable(v)
        if type(meta) == 'table' then setmetatable(new, copy(meta)) end
        return new
    end
    return copy(value)
end

function mw.allToString(...)
    local out = {}
    for i = 1, select('#', ...) do out[i] = tostring((select(i, ...))) end
    return table.concat(out, '\t')
end

-- Numbers before strings before all else; what cannot be compared stays in any order.
local function key_before(a, b)
    local kind, other = type(a), type(b)
    if kind ~= other then return kind == 'number' or (other ~= 'number' and kind == 'string') end
    if kind == 'number' or kind == 'string' then return a < b end
    return tostring(a) < tostring(b)
end

function mw.dumpObject(value)
    local seen, count = {}, 0
    local function dump(v, indent, expand)
        if type(v) == 'string' then return ('%q'):format(v) end
        if type(v) ~= 'table' then return tostring(v) end
        if not seen[v] then
            count = count + 1
            seen[v] = 'table#' .. count
        elseif not expand then
            return seen[v]
        end
        local lines, inner, listed = { seen[v] .. ' {\n' }, indent .. '    ', 0
        local meta = getmetatable(v)
        if type(meta) == 'table' then
            lines[2] = inner .. 'metatable = ' .. dump(meta, inner) .. '\n'
        end
        while rawget(v, listed + 1) ~= nil do -- the items of a list have no keys
            listed = listed + 1
            lines[#lines + 1] = inner .. dump(rawget(v, listed), inner) .. ',\n'
        end
        local keys = {}
        for k in raw_next, v do
            if type(k) ~= 'number' or k < 1 or k > listed or k % 1 ~= 0 then keys[#keys + 1] = k end
        end
        table.sort(keys, key_before)
        for _, k in raw_ipairs(keys) do
            lines[#lines + 1] = ('%s[%s] = %s,\n'):format(inner, dump(k, inner), dump(rawget(v, k), inner))
        end
        lines[#lines + 1] = indent .. '}'
        return table.concat(lines)
    end
    return dump(value, '')
end

function mw.log() end
function mw.logObject() end
function mw.getLogBuffer() return '' end
function mw.clearLogBuffer() end
function mw.addWarning(text) host.warn(text_of('addWarning', 1, text)) end
function mw.isSubsting() return false end
function mw.incrementExpensiveFunctionCount() host.expensive() end

-- ---- frames ----

local frame_methods = {}
local frame_numbers = setmetatable({}, { __mode = 'k' })

local function number_of(frame, method)
    local n = frame_numbers[frame]
    if not n then
        error(("%s: invalid frame object. Did you call %s with a dot instead of a colon, i.e. frame.%s() instead of frame:%s()?")
            :format(method, method, method, method), 3)
    end
    return n
end

-- Arguments are asked for one by one, until somebody wants all.
local function make_arguments(n)
    local cache, all = {}, nil
    local function get(_, key)
        if type(key) == 'number' then
            if key % 1 == 0 then key = ('%.0f'):format(key) else key = tostring(key) end
        end
        if type(key) ~= 'string' then return nil end
        local value = cache[key]
        if value == nil then
            value = host.argument(n, key) or false
            cache[key] = value
        end
        return value or nil
    end
    local function every()
        if not all then
            all = host.arguments(n)
        end
        return all
    end
    local t = {}
    return setmetatable(t, {
        __index = get,
        __newindex = function(_, key, value)
            rawset(t, key, value)
            if type(key) == 'number' then cache[('%.0f'):format(key)] = nil end
        end,
        __pairs = function()
            local merged = {}
            for k, v in raw_next, every() do merged[k] = v end
            for k, v in raw_next, t do merged[k] = v end
            return raw_next, merged, nil
        end,
        __ipairs = function()
            return function(_, i)
                i = i + 1
                local value = t[i]
                if value ~= nil then return i, value end
            end, t, 0
        end,
    })
end

local function make_frame(n)
    local frame = { args = make_arguments(n) }
    for name, method in raw_next, frame_methods do frame[name] = method end
    frame_numbers[frame] = n
    return frame
end

local function frame_of(n)
    local frames = current_page.frames
    if not frames then
        frames = {}
        current_page.frames = frames
    end
    if not frames[n] then frames[n] = make_frame(n) end
    return frames[n]
end

function frame_methods:getParent()
    local n = host.parent(number_of(self, 'getParent'))
    return n and frame_of(n) or nil
end

function frame_methods:getTitle() return host.frame_title(number_of(self, 'getTitle')) end

function frame_methods:newChild(options)
    want('newChild', 1, options, 'table')
    return make_frame(host.child(number_of(self, 'newChild'), options.title and tostring(options.title), options.args or {}))
end

function frame_methods:preprocess(options)
    local n = number_of(self, 'preprocess')
    local text = options
    if type(options) == 'table' then text = options.text end
    return host.preprocess(n, text_of('preprocess', 1, text))
end

-- A plain table of what pairs() gives.
local function plain_table(args)
    local plain = {}
    for k, v in pairs(args) do plain[k] = v end
    return plain
end

function frame_methods:expandTemplate(options)
    local n = number_of(self, 'expandTemplate')
    want('expandTemplate', 1, options, 'table')
    local title = options.title
    if title == nil then error('expandTemplate: a title is required', 2) end
    if type(title) == 'table' then title = title.namespace == 0 and ':' .. title.prefixedText or title.prefixedText end
    return host.template(n, tostring(title), plain_table(options.args or {}))
end

function frame_methods:callParserFunction(name, args, ...)
    local n = number_of(self, 'callParserFunction')
    if type(name) == 'table' then name, args = name.name, name.args
    elseif type(args) ~= 'table' then args = { args, ... } end
    name = text_of('callParserFunction', 1, name)
    local plain = {}
    if args ~= nil then
        for k, v in pairs(args) do
            if type(v) == 'number' then v = tostring(v) end
            plain[k] = v
        end
    end
    local colon = name:find(':', 1, true)
    if colon then
        table.insert(plain, 1, name:sub(colon + 1))
        name = name:sub(1, colon - 1)
    end
    if plain[1] == nil then
        error('callParserFunction: At least one unnamed parameter ' ..
            '(the parameter that comes after the colon in wikitext) must be provided', 0)
    end
    return host.call(n, name, plain)
end

function frame_methods:extensionTag(name, content, args)
    number_of(self, 'extensionTag')
    if type(name) == 'table' then name, content, args = name.name, name.content, name.args end
    local call = { name, content or '' }
    if type(args) == 'table' then
        for k, v in pairs(args) do
            if v ~= false and v ~= nil then call[tostring(k)] = tostring(v) end
        end
    elseif args ~= nil then
        call.args = tostring(args)
    end
    return self:callParserFunction('#tag', call)
end

local function parser_value(f)
    return { expand = f }
end

function frame_methods:getArgument(options)
    local name = type(options) == 'table' and options.name or options
    local value = self.args[name]
    if value == nil then return nil end
    return parser_value(function() return value end)
end

function frame_methods:newParserValue(options)
    local text = type(options) == 'table' and options.text or options
    return parser_value(function() return self:preprocess(text) end)
end

function frame_methods:newTemplateParserValue(options)
    return parser_value(function() return self:expandTemplate(options) end)
end

function frame_methods:argumentPairs() return pairs(self.args) end

function mw.getCurrentFrame()
    local n = host.current()
    return n and frame_of(n) or nil
end

-- ---- loaded data ----

local flat = setmetatable({}, { __mode = 'k' }) -- data without tables in it

local function check_data(value, seen)
    local kind = type(value)
    if kind == 'boolean' or kind == 'number' or kind == 'string' then return end
    if kind ~= 'table' then
        error(("data for mw.loadData contains unsupported data type '%s'"):format(kind), 0)
    end
    if seen[value] then return end
    seen[value] = true
    if getmetatable(value) ~= nil then error('data for mw.loadData contains a table with a metatable', 0) end
    local tables = false
    for k, v in raw_next, value do
        if type(k) == 'table' then error('data for mw.loadData contains a table as a key', 0) end
        tables = tables or type(v) == 'table'
        check_data(k, seen)
        check_data(v, seen)
    end
    flat[value] = not tables or nil
end

-- A view that cannot be written through; the same table is the same view.
local function read_only(data, views)
    if views[data] then return views[data] end
    local view = {}
    views[data] = view
    local get, next_pair, next_item = host.view(data, views, read_only)
    local meta = { mw_loadData = true, __index = get }
    function meta.__newindex() error('table from mw.loadData is read-only', 2) end
    function meta.__pairs() return next_pair, view, nil end
    function meta.__ipairs() return next_item, view, 0 end
    -- What a module sees of it is not the metatable itself, which may have the data.
    return setmetatable(view, { __index = flat[data] and data or get, __newindex = meta.__newindex, __metatable = meta })
end

local kept_data = {} -- of modules that did not look at the page

function mw.loadData(name)
    want('loadData', 1, name, 'string')
    local page_data = current_page.data
    if not page_data then
        page_data = {}
        current_page.data = page_data
    end
    local data = kept_data[name]
    if not data and page_data[name] then
        host.look()
        data = page_data[name]
    end
    if not data then
        local value, page_seen = host.run(name)
        if value == nil and page_seen == nil then error(("module '%s' not found"):format(name), 2) end
        if type(value) ~= 'table' then
            error(('%s returned %s, table expected'):format(name, type(value)), 2)
        end
        check_data(value, {})
        data = value
        if page_seen then page_data[name] = data else kept_data[name] = data end
    end
    local views = current_page.views
    if not views then
        views = {}
        current_page.views = views
    end
    return read_only(data, views)
end

-- ---- mw.ustring ----

local ustring = {}
mw.ustring = ustring
for name, f in raw_next, host.ustring do ustring[name] = f end
ustring.byte = string.byte
ustring.rep = string.rep
ustring.upper = host.upper
ustring.lower = host.lower
ustring.maxStringLength = 2097152
ustring.maxPatternLength = 10000
libraries.ustring = function() return ustring end

function ustring.format(format, ...)
    local args, n = { ... }, 0
    format = text_of('format', 1, format):gsub('%%([-+ #0]*)(%d*)(%.?%d*)([a-zA-Z%%])', function(flags, width, precision, kind)
        if kind == '%' then return nil end
        n = n + 1
        if kind ~= 's' or (width == '' and precision == '') then return nil end
        local value = tostring(args[n])
        if precision ~= '' then value = ustring.sub(value, 1, tonumber(precision:sub(2)) or 0) end
        local missing = (tonumber(width) or 0) - (ustring.len(value) or #value)
        if missing > 0 then
            value = flags:find('-', 1, true) and value .. (' '):rep(missing) or (' '):rep(missing) .. value
        end
        args[n] = value
        return '%s'
    end)
    local good, result = pcall(string.format, format, unpack(args, 1, select('#', ...)))
    if not good then error((result:gsub("'%?'", "'format'")), 2) end
    return result
end

-- ---- mw.text ----

local text = {}
mw.text = text

function text.trim(s, set)
    s = text_of('trim', 1, s)
    if not set then return host.trim(s) end
    return (ustring.match(s, '^[' .. set .. ']*(.-)[' .. set .. ']*$'))
end

function text.gsplit(s, pattern, plain)
    s, pattern = text_of('gsplit', 1, s), text_of('gsplit', 2, pattern)
    if pattern == '' then plain = false end -- between any two characters, and not bytes
    local at, done, find, sub, length = 1, false, ustring.find, ustring.sub, nil
    if plain then find, sub, length = string.find, string.sub, #s
    else length = ustring.len(s) end
    if not length then error("bad argument #1 to 'gsplit' (string is not UTF-8)", 2) end
    return function()
        if done then return nil end
        local first, last = find(s, pattern, at, plain)
        local piece
        if not first then
            done = true
            return sub(s, at)
        end
        if last < first then -- an empty match: one character is a piece
            piece = sub(s, at, first)
            at = first + 1
            done = first >= length
        else
            piece = sub(s, at, first - 1)
            at = last + 1
        end
        return piece
    end
end

function text.split(s, pattern, plain)
    local out = {}
    for piece in text.gsplit(s, pattern, plain) do out[#out + 1] = piece end
    return out
end

local escapes = { ['<'] = '&lt;', ['>'] = '&gt;', ['&'] = '&amp;', ['"'] = '&quot;', ["'"] = '&#039;', ['\194\160'] = '&nbsp;' }

function text.encode(s, set)
    s = text_of('encode', 1, s)
    if not set then
        s = s:gsub('[<>&"\']', escapes):gsub('\194\160', '&nbsp;')
        return s
    end
    return (ustring.gsub(s, '[' .. set .. ']', function(c)
        return escapes[c] or ('&#%d;'):format(ustring.codepoint(c))
    end))
end

function text.decode(s, all) return host.decode(text_of('decode', 1, s), all) end

local nowiki_escapes = { ['"'] = '&#34;', ['&'] = '&#38;', ["'"] = '&#39;', ['<'] = '&#60;', ['='] = '&#61;',
    ['>'] = '&#62;', ['['] = '&#91;', [']'] = '&#93;', ['{'] = '&#123;', ['|'] = '&#124;', ['}'] = '&#125;' }
local line_escapes = { [';'] = '&#59;', ['#'] = '&#35;', ['*'] = '&#42;', [':'] = '&#58;', [' '] = '&#32;', ['\n'] = '&#10;',
    ['\r'] = '&#13;', ['\t'] = '&#9;' }

function text.nowiki(s)
    s = text_of('nowiki', 1, s)
    s = s:gsub('["&\'<=>%[%]{|}]', nowiki_escapes)
    s = ('\n' .. s):gsub('\n([#*:; \n\r\t])', function(c) return '\n' .. line_escapes[c] end):sub(2)
    s = ('\n' .. s):gsub('\n%-%-%-%-', '\n&#45;---'):sub(2)
    s = s:gsub('__', '_&#95;'):gsub('://', '&#58;//'):gsub('ISBN ', 'ISBN&#32;'):gsub('RFC ', 'RFC&#32;')
        :gsub('PMID ', 'PMID&#32;')
    return s
end

function text.tag(name, attributes, content)
    if type(name) == 'table' then
        name, attributes, content = name.name, name.attrs, name.content
        if type(name) ~= 'string' then
            error(("bad named argument name to 'tag' (string expected, got %s)"):format(type(name)), 2)
        end
    end
    want('tag', 1, name, 'string')
    want('tag', 2, attributes, 'table', true)
    local out = { '<', name }
    local keys = {}
    for k in pairs(attributes or {}) do keys[#keys + 1] = k end
    for _, k in raw_ipairs(keys) do
        local v = attributes[k]
        if type(v) == 'boolean' then
            if v then out[#out + 1] = ' ' .. k end
        else
            out[#out + 1] = (' %s="%s"'):format(k, text.encode(tostring(v)))
        end
    end
    if content == nil then
        out[#out + 1] = '>'
    elseif content == false then
        out[#out + 1] = ' />'
    else
        out[#out + 1] = '>' .. tostring(content) .. '</' .. name .. '>'
    end
    return table.concat(out)
end

text.unstripNoWiki = host.unstrip_nowiki
text.killMarkers = host.kill_markers
text.unstrip = host.unstrip

local messages = { ['comma-separator'] = ', ', ['and'] = ' and', ['word-separator'] = ' ', ['ellipsis'] = '...',
    ['semicolon-separator'] = '; ', ['colon-separator'] = ': ', ['pipe-separator'] = ' | ', ['parentheses'] = '($1)' }

local function message_text(key, language)
    return host.message(key, language) or messages[key]
end

function text.listToText(list, separator, conjunction)
    separator = separator or message_text('comma-separator')
    conjunction = conjunction or message_text('and') .. message_text('word-separator')
    local n = #list
    if n > 1 then return table.concat(list, separator, 1, n - 1) .. conjunction .. list[n] end
    return tostring(list[1] or '')
end

function text.truncate(s, length, ellipsis, adjust)
    s = text_of('truncate', 1, s)
    ellipsis = ellipsis or message_text('ellipsis')
    local count = ustring.len(s)
    if count <= math.abs(length) then return s end
    local room = math.abs(length)
    if adjust then room = math.max(room - ustring.len(ellipsis), 0) end
    local cut = length >= 0 and ustring.sub(s, 1, room) .. ellipsis or ellipsis .. (room > 0 and ustring.sub(s, -room) or '')
    return ustring.len(cut) < count and cut or s
end

text.JSON_PRESERVE_KEYS, text.JSON_TRY_FIXING, text.JSON_PRETTY = 1, 2, 4

-- [1,] -> [1]: commas that nothing follows, outside strings.
local function without_last_commas(s)
    local out, from, at = {}, 1, 1
    while true do
        local place, _, c = s:find('([",])', at)
        if not place then break end
        at = place + 1
        if c == ',' and s:find('^%s*[%]}]', at) then
            out[#out + 1] = s:sub(from, place - 1)
            from = at
        elseif c == '"' then
            local stop = s:find('["\\]', at)
            while stop and s:sub(stop, stop) == '\\' do stop = s:find('["\\]', stop + 2) end
            at = (stop or #s) + 1
        end
    end
    return table.concat(out) .. s:sub(from)
end

function text.jsonDecode(s, flags)
    s = text_of('jsonDecode', 1, s)
    if flags and flags % 4 >= text.JSON_TRY_FIXING then s = without_last_commas(s) end
    return host.json_decode(s, flags)
end
function text.jsonEncode(value, flags) return host.json_encode(value, flags) end

function mw.loadJsonData(name)
    want('loadJsonData', 1, name, 'string')
    local title = host.title(name)
    local content = title and host.content(title.namespace, title.text)
    if not content then error(("bad argument #1 to 'mw.loadJsonData' ('%s' is not a valid JSON page)"):format(name), 2) end
    local data = kept_data['json:' .. name]
    if not data then
        data = host.json_decode(content)
        if type(data) ~= 'table' then error(('%s returned %s, table expected'):format(name, type(data)), 2) end
        kept_data['json:' .. name] = data
    end
    current_page.views = current_page.views or {}
    return read_only(data, current_page.views)
end

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
local function find_namespace(_, name)
    if type(name) ~= 'string' then return nil end
    local id = host.find_namespace((name:gsub('_', ' ')))
    return id and rawget(site.namespaces, id) or nil
end
setmetatable(site.namespaces, { __index = find_namespace })
setmetatable(site.talkNamespaces, { __index = function(t, name)
    local ns = find_namespace(nil, name)
    return ns and rawget(t, ns.id)
end })
setmetatable(site.subjectNamespaces, { __index = function(t, name)
    local ns = find_namespace(nil, name)
    return ns and rawget(t, ns.id)
end })
setmetatable(site.contentNamespaces, { __index = function(t, name)
    local ns = find_namespace(nil, name)
    return ns and rawget(t, ns.id)
end })

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
function fields.content(d)
    if d.interwiki ~= '' then return nil end
    return host.content(d.namespace, d.text)
end
function fields.basePageTitle(d) return title.makeTitle(d.namespace, fields.baseText(d)) end
function fields.rootPageTitle(d) return title.makeTitle(d.namespace, fields.rootText(d)) end
function fields.talkPageTitle(d)
    if not fields.canTalk(d) then return nil end
    return title.makeTitle(d.namespace - d.namespace % 2 + 1, d.text)
end
function fields.subjectPageTitle(d)
    if d.namespace < 0 then return title.makeTitle(d.namespace, d.text) end
    return title.makeTitle(d.namespace - d.namespace % 2, d.text)
end
function fields.redirectTarget(d) return wrap(host.redirect(d.namespace, d.text)) or false end
function fields.protectionLevels(d)
    if page_of(d).exists then return { edit = {}, move = {} } end
    return { create = {} }
end
function fields.cascadingProtection() return { sources = false, restrictions = {} } end
function fields.categories() return {} end
function fields.file() return { exists = false, width = 0, height = 0, size = 0, mimeType = '', length = 0 } end
function fields.fileExists(d)
    if d.namespace == 6 or d.namespace == -2 then return false end
end
function fields.pageLang() return mw.getContentLanguage() end
function fields.pageLanguage() return mw.getContentLanguage() end

local plain_fields = { namespace = true, text = true, interwiki = true, nsText = true, prefixedText = true, fragment = true }

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
        value = field(d)
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
function title_meta.__pairs(self)
    local all = {}
    for key in raw_next, plain_fields do all[key] = self[key] end
    return raw_next, all, nil
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
function title_methods:partialUrl()
    return host.encode_url((title_data[self].text:gsub(' ', '_')), 'WIKI')
end

local function query_text(query)
    if type(query) == 'table' then return mw.uri.buildQueryString(query) end
    return query
end
local function protocol_of(url, protocol)
    if protocol == 'http' or protocol == 'https' then return (url:gsub('^%a*:?//', protocol .. '://')) end
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
    local x, y = title_data[a], title_data[b]
    return x ~= nil and y ~= nil and x.interwiki == y.interwiki and x.namespace == y.namespace and x.text == y.text
end

function title.compare(a, b)
    local x, y = title_data[a], title_data[b]
    if x.interwiki ~= y.interwiki then return x.interwiki < y.interwiki and -1 or 1 end
    if x.namespace ~= y.namespace then return x.namespace < y.namespace and -1 or 1 end
    if x.text ~= y.text then return x.text < y.text and -1 or 1 end
    return 0
end

-- ---- mw.uri ----

local uri = {}
mw.uri = uri

function uri.encode(s, kind)
    if kind ~= nil and kind ~= 'QUERY' and kind ~= 'PATH' and kind ~= 'WIKI' then
        error("bad argument #2 to 'encode' (expected QUERY, PATH, or WIKI)", 0)
    end
    return host.encode_url((text_of('encode', 1, s)), kind)
end
function uri.decode(s, kind)
    return host.decode_url(text_of('decode', 1, s), kind == nil or kind == 'QUERY', kind == 'WIKI')
end
function uri.anchorEncode(s) return host.anchor(text_of('anchorEncode', 1, s)) end

local query_order = setmetatable({}, { __mode = 'k' }) -- the keys of a query that was read, as they stood in it

function uri.buildQueryString(query)
    local out, keys, listed = {}, {}, {}
    for _, k in raw_ipairs(query_order[query] or {}) do
        if query[k] ~= nil and not listed[k] then
            listed[k] = true
            keys[#keys + 1] = k
        end
    end
    for k in pairs(query) do
        if not listed[k] then keys[#keys + 1] = k end
    end
    for _, k in raw_ipairs(keys) do
        local v = query[k]
        local key = uri.encode(tostring(k))
        if v == false then
            out[#out + 1] = key
        elseif type(v) == 'table' then
            for _, x in ipairs(v) do out[#out + 1] = key .. '=' .. uri.encode(tostring(x)) end
        else
            out[#out + 1] = key .. '=' .. uri.encode(tostring(v))
        end
    end
    return table.concat(out, '&')
end

function uri.parseQueryString(s, from, to)
    local out, order = {}, {}
    query_order[out] = order
    s = s:sub(from or 1, to or #s)
    if s == '' then return out end
    for part in (s .. '&'):gmatch('([^&]*)&') do
        local key, value = part:match('^([^=]*)=(.*)$')
        key = uri.decode(key or part)
        value = value and uri.decode(value) or false
        order[#order + 1] = key
        if out[key] == nil then
            out[key] = value
        elseif type(out[key]) == 'table' then
            table.insert(out[key], value)
        else
            out[key] = { out[key], value }
        end
    end
    return out
end

local uri_meta = {}
local uri_methods = {}

local uri_fields = {}
function uri_fields.userInfo(u) return u.user and (u.password and u.user .. ':' .. u.password or u.user) end
function uri_fields.hostPort(u) return u.host and (u.port and u.host .. ':' .. u.port or u.host) end
function uri_fields.authority(u)
    local info, place = uri_fields.userInfo(u), uri_fields.hostPort(u)
    return place and (info and info .. '@' .. place or place)
end
function uri_fields.queryString(u) return u.query and uri.buildQueryString(u.query) end
function uri_fields.relativePath(u)
    return (u.path or '') .. (u.query and '?' .. uri_fields.queryString(u) or '') .. (u.fragment and '#' .. u.fragment or '')
end

function uri_meta.__index(self, key)
    local field = uri_fields[key]
    if field then return field(self) end
    return uri_methods[key]
end
function uri_meta.__tostring(self)
    local place = uri_fields.authority(self)
    return (self.protocol and self.protocol .. ':' or '') .. (place and '//' .. place or '') .. uri_fields.relativePath(self)
end
function uri_meta.__concat(a, b) return tostring(a) .. tostring(b) end
function uri_meta.__eq(a, b) return tostring(a) == tostring(b) end

function uri_methods:parse(s)
    local rest = s
    if s:match('[#?]$') then error("bad argument #1 to 'uri.new' (invalid string)", 0) end
    local fragment = rest:match('#(.*)$')
    rest = rest:gsub('#.*$', '')
    local query = rest:match('%?(.*)$')
    rest = rest:gsub('%?.*$', '')
    local protocol = rest:match('^(%a[%w+.-]*):')
    if protocol then rest = rest:sub(#protocol + 2) end
    local authority = rest:match('^//([^/]*)')
    if authority then rest = rest:sub(#authority + 3) end
    self.protocol, self.fragment, self.path = protocol, fragment, rest
    self.query = query and uri.parseQueryString(query) or nil
    if authority then
        local info, place = authority:match('^([^@]*)@(.*)$')
        place = place or authority
        if info then self.user, self.password = info:match('^([^:]*):?(.*)$') end
        if self.password == '' then self.password = nil end
        if place:find(':', 1, true) and not place:match('^[^:]*:%d+$') and not place:match('^%[[%x:.]+%]:?%d*$') then
            error("bad argument #1 to 'uri.new' (invalid port number in string)", 0)
        end
        local name, port = place:match('^(.*):(%d+)$')
        self.host, self.port = name or place, port and tonumber(port) or nil
    end
    return self
end
function uri_methods:clone() return uri.new(tostring(self)) end
function uri_methods:extend(query)
    want('uri:extend', 1, query, 'table')
    self.query = self.query or {}
    for k, v in pairs(query) do self.query[k] = v end
    return self
end

function uri.new(s)
    local self = setmetatable({}, uri_meta)
    if s == nil then return uri_methods.parse(self, origin .. (path or '')) end
    if type(s) == 'table' then
        for k, v in pairs(s) do self[k] = v end
        return self
    end
    return uri_methods.parse(self, s)
end

-- RFC 3986: behind a host a path is empty or begins with /. Without one it does not begin with //, and without a protocol
-- its first part has no colon.
local function is_path(u)
    if u.path:find('[?#]') then return false end
    if u.host then return u.path == '' or u.path:sub(1, 1) == '/' end
    return u.path:sub(1, 2) ~= '//' and (u.protocol ~= nil or not u.path:match('^[^/]*:'))
end

function uri.validate(u)
    want('uri.validate', 1, u, 'table')
    local wrong = {}
    local function check(key, valid, kind, article)
        local value = u[key]
        if value == nil then return end
        if type(value) ~= kind then
            wrong[#wrong + 1] = ('.%s must be %s, not %s'):format(key, article, type(value))
        elseif not valid(value) then
            wrong[#wrong + 1] = 'invalid .' .. key
        end
    end
    local function without(set)
        return function(s) return not s:find(set) end
    end
    local function any() return true end
    check('protocol', function(s) return s:find('^[^:/?#]+$') ~= nil end, 'string', 'a string')
    check('user', without('[:@/?#]'), 'string', 'a string')
    check('password', without('[@/?#]'), 'string', 'a string')
    check('host', function(s) return s:find('^%[[%x:.]+%]$') ~= nil or not s:find('[:@/?#]') end, 'string', 'a string')
    if type(u.port) == 'number' and u.port % 1 ~= 0 then
        wrong[#wrong + 1] = '.port must be an integer, not number'
    else
        check('port', function(n) return n > 0 and n < 65536 end, 'number', 'an integer')
    end
    if u.path == nil then wrong[#wrong + 1] = 'missing .path' end
    check('path', function() return is_path(u) end, 'string', 'a string')
    check('query', any, 'table', 'a table')
    check('fragment', any, 'string', 'a string')
    return #wrong == 0, table.concat(wrong, '; ')
end

-- A query as PHP writes it: {a={1,2},b=true,c=false} is a[1]=1&a[2]=2&b=1.
local function php_query(query)
    if type(query) ~= 'table' then return query end
    local out, keys = {}, {}
    for k in pairs(query) do keys[#keys + 1] = k end
    table.sort(keys, key_before)
    local function add(name, value)
        if type(value) == 'table' then
            for k, v in pairs(value) do add(('%s[%s]'):format(name, k), v) end
        elseif value ~= false then
            out[#out + 1] = uri.encode(name) .. '=' .. uri.encode(value == true and '1' or tostring(value))
        end
    end
    for _, k in raw_ipairs(keys) do add(tostring(k), query[k]) end
    return table.concat(out, '&')
end

local function page_uri(kind)
    return function(page, query)
        local url = host.url(kind, page, php_query(query))
        return url and uri.new(url) or nil
    end
end
uri.localUrl, uri.fullUrl, uri.canonicalUrl = page_uri('localurl'), page_uri('fullurl'), page_uri('canonicalurl')

-- ---- mw.html ----

local html = {}
mw.html = html
local html_methods = {}
local html_meta = { __index = html_methods }
local void_tags = { area = true, base = true, br = true, col = true, command = true, embed = true, hr = true, img = true,
    input = true, keygen = true, link = true, meta = true, param = true, source = true, track = true, wbr = true }

local function css_escape(s)
    s = tostring(s)
    return (s:gsub('[<>&"]', escapes))
end

local function attribute_text(s)
    return (tostring(s):gsub('[<>&"]', escapes))
end

local function write_html(node, out)
    if node.name then
        out[#out + 1] = '<' .. node.name
        for _, a in raw_ipairs(node.attributes) do
            out[#out + 1] = (' %s="%s"'):format(a.name, attribute_text(a.value))
        end
        if #node.styles > 0 then
            local css = {}
            for _, s in raw_ipairs(node.styles) do
                css[#css + 1] = s.name and s.name .. ':' .. css_escape(s.value) or css_escape(s.value)
            end
            out[#out + 1] = (' style="%s"'):format(table.concat(css, ';'))
        end
        if node.closed then
            out[#out + 1] = ' />'
            return
        end
        out[#out + 1] = '>'
    end
    for _, child in raw_ipairs(node.nodes) do
        if type(child) == 'table' then write_html(child, out) else out[#out + 1] = tostring(child) end
    end
    if node.name then out[#out + 1] = '</' .. node.name .. '>' end
end

function html_meta.__tostring(self)
    local out = {}
    write_html(self, out)
    return table.concat(out)
end
function html_meta.__concat(a, b) return tostring(a) .. tostring(b) end

local function new_node(name, options, parent)
    options = options or {}
    return setmetatable({ name = name, nodes = {}, attributes = {}, styles = {}, parent = options.parent or parent,
        closed = options.selfClosing or void_tags[name] or false }, html_meta)
end

local function check_tag(name, level)
    if name ~= nil and name ~= '' and not name:match('^%w+$') then error(("invalid tag name '%s'"):format(name), level + 1) end
end

function html.create(name, options)
    want('mw.html.create', 1, name, 'string', true)
    want('mw.html.create', 2, options, 'table', true)
    check_tag(name, 2)
    if options and options.parent then options.parent = nil end
    return new_node(name ~= '' and name or nil, options)
end

local function add_child(self, child, level)
    if self.closed then error("self-closing tags can't have child nodes", level + 1) end
    self.nodes[#self.nodes + 1] = child
end

function html_methods:node(child)
    if child ~= nil and child ~= '' then add_child(self, child, 2) end
    return self
end

function html_methods:wikitext(...)
    for i = 1, select('#', ...) do
        local s = select(i, ...)
        if s == nil then break end
        add_child(self, text_of('wikitext', i, s), 2)
    end
    return self
end

function html_methods:newline()
    add_child(self, '\n', -1)
    return self
end

function html_methods:tag(name, options)
    want('tag', 1, name, 'string', true)
    check_tag(name, 2)
    local child = new_node(name ~= '' and name or nil, options, self)
    child.parent = self
    add_child(self, child, 2)
    return child
end

local function find_attribute(self, name)
    for i, a in raw_ipairs(self.attributes) do
        if a.name == name then return i, a end
    end
end

function html_methods:getAttr(name)
    local _, a = find_attribute(self, name)
    return a and a.value
end

function html_methods:attr(name, value)
    if type(name) == 'table' then
        for k, v in pairs(name) do self:attr(k, v) end
        return self
    end
    if not text_of('attr', 1, name):match('^[%a_:][%w_:.-]*$') then
        error(("bad argument #1 to 'attr' (invalid attribute name '%s')"):format(name), 2)
    end
    if name == 'style' then
        self.styles = { { value = value } }
        if value == nil then self.styles = {} end
        return self
    end
    local i, a = find_attribute(self, name)
    if value == nil then
        if i then table.remove(self.attributes, i) end
    elseif a then
        a.value = value
    else
        self.attributes[#self.attributes + 1] = { name = name, value = value }
    end
    return self
end

function html_methods:addClass(class)
    if class == nil then return self end
    local _, a = find_attribute(self, 'class')
    if a then
        a.value = a.value .. ' ' .. class
    else
        self:attr('class', tostring(class))
    end
    return self
end

function html_methods:css(name, value)
    if type(name) == 'table' then
        for k, v in pairs(name) do self:css(k, v) end
        return self
    end
    for i, s in raw_ipairs(self.styles) do
        if s.name == name then
            if value == nil then table.remove(self.styles, i) else s.value = value end
            return self
        end
    end
    if value ~= nil then self.styles[#self.styles + 1] = { name = name, value = value } end
    return self
end

function html_methods:cssText(css)
    if css ~= nil then self.styles[#self.styles + 1] = { value = css } end
    return self
end

function html_methods:done() return self.parent or self end

function html_methods:allDone()
    while self.parent do self = self.parent end
    return self
end

-- ---- mw.language ----

local language = {}
mw.language = language
local language_methods = {}
local language_codes = setmetatable({}, { __mode = 'k' })
local right_to_left = { ar = true, arc = true, arz = true, azb = true, ckb = true, dv = true, fa = true, glk = true, he = true,
    ks = true, lrc = true, mzn = true, nqo = true, pnb = true, ps = true, sd = true, skr = true, ug = true, ur = true, yi = true }

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
function language.getFallbacksFor(code) return host.fallbacks(code) end
function language.isKnownLanguageTag(code) return host.language_name(tostring(code):lower()) ~= '' end
language.isSupportedLanguage = language.isKnownLanguageTag
function language.isValidBuiltInCode(code) return type(code) == 'string' and code:match('^[a-z0-9-]+$') ~= nil end
function language.isValidCode(code) return type(code) == 'string' and not code:match('[:/\\%z&<>\'"]') end
language.FALLBACK_MESSAGES, language.FALLBACK_STRICT = 0, 1

function language_methods:getCode() return code_of(self) end
function language_methods:lc(s) return host.lower(text_of('lc', 1, s)) end
function language_methods:uc(s) return host.upper(text_of('uc', 1, s)) end
function language_methods:lcfirst(s) return host.first(text_of('lcfirst', 1, s), false) end
function language_methods:ucfirst(s) return host.first(text_of('ucfirst', 1, s), true) end
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
function language_methods:convertGrammar(s) return s end
function language_methods:grammar(_, s) return s end
function language_methods:gender(who, ...)
    local forms = { ... }
    if type(forms[1]) == 'table' then forms = forms[1] end
    if who == 'male' then return forms[1] or '' end
    if who == 'female' then return forms[2] or forms[1] or '' end
    return forms[3] or forms[1] or '' -- of a user nothing is known
end
function language_methods:isRTL() return right_to_left[code_of(self)] or false end
function language_methods:getDir() return right_to_left[code_of(self)] and 'rtl' or 'ltr' end
function language_methods:getDirMark(opposite)
    local rtl = right_to_left[code_of(self)] or false
    if opposite then rtl = not rtl end
    return rtl and '\226\128\143' or '\226\128\142'
end
function language_methods:getDirMarkEntity(opposite)
    local rtl = right_to_left[code_of(self)] or false
    if opposite then rtl = not rtl end
    return rtl and '&rlm;' or '&lrm;'
end
function language_methods:getArrow(direction)
    local arrows = { forwards = '→', backwards = '←', left = '←', right = '→', up = '↑', down = '↓' }
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

function message_methods:params(...)
    local list = { ... }
    if type(list[1]) == 'table' and getmetatable(list[1]) == nil then list = list[1] end
    for _, p in raw_ipairs(list) do self.parameters[#self.parameters + 1] = p end
    return self
end
message_methods.rawParams = message_methods.params
function message_methods:numParams(...)
    local list = { ... }
    if type(list[1]) == 'table' then list = list[1] end
    for _, p in raw_ipairs(list) do
        self.parameters[#self.parameters + 1] = mw.getContentLanguage():formatNum(tonumber(p) or p)
    end
    return self
end
function message_methods:inLanguage(language)
    self.language = type(language) == 'table' and language.code or tostring(language)
    return self
end
function message_methods:useDatabase() return self end

local function raw_message(self)
    if self.raw then return self.raw end
    for _, key in raw_ipairs(self.keys) do
        local found = message_text(key, self.language)
        if found then return found end
    end
end

function message_methods:plain()
    local raw = raw_message(self)
    if not raw then return '\226\167\188' .. self.keys[1] .. '\226\167\189' end
    local parameters = self.parameters
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
    return setmetatable({ keys = keys, raw = raw, parameters = {} }, message_meta)
end

function message.new(key, ...) return make_message({ tostring(key) }):params(...) end
function message.newFallbackSequence(...) return make_message({ ... }) end
function message.newRawMessage(raw, ...) return make_message({ raw }, tostring(raw)):params(...) end
function message.rawParam(v) return tostring(v) end
function message.numParam(v) return mw.getContentLanguage():formatNum(tonumber(v) or v) end
function message.getDefaultLanguage() return mw.getContentLanguage() end

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
    libraries['mw.' .. name] = function() return mw[name] end
end
libraries['ustring/ustring'] = libraries.ustring
string.ulower, string.uupper = host.lower, host.upper

return libraries, function()
    for k in raw_next, current_page do current_page[k] = nil end
    for k in raw_next, asked do asked[k] = nil end
end, frame_of
