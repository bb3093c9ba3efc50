# Holds when a container of drydock-knots converts its arguments, and 10 without any, not as root; its files have
# less than 10 MB; and a build of the folder knots takes the compiler from the cache after an edit.
[[ -s knots/Dockerfile ]] || fail "no Dockerfile in the folder knots, or an empty one" "knots/Dockerfile, which you write" "ls -A knots"
docker image inspect drydock-knots >/dev/null 2>&1 ||
  fail "no image named drydock-knots" "the image that knots/Dockerfile describes" "docker build -t NAME FOLDER; docker images shows what there is"
said=$(docker run --rm drydock-knots 7 2>&1) || true
[[ $said == *"7 knots are 13.0 km/h"* ]] || fail "docker run --rm drydock-knots 7 prints '${said//$'\n'/, }'" "7 knots are 13.0 km/h" \
  "does the image have everything that the program needs? And which instruction takes the 7 as an argument?"
said=$(docker run --rm drydock-knots 2>&1) || true
[[ $said == *"10 knots are 18.5 km/h"* ]] || fail "docker run --rm drydock-knots prints '${said//$'\n'/, }'" "10 knots are 18.5 km/h" \
  "which instruction holds what a container gets if nothing follows the image's name?"
[[ $said != *"by user 0"* ]] || fail "the program runs as user 0, which is root" "any other user" "which instruction of the last stage chooses the user?"
bytes=$(files_of drydock-knots)
[[ $bytes -lt 10000000 ]] || fail "the files of drydock-knots have $((bytes / 1000000)) MB" "less than 10 MB" \
  "the last FROM decides what the image begins with; the compiler can stay in an earlier stage"
again=$(after_an_edit knots) || fail "a build of the folder knots fails: ${again##*$'\n'}" "a build that succeeds" "docker build knots"
[[ -z $again ]] || fail "after an edit of knots.c, the compiler is installed again: $again" "its installation from the cache" \
  "BuildKit runs every step again that comes after a changed COPY"
pass "drydock-knots has $((bytes / 1000)) kB of files, converts its arguments, and isn't run as root"
