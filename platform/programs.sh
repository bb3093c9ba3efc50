#!/usr/bin/env bash
# Builds from Go modules the programs of a Kubernetes cluster, its clients, and what images take from there.
#   platform/programs.sh              build what is missing or stale
#   platform/programs.sh --list       say how each one stands; build nothing
#   platform/programs.sh --path NAME  print the folder with NAME's programs
# A folder under programs/ is a module: the `tool` lines of its go.mod say what is built, go.sum what every
# byte of it was built from, `ldflags` what is stamped into it, and `flags`, where there is one, what else
# `go build` needs, one flag a line. go.work joins most of them, so that what several use is one version,
# compiled once; a module that does not compile with the others' versions is not named there and is built by
# itself.
set -o errexit -o nounset -o pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$HERE/lib.sh"
# shellcheck source-path=SCRIPTDIR source=packages.sh
. "$HERE/packages.sh"
# shellcheck source-path=SCRIPTDIR source=go.sh
. "$HERE/go.sh"
export LC_ALL=C.UTF-8

SOURCES=$HERE/programs
OUT=$STATE/programs
# Clients that people and labs type: linked here, for PATH.
BIN=$STATE/bin
CLIENTS=(kubernetes/kubectl helm/helm)
# Raise it when the way programs are built changes.
RECIPE=1

# Longest first: what it compiles, the others find in the cache.
programs() {
  printf 'kubernetes\n'
  course_files "$SOURCES" -- -mindepth 1 -maxdepth 1 -type d ! -name kubernetes -printf '%f\n' | sort
}

hash() { sha256sum | cut -d ' ' -f 1; }

# joined NAME: true for a module of the workspace.
joined() { grep --quiet --line-regexp --fixed-strings "	./$1" "$SOURCES/go.work"; }

# inputs NAME: the module itself, and for one of the workspace every go.mod in it, since those agree on
# versions with each other. (go.work.sum adds no choice: Go completes it by itself with hashes of what these
# name.)
inputs() {
  local other files=("$1")
  cd "$SOURCES"
  if joined "$1"; then
    files+=(go.work)
    for other in */go.mod; do if joined "${other%/*}"; then files+=("$other"); fi; done
  fi
  {
    printf '%s\n' "$RECIPE" "$1" "$(uname -m)"
    course_files "${files[@]}" -- -type f ! -name '*_test.go' -print0 |
      sort --zero-terminated --unique | xargs -0 sha256sum
  } | hash
}

made() { cat "$OUT/$1.made" 2>/dev/null || true; }

# state NAME INPUTS: missing, stale or there. NAME.made holds the inputs and, on a second line, the hash of
# what came of them.
state() {
  case $(made "$1" | head -n 1) in
    "$2") printf 'there' ;;
    '') printf 'missing' ;;
    *) printf 'stale' ;;
  esac
}

# tools NAME: the packages that its go.mod names as tools.
tools() { (cd "$SOURCES/$1" && GOWORK=off go mod edit -json | json Tool '*' Path); }

build() {
  local name=$1 inputs=$2 flags more=() part=$OUT/$1.part tools workspace=off
  if joined "$name"; then workspace=$SOURCES/go.work; fi
  mapfile -t tools < <(tools "$name")
  [[ ${#tools[@]} -gt 0 ]] ||
    die "programs/$name/go.mod names no tool" "a line such as 'tool example.org/cmd/program'" \
      "go get -tool, in that folder"
  flags="-s -w $(tr '\n' ' ' <"$SOURCES/$name/ldflags")"
  if [[ -f $SOURCES/$name/flags ]]; then mapfile -t more <"$SOURCES/$name/flags"; fi
  rm -rf "$part"
  mkdir -p "$part"
  if compgen -G "$SOURCES/$name/*_test.go" >/dev/null; then
    (cd "$SOURCES/$name" && GOWORK=$workspace logged "$OUT/$name.log" go test -trimpath .) ||
      die "go test of $name failed" "its tests to pass" "less $OUT/$name.log"
  fi
  (cd "$SOURCES/$name" && GOWORK=$workspace logged "$OUT/$name.log" retry 3 \
    go build -trimpath ${more[@]+"${more[@]}"} -ldflags "$flags" -o "$part/" "${tools[@]}") ||
    die "go build of $name failed" "its programs in $OUT/$name" "less $OUT/$name.log"
  rm -rf "${OUT:?}/$name"
  mv "$part" "$OUT/$name"
  { printf '%s\n' "$inputs" && (cd "$OUT/$name" && sha256sum -- * | hash); } >"$OUT/$name.made"
}

link_clients() {
  local client
  mkdir -p "$BIN"
  for client in "${CLIENTS[@]}"; do ln -sfn "$OUT/$client" "$BIN/${client##*/}"; done
}

build_all() {
  local name inputs at built=0 there=0
  mkdir -p "$OUT"
  while read -r name; do
    inputs=$(inputs "$name")
    if [[ $(state "$name" "$inputs") == there ]]; then
      there=$((there + 1))
      continue
    fi
    if [[ $built == 0 ]]; then require_go; fi
    at=$SECONDS
    build "$name" "$inputs" </dev/null
    say "$name: built in $((SECONDS - at)) s"
    built=$((built + 1))
  done < <(programs)
  link_clients
  say "$built built, $there there already, in $SECONDS s"
}

list() {
  local name
  while read -r name; do
    printf '%-32s %s\n' "$name" "$(state "$name" "$(inputs "$name")")"
  done < <(programs)
}

main() {
  case ${1:-} in
    '')
      one_at_a_time programs
      build_all
      ;;
    --list) list ;;
    --path) printf '%s\n' "$OUT/${2:?a name}" ;;
    *)
      printf 'usage: platform/programs.sh [--list | --path NAME]\n' >&2
      exit 2
      ;;
  esac
}

main "$@"
