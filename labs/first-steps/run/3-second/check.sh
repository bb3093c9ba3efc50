# Holds when both web servers answer, each on its own port, only this machine can reach the second, and Docker
# will remove it when it's stopped.
container_runs drydock-welcome-2
made_from drydock-welcome-2 nginx:1.30
ports=$(docker port drydock-welcome-2 | tr '\n' ' ')
[[ $ports == *":8181 "* ]] ||
  fail "drydock-welcome-2 publishes ${ports:-no port}" "port 8181 of this machine" \
    "docker ps shows under PORTS what leads where"
answer_on 8181 >/dev/null ||
  fail "http://127.0.0.1:8181/ has no page; the port is published as $ports" "nginx's page" \
    "on which port does nginx listen inside? docker ps shows it for drydock-welcome"
open=$(docker port drydock-welcome-2 | sed 's/.*-> //' | grep -v -e '^127\.' -e '^\[::1\]' | tr '\n' ' ') || true
[[ -z $open ]] ||
  fail "drydock-welcome-2 is published at $open: others on your network can reach it" "127.0.0.1:8181 only" \
    "what comes before the two ports in -p of the command that started drydock-welcome?"
container_runs drydock-welcome
answer_on 8180 >/dev/null || fail "http://127.0.0.1:8180/ has no page" "the page of drydock-welcome, as before" \
  "docker ps; docker logs drydock-welcome"
[[ $(docker inspect -f '{{.HostConfig.AutoRemove}}' drydock-welcome-2) == true ]] ||
  fail "drydock-welcome-2 would stay after a stop" "Docker to remove it by itself" \
    "an option of docker run; remove this container first: docker rm -f drydock-welcome-2"
pass "two web servers from one image, on ports 8180 and 8181; the second is removed when it's stopped"
