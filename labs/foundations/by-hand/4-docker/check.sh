# Holds when drydock-docker is what the goal says, and found.txt says of it what the kernel says.
container_runs drydock-docker
[[ $(docker inspect --format '{{.Image}}' drydock-docker) == "$(docker image inspect --format '{{.Id}}' busybox:1.37)" ]] ||
  fail "drydock-docker runs the image $(docker inspect --format '{{.Config.Image}}' drydock-docker)" "busybox:1.37" "remove it, and start it again"
limit=$(docker inspect --format '{{.HostConfig.Memory}}' drydock-docker)
[[ $limit == 67108864 ]] || fail "drydock-docker has a memory limit of $limit bytes" "67108864 (0 means none)" "docker run --memory; it can be started again"
[[ -s found.txt ]] || fail "no found.txt in the lab's work folder" "four lines: pid-namespace, upperdir, cgroup, memory" "the goal says what each line holds"
pid=$(docker inspect --format '{{.State.Pid}}' drydock-docker)
namespace=$(outside readlink "/proc/$pid/ns/pid")
mounts=$(outside grep ' / ' "/proc/$pid/mounts")
groups=$(outside cat "/proc/$pid/cgroup")

seen=$(found pid-namespace)
[[ -n $seen && ${seen//[!0-9]/} == "${namespace//[!0-9]/}" ]] || fail "found.txt says pid-namespace '${seen:-nothing}'" "the number of drydock-docker's own, as it is now" \
  "/proc has a link for each namespace of a process"
seen=$(found upperdir)
[[ -n $seen && "$mounts," == *"upperdir=$seen,"* ]] || fail "found.txt says upperdir '${seen:-nothing}'" "the one in the options of drydock-docker's root mount" "which line of its mounts is the root's?"
seen=$(found cgroup)
awk -F : -v seen="$seen" '$3 == seen && seen != "" && seen != "/" {found = 1} END {exit !found}' <<<"$groups" ||
  fail "found.txt says cgroup '${seen:-nothing}'" "the path of drydock-docker's control group, as the host names it" "a container may have a view of its own of the groups; ask where the host's is kept"
seen=$(found memory)
[[ $seen == 67108864 ]] || fail "found.txt says memory '${seen:-nothing}'" "the limit in bytes, as the control group's file has it" "/sys/fs/cgroup in drydock-docker"
pass "Docker's container has its own process namespace, an overlay, a control group and a limit of $seen bytes"
