#!/usr/bin/env bash
# A file tree of its own: two read-only layers, one to write to, and the old root thrown away.
set -o errexit -o nounset -o pipefail

workshop() { docker exec drydock-workshop "$@"; }
box() { workshop enter box "$@"; }

workshop mkdir /box/upper /box/work /box/root
workshop cp -a /layers/base /layers/page /box/

# These run in the box's mount namespace: the workshop sees none of it.
box mount -t overlay -o lowerdir=/box/page:/box/base,upperdir=/box/upper,workdir=/box/work box /box/root
box mkdir -p /box/root/old /box/root/proc
box pivot_root /box/root /box/root/old
box mount -t proc proc /proc
box umount -l /old
box rmdir /old
box mknod -m 666 /dev/null c 1 3

box sh -c 'echo /*'
box ps
workshop sh -c 'ls -A /box/root | wc -l'

# What the box writes, and what it removes, lands in the upper layer only:
box sh -c 'echo "written in the box" >/note.txt; rm /www/index.html'
workshop sh -c 'cd /box && ls -l upper/note.txt upper/www page/www'
