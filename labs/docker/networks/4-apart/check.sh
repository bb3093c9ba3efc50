# Holds when each container is on its networks and no other, site reaches app and app reaches db by name, and no way leads from site to db.
for name in drydock-front drydock-back; do
  docker network inspect "$name" >/dev/null 2>&1 || fail "no network $name" "drydock-front and drydock-back" "docker network create --help"
done
for name in drydock-site drydock-app drydock-db; do container_runs "$name"; done
reaches drydock-site drydock-app || fail "drydock-site doesn't reach drydock-app by name" "an answer to its ping" "docker network inspect drydock-front lists who is on it"
reaches drydock-app drydock-db || fail "drydock-app doesn't reach drydock-db by name" "an answer to its ping" "docker network inspect drydock-back lists who is on it"
if reaches drydock-site drydock-db; then
  fail "drydock-site reaches drydock-db by name" "no network that both are on" "docker inspect each of the two, under Networks"
fi
for address in $(docker inspect --format '{{range .NetworkSettings.Networks}}{{.IPAddress}} {{end}}' drydock-db); do
  if reaches drydock-site "$address"; then fail "drydock-site reaches drydock-db at $address" "no network that both are on" "docker inspect each of the two, under Networks"; fi
done
on drydock-site drydock-front
on drydock-db drydock-back
on drydock-app drydock-back drydock-front
pass "site reaches app, app reaches db, and site reaches db neither by name nor by address"
