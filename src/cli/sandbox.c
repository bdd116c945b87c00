/* sandbox.c - the kernel is told what the process will not do.
 *
 * SPDX-License-Identifier: MIT
 */
#define _GNU_SOURCE /* syscall, O_PATH */
#include "cli/sandbox.h"

#if defined(__linux__) && defined(__has_include)
#if __has_include(<linux/landlock.h>) && __has_include(<linux/seccomp.h>)
#define HAVE_SANDBOX 1
#endif
#endif

#ifndef HAVE_SANDBOX

unsigned cli_sandbox_enter(const cli_sandbox *s)
{
    (void)s;
    return 0;
}

#else

#include <errno.h>
#include <fcntl.h>
#include <linux/audit.h>
#include <linux/filter.h>
#include <linux/landlock.h>
#include <linux/seccomp.h>
#include <signal.h>
#include <stddef.h>
#include <sys/prctl.h>
#include <sys/stat.h>
#include <sys/syscall.h>
#include <unistd.h>

/* ---- Landlock: where files may change ---- */

/* Newer than the headers that it is built with. */
#define RIGHT_REFER (UINT64_C(1) << 13)
#define RIGHT_TRUNCATE (UINT64_C(1) << 14)
enum { NETWORK_RIGHTS = 3, SCOPES = 3 };
typedef struct ruleset {
    uint64_t files, network, scoped;
} ruleset;

#define FILE_RIGHTS (LANDLOCK_ACCESS_FS_WRITE_FILE | RIGHT_TRUNCATE)
#define TREE_RIGHTS                                                                                                    \
    (FILE_RIGHTS | RIGHT_REFER | LANDLOCK_ACCESS_FS_REMOVE_DIR | LANDLOCK_ACCESS_FS_REMOVE_FILE |                      \
     LANDLOCK_ACCESS_FS_MAKE_DIR | LANDLOCK_ACCESS_FS_MAKE_REG)
#define ALL_RIGHTS                                                                                                     \
    (TREE_RIGHTS | LANDLOCK_ACCESS_FS_EXECUTE | LANDLOCK_ACCESS_FS_MAKE_CHAR | LANDLOCK_ACCESS_FS_MAKE_SOCK |          \
     LANDLOCK_ACCESS_FS_MAKE_FIFO | LANDLOCK_ACCESS_FS_MAKE_BLOCK | LANDLOCK_ACCESS_FS_MAKE_SYM)

/* Whether the place is allowed now, or is not there: then nobody can write in it. */
static bool allow_place(int rules, const char *name, uint64_t handled)
{
    int fd = open(name, O_PATH | O_CLOEXEC);
    struct stat st;
    if (fd < 0)
        return errno == ENOENT || errno == ENOTDIR || errno == EACCES;
    struct landlock_path_beneath_attr place = {.parent_fd = fd, .allowed_access = handled & FILE_RIGHTS};
    if (fstat(fd, &st) == 0 && S_ISDIR(st.st_mode))
        place.allowed_access = handled & TREE_RIGHTS;
    bool good = syscall(SYS_landlock_add_rule, rules, LANDLOCK_RULE_PATH_BENEATH, &place, 0) == 0;
    close(fd);
    return good;
}

static bool confine_files(const cli_sandbox *s)
{
    long version = syscall(SYS_landlock_create_ruleset, NULL, 0, LANDLOCK_CREATE_RULESET_VERSION);
    if (version < 2) /* the first one forbids to move files between directories */
        return false;
    ruleset r = {.files = ALL_RIGHTS};
    size_t size = version >= 6 ? sizeof r : version >= 4 ? offsetof(ruleset, scoped) : sizeof r.files;
    if (version < 3)
        r.files &= ~RIGHT_TRUNCATE;
    r.network = s->network ? 0 : NETWORK_RIGHTS;
    r.scoped = SCOPES;
    int rules = (int)syscall(SYS_landlock_create_ruleset, &r, size, 0);
    bool good = rules >= 0;
    for (size_t i = 0; i < s->count && good; i++) {
        const char *place = wm_buffer_cstr(&s->places[i]);
        good = place && allow_place(rules, place, r.files);
    }
    good = good && syscall(SYS_landlock_restrict_self, rules, 0) == 0;
    if (rules >= 0)
        close(rules);
    return good;
}

/* ---- seccomp: calls that are never made ---- */

typedef struct refused {
    unsigned number;
    bool network;
    const char *name;
} refused;

#define CALL(name) {SYS_##name, false, #name}
#define SOCKET(name) {SYS_##name, true, #name}
static const refused refused_calls[] = {
    CALL(execve), CALL(execveat), CALL(ptrace), CALL(process_vm_readv), CALL(process_vm_writev), CALL(kcmp),
    CALL(mount), CALL(umount2), CALL(pivot_root), CALL(chroot), CALL(unshare), CALL(setns), CALL(swapon), CALL(swapoff),
    CALL(reboot), CALL(init_module), CALL(finit_module), CALL(delete_module), CALL(kexec_load), CALL(bpf),
    CALL(perf_event_open), CALL(userfaultfd), CALL(add_key), CALL(request_key), CALL(keyctl), CALL(open_by_handle_at),
    CALL(acct), CALL(settimeofday), CALL(clock_settime), CALL(adjtimex), CALL(sethostname), CALL(setdomainname),
    CALL(setuid), CALL(setgid), CALL(setgroups), CALL(setresuid), CALL(setresgid), CALL(capset), CALL(quotactl),
#ifdef SYS_io_uring_setup
    CALL(io_uring_setup),
#endif
#ifdef SYS_kexec_file_load
    CALL(kexec_file_load),
#endif
    SOCKET(socket), SOCKET(socketpair), SOCKET(connect), SOCKET(bind), SOCKET(listen), SOCKET(accept), SOCKET(accept4),
    SOCKET(sendto), SOCKET(sendmsg), SOCKET(sendmmsg),
};
enum { CALLS = sizeof refused_calls / sizeof *refused_calls };

#if defined(__x86_64__)
#define OWN_MACHINE AUDIT_ARCH_X86_64
#elif defined(__aarch64__)
#define OWN_MACHINE AUDIT_ARCH_AARCH64
#elif defined(__riscv) && __riscv_xlen == 64
#define OWN_MACHINE AUDIT_ARCH_RISCV64
#endif

#ifdef OWN_MACHINE

/* Any of these calls means that something else than wikimd's own code runs: nothing is worth going on with. */
static void on_refused(int number, siginfo_t *info, void *context)
{
    (void)number;
    (void)context;
    static const char before[] = "wikimd: the sandbox refused the system call ",
                      after[] = ", which wikimd never makes: please report this; --no-sandbox runs without it\n";
    const char *name = "of another machine";
    for (size_t i = 0; i < CALLS; i++)
        if (refused_calls[i].number == (unsigned)info->si_syscall)
            name = refused_calls[i].name;
    bool told = write(STDERR_FILENO, before, sizeof before - 1) > 0 && write(STDERR_FILENO, name, strlen(name)) > 0 &&
                write(STDERR_FILENO, after, sizeof after - 1) > 0;
    _exit(told ? 4 : 99);
}

static bool confine_calls(const cli_sandbox *s)
{
    struct sock_filter code[2 * CALLS + 8];
    unsigned short n = 0;
    struct sigaction action;
    memset(&action, 0, sizeof action);
    action.sa_sigaction = on_refused;
    action.sa_flags = SA_SIGINFO;
    code[n++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, arch));
    code[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, OWN_MACHINE, 1, 0);
    code[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP);
    code[n++] = (struct sock_filter)BPF_STMT(BPF_LD | BPF_W | BPF_ABS, offsetof(struct seccomp_data, nr));
#ifdef __x86_64__ /* x32 has numbers of its own */
    code[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JGE | BPF_K, 0x40000000, 0, 1);
    code[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP);
#endif
    for (size_t i = 0; i < CALLS; i++) {
        if (s->network && refused_calls[i].network)
            continue;
        code[n++] = (struct sock_filter)BPF_JUMP(BPF_JMP | BPF_JEQ | BPF_K, refused_calls[i].number, 0, 1);
        code[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_TRAP);
    }
    code[n++] = (struct sock_filter)BPF_STMT(BPF_RET | BPF_K, SECCOMP_RET_ALLOW);
    struct sock_fprog program = {n, code};
    sigemptyset(&action.sa_mask);
    return sigaction(SIGSYS, &action, NULL) == 0 && prctl(PR_SET_SECCOMP, SECCOMP_MODE_FILTER, &program) == 0;
}

#else

static bool confine_calls(const cli_sandbox *s)
{
    (void)s;
    return false;
}

#endif

unsigned cli_sandbox_enter(const cli_sandbox *s)
{
    /* Nobody who is started by this process can have more rights than it: the kernel demands that first. */
    if (s->failed || prctl(PR_SET_NO_NEW_PRIVS, 1, 0, 0, 0) != 0)
        return 0;
    unsigned paths = confine_files(s) ? CLI_SANDBOX_PATHS : 0u;
    return paths | (confine_calls(s) ? CLI_SANDBOX_CALLS : 0u);
}

#endif
