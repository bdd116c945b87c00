# push: a server whose certificate nobody vouches for is sent nothing
. "$cases/functions"
. "$cases/wiki-functions"
needs_wiki
command -v openssl >/dev/null || { echo 'openssl is not installed'; exit 77; }

small >old.xml
wikimd export -q -o tree old.xml
sed -i s/not/never/ tree/Page/Tea.md
openssl req -x509 -newkey rsa:2048 -nodes -keyout key -out certificate -days 2 -subj /CN=127.0.0.1 \
    -addext subjectAltName=IP:127.0.0.1 2>/dev/null || { echo 'openssl makes no certificate'; exit 77; }
: >address
python3 - >address <<'PY' &
import http.server
import ssl
import sys


class Handler(http.server.BaseHTTPRequestHandler):
    def do_GET(self):
        open('asked', 'a').write('GET\n')

    def do_POST(self):
        open('asked', 'a').write('POST\n')


server = http.server.HTTPServer(('127.0.0.1', 0), Handler)
context = ssl.SSLContext(ssl.PROTOCOL_TLS_SERVER)
context.load_cert_chain('certificate', 'key')
server.socket = context.wrap_socket(server.socket, server_side=True)
print('https://127.0.0.1:%d/api.php' % server.server_port, flush=True)
sys.stdout.close()
server.serve_forever()
PY
server=$!
trap 'kill $server' EXIT
while ! [ -s address ]; do sleep 0.05; done
push tree | sed 's/nothing was sent: .*/nothing was sent: .../'
[ -e asked ] || echo 'nothing was asked'
