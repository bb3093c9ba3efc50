#!/usr/bin/env bash
# First with addresses, as one would write them down; then with a name that is looked up again and again.
set -o errexit -o nounset -o pipefail
LAB=drydock.lab=orchestration/by-hand
# shellcheck source-path=SCRIPTDIR/../files source=replicas.sh
. ./replicas.sh

# start_front: nginx in the network, with the configuration of now.
start_front() {
  docker rm --force drydock-front >/dev/null 2>&1 || true
  docker create --name drydock-front --label "$LAB" --network drydock-by-hand nginx:1.30 >/dev/null
  docker cp --quiet front.conf drydock-front:/etc/nginx/conf.d/default.conf
  docker start drydock-front
}
answers() { docker exec drydock-client wget -q -T 2 -O - http://drydock-front/ >/dev/null 2>&1; }

{
  echo 'upstream web {'
  # shellcheck disable=SC2046 # one argument for each id
  docker inspect --format '  server {{(index .NetworkSettings.Networks "drydock-by-hand").IPAddress}};' $(replicas)
  echo '}'
  echo 'server { listen 80; location / { proxy_pass http://web; proxy_connect_timeout 1s; } }'
} | tee front.conf
start_front
within 10 answers
docker exec drydock-client wget -q -T 5 -O - http://drydock-front/

# All replicas are replaced, and the addresses with them.
printf 'replicas=3\nversion=3\n' >desired/state
within 20 ready 3 3
docker exec drydock-client wget -T 5 -O - http://drydock-front/ || echo "three replicas run, and the front end knows none of them"

# 127.0.0.11 is the engine's name server. A name in a variable is looked up when a request comes, and kept for a second.
cat >front.conf <<'CONF'
server {
  listen 80;
  resolver 127.0.0.11 valid=1s;
  location / { set $replicas web; proxy_pass http://$replicas; proxy_connect_timeout 1s; }
}
CONF
start_front
within 10 answers
docker exec drydock-client wget -q -T 5 -O - http://drydock-front/
