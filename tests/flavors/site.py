#!/usr/bin/env python3
# site.py - whether the links inside a built site lead somewhere.
# SPDX-License-Identifier: MIT
#
#     site.py DIRECTORY
#
# Every HTML file is read. A relative link must lead to a file; its fragment, to something with that id. A section that the
# target has under no spelling is none on the wiki either, mostly one that a template gives: that is counted, and no failure.
import html.parser
import os
import sys
import unicodedata
import urllib.parse


class Page(html.parser.HTMLParser):
    def __init__(self):
        super().__init__()
        self.ids, self.links = set(), []

    def handle_starttag(self, tag, attributes):
        for name, value in attributes:
            if name == 'id' and value:
                self.ids.add(value)
            elif name == 'href' and tag == 'a' and value:
                self.links.append(value)


def bare(text):
    text = unicodedata.normalize('NFKD', text).casefold()
    return ''.join(c for c in text if c.isalnum())


def read(top):
    pages = {}
    for directory, _, files in os.walk(top):
        for name in files:
            if name.endswith('.html'):
                path = os.path.join(directory, name)
                page = Page()
                with open(path, encoding='utf-8', errors='replace') as file:
                    page.feed(file.read())
                pages[os.path.relpath(path, top)] = page
    return pages


def target_of(pages, path, link):
    if not link:
        return path
    name = urllib.parse.unquote(link)
    name = name.lstrip('/') if name.startswith('/') else os.path.join(os.path.dirname(path), name)
    name = os.path.normpath(name)
    for candidate in (name, name + '.html', os.path.normpath(os.path.join(name, 'index.html'))):
        if candidate in pages:
            return candidate
    return None


def main():
    top = sys.argv[1]
    pages = read(top)
    spelled = {path: {bare(i) for i in page.ids} for path, page in pages.items()}
    links = sections = notes = absent = 0
    wrong = []
    for path, page in sorted(pages.items()):
        for link in page.links:
            parts = urllib.parse.urlsplit(link)
            if parts.scheme or parts.netloc:
                continue
            fragment = urllib.parse.unquote(parts.fragment)
            to = target_of(pages, path, parts.path)
            note = fragment.startswith(('fn', 'user-content-fn', 'footnote'))
            links += 1
            notes += note
            sections += bool(fragment) and not note
            if to is None:
                wrong.append(f'{path}: no file for {link}')
            elif fragment and fragment not in pages[to].ids:
                if note or bare(fragment) in spelled[to]:
                    wrong.append(f'{path}: {to} has no id for {link}')
                else:
                    absent += 1
    print(f'{len(pages)} files, {links} links inside, {sections} of them to sections ({absent} that are nowhere), {notes} of notes; '
          f'{len(wrong)} lead nowhere')
    for line in wrong[:40]:
        print('  ' + line)
    return 1 if wrong or not pages else 0


sys.exit(main())
