-- mw_frames.lua - values, frames, and data that is loaded once.
-- SPDX-License-Identifier: MIT

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

-- What pairs() gives of an object: those of the keys that it has something for.
local function pairs_of(object, keys)
    local i = 0
    return function()
        local value
        repeat
            i = i + 1
            value = keys[i] ~= nil and object[keys[i]]
        until value ~= nil
        if keys[i] ~= nil then return keys[i], value end
    end
end

function mw.dumpObject(value)
    local seen, count = {}, 0
    local function dump(v, indent, expand)
        if type(v) == 'string' then return ('%q'):format(v) end
        if type(v) ~= 'table' and type(v) ~= 'function' then return tostring(v) end
        local meta = getmetatable(v)
        if type(meta) == 'table' and meta.__tostring then return tostring(v) end
        local known = seen[v]
        if not known then
            count = count + 1
            seen[v] = type(v) .. '#' .. count
        end
        if type(v) == 'function' or (known and not expand) then return seen[v] end
        local lines, inner, listed = { seen[v] .. ' {\n' }, indent .. '    ', 0
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

-- Each invocation has its own, for a module may write into them. It is known by the number of its frame.
local function frame_of(n)
    local all, invocation = current_page.frames, host.current()
    if not all then
        all = {}
        current_page.frames = all
    end
    local frames = all[invocation]
    if not frames then
        frames = {}
        all[invocation] = frames
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
    local front = {}
    local get, next_pair, next_item = host.view(data, views, read_only, front)
    local meta = { mw_loadData = true, __index = get }
    function meta.__newindex() error('table from mw.loadData is read-only', 2) end
    function meta.__pairs() return next_pair, view, nil end
    function meta.__ipairs() return next_item, view, 0 end
    -- What a module sees of it is not the metatable itself, which may have the data.
    setmetatable(front, { __index = get })
    local own = { __index = flat[data] and data or front, __newindex = meta.__newindex, __metatable = meta }
    host.set_walks(own, next_pair, next_item)
    return setmetatable(view, own)
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
        if value == nil and page_seen == nil then error(("package.lua:80: module '%s' not found"):format(name), 0) end
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
