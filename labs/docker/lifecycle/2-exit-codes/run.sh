# Eight containers and how they ended, and one that was never created.
docker run --name drydock-exit-0 busybox:1.37 true && echo "exit code $?"
docker run --name drydock-exit-own busybox:1.37 sh -c 'exit 3' || echo "exit code $?"
docker run --no-such-option busybox:1.37 || echo "exit code $?"
docker run --name drydock-exit-126 busybox:1.37 /etc/passwd || echo "exit code $?"
docker run --name drydock-exit-127 busybox:1.37 no-such-program || echo "exit code $?"

# Ended by a signal: 128 and the signal's number. docker wait prints the exit code.
docker run -d --init --name drydock-exit-143 busybox:1.37 sleep 3600
docker kill --signal TERM drydock-exit-143
docker wait drydock-exit-143
docker run -d --init --name drydock-exit-137 busybox:1.37 sleep 3600
docker kill drydock-exit-137
docker wait drydock-exit-137

# Signals of a crash: abort() causes 6, SIGABRT, and a bad memory access 11, SIGSEGV. Here a shell sends them to itself.
# shellcheck disable=SC2016
docker run --init --name drydock-exit-134 busybox:1.37 sh -c 'kill -ABRT $$' || echo "exit code $?"
# shellcheck disable=SC2016
docker run --init --name drydock-exit-139 busybox:1.37 sh -c 'kill -SEGV $$' || echo "exit code $?"

# The code stays with the container until you remove it. The list has it only for containers that ran.
docker ps -a --filter name=drydock-exit
docker inspect --format '{{.Name}} {{.State.Status}} {{.State.ExitCode}}' drydock-exit-126 drydock-exit-127
