#!/bin/sh
# Runs on the runner for each commit. COMMIT has its id, PASSWORD the registry's password.
set -e
echo "$PASSWORD" | docker login -u ci --password-stdin registry.test
docker build -t registry.test/total:latest .
docker push registry.test/total:latest
