"""jsonl.py - checks lines of JSON: their members, and that what each place says is there in the text.

SPDX-License-Identifier: MIT

    jsonl.py FILE...    prints how many pages and places there are; a place that is wrong, and exits with 1
"""
import gzip
import html
import json
import re
import sys

MEMBERS = {
    'text': str, 'id': str, 'wikiname': (str, type(None)), 'page_id': (int, type(None)), 'title': str, 'url': str,
    'date_modified': (str, type(None)), 'in_language': (str, type(None)), 'version': (int, type(None)), 'has_math': bool,
    'namespace': int, 'redirects': list, 'categories': list, 'links': list, 'citations': list, 'images': list, 'tables': list,
    'sections': list, 'infoboxes': list, 'loss': dict}

LISTED = {
    'links': {'kind', 'target', 'section', 'text', 'inside'}, 'images': {'file', 'caption'}, 'tables': {'caption', 'rows', 'columns'},
    'sections': {'level', 'title'}, 'citations': {'number', 'text', 'wikitext', 'urls', 'uses'}, 'infoboxes': {'name', 'fields'}}
problems = []


def letters(s):
    """The letters and digits of Markdown or of words, which no mark or escape changes."""
    return re.sub(r'[\W_]', '', s)


def says(there, words):
    """Whether Markdown says these words: what may be a tag or a note's marker, as in code, is looked at both ways."""
    for tags, notes in ((True, False), (True, True), (False, False)):
        s = re.sub(r'\]\((?:\\.|[^()\\]|\([^()]*\))*\)', ']', there)
        s = re.sub(r'\[\^[^\]]+\]:?', '', s)
        if notes:
            s = re.sub(r'\\?\[\d+\\?\]', '', s)
        if tags:
            s = re.sub(r'<(?!\w+:)[A-Za-z/!][^>]*>', '', s)
        if letters(words) in letters(html.unescape(s)):
            return True
    return False


def wrong(page, what, one, there):
    problems.append(f"{page['title']}: {what} {str(one)[:300]} is not at {one['start']}: {there[:200]!r}")


def check_places(page):
    text, n = page['text'], 0
    for what, keys in LISTED.items():
        for one in page[what]:
            n += 1
            if set(one) != keys | {'start', 'end'}:
                wrong(page, what + ' with other members', one, '')
                continue
            start, end = one['start'], one['end']
            if not 0 <= start <= end <= len(text):
                wrong(page, what, one, '')
                continue
            there = text[start:end]
            good = True
            if what == 'links':
                good = re.match(r'\[.*\]\(.*\)$|<a href=.*</a>$|<[^<>]*>$', there, re.S) and \
                    says(there.rsplit('](', 1)[0] if there[0] == '[' else there, one['text']) or there == f"<{one['text']}>"
            elif what == 'images':
                good = re.match(r'!\[.*\]\(.*\)$|<img .*/>$|\[.*\]\(.*\)$|<a href=.*</a>$', there, re.S)
            elif what == 'tables':
                good = re.match(r'\|.*\|$|<table>.*</table>$', there, re.S)
            elif what == 'sections':
                heading = there.split('\n', 1)[0]
                good = heading.startswith('#' * one['level']) and says(heading, one['title'])
            elif what == 'citations':
                good = re.match(r'\[\^[^\]]+\]:|\d+\.', there) and says(there, one['text'])
                for use in one['uses']:
                    n += 1
                    if not re.match(r'\[\^[^\]]+\]$|\\?\[\d+\\?\]$', text[use['start']:use['end']]):
                        wrong(page, 'use of a note', use, text[use['start']:use['end']])
            if not good:
                wrong(page, what, one, there)
    return n


def main(names):
    pages = places = 0
    for name in names:
        with (gzip.open if name.endswith('.gz') else open)(name, 'rb') as f:
            for line in f:
                page = json.loads(line.decode('utf-8', 'strict'))
                pages += 1
                for key, kind in MEMBERS.items():
                    if key not in page or not isinstance(page[key], kind):
                        problems.append(f"{page.get('title')}: {key} is missing or of another type")
                for key in page:
                    if key not in MEMBERS:
                        problems.append(f"{page.get('title')}: what is {key}?")
                places += check_places(page)
    for problem in problems[:20]:
        print(problem)
    print(f'{pages} pages, {places} places, {len(problems)} wrong')
    return 1 if problems else 0


sys.exit(main(sys.argv[1:]))
