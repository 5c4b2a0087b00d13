#!/bin/sh
# Mounts a root file system in a mount namespace of its own, and runs a command there. All mounts end with the namespace, so
# that nothing has to be cleaned up, not even after SIGKILL. The caller has entered the namespace and sets:
#   LAB_ROOT     the root file system, which stays as it is
#   LAB_SCRATCH  a folder for everything that is written, with the folders upper, work, root and tmp
#   LAB_TMP      how /tmp is mounted: exec or noexec
#   LAB_HOME     rw or ro
set -eu
mount -t overlay lab -o "lowerdir=$LAB_ROOT,upperdir=$LAB_SCRATCH/upper,workdir=$LAB_SCRATCH/work" "$LAB_SCRATCH/root"
mount -t tmpfs -o "mode=1777,$LAB_TMP" lab "$LAB_SCRATCH/tmp"
if [ "$LAB_HOME" = ro ]; then
	mount --bind "$LAB_SCRATCH/root/home/you" "$LAB_SCRATCH/root/home/you"
	mount -o remount,bind,ro "$LAB_SCRATCH/root/home/you"
fi
exec "$@"
