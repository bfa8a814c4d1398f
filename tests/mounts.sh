#!/usr/bin/env bash
# Whether everything can be tried here: file systems of our own in files, which is what the tests of power
# cuts need, and a limit on the memory of a process. Tries it with a small ext4 and a small xfs, says what is
# missing, and leaves nothing behind. Ends with 0 where all of it is possible. The only place that decides so:
# .ci/run asks it.
set -euo pipefail
exec </dev/null

cannot() {
    echo "not everything can be tried here: $*" >&2
    exit 1
}

[ "$(id -u)" = 0 ] || cannot "only root mounts"
for tool in mkfs.ext4 mkfs.xfs losetup mount umount cc; do
    command -v "$tool" >/dev/null 2>&1 || cannot "there is no $tool"
done
dir=$(mktemp -d /tmp/desk-mounts.XXXXXX)
device=
leave() {
    umount "$dir/at" 2>/dev/null || true
    [ -z "$device" ] || losetup -d "$device" 2>/dev/null || true
    rm -rf "$dir"
}
trap leave EXIT
mkdir "$dir/at"
limits() {
    local limit=$1/${dir##*/}
    mkdir "$limit" 2>/dev/null || return 1
    [ -w "$limit/$2" ]
    local can=$?
    rmdir "$limit"
    return "$can"
}
limits /sys/fs/cgroup/memory memory.limit_in_bytes || limits /sys/fs/cgroup memory.max ||
    cannot "no memory can be limited"
for kind in ext4 xfs; do
    # What xfs asks for at the least; hardly any of it is written.
    truncate -s 320M "$dir/$kind"
    "mkfs.$kind" -q "$dir/$kind" >/dev/null 2>&1 || cannot "mkfs.$kind fails"
    device=$(losetup -f --show "$dir/$kind" 2>/dev/null) || cannot "no file can be a device"
    mount "$device" "$dir/at" 2>/dev/null || cannot "no $kind can be mounted"
    if [ "$kind" = ext4 ]; then
        [ -w "/sys/fs/ext4/${device##*/}/trigger_fs_error" ] || cannot "no ext4 can be given an error"
    fi
    umount "$dir/at" || cannot "what is mounted stays so"
    losetup -d "$device" || cannot "a device stays"
    device=
done
