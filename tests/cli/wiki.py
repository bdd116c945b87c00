"""wiki.py - a small wiki that speaks as much of api.php as wikimd does.

SPDX-License-Identifier: MIT

    wiki.py DUMP [FAULTS] >ADDRESS &     serves the pages of a dump until it is killed
    wiki.py --print ADDRESS              the pages and their revisions as they are

FAULTS is a file that is read before each edit: "NUMBER KIND [TEXT]" a line, for the edit of that number, from 1. KIND is cut
(the edit is not made and the connection closed), lost (made, and the connection closed), or the code of an error;
"second TEXT" lets somebody else edit the page first, who appends TEXT, "first TEXT" puts it before, "gone" deletes it; "append FILE"
adds a line to a file; kill-cut and kill-lost kill the process whose number is in the file pid, besides. "edit", "move" and
"delete" count together. GET /pages gives what --print shows; POST /pages title=..&text=.. is an edit by another.
"""
import hashlib
import http.server
import json
import os
import re
import signal
import socket
import sys
import urllib.parse
import urllib.request
import xml.etree.ElementTree as tree

NAMESPACES = {0: '', 1: 'Talk', 2: 'User', 4: 'Project', 6: 'File', 10: 'Template', 12: 'Help', 14: 'Category'}


class Wiki:
    def __init__(self, dump):
        self.pages = {}       # title -> {'id', 'ns', 'revisions': [...]}
        self.edits = 0
        self.next_page = 1000
        self.next_revision = 10000
        self.requests = 0
        for element in tree.parse(dump).getroot():
            if element.tag.endswith('}page'):
                self.load(element)

    def load(self, element):
        def text(path):
            found = element.find('/'.join('{*}' + step for step in path.split('/')))
            return '' if found is None else found.text or ''
        page = {'id': int(text('id')), 'ns': int(text('ns')), 'revisions': []}
        self.pages[text('title')] = page
        page['revisions'].append({'id': int(text('revision/id')), 'parent': 0, 'time': text('revision/timestamp'), 'user': 'Someone',
                                  'comment': '', 'text': text('revision/text'), 'minor': False, 'tags': ''})

    def now(self):
        return '2026-01-01T00:%02d:%02dZ' % divmod(self.edits, 60)

    def save(self, title, text, user, comment='', minor=False, tags=''):
        name = title.split(':')[0] if ':' in title else ''
        ns = next((n for n, known in NAMESPACES.items() if known == name), 0)
        page = self.pages.get(title)
        if page is None:
            page = self.pages[title] = {'id': self.next_page, 'ns': ns, 'revisions': []}
            self.next_page += 1
        parent = page['revisions'][-1]['id'] if page['revisions'] else 0
        page['revisions'].append({'id': self.next_revision, 'parent': parent, 'time': self.now(), 'user': user, 'comment': comment,
                                  'text': text, 'minor': minor, 'tags': tags})
        self.next_revision += 1
        return page

    def show(self):
        lines = []
        for title, page in sorted(self.pages.items()):
            for revision in page['revisions'][1:] if page['id'] < 1000 else page['revisions']:
                marks = ''.join([' minor' if revision['minor'] else '', ' [%s]' % revision['tags'] if revision['tags'] else ''])
                lines.append('%s: %s by %s (%s)%s\n' % (title, revision['time'][11:19], revision['user'], revision['comment'], marks))
                lines.extend('    ' + line + '\n' for line in revision['text'].split('\n'))
        return ''.join(lines)


def transform(text, user):
    """What a wiki does to a text before it is saved."""
    return text.replace('%CONTROL%', chr(1)).replace('%SIGN%', '[[User:%s|%s]] 00:00, 1 January 2026 (UTC)' % (user, user)).rstrip()


class Refused(Exception):
    pass


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'
    wiki = None
    faults = None

    def log_message(self, *_):
        pass

    def answer(self, value, code=200, headers=()):
        body = value if isinstance(value, bytes) else json.dumps(value).encode()
        self.send_response(code)
        self.send_header('Content-Type', 'application/json')
        self.send_header('Content-Length', str(len(body)))
        for name, content in headers:
            self.send_header(name, content)
        self.end_headers()
        self.wfile.write(body)

    victim = None

    def cut(self):
        self.close_connection = True
        if self.victim:
            os.kill(self.victim, signal.SIGKILL)
        self.connection.shutdown(socket.SHUT_RDWR)

    def do_GET(self):
        address = urllib.parse.urlsplit(self.path)
        if address.path == '/pages':
            self.answer(self.wiki.show().encode())
        else:
            self.api(dict(urllib.parse.parse_qsl(address.query, keep_blank_values=True)))

    def do_POST(self):
        body = self.rfile.read(int(self.headers['Content-Length']))
        form = dict(urllib.parse.parse_qsl(body.decode(), keep_blank_values=True))
        if self.path == '/pages' and 'to' in form:
            self.wiki.pages[form['to']] = self.wiki.pages.pop(form['title'])
            self.answer(b'')
        elif self.path == '/pages':
            if 'text' in form:
                self.wiki.save(form['title'], form['text'], 'Other')
            else:
                del self.wiki.pages[form['title']]
            self.answer(b'')
        else:
            self.api(form)

    # ---- actions ----

    def api(self, form):
        self.wiki.requests += 1
        try:
            action = getattr(self, 'do_' + form.get('action', ''), None)
            if action:
                action(form)
        except Refused as refused:
            self.answer({'errors': [{'code': str(refused), 'text': 'So the wiki says.'}]})

    def do_query(self, form):
        query = {}
        if 'siteinfo' in form.get('meta', ''):
            query['general'] = {'sitename': 'Testwiki', 'wikiid': 'enwiki', 'lang': 'en', 'case': 'first-letter',
                                'base': 'https://en.example.org/wiki/Main_Page'}
            query['namespaces'] = {str(n): {'id': n, 'name': name, 'case': 'first-letter'} for n, name in NAMESPACES.items()}
        if 'tokens' in form.get('meta', ''):
            name = form.get('type', 'csrf')
            query['tokens'] = {name + 'token': 'L+\\' if name == 'login' else 'T+\\' if self.account() else '+\\'}
        if form.get('prop') == 'revisions':
            query['pages'] = self.read(form)
        if form.get('generator') == 'allpages':
            query['pages'] = [{'pageid': page['id'], 'ns': page['ns'], 'title': title, 'lastrevid': page['revisions'][-1]['id']}
                              for title, page in sorted(self.wiki.pages.items()) if page['ns'] == int(form['gapnamespace'])]
        answer = {'batchcomplete': True, 'query': query}
        if 'curtimestamp' in form:
            answer['curtimestamp'] = self.wiki.now()
        self.answer(answer)

    def revision(self, revision, content):
        shown = {'revid': revision['id'], 'parentid': revision['parent'], 'timestamp': revision['time'], 'user': revision['user'],
                 'comment': revision['comment'], 'minor': revision['minor'],
                 'sha1': hashlib.sha1(revision['text'].encode()).hexdigest()}
        if content:
            shown['slots'] = {'main': {'contentmodel': 'wikitext', 'contentformat': 'text/x-wiki', 'content': revision['text']}}
        return shown

    def page(self, title, revisions, content):
        page = self.wiki.pages.get(title)
        if page is None:
            return {'ns': 0, 'title': title, 'missing': True}
        if not revisions(page):
            return {'pageid': page['id'], 'ns': page['ns'], 'title': title}
        return {'pageid': page['id'], 'ns': page['ns'], 'title': title, 'revisions': [self.revision(r, content) for r in revisions(page)]}

    def read(self, form):
        content = 'content' in form['rvprop'].split('|')
        if 'revids' in form:
            wanted = {int(n) for n in form['revids'].split('|')}
            return [self.page(title, lambda page: [r for r in page['revisions'] if r['id'] in wanted], content)
                    for title, page in self.wiki.pages.items() if any(r['id'] in wanted for r in page['revisions'])]
        if 'pageids' in form:
            wanted = {int(n) for n in form['pageids'].split('|')}
            titles = [title for title, page in self.wiki.pages.items() if page['id'] in wanted]
        else:
            titles = [t for t in re.split('[|\x1f]', form['titles']) if t]
        if 'rvlimit' in form:
            return [self.page(title, lambda page: page['revisions'][::-1][:int(form['rvlimit'])], content) for title in titles]
        return [self.page(title, lambda page: page['revisions'][-1:], content) for title in titles]

    def account(self):
        if self.headers.get('Authorization') == 'Bearer let-me-in':
            return 'Ann'
        return 'Ann' if 'session=ann' in (self.headers.get('Cookie') or '') else ''

    def do_login(self, form):
        if form['lgname'] == 'Ann@md' and form['lgpassword'] == 'let-me-in' and form['lgtoken'] == 'L+\\':
            self.answer({'login': {'result': 'Success', 'lgusername': 'Ann'}}, headers=[('Set-Cookie', 'session=ann')])
        else:
            self.answer({'login': {'result': 'Failed', 'reason': {'code': 'wrongpassword', 'text': 'Incorrect username or password.'}}})

    def fault(self):
        self.wiki.edits += 1
        try:
            with open(self.faults, encoding='utf-8') as file:
                for line in file:
                    words = line.rstrip('\n').split(' ', 2) + ['', '']
                    if words[0] == str(self.wiki.edits):
                        return words[1], words[2].replace('\\n', '\n')
        except (OSError, TypeError):
            pass
        return '', ''

    def before(self, form, title):
        """The fault of this change. True: the connection is cut."""
        if not self.account() or form.get('assertuser') != 'Ann':
            raise Refused('assertnameduserfailed')
        if form.get('token') != 'T+\\':
            raise Refused('badtoken')
        kind, text = self.fault()
        if kind.startswith('kill-'):
            kind = kind[5:]
            self.victim = int(open('pid').read())
        if kind == 'cut':
            self.cut()
            return kind
        if kind in ('first', 'second'):
            old = self.wiki.pages[title]['revisions'][-1]['text']
            self.wiki.save(title, old + text if kind == 'second' else text + old, 'Other')
        elif kind == 'append':
            with open(text, 'a', encoding='utf-8') as file:
                file.write('\n\nOne more line.\n')
        elif kind == 'gone':
            del self.wiki.pages[title]
        elif kind and kind != 'lost':
            raise Refused(kind)
        return kind

    def do_edit(self, form):
        title, text = form['title'], transform(form['text'], 'Ann')
        kind = self.before(form, title)
        if kind == 'cut':
            return
        page = self.wiki.pages.get(title)
        if hashlib.md5(form['text'].encode()).hexdigest() != form.get('md5'):
            raise Refused('badmd5')
        if page and 'createonly' in form:
            raise Refused('articleexists')
        if not page and 'nocreate' in form:
            raise Refused('missingtitle')
        old = page['revisions'][-1] if page else None
        done = {'result': 'Success', 'title': title}
        if old and old['text'] == text:
            done.update(nochange=True, pageid=page['id'])
        else:
            if old and old['id'] != int(form['baserevid']):
                base = next(r['text'] for r in page['revisions'] if r['id'] == int(form['baserevid']))
                if not old['text'].startswith(base):
                    raise Refused('editconflict')
                text += old['text'][len(base):]   # a wiki merges by lines; this one what stands behind the text
            page = self.wiki.save(title, text, 'Ann', form['summary'], 'minor' in form, form.get('tags', ''))
            done.update(pageid=page['id'], oldrevid=old['id'] if old else 0, newrevid=page['revisions'][-1]['id'])
        self.answer({'edit': done}) if kind != 'lost' else self.cut()

    def do_move(self, form):
        kind = self.before(form, form['from'])
        if kind == 'cut':
            return
        if form['to'] in self.wiki.pages:
            raise Refused('articleexists')
        page = self.wiki.pages.pop(form['from'])
        self.wiki.pages[form['to']] = page
        self.wiki.save(form['to'], page['revisions'][-1]['text'], 'Ann', 'moved from %s: %s' % (form['from'], form['reason']))
        self.wiki.save(form['from'], '#REDIRECT [[%s]]' % form['to'], 'Ann', 'moved to %s' % form['to'])
        self.answer({'move': {'from': form['from'], 'to': form['to']}}) if kind != 'lost' else self.cut()

    def do_delete(self, form):
        kind = self.before(form, form['title'])
        if kind == 'cut':
            return
        del self.wiki.pages[form['title']]
        self.answer({'delete': {'title': form['title']}}) if kind != 'lost' else self.cut()


def main(arguments):
    if arguments[0] == '--print':
        with urllib.request.urlopen(open(arguments[1]).read().strip().replace('/api.php', '/pages')) as answer:
            sys.stdout.write(answer.read().decode())
        return
    if arguments[0] == '--edit':     # --edit ADDRESS TITLE [TEXT]: somebody else edits, or deletes
        form = {'title': arguments[2]}
        if len(arguments) > 4:       # --edit ADDRESS TITLE --to TITLE: moves
            form['to'] = arguments[4]
        elif len(arguments) > 3:
            form['text'] = arguments[3]
        urllib.request.urlopen(open(arguments[1]).read().strip().replace('/api.php', '/pages'), urllib.parse.urlencode(form).encode())
        return
    Handler.wiki = Wiki(arguments[0])
    Handler.faults = arguments[1] if len(arguments) > 1 else None
    server = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
    sys.stdout.write('http://127.0.0.1:%d/api.php\n' % server.server_port)
    sys.stdout.flush()
    sys.stdout.close()
    server.serve_forever()


main(sys.argv[1:])
