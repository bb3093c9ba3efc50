# Sourced by check.sh of labs with a Redis, after lib/check.sh.
# shellcheck shell=bash

# ask_redis CONTAINER COMMAND…: Redis' answer; ends the check where there is none.
ask_redis() {
  local container=$1
  shift
  docker exec "$container" redis-cli "$@" 2>&1 ||
    fail "no answer to redis-cli $* in $container" "a Redis that answers" "docker logs $container; was it started from redis:8?"
}
