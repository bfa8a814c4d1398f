/* Cuts the power of a mounted file system: from now on nothing of what it has in memory reaches its
 * disk. Takes the place where it is mounted, and 1 to have its log written out before, or 2 not. */
#include <fcntl.h>
#include <stdint.h>
#include <stdio.h>
#include <stdlib.h>
#include <sys/ioctl.h>

int main(int count, char **args) {
    if (count != 3) return 2;
    uint32_t how = (uint32_t)atoi(args[2]);
    int fd = open(args[1], O_RDONLY | O_DIRECTORY);
    if (fd < 0 || ioctl(fd, _IOR('X', 125, uint32_t), &how)) {
        perror(args[1]);
        return 1;
    }
    return 0;
}
