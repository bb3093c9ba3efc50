# Helpers of this lab's checks and measurements.
. "${DRYDOCK_LIB:?}/image.sh"

# ended_with NAME CODE WHY: goes on only if the container has ended with that exit code.
ended_with() {
  local status code
  read -r status code <<<"$(docker inspect --format '{{.State.Status}} {{.State.ExitCode}}' "$1" 2>/dev/null)"
  [[ -n $status ]] || fail "no container named $1" "one that has ended with exit code $2" "docker ps -a shows what there is; --rm would remove it"
  [[ $status == exited || $status == created ]] || fail "$1 is $status" "a container that ended with exit code $2" "docker ps -a"
  [[ $code == "$2" ]] || fail "$1 ended with exit code $code" "$2: $3" "docker inspect $1 shows under Config which command it ran; start it as in the step"
}

# stop_time CONTAINER: milliseconds from the first signal of its last run to its end, by the engine's own clock.
stop_time() {
  docker events --since "$(docker inspect --format '{{.State.StartedAt}}' "$1")" --until "$(docker info --format '{{.SystemTime}}')" \
    --filter container="$1" --filter event=kill --filter event=die --format '{{.Action}} {{.TimeNano}}' | awk '
      $1 == "kill" && !asked { asked = $2 }
      $1 == "die" { died = $2 }
      END { printf "%.0f", (died - asked) / 1000000 }'
}

# lines_in FILE: how many lines a file of drydock-life has; 0 where there is none.
lines_in() { docker exec drydock-life sh -c "cat $1 2>/dev/null | wc -l" | tr -d ' '; }

# closings: the lines that the till has written to the shop's volume. The shop may be stopped, so another container looks.
closings() { docker run --rm -v drydock-till:/data:ro busybox:1.37 sh -c 'cat /data/closings 2>/dev/null || true'; }

# has_opened: true if the till has opened in this run of drydock-till.
has_opened() { [[ $(docker logs --since "$(docker inspect --format '{{.State.StartedAt}}' drydock-till)" drydock-till 2>&1) == *open* ]]; }

# has_given_up CONTAINER: true if the engine doesn't try again.
has_given_up() { [[ $(docker inspect --format '{{.State.Status}}' "$1") == exited ]]; }
