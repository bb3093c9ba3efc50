#!/usr/bin/env bash
# Builds from Go modules Docker's engine and clients, the programs of a Kubernetes cluster and its clients,
# and what images take from there.
#   platform/programs.sh [NAME…]          build what is missing or stale, of these or of all
#   platform/programs.sh --list [NAME…]   say how each one stands; build nothing
#   platform/programs.sh --path NAME      print the folder with NAME's programs
# A folder under programs/ is a module: the `tool` lines of its go.mod say what is built, go.sum what every
# byte of it was built from, `ldflags` what is stamped into it. Where they are there, `flags` says what else
# `go build` needs, one flag a line, and `packages` which of Debian's packages a module with C code takes.
# Workspaces (*.work) join modules, so that what several use is one version, compiled once: go.work those
# around Kubernetes, docker.work Docker's. A module that does not compile with the others' versions is in none
# and is built by itself.
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
# Programs that people and labs type, and those that the engine looks for on PATH.
ON_PATH=(kubernetes/kubectl helm/helm kind/kind cosign/cosign docker-cli/docker moby/dockerd moby/docker-proxy
  containerd/containerd containerd/containerd-shim-runc-v2 containerd/ctr runc/runc)
# Raise it when the way programs are built changes.
RECIPE=1

# Longest first: what it compiles, the others find in the cache.
programs() {
  printf 'kubernetes\n'
  course_files "$SOURCES" -- -mindepth 1 -maxdepth 1 -type d ! -name kubernetes -printf '%f\n' | sort
}

# named NAME…: these, or all.
named() { if [[ $# -gt 0 ]]; then printf '%s\n' "$@"; else programs; fi; }

hash() { sha256sum | cut -d ' ' -f 1; }

# workspace NAME: the file that joins the module to others; nothing for one that is built by itself.
workspace() { grep --files-with-matches --line-regexp --fixed-strings "	./$1" "$SOURCES"/*.work || true; }

# inputs NAME: the module itself, and for one of a workspace every go.mod in it, since those agree on versions
# with each other. (A workspace's .sum adds no choice: Go completes it with hashes of what these name.)
inputs() {
  local other joined files=("$1")
  cd "$SOURCES"
  joined=$(workspace "$1")
  if [[ -n $joined ]]; then
    files+=("${joined##*/}")
    while read -r other; do files+=("$other/go.mod"); done < <(sed -n 's#^\t./##p' "$joined")
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

# go_build NAME WORKSPACE FOLDER TOOL…: with a C compiler only for a module that has C code.
go_build() {
  local name=$1 workspace=$2 folder=$3 flags packages more=() cgo=0
  shift 3
  flags="-s -w $(tr '\n' ' ' <"$SOURCES/$name/ldflags")"
  if [[ -f $SOURCES/$name/flags ]]; then mapfile -t more <"$SOURCES/$name/flags"; fi
  if [[ -f $SOURCES/$name/packages ]]; then
    mapfile -t packages <"$SOURCES/$name/packages"
    install_packages "${packages[@]}"
    cgo=1
  fi
  cd "$SOURCES/$name"
  CGO_ENABLED=$cgo GOWORK=$workspace logged "$OUT/$name.log" retry 3 \
    go build -trimpath ${more[@]+"${more[@]}"} -ldflags "$flags" -o "$folder/" "$@"
}

build() {
  local name=$1 inputs=$2 part=$OUT/$1.part tools workspace
  workspace=$(workspace "$name")
  workspace=${workspace:-off}
  mapfile -t tools < <(tools "$name")
  [[ ${#tools[@]} -gt 0 ]] ||
    die "programs/$name/go.mod names no tool" "a line such as 'tool example.org/cmd/program'" \
      "go get -tool, in that folder"
  rm -rf "$part"
  mkdir -p "$part"
  if compgen -G "$SOURCES/$name/*_test.go" >/dev/null; then
    (cd "$SOURCES/$name" && GOWORK=$workspace logged "$OUT/$name.log" go test -trimpath .) ||
      die "go test of $name failed" "its tests to pass" "less $OUT/$name.log"
  fi
  (go_build "$name" "$workspace" "$part" "${tools[@]}") ||
    die "go build of $name failed" "its programs in $OUT/$name" "less $OUT/$name.log"
  rm -rf "${OUT:?}/$name"
  mv "$part" "$OUT/$name"
  { printf '%s\n' "$inputs" && (cd "$OUT/$name" && sha256sum -- * | hash); } >"$OUT/$name.made"
}

# link_programs: those that were built. Go calls Docker's two plugins after the folders they come from.
link_programs() {
  local program
  mkdir -p "$BIN" "$PLUGINS"
  for program in "${ON_PATH[@]}"; do link "$program" "$BIN/${program##*/}"; done
  link buildx/buildx "$PLUGINS/docker-buildx"
  link compose/cmd "$PLUGINS/docker-compose"
}

link() { if [[ -x $OUT/$1 ]]; then ln -sfn "$OUT/$1" "$2"; fi; }

require_known() {
  local name
  for name in "$@"; do
    [[ -f $SOURCES/$name/go.mod ]] ||
      die "no module programs/$name" "one of: $(programs | tr '\n' ' ')" "platform/programs.sh --list"
  done
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
  done < <(named "$@")
  link_programs
  say "$built built, $there there already, in $SECONDS s"
}

list() {
  local name
  while read -r name; do
    printf '%-32s %s\n' "$name" "$(state "$name" "$(inputs "$name")")"
  done < <(named "$@")
}

main() {
  case ${1:-} in
    --list)
      require_known "${@:2}"
      list "${@:2}"
      ;;
    --path) printf '%s\n' "$OUT/${2:?a name}" ;;
    -*)
      printf 'usage: platform/programs.sh [NAME… | --list [NAME…] | --path NAME]\n' >&2
      exit 2
      ;;
    *)
      require_known "$@"
      one_at_a_time programs
      build_all "$@"
      ;;
  esac
}

main "$@"
