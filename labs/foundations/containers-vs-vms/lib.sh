# Helpers of this lab's checks and measurements.

# has_spoken CONTAINER: true if it has printed its first line.
has_spoken() { [[ $(docker logs "$1" 2>&1) == *"first line of user space"* ]]; }

# speaks CONTAINER: goes on only if it prints its first line within 120 s, and keeps running.
speaks() {
  local end=$((SECONDS + 120)) state
  while state=$(docker inspect --format '{{.State.Status}}, exit code {{.State.ExitCode}}' "$1" 2>/dev/null) || fail "no container named $1" "it to be running" "docker ps --all shows what there is"; do
    if has_spoken "$1" || [[ $state != running* ]] || ((SECONDS >= end)); then break; fi
    sleep 0.2
  done
  [[ $state == running* ]] || fail "$1 is $state, and its log has $(docker logs "$1" 2>&1 | wc -l | tr -d ' ') lines" "one that reaches user space and stays there" "docker logs $1; what does it need before its first line?"
  has_spoken "$1" || fail "$1 has printed nothing within 120 s" "its first line of user space" "docker logs $1"
}

# guest_memory CONTAINER: what its guest reported, in kB, once it has.
guest_memory() {
  wait_for 10 "the guest reports its memory" reports_memory "$1"
  docker logs "$1" | tr -d '\r' | awk '/guest memory/ {print $3}'
}
reports_memory() { [[ $(docker logs "$1" 2>&1) == *"guest memory "*kB* ]]; }

# guest_kernel: what the guest of drydock-vm reported. A serial line ends its lines with a carriage return.
guest_kernel() { docker logs drydock-vm | sed -n 's/guest kernel //p' | tr -d '\r'; }

# says WHO VERSION WHERE_TO_LOOK: goes on only if kernels.txt gives WHO that kernel. A carriage return may have come along.
says() {
  local seen
  seen=$(awk -v who="$1" '{gsub(/\r/, ""); gsub(/[:=]/, " ")} $1 == who {print $2; exit}' kernels.txt)
  [[ $seen == "$2" ]] || fail "kernels.txt says '${seen:-nothing}' for $1" "the version of the kernel that answers its system calls" "$3"
}

# first_line CONTAINER: milliseconds from its creation to its first line, both by the engine's clock.
first_line() {
  local created printed
  created=$(docker inspect --format '{{.Created}}' "$1")
  printed=$(docker logs --timestamps "$1" 2>&1 | awk '/first line of user space/ && !seen++ {print $1}')
  echo "$created $printed" | awk '{
    split($1, a, /[T:Z]/); split($2, b, /[T:Z]/)
    seconds = (b[2] - a[2]) * 3600 + (b[3] - a[3]) * 60 + (b[4] - a[4])
    if (seconds < 0) seconds += 86400   # midnight came between
    printf "%.0f", seconds * 1000
  }'
}

# resident CONTAINER: bytes of memory that its first process keeps in RAM.
resident() { docker exec "$1" awk '/VmRSS/ {print $2 * 1024}' /proc/1/status; }

# shim CONTAINER: bytes of memory that its shim keeps in RAM. On the engine's machine, the shim is the parent of the first process.
shim() {
  local pid
  pid=$(docker inspect --format '{{.State.Pid}}' "$1")
  # shellcheck disable=SC2016 # read by the shell in the container
  docker run --rm --pid host busybox:1.37 sh -c 'parent=$(awk "/^PPid/ {print \$2}" /proc/$0/status); awk "/^VmRSS/ {print \$2 * 1024}" /proc/$parent/status' "$pid"
}
