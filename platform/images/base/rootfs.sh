#!/usr/bin/env bash
# Prints, as a tar archive, the root file system that every stand-in image starts from: a minimal Debian without
# documentation, made with debootstrap from the machine's own mirror.
#   rootfs.sh SUITE CACHE_FOLDER >rootfs.tar
set -o errexit -o nounset -o pipefail
# shellcheck source-path=SCRIPTDIR source=../../lib.sh
. "$(dirname "$0")/../../lib.sh"

# What Debian's own slim images leave out, now and at every later apt-get install.
slim() {
  local root=$1
  cat >"$root/etc/dpkg/dpkg.cfg.d/slim" <<'CONF'
path-exclude /usr/share/doc/*
path-include /usr/share/doc/*/copyright
path-exclude /usr/share/info/*
path-exclude /usr/share/man/*
path-exclude /usr/share/locale/*
path-include /usr/share/locale/locale.alias
path-exclude /usr/share/lintian/*
CONF
  find "$root/usr/share/doc" -type f ! -name copyright -delete
  find "$root/usr/share/doc" -type l -delete
  find "$root/usr/share/doc" -depth -type d -empty -delete
  rm -rf "$root"/usr/share/{info,man,lintian}/* "$root"/usr/share/locale/*/
}

# As in the official images: no service starts by itself, apt keeps neither packages nor translations.
container_habits() {
  local root=$1
  printf '#!/bin/sh\nexit 101\n' >"$root/usr/sbin/policy-rc.d"
  chmod 755 "$root/usr/sbin/policy-rc.d"
  printf 'force-unsafe-io\n' >"$root/etc/dpkg/dpkg.cfg.d/container-speedup"
  cat >"$root/etc/apt/apt.conf.d/container" <<'CONF'
DPkg::Post-Invoke { "rm -f /var/cache/apt/archives/*.deb /var/cache/apt/archives/partial/*.deb /var/cache/apt/*.bin || true"; };
Dir::Cache::pkgcache "";
Dir::Cache::srcpkgcache "";
Acquire::Languages "none";
Acquire::GzipIndexes "true";
Acquire::Retries "3";
APT::AutoRemove::SuggestsImportant "false";
CONF
}

# apt_sources ROOT SUITE: the parts of SUITE that this machine's own configuration knows a place for.
apt_sources() {
  local root=$1 suite=$2 release part mirror
  release=$(debian_release)
  rm -f "$root/etc/apt/sources.list"
  for part in "" -updates -security; do
    mirror=$(debian_mirror "$release$part")
    [[ -n $mirror ]] || continue
    printf 'Types: deb\nURIs: %s\nSuites: %s\nComponents: main\n' "$mirror" "$suite$part"
    printf 'Signed-By: /usr/share/keyrings/debian-archive-keyring.gpg\n\n'
  done >"$root/etc/apt/sources.list.d/debian.sources"
  debian_tolerance >"$root/etc/apt/apt.conf.d/tolerance"
}

# The authorities this machine trusts: as one bundle, and those of its own where update-ca-certificates looks for
# them, so that installing ca-certificates in a Dockerfile does not lose them.
certificates() {
  local root=$1 bundle=/etc/ssl/certs/ca-certificates.crt
  [[ -s $bundle ]] || die "no $bundle" "the machine's certificate authorities" "apt-get install ca-certificates"
  install -D -m 644 "$bundle" "$root$bundle"
  mkdir -p "$root/usr/local/share/ca-certificates"
  find /usr/local/share/ca-certificates -name '*.crt' -exec install -m 644 -t "$root/usr/local/share/ca-certificates" {} +
}

main() {
  local suite=$1 cache=$2 mirror root
  mirror=$(debian_mirror "$(debian_release)")
  root=$(mktemp -d "$cache/rootfs.XXXXXX")
  # shellcheck disable=SC2064 # the path of now
  trap "rm -rf '$root'" EXIT
  mkdir -p "$cache/debs"
  logged "$cache/debootstrap.log" debootstrap --variant=minbase --cache-dir="$cache/debs" "$suite" "$root" "$mirror" ||
    die "debootstrap failed" "a minimal $suite" "less $cache/debootstrap.log"
  slim "$root"
  container_habits "$root"
  apt_sources "$root" "$suite"
  certificates "$root"
  rm -rf "$root"/var/lib/apt/lists/* "$root"/var/cache/apt/*.bin "$root"/var/cache/apt/archives/*.deb "$root"/var/log/*.log "$root"/var/log/apt
  rm -f "$root/etc/hostname" "$root/etc/resolv.conf" "$root/etc/machine-id"
  : >"$root/etc/machine-id"
  rm -rf "${root:?}"/{dev,proc,sys,run}/*
  tar --create --numeric-owner --sort=name --directory "$root" .
}

main "$@"
