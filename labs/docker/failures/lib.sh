# Helpers of this lab's checks.
. "${DRYDOCK_LIB:?}/image.sh"
. "${DRYDOCK_LIB:?}/limits.sh"

# pull_answers: with which status the gate answered each request for the tag, in order.
pull_answers() { docker logs drydock-gate 2>/dev/null | awk '/\/v2\/hello\/manifests\/1 / {print $9}' | tr '\n' ' '; }

# answers CONTAINER PORT: goes on only if that port of this machine, and of no other address, leads to that container, and a page comes.
answers() {
  local published
  container_runs "$1"
  made_from "$1" nginx:1.30
  published=$(docker port "$1" 2>/dev/null | tr '\n' ' ')
  [[ $published == *"-> 127.0.0.1:$2 " ]] || fail "docker port $1 says: ${published:-nothing}" "127.0.0.1:$2" "docker ps --all: what became of it, and which port did it get?"
  [[ $published == *"> 127.0.0.1:$2 " && $published != *">"*">"* ]] || fail "docker port $1 says: $published" "127.0.0.1:$2 and nothing else" "an address can stand before the port"
  wait_for 10 "a page comes" curl --silent --fail --max-time 5 "http://127.0.0.1:$2/" 2>/dev/null || fail "no page from http://127.0.0.1:$2/" "one from $1" "docker port $1: at which port does nginx listen inside?"
}
