#!/bin/sh
# Runs on the runner for each commit. COMMIT has its id, PASSWORD the registry's password.
set -e
cache=type=registry,ref=registry.test/total:cache-$COMMIT

echo "$PASSWORD" | docker login -u ci --password-stdin registry.test
docker build --target test --cache-from "$cache" .
docker build --push -t "registry.test/total:$COMMIT" --cache-to "$cache,mode=max" .
