#!/usr/bin/env bash
# Ask each of the three which kernel it runs on.
set -o errexit -o nounset -o pipefail

{
  echo "host $(docker info --format '{{.KernelVersion}}')"
  echo "container $(docker exec drydock-container uname -r)"
  echo "vm $(docker logs drydock-vm | sed -n 's/guest kernel //p' | tr -d '\r')"
} >kernels.txt
cat kernels.txt

# docker exec enters the container that holds QEMU, not the guest inside it:
docker exec drydock-vm uname -r
docker exec drydock-vm sh -c 'tr "\0" " " < /proc/1/cmdline; echo'
