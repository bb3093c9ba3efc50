#!/usr/bin/env bash
# The same five times with a virtual machine: QEMU emulates a computer, its processor too, and a kernel of its own boots on it.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=foundations/containers-vs-vms
# shellcheck source-path=SCRIPTDIR/../files source=measure.sh
. ./measure.sh

docker build --quiet --tag drydock-vm --label "$LAB" vm

for run in 1 2 3 4 5; do
  docker rm --force drydock-vm >/dev/null 2>&1 || true
  docker run --detach --name drydock-vm --label "$LAB" --env MEMORY=128M drydock-vm >/dev/null
  wait_for_line drydock-vm
  echo "run $run"
  reading vm-first-line "$(first_line drydock-vm)" ms
  reading vm-memory "$(resident drydock-vm)" bytes
done

# On disk the guest is a kernel and its first files; QEMU itself is not counted.
reading vm-disk "$(docker exec drydock-vm sh -c 'cat /vm/vmlinuz /vm/initramfs.gz | wc -c')" bytes
reading vm-kernel "$(docker logs drydock-vm | sed -n 's/guest kernel //p' | tr -d '\r')" text
docker logs drydock-vm
