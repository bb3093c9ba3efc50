# Helpers of this lab's checks.
# shellcheck source=labs/lib/image.sh
. "${DRYDOCK_LIB:?}/image.sh"

# at PORT: what answers there; nothing if nothing does.
at() { curl -s --max-time 5 "http://127.0.0.1:$1/" || true; }

# started OPTION… IMAGE ARGUMENT…: makes a container and starts it. $container is its id.
started() {
  container=$(docker create --label "drydock.lab=${DRYDOCK_LAB:?}" "$@")
  docker start "$container" >/dev/null 2>&1 || true
}

has_ended() { [[ $(docker inspect --format '{{.State.Running}}' "$container") == false ]]; }

# says IMAGE ARGUMENT…: prints what a container with those arguments says until it ends, or in its first ten
# seconds. The container is gone afterwards.
says() {
  started "$@"
  wait_for 10 "it ends" has_ended 2>/dev/null || true
  docker inspect --format '{{.State.Error}}' "$container" | sed '/^$/d'
  docker logs "$container" 2>&1
  docker rm -f "$container" >/dev/null
}

# rolled OPTION…: what a container of drydock-dice with those options answers, or its last words if it ends.
rolled() {
  local answer
  started "$@" drydock-dice
  wait_for 10 "it answers or ends" answers_or_ended 2>/dev/null || true
  answer=$(ask 2>/dev/null) || answer=$(docker logs "$container" 2>&1 | tail -n 1)
  docker rm -f "$container" >/dev/null
  echo "$answer"
}

# Asks from inside, since no port is published.
ask() {
  docker exec "$container" python3 -c 'from urllib.request import urlopen
print(urlopen("http://127.0.0.1:8000").read().decode().strip())'
}

answers_or_ended() { has_ended || ask; }

# orders EXPECTED ARGUMENT…: goes on only if drydock-order prints that when it's given those arguments.
orders() {
  local expected=$1 said with='no argument'
  shift
  if (($# > 0)); then with=$(printf "'%s' " "$@"); fi
  said=$(says drydock-order "$@")
  [[ $said == "$expected" ]] ||
    fail "with ${with% }, drydock-order says '${said//$'\n'/ }'" "$expected" \
      "docker run --rm drydock-order, with and without dishes; was it built after the last edit?"
}

# last_stage DOCKERFILE: what the builder calls the last stage; nothing if there's one stage without a name.
last_stage() {
  awk '
    toupper($1) != "FROM" { next }
    { name = n++ ? "stage-" n - 1 : "" }
    toupper($(NF - 1)) == "AS" { name = tolower($NF) }
    END { print name }' "$1"
}

# copies FOLDER FILE: true if FILE gets into a layer of the image that the folder's Dockerfile builds, even if
# a later step removes it: then another content of FILE makes a step run again.
copies() {
  local copy new
  copy=$(mktemp -d)
  cp -R "$1/." "$copy"
  docker build --quiet --output type=cacheonly "$copy" >/dev/null 2>&1
  echo "$copy" >>"$copy/$2"
  new=$(docker build --progress plain --output type=cacheonly "$copy" 2>&1 |
    awk -v stage="$(last_stage "$copy/Dockerfile")" '
      BEGIN { step = "[" (stage == "" ? "" : stage " ") }
      index($0, $1 " " step) == 1 && /^#[0-9]+ [^\]]*[0-9]\/[0-9]+\] / && !/\] FROM / { ran[$1] = 1 }
      $2 == "CACHED" { delete ran[$1] }
      END { for (one in ran) n++; print n + 0 }')
  rm -r "$copy"
  [[ $new != 0 ]]
}
