#!/usr/bin/env bash
# Holds when kernels.txt names the three kernels as they are.
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR/../../../lib source=check.sh
. "${DRYDOCK_LIB:?}/check.sh"

# says WHO VERSION WHERE_TO_LOOK: goes on only if kernels.txt gives WHO that kernel. A serial line ends its lines with a carriage return, which may have come along.
says() {
  local seen
  seen=$(awk -v who="$1" '{gsub(/\r/, ""); sub(/:$/, "", $1)} $1 == who {print $2; exit}' kernels.txt)
  [[ $seen == "$2" ]] || fail "kernels.txt says '${seen:-nothing}' for $1" "the version of the kernel that answers its system calls" "$3"
}

main() {
  container_runs drydock-container
  container_runs drydock-vm
  [[ -s kernels.txt ]] || fail "no kernels.txt in the lab's work folder" "three lines: host, container, vm, each with a kernel version" "uname -r prints one of them"
  says host "$(docker info --format '{{.KernelVersion}}')" "docker info knows the host of the engine, also where the engine runs in a virtual machine of Docker Desktop"
  says container "$(docker exec drydock-container uname -r)" "docker exec runs a program in a container"
  says vm "$(docker logs drydock-vm | sed -n 's/guest kernel //p' | tr -d '\r')" "the guest speaks over its serial line only, and that is what docker logs drydock-vm shows"
  pass "host and container name one kernel, the virtual machine another"
}

main "$@"
