# Helpers of this lab's checks and measurements.
. "${DRYDOCK_LIB:?}/image.sh"

# says_prime WAY: goes on only if drydock-primes:WAY is there and prints the largest prime number of its table.
says_prime() {
  image_is_there "drydock-primes:$1"
  prints "drydock-primes:$1" "prime number 60000 is 746773"
}

# size_of WAY: the image's bytes, as the engine counts them.
size_of() { docker image inspect --format '{{.Size}}' "drydock-primes:$1"; }

# version_of WAY: the version that the program of drydock-primes:WAY prints.
version_of() { docker run --rm "drydock-primes:$1" | sed 's/^version \([0-9]*\),.*/\1/'; }

# cached FOLDER DOCKERFILE: builds without keeping an image; prints how many steps came from the cache, of how many.
cached() {
  docker build --progress plain --output type=cacheonly --file "$2" "$1" 2>&1 | awk '
    $2 ~ /^\[[0-9]+\/[0-9]+\]$/ && $3 != "FROM" { steps++ }
    $2 == "CACHED" { cached++ }
    END { print cached + 0, "of", steps + 0 }'
}

# build_context FOLDER: the files that a build of that folder can see, each as "context: NAME". Nothing is copied into
# an image. A list of its own that stands beside the Dockerfile goes before .dockerignore.
build_context() {
  local copy status=0
  copy=$(mktemp -d)
  printf 'FROM busybox:1.37\nRUN --mount=type=bind,target=/context cd /context && find . -type f -exec echo context: {} ";"\n' >"$copy/Dockerfile"
  if [[ -f $1/Dockerfile.dockerignore ]]; then cp "$1/Dockerfile.dockerignore" "$copy/"; fi
  docker build --progress plain --no-cache --output type=cacheonly --file "$copy/Dockerfile" "$1" 2>&1 || status=$?
  rm -r "$copy"
  return "$status"
}

# files_of IMAGE: how many bytes its files have, packed into one tar file.
files_of() {
  local container bytes
  container=$(docker create "$1")
  bytes=$(docker export "$container" | wc -c | tr -d ' ')
  docker rm "$container" >/dev/null
  echo "$bytes"
}

# after_an_edit FOLDER: builds a copy of the folder whose C source has one more line, and keeps no image. Prints the
# step that installs packages if it runs again, or what a failed build says.
after_an_edit() {
  local copy seen status=0
  copy=$(mktemp -d)
  cp -R "$1/." "$copy"
  echo "// edited $(date +%s)" >>"$copy/knots.c"
  seen=$(docker build --progress plain --output type=cacheonly "$copy" 2>&1) || status=$?
  rm -r "$copy"
  if [[ $status != 0 ]]; then
    printf '%s\n' "$seen"
    return "$status"
  fi
  awk '
    /^#[0-9]+ \[.*\] RUN / && /install|apk add|dnf|yum/ { text = $0; sub(/^#[0-9]+ /, "", text); ran[$1] = text }
    $2 == "CACHED" { delete ran[$1] }
    END { for (step in ran) print substr(ran[step], 1, 60) "…" }' <<<"$seen"
}

# parts_with IMAGE TEXT: how many parts of the image hold that text: its configuration, with the history, and every
# layer, packed or not. A layer is a tar archive, and busybox's grep reads a line no further than its first zero byte:
# those become line ends.
parts_with() {
  # shellcheck disable=SC2016 # the variables are those of the shell in the container
  docker save "$1" | docker run --rm -i -e TEXT="$2" busybox:1.37 sh -c '
    mkdir /image && tar -x -C /image
    find /image -type f | while read -r part; do
      if [ "$({ cat "$part"; zcat "$part" 2>/dev/null; } | tr "\0" "\n" | grep -c -F -e "$TEXT")" != 0 ]; then echo "$part"; fi
    done | wc -l' | tr -d ' '
}

# For measure.sh:

# edit NUMBER: changes one line of the source.
edit() { echo "#define VERSION $1" >app/version.h; }

# build WAY: builds drydock-primes:WAY, and prints how many milliseconds that took.
build() {
  local TIMEFORMAT=%3R
  { time docker build --quiet --tag "drydock-primes:$1" --file "ways/$1.Dockerfile" app >/dev/null 2>build.log; } 2>&1 |
    awk '{ sub(",", "."); printf "%.0f", $1 * 1000 }'
}

# rebuild WAY NUMBER: changes the source to that version and builds; notes how long that took.
rebuild() {
  local took
  edit "$2"
  took=$(build "$1")
  echo "$1: rebuilt in $took ms"
  reading "$1-rebuild" "$took" ms
}

# unpacked WAY: notes how many bytes the files of the image are, packed into one tar file. How large an engine says it
# is depends on its image store.
unpacked() {
  local bytes
  bytes=$(files_of "drydock-primes:$1")
  echo "$1: $bytes bytes"
  reading "$1-size" "$bytes" bytes
}
