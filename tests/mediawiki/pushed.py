"""pushed.py - what became of a push: reads a wiki's full dump and says what was lost, doubled or overwritten.

SPDX-License-Identifier: MIT

    pushed.py DUMP LOG COUNT CONFLICTS    pages "Page 1" to "Page COUNT", of which wikimd reported CONFLICTS
"""
import sys
import xml.etree.ElementTree as tree

dump, log, count, conflicts = sys.argv[1], sys.argv[2], int(sys.argv[3]), set(open(sys.argv[4], encoding='utf-8').read().split('\n'))
edits = {}
for line in open(log, encoding='utf-8'):
    words = line.rstrip('\n').split(' ')
    if words[0] in ('other', 'clash') and words[-1] == 'Success':
        edits[' '.join(words[1:-1])] = words[0]
lost = doubled = overwritten = 0
for page in tree.parse(dump).getroot().iterfind('{*}page'):
    title = page.find('{*}title').text
    if not title.startswith('Page ') or int(title[5:]) > count:
        continue
    revisions = [(r.find('{*}contributor/{*}username').text, r.find('{*}text').text) for r in page.iterfind('{*}revision')]
    ours = [text for user, text in revisions if user == 'Pusher']
    last = revisions[-1][1]
    if title in conflicts:
        bad = len(ours) > 0
        doubled += bad
    else:
        bad = len(ours) != 1 or last.count('new words') != 1
        lost += len(ours) == 0 or 'new words' not in last
        doubled += len(ours) > 1 or last.count('new words') > 1
    theirs = {'other': 'A line of theirs.', 'clash': 'their words'}.get(edits.get(title), '')
    overwritten += theirs not in last
    if bad or theirs not in last:
        print(title, edits.get(title, ''), 'conflict' if title in conflicts else '', revisions)
print('%d lost, %d doubled, %d overwritten' % (lost, doubled, overwritten))
sys.exit(lost + doubled + overwritten > 0)
