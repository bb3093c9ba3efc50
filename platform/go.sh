# Sourced behind lib.sh and packages.sh: the Go that builds programs, and what it may know of the machine.
# shellcheck shell=bash

# Nothing of the caller's Go but where modules come from: not its flags, not its caches unless told.
export GOFLAGS=-buildvcs=false GOTOOLCHAIN=auto CGO_ENABLED=0
export GOMODCACHE=${DRYDOCK_GOMODCACHE:-$STATE/go/mod} GOCACHE=${DRYDOCK_GOCACHE:-$STATE/go/build}
# Where Debian's package puts it, behind whatever Go the machine has.
export PATH=$PATH:/usr/lib/go-1.26/bin

# require_go: any Go that can fetch the one that go.work names. Where there is none, or an older one:
# Debian's.
require_go() {
  local version=''
  if command -v go >/dev/null; then version=$(GOTOOLCHAIN=local GOWORK=off go env GOVERSION); fi
  [[ $version =~ ^go1\.([0-9]+) && ${BASH_REMATCH[1]} -ge 21 ]] && return 0
  if [[ $(id -u) != 0 ]] || ! command -v apt-get >/dev/null; then
    die "${version:-no go} on PATH" "Go 1.21 or newer, or root on Debian to install it" "go.dev/doc/install"
  fi
  # Not golang-go: that one wants a golang-src of its own version, which apt takes from the machine's release.
  install_packages golang-1.26-go/sid
  export PATH=/usr/lib/go-1.26/bin:$PATH
}
