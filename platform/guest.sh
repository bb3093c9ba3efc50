#!/usr/bin/env bash
# Boots a small virtual machine with control groups v2 and the engine that engine.sh builds, for machines that
# have v1: Debian's kernel and systemd below QEMU, in software, without KVM.
#   platform/guest.sh up       build what is missing, boot it, print the line that points docker at its engine
#   platform/guest.sh down     turn it off; its disk stays
#   platform/guest.sh status   say whether it runs
# It takes images from the registry that engine.sh starts. Folders of this machine are not in it, and a port
# that a container publishes there is not open here.
set -o errexit -o nounset -o pipefail

HERE=$(cd "$(dirname "${BASH_SOURCE[0]}")" && pwd)
# shellcheck source-path=SCRIPTDIR source=lib.sh
. "$HERE/lib.sh"
# shellcheck source-path=SCRIPTDIR source=packages.sh
. "$HERE/packages.sh"
# shellcheck source-path=SCRIPTDIR source=registry.sh
. "$HERE/registry.sh"

PACKAGES=(qemu-system-x86 debootstrap e2fsprogs)
PROGRAMS=(moby containerd runc)
FOLDER=$STATE/guest
# On this machine's loopback: the engine, and a port where a connection turns the guest off.
ENGINE=127.0.0.1:2375
OFF=127.0.0.1:2309
# What QEMU's user network calls this machine and the guest.
HOST=10.0.2.2
GUEST=10.0.2.15
MEMORY=3G
DISK=16G
# Raise it when the way the disk is made changes.
RECIPE=1

export DOCKER_HOST=tcp://$ENGINE

inputs() {
  local name
  {
    printf '%s\n' "$RECIPE" "$SUITE" "$REGISTRY" "$DISK"
    (
      cd "$HERE"
      course_files guest images/base containerd.toml -- -type f -print0 |
        sort --zero-terminated | xargs -0 sha256sum
    )
    for name in "${PROGRAMS[@]}"; do sed -n 2p "$STATE/programs/$name.made"; done
    sha256sum </etc/ssl/certs/ca-certificates.crt
  } | sha256sum | cut -d ' ' -f 1
}

# packages ROOT: the kernel needs no initrd, because its drivers for NVMe and ext4 are built in.
packages() {
  local root=$1
  cp /etc/resolv.conf "$root/etc/resolv.conf"
  mkdir -p "$root/etc/initramfs-tools/conf.d"
  printf 'MODULES=list\n' >"$root/etc/initramfs-tools/conf.d/guest"
  logged "$FOLDER/packages.log" chroot "$root" sh -c '
    set -e
    apt-get update
    apt-get install --yes --no-install-recommends linux-image-cloud-amd64 systemd-sysv \
      apparmor iptables iproute2 kmod procps
    rm -rf /boot/initrd* /var/lib/apt/lists/*
    groupadd --system docker' ||
    die "apt-get failed in the guest's root" "a kernel and systemd" "less $FOLDER/packages.log"
}

# settle ROOT: our own files, and none of the services that a machine for a person has.
settle() {
  local root=$1
  cp -R "$HERE/guest/etc" "$root/"
  mkdir -p "$root/etc/docker" "$root/etc/containerd"
  cp "$HERE/containerd.toml" "$root/etc/containerd/config.toml"
  cat >"$root/etc/docker/daemon.json" <<CONF
{
  "registry-mirrors": ["http://$HOST:${REGISTRY##*:}"],
  "insecure-registries": ["$HOST:${REGISTRY##*:}"],
  "log-level": "warn"
}
CONF
  printf 'nameserver 10.0.2.3\n' >"$root/etc/resolv.conf"
  printf 'drydock-guest\n' >"$root/etc/hostname"
  (
    cd "$STATE/programs"
    install -m 755 moby/{dockerd,docker-proxy} containerd/{containerd,containerd-shim-runc-v2,ctr} \
      runc/runc "$root/usr/local/bin/"
  )
  install -m 755 "$(command -v tini-static)" "$root/usr/local/bin/docker-init"
  logged "$FOLDER/units.log" chroot "$root" systemctl enable \
    containerd.service docker.service docker.socket network.service off.socket
  logged "$FOLDER/units.log" chroot "$root" systemctl mask systemd-udevd.service \
    systemd-udev-trigger.service systemd-udevd-kernel.socket systemd-udevd-control.socket \
    systemd-logind.service getty.target apparmor.service e2scrub_reap.service apt-daily.timer \
    apt-daily-upgrade.timer dpkg-db-backup.timer fstrim.timer systemd-tmpfiles-clean.timer
}

# build INPUTS: a kernel and a disk. An earlier disk goes, with the images and containers in it.
build() {
  local root at=$SECONDS
  root=$(mktemp -d "$FOLDER/root.XXXXXX")
  # shellcheck disable=SC2064 # the path of now
  trap "rm -rf '$root'" EXIT
  rm -f "$FOLDER/made"
  "$HERE/images/base/rootfs.sh" "$SUITE" "$FOLDER" | tar --extract --directory "$root"
  chmod 755 "$root"
  packages "$root"
  settle "$root"
  cp "$root"/boot/vmlinuz-* "$FOLDER/vmlinuz"
  rm -f "$FOLDER/disk"
  truncate --size "$DISK" "$FOLDER/disk"
  logged "$FOLDER/disk.log" mkfs.ext4 -q -F -d "$root" -E lazy_itable_init=0 "$FOLDER/disk" ||
    die "mkfs.ext4 failed" "a disk" "less $FOLDER/disk.log"
  rm -rf "$root"
  printf '%s\n' "$1" >"$FOLDER/made"
  say "disk built in $((SECONDS - at)) s"
}

# boot: with lower priority than what people wait for. One processor, and one with few features, because both
# cost time to imitate: a container starts in half the processor time that two of the newest take.
boot() {
  local words="root=/dev/nvme0n1 rw console=ttyS0 quiet audit=0 nowatchdog mitigations=off net.ifnames=0"
  start guest nice -n 10 qemu-system-x86_64 \
    -accel tcg,thread=multi -machine q35 -cpu Nehalem -smp 1 -m "$MEMORY" \
    -nodefaults -display none -no-reboot -serial "file:$FOLDER/console.log" -device virtio-rng-pci \
    -kernel "$FOLDER/vmlinuz" -append "$words systemd.show_status=error" \
    -drive "if=none,id=disk,file=$FOLDER/disk,format=raw,discard=unmap" -device nvme,drive=disk,serial=disk \
    -netdev "user,id=net,hostfwd=tcp:$ENGINE-$GUEST:2375,hostfwd=tcp:$OFF-$GUEST:9" \
    -device virtio-net-pci,netdev=net,romfile=
}

programs_there() { ! "$HERE/programs.sh" --list "${PROGRAMS[@]}" | grep --quiet --invert-match ' there$'; }

running() { ours guest qemu-system; }

# answers_or_gone: ends the wait for an engine of a guest that isn't there any more.
answers_or_gone() { engine_version || ! running; }

up() {
  local wanted at version
  if running && version=$(engine_version); then
    say "already up: Docker Engine $version"
    return 0
  fi
  [[ $(id -u) == 0 ]] || die "user $(id -un)" "root, to make the guest's disk" "sudo $0 up"
  [[ $(uname -m) == x86_64 ]] || die "a machine of $(uname -m)" "x86_64: the guest has no other kernel" \
    "a machine whose own control groups are v2 needs no guest"
  one_at_a_time guest
  mkdir -p "$FOLDER"
  registry_answers || die "no registry answers on $REGISTRY" "the one that the guest takes images from" \
    "platform/engine.sh up"
  if ! running; then
    if engine_version >/dev/null; then
      die "another engine answers on $ENGINE" "that port free" \
        "ss -ltnp 'sport = :${ENGINE##*:}' shows whose it is"
    fi
    install_packages "${PACKAGES[@]}"
    programs_there || "$HERE/programs.sh" "${PROGRAMS[@]}"
    wanted=$(inputs)
    [[ $(cat "$FOLDER/made" 2>/dev/null) == "$wanted" ]] || build "$wanted"
    boot
  fi
  at=$SECONDS
  # Software is emulated: a machine with other work to do takes minutes.
  wait_for 300 answers_or_gone || true
  version=$(engine_version) || {
    tail -n 20 "$STATE/guest.log" "$FOLDER/console.log" >&2
    die "the guest's engine does not answer on $ENGINE after $((SECONDS - at)) s" "an engine that answers" \
      "less $FOLDER/console.log"
  }
  say "guest started in $((SECONDS - at)) s: Docker Engine $version"
}

down() {
  local pid
  pid=$(cat "$STATE/guest.pid" 2>/dev/null || true)
  if running && (: >"/dev/tcp/${OFF%:*}/${OFF#*:}") 2>/dev/null && wait_for 90 ended "$pid"; then
    rm -f "$STATE/guest.pid"
    say "guest turned off"
  else
    # One that doesn't listen: as if its plug were pulled.
    stop guest qemu-system
  fi
}

status() {
  local version
  if running && version=$(engine_version); then
    printf 'guest     up    %s, Docker Engine %s\n' "$DOCKER_HOST" "$version"
  elif running; then
    printf 'guest     runs, but its engine does not answer on %s\n' "$ENGINE"
    return 1
  else
    printf 'guest     down\n'
    return 1
  fi
}

main() {
  case ${1:-} in
    up)
      up
      printf 'export DOCKER_HOST=%s\n' "$DOCKER_HOST"
      ;;
    down) down ;;
    status) status ;;
    *)
      printf 'usage: platform/guest.sh up|down|status\n' >&2
      exit 2
      ;;
  esac
}

main "$@"
