# Holds when one container's log is whole, and the other's was cut at its limit.
for name in drydock-log-open drydock-log-capped; do
  docker inspect "$name" >/dev/null 2>&1 || fail "no container named $name" "one that has printed 50,000 lines" "docker run --name $name … busybox:1.37 seq 50000"
done
size=$(docker inspect --format '{{index .HostConfig.LogConfig.Config "max-size"}}' drydock-log-capped)
[[ -n $size ]] || fail "the log of drydock-log-capped has no limit" "a max-size" "docker run --log-opt max-size=200k"
open=$(lines_of drydock-log-open)
capped=$(lines_of drydock-log-capped)
[[ $open -ge 50000 ]] || fail "the log of drydock-log-open has $open lines" "50000" "busybox:1.37 seq 50000, and a moment to print them"
[[ $capped -gt 0 && $capped -lt $open ]] || fail "the log of drydock-log-capped has $capped lines" "fewer than $open" "the same program, with --log-opt max-size=200k --log-opt max-file=2"
pass "$open lines without a limit, $capped with one of $size"
