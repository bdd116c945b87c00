"""faults.py - a line between wikimd and a wiki that is as bad as lines can be, and somebody who edits the same pages.

SPDX-License-Identifier: MIT

    faults.py UPSTREAM SHARE SEED LOG >ADDRESS       serves until it is killed

Of all requests the SHARE (a percentage) meets a fault: cut before or after the wiki got it, cut inside the answer, code 500
before or after, a delay, an answer that the wiki lags behind, a session that is lost. Before every seventh edit that comes by,
another user edits the same page: at its end or, every third time, in the words that wikimd's edit is of. LOG gets a
line for each fault and each such edit.
"""
import http.client
import http.cookiejar
import http.server
import json
import random
import socket
import sys
import threading
import urllib.parse
import urllib.request

UPSTREAM = sys.argv[1]
SHARE = int(sys.argv[2])
DICE = random.Random(int(sys.argv[3]))
LOG = open(sys.argv[4], 'a', encoding='utf-8')
LOCK = threading.Lock()
HOST = urllib.parse.urlsplit(UPSTREAM).netloc
KINDS = ['cut-before', 'cut-after', 'cut-inside', '500-before', '500-after', 'delay', 'lag', 'no-session']


def note(*words):
    print(*words, file=LOG, flush=True)


class Writer:
    """The other user."""

    def __init__(self):
        self.opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(http.cookiejar.CookieJar()))
        self.token = None
        self.count = 0
        self.seen = set()

    def ask(self, **form):
        form.update(format='json', formatversion='2')
        with self.opener.open(UPSTREAM, urllib.parse.urlencode(form).encode()) as answer:
            return json.load(answer)

    def log_in(self):
        token = self.ask(action='query', meta='tokens', type='login')['query']['tokens']['logintoken']
        self.ask(action='login', lgname='Other@writer', lgpassword='abcdefghijklmnopqrstuvw012345678', lgtoken=token)
        self.token = self.ask(action='query', meta='tokens')['query']['tokens']['csrftoken']

    def edit(self, title):
        if not self.token:
            self.log_in()
        page = self.ask(action='query', prop='revisions', rvprop='content', rvslots='main', titles=title)['query']['pages'][0]
        if 'revisions' not in page or title in self.seen:
            return
        self.seen.add(title)
        text = page['revisions'][0]['slots']['main']['content']
        clash = self.count % 3 == 2
        self.count += 1
        text = text.replace('old words', 'their words') if clash else text + '\n\nA line of theirs.'
        done = self.ask(action='edit', title=title, text=text, token=self.token, summary='other')
        note('clash' if clash else 'other', title, done.get('edit', done).get('result', done))


WRITER = Writer()
EDITS = 0


class Handler(http.server.BaseHTTPRequestHandler):
    protocol_version = 'HTTP/1.1'

    def log_message(self, *_):
        pass

    def cut(self):
        self.close_connection = True
        try:
            self.connection.shutdown(socket.SHUT_RDWR)
        except OSError:
            pass

    def send(self, code, body, headers=()):
        self.send_response(code)
        for name, value in headers:
            self.send_header(name, value)
        self.send_header('Content-Length', str(len(body)))
        self.end_headers()
        self.wfile.write(body)

    def forward(self, body, session=True):
        upstream = http.client.HTTPConnection(HOST, timeout=120)
        headers = {name: self.headers[name] for name in ('Content-Type', 'User-Agent', 'Authorization') if name in self.headers}
        if session and 'Cookie' in self.headers:
            headers['Cookie'] = self.headers['Cookie']
        upstream.request(self.command, self.path, body, headers)
        answer = upstream.getresponse()
        content = answer.read()
        kept = [(n, v) for n, v in answer.getheaders() if n.lower() in ('content-type', 'set-cookie', 'retry-after')]
        upstream.close()
        return answer.status, content, kept

    def do_GET(self):
        self.handle_one(None)

    def do_POST(self):
        self.handle_one(self.rfile.read(int(self.headers['Content-Length'])))

    def handle_one(self, body):
        global EDITS
        form = dict(urllib.parse.parse_qsl((body or b'').decode() or urllib.parse.urlsplit(self.path).query))
        with LOCK:
            kind = DICE.choice(KINDS) if DICE.randrange(100) < SHARE else ''
            if kind == 'lag' and 'maxlag' not in form:
                kind = ''
            if form.get('action') == 'edit':
                EDITS += 1
                if SHARE and EDITS % 7 == 3:
                    WRITER.edit(form['title'])
        if kind:
            note(kind, form.get('action', '?'), form.get('title', ''))
        if kind == 'cut-before':
            self.cut()
        elif kind == '500-before':
            self.send(500, b'<html><h1>Internal Server Error</h1></html>', [('Content-Type', 'text/html')])
        elif kind == 'lag':
            self.send(200, b'{"errors": [{"code": "maxlag", "text": "Waiting for a database server: 6 seconds lagged."}]}',
                      [('Content-Type', 'application/json'), ('Retry-After', '1')])
        else:
            self.pass_on(kind, body)

    def pass_on(self, kind, body):
        if kind == 'delay':
            threading.Event().wait(.4)
        code, content, headers = self.forward(body, kind != 'no-session')
        if kind == 'cut-after':
            self.cut()
        elif kind == '500-after':
            self.send(502, b'<html>Bad Gateway</html>', [('Content-Type', 'text/html')])
        elif kind == 'cut-inside':
            self.wfile.write(b'HTTP/1.1 200 OK\r\nContent-Type: application/json\r\nContent-Length: %d\r\n\r\n' % len(content))
            self.wfile.write(content[:len(content) // 2])
            self.wfile.flush()
            self.cut()
        else:
            self.send(code, content, headers)


SERVER = http.server.ThreadingHTTPServer(('127.0.0.1', 0), Handler)
print('http://127.0.0.1:%d/api.php' % SERVER.server_port, flush=True)
sys.stdout.close()
SERVER.serve_forever()
