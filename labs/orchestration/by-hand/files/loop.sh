#!/bin/sh
# Keeps replicas of a web server running: reads the desired state, observes the actual state, acts on the difference, repeats.
# shellcheck disable=SC1091,SC2154,SC2086 # replicas and version come from /desired/state; ids are words

# It knows its replicas by these labels.
ours=drydock.lab=orchestration/by-hand
web=app=web

start_one() {
  docker run -d --init --label "$ours" --label "$web" --label "version=$version" -e "VERSION=$version" \
    --network drydock-by-hand --network-alias web busybox:1.37 \
    sh -c 'echo "version $VERSION" >/tmp/index.html; sleep 2; echo ready; exec httpd -f -h /tmp' >/dev/null
}

while sleep 1; do
  # Desired: a file with two lines, replicas=N and version=N.
  . /desired/state
  # Observed: every replica that runs, newest first.
  docker ps --filter "label=$ours" --filter "label=$web" --format '{{.ID}} {{.Label "version"}}' >/tmp/observed
  right=$(awk -v v="$version" '$2 == v' /tmp/observed | wc -l)
  missing=$((replicas - right))
  doomed=$(awk -v v="$version" -v surplus="$((-missing))" '$2 != v || surplus-- > 0 { print $1 }' /tmp/observed)
  # Act: start what's missing, then remove what has the wrong version or is surplus.
  [ "$missing" -le 0 ] || echo "desired $replicas of version $version, observed $right: starting $missing"
  for _ in $(seq "$missing"); do start_one; done
  [ -z "$doomed" ] || echo "desired $replicas of version $version, observed $(wc -l </tmp/observed): removing" $doomed
  [ -z "$doomed" ] || docker rm -f $doomed >/dev/null
done
