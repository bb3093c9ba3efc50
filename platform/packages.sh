# Sourced: installs Debian's packages through an apt configuration of its own, so that the machine's sources
# stay as they are. A newer program comes from sid, as PACKAGE/sid; everything else from the machine's own
# release.
# shellcheck shell=bash

# configure_apt: sources, lists and cache under $STATE/apt.
configure_apt() {
  local release mirror keyring=/usr/share/keyrings/debian-archive-keyring.gpg
  release=$(debian_release)
  mirror=$(debian_mirror "$release")
  [[ -n $mirror ]] ||
    die "apt knows no place for '$release'" "a Debian machine with the main archive among apt's sources" \
      "apt-get update --print-uris"
  mkdir -p "$STATE/apt/lists/partial" "$STATE/apt/cache/archives/partial" "$STATE/apt/parts"
  {
    printf 'deb [signed-by=%s] %s %s main\n' "$keyring" "$mirror" "$release"
    printf 'deb [signed-by=%s] %s sid main\n' "$keyring" "$mirror"
  } >"$STATE/apt/sources.list"
  cat >"$STATE/apt/apt.conf" <<CONF
Dir::Etc::SourceList "$STATE/apt/sources.list";
Dir::Etc::SourceParts "$STATE/apt/parts";
Dir::State::Lists "$STATE/apt/lists";
Dir::Cache "$STATE/apt/cache";
APT::Default-Release "$release";
APT::Sandbox::User "root";
APT::Get::Assume-Yes "true";
# What is installed stays: a package that others exclude is an error, not their end.
APT::Get::Remove "false";
APT::Install-Recommends "false";
Acquire::Retries "3";
Acquire::Languages "none";
# A mirror that stands still has an outdated sid; what it serves is signed all the same.
Acquire::Check-Valid-Until "false";
DPkg::Lock::Timeout "900";
Dpkg::Options { "--force-confdef"; "--force-confold"; };
CONF
}

# forbid_services: what packages would start is started by these scripts, with their own arguments.
forbid_services() {
  local policy=/usr/sbin/policy-rc.d
  [[ ! -e $policy ]] || return 0
  trap 'rm -f /usr/sbin/policy-rc.d' EXIT
  printf '#!/bin/sh\nexit 101\n' >"$policy"
  chmod +x "$policy"
}

# install_packages PACKAGE[/sid]…: those that are missing.
install_packages() {
  local package wanted=() log=$STATE/apt/install.log
  for package in "$@"; do
    [[ -z $(missing "${package%/*}") ]] || wanted+=("$package")
  done
  [[ ${#wanted[@]} -gt 0 ]] || return 0
  say "installing ${wanted[*]}"
  configure_apt
  forbid_services
  export APT_CONFIG=$STATE/apt/apt.conf
  {
    logged "$log" retry 3 apt-get update --quiet=2 &&
      logged "$log" retry 3 apt-get install --quiet=2 "${wanted[@]}"
  } ||
    die "apt-get failed" "the packages above" "less $log"
  unset APT_CONFIG
}
