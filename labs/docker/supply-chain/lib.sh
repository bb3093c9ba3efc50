# Helpers of this lab's checks.
. "${DRYDOCK_LIB:?}/registry.sh"

SHELF=localhost:8168/shelf

# digest_of TAG: the digest that the lab's registry gives for it; nothing where it has none.
digest_of() { manifest_digest 127.0.0.1:8168 shelf "$1"; }

# is_signed REFERENCE: true if cosign.pub's key has signed it.
is_signed() { cosign verify --key cosign.pub --insecure-ignore-tlog "$1" >/dev/null 2>&1; }

# packages TAG: how many packages its SBOM lists; nothing where it has none.
packages() {
  docker buildx imagetools inspect "$SHELF:$1" --format '{{len .SBOM.SPDX.packages}}' 2>/dev/null || true
}

# try_deploy IMAGE: runs deploy.sh in a copy of this folder whose image.txt names IMAGE, with a docker that
# starts and removes nothing. ENDED is its exit code, ASKED what it would have started and removed.
# shellcheck disable=SC2034 # names for check.sh
try_deploy() {
  local probe
  probe=$(mktemp -d)
  cp -R . "$probe/folder"
  mkdir "$probe/bin"
  cat >"$probe/bin/docker" <<END
#!/usr/bin/env bash
words=" \$* "
case \$words in
  *' run '* | *' create '* | *' rm '* | *' stop '* | *' kill '* | *' start '* | *' restart '* | *' up '*)
    echo "docker\${words% }" >>'$probe/asked'
    ;;
  *) exec '$(command -v docker)' "\$@" ;;
esac
END
  chmod +x "$probe/bin/docker"
  echo "$1" >"$probe/folder/image.txt"
  ENDED=0
  (cd "$probe/folder" && PATH=$probe/bin:$PATH bash ./deploy.sh) >/dev/null 2>&1 || ENDED=$?
  ASKED=$(cat "$probe/asked" 2>/dev/null) || true
  rm -rf "$probe"
}
