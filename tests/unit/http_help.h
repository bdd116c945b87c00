/* http_help.h - a server that answers with what a test put down for it.
 *
 * SPDX-License-Identifier: MIT
 */
#ifndef HTTP_HELP_H
#define HTTP_HELP_H

#include <arpa/inet.h>
#include <netinet/in.h>
#include <pthread.h>
#include <stdio.h>
#include <sys/socket.h>
#include <unistd.h>

#include "base/base.h"

/* What is sent for one request. */
typedef struct reply {
    const char *wants;   /* the request must hold it, or the test fails; NULL: anything */
    const char *text;    /* the body, or with raw all that is sent */
    const char *headers; /* lines that end with \r\n; NULL: none but those of any answer */
    int code;            /* 0: 200 */
    bool raw;            /* text is not an answer's body but what comes, to the byte; "": the connection is cut */
    size_t more;         /* so many spaces after the text */
} reply;

typedef struct server {
    int socket, port;
    pthread_t thread;
    const reply *replies;
    size_t count;
    size_t served;       /* requests so far */
    wm_buffer seen;      /* all of them, one after the other */
    wm_buffer wrong;     /* what they should have held */
} server;

static inline void send_all(int to, const char *data, size_t size)
{
    while (size) {
        ssize_t sent = send(to, data, size, MSG_NOSIGNAL);
        if (sent <= 0)
            return;
        data += sent;
        size -= (size_t)sent;
    }
}

/* The headers, and as many bytes as Content-Length says. */
static inline void receive(int from, wm_buffer *out)
{
    size_t need = 0;
    for (;;) {
        char piece[4096];
        wm_slice got = wm_buffer_slice(out);
        size_t end = wm_find(got, WM_LIT("\r\n\r\n"), 0);
        if (end != WM_NONE && !need) {
            size_t at = wm_find(got, WM_LIT("Content-Length: "), 0);
            need = end + 4 + (at < end ? (size_t)strtoul(got.data + at + 16, NULL, 10) : 0);
        }
        if (need && got.size >= need)
            return;
        ssize_t size = recv(from, piece, sizeof piece, 0);
        if (size <= 0)
            return;
        wm_buffer_add(out, piece, (size_t)size);
    }
}

static inline void answer(int to, const reply *r)
{
    wm_buffer out = {0};
    if (!r->raw)
        wm_buffer_add_format(&out, "HTTP/1.1 %d x\r\nContent-Type: application/json\r\nConnection: close\r\n%sContent-Length: %zu\r\n\r\n",
                             r->code ? r->code : 200, r->headers ? r->headers : "", strlen(r->text) + r->more);
    wm_buffer_add_str(&out, r->text);
    for (size_t i = 0; i < r->more; i++)
        wm_buffer_add_char(&out, ' ');
    send_all(to, out.data, out.size);
    wm_buffer_free(&out);
}

static inline void *serve(void *user)
{
    server *s = user;
    for (;;) {
        int client = accept(s->socket, NULL, NULL);
        if (client < 0)
            return NULL;
        wm_buffer request = {0};
        receive(client, &request);
        const reply *r = request.size && s->served < s->count ? &s->replies[s->served] : NULL;
        if (r && r->wants && wm_find(wm_buffer_slice(&request), wm_str(r->wants), 0) == WM_NONE)
            wm_buffer_add_format(&s->wrong, "request %zu lacks %s\n%.*s\n", s->served, r->wants, WM_ARG(wm_buffer_slice(&request)));
        /* Before the answer: whoever has it may look at what was seen. */
        s->served += request.size > 0;
        wm_buffer_add_slice(&s->seen, wm_buffer_slice(&request));
        wm_buffer_add_str(&s->seen, "\n\n");
        if (r)
            answer(client, r);
        wm_buffer_free(&request);
        shutdown(client, SHUT_WR);
        close(client);
    }
}

static inline bool server_start(server *s, const reply *replies, size_t count)
{
    struct sockaddr_in address = {.sin_family = AF_INET};
    socklen_t size = sizeof address;
    memset(s, 0, sizeof *s);
    s->replies = replies;
    s->count = count;
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    s->socket = socket(AF_INET, SOCK_STREAM, 0);
    if (s->socket < 0 || bind(s->socket, (struct sockaddr *)&address, sizeof address) != 0 || listen(s->socket, 8) != 0 ||
        getsockname(s->socket, (struct sockaddr *)&address, &size) != 0)
        return false;
    s->port = ntohs(address.sin_port);
    return pthread_create(&s->thread, NULL, serve, s) == 0;
}

/* The requests are then in seen. */
static inline void server_stop(server *s)
{
    shutdown(s->socket, SHUT_RDWR);
    pthread_join(s->thread, NULL);
    close(s->socket);
}

static inline void server_free(server *s)
{
    wm_buffer_free(&s->seen);
    wm_buffer_free(&s->wrong);
}

#endif
