-- mw_uri.lua - mw.uri.
-- SPDX-License-Identifier: MIT

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
function uri_meta.__pairs(self)
    local keys = {}
    for _, names in raw_ipairs({ self, uri_fields, uri_methods }) do
        for key in raw_next, names do keys[#keys + 1] = key end
    end
    return pairs_of(self, keys)
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
        if getmetatable(s) == uri_meta then return s:clone() end
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

function uri_methods:validate() return uri.validate(self) end

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
