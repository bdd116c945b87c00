-- mw_text.lua - mw.ustring and mw.text.
-- SPDX-License-Identifier: MIT

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
libraries.ustring = function() return copy_of(ustring) end

ustring.format = string.format -- by bytes, as in MediaWiki 1.39

-- ---- mw.text ----

local text = {}
mw.text = text

-- Of what is no text MediaWiki's functions say so by the name of the one they call.
local function text_for(name, s)
    if type(s) == 'number' then return tostring(s) end
    if type(s) ~= 'string' then error(("bad argument #1 to '%s' (string expected, got %s)"):format(name, type(s)), 0) end
    return s
end

function text.trim(s, set)
    s = text_for('gsub', s)
    if not set then return host.trim(s) end
    return (ustring.gsub(s, '^[' .. set .. ']*(.-)[' .. set .. ']*$', '%1'))
end

function text.gsplit(s, pattern, plain)
    s = text_for('len', s)
    if type(pattern) ~= 'string' and type(pattern) ~= 'number' then
        error(("bad argument #2 to 'find' (string expected, got %s)"):format(type(pattern)), 0)
    end
    pattern = tostring(pattern)
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
    end, nil, nil
end

function text.split(s, pattern, plain)
    local out = {}
    for piece in text.gsplit(s, pattern, plain) do out[#out + 1] = piece end
    return out
end

local escapes = { ['<'] = '&lt;', ['>'] = '&gt;', ['&'] = '&amp;', ['"'] = '&quot;', ["'"] = '&#039;', ['\194\160'] = '&nbsp;' }

function text.encode(s, set)
    s = text_for('gsub', s)
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
    local named = type(name) == 'table'
    if named then
        name, attributes, content = name.name, name.attrs, name.content
        if type(name) ~= 'string' then
            error(("bad named argument name to 'tag' (string expected, got %s)"):format(type(name)), 2)
        end
    end
    want('tag', 1, name, 'string')
    want('tag', 2, attributes, 'table', true)
    local out = { '<', name }
    for k, v in pairs(attributes or {}) do
        if type(k) ~= 'string' then
            error("bad named argument attrs to 'tag' (keys must be strings, found " .. type(k) .. ')', 2)
        elseif k:match('[\t\r\n\f /<>"\'=]') then
            error("bad named argument attrs to 'tag' (invalid key '" .. k .. "')", 2)
        elseif type(v) == 'string' or type(v) == 'number' then
            out[#out + 1] = (' %s="%s"'):format(k, text.encode(tostring(v)))
        elseif type(v) ~= 'boolean' then
            error("bad named argument attrs to 'tag' (value for key '" .. k .. "' may not be " .. type(v) .. ')', 2)
        elseif v then
            out[#out + 1] = ' ' .. k
        end
    end
    if content == nil then
        out[#out + 1] = '>'
    elseif content == false then
        out[#out + 1] = ' />'
    elseif type(content) == 'string' or type(content) == 'number' then
        out[#out + 1] = '>' .. content .. '</' .. name .. '>'
    else
        error((named and "bad named argument content to 'tag' (%s, got %s)" or "bad argument #3 to 'tag' (%s, got %s)")
            :format('string, number, nil, or false expected', type(content)), 2)
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
    s = text_for('mw.text.jsonDecode', s)
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
