/* Stands between a program and its disk, as a library that is loaded before libc: lets the n-th call
 * fail that changes a file below one directory or reads the store there, or lets a sync answer that it was
 * done when nothing was. And between it and the clock of the machine, which it sets. Who runs the program
 * says what by numbers in a file of 64-bit words, which both have mapped:
 *
 *   0 how often this was loaded      4 which error; 0: half of it is written, and no error told
 *   1 calls so far                   5 not only the n-th, but all from there on
 *   2 calls that failed              6 a sync does nothing and says that it was done
 *   3 which call fails; 0: none      7 which calls count: 1 writes, 2 syncs, 4 truncations, 8 reads
 *   8 by how many milliseconds the clock of the machine is wrong, two's complement
 *   9 how often that clock was asked while it was
 *  10 calls that failed of those for the store's file and its log
 *
 * Reads count of the store's file and its log alone. Behind the numbers stands the path of the first file
 * of which a call failed.
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
#include <sys/time.h>
#include <sys/types.h>
#include <sys/uio.h>
#include <time.h>
#include <unistd.h>

enum { LOADED, CALLS, FAILED, AT, ERROR, STICKY, LIE, KINDS, WRONG, ASKED, STORE, WORDS };
enum { WRITES = 1, SYNCS = 2, TRUNCATIONS = 4, READS = 8 };

/* How long the path may be. */
enum { NAME = 256 };

static _Atomic uint64_t *words;
static char dir[PATH_MAX];
static size_t dir_length;

__attribute__((constructor)) static void load(void) {
    const char *control = getenv("SHIM_CONTROL"), *under = getenv("SHIM_DIR");
    if (!control || !under || !realpath(under, dir)) return;
    dir_length = strlen(dir);
    int fd = open(control, O_RDWR | O_CLOEXEC);
    if (fd < 0) return;
    void *at = mmap(NULL, WORDS * sizeof *words + NAME, PROT_READ | PROT_WRITE, MAP_SHARED, fd, 0);
    close(fd);
    if (at == MAP_FAILED) return;
    words = at;
    atomic_fetch_add(&words[LOADED], 1);
}

/* What a file is called below the directory; nothing where it is not there. */
static const char *below(int fd, char path[PATH_MAX]) {
    char link[40];
    snprintf(link, sizeof link, "/proc/self/fd/%d", fd);
    ssize_t length = readlink(link, path, PATH_MAX - 1);
    if (length <= (ssize_t)dir_length) return NULL;
    path[length] = 0;
    return !memcmp(path, dir, dir_length) && path[dir_length] == '/' ? path + dir_length + 1 : NULL;
}

static int is_below(int fd) {
    char path[PATH_MAX];
    return below(fd, path) != NULL;
}

static int is_store(const char *name) { return !strcmp(name, "desk.db") || !strcmp(name, "desk.db-wal"); }

/* Counts a call; whether it is one that fails. */
static int fails(int fd, uint64_t kind) {
    char path[PATH_MAX];
    if (!words || !(words[KINDS] & kind)) return 0;
    int error = errno;
    const char *name = below(fd, path);
    errno = error;
    if (!name || (kind == READS && !is_store(name))) return 0;
    uint64_t n = atomic_fetch_add(&words[CALLS], 1) + 1, at = words[AT];
    if (!at || n < at || (n > at && !words[STICKY])) return 0;
    if (n == at) strncpy((char *)(words + WORDS), name, NAME - 1);
    if (is_store(name)) atomic_fetch_add(&words[STORE], 1);
    atomic_fetch_add(&words[FAILED], 1);
    return 1;
}

#define REAL(name) \
    static __typeof__(name) *real; \
    if (!real) real = (__typeof__(name) *)dlsym(RTLD_NEXT, #name)

/* Where half is written, and no error told, of one byte there is no half: that counts for nothing. */
static int has_half(size_t size) { return size > 1 || !words || words[ERROR]; }

#define WRITE(call, size) \
    if (!has_half(size) || !fails(fd, WRITES)) return real call; \
    if (!words[ERROR]) { size /= 2; return real call; } \
    errno = (int)words[ERROR]; \
    return -1

/* Where it reads nothing it is told so. */
#define READ(call) \
    if (!fails(fd, READS)) return real call; \
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
    size_t size = 0;
    for (int n = 0; n < count; n++) size += parts[n].iov_len;
    if (!has_half(size) || !fails(fd, WRITES)) return real(fd, parts, count);
    if (words[ERROR]) {
        errno = (int)words[ERROR];
        return -1;
    }
    /* So many parts as are whole in the half, and of the next one what is left of it. */
    struct iovec some[count];
    int used = 0;
    for (size /= 2; size; used++) {
        some[used] = parts[used];
        if (some[used].iov_len > size) some[used].iov_len = size;
        size -= some[used].iov_len;
    }
    return real(fd, some, used);
}

ssize_t read(int fd, void *buffer, size_t size) {
    REAL(read);
    READ((fd, buffer, size));
}

ssize_t pread(int fd, void *buffer, size_t size, off_t at) {
    REAL(pread);
    READ((fd, buffer, size, at));
}

ssize_t pread64(int fd, void *buffer, size_t size, off64_t at) {
    REAL(pread64);
    READ((fd, buffer, size, at));
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

/* By how much the clock of the machine is wrong. */
static int64_t wrong(void) {
    int64_t by = words ? (int64_t)words[WRONG] : 0;
    if (by) atomic_fetch_add(&words[ASKED], 1);
    return by;
}

/* Only that clock: how long the machine has run is not set by anybody. */
int clock_gettime(clockid_t id, struct timespec *at) {
    REAL(clock_gettime);
    int failed = real(id, at);
    if (failed || (id != CLOCK_REALTIME && id != CLOCK_REALTIME_COARSE)) return failed;
    int64_t by = wrong(), nanos = at->tv_nsec + by % 1000 * 1000000;
    at->tv_sec += by / 1000 + (nanos < 0 ? -1 : nanos / 1000000000);
    at->tv_nsec = nanos < 0 ? nanos + 1000000000 : nanos % 1000000000;
    return 0;
}

int gettimeofday(struct timeval *restrict at, void *restrict zone) {
    struct timespec now;
    (void)zone;
    if (clock_gettime(CLOCK_REALTIME, &now)) return -1;
    at->tv_sec = now.tv_sec;
    at->tv_usec = now.tv_nsec / 1000;
    return 0;
}

time_t time(time_t *at) {
    struct timespec now;
    if (clock_gettime(CLOCK_REALTIME, &now)) return -1;
    if (at) *at = now.tv_sec;
    return now.tv_sec;
}
