-- mw_html.lua - mw.html.
-- SPDX-License-Identifier: MIT

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
    if node.tagName then
        out[#out + 1] = '<' .. node.tagName
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
        if node.selfClosing then
            out[#out + 1] = ' />'
            return
        end
        out[#out + 1] = '>'
    end
    for _, child in raw_ipairs(node.nodes) do
        if type(child) == 'table' then write_html(child, out) else out[#out + 1] = tostring(child) end
    end
    if node.tagName then out[#out + 1] = '</' .. node.tagName .. '>' end
end

function html_meta.__tostring(self)
    local out = {}
    write_html(self, out)
    return table.concat(out)
end
function html_meta.__concat(a, b) return tostring(a) .. tostring(b) end

local function new_node(name, options, parent)
    options = options or {}
    return setmetatable({ tagName = name, nodes = {}, attributes = {}, styles = {}, parent = options.parent or parent,
        selfClosing = options.selfClosing or void_tags[name] or false }, html_meta)
end

-- What is no string, number or nil is an error where the method was called.
local function check_value(name, index, value)
    local kind = type(value)
    if kind ~= 'string' and kind ~= 'number' and kind ~= 'nil' then
        error(("bad argument #%d to '%s' (string, number or nil expected, got %s)"):format(index, name, kind), 3)
    end
end

-- The keys and values of a table that is given for several calls.
local function check_pairs(name, values, keys_are_strings, message)
    for k, v in pairs(values) do
        local key, value = type(k), type(v)
        if (key ~= 'string' and (keys_are_strings or key ~= 'number')) or (value ~= 'string' and value ~= 'number') then
            error(("bad argument #1 to '%s' (%s)"):format(name, message), 3)
        end
    end
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

-- An error of tag() is told of with the place in MediaWiki's own library where it comes from.
local function add_child(self, child, level)
    if self.selfClosing and level == 0 then error("mw.html.lua:230: self-closing tags can't have child nodes", 0) end
    if self.selfClosing then error("self-closing tags can't have child nodes", level + 1) end
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
        if type(s) ~= 'string' and type(s) ~= 'number' then
            error(("bad argument #%d to 'wikitext' (string or number expected, got %s)"):format(i, type(s)), 2)
        end
        add_child(self, tostring(s), 2)
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
    add_child(self, child, 0)
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
    local valid = '^[%a_:][%w_:.-]*$'
    if type(name) == 'table' then
        local message = 'table keys must be strings, and values must be strings or numbers'
        check_pairs('attr', name, true, message)
        for k, v in pairs(name) do
            if not k:match(valid) then error(("bad argument #1 to 'attr' (%s)"):format(message), 2) end
            self:attr(k, v)
        end
        return self
    end
    want('attr', 1, name, 'string')
    check_value('attr', 2, value)
    if not name:match(valid) then
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
    check_value('addClass', 1, class)
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
        check_pairs('css', name, false, 'table keys and values must be strings or numbers')
        for k, v in pairs(name) do self:css(k, v) end
        return self
    end
    check_value('css', 2, value)
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
    check_value('cssText', 1, css)
    if css ~= nil then self.styles[#self.styles + 1] = { value = css } end
    return self
end

function html_methods:done() return self.parent or self end

function html_methods:allDone()
    while self.parent do self = self.parent end
    return self
end
