-- mw_base.lua - arguments' types, and libraryUtil, strict and bit32.
-- SPDX-License-Identifier: MIT
--
-- The mw library, written after the Lua reference manual of the Scribunto extension, in several files: they are put
-- together in the order of room.mk and compiled as one chunk, so that a local of one is seen in those behind it. It is
-- run once in each state, with the host's functions in a table, and returns three things: libraries that require() knows,
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

-- What a module gets of a library is a copy, for it may write into it.
local function copy_of(t)
    local copy = {}
    for k, v in raw_next, t do copy[k] = v end
    return copy
end

libraries.libraryUtil = function() return copy_of(util) end

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

libraries.bit32 = function() return copy_of(bit) end
libraries['luabit.bit'] = function()
    return { band = bit.band, bor = bit.bor, bxor = bit.bxor, bnot = bit.bnot, blshift = bit.lshift,
        brshift = bit.arshift, blogic_rshift = bit.rshift }
end
