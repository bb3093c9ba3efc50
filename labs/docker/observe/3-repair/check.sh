# Holds when drydock-press, of that image and with those two limits, has got past batch 40 in one life and still runs.
[[ $(docker inspect --format '{{.State.Status}} {{.State.ExitCode}}' drydock-press 2>/dev/null) != "exited 137" ]] ||
  fail "drydock-press was killed again, exit code 137" "it to run within 16 MiB" "docker logs drydock-press: how many batches does it keep, and how many fit?"
container_runs drydock-press
[[ $(docker inspect --format '{{.Image}}' drydock-press) == "$(docker image inspect --format '{{.Id}}' drydock-press 2>/dev/null)" ]] ||
  fail "drydock-press was made from $(docker inspect --format '{{.Config.Image}}' drydock-press)" "the image drydock-press" "docker ps shows the image of each container"
limit=$(docker inspect --format '{{.HostConfig.Memory}}' drydock-press)
[[ $limit == 16777216 ]] || fail "the memory limit of drydock-press is $((limit / 1048576)) MiB (0: none)" "16 MiB" "--memory 16m; more room only puts it off"
# Where the kernel can't limit swap, the engine drops that limit.
if [[ $(docker info --format '{{.SwapLimit}}') == true ]]; then
  swap=$(docker inspect --format '{{.HostConfig.MemorySwap}}' drydock-press)
  [[ $swap == 16777216 ]] || fail "memory and swap of drydock-press may be $((swap / 1048576)) MiB together (-1: without a limit)" "16 MiB, so that it doesn't swap" "docker run --help: what's the default of --memory-swap?"
fi
restarts=$(docker inspect --format '{{.RestartCount}}' drydock-press)
[[ $restarts == 0 ]] || fail "drydock-press died and was started again $restarts times" "one life" "a restart policy hides the crash, and each life begins with batch 1"
# A life begins with batch 1: the last number counts for this one.
batch=$(batch drydock-press)
[[ $batch -gt 40 ]] || fail "drydock-press has got to batch $batch" "past 40" "docker logs --tail 1 drydock-press; five batches take a second"
pass "batch $batch within $((limit / 1048576)) MiB"
