/* Runs a program with its output thrown away and prints what it cost, from before it was spawned
   to after it was reaped: wall nanoseconds, CPU microseconds, peak memory in KiB, exit status. */
#define _GNU_SOURCE
#include <fcntl.h>
#include <spawn.h>
#include <stdio.h>
#include <sys/resource.h>
#include <sys/wait.h>
#include <time.h>

extern char **environ;

int main(int argc, char **argv) {
    posix_spawn_file_actions_t quiet;
    struct timespec begin, end;
    struct rusage used;
    int status;
    pid_t pid;
    if (argc < 2 || posix_spawn_file_actions_init(&quiet)) return 2;
    posix_spawn_file_actions_addopen(&quiet, 0, "/dev/null", O_RDONLY, 0);
    posix_spawn_file_actions_addopen(&quiet, 1, "/dev/null", O_WRONLY, 0);
    posix_spawn_file_actions_addopen(&quiet, 2, "/dev/null", O_WRONLY, 0);
    clock_gettime(CLOCK_MONOTONIC, &begin);
    if (posix_spawn(&pid, argv[1], &quiet, NULL, argv + 1, environ)) return 3;
    if (wait4(pid, &status, 0, &used) < 0) return 4;
    clock_gettime(CLOCK_MONOTONIC, &end);
    printf("%lld %lld %ld %d\n",
           (end.tv_sec - begin.tv_sec) * 1000000000LL + (end.tv_nsec - begin.tv_nsec),
           (used.ru_utime.tv_sec + used.ru_stime.tv_sec) * 1000000LL + used.ru_utime.tv_usec +
               used.ru_stime.tv_usec,
           used.ru_maxrss, WIFEXITED(status) ? WEXITSTATUS(status) : 128 + WTERMSIG(status));
    return 0;
}
