#!/usr/bin/env bash
# Which changes does the cache see? One Dockerfile, built again after four changes.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=docker/build
# shellcheck source-path=SCRIPTDIR/../files source=measure.sh
. ./measure.sh

build ordered # so that everything is in the cache

# 1. A source file gets younger; its content is what it was.
touch app/main.c
build ordered
steps

# 2. A comment is added to the Dockerfile.
echo '# Nothing below this line.' >>ways/ordered.Dockerfile
build ordered
steps

# 3. 8 MB that the program does not need lie beside its source.
dd if=/dev/zero of=app/core.dump bs=1024 count=8192 2>/dev/null
build ordered
grep 'transferring context: [^2]' build.log
steps

# 4. They still do, but the build is told to leave them out, and the list itself.
printf '%s\n' core.dump .dockerignore >app/.dockerignore
build ordered
steps
