/* Stands between a program and its disk, as a library that is loaded before libc: lets the n-th call
 * fail that changes a file below one directory, or lets a sync answer that it was done when nothing
 * was. Who runs the program says what by numbers in a file of 64-bit words, which both have mapped:
 *
 *   0 how often this was loaded      4 which error; 0: half of it is written, and no error told
 *   1 calls so far                   5 not only the n-th, but all from there on
 *   2 calls that failed              6 a sync does nothing and says that it was done
 *   3 which call fails; 0: none      7 which calls count: 1 writes, 2 syncs, 4 truncations
 */
#define _GNU_SOURCE
#include <dlfcn.h>
#include <errno.h>
#include <fcntl.h>
#include <limits.h>
#include <stdatomic.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <string.h>
#include <sys/mman.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <unistd.h>

enum { LOADED, CALLS, FAILED, AT, ERROR, STICKY, LIE, KINDS, WORDS };
enum { WRITES = 1, SYNCS = 2, TRUNCATIONS = 4 };

static _Atomic uint64_t *words;
static char dir[PATH_MAX];
static size_t dir_length;

__attribute__((constructor)) static void load(void) {
    const char *control = getenv("SHIM_CONTROL"), *under = getenv("SHIM_DIR");
    if (!control || !under || !realpath(under, dir)) return;
    dir_length = strlen(dir);
    int fd = open(control, O_RDWR | O_CLOEXEC);
    if (fd < 0) return;
    void *at = mmap(NULL, WORDS * sizeof *words, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    close(fd);
    if (at == MAP_FAILED) return;
    words = at;
    atomic_fetch_add(&words[LOADED], 1);
}

/* Whether it is a file below the directory. */
static int is_below(int fd) {
    char link[40], path[PATH_MAX];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, sizeof path);
    return length > (ssize_t)dir_length && !memcmp(path, dir, dir_length) && path[dir_length] == '/';
}

/* Counts a call; whether it is one that fails. */
static int fails(int fd, uint64_t kind) {
    if (!words || !(words[KINDS] & kind) || !is_below(fd)) return 0;
    uint64_t n = atomic_fetch_add(&words[CALLS], 1) + 1, at = words[AT];
    if (!at || n < at || (n > at && !words[STICKY])) return 0;
    atomic_fetch_add(&words[FAILED], 1);
    return 1;
}

#define REAL(name) \
    static __typeof__(name) *real; \
    if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

/* How much of it is written where half is, and at least something. */
static size_t half(size_t size) { return size > 1 ? size / 2 : size; }

#define WRITE(call, size) \
    if (!fails(fd, WRITES)) return real call; \
    if (!words[ERROR]) { size = half(size); return real call; } \
    errno = (int)words[ERROR]; \
    return -1

ssize_t write(int fd, const void *buffer, size_t size) {
    REAL(write);
    WRITE((fd, buffer, size), size);
}

ssize_t pwrite(int fd, const void *buffer, size_t size, off_t at) {
    REAL(pwrite);
    WRITE((fd, buffer, size, at), size);
}

ssize_t pwrite64(int fd, const void *buffer, size_t size, off64_t at) {
    REAL(pwrite64);
    WRITE((fd, buffer, size, at), size);
}

ssize_t writev(int fd, const struct iovec *parts, int count) {
    REAL(writev);
    WRITE((fd, parts, count), count);
}

#define PLAIN(call, kind) \
    if (words && kind == SYNCS && words[LIE] && is_below(fd)) return 0; \
    if (!fails(fd, kind)) return real call; \
    if (!words[ERROR]) return real call; \
    errno = (int)words[ERROR]; \
    return -1

int fsync(int fd) { REAL(fsync); PLAIN((fd), SYNCS); }
int fdatasync(int fd) { REAL(fdatasync); PLAIN((fd), SYNCS); }
int sync_file_range(int fd, off64_t at, off64_t size, unsigned flags) {
    REAL(sync_file_range);
    PLAIN((fd, at, size, flags), SYNCS);
}
int ftruncate(int fd, off_t size) { REAL(ftruncate); PLAIN((fd, size), TRUNCATIONS); }
int ftruncate64(int fd, off64_t size) { REAL(ftruncate64); PLAIN((fd, size), TRUNCATIONS); }
