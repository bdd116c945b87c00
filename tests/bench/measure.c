/* measure.c - runs a command and tells its time and its peak memory.
 *
 * SPDX-License-Identifier: MIT
 *
 *     measure RUNS COMMAND [ARGUMENT...]
 *
 * Prints "seconds cpu-seconds peak-kilobytes status" of the fastest of RUNS
 * runs, the peak being that of all runs, on standard output; the command's own
 * output is dropped. The status is the first exit code that was not 0.
 */
#include <errno.h>
#include <fcntl.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>
#include <unistd.h>

static double now(void)
{
    struct timespec t;
    clock_gettime(CLOCK_MONOTONIC, &t);
    return (double)t.tv_sec + (double)t.tv_nsec / 1e9;
}

static double seconds_of(struct timeval t)
{
    return (double)t.tv_sec + (double)t.tv_usec / 1e6;
}

static double cpu_of_children(struct rusage *usage)
{
    getrusage(RUSAGE_CHILDREN, usage);
    return seconds_of(usage->ru_utime) + seconds_of(usage->ru_stime);
}

static int run(char **command)
{
    pid_t child = fork();
    if (child < 0)
        return 4;
    if (child == 0) {
        int null = open("/dev/null", O_WRONLY);
        if (null >= 0) {
            dup2(null, STDOUT_FILENO);
            if (!getenv("MEASURE_VERBOSE"))
                dup2(null, STDERR_FILENO);
        }
        execvp(command[0], command);
        _exit(127);
    }
    int status;
    while (waitpid(child, &status, 0) < 0)
        if (errno != EINTR)
            return 4;
    return WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status);
}

int main(int argc, char **argv)
{
    int runs = argc > 2 ? atoi(argv[1]) : 0;
    if (runs < 1) {
        fputs("usage: measure RUNS COMMAND [ARGUMENT...]\n", stderr);
        return 2;
    }
    struct rusage usage;
    double best = 0, best_cpu = 0, cpu_before = cpu_of_children(&usage);
    int first_failure = 0;
    for (int i = 0; i < runs; i++) {
        double start = now();
        int status = run(argv + 2);
        double seconds = now() - start, cpu = cpu_of_children(&usage);
        if (i == 0 || seconds < best) {
            best = seconds;
            best_cpu = cpu - cpu_before;
        }
        cpu_before = cpu;
        if (status && !first_failure)
            first_failure = status;
    }
    printf("%.4f %.4f %ld %d\n", best, best_cpu, usage.ru_maxrss, first_failure);
    return 0;
}
